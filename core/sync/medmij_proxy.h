// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/loopback_listener.h"
#include "core/sync/fhir_base.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/oauth_token.h"

#include <stop_token>
#include <string>
#include <string_view>

namespace regie::sync
{
/** Whether an answer says that a sealed address (JWE) is no good any more: fetch it anew, once. */
bool saysSealIsOver(const net::HttpResponse& answer);

/** `naam` of "naam@medmij": what a provider is called in a scope since version 2.0. */
std::string medmijScope(std::string_view medmijId);

/**
 * POST /getstate: where the browser is to go to sign in at the provider and come back to `target`.
 * AddressRefused when that is no https. A seal that is over: SignInNeeded with
 * the detail kSealOver. Other errors: those of HttpClient, RequestRefused, ServerFailed, SyntaxInvalid.
 */
Result<std::string> askForState(net::HttpClient& http,
                                const FhirBase& proxy,
                                const MedmijProvider& provider,
                                std::string_view target,
                                std::stop_token stop);
inline constexpr std::string_view kSealOver = "sealed address";

/** What the browser brought back. Takes the tokens out of `answer`. */
struct ProxySignIn {
    TokenAnswer tokens;
    std::string correlation;
};
/** Errors: SyntaxInvalid (no token came), NotSupported (not a Bearer token). */
Result<ProxySignIn> readProxyRedirect(net::RedirectAnswer& answer, Clock::Instant now);

/**
 * GET /auth/refresh. Any answer but new tokens is SignInNeeded, also a 500, which is what the proxy
 * makes of a provider that gives no new refresh token. Other errors: those of HttpClient.
 */
Result<TokenAnswer> refreshOverProxy(net::HttpClient& http,
                                     const FhirBase& proxy,
                                     const MedmijSettings& settings,
                                     const Secret& refreshToken,
                                     const Clock& clock,
                                     std::stop_token stop);
} // namespace regie::sync
