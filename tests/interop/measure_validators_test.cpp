// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements as R4 Observations against two FHIR validators that know nothing of us.
#include "core/measure/resource.h"
#include "tests/core/measure/measure_fixture.h"
#include "tests/interop/validators.h"
#include "tests/support/temporary_folder.h"

#include <fstream>

using namespace regie;
using namespace regie::measure;

TEST_CASE("the validators refuse an observation that is wrong")
{
    (void)test::validators();
    const TemporaryFolder place;
    const auto file = place.path() / "wrong.json";
    std::ofstream(file) << R"({"resourceType":"Observation","status":"done","valueQuantity":"81"})";
    CHECK(test::validate({file}) != 0);
}

TEST_CASE("every kind of measurement passes both validators as R4, with each circumstance")
{
    (void)test::validators();
    const TemporaryFolder place;
    std::vector<std::filesystem::path> files;
    const auto write = [&](const Measurement& measurement) {
        ObservationFrame frame;
        frame.version = fhir::FhirVersion::R4;
        frame.person = "Roos Testdijk";
        frame.id = "m-" + std::to_string(files.size() + 1);
        frame.uuid = "0d4f1a52-6a5c-4c1e-9d3f-5f3b0c9f7a11";
        frame.issued = "2026-11-22T08:12:00+01:00";
        const auto json = observationJson(theKinds(), measurement, frame);
        INFO(measurement.kind);
        REQUIRE(json);
        files.push_back(place.path() / (frame.id + ".json"));
        std::ofstream(files.back()) << *json;
    };
    for (const Kind& kind : theKinds().all()) {
        if (kind.derived) {
            continue;
        }
        Measurement measurement;
        measurement.kind = kind.id;
        measurement.values = highValues(kind);
        measurement.at = instant("2026-11-22T08:10:05+01:00");
        measurement.offsetMinutes = 60;
        measurement.device = "Omron M7";
        measurement.note = "na het lopen";
        write(measurement);
        for (const Circumstance* how : theKinds().circumstancesOf(kind)) {
            for (const auto& option : how->options) {
                Measurement with = measurement;
                with.how[how->id] = option.id;
                write(with);
            }
        }
        for (const MealMoment& moment : kind.moments) {
            Measurement with = measurement;
            with.moment = moment.id;
            write(with);
        }
    }
    CHECK(files.size() > theKinds().all().size());
    CHECK(test::validate(files) == 0);
}
