// SPDX-License-Identifier: GPL-3.0-or-later
// The two halves of a blood pressure as one line of a list. All data is synthetic.
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <string>
#include <vector>

using namespace regie;

namespace
{
constexpr std::string_view kUpper = "1744";
constexpr std::string_view kLower = "1740";
constexpr std::string_view kMorning = "2026-03-02T08:10:00+01:00";

/** As GP data sends it: NHG-tabel 45, an Observation for each half. */
std::string half(std::string_view id,
                 std::string_view code,
                 std::string_view value,
                 std::string_view moment = kMorning,
                 std::string_view status = "final")
{
    return fmt::format(
        R"({{"resourceType":"Observation","id":"{}","status":"{}","code":{{"coding":[{{"system":)"
        R"("https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen",)"
        R"("code":"{}"}}]}},"effectiveDateTime":"{}","performer":[{{"display":"Huisarts"}}],)"
        R"("valueQuantity":{}}})",
        id,
        status,
        code,
        moment,
        value);
}

std::string pressure(std::string_view number)
{
    return fmt::format(
        R"({{"value":{},"unit":"mm[Hg]","system":"http://unitsofmeasure.org","code":"mm[Hg]"}})",
        number);
}

std::string bundle(const std::vector<std::string>& resources)
{
    std::string json = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    for (std::size_t i = 0; i < resources.size(); ++i) {
        json += (i == 0 ? "" : ",") + (R"({"resource":)" + resources[i]) + "}";
    }
    return json + "]}";
}

std::vector<store::StoredFact> lines(StoreFixture& fixture,
                                     const std::vector<std::string>& resources)
{
    fixture.take(bundle(resources));
    store::TimelineQuery query;
    query.joinHalves = true;
    return need(fixture.records().timeline(query)).facts;
}
} // namespace

TEST_CASE("halves of one moment and source are one line, and each can be reached")
{
    StoreFixture fixture;
    const auto facts =
        lines(fixture, {half("u", kUpper, pressure("132")), half("l", kLower, pressure("81"))});
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].fact.title.nl == "Bloeddruk");
    CHECK(facts[0].fact.value == Words::same("132 over 81 mmHg"));
    CHECK(facts[0].fact.shortText.nl == "132 over 81 mmHg");
    CHECK(facts[0].fact.number == "132");
    const auto lower = need(fixture.records().fact(facts[0].lowerHalf));
    CHECK(lower.fact.number == "81");
    const auto upper = need(fixture.records().fact(facts[0].id));
    CHECK(upper.fact.kind == "bp_sys"); // the fact itself is what it was
    CHECK(need(fixture.records().otherHalf(upper))->id == lower.id);
    CHECK(need(fixture.records().otherHalf(lower))->id == upper.id);

    store::TimelineQuery one;
    one.kinds = {"bp_dia"};
    one.joinHalves = true;
    CHECK(need(fixture.records().timeline(one)).facts.size() == 1); // asked for by itself
    one.kinds = {"bp_dia", "bp_sys"};
    one.joinHalves = false;
    CHECK(need(fixture.records().timeline(one)).facts.size() == 2);
}

TEST_CASE("halves stay apart where it is not sure that they are one pressure")
{
    const auto stayApart = [](const std::vector<std::string>& resources) {
        StoreFixture fixture;
        const auto facts = lines(fixture, resources);
        for (const store::StoredFact& fact : facts) {
            if (!fact.lowerHalf.empty()) {
                return false;
            }
        }
        return facts.size() == resources.size();
    };
    const std::string upper = half("u", kUpper, pressure("132"));
    CHECK(stayApart({upper, half("l", kLower, pressure("81"), "2026-03-02T08:11:00+01:00")}));
    CHECK(
        stayApart({upper, half("v", kUpper, pressure("140")), half("l", kLower, pressure("81"))}));
    CHECK(stayApart({upper, half("l", kLower, pressure("81"), kMorning, "entered-in-error")}));
    CHECK(stayApart({half("u", kUpper, pressure("132"), "2026-03-02"),
                     half("l", kLower, pressure("81"), "2026-03-02")}));
    CHECK(
        stayApart({upper, half("l", kLower, R"({"value":81,"comparator":"<","unit":"mm[Hg]"})")}));
    CHECK(stayApart({upper, half("l", kLower, R"({"value":10.8,"unit":"kPa"})")}));
}

TEST_CASE("pages go on where a half stands in the line of the other")
{
    StoreFixture fixture;
    std::vector<std::string> resources;
    for (int i = 0; i < 9; ++i) {
        const std::string moment = fmt::format("2026-03-0{}T08:00:00+01:00", i + 1);
        resources.push_back(
            half(fmt::format("u{}", i), kUpper, pressure("13" + std::to_string(i)), moment));
        resources.push_back(
            half(fmt::format("l{}", i), kLower, pressure("8" + std::to_string(i)), moment));
    }
    fixture.take(bundle(resources));
    store::TimelineQuery query;
    query.joinHalves = true;
    query.limit = 2;
    std::size_t seen = 0;
    do {
        const auto page = need(fixture.records().timeline(query));
        for (const store::StoredFact& fact : page.facts) {
            CHECK_FALSE(fact.lowerHalf.empty());
            ++seen;
        }
        query.after = page.next;
    } while (!query.after.empty());
    CHECK(seen == 9);
}
