// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/record/fact.h"
#include "core/store/store.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace regie::store
{
/** One result of a test. */
struct SeriesPoint {
    std::string factId;
    record::FactDate date;
    std::string sortDate;
    std::string number;     ///< as spelled; of a blood pressure the upper one
    std::string comparator; ///< "<", "<=", ">", ">=", "ad"; empty: the number itself
    Words value;            ///< as the list says it, with the unit
    std::string provider;
    RemarkMarks remarks;
};

/** The results of one test: same code, same unit. */
struct Series {
    std::vector<SeriesPoint> points; ///< oldest first; only those with a number and a date
    std::string unit;                ///< as people read it
    /**
     * The usual values of the fact that was asked for, as spelled and in its unit: empty when it
     * says none, or more than one range. Other results may have had others.
     */
    std::string low;
    std::string high;
    bool complete = true; ///< false: there are more, and these are the newest
};

/** As many points as a series gives at most. */
inline constexpr std::size_t kMostPoints = 10'000;
} // namespace regie::store
