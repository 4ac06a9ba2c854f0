// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace regie::time
{
enum class Precision { Year, Month, Day, Minute, Second };
/** "year", "month", "day", "minute", "second". */
std::string_view precisionName(Precision precision);

/**
 * A FHIR date, dateTime or instant with just the parts that were given (R4 datatypes, 2.24.0.1).
 * A time of day keeps the offset it came with and is shown as that clock showed it.
 */
struct PartialDate {
    int year = 0;
    unsigned month = 0; ///< 1–12, 0 when not given
    unsigned day = 0;   ///< 1–31, 0 when not given
    int hour = -1, minute = -1, second = -1;
    std::optional<int> offsetMinutes; ///< of a time; nullopt when it has none
    Precision precision = Precision::Year;

    /** nullopt when the text is no FHIR date (also 2020-02-30). */
    static std::optional<PartialDate> parse(std::string_view text);

    /** Sorts by the start of what was given, in UTC: "2020-03-01T08:00:00Z", "2020-03-01", "2020". */
    std::string sortKey() const;
    /** Words: "2020", "maart 2020", "1 maart 2020", "1 maart 2020, 8:00 uur". */
    Words words() const;
    /** The short form for lists: "1 mrt 2020". Never with a time. */
    Words shortWords() const;
    bool operator==(const PartialDate&) const = default;
};

/** FHIR `time` ("08:30:00") as people say it: "8:30 uur". Empty when it is none. */
Words timeOfDayWords(std::string_view text);

/** Instant for storing: "2026-11-22T10:00:00.000Z". */
std::string instantText(std::chrono::sys_time<std::chrono::milliseconds> instant);
} // namespace regie::time
