// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_plan_view_model.h"

#include "core/measure/entry.h"
#include "core/measure/series.h"
#include "core/store/records.h"

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kHourOfPlan = 60;
constexpr std::size_t kDaysShown = 7;

/** Moments of a series of the person's own; the windows are wide, a reminder is a reminder. */
std::vector<measure::PlanMoment> ownMoments(int which)
{
    std::vector<measure::PlanMoment> moments;
    if (which != 1) {
        moments.push_back({"morning",
                           {"ochtend", "morning"},
                           4 * kHourOfPlan,
                           13 * kHourOfPlan,
                           8 * kHourOfPlan,
                           {},
                           {}});
    }
    if (which != 0) {
        moments.push_back({"evening",
                           {"avond", "evening"},
                           16 * kHourOfPlan,
                           24 * kHourOfPlan,
                           20 * kHourOfPlan,
                           {},
                           {}});
    }
    return moments;
}
} // namespace

int MeasurePlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant MeasurePlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MeasurePlanItem& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PlanRole: return item.id;
    case KindRole: return item.kind;
    case Qt::DisplayRole:
    case TitleRole: return item.title;
    case LineRole: return item.line;
    case NextRole: return item.next;
    case DaysRole: return item.days;
    case AverageRole: return item.average;
    case OtherRole: return item.other;
    case DueRole: return item.due;
    case FinishedRole: return item.finished;
    case RemindRole: return item.remind;
    case PressureRole: return item.pressure;
    case CountFirstDayRole: return item.countFirstDay;
    default: return {};
    }
}

QHash<int, QByteArray> MeasurePlanModel::roleNames() const
{
    return {{PlanRole, "plan"},
            {KindRole, "measured"},
            {TitleRole, "name"},
            {LineRole, "line"},
            {NextRole, "next"},
            {DaysRole, "days"},
            {AverageRole, "average"},
            {OtherRole, "otherAverage"},
            {DueRole, "due"},
            {FinishedRole, "finished"},
            {RemindRole, "remind"},
            {PressureRole, "pressure"},
            {CountFirstDayRole, "countFirstDay"}};
}

void MeasurePlanModel::replace(std::vector<MeasurePlanItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    Q_EMIT countChanged();
}

void MeasurePlanViewModel::loadMeasure()
{
    using All = std::vector<Going>;
    write(
        [kinds = kinds(), zone = zone(), now = now()](store::Store& store,
                                                      const std::stop_token&) -> Result<All> {
            const auto plans = measure::plans(store);
            if (!plans) {
                return fail(plans.error());
            }
            All all;
            for (const measure::Plan& plan : *plans) {
                const auto points = measure::pointsOfPlan(store.records(), *kinds, plan, zone);
                if (!points) {
                    return fail(points.error());
                }
                all.push_back({plan, measure::progressOf(*kinds, plan, *points, now, zone)});
            }
            return all;
        },
        [this](const All& all) { show(all); });
}

void MeasurePlanViewModel::show(const std::vector<Going>& all)
{
    m_all.clear();
    std::vector<MeasurePlanItem> items;
    for (auto going = all.rbegin(); going != all.rend(); ++going) {
        m_all.push_back(going->plan);
        if (going->plan.stopped.empty() && kinds()->find(going->plan.kind) != nullptr) {
            items.push_back(itemOf(*going));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return a.finished < b.finished;
    });
    m_plans.replace(std::move(items));
    m_ready = true;
    Q_EMIT loaded();
}

MeasurePlanItem MeasurePlanViewModel::itemOf(const Going& going) const
{
    const measure::Plan& plan = going.plan;
    const measure::Progress& progress = going.progress;
    const measure::Kind& kind = *kinds()->find(plan.kind);
    MeasurePlanItem item;
    item.id = QString::fromStdString(plan.id);
    item.title = words(kind.simple.empty() ? kind.label : kind.simple);
    item.kind = QString::fromStdString(plan.kind);
    item.line = words(progress.sentence);
    item.due = progress.due.has_value() && !progress.finished;
    item.finished = progress.finished;
    item.remind = plan.remind;
    item.pressure = plan.type == measure::PlanType::BloodPressureWeek;
    item.countFirstDay = plan.countFirstDay;
    if (progress.due) {
        const auto& moment = plan.moments[progress.moments[*progress.due].moment];
        item.kind = moment.kind.empty() ? item.kind : QString::fromStdString(moment.kind);
    }
    if (progress.next && plan.remind) {
        const auto day = zone().dayOf(*progress.next);
        const QString at = timeWords(zone().at(*progress.next).minuteOfDay);
        const int ahead = time::daysBetween(zone().dayOf(now()), day);
        //: When a reminder comes; %1 is a time
        item.next = ahead == 0 ? tr("today at %1").arg(at)
                    //: When a reminder comes; %1 is a time
                    : ahead == 1 ? tr("tomorrow at %1").arg(at)
                                 //: When a reminder comes; %1 is a day, %2 a time
                                 : tr("%1 at %2").arg(app()->dayText(time::dayText(day)), at);
    }
    item.days = dayLines(going);
    if (progress.enough) {
        const QString all = averageWords(*app(), *kinds(), kind, progress.all);
        const QString without = averageWords(*app(), *kinds(), kind, progress.withoutFirstDay);
        //: Result of a series; %1 is a value with how many measurements
        const QString allWords = tr("Average of all: %1.").arg(all);
        //: Result of a series; %1 is a value with how many measurements
        const QString withoutWords = tr("Average without the first day: %1.").arg(without);
        item.average = item.pressure && !plan.countFirstDay ? withoutWords : allWords;
        if (item.pressure && !all.isEmpty() && !without.isEmpty()) {
            item.other = plan.countFirstDay ? withoutWords : allWords;
        }
    }
    return item;
}

