// SPDX-License-Identifier: GPL-3.0-or-later
// What came in since a person looked last. All data is synthetic.
#include "core/store/news.h"

#include "core/store/connection.h"
#include "core/store/own_statement.h"
#include "core/store/schema.h"
#include "tests/support/query_plans.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <chrono>

using namespace regie;

namespace
{
/** The ids in the source, as the titles say them. */
std::string titles(StoreFixture& fixture, store::NewsQuery query)
{
    std::string all;
    while (true) {
        const auto page = need(fixture.records().news(query));
        for (const auto& fact : page.facts) {
            all += fact.fact.title.nl + " ";
        }
        if (page.next.empty()) {
            return all;
        }
        query.after = page.next;
    }
}

std::string result(std::string_view id, std::string_view date)
{
    return observation(id, date, id) + "\n";
}
} // namespace

TEST_CASE("news is what came in after the person looked, last import first, newest in it first")
{
    StoreFixture fixture;
    CHECK_FALSE(need(fixture.records().lastLooked()));
    fixture.take(result("A", "2024-01-01") + result("B", "2026-01-01"));
    CHECK(titles(fixture, {}) == "B A ");
    fixture.clock.forward(std::chrono::minutes{1});
    need(store::noteLooked(fixture.store()));
    CHECK(need(fixture.records().lastLooked()) == fixture.clock.now());

    fixture.clock.forward(std::chrono::minutes{1});
    fixture.take(result("C", "2020-01-01") + result("D", "2021-01-01") + result("A", "2024-01-01")
                 + R"({"resourceType":"Practitioner","id":"7","name":[{"family":"Jansma"}]})");
    fixture.clock.forward(std::chrono::minutes{1});
    fixture.take(result("E", "2019-01-01"), "huisarts");
    need(store::addStatement(fixture.store(), store::OwnNote{"Van mij zelf", ""}));
    fixture.reopen();
    store::NewsQuery query;
    query.since = need(fixture.records().lastLooked()).value();
    CHECK(titles(fixture, query) == "E D C ");
    query.limit = 1;
    CHECK(titles(fixture, query) == "E D C ");
    CHECK(need(fixture.records().countNews(query.since)) == 3);
    CHECK(need(fixture.records().countNews(query.since, 2)) == 2);
    CHECK(need(fixture.records().news(query)).facts.at(0).received == fixture.clock.now());
    query.since = fixture.clock.now();
    CHECK(titles(fixture, query).empty());
}

TEST_CASE("a newer version is news again, a fact that is made anew is not")
{
    StoreFixture fixture;
    fixture.take(result("A", "2024-01-01") + result("B", "2024-02-01"));
    fixture.clock.forward(std::chrono::hours{1});
    store::NewsQuery query;
    query.since = fixture.clock.now();
    fixture.clock.forward(std::chrono::hours{1});
    fixture.take(observation("A", "2024-01-01", "A", "9.9"));
    CHECK(titles(fixture, query) == "A ");

    need(fixture.store().connection().execute(
        "INSERT INTO lens_release (version) VALUES ('oud'); UPDATE fact SET lens_release = "
        "(SELECT number FROM lens_release WHERE version = 'oud')"));
    need(fixture.store().setSetting("lens_version", "oud"));
    fixture.clock.forward(std::chrono::hours{1});
    fixture.reopen();
    CHECK(titles(fixture, query) == "A ");
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a vault of an earlier schema knows when its facts came in")
{
    StoreFixture fixture;
    fixture.take(result("A", "2024-01-01"));
    fixture.clock.forward(std::chrono::milliseconds{3'600'007});
    fixture.take(result("B", "2024-01-01"));
    const auto data = fixture.place().folder() / "data.db";
    auto& connection = fixture.store().connection();
    need(connection.execute("DROP INDEX fact_received; ALTER TABLE fact DROP COLUMN received; "
                            "PRAGMA user_version = 3"));
    need(store::migrate(connection, data, store::schemaSteps().first(4)));
    CHECK(need(connection.queryNumber("SELECT max(received) FROM fact"))
          == fixture.clock.now().time_since_epoch().count());
    CHECK(need(connection.queryNumber("SELECT max(received) - min(received) FROM fact"))
          == 3'600'007);
}

TEST_CASE("no query of the news reads or sorts all facts, and what cannot be is refused")
{
    StoreFixture fixture;
    fixture.take(result("A", "2024-01-01"));
    need(fixture.records().news({}));
    need(fixture.records().countNews({}));
    need(fixture.records().lastLooked());
    CHECK(costlyPlans(fixture.store().connection()) == std::vector<std::string>());
    for (const char* cursor : {"x", "1", "1_", "1_x", "_1.2024"}) {
        store::NewsQuery query;
        query.after = cursor;
        CHECK(fixture.records().news(query).error().code == ErrorCode::InvalidArgument);
    }
    store::NewsQuery none;
    none.limit = 0;
    CHECK(fixture.records().news(none).error().code == ErrorCode::InvalidArgument);
}
