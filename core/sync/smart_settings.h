// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace regie::sync
{
/** What a SMART portal says of itself in `.well-known/smart-configuration`. */
struct SmartConfiguration {
    std::string issuer; ///< empty: not said
    std::string authorization;
    std::string token;
    std::string registration; ///< empty: none; the same below
    std::string revocation;
    bool scopesV1Only = false;  ///< says that it knows the scopes of SMART 1 and not those of 2
    bool answersIssuer = false; ///< sends `iss` with its answer (RFC 9207)

    bool operator==(const SmartConfiguration&) const = default;
};

/** What is remembered of a SMART portal: Portal::settings, a JSON object. Holds no secret. */
struct SmartSettings {
    std::string clientId;    ///< typed by the person, or given by the portal; empty: none yet
    bool registered = false; ///< we asked the portal for it ourselves
    std::uint16_t port = 0;  ///< where the browser comes back; 0: any, some portals demand one
    bool alsoSend = false;   ///< the person wants to send measurements too
    /** As it was at the last sign-in; no token address: there was none yet. */
    SmartConfiguration known;
};

/** SyntaxInvalid: no JSON object of ours. Members that are not there have their default. */
Result<SmartSettings> readSmartSettings(std::string_view json);
std::string smartSettingsText(const SmartSettings& settings);

/**
 * Whether a portal signs in elsewhere than it did: another issuer or another place that is given
 * codes or tokens. The person is to be warned before going on.
 */
bool movedElsewhere(const SmartConfiguration& known, const SmartConfiguration& now);
} // namespace regie::sync
