// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: takes away the words that only removed facts were found by.
#pragma once

#include "core/base/result.h"

namespace regie::store
{
class Connection;

/** After facts were removed, inside the transaction of the caller. */
Result<void> removeLeftWords(Connection& connection);
} // namespace regie::store
