// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/medication_model.h"

#include "core/store/records.h"
#include "ui/viewmodels/medicine_name.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kStoppedStep = 20; ///< stopped medicines that are unfolded at once

bool sameMedicine(const MedicationItem& a, const MedicationItem& b)
{
    return a.factId == b.factId && a.section == b.section && a.name == b.name
           && a.dosage == b.dosage && a.since == b.since;
}
} // namespace

int MedicationItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MedicationItemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MedicationItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return item.factId;
    case Qt::DisplayRole:
    case NameRole: return item.name;
    case DosageRole: return item.dosage;
    case SinceRole: return item.since;
    case UntilRole: return item.until;
    case AgreedByRole: return item.agreedBy;
    case DispensedRole: return item.dispensed;
    case ReasonRole: return item.reason;
    case ConflictsRole: return item.conflicts;
    case SectionRole: return item.section;
    case FirstRole: return item.first;
    case OwnRole: return item.own;
    case SourceWordsRole: return item.sourceWords;
    default: return {};
    }
}

QHash<int, QByteArray> MedicationItemModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {NameRole, "name"},
            {DosageRole, "dosage"},
            {SinceRole, "since"},
            {UntilRole, "until"},
            {AgreedByRole, "agreedBy"},
            {DispensedRole, "dispensed"},
            {ReasonRole, "reason"},
            {ConflictsRole, "conflicts"},
            {SectionRole, "section"},
            {FirstRole, "first"},
            {OwnRole, "own"},
            {SourceWordsRole, "sourceWords"}};
}

void MedicationItemModel::replace(std::vector<MedicationItem> items)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].first = i == 0 || items[i].section != items[i - 1].section;
    }
    const std::size_t kept = std::min(items.size(), m_items.size());
    const bool begins = kept > 0
                        && std::equal(m_items.begin(),
                                      m_items.begin() + static_cast<std::ptrdiff_t>(kept),
                                      items.begin(),
                                      sameMedicine);
    if (begins && items.size() > kept) {
        beginInsertRows({}, static_cast<int>(kept), static_cast<int>(items.size()) - 1);
        m_items = std::move(items);
        endInsertRows();
    } else if (begins && m_items.size() > kept) {
        beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_items.size()) - 1);
        m_items = std::move(items);
        endRemoveRows();
    } else if (!begins) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
    }
}

void MedicationViewModel::setMoment(const QString& moment)
{
    if (m_moment != moment) {
        m_moment = moment;
        Q_EMIT momentChanged();
        if (m_ready) {
            show();
        }
    }
}

int MedicationViewModel::otherCount() const
{
    return static_cast<int>(m_overview.paused.size() + m_overview.future.size()
                            + m_overview.unknown.size())
           + m_stoppedCount;
}

int MedicationViewModel::countAt(record::DayMoment moment) const
{
    return static_cast<int>(std::count_if(
        m_overview.current.begin(), m_overview.current.end(), [moment](const auto& line) {
            return std::find(line.moments.begin(), line.moments.end(), moment)
                   != line.moments.end();
        }));
}

int MedicationViewModel::unsaidCount() const
{
    return static_cast<int>(std::count_if(m_overview.current.begin(),
                                          m_overview.current.end(),
                                          [](const auto& line) { return line.moments.empty(); }));
}

std::vector<record::MedicationLine> MedicationViewModel::atMoment() const
{
    std::vector<record::MedicationLine> lines;
    std::copy_if(m_overview.current.begin(),
                 m_overview.current.end(),
                 std::back_inserter(lines),
                 [this](const record::MedicationLine& line) {
                     if (line.moments.empty()) {
                         return m_moment == QLatin1String("unsaid");
                     }
                     return std::any_of(
                         line.moments.begin(), line.moments.end(), [this](record::DayMoment each) {
                             return m_moment.toStdString() == record::dayMomentName(each);
                         });
                 });
    return lines;
}

