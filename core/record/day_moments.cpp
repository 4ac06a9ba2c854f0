// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/day_moments.h"

#include <charconv>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace regie::record
{
namespace
{
/** EventTiming (R4 valueset-event-timing). Meals by their name: C M, C D and C V are the three. */
std::optional<DayMoment> momentOfCode(std::string_view when)
{
    constexpr std::pair<std::string_view, DayMoment> kMoments[] = {
        {"MORN", DayMoment::Morning},      {"MORN.early", DayMoment::Morning},
        {"MORN.late", DayMoment::Morning}, {"CM", DayMoment::Morning},
        {"ACM", DayMoment::Morning},       {"PCM", DayMoment::Morning},
        {"NOON", DayMoment::Noon},         {"AFT", DayMoment::Noon},
        {"AFT.early", DayMoment::Noon},    {"AFT.late", DayMoment::Noon},
        {"CD", DayMoment::Noon},           {"ACD", DayMoment::Noon},
        {"PCD", DayMoment::Noon},          {"EVE", DayMoment::Evening},
        {"EVE.early", DayMoment::Evening}, {"EVE.late", DayMoment::Evening},
        {"CV", DayMoment::Evening},        {"ACV", DayMoment::Evening},
        {"PCV", DayMoment::Evening},       {"NIGHT", DayMoment::Night},
        {"HS", DayMoment::Night},
    };
    for (const auto& [code, moment] : kMoments) {
        if (code == when) {
            return moment;
        }
    }
    return std::nullopt;
}

/** By the hour of "08:00:00"; nullopt when it is no time of day. */
std::optional<DayMoment> momentOfTime(std::string_view time)
{
    constexpr int kHours = 24;
    constexpr int kHoursOfPart = 6;
    int hour = 0;
    const auto [end, error] = std::from_chars(time.data(), time.data() + time.size(), hour);
    const bool shaped = error == std::errc() && end == time.data() + 2 && time.size() > 2
                        && *end == ':' && hour >= 0 && hour < kHours;
    if (!shaped) {
        return std::nullopt;
    }
    constexpr DayMoment kParts[] = {
        DayMoment::Night, DayMoment::Morning, DayMoment::Noon, DayMoment::Evening};
    return kParts[hour / kHoursOfPart];
}

/** False when the instruction leaves a moment open. */
bool addMoments(const DosageTiming& timing, std::set<DayMoment>& moments)
{
    for (const std::string& when : timing.when) {
        const std::optional<DayMoment> moment = momentOfCode(when);
        if (!moment) {
            return false;
        }
        moments.insert(*moment);
    }
    for (const std::string& time : timing.times) {
        const std::optional<DayMoment> moment = momentOfTime(time);
        if (!moment) {
            return false;
        }
        moments.insert(*moment);
    }
    return !timing.when.empty() || !timing.times.empty();
}
} // namespace

std::string_view dayMomentName(DayMoment moment)
{
    switch (moment) {
    case DayMoment::Morning: return "morning";
    case DayMoment::Noon: return "noon";
    case DayMoment::Evening: return "evening";
    case DayMoment::Night: break;
    }
    return "night";
}

std::vector<DayMoment> dayMomentsOf(const DosagePlan& plan)
{
    const bool together =
        plan.order == DosagePlan::Order::Single || plan.order == DosagePlan::Order::Parallel;
    if (!plan.complete || plan.stopped || !together) {
        return {};
    }
    std::set<DayMoment> moments;
    for (const DosageInstruction& instruction : plan.instructions) {
        if (!instruction.complete || !addMoments(instruction.timing, moments)) {
            return {};
        }
    }
    return {moments.begin(), moments.end()};
}
} // namespace regie::record
