// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_give_view_model.h"

#include "core/measure/entry.h"
#include "core/store/records.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kYearOfDays = 365;
constexpr std::size_t kGivenAtOnce = 25;

bool isSendable(const measure::Kinds& kinds, const measure::Kind& kind)
{
    return std::ranges::all_of(kinds.partsOf(kind),
                               [](const measure::Kind* part) { return part->sendable; });
}

/** Everything there is of a year, by kind. What is a part of another kind comes with that. */
Result<std::vector<measure::Series>> readYear(store::Records& records,
                                              const measure::Kinds& kinds,
                                              const time::Zone& zone,
                                              Clock::Instant from)
{
    std::vector<measure::Series> all;
    for (const measure::Kind& kind : kinds.all()) {
        const bool partOfOther = std::ranges::any_of(kinds.all(), [&](const measure::Kind& whole) {
            return std::ranges::find(whole.parts, kind.id) != whole.parts.end();
        });
        if (kind.derived || partOfOther) {
            continue;
        }
        auto series = measure::readSeries(records, kinds, kind, zone, {from, {}});
        if (!series) {
            return fail(series.error());
        }
        if (!series->points.empty()) {
            all.push_back(std::move(*series));
        }
    }
    return all;
}

/** Facts that a provider has, or has a request with: they do not go twice. */
std::set<std::string> sentBefore(const PortalReading& reading)
{
    std::set<std::string> facts;
    for (const sync::OutboxItem& item : reading.outbox) {
        if (item.state != sync::OutboxState::Refused && item.state != sync::OutboxState::Concept) {
            facts.insert(item.outgoing.facts.begin(), item.outgoing.facts.end());
        }
    }
    return facts;
}
} // namespace

void MeasureGiveViewModel::loadMeasure()
{
    if (!m_begun) {
        m_begun = true;
        if (!m_first.isEmpty()) {
            m_chosen.insert(m_first.toStdString());
        }
        m_paper.begin(*app(), [this]() -> Result<std::string> { return drawMeasurePdf(sheet()); });
        connect(&FetchJob::of(*app()),
                &FetchJob::stateChanged,
                this,
                &MeasureGiveViewModel::followSending);
    }
    m_going.clear(); // points into kinds and series that are read anew
    const auto from = zone().startOf(time::addDays(zone().dayOf(now()), 1 - kYearOfDays));
    read([kinds = kinds(), zone = zone(), from](
             store::Records& records) { return readYear(records, *kinds, zone, from); },
         [this](std::vector<measure::Series> series) {
             m_going.clear();
             m_series = std::move(series);
             m_readSeries = true;
             showKinds();
         },
         Pace::Slow);
    readPortals();
}

std::vector<measure::Point> MeasureGiveViewModel::pointsOf(const measure::Series& series) const
{
    const auto today = zone().dayOf(now());
    return measure::pointsOfDays(series.points, time::addDays(today, 1 - m_days), today, zone());
}

void MeasureGiveViewModel::showKinds()
{
    m_going.clear();
    m_points.clear();
    std::vector<LabelledRow> rows;
    for (const measure::Series& series : m_series) {
        m_points.push_back(pointsOf(series));
        const measure::Kind* kind = kinds()->find(series.kind);
        if (kind == nullptr || m_points.back().empty()) {
            continue;
        }
        LabelledRow row;
        row.label = words(kind->simple.empty() ? kind->label : kind->simple);
        //: Below a kind of measurement that can be given: how many there are of it
        row.value = tr("%n measurement(s)", "", static_cast<int>(m_points.back().size()));
        row.more = QString::fromStdString(series.kind);
        rows.push_back(std::move(row));
    }
    m_kindRows.replace(std::move(rows));
    showGoing();
}

void MeasureGiveViewModel::setDays(int days)
{
    if (days != m_days) {
        m_days = std::clamp(days, 1, kYearOfDays);
        forgetSent();
        showKinds();
    }
}

QStringList MeasureGiveViewModel::chosen() const
{
    QStringList ids;
    for (const std::string& id : m_chosen) {
        ids.append(QString::fromStdString(id));
    }
    return ids;
}

void MeasureGiveViewModel::toggle(const QString& kind)
{
    const std::string id = kind.toStdString();
    if (m_chosen.erase(id) == 0) {
        m_chosen.insert(id);
    }
    forgetSent();
    showGoing();
}

