// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements to a care provider: to whom, sending them, and what became of it.
#include "core/store/records.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"
#include "ui/sending/outgoing.h"
#include "ui/viewmodels/measure/measure_give_view_model.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::string_view kService = "selfmeasurements-2-0";
} // namespace

bool MeasureGiveViewModel::isMedmij(const sync::Portal& portal)
{
    return std::ranges::find(portal.services, kService) != portal.services.end();
}

void MeasureGiveViewModel::readPortals()
{
    struct Read {
        std::vector<PortalReading> portals;
        store::Profile profile;
        std::vector<measure::Target> targets;
        std::vector<Week> weeks;
    };
    write(
        [kinds = kinds(), now = now(), zone = zone()](store::Store& store,
                                                      const std::stop_token&) -> Result<Read> {
            auto portals = ui::readPortals(store);
            auto profile = store.profile();
            if (!portals || !profile) {
                return fail(!portals ? portals.error() : profile.error());
            }
            auto targets = measure::targets(store);
            auto weeks = readWeeks(store, *kinds, now, zone);
            if (!targets || !weeks) {
                return fail(!targets ? targets.error() : weeks.error());
            }
            return Read{
                std::move(*portals), std::move(*profile), std::move(*targets), std::move(*weeks)};
        },
        [this](Read read) {
            m_readings = std::move(read.portals);
            m_person = std::move(read.profile.name);
            m_birthDate = std::move(read.profile.birthDate);
            m_targets = std::move(read.targets);
            m_weeks = std::move(read.weeks);
            m_readPortals = true;
            showPortals();
            followSending();
        });
}

const PortalReading* MeasureGiveViewModel::chosenPortal() const
{
    const auto found = std::ranges::find_if(m_readings, [this](const PortalReading& each) {
        return each.portal.id == m_portal.toStdString();
    });
    return found == m_readings.end() ? nullptr : &*found;
}

QString MeasureGiveViewModel::portalName() const
{
    const PortalReading* found = chosenPortal();
    return found == nullptr ? QString() : QString::fromStdString(found->portal.name);
}

void MeasureGiveViewModel::showPortals()
{
    std::vector<LabelledRow> rows;
    m_accepting = 0;
    bool stillThere = false;
    QString first;
    for (const PortalReading& each : m_readings) {
        LabelledRow row;
        row.label = QString::fromStdString(each.portal.name);
        row.more = QString::fromStdString(each.portal.id);
        if (!each.portal.services.empty() && !isMedmij(each.portal)) {
            //: Beside a care provider
            row.value = tr("takes no measurements");
            row.key = TakesNone;
        } else if (!each.signedIn) {
            //: Beside a care provider
            row.value = tr("sign in there first");
            row.key = SignIn;
        } else {
            row.technical = true;
            ++m_accepting;
            first = first.isEmpty() ? row.more : first;
            stillThere = stillThere || row.more == m_portal;
        }
        rows.push_back(std::move(row));
    }
    // With a single one there is nothing to choose; among several the person does.
    if (!stillThere) {
        m_portal = m_accepting == 1 ? first : QString();
    }
    m_portalRows.replace(std::move(rows));
    if (m_readSeries) {
        showGoing();
    }
    Q_EMIT changed();
}

void MeasureGiveViewModel::setPortal(const QString& id)
{
    if (id != m_portal) {
        m_portal = id;
        forgetSent();
        showGoing();
    }
}

QString MeasureGiveViewModel::alongText() const
{
    // Only a MedMij batch has a Patient in it.
    const PortalReading* to = chosenPortal();
    const bool nameAlone = m_birthDate.empty() || (to != nullptr && !isMedmij(to->portal));
    return nameAlone ?
                     //: What is sent besides the measurements
               tr("Your name goes along. Nothing else does.")
                     :
                     //: What is sent besides the measurements
               tr("Your name and birth date go along. Nothing else does.");
}

bool MeasureGiveViewModel::canSend() const
{
    return chosenPortal() != nullptr && !m_going.empty() && m_going.size() <= kMostAtOnce && !busy()
           && m_sending != Sending::Going;
}

