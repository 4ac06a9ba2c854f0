// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types in their own words, a little wrong, or at a bad moment.
#include "tests/app/command_line_fixture.h"

#include <set>

using namespace regie::app;

namespace
{
std::string refused(const CommandLineFixture& cli, std::vector<std::string> arguments)
{
    const std::size_t before = cli.json({"profile", "info"}).at("resources");
    arguments.emplace_back("--json");
    const Answer answer = cli.run(arguments);
    INFO(answer.out << answer.err);
    CHECK(answer.exitCode != 0);
    CHECK(cli.json({"profile", "info"}).at("resources") == before);
    return answer.json().at("error").at("message").get<std::string>();
}

bool holds(const std::string& text, std::string_view part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

std::string patient(const std::string& id, const std::string& family, const std::string& born)
{
    return R"({"resourceType":"Patient","id":")" + id + R"(","name":[{"family":")" + family
           + R"(","given":["Roos"]}],"birthDate":")" + born + "\"}\n";
}

std::string condition(const std::string& id, const std::string& of, const std::string& text)
{
    return R"({"resourceType":"Condition","id":")" + id + R"(","subject":{"reference":"Patient/)"
           + of + R"("},"code":{"text":")" + text + "\"}}\n";
}
} // namespace

TEST_CASE("kinds go by the names the program shows, in both languages, accents and capitals or not")
{
    const CommandLineFixture cli;
    cli.createRecord();
    for (const char* name : {"bp", "bloeddruk", "Bloeddruk", "blood pressure", "BLOOD-PRESSURE"}) {
        INFO(name);
        CHECK(cli.json({"measure", "add", name, "132", "81"}).at("fact").at("kind")
              == "blood_pressure");
    }
    CHECK(cli.json({"measure", "add", "gewicht", "82"}).at("fact").at("kind") == "weight");
    CHECK(cli.json({"measure", "list", "Lichaamsgewicht"}).at("facts")
          == cli.json({"measure", "list", "weight"}).at("facts"));
    CHECK(cli.json({"measure", "series", "bloeddruk"}).at("count")
          == cli.json({"measure", "series", "bp"}).at("count"));

    cli.json({"add", "medicijn", "Paracetamol"});
    cli.json({"add", "allergie", "Noten"});
    CHECK(cli.json({"list", "allergieen"}).at("facts")
          == cli.json({"list", "allergy"}).at("facts"));
    const auto medicines = cli.json({"list", "medicijnen"}).at("facts");
    CHECK_FALSE(medicines.empty());
    CHECK(medicines == cli.json({"list", "Medicines"}).at("facts"));
    CHECK(cli.json({"list", "metingen"}).at("facts").size() >= 6);
    CHECK(cli.json({"list", "metingen", "--limit", "2"}).at("facts").size() == 2);
    CHECK_NOTHROW(cli.json({"list", "uitslagen"}));
    CHECK_NOTHROW(cli.json({"list", "prikken"}));
    CHECK_NOTHROW(cli.json({"list", "vaccinaties"}));
}

TEST_CASE("how was measured may be told in Dutch as well")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto left = cli.json({"measure", "add", "bp", "132", "81", "--arm", "left"});
    const auto links = cli.json(
        {"measure", "add", "bloeddruk", "133", "82", "--arm", "Linkerbovenarm", "--by", "naaste"});
    CHECK(left.at("fact").at("kind") == links.at("fact").at("kind"));
}

TEST_CASE("a slip of the keyboard gets the right word back")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(holds(refused(cli, {"measure", "add", "bloedruk", "132", "81"}),
                "Bedoelt u: Bloeddruk (bp)"));
    CHECK(holds(refused(cli, {"measure", "add", "glucose", "6"}), "Glucose, nuchter"));
    CHECK(holds(refused(cli, {"list", "medicijn"}), "Medicijnen"));
    CHECK(holds(refused(cli, {"list", "uitslag"}), "Uitslagen"));
    CHECK_FALSE(holds(refused(cli, {"list", "qqqqqq"}), "Bedoelt"));
}

TEST_CASE("a day that does not exist is refused, with how to write one")
{
    const CommandLineFixture cli;
    cli.createProfile();
    for (const char* day : {"2026-13-40", "31-02-2026", "gisteren"}) {
        INFO(day);
        CHECK(holds(refused(cli, {"add", "problem", "Rugpijn", "--since", day}), "2026-03-21"));
        CHECK(holds(refused(cli, {"list", "problem", "--since", day}), "--since"));
        CHECK(holds(refused(cli, {"visit", "new", "--date", day}), "--date"));
        CHECK(holds(refused(cli, {"add", "appointment", "Controle", "--at", day}), "--at"));
    }
    const auto added = cli.json({"add", "problem", "Rugpijn", "--since", "21-3-2020"});
    CHECK(added.at("fact").at("date").at("start") == "2020-03-21");
    CHECK(cli.json({"add", "problem", "Hoest", "--since", "maart 2020"})
              .at("fact")
              .at("date")
              .at("start")
          == "2020-03");
    CHECK(cli.json({"add", "appointment", "Controle", "--at", "21-3-2027 8:10"})
              .at("fact")
              .at("date")
              .at("start")
              .get<std::string>()
              .starts_with("2027-03-21T08:10"));
}

