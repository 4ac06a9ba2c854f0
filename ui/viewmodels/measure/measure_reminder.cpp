// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/measure/measure_reminder.h"

#include "core/measure/series.h"
#include "core/store/records.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
/** A computer that slept, or whose clock was set, is found out within this. */
constexpr std::chrono::minutes kLongestWait{10};
} // namespace

MeasureReminder::MeasureReminder(QObject* parent) : MeasureViewModel(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MeasureReminder::reload);
}

Result<MeasureReminder::Found> MeasureReminder::find(store::Store& store,
                                                     const measure::Kinds& kinds,
                                                     const time::Zone& zone,
                                                     Clock::Instant now)
{
    const auto plans = measure::plans(store);
    if (!plans) {
        return fail(plans.error());
    }
    Found found;
    for (const measure::Plan& plan : *plans) {
        if (!plan.remind || !plan.stopped.empty()) {
            continue;
        }
        const auto points = measure::pointsOfPlan(store.records(), kinds, plan, zone);
        if (!points) {
            return fail(points.error());
        }
        const auto progress = measure::progressOf(kinds, plan, *points, now, zone);
        if (progress.next && (!found.next || *progress.next < *found.next)) {
            found.next = progress.next;
        }
        if (!progress.due || progress.finished) {
            continue;
        }
        const measure::MomentProgress& due = progress.moments[*progress.due];
        const measure::PlanMoment& moment = plan.moments[due.moment];
        if (zone.at(now).minuteOfDay >= moment.remind) {
            found.due.push_back({plan.id + time::dayText(due.day) + moment.id,
                                 moment.kind.empty() ? plan.kind : moment.kind});
        }
    }
    return found;
}

void MeasureReminder::loadMeasure()
{
    write(
        [kinds = kinds(), zone = zone(), now = now()](store::Store& store, const std::stop_token&) {
            return find(store, *kinds, zone, now);
        },
        [this](const Found& found) { show(found); });
}

void MeasureReminder::show(const Found& found)
{
    const auto due = std::find_if(found.due.begin(), found.due.end(), [this](const Due& each) {
        return m_putOff.count(each.moment) == 0;
    });
    const bool asks = due != found.due.end();
    const measure::Kind* kind = asks ? kinds()->find(due->kind) : nullptr;
    m_moment = asks ? due->moment : std::string();
    m_kind = kind == nullptr ? QString() : QString::fromStdString(kind->id);
    m_name = kind == nullptr ? QString()
                             : words(kind->simple.empty() ? kind->label : kind->simple).toLower();
    Q_EMIT changed();
    if (m_kind.isEmpty()) {
        app()->desktopNotice().withdraw();
    } else {
        app()->desktopNotice().measureNow(m_moment);
    }
    m_timer.stop();
    if (found.next) {
        using std::chrono::milliseconds;
        const auto wait =
            std::clamp<milliseconds>(std::chrono::duration_cast<milliseconds>(*found.next - now()),
                                     milliseconds(1000),
                                     kLongestWait);
        m_timer.start(wait);
    }
}

void MeasureReminder::putOff()
{
    m_putOff.insert(m_moment);
    m_kind.clear();
    m_name.clear();
    app()->desktopNotice().withdraw();
    Q_EMIT changed();
    reload(); // another series may ask as well
}
} // namespace regie::ui
