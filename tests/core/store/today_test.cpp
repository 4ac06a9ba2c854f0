// SPDX-License-Identifier: GPL-3.0-or-later
// What the first page shows. All data is synthetic.
#include "core/store/today.h"

#include "core/store/connection.h"
#include "core/store/own_statement.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <set>

using namespace regie;

namespace
{
std::string appointment(std::string_view start, std::string_view status = "booked")
{
    std::string id(start);
    std::erase_if(id, [](char c) { return c == ':' || c == '+'; });
    return fmt::format(
        R"({{"resourceType":"Appointment","id":"{}","status":"{}","description":"Controle",)"
        R"("start":"{}","participant":[{{"status":"accepted"}}]}})"
        "\n",
        id,
        status,
        start);
}

std::string starts(const std::vector<store::StoredFact>& facts)
{
    std::string all;
    for (const auto& fact : facts) {
        all += fact.fact.date.start + " ";
    }
    return all;
}

struct Measured {
    std::string id, date, code, value;
    std::string status = "final";
};

std::string measured(const Measured& each)
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"{}","code":{{"coding":)"
        R"([{{"system":"http://loinc.org","code":"{}"}}]}},"effectiveDateTime":"{}"{}}})"
        "\n",
        each.id,
        each.status,
        each.code,
        each.date,
        each.value.empty()
            ? std::string()
            : fmt::format(R"(,"valueQuantity":{{"value":{},"unit":"kg"}})", each.value));
}
} // namespace

TEST_CASE("the next appointments begin now or later, first one first, and take place")
{
    // The clock stands at 22 November 2026, 10:00 UTC.
    StoreFixture fixture;
    fixture.take(appointment("2026-11-22T10:59:00+01:00") + appointment("2026-11-22T11:00:00+01:00")
                 + appointment("2027-02-01T09:00:00Z") + appointment("2026-12-01T09:00:00Z")
                 + appointment("2026-11-30T09:00:00Z", "cancelled"));
    for (const auto& [title, day] : {std::pair("Vandaag", "2026-11-22"),
                                     std::pair("Gisteren", "2026-11-21"),
                                     std::pair("Kerst", "2026-12-25")}) {
        need(store::addStatement(fixture.store(), store::OwnAppointment{title, day, "", "", ""}));
    }
    const auto now = fixture.clock.now();
    CHECK(starts(need(fixture.records().nextAppointments(now, 10)))
          == "2026-11-22 2026-11-22T11:00:00+01:00 2026-12-01T09:00:00Z 2026-12-25 "
             "2027-02-01T09:00:00Z ");
    CHECK(starts(need(fixture.records().nextAppointments(now, 2)))
          == "2026-11-22 2026-11-22T11:00:00+01:00 ");
    CHECK(need(fixture.records().nextAppointments(now, 1)).size() == 1);
    CHECK(fixture.records().nextAppointments(now, 0).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("of each kind of measurement the newest with a value is shown")
{
    StoreFixture fixture;
    fixture.take(measured({"oud", "2024-01-01", "29463-7", "80"})
                 + measured({"nieuw", "2025-01-01", "29463-7", "81.5"})
                 + measured({"leeg", "2026-01-01", "29463-7", ""})
                 + measured({"fout", "2026-02-01", "29463-7", "18", "entered-in-error"})
                 + measured({"lengte", "2020-01-01", "8302-2", "1"})
                 + observation("lab", "2026-01-01"));
    const auto latest = need(fixture.records().latestMeasurements());
    REQUIRE(latest.size() == 2);
    CHECK(latest[0].fact.kind == "weight");
    CHECK(latest[0].fact.number == "81.5");
    CHECK(latest[1].fact.kind == "height");
    need(fixture.records().nextAppointments(fixture.clock.now(), 3));
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
}

TEST_CASE("every kind of measurement is one of a lens")
{
    std::set<std::string_view> kinds;
    for (const auto& info : Meaning::get().lenses.kinds()) {
        kinds.insert(info.kind);
    }
    for (const std::string_view kind : store::kMeasurementKinds) {
        INFO(kind);
        CHECK(kinds.contains(kind));
    }
}
