// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <string>

namespace regie::store
{
class Store;

/** What Records::news() is to give. */
struct NewsQuery {
    Clock::Instant since{}; ///< what came later than this; the epoch: everything
    std::string after;      ///< cursor of the page before
    int limit = 50;         ///< 1 … 1000
};

/** Notes that the person has seen what there is now: later news is what comes in from here on. */
Result<void> noteLooked(Store& store);
} // namespace regie::store
