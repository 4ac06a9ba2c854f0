// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal_access.h"

#include "core/net/curl_client.h"
#include "core/sync/fhir_access.h"

namespace regie::app
{
Result<std::unique_ptr<net::HttpClient>> httpClient()
{
    return std::make_unique<net::CurlClient>();
}

Result<std::unique_ptr<sync::PortalAccess>> accessTo(const sync::Portal& portal,
                                                     sync::TokenStore& tokens,
                                                     net::HttpClient& /*http*/,
                                                     RandomSource& random)
{
    switch (portal.kind) {
    case sync::PortalKind::Fhir: {
        auto access = sync::FhirAccess::create(portal, tokens, random);
        if (!access) {
            return fail(access.error());
        }
        return std::move(*access);
    }
    case sync::PortalKind::Smart:
    case sync::PortalKind::MedmijProxy: break;
    }
    return fail(ErrorCode::NotSupported, "kind of portal");
}
} // namespace regie::app
