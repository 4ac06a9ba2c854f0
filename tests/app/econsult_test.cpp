// SPDX-License-Identifier: GPL-3.0-or-later
// A question in writing at the command line. All data is synthetic.
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

TEST_CASE("a question in writing goes with what was chosen, by the road of every share")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string mine = cli.json({"add", "problem", "Rugpijn"})["fact"]["id"];
    const std::string other = cli.json({"add", "problem", "Hoofdpijn"})["fact"]["id"];
    auto consult = cli.json({"econsult",
                             "new",
                             "--name",
                             "dr. Proef",
                             "--subject",
                             "Mijn rug",
                             "--fact",
                             mine,
                             "--question",
                             "-"},
                            "Mag ik\nzwemmen?\n")["econsult"];
    const std::string id = consult["id"];
    CHECK(consult["question"] == "Mag ik\nzwemmen?");
    CHECK(consult["text"].get<std::string>().find("Rugpijn") != std::string::npos);
    CHECK(consult["text"].get<std::string>().find("112") != std::string::npos);
    CHECK(consult["sent_on"].is_null());

    const std::string file = cli.path("vraag.txt").string();
    const auto made = cli.json(
        {"econsult", "make", id, "--to", "GP", "--format", "text", "--out", file, "--yes"});
    std::ifstream in(file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("Mijn vraag: Mijn rug. Mag ik") != std::string::npos);
    CHECK(text.find("Rugpijn") != std::string::npos);
    CHECK(text.find("Hoofdpijn") == std::string::npos);
    const auto shares = cli.json({"share", "list"})["shares"];
    REQUIRE(shares.size() == 1);

    consult =
        cli.json({"econsult", "reply", id, "Ja, rustig aan.", "--on", "3-5-2031"})["econsult"];
    CHECK(consult["reply"] == "Ja, rustig aan.");
    CHECK(consult["replied_on"] == "2031-05-03");
    CHECK_FALSE(consult["sent_on"].is_null());
    CHECK(consult["share"] == shares[0]["share"]);
    CHECK(cli.run({"econsult", "show", id}).says("Ja, rustig aan."));
    CHECK(cli.json({"econsult", "list"})["econsults"].size() == 1);
}

TEST_CASE("what may never be shared does not go with a question either")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string fact = cli.json({"add", "problem", "Geheim"})["fact"]["id"];
    const std::string id =
        cli.json({"econsult", "new", "--fact", fact, "Hoe nu verder?"})["econsult"]["id"];
    cli.json({"share", "never", fact});
    const Answer refused = cli.run({"econsult",
                                    "make",
                                    id,
                                    "--to",
                                    "huisarts",
                                    "--format",
                                    "text",
                                    "--out",
                                    cli.path("a").string(),
                                    "--json",
                                    "--yes"});
    CHECK(refused.exitCode == 1);
    CHECK_FALSE(std::filesystem::exists(cli.path("a")));
    CHECK_FALSE(cli.run({"econsult", "show", id}).says("Geheim"));
}

TEST_CASE("an empty question, an unknown item and a reply of spaces are refused")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(cli.run({"econsult", "new", "  ", "--json"}).errorCode() == "invalid_argument");
    CHECK(cli.run({"econsult", "new", "Vraag", "--fact", "x", "--json"}).errorCode()
          == "not_found");
    const std::string id = cli.json({"econsult", "new", "Vraag"})["econsult"]["id"];
    CHECK(cli.run({"econsult", "reply", id, " ", "--json"}).errorCode() == "invalid_argument");
    CHECK(cli.run({"econsult", "make", id, "--to", "huisarts", "--out", "x", "--json"}).errorCode()
          == "invalid_argument");
    CHECK(cli.run({"econsult", "show", id}).says("--format text"));
    cli.json({"econsult", "remove", id});
    CHECK(cli.json({"econsult", "list"})["econsults"].empty());
    cli.json({"econsult", "undo", id});
    CHECK(cli.json({"econsult", "list"})["econsults"].size() == 1);
}

TEST_CASE("a question alone goes too, and says that no data go along")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const std::string id = cli.json({"econsult", "new", "Mag ik zwemmen?"})["econsult"]["id"];
    const std::string file = cli.path("vraag.txt").string();
    cli.json({"econsult", "make", id, "--to", "huisarts", "--format", "text", "--out", file});
    std::ifstream in(file);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("Mag ik zwemmen?") != std::string::npos);
    CHECK(text.find("Er gaan geen gegevens uit het dossier mee.") != std::string::npos);
    CHECK(text.find("Bronnen") == std::string::npos);
    CHECK(cli.json({"share", "list"})["shares"].size() == 1);
}