MedicationItem MedicationViewModel::itemOf(const record::MedicationLine& line,
                                           const QString& section) const
{
    MedicationItem item;
    item.factId = line.facts.empty() ? QString() : QString::fromStdString(line.facts.front());
    item.name = medicineName(app()->text(line.name));
    item.dosage = app()->text(line.dosage);
    item.sourceWords = app()->sourceWords({&line.dosage, &line.reason});
    if (app()->language() != Language::Dutch) {
        item.sourceWords.append(item.name);
    }
    // The hour a period begins or ends at says nothing to a person.
    const auto day = [this](const record::FactDate& date) { return app()->dayText(date.start); };
    item.since = day(line.since);
    item.until = day(line.until);
    item.agreedBy = AppViewModel::shownText(line.agreedBy);
    item.dispensed = day(line.dispensed);
    item.reason = app()->text(line.reason);
    if (line.own) {
        item.reason += item.reason.isEmpty() ? QString() : QStringLiteral(" ");
        item.reason += app()->text(record::ownUseWords(*line.own));
    }
    for (const Words& conflict : line.conflicts) {
        item.conflicts.append(app()->text(conflict));
    }
    item.section = section;
    item.own = !line.facts.empty() && m_own.contains(line.facts.front());
    return item;
}

void MedicationViewModel::append(std::vector<MedicationItem>& items,
                                 std::span<const record::MedicationLine> lines,
                                 const QString& section) const
{
    for (const record::MedicationLine& line : lines) {
        items.push_back(itemOf(line, section));
    }
}

bool MedicationViewModel::wantsStopped() const
{
    return m_stoppedWanted > 0 || m_moment == QLatin1String("other");
}

void MedicationViewModel::show()
{
    if (wantsStopped() && !m_stoppedHere) {
        load();
        return;
    }
    std::vector<MedicationItem> items;
    const bool other = m_moment == QLatin1String("other");
    if (m_moment.isEmpty()) {
        append(items, m_overview.current, QStringLiteral("current"));
    }
    if (m_moment.isEmpty() || m_moment == QLatin1String("forbidden")) {
        append(items, m_overview.forbidden, QStringLiteral("forbidden"));
    } else if (!other) {
        append(items, atMoment(), m_moment);
    }
    if (m_moment.isEmpty() || other) {
        append(items, m_overview.paused, QStringLiteral("paused"));
        append(items, m_overview.future, QStringLiteral("future"));
        append(items, m_overview.unknown, QStringLiteral("unknown"));
        const auto shown =
            other ? m_overview.stopped.size() : static_cast<std::size_t>(stoppedShown());
        append(items, std::span(m_overview.stopped).first(shown), QStringLiteral("stopped"));
    }
    m_lines.replace(std::move(items));
    Q_EMIT loaded();
}

void MedicationViewModel::showStopped()
{
    m_stoppedWanted = stoppedShown() + kStoppedStep;
    show();
}

void MedicationViewModel::hideStopped()
{
    m_stoppedWanted = 0;
    show();
}

void MedicationViewModel::load()
{
    const Services& services = app()->services();
    const auto stopped =
        wantsStopped() ? store::StoppedLines::Included : store::StoppedLines::LeftOut;
    read(
        [&services, stopped](store::Records& records) {
            return store::keptMedication(records, services.clock.now(), stopped);
        },
        [this, stopped](std::optional<store::MedicationReading> reading) {
            if (reading) {
                take(std::move(*reading), stopped);
            } else {
                make();
            }
        });
}

void MedicationViewModel::make()
{
    const Services& services = app()->services();
    read(
        [&services](store::Records& records) -> Result<store::MedicationReading> {
            const auto content = services.content();
            if (!content) {
                return fail(content.error());
            }
            return store::makeMedication(records, (*content)->terms, services.clock.now());
        },
        [this](store::MedicationReading reading) {
            // Nobody waits for it, and what could not be put by is made again the next time.
            app()->record().write(
                this,
                [kept = reading](store::Store& store, const std::stop_token&) {
                    return store::keepMedication(store, kept);
                },
                [](const Result<void>&) {});
            take(std::move(reading), store::StoppedLines::Included);
        },
        Pace::Slow);
}

void MedicationViewModel::take(store::MedicationReading reading, store::StoppedLines stopped)
{
    m_overview = std::move(reading.overview);
    m_own = std::move(reading.own);
    m_stoppedCount = static_cast<int>(reading.stoppedCount);
    m_stoppedHere = stopped == store::StoppedLines::Included || m_stoppedCount == 0;
    m_ready = true;
    show();
}
} // namespace regie::ui
