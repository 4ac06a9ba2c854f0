// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/page.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace regie::test
{
/** Records of a test, and the page they give. All data is synthetic. */
class PageFixture : public StoreFixture
{
public:
    visit::Page page(Language language = Language::Dutch)
    {
        return need(
            visit::makePage(records(),
                            Meaning::get().terms,
                            content,
                            {visit, {"Roos Testdijk", "1951-04-08", ""}, language, clock.now()}));
    }
    /** The whole demo record, as the practice record of the program has it. */
    void takeDemo()
    {
        for (const char* name : {"huisarts", "ziekenhuis", "apotheek", "laboratorium"}) {
            take(*Meaning::get().files->read(std::string("demo/") + name + ".json"), name);
        }
    }

    visit::Visit visit;
    visit::Content content = need(visit::Content::load(*Meaning::get().files));
};

inline const visit::PageBlock& blockOf(const visit::Page& page, visit::Block which)
{
    for (const visit::PageBlock& block : page.blocks) {
        if (block.block == which) {
            return block;
        }
    }
    FAIL("no block " << visit::blockName(which));
    return page.blocks.front();
}

/** One line as a person reads it. */
inline std::string textOf(const visit::PageLine& line)
{
    std::string text = line.text;
    text += line.detail.empty() ? "" : " | " + line.detail;
    for (const auto* list : {&line.marks, &line.conflicts}) {
        for (const std::string& each : *list) {
            text += " | " + each;
        }
    }
    return text + " [" + line.letters + " " + line.date + "]";
}
inline std::string textOf(const visit::PageBlock& block)
{
    std::string text;
    for (const visit::PageLine& line : block.lines) {
        text += textOf(line) + "\n";
    }
    return text + block.remark;
}

inline std::string condition(std::string_view id,
                             std::string_view name,
                             std::string_view since,
                             std::string_view status = "active")
{
    return fmt::format(
        R"({{"resourceType":"Condition","id":"{}","clinicalStatus":{{"coding":[{{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-clinical","code":"{}"}}]}},)"
        R"("code":{{"text":"{}"}},"onsetDateTime":"{}"}})"
        "\n",
        id,
        status,
        name,
        since);
}

inline std::string medicine(std::string_view id,
                            std::string_view name,
                            std::string_view since,
                            std::string_view until = {},
                            std::string_view status = "active")
{
    return fmt::format(R"({{"resourceType":"MedicationStatement","id":"{}","status":"{}",)"
                       R"("medicationCodeableConcept":{{"text":"{}"}},"subject":{{"display":"R"}},)"
                       R"("effectivePeriod":{{"start":"{}"{}}},"dosage":[{{"text":"2 per dag"}}]}})"
                       "\n",
                       id,
                       status,
                       name,
                       since,
                       until.empty() ? std::string() : fmt::format(R"(,"end":"{}")", until));
}

inline std::string labResult(std::string_view id,
                             std::string_view code,
                             std::string_view name,
                             std::string_view date,
                             std::string_view value,
                             std::string_view flag = {})
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"final","category":[{{"coding":)"
        R"([{{"system":"http://terminology.hl7.org/CodeSystem/observation-category",)"
        R"("code":"laboratory"}}]}}],"code":{{"coding":[{{"system":"http://loinc.org","code":"{}"}}],)"
        R"("text":"{}"}},"effectiveDateTime":"{}","valueQuantity":{{"value":{},"unit":"mmol/L",)"
        R"("system":"http://unitsofmeasure.org","code":"mmol/L"}},"referenceRange":[{{"low":)"
        R"({{"value":3.5,"unit":"mmol/L"}},"high":{{"value":5.0,"unit":"mmol/L"}}}}]{}}})"
        "\n",
        id,
        code,
        name,
        date,
        value,
        flag.empty() ? std::string()
                     : fmt::format(R"(,"interpretation":[{{"coding":[{{"system":)"
                                   R"("http://terminology.hl7.org/CodeSystem/)"
                                   R"(v3-ObservationInterpretation","code":"{}"}}]}}])",
                                   flag));
}

inline std::string pressure(std::string_view id, std::string_view date, int upper, int lower)
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"final","code":{{"coding":)"
        R"([{{"system":"http://loinc.org","code":"85354-9"}}]}},"effectiveDateTime":"{}",)"
        R"("component":[{{"code":{{"coding":[{{"system":"http://loinc.org","code":"8480-6"}}]}},)"
        R"("valueQuantity":{{"value":{},"unit":"mmHg","system":"http://unitsofmeasure.org",)"
        R"("code":"mm[Hg]"}}}},{{"code":{{"coding":[{{"system":"http://loinc.org",)"
        R"("code":"8462-4"}}]}},"valueQuantity":{{"value":{},"unit":"mmHg","system":)"
        R"("http://unitsofmeasure.org","code":"mm[Hg]"}}}}]}})"
        "\n",
        id,
        date,
        upper,
        lower);
}

/** More of everything than the limits of the page. */
inline std::string fullestRecord()
{
    std::string all;
    for (int i = 0; i < 30; ++i) {
        const std::string n = std::to_string(i);
        all += condition("p" + n,
                         "Chronische aandoening met een lange naam, nummer " + n,
                         fmt::format("20{:02}-03-01", i % 26));
        all += medicine("m" + n,
                        "Geneesmiddel " + n + " tablet met gereguleerde afgifte 100mg",
                        i % 5 == 0 ? "2026-10-01" : "2019-05-06");
        all += fmt::format(
            R"({{"resourceType":"AllergyIntolerance","id":"a{}","clinicalStatus":{{"coding":)"
            R"([{{"system":"http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical",)"
            R"("code":"active"}}]}},"code":{{"text":"Stof {}"}},"patient":{{"display":"R"}},)"
            R"("reaction":[{{"manifestation":[{{"text":"Huiduitslag en benauwdheid"}}],)"
            R"("severity":"severe"}}]}})"
            "\n",
            i,
            i);
        all += labResult("l" + n,
                         fmt::format("{}-1", 90000 + i),
                         "Bepaling in bloed nummer " + n,
                         fmt::format("2026-{:02}-11", 1 + i % 11),
                         "6.4",
                         "H");
        all += pressure("b" + n, fmt::format("2026-10-{:02}", 1 + i % 30), 130 + i, 80);
    }
    for (const char* code : {"29463-7", "8867-4", "8310-5", "59408-5", "9279-1", "39156-5"}) {
        all += fmt::format(
            R"({{"resourceType":"Observation","id":"o{0}","status":"final","code":{{"coding":)"
            R"([{{"system":"http://loinc.org","code":"{0}"}}]}},"effectiveDateTime":"2026-11-01",)"
            R"("valueQuantity":{{"value":71,"unit":"1"}}}})"
            "\n",
            code);
    }
    return all;
}
} // namespace regie::test
