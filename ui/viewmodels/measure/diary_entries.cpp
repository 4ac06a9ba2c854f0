// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of the diary, each day with what was measured on it.
#include "core/measure/own_measurement.h"
#include "core/store/records.h"
#include "ui/qt_text.h"
#include "ui/viewmodels/measure/diary_view_model.h"

#include <algorithm>
#include <set>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr std::size_t kDayLength = 10; ///< of "2026-11-28"
/** Of one kind on one day; of more it is said how many. */
constexpr int kShownOfAKind = 3;

/** The day of a note by the clock of the window; of a year or month alone what is known of it. */
std::string wholeDay(const std::string& date, const time::Zone& zone)
{
    const auto read = time::PartialDate::parse(date);
    const auto instant = read && read->hour >= 0 ? time::instantOf(*read, zone) : std::nullopt;
    return instant ? time::dayText(zone.dayOf(*instant)) : date.substr(0, kDayLength);
}

std::optional<std::chrono::year_month_day> dayFrom(const std::string& text)
{
    const auto read = time::PartialDate::parse(text);
    if (!read || text.size() != kDayLength) {
        return std::nullopt;
    }
    return std::chrono::year_month_day(std::chrono::year(read->year),
                                       std::chrono::month(static_cast<unsigned>(read->month)),
                                       std::chrono::day(static_cast<unsigned>(read->day)));
}

/** Known by its date alone, so that a day of many measurements need not be read whole. */
bool isOfAnotherDay(const record::Fact& fact,
                    std::chrono::year_month_day day,
                    const time::Zone& zone)
{
    const std::string whole = wholeDay(fact.date.start, zone);
    return whole.size() == kDayLength && whole != time::dayText(day);
}
} // namespace

int DiaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const DiaryLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FactIdRole: return line.factId;
    case DayRole: return line.day;
    case HeadingRole: return line.heading;
    case Qt::DisplayRole:
    case TextRole: return line.text;
    case MeasuredRole: return line.measured;
    case ChangeableRole: return line.changeable;
    default: return {};
    }
}

QHash<int, QByteArray> DiaryModel::roleNames() const
{
    return {{FactIdRole, "factId"},
            {DayRole, "dayWords"},
            {HeadingRole, "heading"},
            {TextRole, "written"},
            {MeasuredRole, "measured"},
            {ChangeableRole, "changeable"}};
}

