// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/program.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/stat.h>
#include <sys/wait.h>
#include <utility>

using namespace regie;

namespace
{
const std::string kPassphrase = "fiets lamp kaas wolk regen";
const std::string kFixture = std::string(REGIE_SOURCE_DIR) + "/tests/fixtures/cli/person.json";

/** The program with a home folder of its own, where nothing of the user's is touched. */
class Home
{
public:
    std::string path() const { return m_place.path().string(); }

    Ended run(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        arguments.insert(arguments.end(), {"--json", "--passphrase-file", "-"});
        return runProgram(arguments, path(), kPassphrase + "\n" + input);
    }
    nlohmann::json json(std::vector<std::string> arguments, const std::string& input = {}) const
    {
        const Ended ended = run(std::move(arguments), input);
        INFO(ended.out << ended.err);
        REQUIRE(ended.exitCode == 0);
        return nlohmann::json::parse(ended.out);
    }

private:
    TemporaryFolder m_place;
};

std::string errorCodeOf(const Ended& ended)
{
    return nlohmann::json::parse(ended.out).at("error").at("code");
}

/** Names of the files below a folder in which a text stands readable. */
std::vector<std::string> filesWith(const std::string& folder, const std::string& text)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string bytes{std::istreambuf_iterator<char>(in), {}};
            if (bytes.find(text) != std::string::npos) {
                found.push_back(entry.path().string());
            }
        }
    }
    return found;
}
} // namespace

TEST_CASE("a damaged record is said once, in our words, and nothing of the library's own log")
{
    const Home home;
    const std::string folder = home.json({"profile", "create", "--name", "-", "--birth-date", "-"},
                                         "Roos Testdijk\n1951-04-08\n")
                                   .at("profile");
    {
        std::fstream file(folder + "/data.db", std::ios::binary | std::ios::in | std::ios::out);
        REQUIRE(file);
        file.seekp(100).write("geen bladzijde", 14);
    }
    const Ended damaged = home.run({"list"});
    CHECK(damaged.exitCode != 0);
    CHECK(errorCodeOf(damaged) == "data_damaged");
    CHECK(damaged.err.empty());
}

TEST_CASE("the whole road: profile, import, list, search, export, with nothing readable on disk")
{
    const Home home;
    const auto created = home.json({"profile", "create", "--name", "-", "--birth-date", "-"},
                                   "Roos Testdijk\n1951-04-08\n");
    const std::string folder = created.at("profile");
    CHECK(folder.starts_with(home.path() + "/.local/share/regie/profiles/"));

    CHECK(home.json({"import", kFixture, "--source", "Huisarts"}).at("new") == 6);
    CHECK(home.json({"add", "note", "-"}, "Merkteken-melkdistel").contains("fact"));
    CHECK(home.json({"list"}).at("kinds").size() > 3);
    CHECK(home.json({"search", "-"}, "zevenblad").at("facts").size() == 1);

    for (const char* text :
         {"Merkteken-zevenblad", "Merkteken-melkdistel", "Testdijk", "fiets lamp"}) {
        INFO(text);
        CHECK(filesWith(home.path(), text).empty());
    }
    const std::string out = home.path() + "/out.ndjson";
    CHECK(home.json({"export", "--out", out}).at("resources") == 7);
    CHECK(filesWith(home.path(), "Merkteken-zevenblad") == std::vector<std::string>{out});

    const Ended wrong =
        runProgram({"list", "--json", "--passphrase-file", "-"}, home.path(), "anders\n");
    CHECK(wrong.exitCode == 1);
    CHECK(errorCodeOf(wrong) == "wrong_passphrase");
}

TEST_CASE("a vault that is open elsewhere is in use, and free again after a kill")
{
    const Home home;
    home.json({"profile", "create", "--name", "Roos Testdijk"});
    const std::vector<std::string> import = {"import", "-", "--json", "--passphrase-file", "-"};
    bool refused = false;
    // Which of the two comes first is up to the machine; the one that started first nearly always.
    for (int tries = 0; tries < 20 && !refused; ++tries) {
        Program first(import, home.path());
        first.write(kPassphrase + "\n{\"resourceType\":"); // it waits for the rest
        const Ended second = home.run({"profile", "info"});
        refused = second.exitCode != 0;
        if (refused) {
            CHECK(errorCodeOf(second) == "vault_in_use");
            first.kill();
            CHECK(first.wait().exitCode == 128 + 9);
        }
    }
    CHECK(refused);
    CHECK(home.json({"profile", "info"}).at("resources") == 0);
}

