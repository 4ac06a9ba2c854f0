// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sign_in.h"
#include "core/sync/token_store.h"
#include "tests/support/direct_http.h"
#include "tests/support/fake_browser.h"
#include "tests/support/store_fixture.h"

#include <map>
#include <mutex>

namespace regie
{
/** Tokens in memory; keeps every refresh token in the order of keeping. */
class MemoryTokens final : public sync::TokenStore
{
public:
    Result<std::optional<sync::Tokens>> load(std::string_view portal) override
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_tokens.find(portal);
        std::optional<sync::Tokens> tokens;
        if (found != m_tokens.end()) {
            tokens = copy(found->second);
        }
        return tokens;
    }
    Result<void> save(std::string_view portal, const sync::Tokens& tokens) override
    {
        const std::lock_guard lock(m_mutex);
        if (full) {
            return fail(ErrorCode::DiskFull, "test");
        }
        kept.emplace_back(tokens.refresh.view());
        m_tokens.insert_or_assign(std::string(portal), copy(tokens));
        return {};
    }
    Result<void> erase(std::string_view portal) override
    {
        const std::lock_guard lock(m_mutex);
        m_tokens.erase(std::string(portal));
        return {};
    }

    bool full = false;
    std::vector<std::string> kept;

private:
    static sync::Tokens copy(const sync::Tokens& tokens)
    {
        return {tokens.access.clone(),
                tokens.refresh.clone(),
                tokens.expires,
                tokens.scope,
                tokens.patient};
    }
    std::mutex m_mutex;
    std::map<std::string, sync::Tokens, std::less<>> m_tokens;
};

/** Everything a sign-in works with, none of it real. */
struct SignInFixture {
    DirectHttp http;
    MemoryTokens tokens;
    FakeClock clock;
    SystemRandom random;
    std::chrono::milliseconds steady{1'000'000};
    sync::AccessTools tools{http, tokens, clock, random, [this] { return steady; }};
    sync::Portal portal;
    sync::SignInOptions options;

    void forward(std::chrono::milliseconds by)
    {
        clock.forward(by);
        steady += by;
    }

    sync::SignInOutcome signIn(FakeBrowser& browser, std::stop_token stop = {})
    {
        options.openBrowser = browser.opener();
        auto outcome = sync::signIn(portal, tools, *Meaning::get().files, options, std::move(stop));
        portal.settings = outcome.settings;
        return outcome;
    }
    std::string tokenOf(std::string_view which)
    {
        const auto found = need(tokens.load(portal.id));
        if (!found) {
            return "none";
        }
        return std::string(which == "access" ? found->access.view() : found->refresh.view());
    }
};
} // namespace regie
