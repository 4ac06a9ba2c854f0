// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the same test. All data is synthetic.
#include "core/store/series.h"

#include "core/store/connection.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

using namespace regie;

namespace
{
struct Lab {
    std::string id, date, value;
    std::string system = "http://loinc.org";
    std::string unit = "mg/L";
    std::string comparator = {};
    std::string more = {};
    std::string status = "final";
};

std::string resultText(const Lab& lab)
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"{}","code":{{"coding":[{{"system":"{}",)"
        R"("code":"1988-5","display":"CRP"}}],"text":"CRP"}},"effectiveDateTime":"{}",)"
        R"("performer":[{{"display":"Lab Zuid"}}],"valueQuantity":{{"value":{},{}"unit":"{}"}}{}}})"
        "\n",
        lab.id,
        lab.status,
        lab.system,
        lab.date,
        lab.value,
        lab.comparator.empty() ? "" : fmt::format(R"("comparator":"{}",)", lab.comparator),
        lab.unit,
        lab.more);
}

std::string ranged(std::string_view id, std::string_view date, std::string_view ranges)
{
    Lab lab{std::string(id), std::string(date), "7.10"};
    lab.more = fmt::format(R"(,"referenceRange":[{}])", ranges);
    return resultText(lab);
}

store::StoredFact factOn(StoreFixture& fixture, std::string_view date)
{
    for (const auto& fact : fixture.facts()) {
        if (fact.fact.date.start == date) {
            return fact;
        }
    }
    FAIL("no fact of that date");
    return {};
}

void fillSeries(StoreFixture& fixture)
{
    Lab less{"a", "2023-03-01", "5"};
    less.comparator = "<";
    Lab unit{"eenheid", "2024-02-01", "1"};
    unit.unit = "g/L";
    Lab system{"stelsel", "2024-02-02", "1"};
    system.system = "http://voorbeeld.nl";
    Lab mistake{"fout", "2024-02-03", "1"};
    mistake.status = "entered-in-error";
    fixture.take(ranged("c",
                        "2024-03-01",
                        R"({"low":{"value":0.50,"unit":"mg/L"},"high":{"value":10,"unit":"mg/L"}})")
                 + resultText(less) + resultText({"b", "2024-01", "12.0"}) + resultText(unit)
                 + resultText(system) + resultText(mistake) + observation("zonder", "2024-02-04"));
}
} // namespace

TEST_CASE("a series is all results with the same code and unit, oldest first")
{
    StoreFixture fixture;
    fillSeries(fixture);
    const auto asked = factOn(fixture, "2024-03-01");
    const auto series = need(fixture.records().series(asked));
    REQUIRE(series.points.size() == 3);
    CHECK(series.complete);
    CHECK(series.unit == asked.fact.unit);
    CHECK(series.low == "0.50");
    CHECK(series.high == "10");
    CHECK(series.points[0].number == "5");
    CHECK(series.points[0].comparator == "<");
    CHECK(series.points[1].number == "12.0");
    CHECK(series.points[1].comparator.empty());
    CHECK(series.points[1].date.start == "2024-01");
    CHECK(series.points[2].number == "7.10");
    CHECK(series.points[2].factId == asked.id);
    CHECK(series.points[2].provider == "Lab Zuid");

    const auto newest = need(fixture.records().series(asked, 2));
    REQUIRE(newest.points.size() == 2);
    CHECK_FALSE(newest.complete);
    CHECK(newest.points[0].number == "12.0");
    // Another result says no usual values, so none are made up for it.
    CHECK(need(fixture.records().series(factOn(fixture, "2024-01"))).high.empty());
    CHECK(need(fixture.records().series(factOn(fixture, "2024-02-01"))).points.size() == 1);
    CHECK(need(fixture.records().series(factOn(fixture, "2024-02-04"))).points.empty());
}

TEST_CASE("two ranges, or a limit in another unit, are no usual values")
{
    StoreFixture fixture;
    fixture.take(
        ranged("a", "2024-01-01", R"({"low":{"value":1}},{"low":{"value":2}})")
        + ranged("b", "2024-01-02", R"({"low":{"value":1,"unit":"g/L"},"high":{"value":3}})"));
    CHECK(need(fixture.records().series(factOn(fixture, "2024-01-01"))).low.empty());
    const auto other = need(fixture.records().series(factOn(fixture, "2024-01-02")));
    CHECK(other.low.empty());
    CHECK(other.high == "3");
}

TEST_CASE("the result before this one is of the same test and earlier")
{
    StoreFixture fixture;
    fillSeries(fixture);
    const auto last = factOn(fixture, "2024-03-01");
    const auto before = need(fixture.records().previous(last));
    REQUIRE(before);
    CHECK(before->fact.number == "12.0");
    const auto first = need(fixture.records().previous(*before));
    REQUIRE(first);
    CHECK(first->fact.number == "5");
    CHECK_FALSE(need(fixture.records().previous(*first)));
    CHECK_FALSE(need(fixture.records().previous(factOn(fixture, "2024-02-04"))));
    need(fixture.records().series(last));
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
}
