// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/sign_in_view_model.h"

#include "core/sync/service_catalogue.h"
#include "core/sync/smart_settings.h"
#include "ui/text/portal_words.h"
#include "ui/text/sign_in_words.h"

#include <utility>

namespace regie::ui
{
SignInJob* SignInViewModel::job() const
{
    return app() == nullptr ? nullptr : &SignInJob::of(*app());
}

bool SignInViewModel::mine() const
{
    return job() != nullptr && job()->portal() == m_portalId.toStdString();
}

void SignInViewModel::setPortalId(const QString& portalId)
{
    if (m_portalId != portalId) {
        m_portalId = portalId;
        inputChanged();
        Q_EMIT changed();
    }
}

SignInViewModel::State SignInViewModel::state() const
{
    if (!mine()) {
        return State::Ready;
    }
    switch (job()->state()) {
    case SignInJob::State::Idle: return State::Ready;
    case SignInJob::State::Preparing: return State::Preparing;
    case SignInJob::State::Waiting: return State::Waiting;
    case SignInJob::State::Finishing: return State::Finishing;
    case SignInJob::State::Failed: return State::Ended;
    case SignInJob::State::Done: break;
    }
    switch (job()->result().outcome.end) {
    case sync::SignInEnd::SignedIn: return State::SignedIn;
    case sync::SignInEnd::ConsentNeeded: return State::Agree;
    case sync::SignInEnd::Moved: return State::Moved;
    case sync::SignInEnd::NoClientId: return State::ClientId;
    default: return State::Ended;
    }
}

QString SignInViewModel::operatorName() const
{
    return mine() ? QString::fromStdString(job()->result().operatorName) : QString();
}

QString SignInViewModel::words() const
{
    if (!mine()) {
        return {};
    }
    if (job()->state() == SignInJob::State::Failed) {
        return app()->errorText(job()->error());
    }
    return job()->state() != SignInJob::State::Done
               ? QString()
               : QString::fromStdString(signInWords(app()->services().messages,
                                                    app()->language(),
                                                    job()->result().outcome.end,
                                                    job()->result().name));
}

QString SignInViewModel::missingText() const
{
    if (!mine() || job()->result().outcome.missing.empty()) {
        return {};
    }
    const Messages& messages = app()->services().messages;
    const auto catalogue = sync::ServiceCatalogue::load(app()->services().files);
    if (!catalogue) {
        return app()->errorText(catalogue.error());
    }
    std::string words;
    for (const std::string& each : job()->result().outcome.missing) {
        words += (words.empty() ? "" : ", ")
                 + missingWords(messages, app()->language(), *catalogue, each);
    }
    return QString::fromStdString(
        messages.say(app()->language(),
                     "sign_in.missing",
                     {{"name", job()->result().name}, {"missing", words}}));
}

QString SignInViewModel::address() const
{
    return mine() ? job()->address() : QString();
}

bool SignInViewModel::browserOpened() const
{
    return mine() && job()->opened();
}

void SignInViewModel::startWith(SignInWish wish)
{
    if (job()->running()) {
        return;
    }
    wish.portal = m_portalId.toStdString();
    job()->start(std::move(wish));
}

void SignInViewModel::start()
{
    startWith({});
}

void SignInViewModel::agree()
{
    startWith({{}, job()->result().operatorName, false});
}

void SignInViewModel::acceptMoved()
{
    startWith({{}, {}, true});
}

void SignInViewModel::useClientId(const QString& clientId)
{
    if (clientId.trimmed().isEmpty()) {
        return;
    }
    const auto work = [id = m_portalId.toStdString(), clientId = clientId.trimmed().toStdString()](
                          store::Store& store, const std::stop_token&) -> Result<void> {
        auto portal = sync::findPortal(store, id);
        if (!portal) {
            return fail(portal.error());
        }
        auto settings = sync::readSmartSettings(portal->settings);
        if (!settings) {
            return fail(settings.error());
        }
        settings->clientId = clientId;
        return sync::saveSettings(store, *portal, sync::smartSettingsText(*settings));
    };
    write(work, [this] { start(); });
}

void SignInViewModel::cancel()
{
    job()->cancel();
}

void SignInViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(job(), &SignInJob::stateChanged, this, &SignInViewModel::changed);
    }
    read(
        [id = m_portalId.toStdString()](store::Records&,
                                        store::Connection& connection) -> Result<sync::Portal> {
            auto all = sync::portals(connection);
            if (!all) {
                return fail(all.error());
            }
            for (sync::Portal& each : *all) {
                if (each.id == id || each.name == id) {
                    return std::move(each);
                }
            }
            return fail(ErrorCode::NotFound, "portal");
        },
        [this](const sync::Portal& portal) {
            m_portalId = QString::fromStdString(portal.id);
            m_name = QString::fromStdString(portal.name);
            Q_EMIT changed();
        });
}
} // namespace regie::ui
