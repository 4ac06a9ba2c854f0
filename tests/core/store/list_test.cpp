// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in windows. All data is synthetic.
#include "core/store/connection.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <set>

using namespace regie;

namespace
{
/** 60 results on 20 days, six of them without a date. */
std::string results()
{
    std::string text;
    for (int i = 0; i < 60; ++i) {
        const std::string date =
            i % 10 == 9 ? std::string() : fmt::format("2024-03-{:02}", 1 + i % 20);
        std::string line = observation(fmt::format("r{}", i), date, fmt::format("Bepaling {}", i));
        if (date.empty()) {
            line.replace(line.find(R"(,"effectiveDateTime":"")"), 23, "");
        }
        text += line + "\n";
    }
    return text;
}

std::vector<store::StoredFact> walk(StoreFixture& fixture, store::ListQuery query)
{
    std::vector<store::StoredFact> all;
    while (true) {
        const auto page = need(fixture.records().list(query));
        CHECK(page.facts.size() <= static_cast<std::size_t>(query.limit));
        all.insert(all.end(), page.facts.begin(), page.facts.end());
        if (page.next.empty()) {
            return all;
        }
        query.after = page.next;
    }
}
} // namespace

TEST_CASE("pages together are the whole list, newest first, dates unknown last, nothing twice")
{
    StoreFixture fixture;
    fixture.take(results());
    for (const int limit : {1, 7, 59, 60, 1000}) {
        store::ListQuery query;
        query.limit = limit;
        const auto all = walk(fixture, query);
        REQUIRE(all.size() == 60);
        std::set<std::string> ids;
        for (std::size_t i = 0; i < all.size(); ++i) {
            ids.insert(all[i].id);
            CHECK((i == 0 || all[i - 1].fact.sortDate >= all[i].fact.sortDate));
        }
        CHECK(ids.size() == 60);
        CHECK(all.back().fact.sortDate.empty());
    }
}

TEST_CASE("a cursor stays good while facts come in")
{
    StoreFixture fixture;
    fixture.take(results());
    store::ListQuery query;
    query.limit = 30;
    const auto first = need(fixture.records().list(query));
    fixture.take(observation("nieuw", "2025-01-01", "Nieuw"));
    query.after = first.next;
    query.limit = 1000;
    const auto rest = need(fixture.records().list(query));
    CHECK(rest.facts.size() == 30);
}

TEST_CASE("a list can begin at a date and keep to what holds now")
{
    StoreFixture fixture;
    fixture.take(results());
    store::ListQuery query;
    query.since = "2024-03-15";
    query.limit = 1000;
    for (const auto& fact : need(fixture.records().list(query)).facts) {
        CHECK(fact.fact.date.start >= "2024-03-15");
    }
    query.since = "2024";
    CHECK(need(fixture.records().list(query)).facts.size() == 54);

    fixture.take(
        R"({"resourceType":"Condition","id":"nu","clinicalStatus":{"coding":[{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},)"
        R"("code":{"text":"Astma"},"subject":{"display":"x"}})"
        "\n"
        R"({"resourceType":"Condition","id":"toen","clinicalStatus":{"coding":[{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"}]},)"
        R"("code":{"text":"Griep"},"subject":{"display":"x"}})");
    const std::string kind = fixture.theFact("Astma").fact.kind;
    store::ListQuery current;
    current.kind = kind;
    current.currentOnly = true;
    const auto now = need(fixture.records().list(current)).facts;
    REQUIRE(now.size() == 1);
    CHECK(now[0].fact.title.nl == "Astma");
    current.kind.clear();
    CHECK(need(fixture.records().list(current)).facts.size() == 1);
}

