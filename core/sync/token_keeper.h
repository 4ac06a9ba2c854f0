// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oauth_token.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace regie::sync
{
/** Time that never jumps, from an arbitrary start. */
using SteadyNow = std::function<std::chrono::milliseconds()>;
SteadyNow systemSteadyNow();

/**
 * The tokens of one portal while it is used: refreshes them at 80 % of their life, once for all who
 * ask at the same time, and keeps what came before anybody uses it. One per portal and vault.
 */
class TokenKeeper
{
public:
    /** What a refused refresh says of the access token that was refreshed before it was over. */
    enum class WhenRefused {
        Erase, ///< the permission is over
        UseUp, ///< nothing: the portal may not know refreshing at all
    };
    /** Asks the portal for new tokens with the refresh token. SignInNeeded: it is no good any more. */
    using Refresh = std::function<Result<TokenAnswer>(const Tokens& old, std::stop_token stop)>;

    TokenKeeper(std::string portal,
                TokenStore& store,
                const Clock& clock,
                SteadyNow now,
                Refresh refresh,
                WhenRefused whenRefused = WhenRefused::Erase);

    /**
     * A token that may be used. Errors: SignInNeeded (none, or over and not to be renewed; what was
     * refused has been erased), those of the store, Cancelled; of the network only when the token is
     * over as well.
     */
    Result<Secret> access(std::stop_token stop);
    /** After a 401. Who comes within some seconds of a renewal is given that one. Errors as above. */
    Result<void> renew(std::stop_token stop);

private:
    Result<void> ensureLoaded();
    Result<void> refreshOnce(std::unique_lock<std::mutex>& lock, std::stop_token stop);
    Result<void> afterRefusal(const Error& error);
    Result<void> take(TokenAnswer answer);
    Result<void> keepPending();
    void setTimes(std::optional<std::chrono::milliseconds> life);

    const std::string m_portal;
    TokenStore& m_store;
    const Clock& m_clock;
    const SteadyNow m_now;
    const Refresh m_refresh;
    const WhenRefused m_whenRefused;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    std::optional<Tokens> m_tokens;
    bool m_loaded = false;
    bool m_pending = false;    ///< m_tokens came but could not be kept yet: not to be used
    bool m_refreshing = false; ///< one thread is asking
    bool m_renewing = false;   ///< after a 401: the access token is no good whatever its time
    std::optional<std::chrono::milliseconds> m_refreshAt; ///< by m_now; nullopt: not known
    std::optional<std::chrono::milliseconds> m_overAt;
    std::optional<std::chrono::milliseconds> m_renewedAt;
    std::optional<Error> m_lastFailure; ///< of the renewal that others waited for
};
} // namespace regie::sync
