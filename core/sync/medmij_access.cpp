// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/medmij_access.h"

#include "core/net/ascii.h"
#include "core/sync/medmij_proxy.h"
#include "core/sync/service_catalogue.h"

#include <algorithm>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr std::string_view kForwardHeader = "X-MGO-PROXY-FORWARD-URL";

/** What a call asks for without its query: what the proxy's forward address must end with. */
std::string pathPart(std::string_view path)
{
    return "/" + std::string(path.substr(0, path.find('?')));
}

const MedmijService* offered(const MedmijProvider& provider, const Service& service)
{
    const auto found = std::ranges::find_if(provider.services, [&](const MedmijService& each) {
        return std::ranges::find(service.numbers, each.id) != service.numbers.end();
    });
    return found == provider.services.end() ? nullptr : &*found;
}
} // namespace

Result<std::unique_ptr<ProxyAccess>> ProxyAccess::create(const Portal& portal,
                                                         const ServiceCatalogue& catalogue,
                                                         const AccessTools& tools,
                                                         SettingsChanged settingsChanged)
{
    auto proxy = FhirBase::parse(portal.url);
    if (!proxy) {
        return fail(proxy.error());
    }
    auto settings = readMedmijSettings(portal.settings);
    if (!settings) {
        return fail(settings.error());
    }
    return std::unique_ptr<ProxyAccess>(new ProxyAccess(std::move(*proxy),
                                                        std::move(*settings),
                                                        portal,
                                                        catalogue,
                                                        tools,
                                                        std::move(settingsChanged)));
}

ProxyAccess::ProxyAccess(FhirBase proxy,
                         MedmijSettings settings,
                         const Portal& portal,
                         const ServiceCatalogue& catalogue,
                         const AccessTools& tools,
                         SettingsChanged settingsChanged)
    : m_proxy(std::move(proxy))
    , m_catalogue(&catalogue)
    , m_tools(tools)
    , m_settingsChanged(std::move(settingsChanged))
    , m_keeper(
          portal.id,
          tools.tokens,
          tools.clock,
          tools.steady,
          [this](const Tokens& old, std::stop_token stop) { return refresh(old, std::move(stop)); },
          TokenKeeper::WhenRefused::UseUp)
    , m_settings(std::move(settings))
{
}

Result<net::HttpRequest> ProxyAccess::request(const FhirCall& call, std::stop_token stop)
{
    if (call.method != net::Method::Get) {
        return fail(ErrorCode::NotSupported, "a proxy reads only");
    }
    const Service* service = m_catalogue->find(call.service);
    if (service == nullptr) {
        return fail(ErrorCode::NotSupported, "no MedMij service");
    }
    const auto token = m_keeper.access(std::move(stop));
    if (!token) {
        return fail(token.error());
    }
    const std::lock_guard lock(m_mutex);
    const MedmijService* here = offered(m_settings.provider, *service);
    if (here == nullptr) {
        return fail(ErrorCode::NotSupported, "this provider does not offer the service");
    }
    net::HttpRequest request;
    request.url = m_proxy.url("fhir/" + call.path);
    for (const net::Header& each : call.headers) {
        // It would not be passed on, and an answer without content would be taken for nothing new.
        if (!net::sameIgnoringCase(each.name, "If-None-Match")) {
            request.headers.push_back(each);
        }
    }
    request.headers.push_back({"X-MGO-HEALTHCARE-PROVIDER-ID", m_settings.provider.id});
    request.headers.push_back({"X-MGO-DATASERVICE-ID", std::to_string(here->id)});
    if (!m_settings.correlation.empty()) {
        request.headers.push_back({"X-Correlation-ID", m_settings.correlation});
    }
    request.secrets.push_back({"X-MGO-DVA-TARGET", Secret::of(here->resource)});
    request.secrets.push_back({"X-MGO-ACCESS-TOKEN", token->clone()});
    request.allowLoopback = m_proxy.loopback;
    m_asked[call.service].insert(pathPart(call.path));
    return request;
}

Result<std::string> ProxyAccess::pathOf(std::string_view url, std::string_view service)
{
    const std::lock_guard lock(m_mutex);
    const auto base = m_bases.find(service);
    if (base == m_bases.end()) {
        return fail(ErrorCode::AddressRefused, "the provider's own address is not known");
    }
    return base->second.below(url);
}

/** The proxy tells what it asked the provider; what stands before our own path is the base. */
void ProxyAccess::answered(std::string_view service, const net::HttpResponse& response)
{
    const std::lock_guard lock(m_mutex);
    m_sealsOver = m_sealsOver || saysSealIsOver(response);
    const auto forward = response.header(kForwardHeader);
    const auto asked = m_asked.find(service);
    if (!forward || asked == m_asked.end() || m_bases.contains(service)) {
        return;
    }
    const std::string_view path = forward->substr(0, forward->find('?'));
    std::size_t longest = 0;
    for (const std::string& each : asked->second) {
        if (path.ends_with(each)) {
            longest = std::max(longest, each.size());
        }
    }
    if (longest == 0) {
        return;
    }
    if (auto base = FhirBase::parse(path.substr(0, path.size() - longest))) {
        m_bases.emplace(service, std::move(*base));
    }
}

bool ProxyAccess::outdated(const net::HttpResponse& response) const
{
    return response.status == 401 || saysSealIsOver(response);
}

Result<void> ProxyAccess::renew(std::stop_token stop)
{
    bool sealsOver = false;
    {
        const std::lock_guard lock(m_mutex);
        sealsOver = std::exchange(m_sealsOver, false);
    }
    return sealsOver ? renewSeals(std::move(stop)) : m_keeper.renew(std::move(stop));
}

Result<TokenAnswer> ProxyAccess::refresh(const Tokens& old, std::stop_token stop)
{
    MedmijSettings settings;
    {
        const std::lock_guard lock(m_mutex);
        settings = m_settings;
    }
    return refreshOverProxy(
        m_tools.http, m_proxy, settings, old.refresh, m_tools.clock, std::move(stop));
}

Result<void> ProxyAccess::renewSeals(std::stop_token stop)
{
    std::string search;
    std::string id;
    {
        const std::lock_guard lock(m_mutex);
        search = m_settings.search;
        id = m_settings.provider.id;
    }
    auto fresh = fetchProvider(m_tools.http, search, id, std::move(stop));
    if (!fresh) {
        return fail(fresh.error());
    }
    std::string text;
    {
        const std::lock_guard lock(m_mutex);
        m_settings.provider = std::move(*fresh);
        m_bases.clear();
        text = medmijSettingsText(m_settings);
    }
    if (m_settingsChanged) {
        m_settingsChanged(text);
    }
    return {};
}
} // namespace regie::sync
