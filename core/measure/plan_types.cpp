// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/plan.h"

#include <utility>

namespace regie::measure
{
namespace
{
constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

constexpr std::pair<PlanType, std::string_view> kNames[] = {
    {PlanType::BloodPressureWeek, "blood_pressure_week"},
    {PlanType::HeartFailureWeight, "heart_failure_weight"},
    {PlanType::GlucoseDayCurve, "glucose_day_curve"},
    {PlanType::PeakFlow, "peak_flow"},
    {PlanType::FluidDay, "fluid_day"},
    {PlanType::Own, "own"},
};

PlanMoment moment(std::string id, Words words, int from, int until, int remind)
{
    return {std::move(id), std::move(words), from, until, remind, {}, {}};
}
PlanMoment meal(std::string_view kind, std::string id, Words words, int from, int until)
{
    PlanMoment made = moment(id, std::move(words), from, until, from);
    made.kind = kind;
    made.meal = std::move(id);
    return made;
}

/** Wide, so that somebody who rises late or works at night is not told of a missed moment. */
std::vector<PlanMoment> morningAndEvening()
{
    return {moment("morning", {"ochtend", "morning"}, 4 * kHour, 13 * kHour, 8 * kHour),
            moment("evening", {"avond", "evening"}, 16 * kHour, kDay, 20 * kHour)};
}

std::vector<PlanMoment> dayCurve()
{
    return {meal("glucose_fasting",
                 "before_breakfast",
                 {"voor het ontbijt", "before breakfast"},
                 4 * kHour,
                 8 * kHour + 30),
            meal("glucose_after_meal",
                 "after_breakfast",
                 {"na het ontbijt", "after breakfast"},
                 8 * kHour + 30,
                 11 * kHour + 30),
            meal("glucose_other",
                 "before_lunch",
                 {"voor de lunch", "before lunch"},
                 11 * kHour + 30,
                 13 * kHour),
            meal("glucose_after_meal",
                 "after_lunch",
                 {"na de lunch", "after lunch"},
                 13 * kHour,
                 16 * kHour),
            meal("glucose_other",
                 "before_dinner",
                 {"voor het avondeten", "before dinner"},
                 16 * kHour,
                 18 * kHour + 30),
            meal("glucose_after_meal",
                 "after_dinner",
                 {"na het avondeten", "after dinner"},
                 18 * kHour + 30,
                 21 * kHour),
            meal("glucose_other",
                 "before_sleep",
                 {"voor het slapen", "before going to sleep"},
                 21 * kHour,
                 kDay)};
}
} // namespace

std::string_view planTypeName(PlanType type)
{
    for (const auto& [each, name] : kNames) {
        if (each == type) {
            return name;
        }
    }
    return "own";
}

std::optional<PlanType> planTypeFromName(std::string_view name)
{
    for (const auto& [type, each] : kNames) {
        if (each == name) {
            return type;
        }
    }
    return std::nullopt;
}

Plan standardPlan(PlanType type, std::chrono::year_month_day start)
{
    Plan plan;
    plan.type = type;
    plan.start = start;
    switch (type) {
    case PlanType::BloodPressureWeek:
        plan.kind = "bp";
        plan.days = 7;
        plan.moments = morningAndEvening();
        plan.readings = 2;
        plan.restSeconds = 5 * 60;
        plan.betweenSeconds = 60;
        plan.countFirstDay = false;
        plan.enough = 12;
        break;
    case PlanType::HeartFailureWeight:
        plan.kind = "weight";
        plan.moments = {
            moment("morning", {"ochtend", "morning"}, 4 * kHour, 13 * kHour, 8 * kHour)};
        break;
    case PlanType::GlucoseDayCurve:
        plan.kind = "glucose_other";
        plan.days = 1;
        plan.moments = dayCurve();
        break;
    case PlanType::PeakFlow:
        plan.kind = "peak_flow";
        plan.days = 14;
        plan.moments = morningAndEvening();
        break;
    case PlanType::FluidDay:
        plan.kind = "fluid_in";
        plan.moments = {moment("day", {"hele dag", "whole day"}, 0, kDay, 20 * kHour)};
        break;
    case PlanType::Own:
        plan.moments = {moment("day", {"hele dag", "whole day"}, 0, kDay, 9 * kHour)};
        break;
    }
    return plan;
}
} // namespace regie::measure
