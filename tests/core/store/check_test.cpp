// SPDX-License-Identifier: GPL-3.0-or-later
// What the check of a vault finds, and facts that are made anew. All data is synthetic.
#include "core/store/connection.h"
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

using namespace regie;

namespace
{
void fill(StoreFixture& fixture)
{
    std::string text;
    for (int i = 0; i < 1200; ++i) {
        text +=
            observation(fmt::format("c{}", i), "2024-01-01", fmt::format("Bepaling {}", i)) + "\n";
    }
    fixture.take(text);
}

store::CheckReport after(StoreFixture& fixture, std::string_view damage)
{
    need(fixture.store().connection().execute(damage));
    return need(fixture.store().check());
}
} // namespace

TEST_CASE("a check finds what no longer follows from what was received")
{
    StoreFixture fixture;
    fill(fixture);
    CHECK(need(fixture.store().check()).sound());
    CHECK(after(fixture, "UPDATE fact SET title_nl = 'Anders' WHERE row = 7").wrongFacts == 1);
    CHECK(after(fixture, "UPDATE fact SET text_hash = 1 WHERE row = 8").wrongFacts == 2);
    const auto body =
        after(fixture, "UPDATE resource SET body = replace(body, '5.60', '5.61') WHERE row = 9");
    CHECK(body.wrongHash == 1);
    CHECK(body.wrongFacts == 3);
    const auto gone = after(fixture,
                            "PRAGMA foreign_keys = OFF; DELETE FROM fact_dep WHERE fact = 10; "
                            "DELETE FROM fact WHERE row = 10; PRAGMA foreign_keys = ON");
    CHECK(gone.missingFacts == 1);
    CHECK(gone.brokenLinks > 0);
    CHECK(after(fixture, "UPDATE resource SET replaced_by = 12 WHERE row = 11").strayFacts == 1);
    CHECK_FALSE(need(fixture.store().check()).sound());
}

TEST_CASE(
    "other lenses make all facts anew; ids, notes and links stay, a stop on the way is no harm")
{
    StoreFixture fixture;
    fill(fixture);
    const auto before = fixture.facts();
    auto& connection = fixture.store().connection();
    need(connection.execute(
        "INSERT INTO note (source, type, fhir_id, part, text, made_at) "
        "VALUES (1, 'Observation', 'c5', '', 'van mij', '2026');"
        "INSERT INTO lens_release (version) VALUES ('oud');"
        // As if the rebuild was stopped after the first half.
        "UPDATE fact SET title_nl = 'oud', kind = 'oud', "
        "lens_release = (SELECT number FROM lens_release WHERE version = 'oud') WHERE row > 600;"
        "DELETE FROM kind_count; INSERT INTO kind_count SELECT kind, support, count(*) FROM fact "
        "GROUP BY kind, support;"
        "DELETE FROM year_count; INSERT INTO year_count SELECT kind, substr(sort_date, 1, 4), "
        "count(*) FROM fact GROUP BY kind;"
        "UPDATE setting SET value = 'oud' WHERE name = 'lens_version'"));
    fixture.reopen();
    CHECK(need(fixture.store().check()).sound());
    const auto now = fixture.facts();
    REQUIRE(now.size() == before.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        CHECK(now[i].id == before[i].id);
        CHECK(now[i].fact.title == before[i].fact.title);
    }
    CHECK(need(fixture.store().connection().queryNumber("SELECT count(*) FROM note")) == 1);
    CHECK(need(fixture.store().setting("lens_version")) == Meaning::get().lenses.version());
}

TEST_CASE("a vault of a later release is left alone")
{
    StoreFixture fixture;
    need(fixture.store().connection().execute("PRAGMA user_version = 999"));
    fixture.close();
    auto vault = need(fixture.place().open());
    CHECK(store::Store::open(vault, fixture.tools()).error().code == ErrorCode::VaultTooNew);
}
