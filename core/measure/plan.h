// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/series.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
/** Series to measure by, as PATIENT-CONTENT 1.4 describes them. */
enum class PlanType {
    BloodPressureWeek,  ///< 7 days, morning and evening, 2 readings 1 minute apart
    HeartFailureWeight, ///< each morning, without an end
    GlucoseDayCurve,    ///< one day, before and after meals and before sleeping
    PeakFlow,           ///< 2 weeks, morning and evening
    FluidDay,           ///< every day a total
    Own,                ///< the person's own moments
};
/** "blood_pressure_week", "heart_failure_weight", "glucose_day_curve", "peak_flow", "fluid_day", "own". */
std::string_view planTypeName(PlanType type);
std::optional<PlanType> planTypeFromName(std::string_view name);

/** A time of the day to measure at, by the clock of the person. */
struct PlanMoment {
    std::string id; ///< "morning"
    Words words;
    int from = 0;   ///< minute of the day from which a measurement counts for this moment
    int until = 0;  ///< and before which; may be 24 * 60
    int remind = 0; ///< when a reminder is due
    std::string
        kind; ///< of this moment where the plan has several (glucose); empty: that of the plan
    std::string meal; ///< MealMoment::id to fill in; empty: none
    bool operator==(const PlanMoment&) const = default;
};

/** What the person means to measure. Everything in it may be changed by the person. */
struct Plan {
    std::string id; ///< made by addPlan()
    PlanType type = PlanType::Own;
    std::string kind; ///< Kind::id
    std::chrono::year_month_day start{};
    int days = 0; ///< 0: until the person stops
    std::vector<PlanMoment> moments;
    int readings = 1;          ///< at each moment
    int restSeconds = 0;       ///< sitting still before the first
    int betweenSeconds = 0;    ///< from one reading to the next
    bool countFirstDay = true; ///< of both averages the one that is shown first
    int enough = 0;            ///< counted readings from which a result is shown; 0: always
    bool remind = true;
    std::string stopped; ///< instant; empty: it goes on
    /** Instant at which it was made, set by addPlan(). On its first day what was measured or entered
     *  before it is no part of it, unless the person lets it start on an earlier day. */
    std::string begun;
    bool operator==(const Plan&) const = default;
};

/** The plan as it is made when the person changes nothing. */
Plan standardPlan(PlanType type, std::chrono::year_month_day start);

enum class MomentState {
    Done,   ///< all readings are there
    Partly, ///< some are, and the moment has passed
    Due,    ///< now
    Later,
    Missed, ///< passed without one; nothing to blame anybody for
};

struct MomentProgress {
    std::chrono::year_month_day day{};
    std::size_t moment = 0; ///< position in Plan::moments
    int done = 0;
    MomentState state = MomentState::Later;
};

struct Progress {
    std::vector<MomentProgress> moments; ///< in the order of time; of an endless plan up to today
    int readings = 0;                    ///< all that count for the plan
    int expected = 0;                    ///< up to now
    int missed = 0;                      ///< moments
    bool finished = false;
    bool enough = false; ///< a result may be shown
    Figures all;         ///< over all its readings
    Figures withoutFirstDay;
    std::optional<std::size_t> due;     ///< position in `moments` of what can be measured now
    std::optional<Clock::Instant> next; ///< the next reminder; nullopt: there is none to come
    Words sentence;                     ///< kindly: how far, and what comes now
};

/**
 * How far a plan is. Only exact values of the person count, in the order of time and no more than the
 * plan asks for at one moment; none from before it began, save those of its first day without a time. Days are those of the zone; a moment that the clock skips is not missed.
 */
Progress progressOf(const Kinds& kinds,
                    const Plan& plan,
                    std::span<const Point> points,
                    Clock::Instant now,
                    const time::Zone& zone);

/** All plans, oldest first, stopped ones as well. */
Result<std::vector<Plan>> plans(store::Store& store);
/** The same in the value of the setting that keeps them. DataDamaged: it is none. */
Result<std::vector<Plan>> plansIn(std::string_view setting);
/** InvalidArgument: no kind or moments, moments that overlap, or days or readings that cannot be. */
Result<Plan> addPlan(store::Store& store, const Kinds& kinds, Plan plan);
/** Keeps a plan with its changes. NotFound; InvalidArgument as addPlan(). */
Result<void> changePlan(store::Store& store, const Kinds& kinds, const Plan& plan);
/** Its measurements stay. NotFound. */
Result<void> stopPlan(store::Store& store, std::string_view id);

/** The points a plan looks at: those of its kinds together, oldest first. */
Result<std::vector<Point>> pointsOfPlan(store::Records& records,
                                        const Kinds& kinds,
                                        const Plan& plan,
                                        const time::Zone& zone);
} // namespace regie::measure
