// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/measure/decimal.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace regie::measure
{
/** One number. */
struct Value {
    Decimal number;
    /** "<" or ">": the meter showed LO or HI and this is its limit. "<=" and ">=" come from others. */
    std::string comparator;
    bool isExact() const { return comparator.empty(); }
    bool operator==(const Value&) const = default;
};

/** Who held the meter. */
enum class MeasuredBy { Self, Relative, CareProvider };

/** What was measured, when and how: what a person enters and what a series is made of. */
struct Measurement {
    std::string kind;          ///< Kind::id; "bp" has two values
    std::vector<Value> values; ///< one for each of Kinds::partsOf(), in the unit of the kind
    Clock::Instant at{};
    int offsetMinutes = 0; ///< of the clock it was read from
    bool dayOnly = false;  ///< the time of day is not known: `at` is the start of the day
    std::map<std::string, std::string, std::less<>> how; ///< Circumstance::id to Option::id
    std::string moment;                                  ///< MealMoment::id; empty: not said
    MeasuredBy by = MeasuredBy::Self;
    std::string byName; ///< of a relative or care provider; may be empty
    std::string device; ///< in the person's words
    std::string note;
    bool operator==(const Measurement&) const = default;
};
} // namespace regie::measure
