// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fact.h"

#include <span>
#include <string>
#include <vector>

namespace regie::record
{
/** One fact of a group, for putting what the sources say side by side. */
struct GroupSide {
    std::string source; ///< in words
    const Fact* fact = nullptr;
    Words status; ///< in words; empty: its code stands for it, which only serves to compare
    std::vector<Row> dangers; ///< of an allergy: dangerRows()
};

/** What an allergy did, how bad that was, how dangerous it is and how certain: rows of its detail. */
std::vector<Row> dangerRows(const Detail& detail);

/** What one source says of something on which they differ. */
struct GroupSaying {
    std::string source;
    Words words; ///< that it says nothing is said too
    bool operator==(const GroupSaying&) const = default;
};
/** Something on which the sources of one thing differ. It is shown; nobody is declared right. */
struct GroupConflict {
    Words label; ///< "Waarde", "Status"
    std::vector<GroupSaying> said;
    bool operator==(const GroupConflict&) const = default;
};

/** Whether values need looking at: facts joined because their values are equal spell them each in
 *  their own unit. */
enum class Values { Compare, Agree };

/** Value, dose, status and date, where at least two of the sides differ. */
std::vector<GroupConflict> groupConflicts(std::span<const GroupSide> sides, Values values);
/** "Huisarts: 40 mg · Apotheek: 20 mg". */
Words conflictWords(const GroupConflict& conflict);

/** The status as its rows say it to people; empty when no row does. */
Words statusWordsOf(const Detail& detail);
} // namespace regie::record