TEST_CASE("nobody is born in the future, and a name is more than spaces")
{
    const CommandLineFixture cli;
    const auto create = [&cli](const char* name, const char* born) {
        const Answer answer =
            cli.run({"profile", "create", "--name", name, "--birth-date", born, "--json"});
        CHECK(answer.exitCode == 1);
        return answer.json().at("error").at("message").get<std::string>();
    };
    CHECK(holds(create("Roos", "2999-01-01"), "toekomst"));
    CHECK(holds(create("Roos", "2999"), "toekomst"));
    CHECK(holds(create("Roos", "31-02-1951"), "1954-03-21"));
    CHECK(holds(create("   ", "1951-04-08"), "naam"));
    CHECK(cli.json({"profile", "create", "--name", "Roos", "--birth-date", "8-4-1951"})
              .contains("profile"));
}

TEST_CASE("a title of spaces alone is not saved")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(holds(refused(cli, {"add", "problem", "   "}), "naam of tekst"));
    CHECK(holds(refused(cli, {"add", "medicine", " \t"}), "naam of tekst"));
    CHECK(holds(refused(cli, {"add", "note", "  "}), "naam of tekst"));
    CHECK(holds(refused(cli, {"add", "appointment", "Controle"}), "dag"));
}

TEST_CASE("a backup takes the place of backups of the same record alone")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string file = cli.path("kopie").string();
    cli.json({"backup", file});
    cli.json({"backup", file});
    CHECK(std::filesystem::exists(file + ".1"));

    const std::string letter = cli.write("brief.txt", "Geachte mevrouw");
    CHECK(holds(refused(cli, {"backup", letter}), "--replace"));
    std::ifstream same(letter);
    CHECK(std::string{std::istreambuf_iterator<char>(same), {}} == "Geachte mevrouw");
    // Not even when it would only be moved on.
    const std::string third = cli.write("kopie.3", "Geachte mevrouw");
    CHECK(holds(refused(cli, {"backup", file}), "--replace"));
    CHECK(cli.json({"backup", letter, "--replace"}).at("verified") == true);
    CHECK(std::filesystem::exists(letter + ".1"));
}

TEST_CASE("a file about somebody else is named and left out, and the rest comes in")
{
    const CommandLineFixture cli;
    cli.createProfile();
    std::filesystem::create_directories(cli.path("map") / "oud");
    cli.write("map/zelf.ndjson",
              patient("1", "Testdijk", "1951-04-08") + condition("a", "1", "Griep"));
    cli.write("map/meer.json", condition("b", "1", "Hoest"));
    cli.write("map/oud/ander.ndjson",
              patient("22", "Anders", "1990-01-01") + condition("c", "22", "Geheim"));
    cli.write("map/oud/los.json", condition("d", "22", "Geheim"));
    const auto report = cli.json({"import", cli.path("map").string()});
    CHECK(report.at("new") == 3);
    CHECK(report.at("files") == 2);
    REQUIRE(report.at("quarantined").size() == 2);
    CHECK(report.at("quarantined").at(0).at("file") == "oud/ander.ndjson");
    CHECK(report.at("quarantined").at(1).at("file") == "oud/los.json");
    CHECK(report.at("quarantined").at(0).at("code") == "other_person");
    CHECK(report.dump().find("Geheim") == std::string::npos);
    CHECK(report.dump().find("Anders") == std::string::npos);
    CHECK(cli.json({"search", "Geheim"}).at("facts").empty());
}

TEST_CASE("what came in after all is no longer said to be put aside")
{
    const CommandLineFixture cli;
    cli.createProfile();
    std::filesystem::create_directories(cli.path("map"));
    cli.write("map/zelf.ndjson",
              patient("1", "Testdijk", "1951-04-08") + condition("a", "1", "Griep"));
    cli.write("map/ander.ndjson",
              patient("22", "Anders", "1990-01-01") + condition("c", "22", "Hoest"));
    cli.write("map/los.json", condition("d", "22", "Koorts"));
    cli.write("map/stuk.json", R"({"resourceType":"Patient","id":)");
    cli.json({"import", cli.path("map").string()});
    CHECK(cli.json({"profile", "info"}).at("quarantined") == 3);

    // Under another name, so that only what is in the files says that they are the same.
    cli.json({"import", cli.path("map").string(), "--accept-person", "--source", "Later"});
    CHECK(cli.json({"profile", "info"}).at("quarantined") == 2);
}

