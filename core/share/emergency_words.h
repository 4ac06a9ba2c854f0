// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: what an emergency card says of the facts a helper acts on.
#pragma once

#include "core/base/clock.h"
#include "core/share/shared_records.h"

#include <string>
#include <string_view>

namespace regie::share
{
/** The line of one fact, longest first: a helper gets the longest there is room for. */
struct EmergencyLine {
    std::string whole;
    std::string brief; ///< says that there is more; equal to `whole` when there is not
    bool over = false; ///< it holds no more: after what does
};

/** The day of a date in words; the text itself when it is no date. */
std::string dayText(std::string_view date, Language language);

/**
 * An allergy with how bad and how dangerous it is; a limit of care or advance directive with what
 * was discussed, with whom and when, and in front that it has lapsed, is not in force by its status,
 * or that a newer one of `records` is about the same treatment. Anything else: `usual` as it is.
 */
EmergencyLine emergencyLine(const SharedRecords& records,
                            const SharedRecord& record,
                            std::string usual,
                            Language language,
                            Clock::Instant now);
} // namespace regie::share
