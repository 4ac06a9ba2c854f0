// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/visit: blood pressures of which a source sent the halves apart.
#pragma once

#include "core/visit/page_making.h"

#include <optional>
#include <vector>

namespace regie::visit
{
struct WholePressure {
    store::StoredFact whole; ///< the upper half, made to read as a fact of both
    store::StoredFact lower;
};

/**
 * The pressures since `since` and the newest one, newest first. Empty when any half of them has not
 * just one other half (record::pressureHalfKey): then they stay as they came.
 */
Result<std::vector<WholePressure>> wholePressures(const Making& making, const std::string& since);
} // namespace regie::visit
