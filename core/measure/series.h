// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/store/store.h"
#include "core/time/zone.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace regie::store
{
class Records;
}

namespace regie::measure
{
/** From an instant up to and not including another; absent: no limit. */
struct Period {
    std::optional<Clock::Instant> from;
    std::optional<Clock::Instant> until;
    bool holds(Clock::Instant at) const
    {
        return (!from || at >= *from) && (!until || at < *until);
    }
};

/** Always told apart: a value of the person never looks like one of a care provider. */
enum class Origin { Self, Provider };

/** The lowest and highest of a day that is one point (heart rate of a watch). */
struct DayRange {
    Decimal lowest;
    Decimal highest;
    std::int64_t count = 0;
    bool operator==(const DayRange&) const = default;
};

struct Point {
    std::string factId;
    std::string lowerFactId; ///< of a pressure whose halves came apart: the lower one; else empty
    Measurement measurement; ///< in the unit of the kind; `kind` is that of the series
    Origin origin = Origin::Self;
    std::string source;       ///< "self", the app of a device, or the name of the portal or file
    std::string provider;     ///< who recorded it, empty: not said
    std::string originalUnit; ///< it was converted from this; empty: it was not
    std::optional<DayRange> day;
    bool corrected = false;                 ///< an earlier version is in its history
    std::optional<Clock::Instant> received; ///< when this version came in; absent: not kept
    store::RemarkMarks remarks;
};

/** All measurements of one kind, from the person and care providers together. */
struct Series {
    std::string kind;
    std::vector<Point> points;  ///< oldest first
    std::size_t unreadable = 0; ///< of the same kind, without a number or in a unit we do not know
};

/**
 * Reads a series. What was taken back is left out. Dates without a time or offset are read by `zone`.
 * "bp" has the whole pressures, and those of which one source sent both halves by themselves
 * (record::pressureHalfKey); bp_sys and bp_dia the upper and lower ones of those as well.
 */
Result<Series> readSeries(store::Records& records,
                          const Kinds& kinds,
                          const Kind& kind,
                          const time::Zone& zone,
                          const Period& period = {});

/** Figures of one part of a kind. Values with a comparator have no place in an average. */
struct PartFigures {
    std::optional<Decimal>
        average;                 ///< rounded to the decimals of the kind; nullopt: no exact value
    std::optional<Value> lowest; ///< "< 0,6" where that is the lowest
    std::optional<Value> highest;
};

struct Figures {
    std::size_t count = 0;          ///< measurements
    std::size_t inexact = 0;        ///< of them with a comparator, not in the average
    std::size_t provider = 0;       ///< of them from care providers
    std::size_t converted = 0;      ///< of them from another unit
    std::size_t days = 0;           ///< days with one
    bool farApart = false;          ///< more than a year between two that follow: no average
    std::vector<PartFigures> parts; ///< as Kinds::partsOf()
};

/**
 * Counts, averages, lowest and highest. No average of values with more than a year between them: it
 * would be of no time at all. Of a kind whose day total counts (steps, fluid) the figures
 * are over the totals of days.
 */
Figures figuresOf(const Kinds& kinds,
                  const Kind& kind,
                  std::span<const Point> points,
                  const time::Zone& zone);

/** The days of a period without any measurement, oldest first. */
std::vector<std::chrono::year_month_day> missingDays(std::span<const Point> points,
                                                     std::chrono::year_month_day first,
                                                     std::chrono::year_month_day last,
                                                     const time::Zone& zone);

/** Points of some days: `first` up to and including `last` by the calendar of the zone. */
std::vector<Point> pointsOfDays(std::span<const Point> points,
                                std::chrono::year_month_day first,
                                std::chrono::year_month_day last,
                                const time::Zone& zone);

/**
 * One sentence that says what a chart of the last `days` days up to and including `last` shows, held
 * against as many days before: "Bloeddruk, 7 dagen: gemiddeld 132 over 81, 4 lager dan de week
 * ervoor. 14 metingen." What changed is the upper pressure; the lower one is named when only that
 * changed. It judges nothing, and says when there is nothing.
 */
Words sentenceOf(const Kinds& kinds,
                 const Kind& kind,
                 std::span<const Point> points,
                 int days,
                 std::chrono::year_month_day last,
                 const time::Zone& zone);
} // namespace regie::measure