TEST_CASE("a folder in which nothing is about the person is refused as a whole")
{
    const CommandLineFixture cli;
    cli.createProfile();
    std::filesystem::create_directories(cli.path("map"));
    cli.write("map/ander.json", patient("22", "Anders", "1990-01-01"));
    cli.write("map/brief.txt", "Een brief zonder naam.");
    CHECK(cli.run({"import", cli.path("map").string(), "--json"}).errorCode() == "other_person");
    CHECK(cli.json({"profile", "info"}).at("resources") == 0);
}

TEST_CASE("a backup that is put back can be told from the record there was, and opened")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string file = cli.path("kopie.regiebackup").string();
    cli.json({"backup", file});
    const Answer said = cli.run({"restore", file});
    CHECK(said.exitCode == 0);
    CHECK(said.says("Roos Testdijk"));
    CHECK(said.says("--profile"));
    const auto made = cli.json({"restore", file});
    const std::string label = made.at("label");
    CHECK(made.at("name") == "Roos Testdijk");
    CHECK(std::filesystem::exists(made.at("profile").get<std::string>()));
    // Readable by anybody: no name, as long as the person did not ask for that.
    CHECK(label.find("Roos") == std::string::npos);
    CHECK(cli.json({"--profile", label, "profile", "info"}).at("name") == "Roos Testdijk");
    std::set<std::string> labels;
    const auto list = cli.json({"profile", "list"});
    for (const auto& each : list.at("profiles")) {
        labels.insert(each.at("label").is_null() ? "" : each.at("label").get<std::string>());
    }
    CHECK(labels.size() == 3);
}

TEST_CASE("a text that is blank or too long is refused, and the option is named")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string tooLong(241, 'a');
    const std::string fits(240, 'a');
    for (const std::string& wrong : {std::string(" "), tooLong}) {
        CHECK(holds(refused(cli, {"options", "new", "--about", wrong}), "--about"));
        CHECK(holds(refused(cli, {"options", "new", "--about", "Knie", "--option", wrong}),
                    "--option"));
        CHECK(holds(refused(cli, {"visit", "new", "--point", wrong}), "--point"));
        CHECK(holds(refused(cli, {"visit", "new", "--why", wrong}), "--why"));
        CHECK(holds(refused(cli, {"econsult", "new", "Vraag", "--subject", wrong}), "--subject"));
    }
    CHECK(holds(refused(cli, {"visit", "new", "--point", ""}), "--point"));
    CHECK(cli.json({"visit", "list"})["visits"].empty());
    CHECK(holds(refused(cli, {"add", "problem", tooLong}), "--name"));
    cli.json({"add", "problem", fits});
}

TEST_CASE("a wrong number or an unknown option is named, with what is allowed")
{
    const CommandLineFixture cli;
    const auto message = [&cli](std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        const Answer answer = cli.bare(arguments);
        CHECK(answer.exitCode == 2);
        return answer.json().at("error").at("message").get<std::string>();
    };
    for (const std::string wrong : {"0", "-3", "1001", "veel", "9999999999999"}) {
        const std::string dutch = message({"list", "problem", "--limit", wrong});
        CHECK(holds(dutch, "--limit"));
        CHECK(holds(dutch, "van 1 tot en met 1000"));
        CHECK(holds(message({"list", "problem", "--limit", wrong, "--lang", "en"}),
                    "from 1 to 1000"));
    }
    const std::string unknown = message({"list", "--limt", "5"});
    CHECK(holds(unknown, "De optie --limt bestaat hier niet"));
    CHECK(holds(unknown, "Bedoelt u"));
    CHECK(holds(unknown, "--limit"));
    CHECK(holds(message({"list", "--limt", "5", "--lang", "en"}), "no option --limt"));
    // What may be health data is not repeated.
    CHECK_FALSE(cli.bare({"list", "problem", "Geheim"}).says("Geheim"));
    CHECK(cli.bare({"profile", "create"}).says("--name"));
    CHECK(cli.bare({"list", "--lang", "fr"}).says("nl, en"));
}

TEST_CASE("a refusal of a passphrase says what is wrong with this one")
{
    const CommandLineFixture cli;
    const auto create = [&cli](const std::string& passphrase) {
        return cli.bare({"profile",
                         "create",
                         "--name",
                         "Roos",
                         "--passphrase-file",
                         cli.write("woorden", passphrase + "\n")});
    };
    CHECK(create("kat hond").says("12 tekens"));
    CHECK(create("correct horse battery staple").says("die iedereen kent"));
    CHECK(create("abcdefghijklmnop").says("rijtje"));
    CHECK(create("purple ladder window cheese").exitCode == 0);
}
