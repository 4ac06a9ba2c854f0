// SPDX-License-Identifier: GPL-3.0-or-later
// SMART App Launch 2.2, standalone launch of a native program without a secret (RFC 8252, RFC 7636).
#include "core/base/hash.h"
#include "core/crypto/base64.h"
#include "core/sync/oauth_form.h"
#include "core/sync/oauth_token.h"
#include "core/sync/sign_in_parts.h"
#include "core/sync/smart_discovery.h"
#include "core/sync/smart_scopes.h"

#include <utility>

namespace regie::sync
{
namespace
{
/** Registered as it is, so that it cannot hold a nonce; `state` is what nobody can guess. */
constexpr std::string_view kCallback = "/callback";

struct Asked {
    std::string scope;
    std::string verifier;
    std::string redirect;
};

std::string authorizationUrl(const SmartSettings& settings,
                             const Asked& asked,
                             const std::string& state,
                             std::string_view base)
{
    FormText query;
    query.add("response_type", "code")
        .add("client_id", settings.clientId)
        .add("redirect_uri", asked.redirect)
        .add("scope", asked.scope)
        .add("state", state)
        .add("aud", base)
        // OpenID Connect Core, part 11: without it a server must ignore offline_access.
        .add("prompt", "consent")
        .add("code_challenge", crypto::toBase64Url(sha256(asked.verifier)))
        .add("code_challenge_method", "S256");
    return withQuery(settings.known.authorization, query);
}

/** Who sent the browser back (RFC 9207): a code of another portal must not go to this one. */
bool isFromIssuer(const SmartConfiguration& known, const net::RedirectAnswer& answer)
{
    const auto issuer = answer.find("iss");
    return issuer ? known.issuer.empty() || *issuer == known.issuer : !known.answersIssuer;
}

/** Opens the browser; the code that came back, once, or what the portal said instead of it. */
Result<Secret> codeFrom(const SignInRun& run, const SmartSettings& settings, Asked& asked)
{
    const std::string state = unguessable(run.tools.random);
    net::ListenerOptions options;
    options.path = kCallback;
    options.port = settings.port;
    options.state = Secret::of(state);
    auto listener = run.listen(std::move(options));
    if (!listener) {
        return fail(listener.error());
    }
    asked.redirect = (*listener)->redirectUri();
    const std::string url = authorizationUrl(settings, asked, state, run.portal.url);
    auto answer = run.visit(**listener, url);
    if (!answer) {
        return fail(answer.error().code == ErrorCode::TimedOut
                        ? Error{ErrorCode::NotFound, "nobody came back"}
                        : answer.error());
    }
    if (!isFromIssuer(settings.known, *answer)) {
        return fail(ErrorCode::AddressRefused, "answer of another issuer");
    }
    if (const auto error = answer->find("error")) {
        return fail(oauthError(*error));
    }
    Secret code = answer->take("code");
    if (code.empty()) {
        return fail(ErrorCode::SyntaxInvalid, "no code came back");
    }
    return code;
}

Result<TokenAnswer> tokensFor(const SignInRun& run,
                              const SmartSettings& settings,
                              const Asked& asked,
                              const Secret& code,
                              bool loopback)
{
    FormText form;
    form.add("grant_type", "authorization_code")
        .add("code", code.view())
        .add("redirect_uri", asked.redirect)
        .add("client_id", settings.clientId)
        .add("code_verifier", asked.verifier);
    return askForTokens(
        run.tools.http, settings.known.token, form, loopback, run.tools.clock, run.stop);
}

SignInOutcome keep(const SignInRun& run,
                   const SmartSettings& settings,
                   const Asked& asked,
                   TokenAnswer answer)
{
    if (answer.tokens.scope.empty()) {
        answer.tokens.scope = asked.scope; // RFC 6749, 5.1: not said means as asked
    }
    if (Result<void> kept = run.tools.tokens.save(run.portal.id, answer.tokens); !kept) {
        return ended(SignInEnd::NotKept, kept.error());
    }
    SignInOutcome outcome;
    outcome.end = SignInEnd::SignedIn;
    outcome.settings = smartSettingsText(settings);
    const GrantedScope granted = grantedScope(answer.tokens.scope);
    outcome.missing = missingTypes(granted);
    if (settings.alsoSend && !granted.send) {
        outcome.missing.emplace_back("send");
    }
    outcome.mayStay = !answer.tokens.refresh.empty();
    return outcome;
}

SignInOutcome askInBrowser(const SignInRun& run, const SmartSettings& settings, bool loopback)
{
    const bool v1Only = settings.known.scopesV1Only;
    for (const ScopeForm form : {ScopeForm::V2, ScopeForm::V1}) {
        if (form == ScopeForm::V2 && v1Only) {
            continue;
        }
        Asked asked;
        asked.scope = wantedScope(form, settings.alsoSend);
        asked.verifier = unguessable(run.tools.random);
        const auto code = codeFrom(run, settings, asked);
        if (!code) {
            if (form == ScopeForm::V2 && code.error().detail == "invalid_scope") {
                continue; // knows the scopes of SMART 1 alone
            }
            return code.error().code == ErrorCode::NotFound
                       ? ended(SignInEnd::NoAnswer, code.error())
                       : ended(code.error());
        }
        run.tell(SignInStep::Finishing);
        auto answer = tokensFor(run, settings, asked, *code, loopback);
        return answer ? keep(run, settings, asked, std::move(*answer)) : ended(answer.error());
    }
    return ended(SignInEnd::SetUpWrong, {ErrorCode::RequestRefused, "invalid_scope"});
}
} // namespace

SignInOutcome signInSmart(const SignInRun& run)
{
    run.tell(SignInStep::Preparing);
    const auto base = FhirBase::parse(run.portal.url);
    auto settings = readSmartSettings(run.portal.settings);
    if (!base || !settings) {
        return ended(base ? settings.error() : base.error());
    }
    const auto now = discoverSmart(run.tools.http, *base, run.stop);
    if (!now) {
        return ended(now.error());
    }
    const bool moved = movedElsewhere(settings->known, *now);
    if (moved && !run.options.acceptMoved) {
        return ended(SignInEnd::Moved, {ErrorCode::AddressRefused, "signs in elsewhere"});
    }
    settings->known = *now;
    if (moved && settings->registered) {
        settings->clientId.clear(); // given by the place it was before
    }
    if (settings->clientId.empty()) {
        if (now->registration.empty()) {
            return ended(SignInEnd::NoClientId, {ErrorCode::NotSupported, "no client id"});
        }
        const ScopeForm form = now->scopesV1Only ? ScopeForm::V1 : ScopeForm::V2;
        auto id = registerSmartClient(run.tools.http,
                                      *base,
                                      *now,
                                      wantedScope(form, settings->alsoSend),
                                      settings->port,
                                      run.stop);
        if (!id) {
            return ended(id.error());
        }
        settings->clientId = std::move(*id);
        settings->registered = true;
    }
    SignInOutcome outcome = askInBrowser(run, *settings, base->loopback);
    if (outcome.settings.empty() && settings->registered) {
        outcome.settings = smartSettingsText(*settings); // do not register again each time
    }
    return outcome;
}
} // namespace regie::sync
