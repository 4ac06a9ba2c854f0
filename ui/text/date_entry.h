// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::ui
{
/** A date as a person types it: as much as they know. All may be empty. */
struct DateEntry {
    std::string day;
    std::string month; ///< a number, or a name or its beginning, in Dutch or English
    std::string year;
    std::string time; ///< "14:30", also "14.30", "14,30", "1430", "14u30", "14 uur"
    bool empty() const;
    bool operator==(const DateEntry&) const = default;
};

/** What is not right about it: one thing at a time, the first a person would mend. */
enum class DateProblem {
    None,
    NoYear,          ///< a day or month without a year
    NoMonth,         ///< a day without a month
    YearUnclear,     ///< no year of four digits between 1850 and 2150
    MonthUnclear,    ///< no number from 1 to 12 and no name of a month
    DayUnclear,      ///< no number from 1 to 31
    NoSuchDay,       ///< 31 April
    TimeUnclear,     ///< no time of day
    TimeWithoutDate, ///< a time needs a whole date
};

struct ReadDate {
    std::string date; ///< FHIR date, as exact as it was typed; empty when nothing was typed
    std::string time; ///< "14:30", empty when none was typed
    DateProblem problem = DateProblem::None;
    bool operator==(const ReadDate&) const = default;
};

/**
 * Reads what was typed. A whole date in one field ("3-5-2019", "mei 2019", "2019") is understood as
 * well, as long as the other two are empty.
 */
ReadDate readDate(const DateEntry& entry);
} // namespace regie::ui
