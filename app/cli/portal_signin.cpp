// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browser.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "core/net/browser_door.h"
#include "core/net/curl_client.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/portal_line.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/sign_in.h"
#include "core/sync/token_file.h"
#include "ui/text/portal_words.h"
#include "ui/text/sign_in_words.h"

#include <algorithm>

namespace regie::app
{
namespace
{
struct SignInVerbOptions {
    std::string name;
    std::string browserCommand;
    std::string agree;
    bool moved = false;
    int minutes = 5;
};

/** What one sign-in works with, in the order in which it is made. */
struct Line {
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<sync::TokenFile> tokens;
};

/** The portal's provider with its services, looked up the first time. */
Outcome<void> findProvider(Context& context,
                           OpenRecord& record,
                           net::HttpClient& http,
                           sync::Portal& portal)
{
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    if (!catalogue) {
        return context.problem(catalogue.error());
    }
    const sync::Portal before = portal;
    if (auto found = sync::lookUpProvider(portal, http, *catalogue, {}); !found) {
        return found.error().code == ErrorCode::NotFound
                   ? context.problem(ErrorCode::NotFound, "sign_in.provider_unknown")
                   : context.problem(found.error());
    }
    if (Result<void> saved = sync::saveLearned(record.store(), before, portal); !saved) {
        return context.problem(saved.error());
    }
    return {};
}

/** The proxy the person agreed to, now or before; a problem that asks for it when there is none. */
Outcome<std::string> agreedProxy(Context& context,
                                 OpenRecord& record,
                                 const sync::Portal& portal,
                                 const std::string& agree)
{
    const auto settings = sync::readMedmijSettings(portal.settings);
    if (!settings) {
        return context.problem(settings.error());
    }
    const std::string& shown = settings->operatorName.empty() ? portal.url : settings->operatorName;
    auto consent = sync::proxyConsent(record.store(), portal.url, shown);
    if (consent && !*consent && !agree.empty() && agree == shown) {
        auto given = sync::consentToProxy(record.store(), portal.url, shown);
        if (!given) {
            return context.problem(given.error());
        }
        return given->proxy;
    }
    if (!consent) {
        return context.problem(consent.error());
    }
    if (!*consent) {
        return context.problem(ErrorCode::AccessDenied, "sign_in.consent", {{"operator", shown}});
    }
    return (*consent)->proxy;
}

std::string missingWords(const Context& context, const std::vector<std::string>& missing)
{
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    std::string words;
    for (const std::string& each : missing) {
        words += words.empty() ? "" : ", ";
        words +=
            catalogue
                ? ui::missingWords(context.messages, context.options.language, *catalogue, each)
                : each;
    }
    return words;
}

void print(const Context& context, const sync::Portal& portal, const sync::SignInOutcome& outcome)
{
    const std::string words =
        ui::signInWords(context.messages, context.options.language, outcome.end, portal.name);
    if (context.options.json) {
        JsonWriter json;
        json.beginObject()
            .text("id", portal.id)
            .text("name", portal.name)
            .text("outcome", ui::signInEndName(outcome.end))
            .text("message", words)
            .boolean("stays", outcome.mayStay)
            .beginArray("missing");
        for (const std::string& each : outcome.missing) {
            json.text({}, each);
        }
        context.print(json.endArray().endObject());
        return;
    }
    TextPage page = context.page();
    page.paragraph(words);
    if (!outcome.missing.empty()) {
        page.paragraph(context.say(
            "sign_in.missing",
            {{"name", portal.name}, {"missing", missingWords(context, outcome.missing)}}));
    }
    context.print(page);
}

Outcome<int> run(Context& context, SignInVerbOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (auto read = linesOrTexts(context, {&options.name, &options.agree}); !read) {
        return tl::unexpected(read.error());
    }
    auto portal = findPortal(context, (*record)->store(), options.name);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    if (portal->kind == sync::PortalKind::Fhir) {
        return context.problem(ErrorCode::NotSupported, "sign_in.not_this_kind");
    }
    auto http = std::make_unique<net::CurlClient>();
    auto tokens = sync::TokenFile::open((*record)->vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    const Line line{std::move(http), std::move(*tokens)};
    sync::SignInOptions wanted;
    if (portal->kind == sync::PortalKind::MedmijProxy) {
        auto proxy = agreedProxy(context, **record, *portal, options.agree);
        if (!proxy) {
            return tl::unexpected(proxy.error());
        }
        wanted.consentedProxy = std::move(*proxy);
        if (auto found = findProvider(context, **record, *line.http, *portal); !found) {
            return tl::unexpected(found.error());
        }
    }
    Wiring& wiring = (*record)->wiring();
    std::unique_ptr<net::BrowserDoor> door;
    Browser browser(options.browserCommand);
    wanted.language = context.options.language;
    wanted.acceptMoved = options.moved;
    wanted.lifetime = std::chrono::minutes(options.minutes);
    wanted.openBrowser = [&](const std::string& url) -> Result<void> {
        auto made = net::BrowserDoor::to(url, wiring.random());
        if (!made) {
            return fail(made.error());
        }
        door = std::move(*made);
        const bool opened = browser.open(door->address());
        context.console.err << context.say(
            opened ? "sign_in.go_to_browser" : "sign_in.open_yourself", {{"name", portal->name}})
                            << '\n';
        if (!opened) {
            context.console.err << "    " << door->address() << '\n';
        }
        context.console.err << context.say("sign_in.saw_error",
                                           {{"minutes", std::to_string(options.minutes)}})
                            << std::endl;
        return {};
    };
    const sync::AccessTools tools{*line.http, *line.tokens, wiring.clock(), wiring.random()};
    const sync::Portal before = *portal;
    const auto outcome = sync::signIn(*portal, tools, context.files, wanted, {});
    portal->settings = outcome.settings;
    const Result<void> kept = sync::afterSignIn(
        sync::saveLearned((*record)->store(), before, *portal), *portal, tools, {});
    if (!kept) {
        return context.problem(kept.error());
    }
    if (outcome.end != sync::SignInEnd::SignedIn) {
        return tl::unexpected(Problem{
            outcome.error ? outcome.error->code : ErrorCode::Internal,
            ui::signInWords(context.messages, context.options.language, outcome.end, portal->name),
            outcome.error ? outcome.error->detail : std::string()});
    }
    print(context, *portal, outcome);
    return 0;
}
} // namespace

void addPortalSignIn(const Verb& portal)
{
    auto options = std::make_shared<SignInVerbOptions>();
    Verb verb = portal.verb("signin", "portal.signin");
    verb.text("NAME", options->name, "portal.name", Presence::Required);
    verb.text("--browser-command", options->browserCommand, "portal.signin.browser");
    verb.text("--agree", options->agree, "portal.signin.agree");
    verb.flag("--accept-moved", options->moved, "portal.signin.moved");
    verb.number("--minutes", options->minutes, {1, 60}, "portal.signin.minutes");
    verb.whenChosen(options, run);
}
} // namespace regie::app
