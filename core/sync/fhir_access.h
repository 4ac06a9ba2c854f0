// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/sync/fhir_base.h"
#include "core/sync/portal_access.h"
#include "core/sync/portals.h"
#include "core/sync/token_store.h"

namespace regie::sync
{
/** A plain FHIR server, with the bearer token the person gave or none. */
class FhirAccess final : public PortalAccess
{
public:
    /** Errors of FhirBase::parse. The token store and the random source outlive it. */
    static Result<std::unique_ptr<FhirAccess>> create(const Portal& portal,
                                                      TokenStore& tokens,
                                                      RandomSource& random);

    Result<net::HttpRequest> request(const FhirCall& call, std::stop_token stop) override;
    Result<std::string> pathOf(std::string_view url, std::string_view service) override;
    void answered(std::string_view service, const net::HttpResponse& response) override;
    /** A token that was given by hand cannot be renewed: SignInNeeded. */
    Result<void> renew(std::stop_token stop) override;

private:
    FhirAccess(FhirBase base, std::string portal, TokenStore& tokens, RandomSource& random);

    FhirBase m_base;
    std::string m_portal;
    TokenStore* m_tokens;
    RandomSource* m_random;
    std::string m_correlation; ///< one flow: the life of this object
};
} // namespace regie::sync
