// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/proxy_consent.h"

#include "core/base/hash.h"
#include "core/sync/fhir_base.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

namespace regie::sync
{
namespace
{
std::string nameOf(std::string_view origin)
{
    return "proxy_consent:" + sha256Hex(origin);
}
} // namespace

Result<std::optional<ProxyConsent>> proxyConsent(store::Store& store,
                                                 std::string_view url,
                                                 std::string_view operatorName)
{
    const auto place = FhirBase::parse(url);
    if (!place) {
        return fail(place.error());
    }
    const auto text = store.setting(nameOf(place->origin));
    if (!text) {
        return fail(text.error());
    }
    if (!*text || (*text)->empty()) {
        return std::nullopt;
    }
    const auto json = nlohmann::json::parse(**text, nullptr, /*allow_exceptions=*/false);
    if (!json.is_object()) {
        return std::nullopt;
    }
    ProxyConsent consent{
        json.value("proxy", ""), json.value("operator", ""), json.value("since", "")};
    if (consent.proxy != place->origin || consent.operatorName != operatorName) {
        return std::nullopt;
    }
    return consent;
}

Result<ProxyConsent> consentToProxy(store::Store& store,
                                    std::string_view url,
                                    std::string_view operatorName)
{
    const auto place = FhirBase::parse(url);
    if (!place) {
        return fail(place.error());
    }
    ProxyConsent consent{
        place->origin, std::string(operatorName), time::instantText(store.tools().clock.now())};
    const nlohmann::json json = {
        {"proxy", consent.proxy}, {"operator", consent.operatorName}, {"since", consent.since}};
    const std::string text = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (Result<void> kept = store.setSetting(nameOf(place->origin), text); !kept) {
        return fail(kept.error());
    }
    return consent;
}

Result<void> withdrawProxyConsent(store::Store& store, std::string_view url)
{
    const auto place = FhirBase::parse(url);
    return place ? store.setSetting(nameOf(place->origin), "") : fail(place.error());
}
} // namespace regie::sync
