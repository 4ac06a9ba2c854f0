// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace regie::store
{
/** What Records::timeline() is to give. Whatever is filtered by, a page costs the same. */
struct TimelineQuery {
    std::vector<std::string> kinds; ///< empty: all kinds that are no support
    std::string provider;           ///< exactly as in StoredFact::fact; empty: all
    std::string source;             ///< Source::id; empty: all
    std::string since;              ///< FHIR date: begins not before
    std::string until; ///< FHIR date: begins not after, so "2024-03" takes in all of March
    bool currentOnly = false;
    /** Halves of a blood pressure that are both in the list make one line: StoredFact::lowerHalf. */
    bool joinHalves = false;
    std::string after; ///< cursor of the page before, or YearCount::after
    int limit = 50;    ///< 1 … 1000
};

/** How many facts, without support, are of a provider. */
struct ProviderCount {
    std::string provider;
    std::int64_t count = 0;
    bool operator==(const ProviderCount&) const = default;
};

/** How many facts begin in a year, by the clock of UTC as lists are ordered. */
struct YearCount {
    std::string year; ///< "2024"; empty: without a date
    std::int64_t count = 0;
    std::string after; ///< cursor: list() and timeline() go on with the newest fact of the year
};
} // namespace regie::store
