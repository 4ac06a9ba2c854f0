// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/portal_removal_view_model.h"

#include "core/exchange/dav_account.h"
#include "core/sync/on_store.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"
#include "core/time/partial_date.h"
#include "ui/viewmodels/fetch_job.h"
#include "ui/viewmodels/fetch_work.h"
#include "ui/viewmodels/removal_words.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kMostDays = 20;

struct Wish {
    sync::Portal portal;
    std::string since;
    bool data = false;
    bool line = false;
};

/** The data first: after a kill in between, the line is there to do the rest. */
Result<store::Removal> removeFrom(sync::StoreThread& store,
                                  const Services& services,
                                  const Wish& wish,
                                  const std::stop_token& stop)
{
    store::Removal removal;
    if (wish.data) {
        auto done = sync::onStore(store, [&wish](store::Store& opened) {
            return sync::removeFetched(opened, wish.portal, wish.since);
        });
        if (!done) {
            return done;
        }
        removal = std::move(*done);
    }
    if (!wish.line) {
        return removal;
    }
    const auto tokens = sync::onStore(
        store, [](store::Store& opened) { return sync::TokenFile::open(opened.vault()); });
    if (!tokens) {
        return fail(tokens.error());
    }
    // The tokens before the line: what cannot be found any more should not lie there.
    const auto http = makeHttpClient(services);
    const sync::AccessTools tools{*http, **tokens, services.clock, services.random};
    if (auto ended = sync::endPermission(wish.portal, tools, stop); !ended) {
        return fail(ended.error());
    }
    const auto removed = sync::onStore(
        store, [&wish](store::Store& opened) { return sync::removePortal(opened, wish.portal); });
    return removed ? Result<store::Removal>(std::move(removal)) : fail(removed.error());
}
} // namespace

void PortalRemovalViewModel::setPortalId(const QString& portalId)
{
    if (m_portalId != portalId) {
        m_portalId = portalId;
        m_ready = false;
        inputChanged();
        Q_EMIT changed();
    }
}

bool PortalRemovalViewModel::fetching() const
{
    return app() != nullptr && FetchJob::of(*app()).state() == FetchJob::State::Running;
}

QString PortalRemovalViewModel::name() const
{
    return m_portal ? QString::fromStdString(m_portal->name) : QString();
}

void PortalRemovalViewModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT changed();
}

void PortalRemovalViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(
            &FetchJob::of(*app()), &FetchJob::stateChanged, this, &PortalRemovalViewModel::changed);
        connect(this, &PageViewModel::busyChanged, this, [this] {
            if (m_step == Step::Working && !busy() && !errorText().isEmpty()) {
                setStep(Step::Choosing); // with what went wrong; looked at anew before the next try
            }
        });
    }
    if (m_step == Step::Working || m_step == Step::Done) {
        return;
    }
    write(
        [id = m_portalId.toStdString()](store::Store& store,
                                        const std::stop_token&) -> Result<Read> {
            Read read;
            auto portal = sync::findPortal(store, id);
            if (portal) {
                read.portal = std::move(*portal);
            } else if (portal.error().code != ErrorCode::NotFound) {
                return fail(portal.error());
            } else {
                auto removed = sync::removedPortals(store.connection());
                if (!removed) {
                    return fail(removed.error());
                }
                const auto found = std::ranges::find(*removed, id, &sync::Portal::id);
                if (found == removed->end()) {
                    return read;
                }
                read.portal = std::move(*found);
                read.gone = true;
            }
            auto hours = store::receivedHours(store.connection(), read.portal->source);
            if (!hours) {
                return fail(hours.error());
            }
            read.hours = std::move(*hours);
            const auto folder = exchange::hasDavAccount(store.vault());
            if (!folder) {
                return fail(folder.error());
            }
            read.folder = *folder;
            return read;
        },
        [this](Read read) { take(std::move(read)); });
}

