// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace regie::sync
{
/** What a portal gave to prove that we may ask. */
struct Tokens {
    Secret access;
    Secret refresh;                        ///< empty: sign in again when the access token is over
    std::optional<Clock::Instant> expires; ///< of the access token; nullopt: not said
    std::string scope;                     ///< as granted
    std::string patient;                   ///< id of the Patient at that server, where it says so
};

/**
 * The tokens of the portals of one vault, in `tokens.db` beside the data: encrypted with a key of
 * its own, never in a backup. May be called from any thread.
 */
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    /** nullopt: none. `portal` is the portal's id (UUID). */
    virtual Result<std::optional<Tokens>> load(std::string_view portal) = 0;
    /** In one transaction, on disk before it returns: a refresh token can be used only once. */
    virtual Result<void> save(std::string_view portal, const Tokens& tokens) = 0;
    virtual Result<void> erase(std::string_view portal) = 0;
};
} // namespace regie::sync
