// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at random moments: backup and restore never leave a broken vault, nor the word "done" for
// a file that cannot be read. REGIE_KILL_RUNS sets how often (default small, for every day).
#include "core/share/backup.h"
#include "tests/core/share/share_fixture.h"
#include "tests/support/killed.h"

#include <chrono>
#include <cstdlib>
#include <optional>
#include <random>

using namespace regie;
using namespace regie::share;

namespace
{
int runs()
{
    const char* text = std::getenv("REGIE_KILL_RUNS");
    return text != nullptr ? std::atoi(text) : 12;
}

/** A random moment; in the last run none, so that one run is done however busy the machine is. */
std::optional<std::chrono::microseconds> moment(int run,
                                                std::mt19937& chance,
                                                std::uniform_int_distribution<int>& micros)
{
    if (run + 1 == runs()) {
        return std::nullopt;
    }
    return std::chrono::microseconds(micros(chance));
}
} // namespace

TEST_CASE("a kill during a backup leaves the vault whole and the backups there were readable")
{
    ShareFixture fixture;
    std::string list = "[";
    for (int i = 0; i < 200; ++i) {
        list += (i > 0 ? "," : "") + observation(std::to_string(i), "2026-01-01");
    }
    fixture.take(list + "]");
    fixture.close();
    TemporaryFolder place;
    const auto file = place.path() / "b";
    std::mt19937 chance(20261127);
    std::uniform_int_distribution<int> micros(1000, 250'000);
    int done = 0;
    int restores = 0;
    for (int run = 0; run < runs(); ++run) {
        INFO("run " << run);
        done += killed(moment(run, chance, micros), [&] {
            fixture.open();
            const bool good = makeBackup(fixture.store(), file).has_value();
            fixture.close();
            return good;
        });
        {
            fixture.open();
            REQUIRE(need(fixture.store().check()).sound());
            CHECK(need(fixture.records().counts()).resources == 200);
            fixture.close();
        }
        // Whatever has the name of a backup can be restored; and it is there once one was done.
        REQUIRE((done == 0 || std::filesystem::exists(file)));
        for (int number = 0; number < kBackupsKept; ++number) {
            const auto each =
                number == 0 ? file
                            : std::filesystem::path(file.string() + "." + std::to_string(number));
            if (std::filesystem::exists(each)) {
                const auto folder = place.path() / "r";
                std::filesystem::remove_all(folder);
                need(restoreBackup(each,
                                   folder,
                                   Secret::of(VaultFixture::kPassphrase),
                                   store::SecretKind::Passphrase,
                                   fixture.place().random()));
                ++restores;
            }
        }
    }
    CHECK(restores > 0);
}

TEST_CASE("a kill during a restore leaves no vault or a whole one")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    TemporaryFolder place;
    const auto file = place.path() / "b";
    need(makeBackup(fixture.store(), file));
    const auto folder = place.path() / "r";
    const auto begin = std::chrono::steady_clock::now();
    need(restoreBackup(file,
                       place.path() / "undisturbed",
                       Secret::of(VaultFixture::kPassphrase),
                       store::SecretKind::Passphrase,
                       fixture.place().random()));
    const auto undisturbed = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - begin);
    std::mt19937 chance(7);
    // Up to well past the end.
    std::uniform_int_distribution<int> micros(500, 3 * static_cast<int>(undisturbed.count()));
    int whole = 0;
    for (int run = 0; run < runs(); ++run) {
        std::filesystem::remove_all(folder);
        killed(moment(run, chance, micros), [&] {
            return restoreBackup(file,
                                 folder,
                                 Secret::of(VaultFixture::kPassphrase),
                                 store::SecretKind::Passphrase,
                                 fixture.place().random())
                .has_value();
        });
        if (!std::filesystem::exists(folder)) {
            continue;
        }
        ++whole;
        auto vault = need(store::Vault::open(folder, Secret::of(VaultFixture::kPassphrase)));
        auto opened = need(store::Store::open(vault, fixture.tools()));
        REQUIRE(need(opened.check()).sound());
        CHECK(need(opened.records().counts()).resources == 1);
    }
    CHECK(whole > 0);
}
