// SPDX-License-Identifier: GPL-3.0-or-later
// What `regie list` leads to. All data is synthetic, written for these tests.
#include "core/record/lens.h"
#include "core/terms/terms.h"
#include "tests/app/command_line_fixture.h"
#include "ui/text/categories.h"

#include <set>

using namespace regie::app;

namespace
{
/** Ids of everything that a list of one of the kinds in `regie list` shows. */
std::set<std::string> listed(const CommandLineFixture& cli)
{
    std::set<std::string> ids;
    const auto kinds = cli.json({"list"}).at("kinds");
    for (const auto& kind : kinds) {
        const auto facts = cli.json({"list", kind.at("kind"), "--limit", "1000"}).at("facts");
        CHECK(facts.size() == kind.at("count"));
        for (const auto& fact : facts) {
            ids.insert(fact.at("id"));
        }
    }
    return ids;
}

/** Everything, but for what stands with another line: of the same thing, or an answer about it. */
std::set<std::string> everything(const CommandLineFixture& cli)
{
    std::set<std::string> ids;
    const auto facts = cli.json({"show", "--all", "--depth", "kort"}).at("facts");
    for (const auto& fact : facts) {
        ids.insert(fact.at("id"));
    }
    return ids;
}

const std::string kDevices =
    R"({"resourceType":"Bundle","type":"collection","entry":[)"
    R"({"resource":{"resourceType":"Device","id":"d1","patient":{"reference":"Patient/p"},)"
    R"("type":{"text":"Kunstheup"},"status":"active"}},)"
    R"({"resource":{"resourceType":"Device","id":"d2","type":{"text":"Bloeddrukmeter"}}},)"
    R"({"resource":{"resourceType":"Practitioner","id":"a","name":[{"family":"Jansma"}]}},)"
    R"({"resource":{"resourceType":"Specimen","id":"s","type":{"text":"Urine"}}},)"
    R"({"resource":{"resourceType":"Binary","id":"b","contentType":"text/plain","data":"aGFsbG8="}},)"
    R"({"resource":{"resourceType":"Wombat","id":"w","naam":"onbekend"}}]})";
} // namespace

TEST_CASE("everything a source sent is in one of the lists")
{
    const CommandLineFixture cli;
    cli.createRecord();
    cli.json({"import", cli.write("apparaten.json", kDevices)});
    CHECK(listed(cli) == everything(cli));
    const Answer page = cli.run({"list"});
    CHECK(page.says("Hulpmiddelen en apparaten"));
    CHECK(page.says("Wie en waar, en wat er verder bij hoort:"));
}

TEST_CASE("a device of the person stands with the aids, a device of somebody else does not")
{
    const CommandLineFixture cli;
    cli.createRecord();
    cli.json({"import", cli.write("apparaten.json", kDevices)});
    const auto aids = cli.json({"list", "Hulpmiddelen"}).at("facts");
    REQUIRE(aids.size() == 1);
    CHECK(aids[0].at("title") == "Kunstheup");
    CHECK_FALSE(aids[0].at("support").get<bool>());
}

TEST_CASE("the demo record has nothing that no list leads to")
{
    const CommandLineFixture cli;
    cli.json({"profile", "create", "--name", "Test"});
    for (const char* file : {"huisarts.json", "ziekenhuis.json"}) {
        cli.json({"import",
                  std::string(REGIE_SOURCE_DIR) + "/resources/demo/" + file,
                  "--accept-person"});
    }
    const auto lists = listed(cli);
    std::size_t missed = 0;
    for (const std::string& id : everything(cli)) {
        if (!lists.contains(id)) {
            // Of what two sources sent one line stands in the list, and names the other.
            const auto fact = cli.json({"show", id}).at("facts")[0];
            CHECK_FALSE(fact.at("group").is_null());
            ++missed;
        }
    }
    CHECK(missed < lists.size() / 4);
}

TEST_CASE("every kind has a room of its own choosing")
{
    const auto files = regie::embeddedResourceFiles();
    const auto terms = regie::terms::Terms::load(*files);
    REQUIRE(terms.has_value());
    const auto lenses = regie::record::LensSet::load(*files, *terms);
    const auto rooms = regie::ui::loadCategories(*files);
    REQUIRE(lenses.has_value());
    REQUIRE(rooms.has_value());
    for (const regie::record::KindInfo& kind : lenses->kinds()) {
        INFO(kind.kind);
        const regie::ui::Category& room = regie::ui::categoryOf(*rooms, kind.order);
        CHECK(kind.order >= room.firstOrder);
        CHECK(kind.order <= room.lastOrder);
    }
}

TEST_CASE("an empty list of what holds now does not say that there is nothing")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const Answer page = cli.run({"list", "Afspraken", "--current"});
    CHECK_FALSE(page.says("Hier is niets gevonden"));
    CHECK(page.says("Dat betekent niet dat er niets is"));
    CHECK(page.says("--current"));
    CHECK(cli.run({"list", "Afspraken", "--current", "--lang", "en"}).says("does not mean"));
}

TEST_CASE("a word behind a verb is no verb, whatever it is")
{
    const CommandLineFixture cli;
    cli.createRecord();
    CHECK(cli.run({"list", "medication"}).exitCode == 0);
    CHECK(cli.run({"list", "questionnaire"}).exitCode == 0);
    CHECK(cli.run({"search", "portal"}).exitCode == 0);
    CHECK(cli.run({"search", "list", "show", "help"}).exitCode == 0);
}
