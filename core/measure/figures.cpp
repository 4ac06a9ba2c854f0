// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/series.h"

#include <algorithm>
#include <map>
#include <set>

namespace regie::measure
{
namespace
{
/** Sums, lowest and highest of one part while they are gathered. */
struct Gathered {
    Decimal sum;
    std::int64_t exact = 0;
    std::optional<Value> lowest;
    std::optional<Value> highest;

    void add(const Value& value)
    {
        if (value.isExact()) {
            sum = sum + value.number;
            ++exact;
        }
        // Of equal numbers the one that may lie further out is the lowest or highest.
        if (!lowest || value.number < lowest->number
            || (value.number == lowest->number && value.comparator.starts_with('<'))) {
            lowest = value;
        }
        if (!highest || value.number > highest->number
            || (value.number == highest->number && value.comparator.starts_with('>'))) {
            highest = value;
        }
    }
    /** What a day was between, where the point is the average of a day. */
    void widen(const DayRange& day)
    {
        if (!lowest || day.lowest < lowest->number) {
            lowest = Value{day.lowest, {}};
        }
        if (!highest || day.highest > highest->number) {
            highest = Value{day.highest, {}};
        }
    }
    PartFigures figures(int decimals, bool farApart) const
    {
        PartFigures figures;
        if (exact > 0 && !farApart) {
            figures.average = Decimal::average(sum, exact, decimals);
        }
        figures.lowest = lowest;
        figures.highest = highest;
        return figures;
    }
};

/** One value a day: glasses of water become what was drunk. */
std::map<std::chrono::sys_days, Value> totalsOfDays(std::span<const Point> points,
                                                    const time::Zone& zone)
{
    std::map<std::chrono::sys_days, Value> totals;
    for (const Point& point : points) {
        Value& total = totals[std::chrono::sys_days(zone.dayOf(point.measurement.at))];
        total.number = total.number + point.measurement.values.front().number;
    }
    return totals;
}
} // namespace

Figures figuresOf(const Kinds& kinds,
                  const Kind& kind,
                  std::span<const Point> points,
                  const time::Zone& zone)
{
    const auto parts = kinds.partsOf(kind);
    Figures figures;
    std::vector<Gathered> gathered(parts.size());
    std::set<std::chrono::sys_days> days;
    for (const Point& point : points) {
        ++figures.count;
        figures.provider += std::size_t{point.origin == Origin::Provider};
        figures.converted += std::size_t{!point.originalUnit.empty()};
        const auto& values = point.measurement.values;
        figures.inexact += std::size_t{!std::all_of(
            values.begin(), values.end(), [](const Value& value) { return value.isExact(); })};
        days.insert(std::chrono::sys_days(zone.dayOf(point.measurement.at)));
        if (kind.sumOfDay) {
            continue;
        }
        for (std::size_t i = 0; i < parts.size() && i < values.size(); ++i) {
            gathered[i].add(values[i]);
            if (point.day) {
                gathered[i].widen(*point.day);
            }
        }
    }
    if (kind.sumOfDay) {
        for (const auto& [day, total] : totalsOfDays(points, zone)) {
            gathered.front().add(total);
        }
    }
    figures.days = days.size();
    constexpr std::chrono::days kFurthest(366);
    figures.farApart = std::adjacent_find(days.begin(),
                                          days.end(),
                                          [&](const auto& one, const auto& next) {
                                              return next - one > kFurthest;
                                          })
                       != days.end();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        figures.parts.push_back(gathered[i].figures(parts[i]->decimals, figures.farApart));
    }
    return figures;
}

std::vector<std::chrono::year_month_day> missingDays(std::span<const Point> points,
                                                     std::chrono::year_month_day first,
                                                     std::chrono::year_month_day last,
                                                     const time::Zone& zone)
{
    std::set<std::chrono::sys_days> there;
    for (const Point& point : points) {
        there.insert(std::chrono::sys_days(zone.dayOf(point.measurement.at)));
    }
    std::vector<std::chrono::year_month_day> missing;
    for (auto day = std::chrono::sys_days(first); day <= std::chrono::sys_days(last);
         day += std::chrono::days(1)) {
        if (!there.contains(day)) {
            missing.emplace_back(day);
        }
    }
    return missing;
}

std::vector<Point> pointsOfDays(std::span<const Point> points,
                                std::chrono::year_month_day first,
                                std::chrono::year_month_day last,
                                const time::Zone& zone)
{
    std::vector<Point> chosen;
    for (const Point& point : points) {
        const auto day = std::chrono::sys_days(zone.dayOf(point.measurement.at));
        if (day >= std::chrono::sys_days(first) && day <= std::chrono::sys_days(last)) {
            chosen.push_back(point);
        }
    }
    return chosen;
}
} // namespace regie::measure
