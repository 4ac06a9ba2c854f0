// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/portal_view_model.h"

#include "core/store/records.h"
#include "core/sync/medmij_provider.h"
#include "ui/text/portal_words.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kLookAtPortal = 200; ///< ms between looks at how far it is

/** What the facts in an outbox are called, in the language of the window. */
std::map<std::string, QString> titlesOf(store::Store& store,
                                        const std::vector<sync::OutboxItem>& items,
                                        Language language)
{
    std::map<std::string, QString> titles;
    store::Records records(store.connection(), store.tools());
    for (const sync::OutboxItem& item : items) {
        for (const std::string& id : item.outgoing.facts) {
            if (const auto fact = records.fact(id)) {
                titles[id] = AppViewModel::shownText(fact->fact.title.in(language));
            }
        }
    }
    return titles;
}
} // namespace

PortalViewModel::PortalViewModel(QObject* parent) : PageViewModel(parent)
{
    m_look.setInterval(kLookAtPortal);
    connect(&m_look, &QTimer::timeout, this, &PortalViewModel::show);
}

FetchJob* PortalViewModel::job() const
{
    return app() == nullptr ? nullptr : &FetchJob::of(*app());
}

void PortalViewModel::setPortalId(const QString& portalId)
{
    if (m_portalId != portalId) {
        m_portalId = portalId;
        m_ready = false;
        inputChanged();
        Q_EMIT changed();
    }
}

QString PortalViewModel::name() const
{
    return m_reading ? QString::fromStdString(m_reading->portal.name) : QString();
}

QString PortalViewModel::provider() const
{
    return m_reading && m_reading->portal.provider != m_reading->portal.name
               ? QString::fromStdString(m_reading->portal.provider)
               : QString();
}

QString PortalViewModel::address() const
{
    return m_reading ? QString::fromStdString(m_reading->portal.url) : QString();
}

QString PortalViewModel::operatorName() const
{
    if (!m_reading || m_reading->portal.kind != sync::PortalKind::MedmijProxy) {
        return {};
    }
    const auto settings = sync::readMedmijSettings(m_reading->portal.settings);
    return settings ? QString::fromStdString(settings->operatorName) : QString();
}

int PortalViewModel::standing() const
{
    return m_reading ? standingOf(*m_reading) : PortalStanding::Complete;
}

QString PortalViewModel::words() const
{
    //: How it is with a care provider
    return !m_reading   ? QString()
           : fetching() ? tr("Regie is fetching now.")
                        : PortalWords::standing(standingOf(*m_reading));
}

QString PortalViewModel::advice() const
{
    return m_reading && !fetching() ? PortalWords::advice(standingOf(*m_reading)) : QString();
}

QString PortalViewModel::clock() const
{
    return m_reading && m_reading->clockAhead
               ? QString::fromStdString(clockWords(app()->services().messages,
                                                   app()->language(),
                                                   *m_reading->clockAhead,
                                                   m_reading->portal.name))
               : QString();
}

QString PortalViewModel::when() const
{
    return m_reading ? lastAsked(*app(), *m_reading) : QString();
}

bool PortalViewModel::canSignIn() const
{
    return m_reading && m_reading->portal.kind != sync::PortalKind::Fhir;
}

bool PortalViewModel::signInFirst() const
{
    return standing() == PortalStanding::NotSignedIn || standing() == PortalStanding::NeedsSignIn;
}

bool PortalViewModel::canFetchMissing() const
{
    return m_reading && missesSome(*m_reading);
}

bool PortalViewModel::fetching() const
{
    return job() != nullptr && job()->isAsking(m_portalId.toStdString());
}

FetchWish PortalViewModel::wish() const
{
    return {{m_portalId.toStdString()}, false, std::nullopt};
}

void PortalViewModel::fetch()
{
    job()->start(wish());
}

void PortalViewModel::fetchMissing()
{
    FetchWish missing = wish();
    missing.onlyMissing = true;
    job()->start(std::move(missing));
}

void PortalViewModel::cancel()
{
    job()->cancel();
}

void PortalViewModel::acceptPerson()
{
    FetchWish theirs = wish();
    theirs.acceptPerson = true;
    job()->start(std::move(theirs));
}

void PortalViewModel::sendAgain(qlonglong key)
{
    if (!m_reading) {
        return;
    }
    const auto item = std::ranges::find(m_reading->outbox, key, &sync::OutboxItem::row);
    if (item == m_reading->outbox.end()) {
        return;
    }
    write([item = *item](store::Store& store,
                         const std::stop_token&) { return sync::sendFromOutbox(store, item); },
          [this] { fetch(); });
}

void PortalViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(job(), &FetchJob::stateChanged, this, &PortalViewModel::follow);
    }
    follow();
}

void PortalViewModel::follow()
{
    if (job()->state() == FetchJob::State::Running) {
        m_look.start();
    } else {
        m_look.stop();
    }
    if (!app()->record().isOpen()) {
        return;
    }
    const auto work = [id = m_portalId.toStdString(), language = app()->language()](
                          store::Store& store, const std::stop_token&) -> Result<Read> {
        auto all = readPortals(store);
        if (!all) {
            return fail(all.error());
        }
        Read read;
        for (PortalReading& each : *all) {
            if (each.portal.id == id || each.portal.name == id) {
                read.titles = titlesOf(store, each.outbox, language);
                read.reading = std::move(each);
                break;
            }
        }
        return read;
    };
    write(work, [this](Read read) {
        m_reading = std::move(read.reading);
        if (m_reading) {
            m_portalId = QString::fromStdString(m_reading->portal.id);
        }
        m_titles = std::move(read.titles);
        m_ready = true;
        show();
    });
}

void PortalViewModel::show()
{
    if (!m_catalogue) {
        auto catalogue = sync::ServiceCatalogue::load(app()->services().files);
        if (catalogue) {
            m_catalogue.emplace(std::move(*catalogue));
        }
    }
    if (m_reading && m_catalogue) {
        const auto progress = fetching() ? job()->progress() : std::vector<sync::SyncProgress>();
        m_services.replace(serviceRows(*app(), *m_catalogue, *m_reading, progress));
        m_outbox.replace(outboxRows(*app(), *m_reading, m_titles));
    }
    Q_EMIT changed();
}
} // namespace regie::ui