QString MeasurePlanViewModel::averageWords(const AppViewModel& app,
                                           const measure::Kinds& kinds,
                                           const measure::Kind& kind,
                                           const measure::Figures& figures)
{
    std::vector<measure::Value> values;
    for (const measure::PartFigures& part : figures.parts) {
        if (part.average) {
            values.push_back({*part.average, {}});
        }
    }
    if (values.empty()) {
        return {};
    }
    //: An average and of how many measurements; %1 is a value
    return tr("%1, of %n measurement(s)", "", static_cast<int>(figures.count))
        .arg(app.text(measure::valueWords(kinds, kind, values)));
}

QStringList MeasurePlanViewModel::dayLines(const Going& going) const
{
    const auto stateWords = [&going](const measure::MomentProgress& each) {
        switch (each.state) {
        case measure::MomentState::Done:
            //: How a moment of a series went
            return tr("done");
        case measure::MomentState::Partly:
            //: How a moment of a series went: some of its measurements are there; two numbers
            return tr("%1 of %2").arg(each.done).arg(going.plan.readings);
        case measure::MomentState::Due:
            //: A moment of a series: it can be done now
            return tr("now");
        case measure::MomentState::Later:
            //: A moment of a series that has yet to come
            return tr("later");
        case measure::MomentState::Missed:
            //: How a moment of a series went
            return tr("not done");
        }
        return QString();
    };
    QStringList lines;
    std::optional<std::chrono::year_month_day> day;
    for (const measure::MomentProgress& each : going.progress.moments) {
        const QString moment =
            words(going.plan.moments[each.moment].words) + QLatin1Char(' ') + stateWords(each);
        if (day && *day == each.day) {
            lines.back() += QStringLiteral(", ") + moment;
        } else {
            QString named = dayWords(each.day);
            named.front() = named.front().toUpper();
            lines.append(named + QStringLiteral(": ") + moment);
            day = each.day;
        }
    }
    if (going.plan.days == 0 && lines.size() > static_cast<qsizetype>(kDaysShown)) {
        lines = lines.mid(lines.size() - static_cast<qsizetype>(kDaysShown));
    }
    return lines;
}

void MeasurePlanViewModel::begin(const QString& type)
{
    if (const auto known = measure::planTypeFromName(type.toStdString())) {
        measure::Plan plan = measure::standardPlan(*known, zone().dayOf(now()));
        // A week that begins with a morning that is over would begin with something missed.
        if (plan.days > 0 && zone().at(now()).minuteOfDay >= plan.moments.front().until) {
            plan.start = time::addDays(plan.start, 1);
        }
        add(plan);
    }
}

void MeasurePlanViewModel::beginOwn(const QString& kind, int moments, int days)
{
    measure::Plan plan = measure::standardPlan(measure::PlanType::Own, zone().dayOf(now()));
    plan.kind = kind.toStdString();
    plan.days = days;
    plan.moments = ownMoments(moments);
    if (days > 0 && zone().at(now()).minuteOfDay >= plan.moments.front().until) {
        plan.start = time::addDays(plan.start, 1);
    }
    add(plan);
}

void MeasurePlanViewModel::add(const measure::Plan& plan)
{
    app()->record().write(
        this,
        [kinds = kinds(), plan](store::Store& store, const std::stop_token&) -> Result<void> {
            const auto kept = measure::addPlan(store, *kinds, plan);
            return kept ? Result<void>() : fail(kept.error());
        },
        [this](const Result<void>& answer) {
            m_begun = answer.has_value();
            m_stopped = {};
            done(answer);
        });
}

void MeasurePlanViewModel::done(const Result<void>& answer)
{
    m_failure = answer ? QString() : app()->errorText(answer.error());
    Q_EMIT loaded();
    if (answer) {
        reload();
        tellChanged();
    }
}

void MeasurePlanViewModel::stop(const QString& plan)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&plan](const auto& each) {
        return each.id == plan.toStdString();
    });
    if (found == m_all.end()) {
        return;
    }
    app()->record().write(
        this,
        [id = found->id](store::Store& store, const std::stop_token&) {
            return measure::stopPlan(store, id);
        },
        [this, before = *found](const Result<void>& answer) {
            m_begun = false;
            m_stopped = answer ? before : measure::Plan();
            done(answer);
        });
}

void MeasurePlanViewModel::undoStop()
{
    if (stopped()) {
        keep(std::exchange(m_stopped, {}));
    }
}

void MeasurePlanViewModel::keep(const measure::Plan& plan)
{
    app()->record().write(
        this,
        [kinds = kinds(), plan](store::Store& store, const std::stop_token&) {
            return measure::changePlan(store, *kinds, plan);
        },
        [this](const Result<void>& answer) { done(answer); });
}

void MeasurePlanViewModel::change(const QString& id,
                                  const std::function<void(measure::Plan&)>& edit)
{
    for (measure::Plan plan : m_all) {
        if (plan.id == id.toStdString()) {
            edit(plan);
            keep(plan);
            return;
        }
    }
}

void MeasurePlanViewModel::setRemind(const QString& plan, bool remind)
{
    change(plan, [remind](measure::Plan& each) { each.remind = remind; });
}

void MeasurePlanViewModel::setCountFirstDay(const QString& plan, bool count)
{
    change(plan, [count](measure::Plan& each) { each.countFirstDay = count; });
}
} // namespace regie::ui