std::size_t MeasureGiveViewModel::gather(const PortalReading* to, bool medmij)
{
    const std::set<std::string> before = to == nullptr ? std::set<std::string>() : sentBefore(*to);
    std::size_t again = 0;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const measure::Kind* kind = kinds()->find(m_series[i].kind);
        if (kind == nullptr || m_chosen.count(kind->id) == 0
            || (medmij && !isSendable(*kinds(), *kind))) {
            continue;
        }
        for (const measure::Point& point : m_points[i]) {
            if (point.origin != measure::Origin::Self || point.day) {
                continue;
            }
            // A number that was corrected since is another one.
            if (!point.corrected && before.count(point.factId) != 0) {
                ++again;
            } else {
                m_going.push_back({kind, &point});
            }
        }
    }
    return again;
}

void MeasureGiveViewModel::showGoing()
{
    m_going.clear();
    const PortalReading* to = chosenPortal();
    const bool medmij = to != nullptr && isMedmij(to->portal);
    const std::size_t again = gather(to, medmij);
    std::ranges::stable_sort(m_going, [](const Going& a, const Going& b) {
        return a.point->measurement.at > b.point->measurement.at;
    });
    QStringList left;
    QStringList strange;
    std::size_t ofOthers = 0;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const measure::Kind* kind = kinds()->find(m_series[i].kind);
        if (kind == nullptr || m_chosen.count(kind->id) == 0) {
            continue;
        }
        if (medmij && !isSendable(*kinds(), *kind)) {
            strange.append(words(kind->label));
        }
        ofOthers += static_cast<std::size_t>(
            std::ranges::count_if(m_points[i], [](const measure::Point& point) {
                return point.origin != measure::Origin::Self || point.day.has_value();
            }));
    }
    if (!strange.isEmpty()) {
        //: Kinds that cannot be sent to a care provider; %1 is their names
        left.append(tr("This cannot be sent: %1. You can print it.")
                        .arg(strange.join(QStringLiteral(", "))));
    }
    if (ofOthers > 0) {
        //: Measurements that are not sent
        left.append(tr("Only what you filled in yourself is sent. What a care provider or a watch "
                       "measured stays here."));
    }
    if (again > 0) {
        //: Measurements that are not sent once more
        left.append(tr(
            "%n was/were sent there before. That does not go again.", "", static_cast<int>(again)));
    }
    if (m_going.size() > kMostAtOnce) {
        //: Too many measurements for one time
        left.append(tr("This is too much for one time. Choose fewer days."));
    }
    m_leftOut = left.join(QLatin1Char('\n'));
    m_shown = 0;
    showRows(kGivenAtOnce);
    m_paper.reset();
    Q_EMIT changed();
}

QString MeasureGiveViewModel::howWords(const measure::Kind& kind,
                                       const measure::Measurement& measurement) const
{
    QStringList parts;
    if (const auto* moment = kind.moment(measurement.moment)) {
        parts.append(words(moment->words));
    }
    for (const auto& [id, option] : measurement.how) {
        const measure::Circumstance* how = kinds()->circumstance(id);
        if (const auto* picked = how == nullptr ? nullptr : how->find(option)) {
            parts.append(words(picked->words));
        }
    }
    for (const std::string* text : {&measurement.device, &measurement.note}) {
        if (!text->empty()) {
            parts.append(QString::fromStdString(*text));
        }
    }
    return parts.join(QStringLiteral(", "));
}

void MeasureGiveViewModel::showRows(std::size_t shown)
{
    m_shown = std::min(shown, m_going.size());
    std::vector<LabelledRow> rows;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const Going& each = m_going[i];
        LabelledRow row;
        row.label = whenWords(each.point->measurement);
        row.value =
            words(each.kind->label) + QStringLiteral(": ")
            + words(measure::valueWords(*kinds(), *each.kind, each.point->measurement.values));
        row.more = howWords(*each.kind, each.point->measurement);
        rows.push_back(std::move(row));
    }
    m_rows.replace(std::move(rows));
}

void MeasureGiveViewModel::showMore()
{
    showRows(m_shown + kGivenAtOnce);
    Q_EMIT changed();
}
} // namespace regie::ui
