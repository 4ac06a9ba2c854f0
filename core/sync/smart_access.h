// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/fhir_base.h"
#include "core/sync/portal_access.h"
#include "core/sync/portals.h"
#include "core/sync/smart_settings.h"
#include "core/sync/token_keeper.h"

#include <memory>

namespace regie::sync
{
/** What the ways to a portal work with. All outlive it. */
struct AccessTools {
    net::HttpClient& http;
    TokenStore& tokens;
    const Clock& clock;
    RandomSource& random;
    SteadyNow steady = systemSteadyNow();
};

/** A portal that speaks SMART on FHIR and was signed in to (sign_in.h). One per portal. */
class SmartAccess final : public PortalAccess
{
public:
    /** Errors: those of FhirBase::parse and readSmartSettings. */
    static Result<std::unique_ptr<SmartAccess>> create(const Portal& portal,
                                                       const AccessTools& tools);

    Result<net::HttpRequest> request(const FhirCall& call, std::stop_token stop) override;
    Result<std::string> pathOf(std::string_view url, std::string_view service) override;
    void answered(std::string_view service, const net::HttpResponse& response) override;
    Result<void> renew(std::stop_token stop) override;

private:
    SmartAccess(FhirBase base,
                SmartSettings settings,
                std::string portal,
                const AccessTools& tools);
    Result<TokenAnswer> refresh(const Tokens& old, std::stop_token stop) const;

    const FhirBase m_base;
    const SmartSettings m_settings;
    const AccessTools m_tools;
    TokenKeeper m_keeper;
};

/** What became of a permission that was given back. */
enum class Revocation {
    Done,       ///< the portal said so
    NotOffered, ///< the portal has no way to give it back: it ends by itself
    NotReached, ///< the portal could not be reached or said no
};

/**
 * Ends the permission: tells the portal (RFC 7009) and erases the tokens here, which happens in any
 * case. Errors: those of the token store.
 */
Result<Revocation> signOutSmart(const Portal& portal,
                                const AccessTools& tools,
                                std::stop_token stop);
} // namespace regie::sync
