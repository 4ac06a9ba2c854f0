// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>

namespace regie::sync
{
/**
 * The person's agreement to who runs a DVP proxy, which sees tokens and data. Kept in the vault, per
 * proxy; another operator at the same address has to be agreed to anew.
 */
struct ProxyConsent {
    std::string proxy;        ///< origin: "https://proxy.example"
    std::string operatorName; ///< as it was shown to the person
    std::string since;        ///< instant

    bool operator==(const ProxyConsent&) const = default;
};

/** nullopt: none for this operator at this address. `url`: any address of the proxy. */
Result<std::optional<ProxyConsent>> proxyConsent(store::Store& store,
                                                 std::string_view url,
                                                 std::string_view operatorName);
/** From now on. AddressRefused, InvalidArgument: an address that cannot be. */
Result<ProxyConsent> consentToProxy(store::Store& store,
                                    std::string_view url,
                                    std::string_view operatorName);
Result<void> withdrawProxyConsent(store::Store& store, std::string_view url);
} // namespace regie::sync
