// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/render.h"

#include "tests/support/reading_fixture.h"
#include "tests/support/tree.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using record::Format;

namespace
{
/** Knows no titles: formats are tried without lenses. */
class NoTitles final : public record::ResourceTitles
{
public:
    Words titleOf(const fhir::Node&, fhir::Resolver&, int) const override { return {}; }
};

class Formats
{
public:
    Formats() : m_terms(terms::Terms::load(*embeddedResourceFiles()).value()) { }

    /** The element of that name with that content, in words. */
    Words operator()(const std::string& member,
                     const std::string& json,
                     Format format = Format::Auto)
    {
        const auto document =
            test::tree("{\"resourceType\": \"Observation\", \"" + member + "\": " + json + "}");
        fhir::ContainedResolver resolver;
        const NoTitles titles;
        const record::RenderContext context{m_terms, resolver, titles};
        return record::formatAll(context, {document.root()->child(member)}, format);
    }
    std::string nl(const std::string& member, const std::string& json)
    {
        return (*this)(member, json).nl;
    }

private:
    terms::Terms m_terms;
};
} // namespace

TEST_CASE("numbers keep their precision and get the comma of Dutch")
{
    Formats say;
    CHECK(say("valueQuantity", R"({"value": 1.50, "unit": "mg"})") == Words{"1,50 mg", "1.50 mg"});
    CHECK(say("valueDecimal", "0.10") == Words{"0,10", "0.10"});
    CHECK(say("valueInteger", "12") == Words::same("12"));
    CHECK(say("valueQuantity", R"({"value": 98, "unit": "%"})").nl == "98%");
}

TEST_CASE("a comparator is said in words")
{
    Formats say;
    CHECK(say("valueQuantity", R"({"value": 0.3, "comparator": "<", "unit": "mg"})")
          == Words{"minder dan 0,3 mg", "less than 0.3 mg"});
    CHECK(say.nl("valueQuantity", R"({"value": 5, "comparator": ">="})") == "minstens 5");
}

TEST_CASE("units read as people write them")
{
    Formats say;
    CHECK(say.nl("valueQuantity", R"({"value": 1, "unit": "mm[Hg]"})") == "1 mmHg");
    CHECK(say.nl("valueQuantity",
                 R"({"value": 1, "system": "http://unitsofmeasure.org", "code": "mmol/L"})")
          == "1 mmol/l");
    CHECK(say.nl("valueQuantity", R"({"value": 8, "unit": "{eenheden per dag}"})")
          == "8 eenheden per dag");
    CHECK(say.nl("valueQuantity", R"({"value": 8, "unit": "onze eigen maat"})")
          == "8 onze eigen maat");
}

TEST_CASE("ranges and ratios")
{
    Formats say;
    CHECK(say.nl("valueRange",
                 R"({"low": {"value": 3.5, "unit": "mg"}, "high": {"value": 5.0, "unit": "mg"}})")
          == "3,5 tot 5,0 mg");
    CHECK(say.nl("valueRange", R"({"low": {"value": 3, "unit": "mg"}})") == "3 mg of meer");
    CHECK(say.nl("valueRange", R"({"high": {"value": 3, "unit": "mg"}})") == "tot en met 3 mg");
    CHECK(say.nl("valueRatio", R"({"numerator": {"value": 1}, "denominator": {"value": 128}})")
          == "1 : 128");
    CHECK(
        say.nl(
            "valueRatio",
            R"({"numerator": {"value": 2, "unit": "mg"}, "denominator": {"value": 1, "unit": "ml"}})")
        == "2 mg per 1 ml");
    CHECK(say.nl("referenceRange",
                 R"([{"low": {"value": 1}, "high": {"value": 2}, "text": "nuchter"}])")
          == "1 tot 2, nuchter");
}

TEST_CASE("dates and periods")
{
    Formats say;
    CHECK(say("effectiveDateTime", R"("2020-03")") == Words{"maart 2020", "March 2020"});
    CHECK(say.nl("effectiveDateTime", R"("2020-03-01T00:00:00+01:00")") == "1 maart 2020");
    CHECK(say.nl("effectiveDateTime", R"("2020-03-01T09:30:00+01:00")")
          == "1 maart 2020, 9:30 uur");
    CHECK(say.nl("effectivePeriod", R"({"start": "2020", "end": "2021-02-03"})")
          == "van 2020 tot en met 3 februari 2021");
    CHECK(say.nl("effectivePeriod", R"({"start": "2020-03-01T00:00:00Z"})")
          == "vanaf 1 maart 2020");
    CHECK(say.nl("effectivePeriod", R"({"end": "2020"})") == "tot en met 2020");
    CHECK(say.nl("effectivePeriod", R"({"start": "2020-01-02", "end": "2020-01-02"})")
          == "2 januari 2020");
    CHECK(say.nl("effectivePeriod",
                 R"({"start": "2020-01-02T07:08:00+01:00", "end": "2020-01-02T08:10:00+01:00"})")
          == "2 januari 2020, van 7:08 tot 8:10 uur");
    CHECK(say.nl("valueTime", R"("08:30:00")") == "8:30 uur");
    CHECK(say.nl("valueBoolean", "true") == "ja");
}

TEST_CASE("a code is said in our words, with the source's names beside it in full wording")
{
    Formats say;
    CHECK(say.nl("code", R"({"text": "Eigen tekst"})") == "Eigen tekst");
    CHECK(
        say.nl(
            "code",
            R"({"coding": [{"system": "urn:x", "code": "1", "display": "Een"}, {"display": "Twee"}]})")
        == "Een (Twee)");
    const char* tagged = R"json({"coding": [{"system": "urn:x", "code": "12345",
        "display": "Ex-smoker (finding)"}]})json";
    CHECK(say("code", tagged, Format::Title).nl == "Ex-smoker");
    const char* numbered = R"json({"coding": [{"system": "urn:x", "code": "87612001",
        "display": "87612001: Bloed"}]})json";
    CHECK(say.nl("code", numbered) == "Bloed");
    const char* bare = R"json({"coding": [{"system": "urn:nobody", "code": "999999999"}]})json";
    CHECK(say.nl("code", bare).empty());
    const char* small =
        R"json({"coding": [{"system": "http://snomed.info/sct", "code": "123"}]})json";
    CHECK(say.nl("code", small) == "code 123 uit SNOMED CT");
}

