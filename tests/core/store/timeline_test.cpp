// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of several kinds among each other. All data is synthetic.
#include "core/store/connection.h"
#include "core/store/schema.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

using namespace regie;

namespace
{
std::string problem(std::string_view id, std::string_view date, std::string_view who)
{
    return fmt::format(
        R"({{"resourceType":"Condition","id":"{}","clinicalStatus":{{"coding":[{{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}}]}},)"
        R"("code":{{"text":"Klacht {}"}},"onsetDateTime":"{}","asserter":{{"display":"{}"}}}})",
        id,
        id,
        date,
        who);
}

std::string visit(std::string_view id, std::string_view date)
{
    return fmt::format(R"({{"resourceType":"Encounter","id":"{}","status":"finished","class":)"
                       R"({{"code":"AMB"}},"period":{{"start":"{}"}}}})",
                       id,
                       date);
}

/** 120 facts of three kinds from 2019 to 2024, of two sources; every tenth result has no date. */
void fillTimeline(StoreFixture& fixture)
{
    std::string hospital;
    std::string practice;
    for (int i = 0; i < 40; ++i) {
        const std::string date =
            fmt::format("{}-{:02}-{:02}", 2019 + i % 6, 1 + i % 12, 1 + i % 28);
        std::string result = observation(fmt::format("r{}", i), i % 10 == 9 ? "" : date);
        if (const auto none = result.find(R"(,"effectiveDateTime":"")");
            none != std::string::npos) {
            result.replace(none, 23, "");
        }
        hospital += result + "\n" + visit(fmt::format("v{}", i), date + "T10:00:00+01:00") + "\n";
        practice += problem(std::to_string(i), date, i % 4 == 0 ? "K. Jansma" : "L. Visser") + "\n";
    }
    hospital += R"({"resourceType":"Practitioner","id":"7","name":[{"family":"Jansma"}]})";
    fixture.take(hospital, "ziekenhuis");
    fixture.take(practice, "huisarts");
}

std::string kindOf(StoreFixture& fixture, std::string_view start)
{
    for (const auto& fact : fixture.facts()) {
        if (fact.fact.title.nl.starts_with(start)) {
            return fact.fact.kind;
        }
    }
    FAIL("no fact of that title");
    return {};
}

std::vector<std::string> walk(StoreFixture& fixture, store::TimelineQuery query)
{
    std::vector<std::string> all;
    while (true) {
        const auto page = need(fixture.records().timeline(query));
        CHECK(page.facts.size() <= static_cast<std::size_t>(query.limit));
        for (const auto& fact : page.facts) {
            all.push_back(fact.id);
        }
        if (page.next.empty()) {
            return all;
        }
        query.after = page.next;
    }
}

/** What should be there: the whole list, in its order, with what does not fit taken out. */
template<class Fits>
std::vector<std::string> expected(StoreFixture& fixture, Fits fits)
{
    std::vector<std::string> all;
    for (const auto& fact : fixture.facts()) {
        if (fits(fact)) {
            all.push_back(fact.id);
        }
    }
    return all;
}
} // namespace

TEST_CASE("a timeline is the list with what does not fit taken out, whatever is asked and however")
{
    StoreFixture fixture;
    fillTimeline(fixture);
    const std::string problems = kindOf(fixture, "Klacht");
    const std::string results = kindOf(fixture, "Glucose");
    const auto sources = need(fixture.records().sources());
    REQUIRE(fixture.facts().size() == 120);

    using Kinds = std::vector<std::string>;
    const std::vector<Kinds> kinds = {
        {}, {problems}, {results, problems}, {problems, results, problems, "geen"}};
    std::set<std::size_t> sizes;
    for (const Kinds& some : kinds) {
        for (const std::string provider : {"", "K. Jansma", "niemand"}) {
            for (const std::string& source : {std::string(), sources[0].id, sources[1].id}) {
                for (const bool current : {false, true}) {
                    for (const int limit : {7, 1000}) {
                        store::TimelineQuery query;
                        query.kinds = some;
                        query.provider = provider;
                        query.source = source;
                        query.currentOnly = current;
                        query.limit = limit;
                        const auto fits = [&](const store::StoredFact& fact) {
                            const bool kind = some.empty()
                                              || std::find(some.begin(), some.end(), fact.fact.kind)
                                                     != some.end();
                            return kind && (provider.empty() || fact.fact.provider == provider)
                                   && (source.empty() || fact.sourceId == source)
                                   && (!current || fact.fact.current);
                        };
                        const auto found = walk(fixture, query);
                        CHECK(found == expected(fixture, fits));
                        sizes.insert(found.size());
                    }
                }
            }
        }
    }
    CHECK(sizes == std::set<std::size_t>{0, 10, 40, 80, 120});
}

