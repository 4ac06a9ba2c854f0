// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/export.h"
#include "core/sync/token_file.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <csignal>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace regie;
using namespace regie::sync;

namespace
{
constexpr std::string_view kPortal = "7d5f4cf0-39a1-4a53-9d53-000000000001";
constexpr std::string_view kOtherPortal = "7d5f4cf0-39a1-4a53-9d53-000000000002";
constexpr std::string_view kAccess = "MARKER-access-token-51c2";
constexpr std::string_view kRefresh = "MARKER-refresh-token-8e0d";
constexpr std::string_view kPatient = "MARKER-patient-id-77";

Tokens tokens()
{
    Tokens made;
    made.access = Secret::of(kAccess);
    made.refresh = Secret::of(kRefresh);
    made.expires = FakeClock().now();
    made.scope = "MARKER-scope patient/*.rs";
    made.patient = kPatient;
    return made;
}

/** The same text as UTF-16, as Qt would keep it. */
std::string wide(std::string_view text)
{
    std::string made;
    for (const char each : text) {
        made += each;
        made += '\0';
    }
    return made;
}

/** Files under a folder that hold "MARKER" in one or two bytes a character. */
std::vector<std::string> filesWithMarker(const std::filesystem::path& folder)
{
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string bytes = entry.is_regular_file() ? bytesOf(entry.path()) : std::string();
        if (bytes.find("MARKER") != std::string::npos
            || bytes.find(wide("MARKER")) != std::string::npos) {
            found.push_back(entry.path().filename());
        }
    }
    return found;
}
} // namespace

TEST_CASE("tokens come back as they were kept, each portal its own")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    {
        const auto file = need(TokenFile::open(vault));
        CHECK_FALSE(need(file->load(kPortal)).has_value());
        CHECK_FALSE(std::filesystem::exists(vault.tokenFile())); // reading makes no file
        need(file->save(kPortal, tokens()));
        Tokens other;
        other.access = Secret::of("short");
        need(file->save(kOtherPortal, other));
    }
    const auto file = need(TokenFile::open(vault));
    const auto kept = need(file->load(kPortal));
    REQUIRE(kept);
    CHECK(kept->access.view() == kAccess);
    CHECK(kept->refresh.view() == kRefresh);
    CHECK(kept->expires == tokens().expires);
    CHECK(kept->scope == tokens().scope);
    CHECK(kept->patient == kPatient);
    const auto bare = need(file->load(kOtherPortal));
    REQUIRE(bare);
    CHECK(bare->access.view() == "short");
    CHECK(bare->refresh.empty());
    CHECK_FALSE(bare->expires);

    need(file->erase(kPortal));
    CHECK_FALSE(need(file->load(kPortal)));
    CHECK(need(file->load(kOtherPortal)));
    need(file->erase(kPortal)); // once more is no error
    CHECK_FALSE(file->startedAnew());
}

TEST_CASE("a later token takes the place of the earlier one")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    const auto file = need(TokenFile::open(vault));
    need(file->save(kPortal, tokens()));
    Tokens later = tokens();
    later.refresh = Secret::of("rotated");
    need(file->save(kPortal, later));
    CHECK(need(file->load(kPortal))->refresh.view() == "rotated");
}

TEST_CASE("no file of a vault holds a token in the clear, and only this user may read them")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    const auto file = need(TokenFile::open(vault));
    need(file->save(kPortal, tokens()));
    CHECK(std::filesystem::exists(fixture.file("tokens.db-wal"))); // what is in the log counts too
    CHECK(filesWithMarker(fixture.folder()).empty());
    for (const char* name : {"tokens.db", "tokens.db-wal", "tokens.db-shm"}) {
        INFO(name);
        struct stat status = {};
        REQUIRE(::stat(fixture.file(name).c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600U);
    }
    // That the search finds a marker where there is one.
    overwrite(fixture.file("plain"), kAccess);
    overwrite(fixture.file("wide"), wide(kAccess));
    CHECK(filesWithMarker(fixture.folder()).size() == 2);
}

TEST_CASE("the key of the data does not open the tokens, nor the other way round")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    need(need(TokenFile::open(vault))->save(kPortal, tokens()));
    const std::string tokenBytes = bytesOf(vault.tokenFile());
    const std::string dataBytes = bytesOf(vault.dataFile());
    overwrite(vault.tokenFile(), dataBytes);
    overwrite(vault.dataFile(), tokenBytes);
    CHECK(vault.connectTokens(store::Access::ReadOnly).error().code == ErrorCode::DataDamaged);
    CHECK(vault.connect(store::Access::ReadOnly).error().code == ErrorCode::DataDamaged);
}

TEST_CASE("tokens are in no export of a record")
{
    StoreFixture fixture;
    fixture.take(observation("MARKER-observation", "2026-01-01"));
    fixture.close();
    auto vault = need(fixture.place().open());
    auto store = need(store::Store::open(vault, fixture.tools()));
    const auto file = need(TokenFile::open(vault));
    need(file->save(kPortal, tokens()));
    std::ostringstream out;
    need(store::exportNdjson(store, out, store::Versions::All));
    CHECK(out.str().find("MARKER-observation") != std::string::npos);
    for (const std::string_view token : {kAccess, kRefresh, kPatient}) {
        CHECK(out.str().find(token) == std::string::npos);
    }
}

TEST_CASE("damaged tokens are thrown away: signing in again replaces them")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    need(need(TokenFile::open(vault))->save(kPortal, tokens()));
    SECTION("one byte")
    {
        flipByte(vault.tokenFile(), 40, 0x10);
    }
    SECTION("no byte left")
    {
        overwrite(vault.tokenFile(), "");
    }
    const auto file = need(TokenFile::open(vault));
    CHECK(file->startedAnew());
    CHECK_FALSE(need(file->load(kPortal)));
    need(file->save(kPortal, tokens()));
    CHECK(need(file->load(kPortal)));
    CHECK(vault.checkIntegrity().has_value()); // the data has no part in it
}

TEST_CASE("what was kept is there after a kill")
{
    const VaultFixture fixture;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto vault = fixture.open();
        const auto file = TokenFile::open(*vault);
        const bool kept = (*file)->save(kPortal, tokens()).has_value();
        ::raise(kept ? SIGKILL : SIGABRT);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WTERMSIG(status) == SIGKILL);
    const auto vault = need(fixture.open());
    const auto kept = need(need(TokenFile::open(vault))->load(kPortal));
    REQUIRE(kept);
    CHECK(kept->refresh.view() == kRefresh);
}

TEST_CASE("tokens may be read and kept from several threads")
{
    const VaultFixture fixture;
    const auto vault = need(fixture.open());
    const auto file = need(TokenFile::open(vault));
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] {
                const std::string portal = std::string(kPortal) + std::to_string(i);
                for (int round = 0; round < 20; ++round) {
                    Tokens each;
                    each.access = Secret::of(portal);
                    const bool kept = file->save(portal, each).has_value();
                    const auto loaded = file->load(portal);
                    if (!kept || !loaded || !*loaded || (*loaded)->access.view() != portal) {
                        ++failures;
                    }
                }
            });
        }
    }
    CHECK(failures == 0);
}
