// SPDX-License-Identifier: GPL-3.0-or-later
// Kills, full disks and what is left on the disk. All data is synthetic.
//
//     test_store_faults              a few kills
//     test_store_faults --kills 200  the long run
#include "core/store/connection.h"
#include "core/store/own_statement.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_session.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdint>
#include <poll.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;
namespace fs = std::filesystem;

namespace
{
int gKills = 6; // how often the kill test kills; set from the command line only

constexpr int kPerRound = 4000;

std::string results(int round, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += observation(fmt::format("k{}-{}", round, i),
                            "2024-01-01",
                            fmt::format("Bepaling {}", i % 50),
                            "5",
                            R"(,"performer":[{"reference":"Practitioner/7"}])")
                + "\n";
    }
    return text;
}

/** Runs `work` in a process of its own that never comes back by itself. */
template<class Work>
pid_t inChild(Work work)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        work();
        ::_exit(0);
    }
    return child;
}

/** Imports, and tells how many resources are committed after each commit. */
void importTelling(StoreFixture& fixture, const std::string& text, int pipe)
{
    fixture.open();
    store::ImportOptions options;
    options.source = "proef";
    options.resourcesPerCommit = 700;
    const fs::path file = fixture.place().folder().parent_path() / "in.ndjson";
    overwrite(file, text);
    const auto tell = [pipe](const store::ImportProgress& progress) {
        const std::uint64_t committed = progress.resources;
        if (::write(pipe, &committed, sizeof committed) != sizeof committed) {
            ::_exit(1);
        }
    };
    static_cast<void>(store::importFiles(fixture.store(), {file}, options, tell));
}

/** Kills the child after some commits and some time more; gives what it said was committed. */
std::uint64_t killSometime(pid_t child, int pipe, std::mt19937& chance)
{
    std::uint64_t committed = 0;
    const int commits = static_cast<int>(chance() % 5);
    for (int seen = 0; seen < commits; ++seen) {
        if (::read(pipe, &committed, sizeof committed) != sizeof committed) {
            break;
        }
    }
    pollfd nothing{-1, 0, 0};
    ::poll(&nothing, 1, static_cast<int>(chance() % 150));
    ::kill(child, SIGKILL);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    // What was told before the kill but not yet heard counts as well.
    std::uint64_t later = 0;
    while (::read(pipe, &later, sizeof later) == sizeof later) {
        committed = later;
    }
    return committed;
}
} // namespace

