// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/sign_in_job.h"

#include "core/sync/medmij_provider.h"
#include "core/sync/on_store.h"
#include "core/sync/portal_line.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/token_file.h"
#include "ui/viewmodels/fetch_job.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace regie::ui
{
namespace
{
/** What stands in the vault when a sign-in begins. */
struct Start {
    sync::Portal portal;
    std::unique_ptr<sync::TokenFile> tokens;
    std::string operatorName; ///< of the proxy
    std::string consented;    ///< origin of the proxy the person agreed to; empty: not yet
};

Result<Start> begin(store::Store& store, const SignInWish& wish)
{
    auto portal = sync::findPortal(store, wish.portal);
    auto tokens = sync::TokenFile::open(store.vault());
    if (!portal || !tokens) {
        return fail(!portal ? portal.error() : tokens.error());
    }
    Start start{std::move(*portal), std::move(*tokens), {}, {}};
    if (start.portal.kind != sync::PortalKind::MedmijProxy) {
        return start;
    }
    const auto settings = sync::readMedmijSettings(start.portal.settings);
    if (!settings) {
        return fail(settings.error());
    }
    start.operatorName = settings->operatorName.empty() ? start.portal.url : settings->operatorName;
    auto consent = sync::proxyConsent(store, start.portal.url, start.operatorName);
    if (consent && !*consent && wish.agreed == start.operatorName) {
        auto given = sync::consentToProxy(store, start.portal.url, start.operatorName);
        if (!given) {
            return fail(given.error());
        }
        start.consented = given->proxy;
    } else if (consent && *consent) {
        start.consented = (*consent)->proxy;
    }
    return consent ? Result<Start>(std::move(start)) : fail(consent.error());
}

sync::SignInEnd endOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Cancelled: return sync::SignInEnd::Stopped;
    case ErrorCode::NotFound: return sync::SignInEnd::SetUpWrong; // the search does not know it
    case ErrorCode::HostUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::ServerFailed: return sync::SignInEnd::Unreachable;
    case ErrorCode::TlsRefused: return sync::SignInEnd::Unsafe;
    default: return sync::SignInEnd::Failed;
    }
}

/** How the window is told while the person is at it. */
struct Teller {
    std::function<void(sync::SignInStep)> step;
    std::function<void(const std::string& address)> address;
};

Result<SignInResult> signInTo(sync::StoreThread& store,
                              const Services& services,
                              Language language,
                              const SignInWish& wish,
                              const Teller& teller,
                              const std::stop_token& stop)
{
    auto start =
        sync::onStore(store, [&wish](store::Store& opened) { return begin(opened, wish); });
    if (!start) {
        return fail(start.error());
    }
    const sync::Portal before = start->portal;
    sync::Portal& portal = start->portal;
    SignInResult result{{}, portal.name, start->operatorName};
    if (portal.kind == sync::PortalKind::MedmijProxy && start->consented.empty()) {
        result.outcome.end = sync::SignInEnd::ConsentNeeded;
        return result;
    }
    const auto catalogue = sync::ServiceCatalogue::load(services.files);
    if (!catalogue) {
        return fail(catalogue.error());
    }
    const auto http = makeHttpClient(services);
    if (auto found = sync::lookUpProvider(portal, *http, *catalogue, stop); !found) {
        result.outcome.end = endOf(found.error());
        result.outcome.error = found.error();
        return result;
    }
    std::unique_ptr<net::BrowserDoor> door;
    sync::SignInOptions options;
    options.language = language;
    options.consentedProxy = start->consented;
    options.acceptMoved = wish.acceptMoved;
    options.progress = teller.step;
    options.openBrowser = [&](const std::string& url) -> Result<void> {
        auto made = net::BrowserDoor::to(url, services.random);
        if (!made) {
            return fail(made.error());
        }
        door = std::move(*made);
        teller.address(door->address());
        return {};
    };
    const sync::AccessTools tools{*http, *start->tokens, services.clock, services.random};
    result.outcome = sync::signIn(portal, tools, services.files, options, stop);
    if (!result.outcome.settings.empty()) {
        portal.settings = result.outcome.settings;
    }
    Result<void> saved = sync::onStore(store, [&before, &portal](store::Store& opened) {
        return sync::saveLearned(opened, before, portal);
    });
    const Result<void> kept = sync::afterSignIn(std::move(saved), portal, tools, stop);
    return kept ? Result<SignInResult>(std::move(result)) : fail(kept.error());
}
} // namespace

