// SPDX-License-Identifier: GPL-3.0-or-later
// MedMij through a DVP proxy (PROTOCOL-SECURITY 1.8).
#include "core/sync/medmij_provider.h"
#include "core/sync/medmij_proxy.h"
#include "core/sync/sign_in_parts.h"
#include "core/sync/smart_scopes.h"

#include <algorithm>
#include <utility>

namespace regie::sync
{
namespace
{
/** Where to sign in. A seal that is over is fetched anew, once. */
Result<std::string> placeToSignIn(const SignInRun& run,
                                  const FhirBase& proxy,
                                  MedmijSettings& settings,
                                  std::string_view target)
{
    auto url = askForState(run.tools.http, proxy, settings.provider, target, run.stop);
    if (url || url.error().detail != kSealOver) {
        return url;
    }
    auto provider = fetchProvider(run.tools.http, settings.search, settings.provider.id, run.stop);
    if (!provider) {
        return fail(provider.error());
    }
    settings.provider = std::move(*provider);
    return askForState(run.tools.http, proxy, settings.provider, target, run.stop);
}

/** Services of this provider that are not in what was granted; none when nothing was said. */
std::vector<std::string> missingServices(const MedmijProvider& provider, std::string_view scope)
{
    std::vector<std::string> missing;
    const std::vector<std::string> granted = splitScope(scope);
    const auto isNumber = [](const std::string& text) {
        return text.find_first_not_of("0123456789") == std::string::npos;
    };
    if (!std::ranges::any_of(granted, isNumber)) {
        return missing;
    }
    for (const MedmijService& each : provider.services) {
        std::string id = std::to_string(each.id);
        if (std::ranges::find(granted, id) == granted.end()) {
            missing.push_back(std::move(id));
        }
    }
    return missing;
}
} // namespace

SignInOutcome signInOverProxy(const SignInRun& run)
{
    run.tell(SignInStep::Preparing);
    const auto proxy = FhirBase::parse(run.portal.url);
    auto settings = readMedmijSettings(run.portal.settings);
    if (!proxy || !settings) {
        return ended(proxy ? settings.error() : proxy.error());
    }
    // The proxy sees tokens and data: nothing goes there before the person agreed to who runs it.
    if (run.options.consentedProxy != proxy->origin) {
        return ended(SignInEnd::ConsentNeeded, {ErrorCode::AccessDenied, "operator not agreed to"});
    }
    net::ListenerOptions options;
    options.path = net::noncePath("/mgo", run.tools.random); // `state` is the proxy's, not ours
    options.plus = net::PlusSign::Literal;
    auto listener = run.listen(std::move(options));
    if (!listener) {
        return ended(listener.error());
    }
    const auto url = placeToSignIn(run, *proxy, *settings, (*listener)->redirectUri());
    if (!url) {
        return ended(url.error());
    }
    auto answer = run.visit(**listener, *url);
    if (!answer) {
        SignInOutcome outcome = answer.error().code == ErrorCode::TimedOut
                                    ? ended(SignInEnd::NoAnswer, answer.error())
                                    : ended(answer.error());
        outcome.settings = medmijSettingsText(*settings);
        return outcome;
    }
    run.tell(SignInStep::Finishing);
    if (const auto error = answer->find("error")) {
        return ended(oauthError(*error));
    }
    auto given = readProxyRedirect(*answer, run.tools.clock.now());
    if (!given) {
        return ended(given.error());
    }
    const Tokens& tokens = given->tokens.tokens;
    if (Result<void> kept = run.tools.tokens.save(run.portal.id, tokens); !kept) {
        return ended(SignInEnd::NotKept, kept.error());
    }
    settings->correlation = given->correlation;
    SignInOutcome outcome;
    outcome.end = SignInEnd::SignedIn;
    outcome.settings = medmijSettingsText(*settings);
    outcome.missing = missingServices(settings->provider, tokens.scope);
    outcome.mayStay = !tokens.refresh.empty();
    return outcome;
}
} // namespace regie::sync