TEST_CASE("without a terminal and without a passphrase file nobody is asked")
{
    const Home home;
    const Ended ended = runProgram({"profile", "create", "--name", "X", "--json"}, home.path());
    CHECK(ended.exitCode == 1);
    CHECK(errorCodeOf(ended) == "invalid_argument");
}

TEST_CASE("words in a PDF and in a scan are found, and stand nowhere readable")
{
    const Home home;
    home.json({"profile", "create", "--name", "Roos Testdijk"});
    const std::string sources = REGIE_SOURCE_DIR;
    for (const auto& [file, word] :
         {std::pair(sources + "/resources/demo/ontslagbrief-2021.pdf", "Eikelboom"),
          std::pair(sources + "/tests/fixtures/cli/scan.png", "paardebloem")}) {
        INFO(word);
        CHECK(home.json({"import", file}).at("new") == 1);
        const auto found = home.json({"search", "-"}, word).at("facts");
        REQUIRE(found.size() == 1);
        CHECK(found.at(0).at("matches").dump().find(word) != std::string::npos);
        CHECK(filesWith(home.path(), word).empty());
    }
    const Ended damaged = runProgram({"read-text", "application/pdf"}, home.path(), "%PDF-1.4 x");
    CHECK(damaged.exitCode == 1);
    CHECK((damaged.out + damaged.err).empty());
}

TEST_CASE("an import that meets the largest file allowed fails with words and keeps the vault")
{
    const Home home;
    home.json({"profile", "create", "--name", "Roos Testdijk"});
    std::string notes;
    for (int i = 0; i < 400; ++i) {
        notes += R"({"resourceType":"Basic","id":"b)" + std::to_string(i) + R"(","code":{"text":")"
                 + std::string(20'000, 'x') + "\"}}\n";
    }
    {
        const FileSizeLimit limit(2'000'000);
        const Ended full = home.run({"import", "-"}, notes);
        CHECK(full.exitCode == 1);
        CHECK(errorCodeOf(full) == "disk_full");
    }
    CHECK(home.json({"profile", "check"}).at("sound") == true);
}

TEST_CASE("what the program makes is for its user alone, whatever the mask")
{
    const Home home;
    const mode_t before = ::umask(0);
    home.json({"profile", "create", "--name", "Roos Testdijk"});
    home.json({"import", kFixture});
    ::umask(before);
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(home.path() + "/.local/share/regie")) {
        INFO(entry.path());
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        CHECK((entry.status().permissions() & others) == std::filesystem::perms::none);
    }
}

TEST_CASE("an answer that cannot be written is no success")
{
    const Home home;
    const std::string command = std::string(REGIE_PROGRAM) + " services --json >/dev/full 2>&1";
    const int status = std::system(command.c_str()); // NOLINT(*-mt-unsafe): one thread
    CHECK(WEXITSTATUS(status) == 1);
}

TEST_CASE("the program alone and the demo need nothing at all")
{
    const Home home;
    const Ended alone = runProgram({}, home.path());
    CHECK(alone.exitCode == 0);
    CHECK(alone.out.find("regie demo") != std::string::npos);
    const Ended demo = runProgram({"demo"}, home.path());
    CHECK(demo.exitCode == 0);
    CHECK(demo.err.empty());
    CHECK(demo.out.find("Medicijnen die u nu gebruikt") != std::string::npos);
    CHECK(std::filesystem::is_empty(home.path()));
}

TEST_CASE("an answer that cannot be written is an error, and lands in no file of the vault")
{
    const Home home;
    home.json({"profile", "create", "--name", "-", "--birth-date", "-"},
              "Roos Testdijk\n1951-04-08\n");
    home.json({"import", kFixture});
    const std::string secret = home.path() + "/wachtzin";
    std::ofstream(secret) << kPassphrase << '\n';
    const std::string command =
        "HOME='" + home.path()
        + "' XDG_DATA_HOME= '" REGIE_PROGRAM "' show --all --passphrase-file '" + secret + "'";
    CHECK(std::system((command + " >/dev/null 2>&1").c_str()) == 0);
    for (const char* out : {" >&-", " >/dev/full", " --json >&-", " --json >/dev/full"}) {
        INFO(out);
        const int status = std::system((command + out + " 2>/dev/null").c_str());
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 1);
        CHECK(WEXITSTATUS(std::system((command + out + " 2>&-").c_str())) == 1);
    }
    CHECK(filesWith(home.path(), "Verzonnen Linde").empty());
    CHECK(home.json({"profile", "check"}).at("sound") == true);
}
