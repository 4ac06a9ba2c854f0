// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/reading_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using record::Depth;
using test::ReadingFixture;
using test::rowOf;
using test::shows;

TEST_CASE("a value beside a code is called by that code")
{
    ReadingFixture reading(std::map<std::string, std::string>{});
    const record::Detail detail = reading.detail(R"json({"resourceType": "Observation", "id": "o",
        "status": "final", "component": [
          {"code": {"text": "kleur van de wond"}, "valueString": "rood"},
          {"code": {"text": "grootte"}, "valueQuantity": {"value": 3, "unit": "cm"},
           "interpretation": [{"text": "groter"}]}]})json");
    CHECK(rowOf(detail, "Kleur van de wond", Depth::More) == "rood");
    CHECK(rowOf(detail, "Grootte", Depth::More) == "3 cm");
    CHECK(shows(detail, "groter", Depth::More));
}

TEST_CASE("an answer is called by its question, also deep in a list")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "QuestionnaireResponse",
        "id": "q", "status": "completed", "item": [{"linkId": "1", "text": "Slaapt u goed?",
          "answer": [{"valueBoolean": false, "item": [{"linkId": "1.1", "text": "Waardoor?",
             "answer": [{"valueString": "pijn"}, {"valueCoding": {"display": "lawaai"}}]}]}]},
          {"linkId": "2", "text": "Deel twee", "item": [{"linkId": "2.1", "text": "Cijfer",
             "answer": [{"valueInteger": 7}]}]}]})json");
    CHECK(rowOf(detail, "Slaapt u goed?") == "nee");
    CHECK(rowOf(detail, "Waardoor?") == "pijn; lawaai");
    CHECK(rowOf(detail, "Cijfer") == "7");
    CHECK(shows(detail, "Deel twee", Depth::More));
    CHECK(shows(detail, "2.1", Depth::All));
}

TEST_CASE("a section of a document is called by its title")
{
    ReadingFixture reading(std::map<std::string, std::string>{});
    const record::Detail detail = reading.detail(R"json({"resourceType": "Composition", "id": "c",
        "status": "final", "title": "Brief", "section": [{"title": "Conclusie",
        "text": {"status": "generated", "div": "<div>Alles goed</div>"},
        "entry": [{"display": "Bloeddruk"}]}]})json");
    CHECK(rowOf(detail, "Conclusie", Depth::More) == "Alles goed; Bloeddruk");
}

TEST_CASE("parts keep what they belong to in their label")
{
    ReadingFixture reading(std::map<std::string, std::string>{});
    const record::Detail detail = reading.detail(R"json({"resourceType": "Patient", "id": "p",
        "contact": [{"telecom": [{"system": "phone", "value": "06-1"}]},
                    {"telecom": [{"system": "phone", "value": "06-2"}]}]})json");
    bool first = false;
    bool second = false;
    for (const record::Row& row : detail.rows) {
        first =
            first
            || (row.value.nl.find("06-1") == 0 && row.label.nl.find(" 1: ") != std::string::npos);
        second =
            second
            || (row.value.nl.find("06-2") == 0 && row.label.nl.find(" 2: ") != std::string::npos);
    }
    CHECK(first);
    CHECK(second);
}

TEST_CASE("at depth alles everything is there to the letter")
{
    ReadingFixture reading;
    const record::Detail detail =
        reading.detail(R"json({"resourceType": "Observation", "id": "obs-77",
        "meta": {"versionId": "v3", "lastUpdated": "2024-05-06T07:08:09.123+02:00"},
        "text": {"status": "generated", "div": "<div>verhaal van de bron</div>"},
        "identifier": [{"system": "urn:oid:1.2.3", "value": "NR-9"}],
        "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7",
          "display": "Body weight", "version": "2.7", "userSelected": true}], "text": "gewicht"},
        "subject": {"reference": "Patient/42", "display": "J. Jansen"},
        "effectiveDateTime": "2024-05-06T07:08:09+02:00",
        "valueQuantity": {"value": 70.50, "comparator": "<", "unit": "kg", "code": "kg", "system": "http://unitsofmeasure.org"},
        "extension": [{"url": "http://example.org/nooit-gezien", "valueString": "extra woord"},
          {"url": "http://example.org/samen", "extension": [{"url": "deel", "valueCode": "zz-top"}]}],
        "note": [{"text": "nuchter gewogen"}]})json");
    for (const char* text : {"obs-77",
                             "v3",
                             "2024-05-06T07:08:09.123+02:00",
                             "verhaal van de bron",
                             "NR-9",
                             "final",
                             "29463-7",
                             "LOINC",
                             "Body weight",
                             "2.7",
                             "gewicht",
                             "Patient/42",
                             "J. Jansen",
                             "2024-05-06T07:08:09+02:00",
                             "70.50",
                             "<",
                             "extra woord",
                             "zz-top",
                             "nuchter gewogen"}) {
        INFO(text);
        CHECK(shows(detail, text, Depth::All));
    }
    for (const char* text : {"obs-77", "29463-7", "Patient/42", "NR-9", "verhaal", "T07:08"}) {
        INFO(text);
        CHECK_FALSE(shows(detail, text, Depth::More));
    }
    CHECK(shows(detail, "minder dan 70,50 kg", Depth::More));
}