TEST_CASE("a period takes in all of its first and last day, month or year")
{
    StoreFixture fixture;
    fixture.take(observation("a", "2023-12-31") + "\n" + observation("b", "2024") + "\n"
                 + observation("c", "2024-03-01T00:00:00Z") + "\n"
                 + observation("d", "2024-03-31T23:59:59Z") + "\n" + observation("e", "2024-04-01")
                 + "\n" + observation("f", "2024-12-31") + "\n" + observation("g", "2025-01-01")
                 + "\n" + R"({"resourceType":"Observation","id":"h","code":{"text":"Glucose"}})");
    const auto dates = [&fixture](std::string since, std::string until) {
        store::TimelineQuery query;
        query.since = std::move(since);
        query.until = std::move(until);
        std::string all;
        for (const auto& fact : need(fixture.records().timeline(query)).facts) {
            all += fact.fact.date.start.substr(0, 10) + " ";
        }
        return all;
    };
    CHECK(dates("2024-03", "2024-03") == "2024-03-31 2024-03-01 ");
    CHECK(dates("2024", "2024") == "2024-12-31 2024-04-01 2024-03-31 2024-03-01 2024 ");
    CHECK(dates("", "2024-03-01") == "2024-03-01 2024 2023-12-31 ");
    CHECK(dates("2024-12-31", "") == "2025-01-01 2024-12-31 ");
    CHECK(dates("2025", "2024").empty());
}

TEST_CASE("a page goes on inside its period")
{
    StoreFixture fixture;
    fillTimeline(fixture);
    store::TimelineQuery query;
    query.kinds = {kindOf(fixture, "Klacht"), kindOf(fixture, "Glucose")};
    query.since = "2020";
    query.until = "2022-06";
    query.limit = 3;
    const auto fits = [&](const store::StoredFact& fact) {
        const std::string& date = fact.fact.date.start;
        return date >= "2020" && date < "2022-07"
               && std::find(query.kinds.begin(), query.kinds.end(), fact.fact.kind)
                      != query.kinds.end();
    };
    const auto found = walk(fixture, query);
    CHECK(found.size() > 10);
    CHECK(found == expected(fixture, fits));
}

TEST_CASE("years are counted and can be gone to, in lists and in the timeline")
{
    StoreFixture fixture;
    fillTimeline(fixture);
    const std::string results = kindOf(fixture, "Glucose");
    for (const std::string& kind : {std::string(), results}) {
        const auto years = need(fixture.records().years(kind));
        REQUIRE(years.size() == 7);
        CHECK(years.front().year == "2024");
        CHECK(years.back().year.empty());
        CHECK(years.back().count == 4);
        std::int64_t total = 0;
        for (const auto& each : years) {
            INFO(each.year);
            total += each.count;
            store::ListQuery list;
            list.kind = kind;
            list.after = each.after;
            list.limit = 1000;
            const auto rest = need(fixture.records().list(list)).facts;
            REQUIRE_FALSE(rest.empty());
            CHECK(rest.front().fact.sortDate.substr(0, 4) == each.year);
            CHECK(std::count_if(rest.begin(),
                                rest.end(),
                                [&each](const store::StoredFact& fact) {
                                    return fact.fact.sortDate.substr(0, 4) == each.year;
                                })
                  == each.count);
            store::TimelineQuery query;
            query.kinds = kind.empty() ? std::vector<std::string>() : std::vector{kind};
            query.after = each.after;
            CHECK(need(fixture.records().timeline(query)).facts.front().id == rest.front().id);
        }
        CHECK(total == (kind.empty() ? 120 : 40));
    }
    CHECK(need(fixture.records().years("geen")).empty());
}