void MeasureGiveViewModel::send()
{
    if (!canSend()) {
        return;
    }
    std::vector<std::string> facts;
    for (const Going& each : m_going) {
        facts.push_back(each.point->factId);
    }
    m_sending = Sending::Going;
    m_sentTo = portalName();
    m_sentCount = going();
    m_sent.clear();
    //: While measurements are sent; %1 is a care provider
    m_sentText = tr("It goes to %1.").arg(m_sentTo);
    Q_EMIT changed();
    app()->record().write(
        this,
        [&files = app()->services().files, id = m_portal.toStdString(), facts](
            store::Store& store, const std::stop_token&) -> Result<std::set<std::int64_t>> {
            const auto portal = sync::findPortal(store, id);
            const auto tokens = sync::TokenFile::open(store.vault());
            if (!portal || !tokens) {
                return fail(!portal ? portal.error() : tokens.error());
            }
            auto patient = sync::patientAt(*portal, **tokens);
            if (!patient) {
                return fail(patient.error());
            }
            SendWishes wishes;
            wishes.patient = std::move(*patient);
            const auto outgoing = outgoingOf(store, files, *portal, facts, wishes);
            if (!outgoing) {
                return fail(outgoing.error());
            }
            std::set<std::int64_t> put;
            for (const sync::Outgoing& each : *outgoing) {
                const auto item = sync::addToOutbox(store, *portal, each);
                if (!item) {
                    return fail(item.error());
                }
                put.insert(item->row);
            }
            return put;
        },
        [this](Result<std::set<std::int64_t>> put) {
            if (!put) {
                m_sending = Sending::Failed;
                m_sentText = app()->errorText(put.error());
                Q_EMIT changed();
                return;
            }
            m_sent = std::move(*put);
            FetchWish wish;
            wish.portals = {m_portal.toStdString()};
            FetchJob::of(*app()).start(std::move(wish));
        });
}

void MeasureGiveViewModel::forgetSent()
{
    if (m_sending != Sending::Going) {
        m_sending = Sending::No;
        m_sentText.clear();
        m_sent.clear();
    }
}

void MeasureGiveViewModel::followSending()
{
    if (m_sent.empty() || FetchJob::of(*app()).state() == FetchJob::State::Running) {
        return;
    }
    write([](store::Store& store, const std::stop_token&) { return ui::readPortals(store); },
          [this](const std::vector<PortalReading>& readings) {
              for (const PortalReading& each : readings) {
                  const auto here =
                      std::ranges::find_if(m_readings, [&each](const PortalReading& known) {
                          return known.portal.id == each.portal.id;
                      });
                  if (here != m_readings.end()) {
                      here->outbox = each.outbox;
                  }
                  if (QString::fromStdString(each.portal.name) == m_sentTo) {
                      showSent(each);
                  }
              }
              showGoing(); // what is there now does not go twice
          });
}

void MeasureGiveViewModel::showSent(const PortalReading& reading)
{
    std::set<sync::OutboxState> states;
    QStringList answers;
    for (const sync::OutboxItem& item : reading.outbox) {
        if (m_sent.count(item.row) != 0) {
            states.insert(item.state);
            for (const std::string& answer : item.answers) {
                answers.append(QString::fromStdString(answer));
            }
        }
    }
    // What needs the person comes first.
    if (states.count(sync::OutboxState::Refused) != 0) {
        m_sending = Sending::Refused;
        //: A care provider did not take measurements; %1 is its name
        m_sentText = tr("%1 did not take it, or not all of it.").arg(m_sentTo);
    } else if (states.count(sync::OutboxState::Unknown) != 0) {
        m_sending = Sending::Unsure;
        //: Not known whether measurements arrived; %1 is a care provider
        m_sentText =
            tr("It is not sure whether %1 has it. Regie asks before it sends again.").arg(m_sentTo);
    } else if (states == std::set{sync::OutboxState::Sent}) {
        m_sending = Sending::Sent;
        //: Measurements arrived; %1 is a care provider, %n how many
        m_sentText = tr("%1 has it: %n measurement(s).", "", m_sentCount).arg(m_sentTo);
    } else {
        m_sending = Sending::Waiting;
        //: Measurements are still to be sent; %1 is a care provider
        m_sentText = tr("It is ready to go. %1 could not be reached now. It goes the next time "
                        "Regie fetches.")
                         .arg(m_sentTo);
    }
    if (m_sending != Sending::Sent && !answers.isEmpty()) {
        answers.removeDuplicates();
        m_sentText += QLatin1Char('\n') + answers.join(QLatin1Char('\n'));
    }
    Q_EMIT changed();
}
} // namespace regie::ui
