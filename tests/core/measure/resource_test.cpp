// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/json.h"
#include "core/measure/resource.h"
#include "tests/core/measure/measure_fixture.h"

#include <nlohmann/json.hpp>

using namespace regie;
using namespace regie::measure;
using Json = nlohmann::json;
using fhir::FhirVersion;

namespace
{
std::string built(const Measurement& measurement, FhirVersion version)
{
    ObservationFrame frame;
    frame.version = version;
    frame.person = "Roos Testdijk";
    frame.id = "m-1";
    const auto json = observationJson(theKinds(), measurement, frame);
    INFO(measurement.kind << ": " << (json ? std::string() : json.error().detail));
    REQUIRE(json);
    return *json;
}

ReadMeasurement again(const std::string& json)
{
    const auto document = fhir::parseJson(json);
    INFO(json);
    REQUIRE(document);
    const auto read = readObservation(theKinds(), *document->root(), amsterdam());
    REQUIRE(read);
    return *read;
}
} // namespace

TEST_CASE("every kind comes back from STU3 and from R4 as it went in")
{
    for (const Kind& kind : theKinds().all()) {
        if (kind.derived) {
            continue;
        }
        Measurement measurement;
        measurement.kind = kind.id;
        measurement.values = highValues(kind);
        measurement.at = instant("2026-07-22T08:10:05+02:00");
        measurement.offsetMinutes = 120;
        measurement.device = "Omron M7";
        measurement.note = "na \"het\" lopen";
        for (const FhirVersion version : {FhirVersion::Stu3, FhirVersion::R4}) {
            INFO(kind.id << " " << fhir::versionName(version));
            CHECK(again(built(measurement, version)).measurement == measurement);
            CHECK(again(built(measurement, version)).originalUnit.empty());
            for (const Circumstance* how : theKinds().circumstancesOf(kind)) {
                for (const auto& option : how->options) {
                    Measurement with = measurement;
                    with.how[how->id] = option.id;
                    INFO(how->id << " " << option.id << built(with, version));
                    CHECK(again(built(with, version)).measurement == with);
                }
            }
            for (const MealMoment& moment : kind.moments) {
                Measurement with = measurement;
                with.moment = moment.id;
                CHECK(again(built(with, version)).measurement == with);
            }
        }
    }
}

TEST_CASE("numbers keep the decimals that were typed")
{
    const auto json =
        built(measured("weight", "81,50", "2026-11-22T08:00:00+01:00"), FhirVersion::R4);
    CHECK(json.find("\"value\":81.50,") != std::string::npos);
    CHECK(again(json).measurement.values[0].number.text() == "81.50");
}

TEST_CASE("a text cannot pose as a number")
{
    Measurement measurement = measured("weight", "81", "2026-11-22T08:00:00+01:00");
    measurement.note = std::string("\x01") + "99999";
    const auto json = built(measurement, FhirVersion::R4);
    CHECK(Json::parse(json).at("note").at(0).at("text") == "99999");
    measurement.note = "\xff";
    ObservationFrame frame;
    frame.person = "Roos";
    CHECK(observationJson(theKinds(), measurement, frame).error().code
          == ErrorCode::EncodingInvalid);
}

TEST_CASE("a meter's HI stays a limit")
{
    const auto json =
        built(measured("glucose_other", "HI", "2026-11-22T08:00:00+01:00"), FhirVersion::Stu3);
    CHECK(Json::parse(json).at("valueQuantity").at("comparator") == ">");
    CHECK(again(json).measurement.values[0].comparator == ">");
}

TEST_CASE("a day without a time stays a day")
{
    Measurement measurement = measured("weight", "81", "2026-11-22");
    measurement.dayOnly = true;
    const auto json = built(measurement, FhirVersion::Stu3);
    CHECK(Json::parse(json).at("effectiveDateTime") == "2026-11-22");
    CHECK(again(json).measurement == measurement);
}

TEST_CASE("the nine profiles of MedMij are what they must be")
{
    struct Row {
        std::string_view kind, typed, profile, code;
    };
    const Row rows[] = {{"resp_rate", "16", "zib-Respiration", "422834003"},
                        {"height", "192", "zib-BodyHeight", "8302-2"},
                        {"temperature", "37,2", "zib-BodyTemperature", "8310-5"},
                        {"spo2", "94", "zib-OxygenSaturation", "59408-5"},
                        {"pulse_rate", "64", "zib-PulseRate", "8893-0"},
                        {"bp", "121/79", "zib-BloodPressure", "85354-9"},
                        {"weight", "82", "zib-BodyWeight", "29463-7"},
                        {"glucose_fasting", "5,4", "vitalsign-bloodglucose", "14770-2"},
                        {"heart_rate", "62", "zib-HeartRate", "8867-4"}};
    for (const Row& row : rows) {
        INFO(row.kind);
        const Json json = Json::parse(
            built(measured(row.kind, row.typed, "2026-11-22T08:00:00+01:00"), FhirVersion::Stu3));
        CHECK(json.at("meta").at("profile").at(0)
              == "http://nictiz.nl/fhir/StructureDefinition/" + std::string(row.profile));
        CHECK(json.at("code").at("coding").at(0).at("code") == row.code);
        CHECK(json.at("code").at("coding").size() == 1);
        CHECK_FALSE(json.at("subject").contains("type")); // R4 only
    }
}

TEST_CASE("what does not belong to a kind is refused")
{
    Measurement measurement = measured("weight", "81", "2026-11-22T08:00:00+01:00");
    ObservationFrame frame;
    frame.person = "Roos";
    measurement.how["arm"] = "left";
    CHECK(observationJson(theKinds(), measurement, frame).error().code
          == ErrorCode::InvalidArgument);
    measurement.how = {{"clothing", "ballgown"}};
    CHECK_FALSE(observationJson(theKinds(), measurement, frame));
    measurement.how.clear();
    measurement.moment = "after_lunch";
    CHECK_FALSE(observationJson(theKinds(), measurement, frame));
    measurement.moment.clear();
    measurement.kind = "bp";
    CHECK_FALSE(observationJson(theKinds(), measurement, frame));
}

TEST_CASE("an observation of others is read in our unit, and says when it was another")
{
    const auto read = again(
        R"({"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
        "effectivePeriod":{"start":"2026-03-01T08:00:00Z"},"valueQuantity":{"value":2400,"unit":"gram","code":"g"}})");
    CHECK(read.measurement.values[0].number == number("2.4"));
    CHECK(read.originalUnit == "g");
    const auto half = again(
        R"({"resourceType":"Observation","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},"effectiveDateTime":"2026-03-01",
        "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":120,"code":"mm[Hg]"}}]})");
    CHECK(half.measurement.kind == "bp_sys");
    CHECK_FALSE(half.entirely);
}
