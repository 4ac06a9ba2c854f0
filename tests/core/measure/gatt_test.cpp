// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads put together by hand from the tables of the GATT Specification Supplement; the numbers of
// SFLOAT and FLOAT are the examples of ISO/IEEE 11073-20601 annex F.
#include "core/measure/gatt.h"

#include "core/measure/gatt_bytes.h"
#include "tests/core/measure/measure_fixture.h"

#include <initializer_list>
#include <random>

using namespace regie;
using namespace regie::measure;

namespace
{
std::vector<std::byte> bytes(std::initializer_list<int> values)
{
    std::vector<std::byte> made;
    for (const int value : values) {
        made.push_back(static_cast<std::byte>(value));
    }
    return made;
}
Result<GattReading> read(GattService service, std::initializer_list<int> values)
{
    return readGatt(
        service, bytes(values), theKinds(), instant("2026-11-22T11:00:00+01:00"), amsterdam());
}
std::string values(const Measurement& measurement)
{
    std::string all = measurement.kind;
    for (const Value& value : measurement.values) {
        all += " " + value.number.text();
    }
    return all;
}
std::string sfloat(int low, int high)
{
    const auto made = bytes({low, high});
    const auto number = GattBytes(made).sfloat();
    return number ? number->text() : "-";
}
std::string float32(std::initializer_list<int> all)
{
    const auto made = bytes(all);
    const auto number = GattBytes(made).float32();
    return number ? number->text() : "-";
}
} // namespace

TEST_CASE("floats of meters are read exactly, and their special values are no number")
{
    CHECK(sfloat(0x72, 0x00) == "114");
    CHECK(sfloat(0x6C, 0xF1) == "36.4");   // 364 × 10^-1
    CHECK(sfloat(0x0A, 0xC0) == "0.0010"); // 10 × 10^-4
    CHECK(sfloat(0xFF, 0x0F) == "-1");
    CHECK(sfloat(0x0C, 0x10) == "120"); // 12 × 10^1
    for (const auto& [low, high] :
         {std::pair{0xFF, 0x07}, {0xFE, 0x07}, {0x00, 0x08}, {0x01, 0x08}, {0x02, 0x08}}) {
        CHECK(sfloat(low, high) == "-");
    }
    CHECK(float32({0x6C, 0x01, 0x00, 0xFF}) == "36.4");
    CHECK(float32({0x70, 0x0E, 0x00, 0xFE}) == "36.96");
    CHECK(float32({0xFF, 0xFF, 0x7F, 0x00}) == "-");
    CHECK(float32({0x00, 0x00, 0x80, 0x00}) == "-");
}

TEST_CASE("a blood-pressure payload gives both pressures, the pulse, its time and what was wrong")
{
    const auto reading = read(GattService::BloodPressure,
                              {0x1E,
                               0x84,
                               0x00,
                               0x51,
                               0x00,
                               0x62,
                               0x00,
                               0xEA,
                               0x07,
                               11,
                               21,
                               8,
                               10,
                               30,
                               0x40,
                               0x00,
                               0x01,
                               0x05,
                               0x00});
    REQUIRE(reading);
    REQUIRE(reading->measurements.size() == 2);
    CHECK(values(reading->measurements[0]) == "bp 132 81");
    CHECK(values(reading->measurements[1]) == "heart_rate 64");
    CHECK(amsterdam().dateTimeText(reading->measurements[0].at) == "2026-11-21T08:10:30+01:00");
    CHECK_FALSE(reading->ownTime);
    CHECK(reading->user == 1);
    CHECK(reading->remarks == std::vector<std::string>{"body_moved", "irregular_pulse"});
    // In kPa: 17.6 and 10.8.
    const auto kilopascal =
        read(GattService::BloodPressure, {0x01, 0xB0, 0xF0, 0x6C, 0xF0, 0x00, 0x00});
    REQUIRE(kilopascal);
    CHECK(values(kilopascal->measurements[0]) == "bp 132 81");
    CHECK(kilopascal->ownTime);
    CHECK(read(GattService::BloodPressure, {0x00, 0xFF, 0x07, 0xFF, 0x07, 0xFF, 0x07}).error().code
          == ErrorCode::NotFound);
    CHECK(read(GattService::BloodPressure, {0x02, 0x84, 0x00, 0x51, 0x00, 0x62, 0x00}).error().code
          == ErrorCode::SyntaxInvalid);
}