SignInJob& SignInJob::of(AppViewModel& app)
{
    auto* job = app.findChild<SignInJob*>(QString(), Qt::FindDirectChildrenOnly);
    return job != nullptr ? *job : *new SignInJob(app); // owned by app
}

SignInJob::SignInJob(AppViewModel& app) : QObject(&app), m_app(app)
{
    connect(app.session(), &Session::closing, this, [this] {
        m_stop.request_stop();
        m_state = State::Idle;
        clear();
    });
}

void SignInJob::start(SignInWish wish)
{
    if (running() || !m_app.record().isOpen()) {
        return;
    }
    m_wish = std::move(wish);
    m_result = {};
    m_error = {};
    m_address.clear();
    m_opened = false;
    m_stop = std::stop_source();
    // Delivered only while this job and this sign-in are there.
    const auto here = [this](auto call) {
        return [this, call, stop = m_stop.get_token()](auto given) {
            QMetaObject::invokeMethod(
                this,
                [this, call, given, stop] {
                    if (!stop.stop_requested()) {
                        (this->*call)(given);
                    }
                },
                Qt::QueuedConnection);
        };
    };
    const Teller teller{here(&SignInJob::tell), here(&SignInJob::show)};
    const auto work = [&services = m_app.services(),
                       language = m_app.language(),
                       wish = m_wish,
                       teller,
                       stop = m_stop](sync::StoreThread& store,
                                      const std::stop_token& closing) mutable {
        const std::stop_callback whenClosing(closing, [&stop] { stop.request_stop(); });
        return signInTo(store, services, language, wish, teller, stop.get_token());
    };
    m_app.record().beside(Aside::SigningIn, this, work, [this](Result<SignInResult> answer) {
        finish(std::move(answer));
    });
    setState(State::Preparing);
}

void SignInJob::cancel()
{
    m_stop.request_stop();
}

void SignInJob::clear()
{
    if (running()) {
        return;
    }
    m_wish = {};
    m_result = {};
    m_error = {};
    m_address.clear();
    m_opened = false;
    setState(State::Idle);
}

void SignInJob::tell(sync::SignInStep step)
{
    switch (step) {
    case sync::SignInStep::Preparing: setState(State::Preparing); break;
    case sync::SignInStep::Waiting: setState(State::Waiting); break;
    case sync::SignInStep::Finishing:
        m_address.clear();
        setState(State::Finishing);
        break;
    }
}

void SignInJob::show(const std::string& address)
{
    m_address = QString::fromStdString(address);
    const auto& given = m_app.services().openBrowser;
    m_opened = given ? given(address) : QDesktopServices::openUrl(QUrl(m_address));
    setState(State::Waiting);
}

void SignInJob::finish(Result<SignInResult> answer)
{
    m_address.clear();
    if (answer) {
        m_result = std::move(*answer);
        if (m_result.outcome.end == sync::SignInEnd::SignedIn) {
            // That is what they came for.
            FetchJob::of(m_app).start({{m_wish.portal}, false, std::nullopt});
        }
        setState(State::Done);
    } else {
        m_error = answer.error();
        setState(State::Failed);
    }
}

void SignInJob::setState(State state)
{
    m_state = state;
    // The person is busy in the browser: a lock now would throw away what they are doing. It ends by
    // itself after some minutes.
    m_app.session()->idleGuard()->setWorking(this, running());
    Q_EMIT stateChanged();
}
} // namespace regie::ui
