// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/smart_discovery.h"

#include "core/fhir/json.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::sync
{
namespace
{
constexpr std::size_t kDiscoveryBytes = std::size_t{1024} * 1024;

bool lists(const fhir::Node& root, std::string_view name, std::string_view value)
{
    const fhir::Node* list = root.child(name);
    return list != nullptr && list->isArray()
           && std::ranges::any_of(*list,
                                  [value](const fhir::Node& item) { return item.text == value; });
}

/** An address for codes and tokens: https, or on loopback where the portal itself is. */
Result<std::string> endpoint(const fhir::Node& root, std::string_view name, const FhirBase& base)
{
    const std::string_view url = root.childText(name);
    if (url.empty()) {
        return std::string();
    }
    const auto place = FhirBase::parse(url.substr(0, url.find('?')));
    if (!place || url.find('#') != std::string_view::npos) {
        return fail(ErrorCode::AddressRefused, "an address in the smart-configuration");
    }
    if (place->loopback && !base.loopback) {
        return fail(ErrorCode::AddressRefused, "loopback in the smart-configuration");
    }
    return std::string(url);
}
} // namespace

Result<SmartConfiguration> readSmartConfiguration(std::string_view json, const FhirBase& base)
{
    const auto document = fhir::parseJson(json);
    if (!document || !document->root()->isObject()) {
        return fail(ErrorCode::SyntaxInvalid, "smart-configuration");
    }
    const fhir::Node& root = *document->root();
    SmartConfiguration made;
    made.issuer = root.childText("issuer");
    const std::pair<std::string_view, std::string*> endpoints[] = {
        {"authorization_endpoint", &made.authorization},
        {"token_endpoint", &made.token},
        {"registration_endpoint", &made.registration},
        {"revocation_endpoint", &made.revocation},
    };
    for (const auto& [name, to] : endpoints) {
        auto url = endpoint(root, name, base);
        if (!url) {
            return fail(url.error());
        }
        *to = std::move(*url);
    }
    if (made.authorization.empty() || made.token.empty()) {
        return fail(ErrorCode::NotSupported, "no address to sign in");
    }
    if (!lists(root, "code_challenge_methods_supported", "S256")) {
        return fail(ErrorCode::NotSupported, "no PKCE with S256");
    }
    for (const std::string_view needed : {"launch-standalone", "client-public"}) {
        if (!lists(root, "capabilities", needed)) {
            return fail(ErrorCode::NotSupported, fmt::format("no capability {}", needed));
        }
    }
    const bool saysV1 = lists(root, "capabilities", "permission-v1")
                        || lists(root, "scopes_supported", "patient/*.read");
    const bool saysV2 = lists(root, "capabilities", "permission-v2")
                        || lists(root, "scopes_supported", "patient/*.rs");
    made.scopesV1Only = saysV1 && !saysV2;
    made.answersIssuer = root.childText("authorization_response_iss_parameter_supported") == "true";
    return made;
}

Result<SmartConfiguration> discoverSmart(net::HttpClient& http,
                                         const FhirBase& base,
                                         std::stop_token stop)
{
    net::HttpRequest request;
    request.url = base.url(".well-known/smart-configuration");
    request.headers = {{"Accept", "application/json"}};
    request.allowLoopback = base.loopback;
    request.redirects = net::Redirects::SameHost;
    request.limits.bodyBytes = kDiscoveryBytes;
    const auto answer = http.send(std::move(request), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    if (answer->status >= 500 || answer->status == 429) {
        return fail(ErrorCode::ServerFailed, fmt::format("status {}", answer->status));
    }
    if (answer->status != 200) {
        return fail(ErrorCode::NotSupported, fmt::format("status {}", answer->status));
    }
    return readSmartConfiguration(answer->body, base);
}

Result<std::string> registerSmartClient(net::HttpClient& http,
                                        const FhirBase& base,
                                        const SmartConfiguration& configuration,
                                        std::string_view scope,
                                        std::uint16_t port,
                                        std::stop_token stop)
{
    // A native program may come back at any port (RFC 8252, part 7.3), unless one was demanded.
    const std::string at = port == 0 ? std::string() : fmt::format(":{}", port);
    const nlohmann::json body = {{"client_name", "Regie"},
                                 {"application_type", "native"},
                                 {"redirect_uris",
                                  {fmt::format("http://127.0.0.1{}/callback", at),
                                   fmt::format("http://[::1]{}/callback", at)}},
                                 {"grant_types", {"authorization_code", "refresh_token"}},
                                 {"response_types", {"code"}},
                                 {"token_endpoint_auth_method", "none"},
                                 {"scope", scope}};
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = configuration.registration;
    request.headers = {{"Accept", "application/json"}};
    request.body = body.dump();
    request.contentType = "application/json";
    request.allowLoopback = base.loopback;
    request.limits.bodyBytes = kDiscoveryBytes;
    const auto answer = http.send(std::move(request), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    if (answer->status >= 500 || answer->status == 429) {
        return fail(ErrorCode::ServerFailed, fmt::format("status {}", answer->status));
    }
    if (answer->status != 200 && answer->status != 201) {
        return fail(ErrorCode::RequestRefused,
                    fmt::format("registration: status {}", answer->status));
    }
    const auto document = fhir::parseJson(answer->body);
    if (!document || document->root()->childText("client_id").empty()) {
        return fail(ErrorCode::SyntaxInvalid, "registration");
    }
    return std::string(document->root()->childText("client_id"));
}
} // namespace regie::sync
