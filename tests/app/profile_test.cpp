// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

TEST_CASE("a new profile gives its folder and a recovery code of seven groups")
{
    const CommandLineFixture cli;
    const auto created = cli.createProfile();
    CHECK(std::filesystem::is_directory(created.at("profile").get<std::string>()));
    CHECK(created.at("recovery_code").get<std::string>().size() == 7 * 4 + 6);

    const auto info = cli.json({"profile", "info"});
    CHECK(info.at("profile") == created.at("profile"));
    CHECK(info.at("name") == "Roos Testdijk");
    CHECK(info.at("birth_date") == "1951-04-08");
    CHECK(info.at("resources") == 0);
    CHECK(info.at("last_sync").is_null());
    CHECK(cli.json({"profile", "list"}).at("profiles").size() == 1);
}

TEST_CASE("without a profile every verb says how to make one")
{
    const CommandLineFixture cli;
    const Answer answer = cli.run({"list", "--json"});
    CHECK(answer.exitCode == 1);
    CHECK(answer.errorCode() == "not_found");
    CHECK(cli.run({"list"}).says("regie profile create"));
    CHECK(cli.run({"list", "--lang", "en"}).says("You have no record yet"));
}

TEST_CASE("without a data folder the person is told how to name one")
{
    const auto files = regie::embeddedResourceFiles();
    for (const std::vector<std::string>& verb :
         {std::vector<std::string>{"list"}, {"profile", "list"}, {"profile", "create"}}) {
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        Console console{in, out, err};
        std::vector<std::string> arguments = verb;
        arguments.insert(arguments.end(), {"--json", "--passphrase-file", "-"});
        if (verb.back() == "create") {
            arguments.insert(arguments.end(), {"--name", "Roos Testdijk"});
        }
        CHECK(runCommandLine(arguments, console, *files) == 1);
        CHECK(nlohmann::json::parse(out.str()).at("error").at("code") == "invalid_argument");
    }
}

TEST_CASE("with several profiles one must be named")
{
    const CommandLineFixture cli;
    const auto first = cli.createProfile();
    cli.createProfile();
    CHECK(cli.run({"list", "--json"}).errorCode() == "invalid_argument");
    const auto named = cli.json({"profile", "info", "--profile", first.at("profile")});
    CHECK(named.at("profile") == first.at("profile"));
    const std::filesystem::path folder(first.at("profile").get<std::string>());
    CHECK(cli.json({"--profile", folder.filename().string(), "profile", "info"}).at("profile")
          == first.at("profile"));
}

TEST_CASE("a wrong passphrase is an error of its own, in both languages")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const std::string wrong = cli.write("wrong", "iets heel anders dan dat\n");
    const Answer answer = cli.bare({"list", "--json", "--passphrase-file", wrong});
    CHECK(answer.exitCode == 1);
    CHECK(answer.errorCode() == "wrong_passphrase");
    CHECK(cli.bare({"list", "--passphrase-file", wrong}).says("Het wachtwoord klopt niet."));
    CHECK(cli.bare({"list", "--lang=en", "--passphrase-file", wrong}).says("passphrase is wrong"));
    CHECK(cli.bare({"list", "--json"}).errorCode() == "invalid_argument");
}

TEST_CASE("a passphrase that everybody chooses is refused and makes nothing")
{
    const CommandLineFixture cli;
    const std::string weak = cli.write("weak", "wachtwoord\n");
    const Answer answer =
        cli.bare({"profile", "create", "--name", "X", "--json", "--passphrase-file", weak});
    CHECK(answer.errorCode() == "weak_passphrase");
    CHECK(cli.json({"profile", "list"}).at("profiles").empty());
}

TEST_CASE("the passphrase can be changed, with the old one or with the recovery code")
{
    const CommandLineFixture cli;
    const auto created = cli.createProfile();
    const std::string second = cli.write("second", "nieuwe molen achter de dijk\n");
    cli.json({"profile", "passphrase", "--new-passphrase-file", second});
    CHECK(cli.run({"list", "--json"}).errorCode() == "wrong_passphrase");
    CHECK(cli.bare({"list", "--json", "--passphrase-file", second}).exitCode == 0);

    const std::string code = cli.write("code", created.at("recovery_code").get<std::string>());
    const std::string first = cli.path("passphrase").string();
    CHECK(cli.bare({"profile",
                    "recover",
                    "--json",
                    "--recovery-code-file",
                    code,
                    "--new-passphrase-file",
                    first})
              .exitCode
          == 0);
    CHECK(cli.run({"list", "--json"}).exitCode == 0);

    const std::string wrong = cli.write("code", "0000-0000-0000-0000-0000-0000-0000");
    const Answer refused = cli.run({"profile", "recover", "--json", "--recovery-code-file", wrong});
    CHECK(refused.errorCode() == "wrong_passphrase");
}

TEST_CASE("a check of a sound vault finds no problem")
{
    const CommandLineFixture cli;
    cli.createRecord();
    const auto check = cli.json({"profile", "check"});
    CHECK(check.at("sound") == true);
    CHECK(check.at("resources") == 6);
    CHECK(cli.run({"profile", "check"}).says("Uw dossier is heel."));
}
