// SPDX-License-Identifier: GPL-3.0-or-later
// Resources and their versions. All data is synthetic, written for these tests.
#include "core/store/connection.h"
#include "core/store/ingest.h"
#include "tests/support/store_fixture.h"

#include <set>

using namespace regie;

namespace
{
std::string at(std::string_view lastUpdated, std::string_view value)
{
    return observation("een",
                       "2024-05-01",
                       "Glucose",
                       value,
                       R"(,"meta":{"lastUpdated":")" + std::string(lastUpdated) + R"("})");
}
} // namespace

TEST_CASE("the same import again changes nothing and is seen again")
{
    StoreFixture fixture;
    const std::string text =
        observation("een", "2024-05-01") + "\n" + observation("twee", "2024-05-02") + "\n";
    CHECK(fixture.take(text).counts == store::IngestCounts{2, 2, 0, 0});
    const auto before = fixture.facts();
    REQUIRE(before.size() == 2);

    fixture.clock.forward(std::chrono::hours(24));
    CHECK(fixture.take(text).counts == store::IngestCounts{2, 0, 0, 2});
    const auto after = fixture.facts();
    REQUIRE(after.size() == 2);
    CHECK(after[0].id == before[0].id);

    const auto detail = need(fixture.records().detail(after[0].id));
    CHECK(detail.resource.fetchedAt == "2026-11-22T10:00:00.000Z");
    CHECK(detail.resource.lastSeen == "2026-11-23T10:00:00.000Z");
    CHECK(need(fixture.records().sources()).size() == 1);
}

TEST_CASE("a new version replaces the old one, which stays")
{
    StoreFixture fixture;
    fixture.take(observation("een", "2024-05-01", "Glucose", "5.60"));
    const auto first = fixture.theFact("Glucose");
    CHECK(fixture.take(observation("een", "2024-05-01", "Glucose", "6.10")).counts
          == store::IngestCounts{1, 0, 1, 0});

    const auto second = fixture.theFact("Glucose");
    CHECK(second.id == first.id);
    CHECK(second.fact.number == "6.10");
    const auto detail = need(fixture.records().detail(second.id));
    REQUIRE(detail.versions.size() == 1);
    CHECK(detail.versions[0].body.find("5.60") != std::string::npos);
    CHECK(detail.versions[0].replaced);
    CHECK_FALSE(detail.resource.replaced);
    const auto counts = need(fixture.records().counts());
    CHECK(counts.resources == 1);
    CHECK(counts.versions == 2);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a version that its source dates earlier is kept aside")
{
    StoreFixture fixture;
    fixture.take(at("2024-06-01T10:00:00Z", "6.1"));
    CHECK(fixture.take(at("2024-05-01T10:00:00+02:00", "5.6")).counts.changed == 1);
    CHECK(fixture.theFact("Glucose").fact.number == "6.1");
    CHECK(need(fixture.records().detail(fixture.theFact("Glucose").id)).versions.size() == 1);
    CHECK(fixture.take(at("2024-05-01T10:00:00+02:00", "5.6")).counts.unchanged == 1);
    CHECK(fixture.theFact("Glucose").fact.number == "6.1");
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a source that goes back to what it said before is believed")
{
    StoreFixture fixture;
    fixture.take(observation("een", "2024-05-01", "Glucose", "5.6"));
    fixture.take(observation("een", "2024-05-01", "Glucose", "6.1"));
    CHECK(fixture.take(observation("een", "2024-05-01", "Glucose", "5.6")).counts
          == store::IngestCounts{1, 0, 1, 0});
    CHECK(fixture.theFact("Glucose").fact.number == "5.6");
    CHECK(need(fixture.records().counts()).versions == 2);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a file with several versions of a record gives the same the second time")
{
    StoreFixture fixture;
    const std::string text = observation("een", "2024-05-01", "Glucose", "5.6") + "\n"
                             + observation("een", "2024-05-01", "Glucose", "6.1") + "\n";
    CHECK(fixture.take(text).counts == store::IngestCounts{2, 1, 1, 0});
    CHECK(fixture.theFact("Glucose").fact.number == "6.1");
    CHECK(fixture.take(text).counts == store::IngestCounts{2, 0, 0, 2});
    CHECK(fixture.theFact("Glucose").fact.number == "6.1");
}

TEST_CASE("two sources may give the same id to different things")
{
    StoreFixture fixture;
    fixture.take(observation("1", "2024-05-01", "Glucose"), "huisarts");
    fixture.take(observation("1", "2024-05-01", "Kalium"), "ziekenhuis");
    const auto facts = fixture.facts();
    REQUIRE(facts.size() == 2);
    CHECK(facts[0].id != facts[1].id);
    CHECK(facts[0].sourceName != facts[1].sourceName);
}

TEST_CASE("ids of facts are short, stay, and are read in capitals too")
{
    StoreFixture fixture;
    fixture.take(observation("een", "2024-05-01"));
    const std::string id = fixture.theFact("Glucose").id;
    CHECK(id.size() == 12);
    std::string capitals = id;
    for (char& c : capitals) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    fixture.reopen();
    CHECK(need(fixture.records().fact(capitals)).id == id);
    for (const std::string_view wrong : {"", "nee", "000000000000", "uuuuuuuuuuuu", "éééééé"}) {
        CHECK(fixture.records().fact(wrong).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("ids differ between vaults and between records")
{
    std::set<std::uint64_t> numbers;
    for (const std::string_view vault : {"v1", "v2"}) {
        for (const std::string_view key : {"1", "11", "2"}) {
            numbers.insert(store::factNumber(vault, "s", "Observation", key));
            numbers.insert(store::factNumber(vault, "s1", "Observation", key));
        }
    }
    CHECK(numbers.size() == 12);
    for (const std::uint64_t number : numbers) {
        CHECK(store::factNumberFromText(store::factIdText(number)) == number);
    }
}

TEST_CASE("what goes wrong alongside undoes the whole batch")
{
    StoreFixture fixture;
    const auto source = need(fixture.store().source(store::SourceKind::Portal, "ziekenhuis"));
    const auto read = Meaning::get().reader.read(observation("een", "2024-05-01"));
    const auto done = store::ingest(fixture.store(), source, read.resources, [](auto&) {
        return Result<void>(fail(ErrorCode::LimitExceeded, "test"));
    });
    CHECK(done.error().code == ErrorCode::LimitExceeded);
    CHECK(fixture.facts().empty());
    CHECK(need(store::ingest(fixture.store(), source, read.resources)).added == 1);
    CHECK(need(fixture.store().check()).sound());
}