TEST_CASE("a Dutch name with its parts")
{
    Formats say;
    CHECK(say.nl("name", R"json([{"family": "van Putten-de Vries",
        "given": ["Johanna", "Petronella", "J.", "Jo"],
        "_given": [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "BR"}]},
                   {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "BR"}]},
                   {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "IN"}]},
                   {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "CL"}]}]}])json")
          == "Johanna Petronella van Putten-de Vries (Jo, J.)");
    CHECK(say.nl("name", R"([{"text": "Jo de Wit", "family": "de Wit"}])") == "Jo de Wit");
    CHECK(say.nl("name",
                 R"([{"prefix": ["dr."], "given": ["Anna"], "family": "Bos", "suffix": ["MSc"]}])")
          == "dr. Anna Bos MSc");
}

TEST_CASE("a name that was built of all its parts is said once")
{
    Formats say;
    CHECK(say.nl("name", R"json([{"family": "van Rijn", "given": ["Anouk", "A.", "Anouk"],
        "_given": [{"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "BR"}]},
                   {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "IN"}]},
                   {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier", "valueCode": "CL"}]}]}])json")
          == "Anouk van Rijn");
    CHECK(say.nl("subject", R"({"display": "Anouk A. Anouk van Rijn de Vries"})")
          == "Anouk van Rijn de Vries");
    CHECK(say.nl("subject", R"({"display": "Franciscus Antonius F.A. Frans Pleijster"})")
          == "Franciscus Antonius Frans Pleijster");
    CHECK(say.nl("subject", R"({"display": "John J. Smith"})") == "John J. Smith");
    CHECK(say.nl("subject", R"({"display": "Olivier Ruben O.R. Olivier de Rijcke"})")
          == "Olivier Ruben de Rijcke");
    CHECK(say.nl("subject", R"({"display": "Benedictus B. Ben de Vries"})")
          == "Benedictus Ben de Vries");
    for (const std::string kept : {"John J. Smith", "dr. J. Bos", "A. Bos", "Jan J. Jan"}) {
        CHECK(say.nl("subject", R"({"display": ")" + kept + R"("})") == kept);
    }
}

TEST_CASE("HL7's English name of a code does not stand beside our Dutch words")
{
    Formats say;
    CHECK(say.nl("code", R"json({"coding": [
        {"system": "http://hl7.org/fhir/v2/0078", "code": "L", "display": "Low"},
        {"system": "http://snomed.info/sct", "code": "281300000", "display": "Onder referentiewaarde"}]})json")
          == "lager dan normaal (Onder referentiewaarde)");
    CHECK(say.nl("code", R"json({"coding": [
        {"system": "http://snomed.info/sct", "code": "39579001", "display": "Anaphylaxis"}]})json")
          == "ernstige allergische reactie (anafylaxie)");
}

TEST_CASE("addresses, telephone numbers and documents")
{
    Formats say;
    CHECK(
        say.nl(
            "address",
            R"([{"line": ["Kade 1"], "postalCode": "1234AB", "city": "Zwolle", "country": "Nederland"}])")
        == "Kade 1, 1234AB Zwolle, Nederland");
    CHECK(say.nl("telecom", R"([{"system": "phone", "value": "06-1"}])") == "06-1 (telefoon)");
    CHECK(say.nl("contentAttachment",
                 R"({"contentType": "application/pdf", "title": "Brief", "size": 20480})")
          == "Brief (PDF-document, 20 kB)");
    CHECK(say.nl("note",
                 R"([{"text": "Rustig aan", "authorString": "A. Arts", "time": "2020-01-02"}])")
          == "Rustig aan (A. Arts, 2 januari 2020)");
    CHECK(say.nl("text",
                 R"({"status": "generated", "div": "<div><p>Een</p><p>Twee &amp; drie</p></div>"})")
          == "Een\nTwee & drie");
    CHECK(say.nl("totalMoney", R"({"value": 12.50, "currency": "EUR"})") == "€ 12,50");
}

TEST_CASE("a display of a reference reads as people write")
{
    Formats say;
    CHECK(say.nl("performer", R"([{"display": "A. Arts || Huisarts || Praktijk"}])")
          == "A. Arts, Huisarts, Praktijk");
}

TEST_CASE("a line begins with a capital, but a word that is spelled small stays so")
{
    const auto begin = [](const std::string& text) {
        return record::capitalised(Words::same(text)).nl;
    };
    CHECK(begin("bloeddruk") == "Bloeddruk");
    CHECK(begin("eGFR (CKD-EPI)") == "eGFR (CKD-EPI)");
    CHECK(begin("pH urine") == "pH urine");
    CHECK(begin("mRNA-vaccin") == "mRNA-vaccin");
    CHECK(begin("vitamine B12") == "Vitamine B12");
    CHECK(begin("anti-HBs") == "Anti-HBs");
    CHECK(begin("25 OH") == "25 OH");
}