TEST_CASE("of what a source does not say whether it holds, nothing falls out of what is current")
{
    StoreFixture fixture;
    fixture.take(
        R"({"resourceType":"AllergyIntolerance","id":"open","code":{"text":"Noten"}})"
        "\n"
        R"({"resourceType":"AllergyIntolerance","id":"geen","code":{"text":"Geen allergie"}})"
        "\n"
        R"({"resourceType":"AllergyIntolerance","id":"over","clinicalStatus":{"coding":[{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":)"
        R"("resolved"}]},"code":{"text":"Pleisters"}})"
        "\n"
        R"({"resourceType":"AllergyIntolerance","id":"stu3","clinicalStatus":"inactive",)"
        R"("code":{"text":"Latex"}})"
        "\n"
        R"({"resourceType":"AllergyIntolerance","id":"niet","verificationStatus":{"coding":)"
        R"([{"code":"refuted"}]},"code":{"text":"Penicilline"}})"
        "\n"
        R"({"resourceType":"AllergyIntolerance","id":"fout","verificationStatus":{"coding":)"
        R"([{"code":"entered-in-error"}]},"code":{"text":"Melk"}})"
        "\n"
        R"({"resourceType":"Condition","id":"p","code":{"text":"Astma"}})"
        "\n"
        R"({"resourceType":"Condition","id":"q","code":{"text":"Griep"},)"
        R"("abatementDateTime":"2020"})"
        "\n"
        R"({"resourceType":"DeviceUseStatement","id":"d","device":{"display":"Pacemaker"}})"
        "\n"
        R"({"resourceType":"Flag","id":"f","status":"inactive","code":{"text":"Valgevaar"}})");
    store::ListQuery current;
    current.currentOnly = true;
    std::set<std::string> titles;
    for (const store::StoredFact& each : need(fixture.records().list(current)).facts) {
        titles.insert(each.fact.title.nl);
    }
    CHECK(titles == std::set<std::string>{"Noten", "Geen allergie", "Astma", "Pacemaker"});
}

TEST_CASE("kinds are counted, support is not listed")
{
    StoreFixture fixture;
    fixture.take(results());
    fixture.take(R"({"resourceType":"Practitioner","id":"7","name":[{"family":"Jansma"}]})");
    std::int64_t total = 0;
    for (const auto& kind : need(fixture.records().kinds())) {
        CHECK(kind.kind != "practitioner");
        total += kind.count;
    }
    CHECK(total == 60);
    CHECK(fixture.facts().size() == 60);
}

TEST_CASE("what cannot be is refused, not guessed")
{
    StoreFixture fixture;
    fixture.take(results());
    const auto code = [&fixture](const store::ListQuery& query) {
        return fixture.records().list(query).error().code;
    };
    for (const int limit : {0, -1, 1001}) {
        store::ListQuery query;
        query.limit = limit;
        CHECK(code(query) == ErrorCode::InvalidArgument);
    }
    for (const char* cursor : {"x", "1", "1.'", "99999999999999999999.2024", "-.2024"}) {
        store::ListQuery query;
        query.after = cursor;
        CHECK(code(query) == ErrorCode::InvalidArgument);
    }
    store::ListQuery query;
    query.since = "gisteren";
    CHECK(code(query) == ErrorCode::InvalidArgument);
}

TEST_CASE("every list reads an index in order and sorts nothing")
{
    StoreFixture fixture;
    const char* const queries[] = {
        "SELECT row FROM fact AS f WHERE f.kind = 'a' AND (f.sort_date, f.row) < ('2', 9) "
        "ORDER BY f.sort_date DESC, f.row DESC LIMIT 9",
        "SELECT row FROM fact AS f WHERE f.support = 0 AND (f.sort_date, f.row) < ('2', 9) "
        "ORDER BY f.sort_date DESC, f.row DESC LIMIT 9",
        "SELECT row FROM fact AS f WHERE f.kind = 'a' AND f.current = 1 AND f.sort_date >= '1' "
        "ORDER BY f.sort_date DESC, f.row DESC LIMIT 9",
        "SELECT row FROM fact AS f WHERE f.support = 0 AND f.current = 1 "
        "ORDER BY f.sort_date DESC, f.row DESC LIMIT 9",
    };
    for (const std::string query : queries) {
        auto plan = need(fixture.store().connection().prepare("EXPLAIN QUERY PLAN " + query));
        std::string text;
        while (need(plan.step())) {
            text += plan.string(3) + "; ";
        }
        INFO(query << ": " << text);
        CHECK(text.find("USING COVERING INDEX") != std::string::npos);
        CHECK(text.find("TEMP B-TREE") == std::string::npos);
    }
}
