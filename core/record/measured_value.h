// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regie::record
{
/** What the laboratory itself said of a value; never worked out by us. */
enum class ResultFlag : std::uint8_t {
    None, ///< it said nothing, or something that has no place here
    Normal,
    Low,
    VeryLow, ///< the code for critically low
    High,
    VeryHigh,
    Abnormal, ///< not as usual, without saying which way
    Unclear,  ///< it said two things that do not go together
};
/** "none", "normal", "low", "verylow", "high", "veryhigh", "abnormal", "unclear". */
std::string_view resultFlagName(ResultFlag flag);

/** The usual values a result was reported with, in the unit of the result. */
struct ReferenceLimits {
    std::string low;  ///< as spelled; empty: no lower limit
    std::string high; ///< as spelled; empty: no upper limit
    bool operator==(const ReferenceLimits&) const = default;
};

/** One quantity of an Observation, typed: for a line through the years and for a scale. */
struct MeasuredValue {
    std::string number;     ///< as spelled, decimal point; never empty
    std::string comparator; ///< "<", "<=", ">", ">="; empty: exactly this
    std::string unit;       ///< as the source wrote it, else its code; empty: none
    std::string unitCode;   ///< UCUM code; empty when it is not coded in UCUM
    /** Absent: none given, several that may apply, or in another unit than the value. */
    std::optional<ReferenceLimits> limits;
    ResultFlag flag = ResultFlag::None;
    bool operator==(const MeasuredValue&) const = default;
};

/**
 * The value of an Observation (STU3, R4) that holds one quantity of its own; nullopt for any other
 * resource or value, for a number that is none ("5,4"), for a comparator we do not know ("ad"), and
 * for an observation that was cancelled or entered in error.
 */
std::optional<MeasuredValue> measuredValue(const fhir::Node& observation);

/** Where a value lies against the usual values that the laboratory gave with it. */
enum class LimitSide : std::uint8_t {
    Unknown, ///< none given, or it does not tell: other unit, ranges that disagree, "< 5" of 3 to 8
    Within,
    Below,
    Above,
};

/** What a laboratory reported of one result, its own word and its limits told apart. */
struct ResultStanding {
    ResultFlag flag = ResultFlag::None;
    LimitSide side = LimitSide::Unknown;

    bool isFlagged() const { return flag != ResultFlag::None && flag != ResultFlag::Normal; }
    bool isOutside() const { return side == LimitSide::Below || side == LimitSide::Above; }
    /** Whether the laboratory said enough to tell that nothing stands out. */
    bool isJudged() const { return flag != ResultFlag::None || side != LimitSide::Unknown; }
    bool operator==(const ResultStanding&) const = default;
};

/**
 * How an Observation (STU3, R4) stands, of whatever type its value is. Of one with components what
 * stands out in one of them counts, and nothing is told while one of them does not tell. Limits are
 * compared and not weighed: it says where a number lies, not what that means.
 */
ResultStanding resultStanding(const fhir::Node& observation);

/** A decimal as FHIR spells it ("5.40", "1e3") as a number; nullopt when it is none. */
std::optional<double> decimalOf(std::string_view spelled);
/**
 * `a` - `b` exactly, with the decimals of the one that has most ("0.4", "-1.00"). Empty when one is
 * no plain decimal of at most 15 digits.
 */
std::string decimalDifference(std::string_view a, std::string_view b);
} // namespace regie::record
