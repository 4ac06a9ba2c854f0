// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/dosage.h"
#include "core/text/readability.h"
#include "tests/core/record/json_document.h"
#include "tests/core/record/record_terms.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <string>
#include <vector>

using namespace regie;

namespace
{
nlohmann::ordered_json cases()
{
    std::ifstream file(REGIE_SOURCE_DIR "/tests/fixtures/dosage/sentences.json");
    REQUIRE(file.good());
    return nlohmann::ordered_json::parse(file).at("cases");
}

std::vector<const fhir::Node*> dosagesOf(const fhir::Node& resource)
{
    std::vector<const fhir::Node*> dosages;
    for (const fhir::Node& item : *resource.child("dosageInstruction")) {
        dosages.push_back(&item);
    }
    return dosages;
}
} // namespace

TEST_CASE("dosages come out as the sentences written down for them")
{
    const terms::Terms terms = test::recordTerms();
    for (const auto& one : cases()) {
        const std::string name = one.at("name");
        CAPTURE(name);
        const fhir::Document document = test::documentOf(one.at("resource"));
        const record::DosageText text = record::dosageText(
            dosagesOf(*document.root()), one.at("form").get<std::string>(), terms);
        CHECK(text.sentence.nl == one.at("nl").get<std::string>());
        CHECK(text.sentence.en == one.at("en").get<std::string>());
        CHECK(text.understood == one.at("understood").get<bool>());
        if (one.contains("original")) {
            CHECK(text.original == one.at("original").get<std::string>());
        }
    }
}

TEST_CASE("the sentences together read easily, in short ones")
{
    std::string all;
    for (const auto& one : cases()) {
        if (one.at("understood").get<bool>()) {
            all += one.at("nl").get<std::string>() + '\n';
        }
    }
    const text::Readability measured = text::readabilityOf(all);
    CHECK(measured.words > 100);
    CHECK(measured.fleschDouma >= 80.0);
    CHECK(measured.wordsPerSentence <= 8.0);
}

TEST_CASE("the form of the product comes from the resource it refers to")
{
    const terms::Terms terms = test::recordTerms();
    const fhir::Document document = test::parseDocument(R"({
        "resourceType": "MedicationRequest",
        "contained": [{"resourceType": "Medication", "id": "m",
                       "code": {"text": "METFORMINE 500MG"},
                       "form": {"coding": [{"system": "urn:oid:2.16.840.1.113883.2.4.4.11",
                                            "code": "230", "display": "Tablet"}]}}],
        "medicationReference": {"reference": "#m"},
        "dosageInstruction": [{
            "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnit": "d"}},
            "route": {"coding": [{"system": "urn:oid:2.16.840.1.113883.2.4.4.9", "code": "9"}]},
            "doseQuantity": {"value": 1, "unit": "stuk", "code": "245",
                             "system": "urn:oid:2.16.840.1.113883.2.4.4.1.900.2"}}]})");
    fhir::ContainedResolver resolver;
    const record::DosageText text = record::dosageOf(*document.root(), resolver, terms);
    CHECK(text.sentence.nl == "Slik 2 keer per dag 1 tablet.");
}

TEST_CASE("without a dosage the text beside it is shown, and without that nothing is said")
{
    const terms::Terms terms = test::recordTerms();
    fhir::ContainedResolver resolver;
    const fhir::Document rendered = test::parseDocument(R"({
        "resourceType": "MedicationStatement",
        "extension": [{"url": "http://nictiz.nl/fhir/StructureDefinition/ext-RenderedDosageInstruction",
                       "valueString": "zie schema"}]})");
    const record::DosageText shown = record::dosageOf(*rendered.root(), resolver, terms);
    CHECK(shown.sentence.nl == "zie schema. Vraag uw apotheek hoe u dit neemt.");
    CHECK_FALSE(shown.understood);

    const fhir::Document bare = test::parseDocument(R"({"resourceType": "MedicationStatement"})");
    const record::DosageText none = record::dosageOf(*bare.root(), resolver, terms);
    CHECK(none.sentence.nl == "Hier staat niet hoe u dit moet nemen. Vraag uw apotheek.");
    CHECK(none.original.empty());
}