TEST_CASE("a scale sends steps of 5 grams or hundredths of a pound")
{
    const auto metric = read(GattService::WeightScale, {0x08, 0x74, 0x40, 0x00, 0x00, 0x1C, 0x07});
    REQUIRE(metric);
    CHECK(values(metric->measurements[0]) == "weight 82.5"); // 16500 × 0.005
    CHECK(values(metric->measurements[1]) == "height 182");
    const auto pounds = read(GattService::WeightScale, {0x01, 0x50, 0x46});
    REQUIRE(pounds);
    CHECK(values(pounds->measurements[0]) == "weight 81.647"); // 180.00 lb
    CHECK(read(GattService::WeightScale, {0x00, 0xFF, 0xFF}).error().code == ErrorCode::NotFound);
}

TEST_CASE("a thermometer says where it measured")
{
    const auto celsius = read(GattService::Thermometer,
                              {0x06, 0x6C, 0x01, 0x00, 0xFF, 0xEA, 0x07, 11, 22, 8, 0, 0, 0x06});
    REQUIRE(celsius);
    CHECK(values(celsius->measurements[0]) == "temperature 36.4");
    CHECK(celsius->measurements[0].how.at("temperature_site") == "mouth");
    const auto fahrenheit = read(GattService::Thermometer, {0x01, 0xDA, 0x03, 0x00, 0xFF});
    REQUIRE(fahrenheit);
    CHECK(values(fahrenheit->measurements[0]) == "temperature 37.0"); // 98.6 °F
}

TEST_CASE("a glucose meter counts in kilograms or moles and knows a shift of its clock")
{
    // 5.4 mmol/L is 54 × 10^-4 mol/L; an hour was added to its clock.
    const auto moles =
        read(GattService::Glucose,
             {0x07, 0x2A, 0x00, 0xEA, 0x07, 11, 22, 6, 20, 0, 60, 0, 0x36, 0xC0, 0x11});
    REQUIRE(moles);
    CHECK(values(moles->measurements[0]) == "glucose_other 5.4");
    CHECK(moles->sequence == 42);
    CHECK(amsterdam().dateTimeText(moles->measurements[0].at) == "2026-11-22T07:20:00+01:00");
    // 108 mg/dL is 108 × 10^-5 kg/L.
    const auto grams = read(GattService::Glucose,
                            {0x02, 0x01, 0x00, 0xEA, 0x07, 11, 22, 6, 20, 0, 0x6C, 0xB0, 0x11});
    REQUIRE(grams);
    CHECK(values(grams->measurements[0]) == "glucose_other 6.0");
}

TEST_CASE("an oximeter gives saturation and pulse; a clock that cannot be is not believed")
{
    const auto reading = read(GattService::PulseOximeter,
                              {0x01, 0x61, 0x00, 0x48, 0x00, 0xEA, 0x07, 2, 30, 8, 0, 0});
    REQUIRE(reading);
    CHECK(values(reading->measurements[0]) == "spo2 97");
    CHECK(values(reading->measurements[1]) == "heart_rate 72");
    CHECK(reading->ownTime);
    CHECK(reading->measurements[0].at == instant("2026-11-22T11:00:00+01:00"));
}

TEST_CASE("whatever bytes come, what is read can be and what cannot is refused")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::byte> payload(random() % 24);
        for (std::byte& each : payload) {
            each = static_cast<std::byte>(random());
        }
        for (const GattService service : {GattService::Glucose,
                                          GattService::Thermometer,
                                          GattService::BloodPressure,
                                          GattService::WeightScale,
                                          GattService::PulseOximeter}) {
            const auto reading =
                readGatt(service, payload, theKinds(), instant("2026-11-22"), amsterdam());
            if (!reading) {
                continue;
            }
            for (const Measurement& each : reading->measurements) {
                const auto parts = theKinds().partsOf(*theKinds().find(each.kind));
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    REQUIRE(parts[i]->hard.holds(each.values[i].number));
                }
            }
        }
    }
}
