// SPDX-License-Identifier: GPL-3.0-or-later
// Options side by side at the command line. All data is synthetic.
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

TEST_CASE("options are set side by side: what is unknown comes first, and nothing is added up")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string visit =
        cli.json({"visit", "new", "--why", "Heup", "--point", "Wat nu?"})["visit"]["id"];
    auto choice = cli.json({"options",
                            "new",
                            "--about",
                            "Mijn heup",
                            "--visit",
                            visit,
                            "--option",
                            "Operatie",
                            "--option",
                            "-",
                            "--matter",
                            "minder klachten=3",
                            "--matter",
                            "geen operatie"},
                           "Oefenen\n")["choice"];
    const std::string id = choice["id"];
    REQUIRE(choice["options"].size() == 3);
    CHECK(choice["options"][1]["text"] == "Oefenen");
    CHECK(choice["options"][2]["text"] == "Afwachten of niets doen");
    CHECK(choice["questions"].size() == 6);
    CHECK(choice["matters"][0]["weight"] == 3);

    cli.json({"options", "say", id, "1", "1", "voordeel", "--note", "meestal", "--from", "arts"});
    choice = cli.json({"options", "say", id, "2", "1", "Nadeel"})["choice"];
    CHECK(choice["questions"].size() == 4);
    CHECK(choice["options"][0]["cells"][0] == "voordeel: meestal (van arts)");

    choice = cli.json({"options", "set", id, "--move-option", "3", "--to", "1"})["choice"];
    CHECK(choice["options"][1]["text"] == "Operatie");
    CHECK(choice["options"][1]["cells"][0] == "voordeel: meestal (van arts)");
    choice = cli.json({"options", "undo", id})["choice"];
    CHECK(choice["options"][0]["text"] == "Operatie");

    const Answer shown = cli.run({"options", "show", id});
    CHECK(shown.out.find("Dit weet u nog niet") < shown.out.find("1. Operatie"));
    CHECK(shown.says("https://www.thuisarts.nl/"));

    // On the page of its visit, and of no other.
    const auto page = cli.json({"visit", "page", visit});
    const auto block = std::find_if(page["blocks"].begin(),
                                    page["blocks"].end(),
                                    [](const auto& each) { return each["block"] == "options"; });
    REQUIRE(block != page["blocks"].end());
    CHECK((*block)["lines"][0]["text"] == "Mijn heup");
    CHECK((*block)["lines"][1]["text"] == "Wat betekent “Operatie” voor: geen operatie?");
    CHECK((*block)["lines"].size() == 7);
    const std::string other = cli.json({"visit", "new", "--point", "Moe"})["visit"]["id"];
    CHECK(cli.json({"visit", "page", other}).dump().find("Operatie") == std::string::npos);

    cli.json({"options", "remove", id});
    CHECK(cli.json({"options", "list"})["choices"].empty());
    CHECK(cli.run({"options", "show", id, "--json"}).errorCode() == "not_found");
    cli.json({"options", "undo", id});
    CHECK(cli.json({"options", "list"})["choices"].size() == 1);
}

TEST_CASE("options that cannot be are refused, and what there was stays")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string id = cli.json({"options", "new", "--option", "Pillen"})["choice"]["id"];
    const auto refused = [&cli](std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        return cli.run(arguments).errorCode();
    };
    CHECK(refused({"options", "set", id, "--option", "  "}) == "invalid_argument");
    CHECK(refused({"options", "set", id, "--matter", "rust=4"}) == "invalid_argument");
    CHECK(refused({"options", "say", id, "1", "1", "voordeel"}) == "invalid_argument");
    CHECK(refused({"options", "set", id, "--remove-option", "3"}) == "invalid_argument");
    CHECK(refused({"options",
                   "set",
                   id,
                   "--option",
                   "a",
                   "--option",
                   "b",
                   "--option",
                   "c",
                   "--option",
                   "d"})
          == "limit_exceeded");
    CHECK(refused({"options", "new", "--visit", "x", "--option", "a"}) == "not_found");
    CHECK(cli.json({"options", "show", id})["choice"]["options"].size() == 2);
}

TEST_CASE("a talk by video has a safe address")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(cli.run({"visit", "new", "--video", "http://video.example/1", "--json"}).errorCode()
          == "invalid_argument");
    CHECK(cli.json({"visit", "new", "--video", "https://video.example/1"})["visit"]["video"]
          == "https://video.example/1");
}
