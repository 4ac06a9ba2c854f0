// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/series.h"

#include "tests/core/measure/measure_fixture.h"

#include <random>

using namespace regie;
using namespace regie::measure;
using std::chrono::year;

namespace
{
const Kind& kind(std::string_view id)
{
    return *theKinds().find(id);
}
Point point(std::string_view id, std::string_view text, std::string_view at)
{
    Point made;
    made.measurement = measured(id, text, at);
    return made;
}
std::string spoken(const std::optional<Value>& value)
{
    return value ? value->comparator + value->number.text() : "-";
}
} // namespace

TEST_CASE("averages, lowest and highest are those worked out by hand")
{
    const std::vector<Point> points = {point("bp", "130/80", "2026-11-16T08:00:00+01:00"),
                                       point("bp", "135/82", "2026-11-16T20:00:00+01:00"),
                                       point("bp", "132/81", "2026-11-18T08:00:00+01:00")};
    const Figures figures = figuresOf(theKinds(), kind("bp"), points, amsterdam());
    CHECK(figures.count == 3);
    CHECK(figures.days == 2);
    CHECK(figures.parts[0].average->text() == "132"); // 397 / 3 = 132.33
    CHECK(figures.parts[1].average->text() == "81");  // 243 / 3
    CHECK(spoken(figures.parts[0].lowest) == "130");
    CHECK(spoken(figures.parts[0].highest) == "135");
    const auto missing =
        missingDays(points, year(2026) / 11 / 16, year(2026) / 11 / 19, amsterdam());
    REQUIRE(missing.size() == 2);
    CHECK(missing[0] == year(2026) / 11 / 17);
    CHECK(missing[1] == year(2026) / 11 / 19);
}

TEST_CASE("a limit of a meter is in no average and stays a limit")
{
    const std::vector<Point> points = {point("glucose_other", "5,0", "2026-11-16T08:00:00+01:00"),
                                       point("glucose_other", "HI", "2026-11-17T08:00:00+01:00"),
                                       point("glucose_other", "LO", "2026-11-18T08:00:00+01:00"),
                                       point("glucose_other", "33,3", "2026-11-19T08:00:00+01:00")};
    const Figures figures = figuresOf(theKinds(), kind("glucose_other"), points, amsterdam());
    CHECK(figures.inexact == 2);
    CHECK(figures.parts[0].average->text() == "19.2"); // (5.0 + 33.3) / 2 = 19.15
    CHECK(spoken(figures.parts[0].lowest) == "<0.6");
    CHECK(spoken(figures.parts[0].highest) == ">33.3");
    const auto none =
        figuresOf(theKinds(), kind("glucose_other"), std::span(points).subspan(1, 1), amsterdam());
    CHECK_FALSE(none.parts[0].average);
}

TEST_CASE("the sentence says what the chart shows")
{
    std::vector<Point> points;
    for (int day = 9; day <= 22; ++day) {
        const std::string date =
            "2026-11-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
        points.push_back(point("bp", day <= 15 ? "136/83" : "132/81", date + "T08:00:00+01:00"));
    }
    const auto sentence = [&](int days, std::chrono::year_month_day last) {
        return sentenceOf(theKinds(), kind("bp"), points, days, last, amsterdam());
    };
    CHECK(sentence(7, year(2026) / 11 / 22).nl
          == "Bloeddruk, 7 dagen: gemiddeld 132 over 81, 4 lager dan de week ervoor. 7 metingen.");
    CHECK(sentence(7, year(2026) / 11 / 22).en
          == "Blood pressure, 7 days: average 132 over 81, 4 lower than the week before. 7 "
             "measurements.");
    CHECK(sentence(7, year(2026) / 11 / 15).nl
          == "Bloeddruk, 7 dagen: gemiddeld 136 over 83. 7 metingen.");
    CHECK(sentence(1, year(2026) / 11 / 22).nl
          == "Bloeddruk, 1 dag: 132 over 81, gelijk aan de dag ervoor. 1 meting.");
    CHECK(sentence(7, year(2025) / 11 / 22).nl == "Bloeddruk, 7 dagen: er staan geen metingen in.");
    const std::vector<Point> weights = {point("weight", "82,4", "2026-11-22T08:00:00+01:00"),
                                        point("weight", "81,9", "2026-10-10T08:00:00+02:00")};
    CHECK(sentenceOf(theKinds(), kind("weight"), weights, 30, year(2026) / 11 / 22, amsterdam()).nl
          == "Lichaamsgewicht, 30 dagen: 82,4 kg, 0,5 hoger dan de 30 dagen ervoor. 1 meting.");
    const std::vector<Point> high = {point("glucose_other", "HI", "2026-11-22T08:00:00+01:00")};
    CHECK(
        sentenceOf(theKinds(), kind("glucose_other"), high, 7, year(2026) / 11 / 22, amsterdam()).nl
        == "Glucose, ander moment, 7 dagen: 1 meting zonder getal, alleen een grens.");
}

