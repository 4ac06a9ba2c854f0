// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/plan.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::measure
{
namespace
{
/** Looks at one plan. */
class Looking
{
public:
    Looking(const Kinds& kinds,
            const Plan& plan,
            std::span<const Point> points,
            Clock::Instant now,
            const time::Zone& zone)
        : m_kinds(kinds), m_plan(plan), m_points(points), m_now(now), m_zone(zone)
    {
    }

    Progress run()
    {
        makeMoments();
        count();
        judge();
        findNext();
        figures();
        say();
        return std::move(m_progress);
    }

private:
    const PlanMoment& momentOf(const MomentProgress& each) const
    {
        return m_plan.moments[each.moment];
    }

    /** The instant a clock shows a minute of a day, or the first one after it that there is. */
    Clock::Instant instantOf(std::chrono::year_month_day day, int minute) const
    {
        if (minute >= 24 * 60) {
            return m_zone.startOf(time::addDays(day, 1));
        }
        for (int later = minute; later < 24 * 60; ++later) {
            if (const auto at = m_zone.instantOf(day, later)) {
                return *at;
            }
        }
        return m_zone.startOf(time::addDays(day, 1));
    }
    Clock::Instant beginOf(const MomentProgress& each) const
    {
        return instantOf(each.day, momentOf(each).from);
    }
    Clock::Instant endOf(const MomentProgress& each) const
    {
        return instantOf(each.day, momentOf(each).until);
    }

    /** When the plan was made, if that is what its first day begins with. */
    std::optional<Clock::Instant> madeOnFirstDay() const
    {
        const auto begun = time::PartialDate::parse(m_plan.begun);
        const auto at = begun ? time::instantOf(*begun, m_zone) : std::nullopt;
        return at && m_zone.dayOf(*at) == m_plan.start ? std::optional<Clock::Instant>(*at)
                                                       : std::nullopt;
    }

    /** From when a reading is one of the plan: typed times have no seconds. */
    Clock::Instant beginOfPlan() const
    {
        const auto made = madeOnFirstDay();
        return made ? Clock::Instant(std::chrono::floor<std::chrono::minutes>(*made))
                    : m_zone.startOf(m_plan.start);
    }

    bool isFromBefore(const Point& point) const
    {
        const auto made = madeOnFirstDay();
        return (!point.measurement.dayOnly && point.measurement.at < beginOfPlan())
               || (made && point.received && *point.received < *made);
    }

    void makeMoments()
    {
        const Clock::Instant begin = beginOfPlan();
        const auto today = m_zone.dayOf(m_now);
        int days = m_plan.days > 0 ? m_plan.days : time::daysBetween(m_plan.start, today) + 1;
        if (const auto stopped = time::PartialDate::parse(m_plan.stopped)) {
            const auto at = time::instantOf(*stopped, m_zone);
            days =
                at ? std::min(days, time::daysBetween(m_plan.start, m_zone.dayOf(*at)) + 1) : days;
        }
        for (int day = 0; day < days; ++day) {
            for (std::size_t moment = 0; moment < m_plan.moments.size(); ++moment) {
                MomentProgress each{time::addDays(m_plan.start, day), moment, 0, {}};
                const bool skipped = beginOf(each) == endOf(each); // by the clock
                if (endOf(each) > begin || skipped) {
                    m_progress.moments.push_back(each);
                }
            }
        }
    }

    static bool isExact(const Point& point)
    {
        const auto& values = point.measurement.values;
        return std::all_of(
            values.begin(), values.end(), [](const Value& v) { return v.isExact(); });
    }

    /** Gives each reading its moment; what is more than the plan asks for stays out of it. */
    void count()
    {
        for (const Point& point : m_points) {
            if (isFromBefore(point) || point.origin != Origin::Self || !isExact(point)
                || point.measurement.at > m_now) {
                continue;
            }
            const auto day = m_zone.dayOf(point.measurement.at);
            const int minute = m_zone.at(point.measurement.at).minuteOfDay;
            for (MomentProgress& each : m_progress.moments) {
                const PlanMoment& moment = momentOf(each);
                const std::string& kind = moment.kind.empty() ? m_plan.kind : moment.kind;
                // A day without a time counts where the plan asks nothing more exact.
                const bool fits = point.measurement.dayOnly
                                      ? m_plan.moments.size() == 1
                                      : minute >= moment.from && minute < moment.until;
                if (each.day != day || !fits || point.measurement.kind != kind
                    || (each.done >= m_plan.readings && !countsAll())) {
                    continue;
                }
                ++each.done;
                m_counted.push_back(point);
                break;
            }
        }
    }

    bool countsAll() const
    {
        const Kind* kind = m_kinds.find(m_plan.kind);
        return kind != nullptr && kind->sumOfDay;
    }

    void judge()
    {
        for (std::size_t i = 0; i < m_progress.moments.size(); ++i) {
            MomentProgress& each = m_progress.moments[i];
            const bool begun = beginOf(each) <= m_now;
            const bool over = endOf(each) <= m_now || !m_plan.stopped.empty();
            m_progress.readings += each.done;
            m_progress.expected += begun ? m_plan.readings : 0;
            if (each.done >= m_plan.readings) {
                each.state = MomentState::Done;
            } else if (!begun) {
                each.state = MomentState::Later;
            } else if (!over) {
                each.state = MomentState::Due;
                m_progress.due = m_progress.due ? m_progress.due : std::optional(i);
            } else if (each.done > 0) {
                each.state = MomentState::Partly;
            } else if (beginOf(each) == endOf(each)) {
                each.state = MomentState::Done; // the clock skipped it
            } else {
                each.state = MomentState::Missed;
                ++m_progress.missed;
            }
        }
        m_progress.finished =
            !m_plan.stopped.empty()
            || (m_plan.days > 0
                && m_zone.startOf(time::addDays(m_plan.start, m_plan.days)) <= m_now)
            || (m_plan.days > 0
                && std::all_of(m_progress.moments.begin(),
                               m_progress.moments.end(),
                               [](const auto& each) { return each.state == MomentState::Done; }));
    }

    void findNext()
    {
        if (!m_plan.remind || m_progress.finished) {
            return;
        }
        for (const MomentProgress& each : m_progress.moments) {
            const auto at = instantOf(each.day, momentOf(each).remind);
            if (each.state != MomentState::Done && at > m_now) {
                m_progress.next = at;
                return;
            }
        }
        if (m_plan.days == 0 && !m_plan.moments.empty()) {
            const auto tomorrow = time::addDays(m_zone.dayOf(m_now), 1);
            const auto first =
                std::max(std::chrono::sys_days(tomorrow), std::chrono::sys_days(m_plan.start));
            m_progress.next = instantOf(first, m_plan.moments.front().remind);
        }
    }

    void figures()
    {
        const Kind* kind = m_kinds.find(m_plan.kind);
        if (kind == nullptr) {
            return;
        }
        std::vector<Point> later;
        for (const Point& point : m_counted) {
            if (m_zone.dayOf(point.measurement.at) != m_plan.start) {
                later.push_back(point);
            }
        }
        m_progress.all = figuresOf(m_kinds, *kind, m_counted, m_zone);
        m_progress.withoutFirstDay = figuresOf(m_kinds, *kind, later, m_zone);
        const Figures& shown = m_plan.countFirstDay ? m_progress.all : m_progress.withoutFirstDay;
        m_progress.enough =
            shown.count > 0 && shown.count >= static_cast<std::size_t>(m_plan.enough);
    }

    void say()
    {
        Words& words = m_progress.sentence;
        const int total = static_cast<int>(m_progress.moments.size()) * m_plan.readings;
        if (m_plan.days > 0 && !countsAll()) {
            words = {fmt::format("U heeft {} van {} metingen.", m_progress.readings, total),
                     fmt::format("You have {} of {} measurements.", m_progress.readings, total)};
        } else {
            words = {fmt::format("U heeft {} metingen.", m_progress.readings),
                     fmt::format("You have {} measurements.", m_progress.readings)};
        }
        if (m_progress.finished) {
            append(
                words,
                m_progress.enough || m_plan.enough == 0
                    ? Words{"De serie is klaar.", "The series is done."}
                    : Words{
                        "De serie is voorbij. Er zijn nog te weinig metingen voor een gemiddelde. "
                        "U kunt een nieuwe serie beginnen.",
                        "The series is over. There are too few measurements for an average. "
                        "You can begin a new series."});
            return;
        }
        if (m_progress.missed > 0) {
            append(words,
                   {"Een keer overslaan geeft niet. Ga gewoon verder.",
                    "Skipping one does not matter. Just go on."});
        }
        if (m_progress.due) {
            const Words& moment = momentOf(m_progress.moments[*m_progress.due]).words;
            append(words,
                   {fmt::format("Nu kunt u meten: {}.", moment.nl),
                    fmt::format("You can measure now: {}.", moment.en)});
        }
    }

    static void append(Words& words, const Words& more)
    {
        words.nl += " " + more.nl;
        words.en += " " + more.en;
    }

    const Kinds& m_kinds;
    const Plan& m_plan;
    std::span<const Point> m_points;
    Clock::Instant m_now;
    const time::Zone& m_zone;
    std::vector<Point> m_counted;
    Progress m_progress;
};
} // namespace

Progress progressOf(const Kinds& kinds,
                    const Plan& plan,
                    std::span<const Point> points,
                    Clock::Instant now,
                    const time::Zone& zone)
{
    return Looking(kinds, plan, points, now, zone).run();
}
} // namespace regie::measure
