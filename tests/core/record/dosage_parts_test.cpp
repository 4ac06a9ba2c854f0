// SPDX-License-Identifier: GPL-3.0-or-later
// A dosage that no sentence can be made of is told part by part, never kept silent about.
#include "core/record/dosage.h"
#include "tests/core/record/dosage_numbers.h"
#include "tests/core/record/json_document.h"
#include "tests/core/record/record_terms.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;

namespace
{
record::DosageText partsText(const std::string& dosages)
{
    const terms::Terms terms = test::recordTerms();
    const fhir::Document document = test::parseDocument(
        R"({"resourceType": "MedicationRequest", "dosageInstruction": )" + dosages + "}");
    fhir::ContainedResolver resolver;
    return record::dosageOf(*document.root(), resolver, terms);
}

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}
} // namespace

TEST_CASE("a dosage without a sentence is told in parts, with every number of it")
{
    const std::string dosages[] = {
        R"([{"timing": {"repeat": {"frequency": 1, "period": 0.5, "periodUnit": "d"}},
             "doseAndRate": [{"doseQuantity": {"value": 3, "comparator": "<", "unit": "tablet"}}]}])",
        R"([{"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "a"}}, "doseAndRate": [
              {"type": {"text": "calculated"}, "doseQuantity": {"value": 0.05, "unit": "mg/kg"}},
              {"type": {"text": "ordered"}, "doseQuantity": {"value": 4, "unit": "mg"}}]}])",
        R"([{"timing": {"repeat": {"frequency": 4, "period": 1, "periodUnit": "mo",
              "boundsRange": {"low": {"value": 2, "unit": "wk", "code": "wk",
                                      "system": "http://unitsofmeasure.org"},
                              "high": {"value": 3, "unit": "wk", "code": "wk",
                                       "system": "http://unitsofmeasure.org"}}}},
             "doseAndRate": [{"doseRange": {"high": {"value": 5, "unit": "stuks"}}}]}])",
        R"([{"sequence": 1, "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d",
              "when": ["MORN"]}}, "doseQuantity": {"value": 3, "unit": "stuk"}},
            {"sequence": 1, "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d",
              "when": ["NIGHT"]}}, "doseQuantity": {"value": 4, "unit": "stuk"}}])",
    };
    for (const std::string& dosage : dosages) {
        const record::DosageText text = partsText(dosage);
        CAPTURE(dosage, text.sentence.nl, text.sentence.en);
        CHECK_FALSE(text.understood);
        CHECK(holds(text.sentence.nl, "Regie kan niet in één zin zeggen hoe u dit gebruikt."));
        CHECK(holds(text.sentence.en, "Regie cannot say in one sentence how to use this."));
        const auto json = nlohmann::ordered_json::parse(dosage);
        const test::DosageNumbers numbers = test::DosageNumberCollector().collect(json);
        for (const std::string& sentence : {text.sentence.nl, text.sentence.en}) {
            CHECK(test::wrongNumbers({numbers.must, numbers.may, {}}, sentence).empty());
        }
    }
}

TEST_CASE("dates, texts in a code and parts Regie does not know are told too")
{
    const record::DosageText dates = partsText(R"([{"timing": {"event": [
        "2024-05-01T08:00:00+02:00", "2024-06-01T08:00:00+02:00"]},
        "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "ampul"}}]}])");
    CHECK(dates.sentence.nl
          == "Regie kan niet in één zin zeggen hoe u dit gebruikt. Dit staat er: 1 mei 2024, 8:00 "
             "uur, 1 juni 2024, 8:00 uur; 1 ampul. Vraag uw apotheek.");
    CHECK(holds(partsText(R"([{"timing": {"code": {"text": "1-0-1-0"}}}])").sentence.en,
                "This is what it says: 1-0-1-0."));
    const record::DosageText unknown = partsText(R"([{
        "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d",
            "extension": [{"url": "http://x.org/unless", "valueString": "behalve zondag"}]}},
        "modifierExtension": [{"url": "http://x.org/negate", "valueBoolean": true}],
        "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "tablet"}}]}])");
    CAPTURE(unknown.sentence.nl);
    CHECK(holds(unknown.sentence.nl, "behalve zondag"));
    CHECK(holds(unknown.sentence.nl, "iets wat Regie niet kent en wat de rest anders kan maken"));
    CHECK(holds(unknown.sentence.nl, "1 tablet"));
}

