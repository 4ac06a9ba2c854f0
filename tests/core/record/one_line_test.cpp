// SPDX-License-Identifier: GPL-3.0-or-later
// What one line says of a resource of which the usual line would say too much, or nothing.
#include "tests/support/reading_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using test::ReadingFixture;
using test::rowOf;

namespace
{
std::string coded(const std::string& system, const std::string& code)
{
    return R"({"coding": [{"system": ")" + system + R"(", "code": ")" + code + R"("}]})";
}
} // namespace

TEST_CASE("a diagnosis without any words is told by its code")
{
    ReadingFixture reading;
    const record::Fact fact = reading.fact(
        R"({"resourceType": "Condition", "id": "c", "recordedDate": "2024-05-02", "code": )"
        + coded("http://hl7.org/fhir/sid/icd-10-cm", "C50.911") + "}");
    CHECK(fact.title.nl == "Klacht of ziekte: code C50.911 uit ICD-10 (ziektes)");
    const record::Fact wordless =
        reading.fact(R"({"resourceType": "Condition", "id": "d", "recordedDate": "2024-05-02"})");
    CHECK(wordless.title.nl == "Klacht of ziekte, 2 mei 2024");
}

TEST_CASE("a status is told once, and what follows it begins a sentence")
{
    ReadingFixture reading;
    CHECK(reading
              .fact(R"({"resourceType": "Appointment", "id": "a", "status": "cancelled",
        "description": "Controle", "start": "2030-01-01T09:00:00+01:00"})")
              .shortText.nl
          == "Let op: afgezegd. 1 januari 2030, 9:00 uur");
    CHECK(reading
              .fact(R"({"resourceType": "Observation", "id": "o", "status": "preliminary",
        "code": {"text": "Ferritine"}, "valueQuantity": {"value": 6.10, "comparator": ">=",
        "unit": "%"}})")
              .shortText.nl
          == "Let op: voorlopig. Minstens 6,10%");
}

TEST_CASE("a document that was replaced says so, and so does one that is not final")
{
    ReadingFixture reading;
    const std::string rest = R"(, "description": "Brief", "type": {"text": "Verslag"}})";
    CHECK(reading
              .fact(R"({"resourceType": "DocumentReference", "id": "a",
        "status": "superseded")"
                    + rest)
              .shortText.nl
          == "Let op: vervangen. Verslag");
    CHECK(reading
              .fact(R"({"resourceType": "DocumentReference", "id": "b", "status": "current",
        "docStatus": "preliminary")"
                    + rest)
              .shortText.nl
          == "Let op: voorlopig. Verslag");
    CHECK(reading
              .fact(R"({"resourceType": "DocumentReference", "id": "c", "status": "current",
        "docStatus": "final")"
                    + rest)
              .shortText.nl
          == "Verslag");
}

TEST_CASE("an age at which something was says whose life it counts from")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(
        R"({"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "relationship": )"
        + coded("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "MTH")
        + R"(, "deceasedAge": {"value": 61, "system": "http://unitsofmeasure.org", "code": "a"},
        "condition": [{"code": {"text": "Borstkanker"},
        "onsetAge": {"value": 55, "system": "http://unitsofmeasure.org", "code": "a"}}]})");
    CHECK(detail.fact.title.nl == "Moeder: Borstkanker");
    CHECK(detail.fact.shortText.nl
          == "begonnen op een leeftijd van 55 jaar, overleden op een leeftijd van 61 jaar");
    CHECK(rowOf(detail, "Borstkanker") == "op een leeftijd van 55 jaar");
}

TEST_CASE("a plan is not called by what is off or must not be done")
{
    ReadingFixture reading;
    const auto plan = [](const std::string& activity) {
        return R"({"resourceType": "CarePlan", "id": "p", "status": "active", "intent": "plan",
            "category": [{"text": "Ademhaling"}], "activity": [{"detail": {"code": {"text": "Rekken"},
            "status": )"
               + activity + "}}]}";
    };
    CHECK(reading.fact(plan(R"("in-progress")")).title.nl == "Zorgplan: Rekken");
    CHECK(reading.fact(plan(R"("cancelled")")).title.nl == "Ademhaling");
    const record::Detail forbidden = reading.detail(plan(R"("not-started", "doNotPerform": true)"));
    CHECK(forbidden.fact.title.nl == "Ademhaling");
    CHECK(forbidden.fact.shortText.nl.find("Rekken") == std::string::npos);
    CHECK(rowOf(forbidden, "Rekken").starts_with("Juist niet doen"));
}

TEST_CASE("who comes to an appointment is told by name")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"({"resourceType": "Appointment", "id": "a",
        "status": "booked", "start": "2030-01-01T09:00:00+01:00", "participant": [
        {"actor": {"display": "Amy Shaw", "type": "Patient"}, "status": "accepted"},
        {"actor": {"display": "Dr. X"}, "status": "declined"}]})");
    CHECK(rowOf(detail, "Amy Shaw") == "komt");
    CHECK(rowOf(detail, "Dr. X") == "komt niet");
}

