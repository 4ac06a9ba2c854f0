// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/medmij_provider.h"

#include "core/fhir/json.h"
#include "core/sync/fhir_base.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <charconv>

namespace regie::sync
{
namespace
{
constexpr std::size_t kListBytes = std::size_t{8} * 1024 * 1024;

std::string textOf(const fhir::Node& node, std::string_view name)
{
    return std::string(node.childText(name));
}

std::optional<MedmijService> serviceOf(const fhir::Node& node)
{
    MedmijService service;
    const std::string_view id = node.childText("id"); // a number or its text
    if (std::from_chars(id.data(), id.data() + id.size(), service.id).ec != std::errc()) {
        return std::nullopt;
    }
    service.name = textOf(node, "name");
    service.authorization = textOf(node, "auth_endpoint");
    service.token = textOf(node, "token_endpoint");
    if (const fhir::Node* roles = node.child("roles");
        roles != nullptr && roles->at(0) != nullptr) {
        service.resource = textOf(*roles->at(0), "resource_endpoint");
    }
    const bool whole =
        !service.authorization.empty() && !service.token.empty() && !service.resource.empty();
    return whole ? std::optional(std::move(service)) : std::nullopt;
}

std::optional<MedmijProvider> providerOf(const fhir::Node& node)
{
    MedmijProvider provider;
    provider.id = textOf(node, "medmij_id");
    provider.name = textOf(node, "display_name");
    if (provider.id.empty() || provider.name.empty()) {
        return std::nullopt;
    }
    if (const fhir::Node* addresses = node.child("addresses");
        addresses != nullptr && addresses->at(0) != nullptr) {
        provider.place = textOf(*addresses->at(0), "city");
    }
    if (const fhir::Node* services = node.child("data_services"); services != nullptr) {
        for (const fhir::Node& each : *services) {
            if (auto service = serviceOf(each)) {
                provider.services.push_back(std::move(*service));
            }
        }
    }
    return provider;
}

nlohmann::json jsonOf(const MedmijProvider& provider)
{
    nlohmann::json services = nlohmann::json::array();
    for (const MedmijService& each : provider.services) {
        services.push_back({{"id", each.id},
                            {"name", each.name},
                            {"auth_endpoint", each.authorization},
                            {"token_endpoint", each.token},
                            {"roles", {{{"resource_endpoint", each.resource}}}}});
    }
    return {{"medmij_id", provider.id},
            {"display_name", provider.name},
            {"addresses", {{{"city", provider.place}}}},
            {"data_services", services}};
}

nlohmann::json bodyOf(const ProviderQuery& query)
{
    if (!query.medmijId.empty()) {
        return {{"medmij_name", query.medmijId}};
    }
    if (!query.name.empty() && !query.place.empty()) {
        return {{"name", query.name}, {"city", query.place}};
    }
    return {{"text", query.name.empty() ? query.place : query.name}};
}
} // namespace

Result<std::vector<MedmijProvider>> readProviders(std::string_view json)
{
    const auto document = fhir::parseJson(json);
    const fhir::Node* list = document && document->root()->isObject()
                                 ? document->root()->child("organizations")
                                 : nullptr;
    if (list == nullptr || !list->isArray()) {
        return fail(ErrorCode::SyntaxInvalid, "answer of the provider search");
    }
    std::vector<MedmijProvider> providers;
    for (const fhir::Node& each : *list) {
        if (auto provider = providerOf(each)) {
            providers.push_back(std::move(*provider));
        }
    }
    return providers;
}

Result<std::vector<MedmijProvider>> searchProviders(net::HttpClient& http,
                                                    std::string_view search,
                                                    const ProviderQuery& query,
                                                    std::stop_token stop)
{
    const auto base = FhirBase::parse(search);
    if (!base) {
        return fail(base.error());
    }
    if (query.name.empty() && query.place.empty() && query.medmijId.empty()) {
        return fail(ErrorCode::InvalidArgument, "nothing to look for");
    }
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = base->url("localization/organization/search");
    request.headers = {{"Accept", "application/json"}};
    request.body = bodyOf(query).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    request.contentType = "application/json";
    request.allowLoopback = base->loopback;
    request.limits.bodyBytes = kListBytes;
    const auto answer = http.send(std::move(request), std::move(stop));
    if (!answer) {
        return fail(answer.error());
    }
    if (answer->status == 404) {
        return std::vector<MedmijProvider>();
    }
    if (answer->status != 200) {
        return fail(answer->status >= 500 || answer->status == 429 ? ErrorCode::ServerFailed
                                                                   : ErrorCode::RequestRefused,
                    fmt::format("provider search: status {}", answer->status));
    }
    return readProviders(answer->body);
}

Result<MedmijProvider> fetchProvider(net::HttpClient& http,
                                     std::string_view search,
                                     std::string_view medmijId,
                                     std::stop_token stop)
{
    auto found = searchProviders(http, search, {{}, {}, std::string(medmijId)}, std::move(stop));
    if (!found) {
        return fail(found.error());
    }
    for (MedmijProvider& each : *found) {
        if (each.id == medmijId) {
            return std::move(each);
        }
    }
    return fail(ErrorCode::NotFound, "provider");
}

Result<MedmijSettings> readMedmijSettings(std::string_view json)
{
    const auto document = fhir::parseJson(json);
    if (!document || !document->root()->isObject()) {
        return fail(ErrorCode::SyntaxInvalid, "settings of a portal behind a proxy");
    }
    const fhir::Node& root = *document->root();
    MedmijSettings settings;
    if (const fhir::Node* provider = root.child("provider"); provider != nullptr) {
        settings.provider = providerOf(*provider).value_or(MedmijProvider());
    }
    settings.search = textOf(root, "search");
    settings.operatorName = textOf(root, "operator");
    settings.correlation = textOf(root, "correlation");
    return settings;
}

std::string medmijSettingsText(const MedmijSettings& settings)
{
    const nlohmann::json json = {{"provider", jsonOf(settings.provider)},
                                 {"search", settings.search},
                                 {"operator", settings.operatorName},
                                 {"correlation", settings.correlation}};
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}
} // namespace regie::sync