TEST_CASE("rates with units in words and several moments of a day make a sentence")
{
    const record::DosageText rate =
        partsText(R"([{"timing": {"repeat": {"count": 1}}, "doseAndRate":
        [{"rateRatio": {"numerator": {"value": 100, "unit": "mL"},
                        "denominator": {"value": 1, "unit": "h"}}}]}])");
    CHECK(rate.sentence.nl == "Gebruik 100 milliliter per uur. Doe dat 1 keer in totaal.");
    const record::DosageText both = partsText(R"([{
        "timing": {"repeat": {"count": 5, "countMax": 6, "duration": 2, "durationUnit": "h",
                              "frequency": 1, "period": 1, "periodUnit": "wk"}},
        "doseAndRate": [{"rateQuantity": {"value": 1.5, "unit": "mL/h"},
                         "doseQuantity": {"value": 3, "unit": "mL"}}]}])");
    CAPTURE(both.sentence.nl);
    CHECK(both.understood);
    const record::DosageText parallel = partsText(R"([
        {"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["MORN"]}},
         "doseQuantity": {"value": 1, "unit": "stuk"}},
        {"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d", "when": ["NIGHT"]}},
         "doseQuantity": {"value": 2, "unit": "stuk"}}])");
    CHECK(parallel.understood);
    CHECK(parallel.sentence.nl == "Neem elke ochtend 1 stuk. Neem elke nacht 2 stuks.");
}

TEST_CASE("a dosage that says nothing, or only how it is given, is said to say nothing")
{
    const std::string nothing = "Hier staat niet hoe u dit moet nemen. Vraag uw apotheek.";
    CHECK(partsText("[{}]").sentence.nl == nothing);
    CHECK(partsText(R"([{"sequence": 1, "route": {"text": "oraal"}}])").sentence.nl == nothing);
    CHECK(partsText(R"([{"text": "Gebruik bekend"}])").sentence.nl == nothing);
}

TEST_CASE("zero times zero tablets is never told as a way to take it")
{
    const record::DosageText text = partsText(R"([{
        "timing": {"repeat": {"frequency": 0, "period": 1, "periodUnit": "d"}},
        "doseAndRate": [{"doseQuantity": {"value": 0, "unit": "tablet"}}]}])");
    CAPTURE(text.sentence.nl);
    CHECK_FALSE(text.understood);
    CHECK_FALSE(holds(text.sentence.nl, "Neem"));
    CHECK(holds(text.sentence.nl, "Dit staat er: 0 keer per dag; 0 tablet"));
    CHECK(partsText(R"([{"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d"}},
        "doseAndRate": [{"doseRange": {"low": {"value": 0, "unit": "tablet"},
                                       "high": {"value": 2, "unit": "tablet"}}}]}])")
              .understood);
}

TEST_CASE("a text that says otherwise than the codes does not stand for the whole dosage")
{
    const record::DosageText text = partsText(R"([{"text": "Neem 1 tablet per dag",
        "doNotPerform": true, "timing": {"repeat": {"frequency": 3, "period": 1, "periodUnit": "d"}},
        "doseAndRate": [{"doseQuantity": {"value": 2, "unit": "tablet"}}]}])");
    CAPTURE(text.sentence.nl);
    CHECK(holds(text.sentence.nl, "“Neem 1 tablet per dag”"));
    CHECK(holds(text.sentence.nl, "3 keer per dag"));
    CHECK(holds(text.sentence.nl, "2 tablet"));
}

TEST_CASE("a text and codes that do not say the same are told beside each other")
{
    const auto said = [](const std::string& text, const std::string& frequency) {
        return partsText(R"([{"text": ")" + text + R"(", "timing": {"repeat": {"frequency": )"
                         + frequency + R"(, "period": 1, "periodUnit": "d"}},
            "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "stuk"}}]}])");
    };
    const record::DosageText other = said("2x daags 1", "3");
    CHECK_FALSE(other.understood);
    CHECK(other.moments.empty());
    CHECK(other.sentence.nl
          == "Let op: de bron zegt twee keer iets anders. In de tekst staat: “2x daags 1”. In de "
             "codes staat: “Neem 3 keer per dag 1 stuk.” Vraag uw apotheek wat klopt.");
    CHECK(holds(other.sentence.en, "The text says: “2x daags 1”. The codes say: “Take 1 piece"));
    for (const char* text : {"1 maal per dag 2 tabletten", "2 dd 1 stuk", "3 keer per dag 2"}) {
        CAPTURE(text);
        CHECK_FALSE(said(text, "3").understood);
    }
    // The same, or written in a way that proves nothing.
    for (const char* text : {"3x daags 1",
                             "2-3x daags 1",
                             "3 maal per dag 500 mg",
                             "zie schema",
                             "3 keer per dag 1 stuk, 2 weken lang",
                             "1-1-1-0"}) {
        CAPTURE(text);
        CHECK(said(text, "3").understood);
    }
}
