// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal_access.h"

#include "core/net/curl_client.h"
#include "core/sync/fhir_access.h"
#include "core/sync/medmij_access.h"
#include "core/sync/service_catalogue.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace regie::app
{
Result<std::unique_ptr<net::HttpClient>> httpClient()
{
    return std::make_unique<net::CurlClient>();
}

namespace
{
template<class Access>
Result<std::unique_ptr<sync::PortalAccess>> asPortal(Result<std::unique_ptr<Access>> access)
{
    if (!access) {
        return fail(access.error());
    }
    return std::unique_ptr<sync::PortalAccess>(std::move(*access));
}
} // namespace

void ChangedSettings::note(const std::string& portal, const std::string& settings)
{
    const std::lock_guard lock(m_mutex);
    m_settings[portal] = settings;
}

Result<void> ChangedSettings::save(store::Store& store, std::vector<sync::Portal> portals)
{
    const std::lock_guard lock(m_mutex);
    for (sync::Portal& portal : portals) {
        const auto found = m_settings.find(portal.id);
        if (found == m_settings.end()) {
            continue;
        }
        portal.settings = found->second;
        if (Result<void> saved = sync::savePortal(store, portal); !saved) {
            return saved;
        }
    }
    return {};
}

Result<std::unique_ptr<sync::PortalAccess>> accessTo(const sync::Portal& portal,
                                                     const sync::AccessTools& tools,
                                                     const sync::ServiceCatalogue& catalogue,
                                                     ChangedSettings& changed)
{
    switch (portal.kind) {
    case sync::PortalKind::Fhir:
        return asPortal(sync::FhirAccess::create(portal, tools.tokens, tools.random));
    case sync::PortalKind::Smart: return asPortal(sync::SmartAccess::create(portal, tools));
    case sync::PortalKind::MedmijProxy:
        return asPortal(sync::ProxyAccess::create(
            portal, catalogue, tools, [&changed, id = portal.id](const std::string& settings) {
                changed.note(id, settings);
            }));
    }
    return fail(ErrorCode::Internal, "kind of portal");
}

Result<std::string> patientAt(const sync::Portal& portal, sync::TokenStore& tokens)
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
} // namespace regie::app
