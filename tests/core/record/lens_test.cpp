// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/lens.h"

#include "tests/support/reading_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <string>

using namespace regie;
using record::Depth;
using test::ReadingFixture;
using test::rowOf;
using test::shows;

namespace
{
// Synthetic lenses and resources, written for these tests.
const std::map<std::string, std::string> kLenses = {{"lenses/base.json", R"json({
      "kind": "base", "name": {"nl": "Metingen", "en": "Measurements"}, "order": 20,
      "one": {"nl": "Meting", "en": "Measurement"},
      "fits": [{"type": "Observation"}],
      "title": [{"path": "code", "as": "title"}],
      "rows": [{"label": {"nl": "Uitslag", "en": "Result"}, "path": "value"},
               {"each": "component", "label_path": "code", "path": "value ?? dataAbsentReason"},
               {"label": {"nl": "Opmerking", "en": "Note"}, "path": "note"}],
      "technical": ["category"], "known_modifiers": ["http://example.org/known"],
      "current": "status = 'final'"})json"},
                                                    {"lenses/pressure.json", R"json({
      "kind": "pressure", "extends": "base", "name": {"nl": "Druk", "en": "Pressure"}, "order": 10,
      "fits": [{"type": "Observation", "code": "urn:test|bp"},
               {"profile": "http://example.org/pressure"}],
      "title": [{"label": {"nl": "Bloeddruk", "en": "Blood pressure"}}],
      "value": [{"template": {"nl": "{s} over {d}{x}", "en": "{s} over {d}{x}"},
        "with": {"s": {"path": "component.where(code = 'urn:test|s').value", "as": "number"},
                 "d": {"path": "component.where(code = 'urn:test|d').value", "as": "number"},
                 "x": {"path": "method", "optional": true}}}],
      "rows": [{"label": {"nl": "Bovendruk", "en": "Upper"}, "depth": "kort",
                "path": "component.where(code = 'urn:test|s').value"},
               {"label": {"nl": "Rust", "en": "Rest"}, "path": "note.text", "as": "text",
                "when": "note.text.contains('rust')"}]})json"},
                                                    {"lenses/narrow.json", R"json({
      "kind": "narrow", "extends": "pressure", "name": {"nl": "Smal", "en": "Narrow"},
      "fits": [{"type": "Observation", "code": "urn:test|bp", "where": "method.exists()"}]})json"},
                                                    {"lenses/stu3.json", R"json({
      "kind": "old", "name": {"nl": "Oud", "en": "Old"}, "support": true,
      "fits": [{"type": "Flag", "version": "STU3"}]})json"}};

constexpr const char* kPressure =
    R"json({"resourceType": "Observation", "id": "o1", "status": "final",
  "code": {"coding": [{"system": "urn:test", "code": "bp"}]},
  "effectiveDateTime": "2024-03-01T10:30:00+01:00",
  "component": [
    {"code": {"coding": [{"system": "urn:test", "code": "s"}]}, "valueQuantity": {"value": 132.0, "unit": "mmHg"}},
    {"code": {"coding": [{"system": "urn:test", "code": "d"}]}, "valueQuantity": {"value": 81, "unit": "mmHg"}},
    {"code": {"text": "houding"}, "valueString": "zittend"}],
  "note": [{"text": "in rust"}]})json";
} // namespace

TEST_CASE("the narrowest lens that fits reads a resource")
{
    ReadingFixture reading(kLenses);
    CHECK(reading.fact(kPressure).kind == "pressure");
    CHECK(reading.fact(R"({"resourceType": "Observation", "id": "a"})").kind == "base");
    CHECK(reading
              .fact(R"({"resourceType": "Observation", "id": "b", "method": {"text": "m"},
        "code": {"coding": [{"system": "urn:test", "code": "bp"}]}})")
              .kind
          == "narrow");
    CHECK(reading
              .fact(R"({"resourceType": "Observation", "id": "c",
        "meta": {"profile": ["http://example.org/pressure|1.0"]}})")
              .kind
          == "pressure");
    CHECK(reading
              .fact(R"({"resourceType": "Observation", "id": "d",
        "meta": {"profile": ["http://example.org/nobody-knows"]}})")
              .kind
          == "base");
    CHECK(reading.fact(R"({"resourceType": "Flag", "id": "e"})").kind == "other");
    const auto& old =
        reading.resource(R"({"resourceType": "Flag", "id": "f"})", fhir::FhirVersion::Stu3);
    CHECK(reading.lenses().interpret(old, reading.resolver).kind == "old");
}

