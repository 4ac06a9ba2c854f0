// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;

namespace
{
constexpr std::string_view kOne = VaultFixture::kPassphrase;
constexpr std::string_view kOther = "stoel tulp muis regenboog";

/** In a process of its own, until it is killed: from one passphrase to the other and back. */
[[noreturn]] void changeForEver(VaultFixture& fixture, std::string_view now, int ready)
{
    auto vault = fixture.open(now);
    bool done = vault.has_value();
    while (true) {
        const char answer = done ? 'y' : 'n';
        if (::write(ready, &answer, 1) != 1 || !done) {
            ::_exit(1);
        }
        now = now == kOne ? kOther : kOne;
        const Result<void> changed = vault->changePassphrase(
            Secret::of(now), VaultFixture::options(), VaultFixture::rules(), fixture.random());
        done = changed.has_value();
    }
}

/** After that many whole changes and some time into the next one. */
void killAfter(VaultFixture& fixture,
               std::string_view now,
               int changes,
               std::chrono::microseconds time)
{
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        changeForEver(fixture, now, ready[1]);
    }
    ::close(ready[1]);
    for (int answers = 0; answers <= changes; ++answers) {
        char answer = 0;
        REQUIRE(::read(ready[0], &answer, 1) == 1);
        REQUIRE(answer == 'y');
    }
    const auto end = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < end) {
        // busy on purpose: the moment of the kill is what is tested
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
}
} // namespace

TEST_CASE("a kill while the passphrase changes leaves exactly one of the two in force")
{
    VaultFixture fixture;
    std::mt19937 chance(20261122);
    std::uniform_int_distribution<int> microseconds(0, 60000);
    std::string_view now = kOne;
    int changed = 0;
    for (int run = 0; run < 40; ++run) {
        INFO("run " << run);
        const std::string_view before = now;
        killAfter(fixture, now, run % 2, std::chrono::microseconds(microseconds(chance)));
        const bool byOne = fixture.open(kOne).has_value();
        const bool byOther = fixture.open(kOther).has_value();
        REQUIRE(byOne != byOther);
        now = byOne ? kOne : kOther;
        changed += now != before ? 1 : 0;
        // Opening has put the copies right, so the other passphrase is not in the copy either.
        REQUIRE(bytesOf(fixture.file("vault.hdr")) == bytesOf(fixture.file("vault.hdr.bak")));
        for (const auto& entry : std::filesystem::directory_iterator(fixture.folder())) {
            REQUIRE(entry.path().filename().string().find(".tmp-") == std::string::npos);
        }
        const auto byCode = Vault::openWithRecoveryCode(fixture.folder(), fixture.recoveryCode());
        REQUIRE(byCode.has_value());
    }
    CHECK(changed > 0);
}
