// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace regie::bench
{
namespace
{
struct Test {
    std::string_view loinc, name, unit, ucum;
    int low, high;
};

constexpr std::array<Test, 12> kTests = {{
    {"14749-6", "Glucose in bloedplasma", "mmol/L", "mmol/L", 4, 11},
    {"14682-9", "Kreatinine in serum", "µmol/L", "umol/L", 60, 130},
    {"2823-3", "Kalium in serum", "mmol/L", "mmol/L", 3, 6},
    {"2951-2", "Natrium in serum", "mmol/L", "mmol/L", 130, 150},
    {"718-7", "Hemoglobine in bloed", "mmol/L", "mmol/L", 6, 11},
    {"4548-4", "HbA1c bloedsuiker over langere tijd", "mmol/mol", "mmol/mol", 35, 70},
    {"2085-9", "HDL-cholesterol", "mmol/L", "mmol/L", 1, 3},
    {"13457-7", "LDL-cholesterol berekend", "mmol/L", "mmol/L", 1, 5},
    {"3016-3", "Schildklierstimulerend hormoon", "mU/L", "m[IU]/L", 1, 6},
    {"1988-5", "C-reactief proteïne (ontsteking)", "mg/L", "mg/L", 1, 80},
    {"29463-7", "Lichaamsgewicht", "kg", "kg", 60, 110},
    {"8867-4", "Hartslag", "/min", "/min", 50, 120},
}};

constexpr std::array<std::string_view, 10> kMedicines = {"Metformine tablet 500mg",
                                                         "Simvastatine tablet 40mg",
                                                         "Lisinopril tablet 10mg",
                                                         "Omeprazol capsule 20mg",
                                                         "Paracetamol tablet 500mg",
                                                         "Hydrochloorthiazide tablet 12,5mg",
                                                         "Levothyroxine tablet 75 microgram",
                                                         "Salbutamol aerosol 100 microgram",
                                                         "Amoxicilline capsule 500mg",
                                                         "Acenocoumarol tablet 1mg"};

constexpr std::array<std::string_view, 8> kProblems = {"Diabetes mellitus type 2",
                                                       "Hoge bloeddruk",
                                                       "Astma",
                                                       "Knieartrose rechts",
                                                       "Boezemfibrilleren",
                                                       "Staar aan beide ogen",
                                                       "Lage rugpijn",
                                                       "Verminderde nierfunctie"};

constexpr std::array<std::string_view, 20> kWords = {
    "de",       "patiënt",  "voelt",        "zich",        "beter",     "na",        "gesprek",
    "afspraak", "controle", "bloedprikken", "zwelling",    "onderbeen", "medicatie", "verhoogd",
    "voeding",  "beweging", "slaapt",       "thuismeting", "huisarts",  "overleg"};

/** A row of pseudo-random numbers that is the same everywhere. */
class Chance
{
public:
    std::size_t below(std::size_t limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return (m_state >> 33) % limit;
    }

private:
    std::uint64_t m_state = 42;
};

std::string sentence(Chance& chance, std::size_t words)
{
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        text += i == 0 ? "" : " ";
        text += kWords[chance.below(kWords.size())];
    }
    return text;
}

std::string date(Chance& chance)
{
    return fmt::format("{}-{:02}-{:02}T{:02}:{:02}:00+01:00",
                       2006 + chance.below(20),
                       1 + chance.below(12),
                       1 + chance.below(28),
                       7 + chance.below(12),
                       chance.below(60));
}

std::string head(std::string_view type, std::size_t number, Chance& chance)
{
    const std::string text = sentence(chance, 24);
    return fmt::format(
        R"({{"resourceType":"{0}","id":"{1:08x}-{2:04x}-bench","meta":{{"versionId":"1","lastUpdated":"2026-01-01T10:00:00Z","profile":["http://voorbeeld.nl/fhir/StructureDefinition/{0}"]}},"text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{3}</p></div>"}},"identifier":[{{"system":"urn:oid:2.16.840.1.113883.2.4.99","value":"B{1}"}}])",
        type,
        number,
        chance.below(65536),
        text);
}

std::string subject()
{
    return R"({"reference":"Patient/p","display":"A. Voorbeeld"})";
}

std::string performer(Chance& chance)
{
    return fmt::format(R"({{"reference":"Practitioner/arts{}"}})", chance.below(40));
}

std::string result(std::size_t number, Chance& chance)
{
    const Test& test = kTests[chance.below(kTests.size())];
    const auto span = static_cast<std::size_t>(test.high - test.low);
    const double value = test.low + static_cast<double>(chance.below(span * 10)) / 10;
    return head("Observation", number, chance)
           + fmt::format(
               R"(,"status":"final","category":[{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"{}","display":"{}"}}],"text":"{}"}},"subject":{},"effectiveDateTime":"{}","performer":[{}],"valueQuantity":{{"value":{:.1f},"unit":"{}","system":"http://unitsofmeasure.org","code":"{}"}},"note":[{{"text":"{}"}}],"referenceRange":[{{"low":{{"value":{},"unit":"{}"}},"high":{{"value":{},"unit":"{}"}}}}]}})",
               test.loinc,
               test.name,
               test.name,
               subject(),
               date(chance),
               performer(chance),
               value,
               test.unit,
               test.ucum,
               sentence(chance, 12),
               test.low,
               test.unit,
               test.high,
               test.unit);
}

std::string medication(std::size_t number, Chance& chance)
{
    return head("MedicationRequest", number, chance)
           + fmt::format(
               R"(,"status":"active","intent":"order","medicationReference":{{"reference":"Medication/m{}"}},"subject":{},"authoredOn":"{}","requester":{},"note":[{{"text":"{}"}}],"dosageInstruction":[{{"text":"2 maal per dag 1 tablet","timing":{{"repeat":{{"frequency":2,"period":1,"periodUnit":"d"}}}},"doseAndRate":[{{"doseQuantity":{{"value":1,"unit":"stuk","system":"urn:oid:2.16.840.1.113883.2.4.4.1.900.2","code":"245"}}}}]}}]}})",
               chance.below(kMedicines.size()),
               subject(),
               date(chance),
               performer(chance),
               sentence(chance, 15));
}

std::string problem(std::size_t number, Chance& chance)
{
    return head("Condition", number, chance)
           + fmt::format(
               R"(,"clinicalStatus":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"{}"}}]}},"code":{{"text":"{}"}},"subject":{},"onsetDateTime":"{}","asserter":{},"note":[{{"text":"{}"}}]}})",
               number % 50 == 0 ? "active" : "resolved",
               kProblems[chance.below(kProblems.size())],
               subject(),
               date(chance),
               performer(chance),
               sentence(chance, 50));
}

std::string visit(std::size_t number, Chance& chance)
{
    const std::string start = date(chance);
    return head("Encounter", number, chance)
           + fmt::format(
               R"(,"status":"finished","class":{{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"}},"subject":{},"participant":[{{"individual":{}}}],"period":{{"start":"{}","end":"{}"}},"reasonCode":[{{"text":"{}"}}],"serviceProvider":{{"reference":"Organization/o{}"}}}})",
               subject(),
               performer(chance),
               start,
               start,
               sentence(chance, 40),
               chance.below(8));
}