TEST_CASE("a fact has its title, value, date and line in both languages")
{
    ReadingFixture reading(kLenses);
    const record::Fact fact = reading.fact(kPressure);
    CHECK(fact.title == Words{"Bloeddruk", "Blood pressure"});
    CHECK(fact.value == Words{"132,0 over 81", "132.0 over 81"});
    CHECK(fact.shortText == fact.value);
    CHECK(fact.date.start == "2024-03-01T10:30:00+01:00");
    CHECK(fact.date.precision == "second");
    CHECK(fact.sortDate == "2024-03-01T09:30:00Z");
    CHECK(fact.status == "final");
    CHECK(fact.code == "bp");
    CHECK(fact.codeSystem == "urn:test");
    CHECK(fact.current);
    CHECK(fact.searchText.find("zittend") != std::string::npos);
    CHECK(fact.searchText.find("Blood pressure") != std::string::npos);
}

TEST_CASE("rows come in the order of the lens, own ones before those it extends")
{
    ReadingFixture reading(kLenses);
    const record::Detail detail = reading.detail(kPressure);
    REQUIRE(detail.rows.size() > 4);
    CHECK(detail.rows[0].label.nl == "Bovendruk");
    CHECK(detail.rows[0].depth == Depth::Short);
    CHECK(rowOf(detail, "Rust") == "in rust");
    CHECK(rowOf(detail, "Houding") == "zittend");
    // What an earlier row told, a later one does not.
    CHECK(rowOf(detail, "Opmerking").empty());
}

TEST_CASE("kinds come in their order, with the generic one last")
{
    ReadingFixture reading(kLenses);
    std::vector<std::string> kinds;
    for (const record::KindInfo& kind : reading.lenses().kinds()) {
        kinds.push_back(kind.kind);
    }
    CHECK(kinds == std::vector<std::string>{"pressure", "base", "narrow", "old", "other"});
    CHECK(reading.lenses().kinds()[3].support);
}

TEST_CASE("without one lens every resource still reads")
{
    ReadingFixture reading(std::map<std::string, std::string>{});
    const record::Detail detail = reading.detail(R"json({"resourceType": "Telepathie", "id": "t1",
        "code": {"text": "gedachte"}, "period": {"start": "2020"}, "diepte": 1.50,
        "deel": [{"naam": "een"}, {"naam": "twee"}]})json");
    CHECK(detail.fact.kind == "other");
    CHECK(detail.fact.title.nl == "Gedachte");
    CHECK(detail.fact.date.precision == "year");
    for (const char* text : {"1.50", "een", "twee", "t1", "2020"}) {
        INFO(text);
        CHECK(shows(detail, text, Depth::All));
    }
}

TEST_CASE("a title is never an id, a profile or a bare type")
{
    ReadingFixture reading;
    CHECK(reading.fact(R"({"resourceType": "Observation", "id": "123456"})").title.nl
          == "Meting of bevinding");
    const record::Fact fact = reading.fact(R"({"resourceType": "Procedure", "id": "123456",
        "status": "completed", "code": {"text": "123456"}, "performedDateTime": "2021-05"})");
    CHECK(fact.title.nl.find("123456") == std::string::npos);
    CHECK(fact.title.nl.find("mei 2021") != std::string::npos);
    CHECK_FALSE(fact.shortText.empty());
}

TEST_CASE("what was a mistake is said to be one, and does not hold now")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "Condition", "id": "c",
        "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]},
        "verificationStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": "entered-in-error"}]},
        "code": {"text": "Gebroken been"}})json");
    CHECK(detail.fact.shortText.nl == "Door de bron ingetrokken: was een fout");
    CHECK_FALSE(detail.fact.current);
    CHECK(shows(detail, "was een fout", Depth::Short));
}

