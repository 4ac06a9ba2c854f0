// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/oauth_form.h"
#include "core/sync/token_store.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace regie::sync
{
/** The tokens an answer held, and for how long the access token holds from now on. */
struct TokenAnswer {
    Tokens tokens; ///< `expires` by the clock that was given; refresh empty: none came
    std::optional<std::chrono::seconds> life;
};

/**
 * Reads the answer of a token endpoint (RFC 6749, 5.1 and 5.2). Errors: SignInNeeded
 * (invalid_grant), AccessDenied, RequestRefused (the connection is set up wrong; the detail is the
 * error's name), ServerFailed, SyntaxInvalid, NotSupported (not a Bearer token).
 */
Result<TokenAnswer> readTokenAnswer(const net::HttpResponse& answer, Clock::Instant now);

/** Posts a form to a token endpoint. Errors: as above and those of HttpClient. */
Result<TokenAnswer> askForTokens(net::HttpClient& http,
                                 std::string_view url,
                                 const FormText& form,
                                 bool allowLoopback,
                                 const Clock& clock,
                                 std::stop_token stop);

/**
 * What an `error` of OAuth means (RFC 6749 4.1.2.1 and 5.2; PROTOCOL-SECURITY 1.6). The detail is
 * the error's name when it is one of the standard, else "unknown": it came from outside.
 */
Error oauthError(std::string_view error);
} // namespace regie::sync
