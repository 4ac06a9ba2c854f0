// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_entry.h"

#include <catch2/catch_test_macros.hpp>

using regie::ui::DateEntry;
using regie::ui::DateProblem;
using regie::ui::readDate;
using regie::ui::ReadDate;

namespace
{
ReadDate of(const std::string& day,
            const std::string& month,
            const std::string& year,
            const std::string& time = {})
{
    return readDate({day, month, year, time});
}
} // namespace

TEST_CASE("a date is as exact as it was typed")
{
    CHECK(of("", "", "") == ReadDate{});
    CHECK(of("", "", "2019").date == "2019");
    CHECK(of("", "5", "2019").date == "2019-05");
    CHECK(of("3", "5", "2019").date == "2019-05-03");
    CHECK(of(" 03 ", "05", " 2019 ").date == "2019-05-03");
}

TEST_CASE("a month may be a word or its beginning, in both languages")
{
    CHECK(of("", "mei", "2019").date == "2019-05");
    CHECK(of("", "May", "2019").date == "2019-05");
    CHECK(of("", "mrt.", "2019").date == "2019-03");
    CHECK(of("", "Maa", "2019").date == "2019-03");
    CHECK(of("1", "okt", "2019").date == "2019-10-01");
    CHECK(of("", "ma", "2019").problem == DateProblem::MonthUnclear); // maandag, maart, mei, may
}

TEST_CASE("a whole date in one field is understood")
{
    CHECK(of("3-5-2019", "", "").date == "2019-05-03");
    CHECK(of("3 mei 2019", "", "").date == "2019-05-03");
    CHECK(of("3. 5. 2019", "", "").date == "2019-05-03");
    CHECK(of("", "", "2019-05-03").date == "2019-05-03");
    CHECK(of("", "mei 2019", "").date == "2019-05");
    CHECK(of("2019", "", "").date == "2019");
}

TEST_CASE("what is not right about a date is told as the first thing to mend")
{
    CHECK(of("3", "", "").problem == DateProblem::NoYear);
    CHECK(of("3", "5", "").problem == DateProblem::NoYear);
    CHECK(of("3", "", "2019").problem == DateProblem::NoMonth);
    CHECK(of("3", "5", "19").problem == DateProblem::YearUnclear);
    CHECK(of("", "13", "2019").problem == DateProblem::MonthUnclear);
    CHECK(of("32", "5", "2019").problem == DateProblem::DayUnclear);
    CHECK(of("x", "5", "2019").problem == DateProblem::DayUnclear);
    CHECK(of("31", "4", "2019").problem == DateProblem::NoSuchDay);
    CHECK(of("29", "2", "2023").problem == DateProblem::NoSuchDay);
    CHECK(of("29", "2", "2024").date == "2024-02-29");
}

TEST_CASE("a time may be typed in many ways and needs a whole date")
{
    for (const char* time : {"14:30", "14.30", "14,30", "1430", "14u30", "14:30 uur"}) {
        INFO(time);
        CHECK(of("3", "5", "2019", time).time == "14:30");
    }
    CHECK(of("3", "5", "2019", "9 uur").time == "09:00");
    CHECK(of("3", "5", "2019", "9").time == "09:00");
    CHECK(of("3", "5", "2019", "25").problem == DateProblem::TimeUnclear);
    CHECK(of("3", "5", "2019", "14:3").problem == DateProblem::TimeUnclear);
    CHECK(of("3", "5", "2019", "middag").problem == DateProblem::TimeUnclear);
    CHECK(of("", "5", "2019", "14:30").problem == DateProblem::TimeWithoutDate);
    CHECK(of("", "", "", "14:30").problem == DateProblem::TimeWithoutDate);
}