void PortalRemovalViewModel::take(Read read)
{
    m_portal = std::move(read.portal);
    m_gone = read.gone;
    m_folder = read.folder;
    m_ready = true;
    m_dayList.clear();
    for (const store::ReceivedHour& hour : read.hours) {
        const QDateTime at =
            QDateTime::fromString(QString::fromStdString(hour.first), Qt::ISODateWithMs)
                .toLocalTime();
        const QDateTime begin = at.date().startOfDay();
        const std::string since =
            time::instantText(Clock::Instant(std::chrono::milliseconds(begin.toMSecsSinceEpoch())));
        if (!m_dayList.empty() && m_dayList.back().since == since) {
            m_dayList.back().records += hour.records;
        } else if (m_dayList.size() < kMostDays) {
            m_dayList.push_back({app()->dayText(hour.first), since, hour.records});
        }
    }
    std::vector<LabelledRow> rows;
    for (const Day& day : m_dayList) {
        LabelledRow row;
        row.label = day.words;
        //: Beside a day on which things came in from a care provider; %n is how many
        row.value = tr("%n came in", "", static_cast<int>(day.records));
        row.key = static_cast<qlonglong>(rows.size());
        rows.push_back(std::move(row));
    }
    m_days.replace(std::move(rows));
    Q_EMIT changed();
}

void PortalRemovalViewModel::choose(What what)
{
    if (!m_portal || fetching()) {
        return;
    }
    m_what = what;
    m_since.clear();
    m_removal = {};
    if (what == What::Since) {
        setStep(Step::ChoosingDay);
    } else if (what == What::Line) {
        setStep(Step::Sure);
    } else {
        look();
    }
}

void PortalRemovalViewModel::chooseDay(int place)
{
    if (place < 0 || place >= static_cast<int>(m_dayList.size())) {
        return;
    }
    m_since = m_dayList[static_cast<std::size_t>(place)].since;
    look();
}

void PortalRemovalViewModel::look()
{
    write(
        [portal = *m_portal, since = m_since](store::Store& store, const std::stop_token&) {
            return sync::previewFetched(store.connection(), portal, since);
        },
        [this](store::Removal removal) {
            showRemoval(std::move(removal));
            setStep(Step::Looking);
        });
}

void PortalRemovalViewModel::showRemoval(store::Removal removal)
{
    m_removal = std::move(removal);
    m_kinds.replace(RemovalWords::kinds(*app(), m_removal));
}

QString PortalRemovalViewModel::summary() const
{
    return m_what == What::Line ? QString() : RemovalWords::summary(*app(), m_removal, name());
}

QString PortalRemovalViewModel::afterwards() const
{
    switch (m_what) {
    case What::Line:
        //: What becomes of a care provider that is taken away while its data stays; %1 is its name
        return tr("Your data stays in your record. Regie fetches nothing more from %1. If you gave "
                  "permission there, Regie gives it back. You can add it again later.")
            .arg(name());
    case What::LineAndAll:
        //: What becomes of a care provider that is taken away with its data; %1 is its name
        return tr("Regie fetches nothing more from %1. If you gave permission there, Regie gives "
                  "it "
                  "back. Nothing comes back until you add it again.")
            .arg(name());
    case What::All:
    case What::Since:
        //: What becomes of a care provider of which the data is removed; %1 is its name
        return tr("%1 stays in your list. Regie fetches nothing there by itself any more. If you "
                  "fetch there again, all of it may come back.")
            .arg(name());
    }
    return {};
}

QStringList PortalRemovalViewModel::stays() const
{
    return m_what == What::Line ? QStringList()
                                : RemovalWords::stays(m_removal,
                                                      m_folder ? RemovalWords::OtherDevice::Maybe
                                                               : RemovalWords::OtherDevice::No);
}

void PortalRemovalViewModel::goOn()
{
    if (m_step == Step::Looking) {
        setStep(Step::Sure);
    } else if (m_step == Step::Sure && m_portal && !fetching()) {
        remove();
    }
}

bool PortalRemovalViewModel::back()
{
    switch (m_step) {
    case Step::Choosing:
    case Step::Working:
    case Step::Done: return false;
    case Step::Sure: setStep(m_what == What::Line ? Step::Choosing : Step::Looking); return true;
    case Step::Looking:
        setStep(m_what == What::Since ? Step::ChoosingDay : Step::Choosing);
        return true;
    case Step::ChoosingDay: setStep(Step::Choosing); return true;
    }
    return false;
}

void PortalRemovalViewModel::remove()
{
    const Wish wish{*m_portal,
                    m_since,
                    m_what != What::Line,
                    !m_gone && (m_what == What::Line || m_what == What::LineAndAll)};
    setStep(Step::Working);
    beside([&services = app()->services(),
            wish](sync::StoreThread& store,
                  const std::stop_token& stop) { return removeFrom(store, services, wish, stop); },
           [this](store::Removal removal) {
               if (m_what != What::Line) {
                   showRemoval(std::move(removal));
               }
               setStep(Step::Done);
               Q_EMIT FetchJob::of(*app()).recordChanged();
           });
}
} // namespace regie::ui
