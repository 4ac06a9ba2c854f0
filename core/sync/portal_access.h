// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** A FHIR request as a service means it, not yet addressed to a portal. */
struct FhirCall {
    net::Method method = net::Method::Get;
    std::string path; ///< below the base, with its query, "Condition" or "Patient?_include=…"
    std::vector<net::Header> headers;
    std::string body;
    std::string contentType;
    std::string service; ///< key of the MedMij service; empty for a plain server
};

/**
 * How one portal is addressed and what proves that we may ask: plain FHIR with a bearer token or
 * none, SMART on FHIR, MedMij through a DVP proxy. May be called from any thread.
 */
class PortalAccess
{
public:
    virtual ~PortalAccess() = default;
    /**
     * The HTTP request for a call, with the token and the headers of this kind of portal. Refreshes
     * a token that is nearly over first. Errors: SignInNeeded, and those of HttpClient.
     */
    virtual Result<net::HttpRequest> request(const FhirCall& call, std::stop_token stop) = 0;
    /**
     * The path below the base of a `next` link (or another absolute address) in an answer to a call
     * of that service. AddressRefused when it leads to another origin or out of the base.
     */
    virtual Result<std::string> pathOf(std::string_view url, std::string_view service) = 0;
    /** What only an answer tells (the proxy's forward address); called for every answer. */
    virtual void answered(std::string_view service, const net::HttpResponse& response) = 0;
    /**
     * Whether this answer says that what proves our right is over, so that renew() and asking once
     * more may help: a 401, or what is the same at this kind of portal.
     */
    virtual bool outdated(const net::HttpResponse& response) const
    {
        return response.status == 401;
    }
    /**
     * After outdated(): a new access token, once for all who wait. The caller repeats its call one time.
     * SignInNeeded: there is no (valid) refresh token, or it was refused.
     */
    virtual Result<void> renew(std::stop_token stop) = 0;
};
} // namespace regie::sync
