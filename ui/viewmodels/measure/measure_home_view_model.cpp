// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_home_view_model.h"

#include "core/measure/entry.h"
#include "core/measure/own_measurement.h"
#include "core/measure/series.h"
#include "core/store/records.h"

#include <algorithm>
#include <set>
#include <utility>

namespace regie::ui
{
namespace
{
/** Whether a kind is offered by itself: the two pressures come together, BMI is worked out. */
bool isOffered(const measure::Kinds& kinds, const measure::Kind& kind)
{
    if (kind.derived) {
        return false;
    }
    return std::none_of(kinds.all().begin(), kinds.all().end(), [&](const measure::Kind& whole) {
        return std::find(whole.parts.begin(), whole.parts.end(), kind.id) != whole.parts.end();
    });
}
} // namespace

// --- Models --------------------------------------------------------------------------------------

int MeasureKindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MeasureKindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasureKindItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole: return item.kind;
    case Qt::DisplayRole:
    case LabelRole: return item.label;
    case SimpleRole: return item.simple;
    case IconRole: return item.icon;
    case ValueRole: return item.value;
    case WhenRole: return item.when;
    case ByRole: return item.by;
    case OwnRole: return item.own;
    case DueRole: return item.due;
    default: return {};
    }
}

QHash<int, QByteArray> MeasureKindModel::roleNames() const
{
    return {{KindRole, "measured"},
            {LabelRole, "label"},
            {SimpleRole, "simple"},
            {IconRole, "picture"},
            {ValueRole, "value"},
            {WhenRole, "when"},
            {ByRole, "by"},
            {OwnRole, "own"},
            {DueRole, "due"}};
}

void MeasureKindModel::replace(std::vector<MeasureKindItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}

int MeasureTodoModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MeasureTodoModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasureTodo& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlanRole: return item.plan;
    case KindRole: return item.kind;
    case Qt::DisplayRole:
    case TitleRole: return item.title;
    case LineRole: return item.line;
    case DueRole: return item.due;
    default: return {};
    }
}

QHash<int, QByteArray> MeasureTodoModel::roleNames() const
{
    return {{PlanRole, "plan"},
            {KindRole, "measured"},
            {TitleRole, "label"},
            {LineRole, "line"},
            {DueRole, "due"}};
}

void MeasureTodoModel::replace(std::vector<MeasureTodo> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}

// --- The page ------------------------------------------------------------------------------------

