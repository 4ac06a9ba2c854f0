// SPDX-License-Identifier: GPL-3.0-or-later
// Preparing a visit and filling in questionnaires at the command line. All data is synthetic.
#include "core/store/profiles.h"
#include "core/store/vault.h"
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

TEST_CASE("a visit is prepared from an appointment, and its page holds what was said and known")
{
    CommandLineFixture fixture;
    fixture.createRecord();
    const auto appointment = fixture.json({"add",
                                           "appointment",
                                           "Controle",
                                           "--at",
                                           "2031-12-08T11:00:00+01:00",
                                           "--with",
                                           "Dokter Proef"});
    // What is typed can come from standard input: the arguments of a process are read by others.
    const auto made = fixture.json({"visit",
                                    "new",
                                    "--appointment",
                                    appointment["fact"]["id"],
                                    "--point",
                                    "-",
                                    "--point",
                                    "Mag ik vliegen?"},
                                   "Ik ben moe\n")["visit"];
    CHECK(made["why"] == "Controle");
    CHECK(made["with"] == "Dokter Proef");
    CHECK(made["points"] == nlohmann::json({"Ik ben moe", "Mag ik vliegen?"}));
    const std::string id = made["id"];
    CHECK(fixture.json({"visit", "list"})["visits"].size() == 1);
    CHECK(fixture.json({"visit", "show", id})["visit"]["points"] == made["points"]);

    const auto page = fixture.json({"visit", "page", id, "--hide", "results"});
    CHECK(page["file"].is_null());
    CHECK(page["blocks"][0]["lines"][0]["text"] == "1. Ik ben moe");
    CHECK(page["blocks"].size() == 7);
    CHECK(page["hidden"].get<std::string>().find("Uitslagen") != std::string::npos);
    CHECK(fixture.run({"visit", "page", id}).says("Mag ik vliegen?"));
}

TEST_CASE("a fourth point, a part of the page that is none and an unknown visit are refused")
{
    CommandLineFixture fixture;
    fixture.createProfile();
    const auto four = fixture.run(
        {"visit", "new", "--json", "--point", "1", "--point", "2", "--point", "3", "--point", "4"});
    CHECK(four.exitCode != 0);
    CHECK(four.errorCode() == "invalid_argument");
    CHECK(fixture.json({"visit", "list"})["visits"].empty());
    const std::string id = fixture.json({"visit", "new", "--point", "Moe"})["visit"]["id"];
    CHECK(fixture.run({"visit", "page", id, "--json", "--hide", "later"}).errorCode()
          == "invalid_argument");
    CHECK(fixture.run({"visit", "show", "x", "--json"}).errorCode() == "not_found");
    CHECK(fixture.run({"visit", "page", id, "--json", "--pdf", fixture.path("a.pdf").string()})
              .errorCode()
          == "not_supported");
}

TEST_CASE("a visit that cannot be read is not called one that is not there")
{
    CommandLineFixture fixture;
    fixture.createProfile();
    const std::string id = fixture.json({"visit", "new", "--point", "Moe"})["visit"]["id"];
    {
        const auto profiles = regie::store::listProfiles(fixture.path("data"));
        REQUIRE((profiles && profiles->size() == 1));
        const auto vault = regie::store::Vault::open(
            profiles->front().folder, regie::Secret::of(CommandLineFixture::kPassphrase));
        REQUIRE(vault);
        auto connection = vault->connect(regie::store::Access::ReadWrite);
        REQUIRE(connection);
        REQUIRE(connection->execute("UPDATE draft SET body = '{'"));
    }
    CHECK(fixture.run({"visit", "show", id, "--json"}).errorCode() == "syntax_invalid");
    CHECK(fixture.run({"visit", "page", id, "--json"}).errorCode() == "syntax_invalid");
    CHECK(fixture.run({"visit", "page", "x", "--json"}).errorCode() == "not_found");
}

TEST_CASE("what was left half way of one questionnaire does not go on in another")
{
    CommandLineFixture fixture;
    fixture.createProfile();
    const std::string draft = fixture.json({"questionnaire", "fill", "gad-7", "1=2"})["draft"];
    const auto other =
        fixture.run({"questionnaire", "fill", "phq-9", "2=2", "--draft", draft, "--json"});
    CHECK(other.exitCode != 0);
    CHECK(other.errorCode() == "invalid_argument");
    const auto same = fixture.json({"questionnaire", "fill", "gad-7", "--draft", draft});
    CHECK(same["missing"].size() == 6);
}

TEST_CASE("a questionnaire is filled in, half way kept, finished, and its score stands there")
{
    CommandLineFixture fixture;
    fixture.createProfile();
    CHECK(fixture.json({"questionnaire", "list"})["questionnaires"].size() == 4);
    const auto half = fixture.json({"questionnaire", "fill", "phq-9", "1=1", "9=1"});
    CHECK(half["finished"] == false);
    CHECK(half["missing"].size() == 7);
    CHECK(half["help"].get<std::string>().find("0800-0113") != std::string::npos);
    const auto whole =
        fixture.json({"questionnaire", "fill", "phq-9", "-", "--draft", half["draft"]},
                     "2=0 3=0 4=0 5=0\n6=0 7=0 8=3\n");
    CHECK(whole["finished"] == true);
    CHECK(whole["score"] == 5);
    const auto shown = fixture.json({"questionnaire", "show", "phq-9"});
    REQUIRE(shown["scores"].size() == 1);
    CHECK(shown["scores"][0]["score"] == 5);
    CHECK(shown["scores"][0]["fact"] == whole["fact"]);
    CHECK(fixture.run({"questionnaire", "fill", "phq-9", "1=9", "--json"}).errorCode()
          == "invalid_argument");
    CHECK(fixture.run({"questionnaire", "fill", "onbekend", "--json"}).errorCode() == "not_found");
}
