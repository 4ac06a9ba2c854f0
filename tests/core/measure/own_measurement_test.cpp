// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/own_measurement.h"

#include "core/measure/series.h"
#include "tests/core/measure/measure_fixture.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using namespace regie::measure;

namespace
{
const Kind& kindOf(std::string_view id)
{
    return *theKinds().find(id);
}
Series seriesOf(StoreFixture& fixture, std::string_view id)
{
    return need(readSeries(fixture.records(), theKinds(), kindOf(id), amsterdam()));
}
} // namespace

TEST_CASE("a measurement is stored on the one road, read by its lens and comes into its series")
{
    StoreFixture fixture;
    Measurement pressure = measured("bp", "132/81", "2026-11-22T08:10:00+01:00");
    pressure.how["arm"] = "left";
    const auto fact = need(addMeasurement(fixture.store(), theKinds(), pressure));
    CHECK(fact.fact.kind == "blood_pressure");
    CHECK(fact.fact.value.nl == "132 over 81 mmHg");
    CHECK(fact.sourceKind == store::SourceKind::Self);
    const Series series = seriesOf(fixture, "bp");
    REQUIRE(series.points.size() == 1);
    CHECK(series.points[0].measurement == pressure);
    CHECK(series.points[0].origin == Origin::Self);
    CHECK(series.points[0].factId == fact.id);
    CHECK(seriesOf(fixture, "bp_dia").points.at(0).measurement.values[0].number == number("81"));
    CHECK(need(measurementOf(fixture.records(), theKinds(), fact, amsterdam())) == pressure);
}

TEST_CASE("every kind is stored as a fact of its own lens")
{
    StoreFixture fixture;
    for (const Kind& each : theKinds().all()) {
        if (each.derived) {
            continue;
        }
        Measurement measurement;
        measurement.kind = each.id;
        for (const Kind* part : theKinds().partsOf(each)) {
            measurement.values.push_back({part->soft ? part->soft->max : part->hard.max, {}});
        }
        measurement.at = instant("2026-11-21T08:10:00+01:00");
        measurement.offsetMinutes = 60;
        INFO(each.id);
        const auto fact = need(addMeasurement(fixture.store(), theKinds(), measurement));
        CHECK(fact.fact.kind == each.lenses.front());
        CHECK_FALSE(seriesOf(fixture, each.id).points.empty());
    }
}

TEST_CASE("a correction keeps the id and shows both values in the history")
{
    StoreFixture fixture;
    const auto first = need(addMeasurement(
        fixture.store(), theKinds(), measured("weight", "82,5", "2026-11-22T08:00:00+01:00")));
    fixture.clock.forward(std::chrono::minutes(1));
    const auto second =
        need(correctMeasurement(fixture.store(),
                                theKinds(),
                                first.id,
                                measured("weight", "81,5", "2026-11-22T08:00:00+01:00")));
    CHECK(second.id == first.id);
    CHECK(second.fact.value.nl == "81,5 kg");
    const auto detail = need(fixture.records().detail(first.id));
    REQUIRE(detail.versions.size() == 1);
    CHECK(detail.versions[0].body.find("82.5") != std::string::npos);
    const Series series = seriesOf(fixture, "weight");
    REQUIRE(series.points.size() == 1);
    CHECK(series.points[0].corrected);
    CHECK(correctMeasurement(
              fixture.store(), theKinds(), first.id, measured("height", "182", "2026-11-22"))
              .error()
              .code
          == ErrorCode::InvalidArgument);
    CHECK(correctMeasurement(
              fixture.store(), theKinds(), "zzzzzzzzzzzz", measured("weight", "80", "2026-11-22"))
              .error()
              .code
          == ErrorCode::NotFound);
}

TEST_CASE("what was undone is out of the series and can come back")
{
    StoreFixture fixture;
    const auto fact = need(addMeasurement(
        fixture.store(), theKinds(), measured("weight", "82,5", "2026-11-22T08:00:00+01:00")));
    need(undoMeasurement(fixture.store(), fact.id));
    CHECK(seriesOf(fixture, "weight").points.empty());
    need(redoMeasurement(fixture.store(), fact.id));
    CHECK(seriesOf(fixture, "weight").points.size() == 1);
}

TEST_CASE("what is impossible by itself is never stored")
{
    StoreFixture fixture;
    const auto refused = addMeasurement(
        fixture.store(), theKinds(), measured("bp", "81/132", "2026-11-22T08:00:00+01:00"));
    CHECK(refused.error().code == ErrorCode::InvalidArgument);
    CHECK(addMeasurement(fixture.store(), theKinds(), measured("weight", "80", "2026-11-23"))
              .error()
              .code
          == ErrorCode::InvalidArgument);
    CHECK(fixture.facts().empty());
}

TEST_CASE("values of a care provider are in the same series and told apart")
{
    StoreFixture fixture;
    fixture.take(R"({"resourceType":"Observation","id":"p1","status":"final",
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7","display":"Body weight"}]},
        "effectiveDateTime":"2026-11-20T09:00:00+01:00","performer":[{"display":"Huisarts De Vries"}],
        "valueQuantity":{"value":83,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}})");
    fixture.take(R"({"resourceType":"Observation","id":"p2","status":"entered-in-error",
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},
        "effectiveDateTime":"2026-11-20T09:00:00+01:00",
        "valueQuantity":{"value":830,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"}})");
    need(addMeasurement(
        fixture.store(), theKinds(), measured("weight", "82", "2026-11-22T08:00:00+01:00")));
    const Series series = seriesOf(fixture, "weight");
    REQUIRE(series.points.size() == 2);
    CHECK(series.points[0].origin == Origin::Provider);
    CHECK(series.points[0].provider == "Huisarts De Vries");
    CHECK(series.points[1].origin == Origin::Self);
    const auto context = need(checkContext(fixture.records(),
                                           theKinds(),
                                           {"Roos", "1951-04-08", ""},
                                           "weight",
                                           {fixture.clock.now(), 60, false},
                                           fixture.clock.now()));
    CHECK(context.age == 75);
    CHECK(context.earlier.size() == 1); // the person's own alone
}

