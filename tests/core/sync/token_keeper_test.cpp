// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/token_keeper.h"
#include "tests/core/sync/sign_in_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <latch>

using namespace regie;
using namespace regie::sync;

namespace
{
using namespace std::chrono_literals;

struct KeeperFixture {
    KeeperFixture()
    {
        Tokens first;
        first.access = Secret::of("a0");
        first.refresh = Secret::of("r0");
        first.expires = clock.now() + 100s;
        first.patient = "p1";
        need(tokens.save("x", first));
        tokens.kept.clear();
        CHECK(access() == "a0");
    }
    Result<TokenAnswer> refresh(const Tokens& old)
    {
        asked.emplace_back(old.refresh.view());
        if (problem) {
            return fail(*problem, "test");
        }
        TokenAnswer answer;
        answer.tokens.access = Secret::of("a" + std::to_string(asked.size()));
        if (rotates) {
            answer.tokens.refresh = Secret::of("r" + std::to_string(asked.size()));
        }
        answer.life = 100s;
        return answer;
    }
    void forward(std::chrono::milliseconds by)
    {
        clock.forward(by);
        steady += by;
    }
    std::string access()
    {
        const auto token = keeper.access({});
        return token ? std::string(token->view()) : std::string(errorCodeName(token.error().code));
    }

    FakeClock clock;
    MemoryTokens tokens;
    std::chrono::milliseconds steady{5'000};
    std::vector<std::string> asked;
    std::optional<ErrorCode> problem;
    bool rotates = true;
    TokenKeeper keeper{"x",
                       tokens,
                       clock,
                       [this] { return steady; },
                       [this](const Tokens& old, std::stop_token) { return refresh(old); }};
};
} // namespace

TEST_CASE("a token is renewed at 80 % of its life, and the new refresh token is kept first")
{
    KeeperFixture fixture;
    fixture.forward(79s);
    CHECK(fixture.access() == "a0");
    CHECK(fixture.asked.empty());
    fixture.forward(2s);
    CHECK(fixture.access() == "a1");
    CHECK(fixture.asked == std::vector<std::string>{"r0"});
    CHECK(fixture.tokens.kept == std::vector<std::string>{"r1"});
    CHECK(need(fixture.tokens.load("x"))->patient == "p1");
    fixture.forward(81s);
    CHECK(fixture.access() == "a2");
    CHECK(fixture.asked.back() == "r1");
}

TEST_CASE("the clock on the wall has no say in how long a token holds")
{
    KeeperFixture fixture;
    CHECK(fixture.access() == "a0");
    fixture.clock.forward(-48h);
    fixture.steady += 81s;
    CHECK(fixture.access() == "a1");
    fixture.clock.forward(96h);
    CHECK(fixture.access() == "a1");
}

TEST_CASE("a refresh token that is not rotated goes on")
{
    KeeperFixture fixture;
    fixture.rotates = false;
    fixture.forward(81s);
    CHECK(fixture.access() == "a1");
    CHECK(fixture.tokens.kept == std::vector<std::string>{"r0"});
}

TEST_CASE("an access token whose refresh token could not be kept is not given out")
{
    KeeperFixture fixture;
    fixture.forward(81s);
    fixture.tokens.full = true;
    CHECK(fixture.access() == "disk_full");
    CHECK(fixture.access() == "disk_full");
    CHECK(fixture.asked.size() == 1); // the spent one is not offered again
    fixture.tokens.full = false;
    CHECK(fixture.access() == "a1");
    CHECK(fixture.tokens.kept == std::vector<std::string>{"r1"});
    CHECK(fixture.asked.size() == 1);
}

TEST_CASE("without a network a token is used until it is over")
{
    KeeperFixture fixture;
    fixture.problem = ErrorCode::HostUnreachable;
    fixture.forward(81s);
    CHECK(fixture.access() == "a0");
    fixture.forward(20s);
    CHECK(fixture.access() == "host_unreachable");
    fixture.problem.reset();
    CHECK(fixture.access().starts_with("a"));
    CHECK(need(fixture.tokens.load("x")).has_value());
}

TEST_CASE("a refused refresh token is erased with its access token")
{
    KeeperFixture fixture;
    fixture.problem = ErrorCode::SignInNeeded;
    fixture.forward(81s);
    CHECK(fixture.access() == "sign_in_needed");
    CHECK_FALSE(need(fixture.tokens.load("x")));
    // Signed in anew meanwhile.
    Tokens again;
    again.access = Secret::of("new");
    need(fixture.tokens.save("x", again));
    CHECK(fixture.access() == "new");
    CHECK(fixture.asked.size() == 1);
}

TEST_CASE("who signs in while old tokens are in use gets the new ones used")
{
    KeeperFixture fixture;
    CHECK(fixture.access() == "a0");
    Tokens again;
    again.access = Secret::of("new");
    again.refresh = Secret::of("other");
    need(fixture.tokens.save("x", again));
    need(fixture.keeper.renew({}));
    CHECK(fixture.access() == "new");
    CHECK(fixture.asked.empty());
}

TEST_CASE("a 401 that comes late of the same token renews nothing")
{
    KeeperFixture fixture;
    need(fixture.keeper.renew({}));
    need(fixture.keeper.renew({}));
    CHECK(fixture.asked.size() == 1);
    fixture.forward(11s);
    need(fixture.keeper.renew({}));
    CHECK(fixture.asked.size() == 2);
}

TEST_CASE("of all who ask at once, one refreshes and the others wait; who stops waits no longer")
{
    FakeClock clock;
    MemoryTokens tokens;
    Tokens first;
    first.access = Secret::of("a0");
    first.refresh = Secret::of("r0");
    need(tokens.save("x", first));
    std::atomic<int> asked = 0;
    std::latch begun{1};
    std::latch mayEnd{1};
    TokenKeeper keeper(
        "x",
        tokens,
        clock,
        [] { return std::chrono::milliseconds(0); },
        [&](const Tokens&, std::stop_token) -> Result<TokenAnswer> {
            ++asked;
            begun.count_down();
            mayEnd.wait();
            TokenAnswer answer;
            answer.tokens.access = Secret::of("a1");
            answer.tokens.refresh = Secret::of("r1");
            return answer;
        });
    std::atomic<int> renewed = 0;
    std::vector<std::jthread> threads;
    const auto one = [&] { renewed += keeper.renew({}).has_value() ? 1 : 0; };
    threads.emplace_back(one);
    begun.wait();
    for (int i = 0; i < 7; ++i) {
        threads.emplace_back(one);
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK(keeper.renew(stop.get_token()).error().code == ErrorCode::Cancelled);
    mayEnd.count_down();
    threads.clear();
    CHECK(asked == 1);
    CHECK(renewed == 8);
    CHECK(need(keeper.access({})).view() == "a1");
}