void DiaryModel::replace(std::vector<DiaryLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

Result<std::vector<DiaryViewModel::Measured>> DiaryViewModel::measuredOn(
    store::Records& records,
    const measure::Kinds& kinds,
    const time::Zone& zone,
    std::chrono::year_month_day day)
{
    store::TimelineQuery query;
    std::set<std::string> lenses;
    for (const measure::Kind& kind : kinds.all()) {
        lenses.insert(kind.lenses.begin(), kind.lenses.end());
    }
    query.kinds.assign(lenses.begin(), lenses.end());
    // Lists go by the clock of the world: what is of another day here is left out below.
    query.since = time::dayText(time::addDays(day, -1));
    query.until = time::dayText(time::addDays(day, 1));
    query.limit = 1000;
    std::vector<Measured> found;
    do {
        const auto page = records.timeline(query);
        if (!page) {
            return fail(page.error());
        }
        for (const store::StoredFact& fact : page->facts) {
            if (record::isWithdrawn(fact.fact) || isOfAnotherDay(fact.fact, day, zone)) {
                continue;
            }
            auto measured = measure::measurementOf(records, kinds, fact, zone);
            if (measured && zone.dayOf(measured->at) == day) {
                found.push_back({measured->kind, std::move(*measured)});
            }
        }
        query.after = page->next;
    } while (!query.after.empty());
    std::stable_sort(found.begin(), found.end(), [](const Measured& one, const Measured& other) {
        return one.measurement.at < other.measurement.at;
    });
    return found;
}

Result<DiaryViewModel::Loaded> DiaryViewModel::readAll(store::Records& records,
                                                       const measure::Kinds& kinds,
                                                       const time::Zone& zone,
                                                       int limit)
{
    store::ListQuery query;
    query.kind = "own_note";
    query.limit = limit;
    const auto page = records.list(query);
    if (!page) {
        return fail(page.error());
    }
    Loaded loaded;
    loaded.more = !page->next.empty();
    for (const store::StoredFact& fact : page->facts) {
        if (record::isWithdrawn(fact.fact) || fact.sourceKind != store::SourceKind::Self) {
            continue;
        }
        // Of a note that another program wrote in its own way the line of the fact is shown.
        const auto note = store::noteOf(records, fact.id);
        const bool changeable = note && !note->text.empty() && !note->date.empty();
        const std::string& date = changeable ? note->date : fact.fact.date.start;
        loaded.entries.push_back({fact.id,
                                  fact.fact.date,
                                  changeable ? *note : store::OwnNote{},
                                  changeable ? Words{} : fact.fact.shortText,
                                  changeable,
                                  wholeDay(date, zone)});
        const std::string& whole = loaded.entries.back().whole;
        const auto day = dayFrom(whole);
        if (day && !loaded.days.contains(whole)) {
            auto measured = measuredOn(records, kinds, zone, *day);
            if (!measured) {
                return fail(measured.error());
            }
            loaded.days.emplace(whole, std::move(*measured));
        }
    }
    return loaded;
}

QStringList DiaryViewModel::measuredWords(const std::vector<Measured>& measured) const
{
    QStringList lines;
    std::vector<std::pair<const measure::Kind*, int>> counts; // in the order of the first of each
    for (const Measured& each : measured) {
        const measure::Kind* kind = kinds()->find(each.kind);
        if (kind == nullptr) {
            continue;
        }
        auto count = std::find_if(
            counts.begin(), counts.end(), [kind](const auto& one) { return one.first == kind; });
        if (count == counts.end()) {
            count = counts.insert(counts.end(), {kind, 0});
        }
        if (++count->second > kShownOfAKind) {
            continue;
        }
        const QString value = words(measure::valueWords(*kinds(), *kind, each.measurement.values));
        const QString time = each.measurement.dayOnly
                                 ? QString()
                                 : timeWords(zone().at(each.measurement.at).minuteOfDay);
        lines.append(time.isEmpty()
                         ? QStringLiteral("%1: %2").arg(words(kind->label), value)
                         //: In the diary: what was measured, the value and the time of day
                         : tr("%1: %2, at %3").arg(words(kind->label), value, time));
    }
    for (const auto& [kind, count] : counts) {
        if (count > kShownOfAKind) {
            //: In the diary, behind the first of a day: %1 is what was measured, %2 how many more times
            lines.append(tr("%1: and %2 more")
                             .arg(words(kind->label), QString::number(count - kShownOfAKind)));
        }
    }
    return lines;
}

void DiaryViewModel::show(const Loaded& read)
{
    std::vector<DiaryLine> lines;
    std::string above;
    for (const Entry& entry : read.entries) {
        DiaryLine line;
        line.factId = qt(entry.factId);
        line.text = entry.changeable ? AppViewModel::shownText(entry.note.text) : words(entry.line);
        line.note = entry.note;
        line.changeable = entry.changeable;
        line.whole = qt(entry.whole);
        const auto day = dayFrom(entry.whole);
        line.day = day ? dayWords(*day) : app()->dateText(entry.date);
        if (lines.empty() || entry.whole != above) {
            line.heading = line.day;
            if (const auto found = read.days.find(entry.whole); found != read.days.end()) {
                line.measured = measuredWords(found->second);
            }
        }
        above = entry.whole;
        lines.push_back(std::move(line));
    }
    m_entries.replace(std::move(lines));
    m_more = read.more;
    m_ready = true;
    Q_EMIT this->loaded();
}
} // namespace regie::ui