TEST_CASE("a list of which a part is not there does not look complete")
{
    ReadingFixture reading;
    reading.resource(R"({"resourceType": "Observation", "id": "one", "status": "final",
        "code": {"text": "Natrium"}, "valueInteger": 140})");
    const record::Detail detail = reading.detail(R"({"resourceType": "DiagnosticReport", "id": "r",
        "status": "final", "code": {"text": "Bloed"}, "result": [{"reference": "Observation/one"},
        {"reference": "Observation/two"}, {"reference": "Observation/three"}]})");
    CHECK(rowOf(detail, "Uitslagen") == "Natrium; en nog 2 die Regie niet heeft");
}

TEST_CASE("a dispense whose text and codes differ says so in its line")
{
    ReadingFixture reading;
    const record::Fact fact = reading.fact(R"({"resourceType": "MedicationDispense", "id": "d",
        "status": "completed", "medicationCodeableConcept": {"text": "Pil"},
        "quantity": {"value": 30, "unit": "stuks"}, "whenHandedOver": "2024-04-04",
        "dosageInstruction": [{"text": "2x daags 1", "timing": {"repeat": {"frequency": 3, "period": 1,
        "periodUnit": "d"}}, "doseAndRate": [{"doseQuantity": {"value": 1, "unit": "stuk"}}]}]})");
    CHECK(fact.shortText.nl.starts_with("30 stuks, op 4 april 2024. Let op: "));
}

TEST_CASE("doubt given only in a code of SNOMED CT is doubt")
{
    ReadingFixture reading;
    const auto problem = [](const std::string& certainty) {
        return R"({"resourceType": "Condition", "id": "c", "code": {"text": "Longembolie"},
            "clinicalStatus": )"
               + coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active")
               + R"(, "verificationStatus": )" + coded("http://snomed.info/sct", certainty) + "}";
    };
    const record::Detail probable = reading.detail(problem("410592001"));
    CHECK(probable.fact.shortText.nl.starts_with("Misschien."));
    CHECK(rowOf(probable, "Status, als dit klopt") == "u heeft dit nu");
    CHECK(rowOf(probable, "Status").empty());
    const record::Fact absent = reading.fact(problem("410594000"));
    CHECK(absent.shortText.nl.starts_with("Onderzocht: u heeft dit niet"));
    CHECK_FALSE(absent.current);
}

TEST_CASE("a number with an exponent is told as people write it, digit for digit")
{
    ReadingFixture reading;
    const auto told = [&reading](const std::string& number) {
        return reading
            .fact(R"({"resourceType": "Observation", "id": "o", "status": "final",
                "code": {"text": "Proef"}, "valueQuantity": {"unit": "mg", "value": )"
                  + number + "}}")
            .value.nl;
    };
    CHECK(told("1E-9") == "0,000000001 mg");
    CHECK(told("1.50e2") == "150 mg");
    CHECK(told("1.50E+1") == "15,0 mg");
    CHECK(told("-2.5e-3") == "-0,0025 mg");
    CHECK(told("12.5E0") == "12,5 mg");
    CHECK(told("0.12e1") == "1,2 mg");
    CHECK(told("1.50E+40") == "1,50 × 10^40 mg");
    // FHIR wants a number there; what comes in its place is not made into one.
    CHECK(told(R"("negatief")") == "negatief mg");
    CHECK(told(R"("1e3?")") == "1e3? mg");
}

TEST_CASE("English has one time")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(R"({"resourceType": "ServiceRequest", "id": "s",
        "status": "active", "intent": "order", "code": {"text": "Bloed prikken"},
        "occurrenceTiming": {"repeat": {"frequency": 1, "period": 3, "periodUnit": "mo"}}})");
    bool found = false;
    for (const record::Row& row : detail.rows) {
        found = found || row.value.en == "1 time every 3 months";
    }
    CHECK(found);
}

TEST_CASE("a visit as R5 writes it has its period and reason")
{
    ReadingFixture reading;
    const record::Detail detail = reading.detail(
        R"({"resourceType": "Encounter", "id": "e", "status": "completed", "class": [)"
        + coded("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB")
        + R"(], "actualPeriod": {"start": "2024-03-03"},
        "reason": [{"value": [{"concept": {"text": "hoest"}}]}]})");
    CHECK(detail.fact.date.start == "2024-03-03");
    CHECK(rowOf(detail, "Reden") == "hoest");
    CHECK(rowOf(detail, "Status") == "geweest");
}