TEST_CASE("a modifier nobody knows is not interpreted")
{
    ReadingFixture reading(kLenses);
    const std::string head = R"({"resourceType": "Observation", "id": "m", "status": "final",
        "code": {"text": "Gewicht"}, "modifierExtension": [{"valueBoolean": true, "url": )";
    const record::Detail unknown = reading.detail(head + R"("http://example.org/not"}]})");
    CHECK(unknown.fact.value.nl == "Controleer bij de bron");
    CHECK(unknown.fact.value.en == "Check with the source");
    CHECK(unknown.fact.title.nl == "Gewicht (controleer bij de bron)");
    CHECK(unknown.fact.title.en == "Gewicht (check with the source)");
    CHECK(unknown.fact.status.empty());
    CHECK(unknown.fact.current); // left out of what holds now it would seem over
    CHECK(shows(unknown, "Controleer bij de bron", Depth::Short));
    CHECK(shows(unknown, "Gewicht", Depth::All));
    CHECK(reading.fact(head + R"("http://example.org/known"}]})").title.nl == "Gewicht");
}

TEST_CASE("a reference is said by its display, else by what it points at")
{
    ReadingFixture reading;
    reading.resource(R"json({"resourceType": "Practitioner", "id": "p1",
        "name": [{"given": ["Anna"], "family": "de Boer"}]})json");
    const char* observation = R"json({"resourceType": "Observation", "id": "o", "status": "final",
        "code": {"text": "Gewicht"}, "performer": [{"reference": "Practitioner/p1"},
        {"reference": "Organization/weg"}, {"reference": "Practitioner/p2", "display": "B. Bos"}]})json";
    const record::Fact fact = reading.fact(observation);
    CHECK(fact.provider == "Anna de Boer");
    const auto depends = [&](const char* type, const char* id) {
        return std::find(
                   fact.dependencies.begin(), fact.dependencies.end(), record::Dependency{type, id})
               != fact.dependencies.end();
    };
    CHECK(depends("Practitioner", "p1"));
    const record::Detail detail = reading.detail(observation);
    CHECK(shows(detail, "Anna de Boer; B. Bos", Depth::More));
    CHECK(shows(detail, "Organization/weg", Depth::All));
}

TEST_CASE("a reference to what has not come yet is remembered")
{
    ReadingFixture reading;
    const record::Fact fact = reading.fact(R"json({"resourceType": "MedicationStatement", "id": "m",
        "status": "active", "medicationReference": {"reference": "https://bron.example/fhir/Medication/9/_history/2"}})json");
    CHECK(std::find(fact.dependencies.begin(),
                    fact.dependencies.end(),
                    record::Dependency{"Medication", "9"})
          != fact.dependencies.end());
}

TEST_CASE("references in a circle end")
{
    ReadingFixture reading;
    reading.resource(R"json({"resourceType": "PractitionerRole", "id": "r",
        "practitioner": {"reference": "PractitionerRole/r"}})json");
    const record::Detail detail = reading.detail(R"json({"resourceType": "Observation", "id": "o",
        "status": "final", "code": {"text": "x"}, "performer": [{"reference": "PractitionerRole/r"}]})json");
    CHECK(detail.fact.title.nl == "X");
    CHECK(reading.resolver.asked < 200);
}

TEST_CASE("the version changes with a lens")
{
    auto lenses = kLenses;
    const std::string before = ReadingFixture(lenses).lenses().version();
    CHECK(before == ReadingFixture(lenses).lenses().version());
    lenses["lenses/stu3.json"] += " ";
    CHECK(before != ReadingFixture(lenses).lenses().version());
}

TEST_CASE("a wrong lens file is named, with the place of the fault")
{
    const auto program = embeddedResourceFiles();
    const auto terms = terms::Terms::load(*program);
    REQUIRE(terms);
    const auto errorOf = [&](const std::string& text) {
        const test::TestFiles files({{"lenses/wrong.json", text}});
        const auto lenses = record::LensSet::load(files, *terms);
        return lenses ? Error{} : lenses.error();
    };
    const std::string head = R"({"kind": "x", "fits": [{"type": "X"}], )";
    for (const char* rest :
         {"",
          R"("rows": [{"path": "a"}]})",
          R"("rows": 5})",
          R"("what": 1})",
          R"("title": [{"as": "text"}]})",
          R"("title": [{"path": "a", "as": "b"}]})",
          R"("title": [{"template": {"nl": "{a}", "en": "{a}"}}]})",
          R"("name": "lens.nobody-has-this"})",
          R"("extends": "nobody"})",
          R"("extends": "x"})",
          R"("rows": [{"label": {"nl": "a"}, "path": "a"}]})",
          R"("rows": [{"label": {"nl": "a", "en": "a"}, "path": "a", "depth": "diep"}]})"}) {
        const Error error = errorOf(head + rest);
        INFO(rest);
        CHECK(error.code == ErrorCode::LensInvalid);
        CHECK_FALSE(error.detail.empty());
    }
    const Error path = errorOf(head + R"("status": "a..b"})");
    CHECK(path.code == ErrorCode::PathInvalid);
    CHECK(path.detail.find("lenses/wrong.json: status: position 3") != std::string::npos);
}