TEST_CASE("a vault opens after a kill at any moment and no committed resource is lost")
{
    const auto seed = std::random_device{}();
    INFO("seed " << seed);
    std::mt19937 chance(seed);
    StoreFixture fixture;
    fixture.take(R"({"resourceType":"Practitioner","id":"7","name":[{"family":"Jansma"}]})",
                 "proef");
    for (int round = 0; round < gKills; ++round) {
        const std::int64_t before = need(fixture.records().counts()).resources;
        fixture.close();
        std::array<int, 2> ends{};
        REQUIRE(::pipe(ends.data()) == 0);
        const std::string text = results(round, kPerRound);
        const pid_t child = inChild([&] {
            ::close(ends[0]);
            importTelling(fixture, text, ends[1]);
        });
        ::close(ends[1]);
        const std::uint64_t committed = killSometime(child, ends[0], chance);
        ::close(ends[0]);

        fixture.open();
        const std::int64_t now = need(fixture.records().counts()).resources;
        CHECK(now >= before + static_cast<std::int64_t>(committed));
        need(fixture.store().connection().queryNumber(
            "SELECT count(*) FROM fact AS f JOIN resource AS r ON r.row = f.resource"));
    }
    CHECK(need(fixture.store().check()).sound());
    const auto rest = fixture.take(results(gKills - 1, kPerRound), "proef");
    CHECK(rest.counts.resources == kPerRound);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a full disk stops an import with its reason and leaves the vault whole")
{
    StoreFixture fixture;
    fixture.take(observation("eerst", "2024-01-01", "Eerst"));
    const std::string id = fixture.theFact("Eerst").id;
    const auto size = fs::file_size(fixture.place().file("data.db-wal"));
    for (const std::uintmax_t room : {20'000U, 400'000U, 3'000'000U}) {
        const FileSizeLimit full(size + room);
        store::ImportOptions options;
        options.source = "groot";
        const auto report =
            store::importBytes(fixture.store(), "groot", results(1, 20'000), options);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::DiskFull);
        CHECK(need(fixture.records().fact(id)).fact.status == "final");
    }
    CHECK(need(fixture.store().check()).sound());
    fixture.reopen();
    CHECK(need(fixture.store().check()).sound());
    CHECK(fixture.take(results(1, 2000), "groot").counts.resources == 2000);
    CHECK(need(fixture.store().check()).sound());
}

namespace
{
std::string marker(int number)
{
    return fmt::format("merkzin{:02}qxzj", number);
}

/** Fifty different strings, each on another road into the vault. */
void useEverything(StoreFixture& fixture)
{
    fixture.open();
    int next = 0;
    const auto m = [&next] { return marker(next++); };
    need(fixture.store().setProfile({m() + " " + m(), "", {}}));
    need(fixture.store().setSetting(m(), m()));
    const std::string patient = fmt::format(
        R"({{"resourceType":"Patient","id":"{}","name":[{{"family":"{}"}}],"address":[{{"city":"{}"}}]}})",
        m(),
        marker(0),
        m());
    std::string text = patient + "\n";
    for (int i = 0; i < 14; ++i) {
        text +=
            observation(m(), "2024-01-01", m(), "5", R"(,"note":[{"text":")" + m() + "\"}]") + "\n";
    }
    text += R"({"resourceType":"Observation","id":"stuk",)" + ("\"a\":\"" + m()) + "\",\"a\":1}\n";
    store::ImportOptions options;
    options.source = m();
    options.provider = m();
    need(store::importBytes(fixture.store(), m() + ".json", text, options));
    need(store::importBytes(fixture.store(), "brief.txt", "Beste " + m() + ", tot dan.", options));
    need(store::addStatement(fixture.store(), store::OwnNote{m(), ""}));
    need(store::addStatement(fixture.store(), store::OwnMedicine{m(), m(), "", "", m(), m()}));
    // Replaced and recomputed text is on the disk too, for as long as SQLite keeps the page.
    store::SearchQuery query;
    query.text = m();
    need(fixture.records().search(query));
    REQUIRE(next >= 50);
    static_cast<void>(fixture.take(results(0, 3000), marker(5)));
    ::raise(SIGKILL);
}

std::string lowered(std::string bytes)
{
    std::transform(bytes.begin(), bytes.end(), bytes.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return bytes;
}

/** Whether a marker, or its tail, stands in the bytes as UTF-8, UTF-16 or base64. */
bool hasMarker(const std::string& bytes)
{
    const std::string plain = "qxzj";
    std::string little;
    std::string big;
    for (const char c : plain) {
        little += c;
        little += '\0';
        big += '\0';
        big += c;
    }
    const std::string text = lowered(bytes);
    return text.find("merkzin") != std::string::npos || text.find(little) != std::string::npos
           || text.find(big) != std::string::npos;
}

std::vector<fs::path> filesWithMarkers(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const bool inName = hasMarker(entry.path().filename().string());
        if (inName || (entry.is_regular_file() && hasMarker(bytesOf(entry.path())))) {
            found.push_back(entry.path().filename());
        }
    }
    return found;
}
} // namespace

TEST_CASE("nothing that came in or was entered can be read in any file, also after a kill")
{
    StoreFixture fixture;
    fixture.close();
    const fs::path place = fixture.place().folder().parent_path();
    REQUIRE(::setenv("TMPDIR", place.c_str(), 1) == 0);
    const pid_t child = inChild([&] { useEverything(fixture); });
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    CHECK(fs::exists(fixture.place().file("data.db-wal")));
    CHECK(filesWithMarkers(place).empty());

    fixture.open();
    // That they really are in the vault: titles, notes and names are found; ids are no words.
    std::size_t found = 0;
    for (int number = 0; number < 50; ++number) {
        store::SearchQuery query;
        query.text = marker(number);
        found += need(fixture.records().search(query)).hits.empty() ? 0U : 1U;
    }
    CHECK(found >= 30);
    fixture.close();
    CHECK(filesWithMarkers(place).empty());

    // That the scan would see one.
    overwrite(place / "zichtbaar", "x" + marker(3));
    CHECK(filesWithMarkers(place).size() == 1);
    ::unsetenv("TMPDIR");
}

int main(int argc, char** argv)
{
    Catch::Session session;
    session.cli(session.cli()
                | Catch::Clara::Opt(gKills, "number")["--kills"]("how often the kill test kills"));
    const int wrong = session.applyCommandLine(argc, argv);
    return wrong != 0 ? wrong : session.run();
}
