// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/medmij_provider.h"
#include "core/sync/smart_access.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace regie::sync
{
class ServiceCatalogue;

/** A care provider of MedMij behind a DVP proxy (PROTOCOL-SECURITY 1.8). Reads only. */
class ProxyAccess final : public PortalAccess
{
public:
    /** Told, from any thread, what Portal::settings is to be from now on: sealed addresses were renewed. */
    using SettingsChanged = std::function<void(const std::string& settings)>;

    /** Errors: those of FhirBase::parse and readMedmijSettings. The catalogue outlives it. */
    static Result<std::unique_ptr<ProxyAccess>> create(const Portal& portal,
                                                       const ServiceCatalogue& catalogue,
                                                       const AccessTools& tools,
                                                       SettingsChanged settingsChanged = {});

    /** NotSupported: anything but GET, or a service that this provider does not offer. */
    Result<net::HttpRequest> request(const FhirCall& call, std::stop_token stop) override;
    Result<std::string> pathOf(std::string_view url, std::string_view service) override;
    void answered(std::string_view service, const net::HttpResponse& response) override;
    bool outdated(const net::HttpResponse& response) const override;
    Result<void> renew(std::stop_token stop) override;

private:
    ProxyAccess(FhirBase proxy,
                MedmijSettings settings,
                const Portal& portal,
                const ServiceCatalogue& catalogue,
                const AccessTools& tools,
                SettingsChanged settingsChanged);
    Result<TokenAnswer> refresh(const Tokens& old, std::stop_token stop);
    Result<void> renewSeals(std::stop_token stop);

    const FhirBase m_proxy;
    const ServiceCatalogue* m_catalogue;
    const AccessTools m_tools;
    const SettingsChanged m_settingsChanged;
    TokenKeeper m_keeper;

    mutable std::mutex m_mutex; ///< guards all below
    MedmijSettings m_settings;
    bool m_sealsOver = false;
    std::map<std::string, std::set<std::string>, std::less<>> m_asked; ///< paths by service
    std::map<std::string, FhirBase, std::less<>> m_bases; ///< of the provider itself, by service
};
} // namespace regie::sync