namespace
{
/** Half a pressure as a GP sends it. */
std::string half(std::string_view id,
                 std::string_view code,
                 std::string_view value,
                 std::string_view when,
                 std::string_view more)
{
    return R"({"resourceType":"Observation","id":")" + std::string(id)
           + R"(","status":"final","code":{"coding":[{"system":"http://loinc.org","code":")"
           + std::string(code) + R"("}]},"effectiveDateTime":")" + std::string(when)
           + R"(","valueQuantity":{"value":)" + std::string(value)
           + R"(,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"})"
           + std::string(more) + "}\n";
}
} // namespace

TEST_CASE("halves of a pressure that one source sent apart are one reading")
{
    constexpr std::string_view kContact = R"(,"context":{"reference":"Encounter/c"})";
    StoreFixture fixture;
    fixture.take(half("u", "8480-6", "188", "2025-11-06", kContact)
                 + half("l", "8462-4", "96", "2025-11-06", kContact));
    const Series series = seriesOf(fixture, "bp");
    REQUIRE(series.points.size() == 1);
    CHECK(series.points[0].measurement.values[0].number.text() == "188");
    CHECK(series.points[0].measurement.values[1].number.text() == "96");
    CHECK(series.points[0].lowerFactId.size() == 12);
    CHECK(series.points[0].origin == Origin::Provider);
    CHECK(seriesOf(fixture, "bp_sys").points.size() == 1);
}

TEST_CASE("halves of a pressure are never put together by guess")
{
    constexpr std::string_view kContact = R"(,"context":{"reference":"Encounter/c"})";
    constexpr std::string_view kOther = R"(,"context":{"reference":"Encounter/d"})";
    const auto count = [](const std::string& all) {
        StoreFixture fixture;
        fixture.take(all);
        return seriesOf(fixture, "bp").points.size();
    };
    const std::string upper = half("u", "8480-6", "188", "2025-11-06T09:00:00Z", "");
    CHECK(count(upper + half("l", "8462-4", "96", "2025-11-06T09:00:00Z", "")) == 1);
    CHECK(count(upper + half("l", "8462-4", "96", "2025-11-06T09:01:00Z", "")) == 0);
    CHECK(count(upper + half("l", "8462-4", "96", "2025-11-06T09:00:00Z", kContact)) == 0);
    CHECK(count(upper
                + half("l", "8462-4", "96", "2025-11-06T09:00:00Z", R"(,"device":{"display":"x"})"))
          == 0);
    // Only a day, without the contact it was measured at, or with two of a half in it.
    CHECK(count(half("u", "8480-6", "188", "2025-11-06", "")
                + half("l", "8462-4", "96", "2025-11-06", ""))
          == 0);
    CHECK(count(half("u", "8480-6", "188", "2025-11-06", kContact)
                + half("l", "8462-4", "96", "2025-11-06", kOther))
          == 0);
    CHECK(count(half("u", "8480-6", "188", "2025-11-06", kContact)
                + half("v", "8480-6", "170", "2025-11-06", kContact)
                + half("l", "8462-4", "96", "2025-11-06", kContact))
          == 0);
    StoreFixture two;
    two.take(upper, "huisarts");
    two.take(half("l", "8462-4", "96", "2025-11-06T09:00:00Z", ""), "ziekenhuis");
    CHECK(seriesOf(two, "bp").points.empty());
}

TEST_CASE("a kind of the person's own is kept in the vault and has a series")
{
    StoreFixture fixture;
    const auto files = embeddedResourceFiles();
    const auto itch = need(addOwnKind(fixture.store(), {"", "Jeuk", "", 0, "0", "10"}));
    CHECK(addOwnKind(fixture.store(), {"", "Jeuk", "", 0, "", ""}).error().code
          == ErrorCode::AlreadyExists);
    CHECK(addOwnKind(fixture.store(), {"", "Kou", "", 0, "5", "2"}).error().code
          == ErrorCode::InvalidArgument);
    fixture.reopen();
    const Kinds kinds = need(kindsOf(fixture.store(), *files));
    Measurement measurement;
    measurement.kind = itch.id;
    measurement.values = {{Decimal(7, 0), {}}};
    measurement.at = instant("2026-11-22T08:00:00+01:00");
    measurement.offsetMinutes = 60;
    need(addMeasurement(fixture.store(), kinds, measurement));
    const Series series =
        need(readSeries(fixture.records(), kinds, *kinds.find(itch.id), amsterdam()));
    REQUIRE(series.points.size() == 1);
    CHECK(series.points[0].measurement == measurement);
    need(removeOwnKind(fixture.store(), itch.id));
    CHECK(need(ownKinds(fixture.store())).empty());
}

TEST_CASE("the glasses of a day are counted by the calendar of the person")
{
    StoreFixture fixture;
    for (const std::string_view at :
         {"2026-11-21T23:50:00+01:00", "2026-11-22T00:10:00+01:00", "2026-11-22T09:00:00+01:00"}) {
        need(addMeasurement(fixture.store(), theKinds(), measured("fluid_in", "200", at)));
    }
    const auto context = need(checkContext(fixture.records(),
                                           theKinds(),
                                           {},
                                           "fluid_in",
                                           {fixture.clock.now(), 60, false},
                                           fixture.clock.now()));
    CHECK(context.dayTotal == Decimal(400, 0));
    CHECK_FALSE(context.age);
}
