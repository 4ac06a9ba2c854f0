// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/fhir_access.h"

#include "core/base/uuid.h"
#include "core/sync/oauth_form.h"

namespace regie::sync
{
FhirAccess::FhirAccess(FhirBase base, std::string portal, TokenStore& tokens, RandomSource& random)
    : m_base(std::move(base))
    , m_portal(std::move(portal))
    , m_tokens(&tokens)
    , m_random(&random)
    , m_correlation(newUuid(random))
{
}

Result<std::unique_ptr<FhirAccess>> FhirAccess::create(const Portal& portal,
                                                       TokenStore& tokens,
                                                       RandomSource& random)
{
    auto base = FhirBase::parse(portal.url);
    if (!base) {
        return fail(base.error());
    }
    return std::unique_ptr<FhirAccess>(new FhirAccess(std::move(*base), portal.id, tokens, random));
}

Result<net::HttpRequest> FhirAccess::request(const FhirCall& call, std::stop_token /*stop*/)
{
    auto tokens = m_tokens->load(m_portal);
    if (!tokens) {
        return fail(tokens.error());
    }
    net::HttpRequest request;
    request.method = call.method;
    request.url = m_base.url(call.path);
    request.headers = call.headers;
    request.headers.push_back({"MedMij-Request-ID", newUuid(*m_random)});
    request.headers.push_back({"X-Correlation-ID", m_correlation});
    request.body = call.body;
    request.contentType = call.contentType;
    request.allowLoopback = m_base.loopback;
    if (*tokens && !(*tokens)->access.empty()) {
        request.secrets.push_back({"Authorization", bearer((*tokens)->access)});
    }
    return request;
}

Result<std::string> FhirAccess::pathOf(std::string_view url, std::string_view /*service*/)
{
    return m_base.below(url);
}

void FhirAccess::answered(std::string_view /*service*/, const net::HttpResponse& /*response*/) { }

Result<void> FhirAccess::renew(std::stop_token /*stop*/)
{
    return fail(ErrorCode::SignInNeeded, "token given by hand");
}
} // namespace regie::sync
