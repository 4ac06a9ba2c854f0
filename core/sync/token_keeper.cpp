// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/token_keeper.h"

#include <algorithm>
#include <utility>

namespace regie::sync
{
namespace
{
using std::chrono::milliseconds;

/** Answers to calls made with the old token may still be on their way for so long. */
constexpr milliseconds kSameRenewal{10'000};
/** By a clock that was set wrong a token may seem to hold for years. */
constexpr milliseconds kLongestFromStore{std::chrono::hours{24}};

Tokens copyOf(const Tokens& tokens)
{
    return {tokens.access.clone(),
            tokens.refresh.clone(),
            tokens.expires,
            tokens.scope,
            tokens.patient};
}
} // namespace

SteadyNow systemSteadyNow()
{
    return [] {
        return std::chrono::duration_cast<milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    };
}

TokenKeeper::TokenKeeper(std::string portal,
                         TokenStore& store,
                         const Clock& clock,
                         SteadyNow now,
                         Refresh refresh,
                         WhenRefused whenRefused)
    : m_portal(std::move(portal))
    , m_store(store)
    , m_clock(clock)
    , m_now(std::move(now))
    , m_refresh(std::move(refresh))
    , m_whenRefused(whenRefused)
{
}

Result<Secret> TokenKeeper::access(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (Result<void> loaded = ensureLoaded(); !loaded) {
        return fail(loaded.error());
    }
    if (Result<void> kept = keepPending(); !kept) {
        return fail(kept.error());
    }
    if (!m_tokens) {
        return fail(ErrorCode::SignInNeeded, "no token");
    }
    if (m_refreshAt && m_now() >= *m_refreshAt && !m_tokens->refresh.empty()) {
        Result<void> refreshed = refreshOnce(lock, std::move(stop));
        const bool stillHolds = m_tokens && !m_pending && m_overAt && m_now() < *m_overAt;
        const bool ofTheRoad = !refreshed && refreshed.error().code != ErrorCode::SignInNeeded
                               && refreshed.error().code != ErrorCode::Cancelled;
        if (!refreshed && !(ofTheRoad && stillHolds)) {
            return fail(refreshed.error());
        }
    }
    if (!m_tokens || (m_overAt && m_now() >= *m_overAt)) {
        return fail(ErrorCode::SignInNeeded, "the token is over");
    }
    return m_tokens->access.clone();
}

Result<void> TokenKeeper::renew(std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (Result<void> loaded = ensureLoaded(); !loaded) {
        return loaded;
    }
    if (Result<void> kept = keepPending(); !kept) {
        return kept;
    }
    if (m_renewedAt && m_now() - *m_renewedAt < kSameRenewal && m_tokens && !m_refreshing) {
        return {};
    }
    if (!m_tokens || m_tokens->refresh.empty()) {
        return fail(ErrorCode::SignInNeeded, "no refresh token");
    }
    m_renewing = true;
    Result<void> done = refreshOnce(lock, std::move(stop));
    m_renewing = false;
    return done;
}

Result<void> TokenKeeper::ensureLoaded()
{
    if (m_loaded && m_tokens) {
        return {};
    }
    // Without tokens look again each time: the person may have signed in meanwhile.
    auto tokens = m_store.load(m_portal);
    if (!tokens) {
        return fail(tokens.error());
    }
    m_loaded = true;
    m_tokens = std::move(*tokens);
    std::optional<milliseconds> life;
    if (m_tokens && m_tokens->expires) {
        life =
            std::clamp(std::chrono::duration_cast<milliseconds>(*m_tokens->expires - m_clock.now()),
                       milliseconds{0},
                       kLongestFromStore);
    }
    setTimes(life);
    return {};
}

/**
 * One thread asks, without the lock; the others wait for its outcome. A refresh token is used once:
 * the portal takes a second use for theft and ends the permission.
 */
Result<void> TokenKeeper::refreshOnce(std::unique_lock<std::mutex>& lock, std::stop_token stop)
{
    if (m_refreshing) {
        m_changed.wait(lock, stop, [this] { return !m_refreshing; });
        if (m_refreshing) {
            return fail(ErrorCode::Cancelled);
        }
        return m_lastFailure ? Result<void>(fail(*m_lastFailure)) : Result<void>();
    }
    // Signed in again meanwhile: what was given then counts, and is fresh.
    auto stored = m_store.load(m_portal);
    if (!stored) {
        return fail(stored.error());
    }
    if (!*stored || (*stored)->access.view() != m_tokens->access.view()) {
        m_loaded = false;
        m_tokens.reset();
        return ensureLoaded();
    }
    m_refreshing = true;
    const Tokens old = copyOf(*m_tokens);
    lock.unlock();
    Result<TokenAnswer> answer = m_refresh(old, std::move(stop));
    lock.lock();
    m_refreshing = false;
    Result<void> done;
    if (answer) {
        done = take(std::move(*answer));
    } else {
        done = answer.error().code == ErrorCode::SignInNeeded ? afterRefusal(answer.error())
                                                              : fail(answer.error());
    }
    m_lastFailure = done ? std::nullopt : std::optional(done.error());
    m_changed.notify_all();
    return done;
}

Result<void> TokenKeeper::afterRefusal(const Error& error)
{
    const bool holds = m_overAt && m_now() < *m_overAt;
    if (m_whenRefused == WhenRefused::UseUp && holds && !m_renewing) {
        m_tokens->refresh = Secret();
        return m_store.save(m_portal, *m_tokens);
    }
    m_tokens.reset();
    if (Result<void> erased = m_store.erase(m_portal); !erased) {
        return erased;
    }
    return fail(error);
}

Result<void> TokenKeeper::take(TokenAnswer answer)
{
    Tokens& fresh = answer.tokens;
    if (fresh.refresh.empty()) { // no rotation: the old one goes on
        fresh.refresh = m_tokens->refresh.clone();
    }
    if (fresh.scope.empty()) {
        fresh.scope = m_tokens->scope;
    }
    if (fresh.patient.empty()) {
        fresh.patient = m_tokens->patient;
    }
    m_tokens = std::move(fresh);
    m_pending = true;
    setTimes(answer.life);
    m_renewedAt = m_now();
    return keepPending();
}

/** The old refresh token is spent, so what came is tried again until it is kept. */
Result<void> TokenKeeper::keepPending()
{
    if (!m_pending) {
        return {};
    }
    if (Result<void> kept = m_store.save(m_portal, *m_tokens); !kept) {
        return kept;
    }
    m_pending = false;
    return {};
}

void TokenKeeper::setTimes(std::optional<milliseconds> life)
{
    m_refreshAt.reset();
    m_overAt.reset();
    if (life) {
        m_refreshAt = m_now() + *life * 4 / 5;
        m_overAt = m_now() + *life;
    }
}
} // namespace regie::sync