TEST_CASE("counts of years and providers follow what changes")
{
    StoreFixture fixture;
    fillTimeline(fixture);
    using Providers = std::vector<store::ProviderCount>;
    CHECK(need(fixture.records().providers()) == Providers{{"L. Visser", 30}, {"K. Jansma", 10}});
    fixture.take(problem("0", "2031-01-01", "M. Nieuw"), "huisarts");
    CHECK(need(fixture.records().providers())
          == Providers{{"L. Visser", 30}, {"K. Jansma", 9}, {"M. Nieuw", 1}});
    const auto years = need(fixture.records().years());
    CHECK(years.front().year == "2031");
    CHECK(years.front().count == 1);
    CHECK(need(fixture.store().check()).sound());
    need(fixture.store().connection().execute(
        "UPDATE year_count SET count = 9 WHERE year = '2031'"));
    CHECK(need(fixture.store().check()).brokenLinks == 1);
}

TEST_CASE("a vault of an earlier schema counts the facts it has")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    auto data = need(vault.connect(store::Access::ReadWrite));
    const auto steps = store::schemaSteps();
    need(store::migrate(data, vault.dataFile(), steps.first(2)));
    need(data.execute(
        "INSERT INTO source VALUES (1, 's', 'file', 'x', '', '');"
        "INSERT INTO lens_release VALUES (1, 'oud');"
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
        "INSERT INTO resource (row, source, subject, fhir_version, type, fhir_id, version, "
        "last_updated, profile, hash, fetched_at, last_seen, url, body) SELECT i + 1, 1, '', 'R4', "
        "'Observation', i, '', '', '', zeroblob(32), '2026-01-02T03:04:05.678Z', '', '', '{}' FROM "
        "n;"
        "INSERT INTO fact (id, resource, source, part, lens_release, kind, support, current, "
        "sort_date, start, \"end\", precision, status, code_system, code, number, unit, title_nl, "
        "value_nl, short_nl, provider, text_hash) SELECT row, row, 1, '', 1, 'lab', row = 1, 0, "
        "iif(row < 4, '2024-01-01', iif(row < 9, '2023', '')), '', '', '', '', '', '', '', '', '', "
        "'', '', iif(row < 6, 'Jansma', ''), 0 FROM resource"));
    need(store::migrate(data, vault.dataFile(), steps));
    const auto count = [&data](std::string_view sql) { return need(data.queryNumber(sql)); };
    CHECK(count("SELECT count FROM year_count WHERE kind = 'lab' AND year = '2024'") == 2);
    CHECK(count("SELECT count FROM year_count WHERE kind = 'lab' AND year = '2023'") == 5);
    CHECK(count("SELECT count FROM year_count WHERE kind = 'lab' AND year = ''") == 2);
    CHECK(count("SELECT count FROM provider_count WHERE provider = 'Jansma'") == 4);
    CHECK(count("SELECT count(*) FROM provider_count") == 1);
}

TEST_CASE("what a timeline cannot give is refused")
{
    StoreFixture fixture;
    const auto code = [&fixture](auto change) {
        store::TimelineQuery query;
        change(query);
        return fixture.records().timeline(query).error().code;
    };
    CHECK(code([](auto& query) { query.limit = 0; }) == ErrorCode::InvalidArgument);
    CHECK(code([](auto& query) { query.limit = 1001; }) == ErrorCode::InvalidArgument);
    CHECK(code([](auto& query) { query.since = "gisteren"; }) == ErrorCode::InvalidArgument);
    CHECK(code([](auto& query) { query.until = "2024-13"; }) == ErrorCode::InvalidArgument);
    CHECK(code([](auto& query) { query.after = "x"; }) == ErrorCode::InvalidArgument);
    CHECK(code([](auto& query) { query.kinds.assign(501, "x"); }) == ErrorCode::InvalidArgument);
}

TEST_CASE("no query of a timeline reads or sorts all facts")
{
    StoreFixture fixture;
    fillTimeline(fixture);
    for (const std::string provider : {"", "K. Jansma"}) {
        for (const std::string source : {"", "x"}) {
            for (const bool current : {false, true}) {
                for (const std::vector<std::string>& kinds :
                     {std::vector<std::string>(), {"a"}, {"a", "b"}}) {
                    store::TimelineQuery query;
                    query.provider = provider;
                    query.source = source;
                    query.currentOnly = current;
                    query.kinds = kinds;
                    need(fixture.records().timeline(query));
                }
            }
        }
    }
    need(fixture.records().providers());
    need(fixture.records().years());
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
}
