// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/demo_portals.h"

#include "core/sync/fhir_base.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/smart_settings.h"

#include <tuple>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr int kBasicHealthData = 48;
constexpr int kLaboratoryResults = 46;
constexpr std::string_view kHospital = "lindenhof@medmij";
constexpr std::string_view kLaboratory = "noordermeer@medmij";
constexpr std::string_view kGeneralPractice = "/huisarts";
constexpr std::string_view kPharmacy = "/apotheek";
} // namespace

Result<std::unique_ptr<DemoPortals>> DemoPortals::start(const ResourceFiles& files,
                                                        RandomSource& random)
{
    std::vector<DemoProxy::Provider> providers;
    std::vector<DemoSmart::Practice> practices;
    for (const auto& [file, name, service] :
         {std::tuple("ziekenhuis.json", kHospital, kBasicHealthData),
          std::tuple("laboratorium.json", kLaboratory, kLaboratoryResults)}) {
        auto records = DemoRecords::load(files, file);
        if (!records) {
            return fail(records.error());
        }
        providers.push_back({std::string(name), service, std::move(*records)});
    }
    for (const auto& [file, path] :
         {std::pair("huisarts.json", kGeneralPractice), std::pair("apotheek.json", kPharmacy)}) {
        auto records = DemoRecords::load(files, file);
        if (!records) {
            return fail(records.error());
        }
        practices.push_back({std::string(path), std::move(*records)});
    }
    auto portals = std::make_unique<DemoPortals>();
    auto proxy = DemoProxy::start(std::move(providers), random);
    auto smart = DemoSmart::start(std::move(practices), random);
    if (!proxy || !smart) {
        return fail(!proxy ? proxy.error() : smart.error());
    }
    portals->m_proxy = std::move(*proxy);
    portals->m_smart = std::move(*smart);
    return portals;
}

std::vector<NewPortal> DemoPortals::portals() const
{
    std::vector<NewPortal> portals;
    SmartSettings sending;
    sending.alsoSend = true;
    portals.push_back({"Huisarts",
                       PortalKind::Smart,
                       m_smart->url(kGeneralPractice),
                       "Huisartsenpraktijk De Waterlelie",
                       {},
                       smartSettingsText(sending)});
    portals.push_back({"Apotheek",
                       PortalKind::Smart,
                       m_smart->url(kPharmacy),
                       "Apotheek De Vijzel",
                       {},
                       smartSettingsText({})});
    for (const auto& [name, provider, medmij, service] :
         {std::tuple("Ziekenhuis", "Ziekenhuis Lindenhof", kHospital, "bgz-3-0"),
          std::tuple(
              "Laboratorium", "Laboratorium Noordermeer", kLaboratory, "laboratoryresults-2-0")}) {
        MedmijSettings settings;
        settings.provider.id = medmij;
        settings.provider.name = provider;
        settings.search = m_proxy->searchUrl();
        settings.operatorName = kOperator;
        portals.push_back({name,
                           PortalKind::MedmijProxy,
                           m_proxy->proxyUrl(),
                           provider,
                           {service},
                           medmijSettingsText(settings)});
    }
    return portals;
}

Result<void> DemoBrowser::open(const std::string& url)
{
    const auto place = FhirBase::parse(std::string_view(url).substr(0, url.find('?')));
    if (!place || !place->loopback) {
        return fail(ErrorCode::AddressRefused, "not on this machine");
    }
    m_visits.emplace_back([this, url](const std::stop_token& stop) {
        const auto get = [&](const std::string& address) {
            net::HttpRequest request;
            request.url = address;
            request.allowLoopback = true;
            return m_http.send(std::move(request), stop);
        };
        // What goes wrong here, the sign-in notices by itself: nobody comes back.
        const auto page = get(url + "&ja=1");
        const auto back = page ? page->header("Location") : std::nullopt;
        if (back) {
            const std::string address(*back);
            const auto done = get(address);
            const auto last = done ? done->header("Location") : std::nullopt;
            if (last && last->starts_with('/')) {
                static_cast<void>(
                    get(address.substr(0, address.find('/', 8)) + std::string(*last)));
            }
        }
    });
    return {};
}
} // namespace regie::sync