TEST_CASE("glasses count as the total of a day")
{
    const std::vector<Point> points = {point("fluid_in", "200", "2026-11-21T08:00:00+01:00"),
                                       point("fluid_in", "250", "2026-11-21T12:00:00+01:00"),
                                       point("fluid_in", "150", "2026-11-22T12:00:00+01:00")};
    const Figures figures = figuresOf(theKinds(), kind("fluid_in"), points, amsterdam());
    CHECK(figures.parts[0].average->text() == "300");
    CHECK(spoken(figures.parts[0].highest) == "450");
    CHECK(sentenceOf(theKinds(), kind("fluid_in"), points, 7, year(2026) / 11 / 22, amsterdam()).nl
          == "Vochtinname, 7 dagen: gemiddeld 300 ml per dag. Gemeten op 2 dagen.");
}

TEST_CASE("a day is of the calendar of the person, also around midnight and when the clock changes")
{
    const std::vector<Point> points = {point("weight", "80", "2026-03-28T23:59:59+01:00"),
                                       point("weight", "81", "2026-03-29T00:00:00+01:00"),
                                       point("weight", "82", "2026-03-29T23:59:59+02:00"),
                                       point("weight", "83", "2026-03-30T00:00:00+02:00")};
    const auto day = year(2026) / 3 / 29;
    const auto chosen = pointsOfDays(points, day, day, amsterdam());
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0].measurement.values[0].number == number("81"));
    CHECK(chosen[1].measurement.values[0].number == number("82"));
    // Somebody in New York has another calendar for the same instants.
    CHECK(pointsOfDays(points, day, day, time::Zone::named("America/New_York").value()).size()
          == 2);
    CHECK(missingDays(points, year(2026) / 3 / 27, year(2026) / 3 / 31, amsterdam()).size() == 2);
}

TEST_CASE("figures hold against a second computation for any points")
{
    std::mt19937 random(5);
    const time::Zone zone = amsterdam();
    for (int round = 0; round < 200; ++round) {
        std::vector<Point> points;
        const int count = static_cast<int>(random() % 80);
        double sum = 0;
        int exact = 0;
        std::int64_t low = 1'000'000;
        std::int64_t high = -1;
        std::vector<bool> seen(400, false);
        const auto start = zone.startOf(year(2026) / 1 / 1);
        for (int i = 0; i < count; ++i) {
            Point made;
            const auto tenths = static_cast<std::int64_t>(random() % 500);
            const bool inexact = random() % 8 == 0;
            made.measurement.kind = "glucose_other";
            made.measurement.values = {{Decimal(tenths, 1), inexact ? ">" : ""}};
            made.measurement.at = start + std::chrono::minutes(random() % (365 * 24 * 60));
            sum += inexact ? 0 : static_cast<double>(tenths) / 10;
            exact += inexact ? 0 : 1;
            low = std::min(low, tenths);
            high = std::max(high, tenths);
            // The second way: by counting hours of summer time by hand.
            const auto since =
                std::chrono::floor<std::chrono::minutes>(made.measurement.at.time_since_epoch());
            const auto utc = std::chrono::sys_time<std::chrono::minutes>(since);
            const bool summer =
                utc >= std::chrono::sys_days(year(2026) / 3 / 29) + std::chrono::hours(1)
                && utc < std::chrono::sys_days(year(2026) / 10 / 25) + std::chrono::hours(1);
            const auto day =
                std::chrono::floor<std::chrono::days>(utc + std::chrono::hours(summer ? 2 : 1))
                - std::chrono::sys_days(year(2026) / 1 / 1);
            seen[static_cast<std::size_t>(day.count())] = true;
            points.push_back(std::move(made));
        }
        const Figures figures = figuresOf(theKinds(), kind("glucose_other"), points, zone);
        const auto days = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), true));
        CHECK(figures.days == days);
        CHECK(missingDays(points, year(2026) / 1 / 1, year(2026) / 12 / 31, zone).size()
              == 365 - days);
        CHECK(figures.parts[0].average.has_value() == (exact > 0));
        if (exact > 0) {
            CHECK(std::abs(figures.parts[0].average->toDouble() - sum / exact) < 0.0500001);
        }
        if (count > 0) {
            CHECK(figures.parts[0].lowest->number == Decimal(low, 1));
            CHECK(figures.parts[0].highest->number == Decimal(high, 1));
        }
    }
}

TEST_CASE("of values years apart there is no average, but how many and from when to when")
{
    const std::vector<Point> points = {point("weight", "80", "2019-03-04T08:00:00+01:00"),
                                       point("weight", "92", "2026-11-16T08:00:00+01:00")};
    const Figures figures = figuresOf(theKinds(), kind("weight"), points, amsterdam());
    CHECK(figures.farApart);
    CHECK_FALSE(figures.parts[0].average);
    CHECK(spoken(figures.parts[0].lowest) == "80");
    const auto last = year(2026) / std::chrono::November / 16;
    const Words said = sentenceOf(theKinds(), kind("weight"), points, 2815, last, amsterdam());
    CHECK(said.nl
          == "Lichaamsgewicht, ruim 7 jaar: geen gemiddelde, want er zit meer dan een jaar tussen. "
             "De eerste is van 4 maart 2019, de laatste van 16 november 2026. 2 metingen.");
    const std::vector<Point> near = {point("weight", "80", "2025-12-04T08:00:00+01:00"),
                                     point("weight", "92", "2026-11-16T08:00:00+01:00")};
    CHECK(figuresOf(theKinds(), kind("weight"), near, amsterdam()).parts[0].average);
}
