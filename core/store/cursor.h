// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: places in lists of facts, which are in the order of (sort_date, row).
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace regie::store
{
/** The place of a fact. A page goes on below that of its last fact, so it costs the same anywhere. */
struct Cursor {
    std::int64_t row = 0;
    std::string sortDate;
};
/** Before all facts. */
inline Cursor topCursor()
{
    return {std::numeric_limits<std::int64_t>::max(), "Z"};
}
/** Before the newest fact that begins in a period ("2024", "2024-03"): 'Z' is after all that follows. */
inline Cursor cursorOfPeriod(std::string_view period)
{
    return {0, std::string(period) + "Z"};
}
/** Before the facts without a date. */
inline Cursor undatedCursor()
{
    return {std::numeric_limits<std::int64_t>::max(), {}};
}

std::string cursorText(const Cursor& cursor);
/** nullopt when the text is no cursor. */
std::optional<Cursor> parseCursor(std::string_view text);

/** The sort key of a FHIR date, empty for empty. InvalidArgument: `what`. */
Result<std::string> sortKeyOf(std::string_view date, std::string_view what);
} // namespace regie::store