TEST_CASE("what was not done, not given or not so is never said as if it were")
{
    ReadingFixture reading;
    const auto shortOf = [&](const std::string& json) { return reading.fact(json).shortText.nl; };
    CHECK(shortOf(R"({"resourceType": "Immunization", "status": "not-done",
        "vaccineCode": {"text": "BMR"}, "occurrenceDateTime": "2020-01-01"})")
          == "Dit is niet gegeven (1 jan 2020).");
    CHECK(shortOf(R"({"resourceType": "Procedure", "notDone": true, "status": "completed",
        "code": {"text": "Nieuwe knie"}})")
          == "Dit is niet gedaan.");
    CHECK(shortOf(R"({"resourceType": "MedicationRequest", "doNotPerform": true,
        "status": "active", "medicationCodeableConcept": {"text": "Een pil"}})")
          == "De dokter zegt: gebruik dit niet.");
    CHECK(shortOf(R"({"resourceType": "Observation", "status": "cancelled",
        "code": {"text": "Kalium"}, "valueString": "7,1"})")
              .starts_with("Let op: "));
    CHECK_FALSE(reading
                    .fact(R"({"resourceType": "MedicationRequest", "doNotPerform": true,
        "status": "active", "medicationCodeableConcept": {"text": "Een pil"}})")
                    .current);
}

TEST_CASE("what is not whole or not finished says so in its one line")
{
    ReadingFixture reading;
    const auto shortOf = [&](const std::string& json) { return reading.fact(json).shortText.nl; };
    CHECK(shortOf(R"({"resourceType": "QuestionnaireResponse", "status": "in-progress",
        "authored": "2024-03-01"})")
          == "nog niet af, laatst bewerkt op 1 maart 2024");
    CHECK(shortOf(R"({"resourceType": "QuestionnaireResponse", "status": "completed",
        "authored": "2024-03-01"})")
          == "ingevuld op 1 maart 2024");
    const std::string pressure = shortOf(R"({"resourceType": "Observation", "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]}, "component": [
        {"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]},
         "dataAbsentReason": {"coding": [{"code": "not-performed"}]}},
        {"code": {"coding": [{"system": "http://loinc.org", "code": "8462-4"}]},
         "valueQuantity": {"value": 80, "unit": "mmHg",
         "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}}]})");
    CHECK(pressure.find("80 mmHg, bovendruk ontbreekt") != std::string::npos);
    CHECK(shortOf(R"({"resourceType": "DiagnosticReport", "status": "partial",
        "code": {"text": "Bloed"}, "conclusion": "Alles goed"})")
              .starts_with("Let op: nog niet compleet."));
}

TEST_CASE("a status never contradicts how certain it is")
{
    ReadingFixture reading;
    const auto rowsOf = [&](const std::string& type, const std::string& certainty) {
        std::string rows;
        const auto detail = reading.detail(
            R"({"resourceType": ")" + type + R"(", "clinicalStatus": "active", "code": )"
            + R"({"text": "Iets"}, "verificationStatus": ")" + certainty + R"("})");
        for (const record::Row& row : detail.rows) {
            rows += row.depth == record::Depth::All ? "" : row.label.nl + ";";
        }
        return rows;
    };
    for (const char* type : {"Condition", "AllergyIntolerance"}) {
        CHECK(rowsOf(type, "confirmed").find("Status;") != std::string::npos);
        CHECK(rowsOf(type, "unconfirmed").find("Status, als dit klopt;") != std::string::npos);
        CHECK(rowsOf(type, "refuted").find("Status") == std::string::npos);
    }
    CHECK(rowsOf("Condition", "differential").find("Status, als dit klopt;") != std::string::npos);
}

