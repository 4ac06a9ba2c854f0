// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/smart_access.h"

#include <utility>

namespace regie::sync
{
Result<std::unique_ptr<SmartAccess>> SmartAccess::create(const Portal& portal,
                                                         const AccessTools& tools)
{
    auto base = FhirBase::parse(portal.url);
    if (!base) {
        return fail(base.error());
    }
    auto settings = readSmartSettings(portal.settings);
    if (!settings) {
        return fail(settings.error());
    }
    return std::unique_ptr<SmartAccess>(
        new SmartAccess(std::move(*base), std::move(*settings), portal.id, tools));
}

SmartAccess::SmartAccess(FhirBase base,
                         SmartSettings settings,
                         std::string portal,
                         const AccessTools& tools)
    : m_base(std::move(base))
    , m_settings(std::move(settings))
    , m_tools(tools)
    , m_keeper(
          std::move(portal),
          tools.tokens,
          tools.clock,
          tools.steady,
          [this](const Tokens& old, std::stop_token stop) { return refresh(old, std::move(stop)); })
{
}

Result<net::HttpRequest> SmartAccess::request(const FhirCall& call, std::stop_token stop)
{
    const auto token = m_keeper.access(std::move(stop));
    if (!token) {
        return fail(token.error());
    }
    net::HttpRequest request;
    request.method = call.method;
    request.url = m_base.url(call.path);
    request.headers = call.headers;
    request.body = call.body;
    request.contentType = call.contentType;
    request.allowLoopback = m_base.loopback;
    request.secrets.push_back({"Authorization", bearer(*token)});
    return request;
}

Result<std::string> SmartAccess::pathOf(std::string_view url, std::string_view /*service*/)
{
    return m_base.below(url);
}

void SmartAccess::answered(std::string_view /*service*/, const net::HttpResponse& /*response*/) { }

Result<void> SmartAccess::renew(std::stop_token stop)
{
    return m_keeper.renew(std::move(stop));
}

/** Only to the address that gave the tokens; it was remembered when the person signed in. */
Result<TokenAnswer> SmartAccess::refresh(const Tokens& old, std::stop_token stop) const
{
    if (m_settings.known.token.empty()) {
        return fail(ErrorCode::SignInNeeded, "never signed in");
    }
    FormText form;
    form.add("grant_type", "refresh_token")
        .add("refresh_token", old.refresh.view())
        .add("client_id", m_settings.clientId);
    return askForTokens(m_tools.http,
                        m_settings.known.token,
                        form,
                        m_base.loopback,
                        m_tools.clock,
                        std::move(stop));
}

Result<Revocation> signOutSmart(const Portal& portal,
                                const AccessTools& tools,
                                std::stop_token stop)
{
    auto tokens = tools.tokens.load(portal.id);
    if (!tokens) {
        return fail(tokens.error());
    }
    if (Result<void> erased = tools.tokens.erase(portal.id); !erased) {
        return fail(erased.error());
    }
    const auto base = FhirBase::parse(portal.url);
    const auto settings = readSmartSettings(portal.settings);
    if (!base || !settings || settings->known.revocation.empty()) {
        return Revocation::NotOffered;
    }
    if (!*tokens) {
        return Revocation::Done;
    }
    // The refresh token first: with it goes, at most servers, all that came from it.
    bool refused = false;
    const std::pair<const Secret*, std::string_view> both[] = {
        {&(*tokens)->refresh, "refresh_token"}, {&(*tokens)->access, "access_token"}};
    for (const auto& [token, kind] : both) {
        if (token->empty()) {
            continue;
        }
        FormText form;
        form.add("token", token->view())
            .add("token_type_hint", kind)
            .add("client_id", settings->clientId);
        const auto answer =
            tools.http.send(formPost(settings->known.revocation, form, base->loopback), stop);
        refused = refused || !answer || answer->status != 200;
    }
    return refused ? Revocation::NotReached : Revocation::Done;
}
} // namespace regie::sync
