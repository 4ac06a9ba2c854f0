// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/partial_date.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using regie::time::instantText;
using regie::time::PartialDate;
using regie::time::Precision;
using regie::time::precisionName;
using regie::time::timeOfDayWords;

namespace
{
regie::Words wordsOf(std::string_view text)
{
    const auto date = PartialDate::parse(text);
    REQUIRE(date);
    return date->words();
}
} // namespace

TEST_CASE("a date keeps just the parts that were given")
{
    CHECK(wordsOf("2020").nl == "2020");
    CHECK(wordsOf("2020-03").nl == "maart 2020");
    CHECK(wordsOf("2020-03-01").nl == "1 maart 2020");
    CHECK(wordsOf("2020-03-01T08:05:00+01:00").nl == "1 maart 2020, 8:05 uur");
    CHECK(wordsOf("2020-03-01T08:05:00.123+01:00").en == "1 March 2020, 8:05");
    CHECK(PartialDate::parse("2020")->precision == Precision::Year);
    CHECK(PartialDate::parse("2020-03-01T08:05+01:00")->precision == Precision::Minute);
    CHECK(precisionName(PartialDate::parse("2020-03-01T08:05:09Z")->precision) == "second");
}

TEST_CASE("world time is called world time, because the clock here differs")
{
    CHECK(wordsOf("2020-03-01T08:05:00Z").nl == "1 maart 2020, 8:05 uur (UTC)");
    CHECK(wordsOf("2020-03-01T08:05:00").nl == "1 maart 2020, 8:05 uur");
}

TEST_CASE("the short form has no time")
{
    CHECK(PartialDate::parse("2020-03-01T08:05:00+01:00")->shortWords().nl == "1 mrt 2020");
    CHECK(PartialDate::parse("2020-10")->shortWords().en == "Oct 2020");
}

TEST_CASE("what is no FHIR date is refused")
{
    for (const char* text : {"",
                             "20",
                             "0000",
                             "2020-",
                             "2020-13",
                             "2020-00",
                             "2020-02-30",
                             "2021-02-29",
                             "2020-3-1",
                             "2020-03-01T",
                             "2020-03-01T25:00",
                             "2020-03-01T08",
                             "2020-03-01T08:60",
                             "2020-03-01T08:00:61",
                             "2020-03-01T08:00:00.",
                             "2020-03-01T08:00:00+1",
                             "2020-03-01 08:00",
                             "2020-03-01T08:00:00+01:00x",
                             "2020-03-01T08:00:00Zx",
                             "maart 2020"}) {
        INFO(text);
        CHECK_FALSE(PartialDate::parse(text));
    }
    CHECK(PartialDate::parse("2020-02-29"));
}

TEST_CASE("sorting is by the start of what was given, in world time")
{
    CHECK(PartialDate::parse("2020-03-01T00:30:00+01:00")->sortKey() == "2020-02-29T23:30:00Z");
    CHECK(PartialDate::parse("2020-12-31T23:30:00-05:00")->sortKey() == "2021-01-01T04:30:00Z");
    std::vector<std::string> keys;
    for (const char* text : {"2020",
                             "2020-03",
                             "2020-03-01",
                             "2020-03-01T09:00:00+01:00",
                             "2020-03-01T08:30:00Z",
                             "2020-04"}) {
        keys.push_back(PartialDate::parse(text)->sortKey());
    }
    CHECK(std::is_sorted(keys.begin(), keys.end()));
}

TEST_CASE("a time of day is said as people say it")
{
    CHECK(timeOfDayWords("08:30:00").nl == "8:30 uur");
    CHECK(timeOfDayWords("20:05").en == "20:05");
    CHECK(timeOfDayWords("noon").empty());
}

TEST_CASE("an instant for storing has milliseconds and world time")
{
    using namespace std::chrono;
    const sys_time<milliseconds> instant{sys_days(year(2026) / 11 / 22) + hours(10)
                                         + milliseconds(7)};
    CHECK(instantText(instant) == "2026-11-22T10:00:00.007Z");
}