TEST_CASE("what says nothing is no row for people")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "Observation", "id": "o",
        "status": "final", "code": {"text": "Gewicht"}, "method": {"text": "onbekend"},
        "bodySite": {"coding": [{"system": "http://snomed.info/sct", "code": "123456789"}]}})json");
    CHECK_FALSE(shows(detail, "onbekend", Depth::More));
    CHECK(shows(detail, "onbekend", Depth::All));
    CHECK_FALSE(shows(detail, "123456789", Depth::More));
    CHECK(shows(detail, "123456789", Depth::All));
}

TEST_CASE("a contained resource is told too")
{
    ReadingFixture reading;
    const record::Detail detail =
        reading.detail(R"json({"resourceType": "MedicationRequest", "id": "m",
        "status": "active", "intent": "order", "subject": {"reference": "Patient/1"},
        "contained": [{"resourceType": "Medication", "id": "p", "code": {"text": "zalf van Jansen"},
          "form": {"text": "zalf"}}],
        "medicationReference": {"reference": "#p"}})json");
    CHECK(detail.fact.title.nl == "Zalf van Jansen");
    CHECK(shows(detail, "zalf", Depth::More));
}

TEST_CASE("an explanation comes with the words it explains")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "Composition", "id": "c",
        "status": "final", "title": "Ontslagbrief", "type": {"text": "ontslagbrief"}})json");
    REQUIRE_FALSE(detail.explanations.empty());
    CHECK(detail.explanations.front().term == "ontslagbrief");
    CHECK_FALSE(detail.explanations.front().plain.nl.empty());
}

TEST_CASE("what is wrong in its place is shown all the same")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "Observation", "id": "o",
        "extension": ["leaf-een", {"url": 5, "valueString": "leaf-twee"}], "status": {"x": "leaf-drie"},
        "code": {"coding": [{"code": "c", "display": {"y": "leaf-vier"}}, "leaf-vijf"]},
        "valueQuantity": {"value": "leaf-zes", "unit": ["leaf-zeven"]}})json");
    for (const char* text : {"leaf-een",
                             "leaf-twee",
                             "leaf-drie",
                             "leaf-vier",
                             "leaf-vijf",
                             "leaf-zes",
                             "leaf-zeven"}) {
        INFO(text);
        CHECK(shows(detail, text, Depth::All));
    }
}

TEST_CASE("every leaf of a resource without a schema is found at depth alles")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"json({"resourceType": "Nieuwsoort", "id": "n",
        "a": {"b": {"c": {"d": ["leaf-een", {"e": "leaf-twee"}]}}}, "_a": {"extension": [{"url": "x",
        "valueAddress": {"line": ["leaf-drie"], "_line": [{"extension": [{"url": "y", "valueString": "leaf-vier"}]}]}}]},
        "f": [[{"g": "leaf-vijf"}]], "value": {"h": 12345.678}, "i": false,
        "_j": [null, {"id": "leaf-zes"}], "item": [{"text": "leaf-zeven"}], "section": [{"x": "leaf-acht"}],
        "answer": {"valueX": "leaf-negen"}, "coding": [{"code": "leaf-tien", "z": "leaf-elf"}]})json");
    for (const char* text : {"leaf-een",
                             "leaf-twee",
                             "leaf-drie",
                             "leaf-vier",
                             "leaf-vijf",
                             "12345.678",
                             "leaf-zes",
                             "leaf-zeven",
                             "leaf-acht",
                             "leaf-negen",
                             "leaf-tien",
                             "leaf-elf"}) {
        INFO(text);
        CHECK(shows(detail, text, Depth::All));
    }
}
