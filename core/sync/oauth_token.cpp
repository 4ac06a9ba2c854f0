// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauth_token.h"

#include "core/fhir/json.h"
#include "core/net/ascii.h"

#include <fmt/format.h>

#include <charconv>

namespace regie::sync
{
namespace
{
/** Nobody's access token holds longer; larger numbers are nonsense or an attempt to overflow. */
constexpr std::int64_t kLongestSeconds = std::int64_t{400} * 24 * 3600;

/** Seconds as a number or, as some servers send it, as text of digits. */
std::optional<std::chrono::seconds> secondsOf(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (problem != std::errc() || seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::min(seconds, kLongestSeconds));
}

Error refusal(const net::HttpResponse& answer)
{
    if (answer.status >= 500 || answer.status == 429) {
        return {ErrorCode::ServerFailed, fmt::format("token: status {}", answer.status)};
    }
    const auto document = fhir::parseJson(answer.body);
    if (!document || !document->root()->isObject()) {
        return {ErrorCode::RequestRefused, fmt::format("token: status {}", answer.status)};
    }
    return oauthError(document->root()->childText("error"));
}
} // namespace

Error oauthError(std::string_view error)
{
    struct Known {
        std::string_view name;
        ErrorCode code;
    };
    constexpr Known kKnown[] = {
        {"access_denied", ErrorCode::AccessDenied},
        {"invalid_grant", ErrorCode::SignInNeeded},
        {"login_required", ErrorCode::SignInNeeded},
        {"server_error", ErrorCode::ServerFailed},
        {"temporarily_unavailable", ErrorCode::ServerFailed},
        {"invalid_request", ErrorCode::RequestRefused},
        {"invalid_scope", ErrorCode::RequestRefused},
        {"invalid_client", ErrorCode::RequestRefused},
        {"invalid_target", ErrorCode::RequestRefused},
        {"unauthorized_client", ErrorCode::RequestRefused},
        {"unsupported_grant_type", ErrorCode::RequestRefused},
        {"unsupported_response_type", ErrorCode::RequestRefused},
    };
    for (const Known& each : kKnown) {
        if (each.name == error) {
            return {each.code, std::string(each.name)};
        }
    }
    return {ErrorCode::RequestRefused, "unknown"};
}

Result<TokenAnswer> readTokenAnswer(const net::HttpResponse& answer, Clock::Instant now)
{
    if (answer.status != 200 && answer.status != 201) {
        return fail(refusal(answer));
    }
    const auto document = fhir::parseJson(answer.body);
    if (!document || !document->root()->isObject()) {
        return fail(ErrorCode::SyntaxInvalid, "answer of the token endpoint");
    }
    const fhir::Node& root = *document->root();
    if (root.childText("access_token").empty()) {
        return fail(ErrorCode::SyntaxInvalid, "no access token");
    }
    if (!net::sameIgnoringCase(root.childText("token_type"), "bearer")) {
        return fail(ErrorCode::NotSupported, "kind of token");
    }
    TokenAnswer made;
    made.tokens.access = Secret::of(root.childText("access_token"));
    made.tokens.refresh = Secret::of(root.childText("refresh_token"));
    made.tokens.scope = root.childText("scope");
    made.tokens.patient = root.childText("patient");
    made.life = secondsOf(root.childText("expires_in"));
    if (made.life) {
        made.tokens.expires = now + *made.life;
    }
    return made;
}

Result<TokenAnswer> askForTokens(net::HttpClient& http,
                                 std::string_view url,
                                 const FormText& form,
                                 bool allowLoopback,
                                 const Clock& clock,
                                 std::stop_token stop)
{
    const auto answer = http.send(formPost(std::string(url), form, allowLoopback), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    return readTokenAnswer(*answer, clock.now());
}
} // namespace regie::sync
