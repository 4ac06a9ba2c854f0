// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/medmij_proxy.h"

#include "core/fhir/json.h"
#include "core/net/ascii.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace regie::sync
{
namespace
{
constexpr std::size_t kProxyAnswerBytes = std::size_t{1024} * 1024;
} // namespace

bool saysSealIsOver(const net::HttpResponse& answer)
{
    return answer.status == 400
           && answer.body.find("Failed to parse JWE endpoint") != std::string::npos;
}

std::string medmijScope(std::string_view medmijId)
{
    constexpr std::string_view kEnding = "@medmij";
    if (medmijId.ends_with(kEnding)) {
        medmijId.remove_suffix(kEnding.size());
    }
    return std::string(medmijId);
}

Result<std::string> askForState(net::HttpClient& http,
                                const FhirBase& proxy,
                                const MedmijProvider& provider,
                                std::string_view target,
                                std::stop_token stop)
{
    if (provider.services.empty()) {
        return fail(ErrorCode::NotSupported, "provider without services");
    }
    const MedmijService& first = provider.services.front();
    const nlohmann::json body = {{"authorization_server_url", first.authorization},
                                 {"token_endpoint_url", first.token},
                                 {"medmij_scope", medmijScope(provider.id)},
                                 {"client_target_url", target}};
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = proxy.url("getstate");
    request.headers = {{"Accept", "application/json"}};
    request.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    request.contentType = "application/json";
    request.allowLoopback = proxy.loopback;
    request.limits.bodyBytes = kProxyAnswerBytes;
    const auto answer = http.send(std::move(request), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    if (saysSealIsOver(*answer)) {
        return fail(ErrorCode::SignInNeeded, std::string(kSealOver));
    }
    if (answer->status != 200) {
        return fail(answer->status >= 500 || answer->status == 429 ? ErrorCode::ServerFailed
                                                                   : ErrorCode::RequestRefused,
                    fmt::format("getstate: status {}", answer->status));
    }
    const auto document = fhir::parseJson(answer->body);
    const std::string url =
        document ? std::string(document->root()->childText("url_to_request")) : std::string();
    if (url.empty()) {
        return fail(ErrorCode::SyntaxInvalid, "getstate");
    }
    const auto place = FhirBase::parse(std::string_view(url).substr(0, url.find('?')));
    if (!place || (place->loopback && !proxy.loopback)) {
        return fail(ErrorCode::AddressRefused, "address to sign in");
    }
    return url;
}

Result<ProxySignIn> readProxyRedirect(net::RedirectAnswer& answer, Clock::Instant now)
{
    const auto text = [&answer](std::string_view name) {
        return std::string(answer.find(name).value_or(std::string_view()));
    };
    ProxySignIn made;
    // The proxy's own names, which are not those of its documentation.
    made.tokens.tokens.access = answer.take("access_code");
    made.tokens.tokens.refresh = answer.take("refresh_code");
    made.tokens.tokens.scope = text("scope");
    made.correlation = text("correlation_id");
    if (made.tokens.tokens.access.empty()) {
        return fail(ErrorCode::SyntaxInvalid, "no token came back");
    }
    if (!net::sameIgnoringCase(text("token_type"), "bearer")) {
        return fail(ErrorCode::NotSupported, "kind of token");
    }
    const std::string seconds = text("expires_in");
    int life = 0;
    if (std::from_chars(seconds.data(), seconds.data() + seconds.size(), life).ec == std::errc()
        && life >= 0) {
        made.tokens.life = std::chrono::seconds(life);
        made.tokens.tokens.expires = now + *made.tokens.life;
    }
    return made;
}

Result<TokenAnswer> refreshOverProxy(net::HttpClient& http,
                                     const FhirBase& proxy,
                                     const MedmijSettings& settings,
                                     const Secret& refreshToken,
                                     const Clock& clock,
                                     std::stop_token stop)
{
    if (settings.provider.services.empty()) {
        return fail(ErrorCode::SignInNeeded, "provider without services");
    }
    FormText query;
    query.add("token_endpoint_url", settings.provider.services.front().token)
        .add("refresh_token", refreshToken.view())
        .add("correlation_id", settings.correlation);
    net::HttpRequest request;
    request.url = withQuery(proxy.url("auth/refresh"), query);
    request.headers = {{"Accept", "application/json"}};
    request.allowLoopback = proxy.loopback;
    request.limits.bodyBytes = kProxyAnswerBytes;
    const auto answer = http.send(std::move(request), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    auto tokens = readTokenAnswer(*answer, clock.now());
    if (!tokens) {
        return fail(ErrorCode::SignInNeeded, fmt::format("refresh: status {}", answer->status));
    }
    return tokens;
}
} // namespace regie::sync