std::string vaccination(std::size_t number, Chance& chance)
{
    return head("Immunization", number, chance)
           + fmt::format(
               R"(,"status":"completed","vaccineCode":{{"text":"Griepvaccinatie {}"}},"patient":{},"occurrenceDateTime":"{}","performer":[{{"actor":{}}}],"note":[{{"text":"{}"}}]}})",
               2006 + chance.below(20),
               subject(),
               date(chance),
               performer(chance),
               sentence(chance, 60));
}

void addSupport(std::vector<std::string>& record)
{
    record.push_back(
        R"({"resourceType":"Patient","id":"p","name":[{"family":"Voorbeeld","given":["Anna"]}],"birthDate":"1954-03-02"})");
    for (int i = 0; i < 40; ++i) {
        record.push_back(fmt::format(
            R"({{"resourceType":"Practitioner","id":"arts{}","name":[{{"family":"Dokter{}","given":["K."]}}]}})",
            i,
            i));
    }
    for (int i = 0; i < 8; ++i) {
        record.push_back(fmt::format(
            R"({{"resourceType":"Organization","id":"o{}","name":"Ziekenhuis Voorbeeld {}"}})",
            i,
            i));
    }
    for (std::size_t i = 0; i < kMedicines.size(); ++i) {
        record.push_back(
            fmt::format(R"({{"resourceType":"Medication","id":"m{}","code":{{"text":"{}"}}}})",
                        i,
                        kMedicines[i]));
    }
}
} // namespace

std::vector<std::string> syntheticRecord(std::size_t count)
{
    std::vector<std::string> record;
    record.reserve(count);
    addSupport(record);
    Chance chance;
    while (record.size() < count) {
        const std::size_t number = record.size();
        const std::size_t kind = chance.below(20);
        record.push_back(kind < 12   ? result(number, chance)
                         : kind < 15 ? medication(number, chance)
                         : kind < 17 ? problem(number, chance)
                         : kind < 19 ? visit(number, chance)
                                     : vaccination(number, chance));
    }
    return record;
}

std::vector<std::string> typedTexts()
{
    constexpr std::string_view kTyped[] = {"bloedsuiker",
                                           "glucose nuchter",
                                           "dokter12",
                                           "schildklier",
                                           "patiënt thuismeting",
                                           "kreatinine",
                                           "metformine",
                                           "knieartrose rechts",
                                           "ontsteking",
                                           "controle huisarts overleg",
                                           "ziekenhuis",
                                           "nierfunctie",
                                           "xylofoon"};
    std::vector<std::string> texts;
    for (const std::string_view typed : kTyped) {
        for (std::size_t length = 1; length <= typed.size(); ++length) {
            texts.emplace_back(typed.substr(0, length));
        }
    }
    return texts;
}
} // namespace regie::bench