TEST_CASE("what is over and was not certain is said to be over as well")
{
    ReadingFixture reading;
    const auto shortOf = [&](const std::string& status, const std::string& more) {
        return reading
            .fact(R"({"resourceType": "Condition", "clinicalStatus": ")" + status
                  + R"(", "code": {"text": "Maagpijn"}, "onsetDateTime": "2021-03-25")" + more
                  + "}")
            .shortText.nl;
    };
    const std::string provisional = R"(, "verificationStatus": "provisional")";
    CHECK(
        shortOf("inactive", provisional + R"(, "abatementDateTime": "2021-05-02")")
        == "Voorbij sinds 2 mei 2021 (begonnen 25 maart 2021). Het was niet zeker dat u dit had.");
    CHECK(shortOf("resolved", provisional).ends_with(". Het was niet zeker dat u dit had."));
    CHECK(shortOf("resolved", R"(, "verificationStatus": "unconfirmed")")
              .ends_with(". Dit was niet bevestigd."));
    CHECK(shortOf("active", provisional).starts_with("Misschien."));
}

TEST_CASE("the usual values of a result stand in what people read")
{
    ReadingFixture reading;
    const auto detail = reading.detail(R"({"resourceType": "Observation", "status": "final",
        "code": {"text": "Glucose"}, "category": [{"coding": [{"code": "laboratory",
        "system": "http://terminology.hl7.org/CodeSystem/observation-category"}]}],
        "valueQuantity": {"value": 5.4, "system": "http://unitsofmeasure.org", "code": "mmol/L"},
        "referenceRange": [{"low": {"value": 3.5, "system": "http://unitsofmeasure.org",
        "code": "mmol/L"}, "high": {"value": 5.6, "system": "http://unitsofmeasure.org",
        "code": "mmol/L"}, "type": {"coding": [{"system": "http://hl7.org/fhir/referencerange-meaning",
        "code": "normal", "display": "Normal Range"}]}}]})");
    const auto row = std::find_if(detail.rows.begin(), detail.rows.end(), [](const auto& each) {
        return each.label.nl == "Gewone waarden";
    });
    REQUIRE(row != detail.rows.end());
    CHECK(row->depth != record::Depth::All);
    CHECK(row->value.nl.starts_with("3,5 tot 5,6 mmol/l"));
}

TEST_CASE("a status that says stopped beside use that goes on is said to differ")
{
    ReadingFixture reading;
    const auto rowsOf = [&](const std::string& status) {
        std::string all;
        const auto detail = reading.detail(
            R"({"resourceType": "MedicationStatement", "status": ")" + status
            + R"(", "taken": "y", "medicationCodeableConcept": {"text": "Een pil"}})");
        for (const auto& row : detail.rows) {
            all += row.label.nl + ": " + row.value.nl + "\n";
        }
        return all;
    };
    const std::string stopped = rowsOf("stopped");
    INFO(stopped);
    CHECK(stopped.find("Let op: De bron zegt zowel ‘ja’ (bij gebruik) als ‘gestopt’ (bij status).")
          != std::string::npos);
    CHECK(stopped.find("Gebruikt u dit: ja") != std::string::npos);
    CHECK(stopped.find("Status: gestopt") != std::string::npos);
    CHECK(rowsOf("active").find("Let op") == std::string::npos);
}

TEST_CASE("a diagnosis is said as certain as the source says it")
{
    ReadingFixture reading;
    const auto shortOf = [&](const std::string& certainty) {
        return reading
            .fact(R"({"resourceType": "Condition", "clinicalStatus": {"coding": [{"system":
                "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]},
                "verificationStatus": {"coding": [{"system":
                "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": ")"
                  + certainty + R"("}]}, "code": {"text": "Een ziekte"}})")
            .shortText.nl;
    };
    CHECK(shortOf("refuted") == "Onderzocht: u heeft dit niet.");
    CHECK(shortOf("differential") == "Misschien. Het is nog niet zeker dat u dit heeft.");
    CHECK(shortOf("unconfirmed") == "Nog niet bevestigd.");
    CHECK(shortOf("confirmed").find("Misschien") == std::string::npos);
}

TEST_CASE("R5 names the medicine and says on use that it is not taken")
{
    ReadingFixture reading;
    const record::Fact fact = reading.fact(R"json({"resourceType": "MedicationStatement",
      "id": "r5", "status": "recorded", "medication": {"concept": {"text": "R5pil"}},
      "adherence": {"code": {"coding": [{"code": "not-taking",
        "system": "http://hl7.org/fhir/CodeSystem/medication-statement-adherence"}]}},
      "effectiveDateTime": "2024-01-01"})json");
    CHECK(fact.title.nl == "R5pil");
    CHECK(fact.shortText == Words{"U gebruikt dit nu niet.", "You do not use this now."});
}