Result<std::vector<MeasureHomeViewModel::Last>> MeasureHomeViewModel::readLast(
    store::Records& records,
    const measure::Kinds& kinds,
    const time::Zone& zone)
{
    constexpr int kLooked = 20; // facts of a lens that may be of another kind, or say no number
    std::vector<Last> found;
    for (const measure::Kind& kind : kinds.all()) {
        if (!isOffered(kinds, kind)) {
            continue;
        }
        if (kind.own) {
            const auto series = measure::readSeries(records, kinds, kind, zone);
            if (!series) {
                return fail(series.error());
            }
            if (!series->points.empty()) {
                found.push_back({kind.id, series->points.back().measurement, true, {}});
            }
            continue;
        }
        store::TimelineQuery query;
        query.kinds = kind.lenses;
        query.limit = kLooked;
        const auto page = records.timeline(query);
        if (!page) {
            return fail(page.error());
        }
        for (const store::StoredFact& fact : page->facts) {
            auto measured = measure::measurementOf(records, kinds, fact, zone);
            if (measured && measured->kind == kind.id) {
                const bool self = fact.sourceKind == store::SourceKind::Self;
                const std::string& provider = fact.fact.provider;
                found.push_back({kind.id,
                                 std::move(*measured),
                                 self,
                                 provider.empty() ? fact.sourceName : provider});
                break;
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Last& a, const Last& b) {
        return a.self != b.self ? a.self : a.measurement.at > b.measurement.at;
    });
    return found;
}

void MeasureHomeViewModel::loadMeasure()
{
    read([kinds = kinds(),
          zone = zone()](store::Records& records) { return readLast(records, *kinds, zone); },
         [this](const std::vector<Last>& last) { showKinds(last); });
    using All = std::vector<Going>;
    write(
        [kinds = kinds(), zone = zone(), now = now()](store::Store& store,
                                                      const std::stop_token&) -> Result<All> {
            const auto plans = measure::plans(store);
            if (!plans) {
                return fail(plans.error());
            }
            All going;
            for (const measure::Plan& plan : *plans) {
                if (!plan.stopped.empty()) {
                    continue;
                }
                const auto points = measure::pointsOfPlan(store.records(), *kinds, plan, zone);
                if (!points) {
                    return fail(points.error());
                }
                auto progress = measure::progressOf(*kinds, plan, *points, now, zone);
                if (!progress.finished) {
                    going.push_back({plan, std::move(progress)});
                }
            }
            return going;
        },
        [this](const All& going) { showPlans(going); });
}

void MeasureHomeViewModel::showKinds(const std::vector<Last>& last)
{
    const auto itemOf = [this](const measure::Kind& kind) {
        return MeasureKindItem{QString::fromStdString(kind.id),
                               words(kind.label),
                               words(kind.simple.empty() ? kind.label : kind.simple),
                               measureIcon(kind)};
    };
    std::vector<MeasureKindItem> used;
    std::set<std::string> known;
    for (const Last& each : last) {
        const measure::Kind& kind = *kinds()->find(each.kind);
        MeasureKindItem item = itemOf(kind);
        item.value = words(measure::valueWords(*kinds(), kind, each.measurement.values));
        item.when = whenWords(each.measurement);
        item.by = byWords(each.self, each.provider);
        item.own = each.self;
        used.push_back(std::move(item));
        known.insert(each.kind);
    }
    std::vector<MeasureKindItem> others;
    for (const measure::Kind& kind : kinds()->all()) {
        if (isOffered(*kinds(), kind) && known.count(kind.id) == 0) {
            others.push_back(itemOf(kind));
        }
    }
    std::vector<MeasureKindItem> all = used;
    all.insert(all.end(), others.begin(), others.end());
    m_used.replace(std::move(used));
    m_others.replace(std::move(others));
    m_all.replace(std::move(all));
    showUsual();
    m_ready = true;
    Q_EMIT loaded();
}

void MeasureHomeViewModel::showPlans(const std::vector<Going>& going)
{
    std::vector<MeasureTodo> todo;
    for (const Going& each : going) {
        std::string kindId = each.plan.kind;
        if (each.progress.due) {
            const auto& moment =
                each.plan.moments[each.progress.moments[*each.progress.due].moment];
            kindId = moment.kind.empty() ? kindId : moment.kind;
        }
        const measure::Kind* kind = kinds()->find(kindId);
        if (kind == nullptr) {
            continue; // of the person's own, and taken out since
        }
        todo.push_back({QString::fromStdString(each.plan.id),
                        QString::fromStdString(kindId),
                        words(kind->simple.empty() ? kind->label : kind->simple),
                        words(each.progress.sentence),
                        each.progress.due.has_value()});
    }
    std::stable_sort(
        todo.begin(), todo.end(), [](const auto& a, const auto& b) { return a.due > b.due; });
    m_todo.replace(std::move(todo));
    showUsual();
    Q_EMIT loaded();
}

void MeasureHomeViewModel::showUsual()
{
    constexpr std::size_t kMost = 2;
    std::vector<MeasureKindItem> usual;
    const auto add = [&usual](const MeasureKindItem& item, bool due) {
        const bool there = std::any_of(usual.begin(), usual.end(), [&item](const auto& each) {
            return each.kind == item.kind;
        });
        if (!there && usual.size() < kMost) {
            usual.push_back(item);
            usual.back().due = due;
        }
    };
    for (const MeasureTodo& todo : m_todo.items()) {
        for (const MeasureKindItem& item : m_all.items()) {
            if (todo.due && item.kind == todo.kind) {
                add(item, true);
            }
        }
    }
    for (const MeasureKindItem& item : m_used.items()) {
        add(item, false);
    }
    m_usualKinds.replace(std::move(usual));
}

QStringList MeasureHomeViewModel::kindIds() const
{
    QStringList ids;
    for (const MeasureKindItem& item : m_all.items()) {
        ids.append(item.kind);
    }
    return ids;
}

QStringList MeasureHomeViewModel::kindNames() const
{
    QStringList names;
    for (const MeasureKindItem& item : m_all.items()) {
        names.append(item.simple);
    }
    return names;
}

QString MeasureHomeViewModel::usual() const
{
    if (due()) {
        return m_todo.items().front().kind;
    }
    return m_used.items().empty() ? QString() : m_used.items().front().kind;
}

QString MeasureHomeViewModel::usualName() const
{
    const measure::Kind* kind = kindOf(usual());
    return kind == nullptr ? QString() : words(kind->simple.empty() ? kind->label : kind->simple);
}
} // namespace regie::ui
