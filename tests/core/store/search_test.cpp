// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type. All data is synthetic.
#include "tests/support/store_fixture.h"

#include <fmt/format.h>

#include <set>

using namespace regie;

namespace
{
std::vector<store::SearchHit> hits(StoreFixture& fixture, std::string_view text)
{
    store::SearchQuery query;
    query.text = text;
    query.limit = 1000;
    return need(fixture.records().search(query)).hits;
}

std::vector<std::string> titles(StoreFixture& fixture, std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& hit : hits(fixture, text)) {
        found.push_back(hit.fact.fact.title.nl);
    }
    return found;
}

void fillSearch(StoreFixture& fixture)
{
    fixture.take(
        observation("1", "2020-01-01", "Bloedsuiker nuchter") + "\n"
        + observation("2", "2023-01-01", "Suikerproef") + "\n"
        + observation("3", "2022-01-01", "Crème op de huid") + "\n"
        + observation("4",
                      "2021-01-01",
                      "Natrium",
                      "140",
                      R"(,"note":[{"text":"Let op: de suikerziekte van de heer \"X\" AND"}])")
        + "\n");
}
} // namespace

TEST_CASE("a word is found by its beginning and inside compounds, titles first, then newest")
{
    StoreFixture fixture;
    fillSearch(fixture);
    CHECK(titles(fixture, "suiker")
          == std::vector<std::string>{"Suikerproef", "Bloedsuiker nuchter", "Natrium"});
    CHECK(titles(fixture, "suikerp") == std::vector<std::string>{"Suikerproef"});
    CHECK(titles(fixture, "ziekte") == std::vector<std::string>{"Natrium"});
    CHECK(titles(fixture, "nuch suik") == std::vector<std::string>{"Bloedsuiker nuchter"});
    CHECK(titles(fixture, "zout").empty());
}

TEST_CASE("capitals and diacritics make no difference")
{
    StoreFixture fixture;
    fillSearch(fixture);
    for (const char* text : {"creme", "CRÈME", "Cre\xCC\x80me", "crê"}) {
        CHECK(titles(fixture, text) == std::vector<std::string>{"Crème op de huid"});
    }
}

TEST_CASE("every text may be typed, none has a meaning of its own")
{
    StoreFixture fixture;
    fillSearch(fixture);
    for (const char* text : {"\"",
                             "\"suiker",
                             "suiker\" OR \"a",
                             "suiker*",
                             "suiker AND",
                             "NEAR(suiker, 2)",
                             "title:suiker",
                             "{title}",
                             "-suiker",
                             "^suiker",
                             "' OR 1=1 --",
                             "su%ker_",
                             "(((",
                             "\xFF\xFE\xC3",
                             "\t\n",
                             "ﷺ ﷽"}) {
        store::SearchQuery query;
        query.text = text;
        INFO(text);
        CHECK(fixture.records().search(query).has_value());
    }
    CHECK(titles(fixture, "suiker\" OR \"nietbestaand").empty());
    CHECK(titles(fixture, "").empty());
    CHECK(titles(fixture, "!?").empty());
    CHECK(titles(fixture, std::string(100'000, 'a')).empty());
    // Operators are words like others.
    CHECK(titles(fixture, "and suiker") == std::vector<std::string>{"Natrium"});
}

TEST_CASE("a hit shows the words around what was found")
{
    StoreFixture fixture;
    fillSearch(fixture);
    const auto found = hits(fixture, "suikerziek");
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].matches.size() == 1);
    CHECK(found[0].matches[0].find("de suikerziekte van de heer") != std::string::npos);
    const auto inTitle = hits(fixture, "bloed nuchter");
    REQUIRE(inTitle.size() == 1);
    CHECK(inTitle[0].matches == std::vector<std::string>{"Bloedsuiker nuchter"});
}

TEST_CASE("what a new version no longer says is no longer found")
{
    StoreFixture fixture;
    fillSearch(fixture);
    fixture.take(observation("2", "2023-01-01", "Zoutproef"));
    CHECK(titles(fixture, "suikerproef").empty());
    CHECK(titles(fixture, "zout") == std::vector<std::string>{"Zoutproef"});
}

TEST_CASE("pages of a broad search are complete and nothing comes twice")
{
    StoreFixture fixture;
    std::string text;
    for (int i = 0; i < 2300; ++i) {
        text += observation(fmt::format("g{}", i),
                            fmt::format("20{:02}-01-01", i % 25),
                            i % 2 == 0 ? "Glucose" : "Kalium",
                            "5",
                            R"(,"note":[{"text":"glucosurie"}])")
                + "\n";
    }
    fixture.take(text);
    store::SearchQuery query;
    query.text = "gluc";
    query.limit = 300;
    std::set<std::string> ids;
    bool titlesAreOver = false;
    while (true) {
        const auto page = need(fixture.records().search(query));
        for (const auto& hit : page.hits) {
            CHECK(ids.insert(hit.fact.id).second);
            const bool inTitle = hit.fact.fact.title.nl == "Glucose";
            CHECK_FALSE((inTitle && titlesAreOver));
            titlesAreOver = titlesAreOver || !inTitle;
        }
        if (page.next.empty()) {
            break;
        }
        query.after = page.next;
    }
    CHECK(ids.size() == 2300);
    for (const char* cursor : {"x", "1", "0.1", "0.1.2.3", "3.1.1", "0.-1.0", "0.1.99999"}) {
        query.after = cursor;
        CHECK(fixture.records().search(query).error().code == ErrorCode::InvalidArgument);
    }
}
