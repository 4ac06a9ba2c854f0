// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/zone.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::time;
using std::chrono::year;

namespace
{
Zone zone(std::string_view name)
{
    return Zone::named(name).value();
}
Clock::Instant at(std::string_view text)
{
    return instantOf(PartialDate::parse(text).value(), Zone::fixed(0)).value();
}
} // namespace

TEST_CASE("a clock is read and set by the rules of its place")
{
    const Zone amsterdam = zone("Europe/Amsterdam");
    CHECK(amsterdam.dateTimeText(at("2026-11-22T10:00:00Z")) == "2026-11-22T11:00:00+01:00");
    CHECK(amsterdam.dateTimeText(at("2026-07-22T10:00:00Z")) == "2026-07-22T12:00:00+02:00");
    CHECK(zone("America/St_Johns").dateTimeText(at("2026-01-01T00:00:00Z"))
          == "2025-12-31T20:30:00-03:30");
    CHECK(Zone::fixed(-150).dateTimeText(at("2026-01-01T00:00:00Z"))
          == "2025-12-31T21:30:00-02:30");
    CHECK(Zone::named("Europe/Nergens").error().code == ErrorCode::NotFound);
    const auto instant = amsterdam.instantOf(year(2026) / 11 / 22, 11 * 60);
    CHECK(instant == at("2026-11-22T10:00:00Z"));
}

TEST_CASE("days have 23, 24 or 25 hours")
{
    const Zone amsterdam = zone("Europe/Amsterdam");
    const auto length = [&amsterdam](std::chrono::year_month_day day) {
        return std::chrono::floor<std::chrono::hours>(amsterdam.startOf(addDays(day, 1))
                                                      - amsterdam.startOf(day))
            .count();
    };
    CHECK(length(year(2026) / 3 / 29) == 23);
    CHECK(length(year(2026) / 3 / 30) == 24);
    CHECK(length(year(2026) / 10 / 25) == 25);
    CHECK_FALSE(amsterdam.instantOf(year(2026) / 3 / 29, 2 * 60 + 30));
    CHECK(amsterdam.instantOf(year(2026) / 10 / 25, 2 * 60 + 30) == at("2026-10-25T00:30:00Z"));
}

TEST_CASE("a day begins where the clock skips midnight")
{
    // In Beirut it went from 0:00 to 1:00 on 30 March 2025.
    const Zone beirut = zone("Asia/Beirut");
    CHECK_FALSE(beirut.instantOf(year(2025) / 3 / 30, 0));
    CHECK(beirut.dateTimeText(beirut.startOf(year(2025) / 3 / 30)) == "2025-03-30T01:00:00+03:00");
}

TEST_CASE("days are counted by the calendar")
{
    CHECK(dayText(addDays(year(2026) / 2 / 27, 2)) == "2026-03-01");
    CHECK(daysBetween(year(2026) / 3 / 1, year(2026) / 2 / 27) == -2);
    CHECK(dayFromText("2026-02-28") == year(2026) / 2 / 28);
    CHECK_FALSE(dayFromText("2026-02"));
    CHECK_FALSE(dayFromText("2026-02-28T10:00:00Z"));
}
