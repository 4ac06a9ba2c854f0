// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/portal_line.h"

#include "core/store/connection.h"
#include "core/sync/fhir_access.h"
#include "core/sync/medmij_access.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/service_catalogue.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace regie::sync
{
namespace
{
template<class Access>
Result<std::unique_ptr<PortalAccess>> asPortal(Result<std::unique_ptr<Access>> access)
{
    if (!access) {
        return fail(access.error());
    }
    return std::unique_ptr<PortalAccess>(std::move(*access));
}
} // namespace

void ChangedSettings::note(const std::string& portal, const std::string& settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings[portal] = settings;
}

Result<void> ChangedSettings::save(store::Store& store)
{
    const std::lock_guard lock(m_mutex);
    for (const auto& [id, text] : m_settings) {
        const auto portal = findPortal(store, id);
        if (!portal) {
            if (portal.error().code == ErrorCode::NotFound) {
                continue; // taken away meanwhile
            }
            return fail(portal.error());
        }
        auto now = readMedmijSettings(portal->settings);
        auto fresh = readMedmijSettings(text);
        if (!now || !fresh) {
            return fail(!now ? now.error() : fresh.error());
        }
        if (now->provider.id != fresh->provider.id) {
            continue; // of another care provider than it was asked for
        }
        now->provider = std::move(fresh->provider);
        if (Result<void> saved = saveSettings(store, *portal, medmijSettingsText(*now)); !saved) {
            return saved;
        }
    }
    return {};
}

Result<std::unique_ptr<PortalAccess>> accessTo(const Portal& portal,
                                               const AccessTools& tools,
                                               const ServiceCatalogue& catalogue,
                                               ChangedSettings& changed)
{
    switch (portal.kind) {
    case PortalKind::Fhir: return asPortal(FhirAccess::create(portal, tools.tokens, tools.random));
    case PortalKind::Smart: return asPortal(SmartAccess::create(portal, tools));
    case PortalKind::MedmijProxy:
        return asPortal(ProxyAccess::create(
            portal, catalogue, tools, [&changed, id = portal.id](const std::string& settings) {
                changed.note(id, settings);
            }));
    }
    return fail(ErrorCode::Internal, "kind of portal");
}

Result<std::string> patientAt(const Portal& portal, TokenStore& tokens)
{
    const auto settings = nlohmann::json::parse(portal.settings, nullptr, false);
    const auto set = settings.is_object() ? settings.find("patient") : settings.end();
    if (set != settings.end() && set->is_string()) {
        return set->get<std::string>();
    }
    auto known = tokens.load(portal.id);
    if (!known) {
        return fail(known.error());
    }
    return *known ? std::move((*known)->patient) : std::string();
}

Result<PortalLine> lineTo(const Portal& portal,
                          const AccessTools& tools,
                          const ServiceCatalogue& catalogue,
                          ChangedSettings& changed)
{
    auto access = accessTo(portal, tools, catalogue, changed);
    auto patient = patientAt(portal, tools.tokens);
    if (!access || !patient) {
        return fail(!access ? access.error() : patient.error());
    }
    PortalLine line{std::move(*access), {portal, nullptr, {}, std::move(*patient)}};
    line.portal.access = line.access.get();
    for (const std::string& key : portal.services) {
        if (const Service* service = catalogue.find(key)) {
            line.portal.services.push_back(service);
        }
    }
    return line;
}

std::string patientSettings(const std::string& patient)
{
    return nlohmann::json{{"patient", patient}}.dump(
        -1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<void> lookUpProvider(Portal& portal,
                            net::HttpClient& http,
                            const ServiceCatalogue& catalogue,
                            std::stop_token stop)
{
    if (portal.kind != PortalKind::MedmijProxy) {
        return {};
    }
    auto settings = readMedmijSettings(portal.settings);
    if (!settings) {
        return fail(settings.error());
    }
    if (!settings->provider.services.empty()) {
        return {};
    }
    auto provider = fetchProvider(http, settings->search, settings->provider.id, std::move(stop));
    if (!provider) {
        return fail(provider.error());
    }
    if (portal.services.empty()) {
        for (const MedmijService& each : provider->services) {
            if (const Service* service = catalogue.find(std::to_string(each.id))) {
                portal.services.push_back(service->key);
            }
        }
    }
    portal.provider = portal.provider.empty() ? provider->name : portal.provider;
    settings->provider = std::move(*provider);
    portal.settings = medmijSettingsText(*settings);
    return {};
}

Result<void> endPermission(const Portal& portal, const AccessTools& tools, std::stop_token stop)
{
    if (portal.kind != PortalKind::Smart) {
        return tools.tokens.erase(portal.id);
    }
    const auto told = signOutSmart(portal, tools, std::move(stop));
    return told ? Result<void>() : fail(told.error());
}

Result<void> afterSignIn(Result<void> saved,
                         const Portal& portal,
                         const AccessTools& tools,
                         std::stop_token stop)
{
    if (!saved && saved.error().code == ErrorCode::NotFound) {
        if (Result<void> ended = endPermission(portal, tools, std::move(stop)); !ended) {
            return ended;
        }
    }
    return saved;
}

Result<void> eraseTokensOfRemoved(store::Store& store, TokenStore& tokens)
{
    auto query = store.connection().prepare("SELECT id FROM portal WHERE removed_at IS NOT NULL");
    if (!query) {
        return fail(query.error());
    }
    const auto removed = query->collect([](const store::Statement& row) { return row.string(0); });
    if (!removed) {
        return fail(removed.error());
    }
    Result<void> all;
    for (const std::string& id : *removed) {
        const auto left = tokens.load(id);
        const bool isThere = left && *left;
        Result<void> erased = !left     ? Result<void>(fail(left.error()))
                              : isThere ? tokens.erase(id)
                                        : Result<void>();
        if (!erased && all) {
            all = std::move(erased);
        }
    }
    return all;
}
} // namespace regie::sync
