// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in a folder on a server and a second device, at the command line, over a real WebDAV server.
#include "tests/app/command_line_fixture.h"
#include "tests/support/rclone_server.h"

#include <set>

using namespace regie;
using namespace regie::app;

namespace
{
/** Name and password of the storage, as a person types them. */
constexpr const char* kAccount = "roos\ngeheim\n";
const std::vector<std::string> kAsked = {"--user-file", "-", "--password-file", "-"};

std::vector<std::string> with(std::vector<std::string> arguments, std::vector<std::string> more)
{
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}
} // namespace

TEST_CASE("a backup goes to a folder on the internet, comes back as a second device, and both meet")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    std::filesystem::create_directories(fixture.path("server") / "map");
    const auto server = RcloneServer::start(fixture.path("server"), fixture.path("config"));
    if (!server) {
        SKIP("rclone is not installed");
    }
    const std::string url = server->url() + "map";

    CHECK(fixture.run({"backup", "--webdav", "--json"}).errorCode() == "not_found");
    CHECK(fixture.run({"backup", "--json"}).errorCode() == "invalid_argument");
    CHECK(fixture.run(with({"webdav", "set", url, "--json"}, kAsked), "roos\nmis\n").errorCode()
          == "wrong_account");
    CHECK(
        fixture.run(with({"webdav", "set", url + "-niet", "--json"}, kAsked), kAccount).errorCode()
        == "folder_missing");
    CHECK(
        fixture.run(with({"webdav", "set", "http://opslag.example/x", "--json"}, kAsked), kAccount)
            .errorCode()
        == "address_refused");
    CHECK_FALSE(fixture.run({"source", "erase", "Huisarts"}).says("ander apparaat"));
    const Answer set = fixture.run(with({"webdav", "set", url}, kAsked), kAccount);
    REQUIRE(set.exitCode == 0);
    CHECK_FALSE(set.says("geheim"));
    // Another device may have the record now: what goes here does not go there.
    CHECK(fixture.run({"source", "erase", "Huisarts"}).says("ander apparaat"));

    const auto made = fixture.json({"backup", "--webdav"});
    CHECK(made["verified"] == true);
    CHECK(made["old_ones_stay"] == false);
    const auto shown = fixture.json({"webdav", "show"});
    CHECK(shown["url"] == url);
    REQUIRE(shown["backups"].size() == 1);
    CHECK(shown["backups"][0]["file"] == made["file"]);

    CHECK(fixture.run({"restore", "--json"}).errorCode() == "invalid_argument");
    CHECK(fixture.run(with({"restore", "weg", "--webdav", url, "--json"}, kAsked), kAccount)
              .errorCode()
          == "not_found");
    const std::string second = fixture.path("tweede").string();
    const auto restored =
        fixture.json(with({"restore", "--webdav", url, "--profile", second}, kAsked), kAccount);
    CHECK(restored["resources"] == made["resources"]);

    // The folder is known there already, and nothing has to be typed again.
    const std::string first =
        fixture.json({"profile", "list"})["profiles"][0]["profile"].get<std::string>();
    const auto on = [&](const std::string& profile, std::vector<std::string> arguments) {
        return fixture.json(with(std::move(arguments), {"--profile", profile}));
    };
    on(first, {"add", "note", "Van de eerste"});
    on(second, {"add", "note", "Van de tweede"});
    CHECK(on(first, {"exchange"})["sent"] > 0);
    CHECK(on(second, {"exchange"})["resources"] > 0);
    CHECK(on(first, {"exchange"})["resources"] == 1);
    const auto notes = [&](const std::string& profile) {
        std::set<std::string> ids; // of one second: in the order in which they came
        const auto facts = on(profile, {"list", "own_note"})["facts"];
        for (const auto& fact : facts) {
            ids.insert(fact["id"].get<std::string>());
        }
        return ids;
    };
    CHECK(notes(first).size() == 2);
    CHECK(notes(first) == notes(second));
    CHECK(on(first, {"exchange", "conflicts"})["conflicts"].empty());
    CHECK(fixture.run({"exchange", "choose", "x", "--profile", first, "--json"}).errorCode()
          == "not_found");
    const Answer words = fixture.run({"exchange", "--profile", second});
    CHECK(words.exitCode == 0);
    CHECK(words.says("niets nieuws"));

    CHECK(on(second, {"webdav", "forget"})["forgotten"] == true);
    CHECK(fixture.run({"exchange", "--profile", second, "--json"}).errorCode() == "not_found");
}
