// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

namespace regie::store
{
/** Keeps what could not be taken in; the same bytes of the same place once. */
Result<void> writeQuarantined(Connection& connection,
                              std::int64_t source,
                              const Quarantined& quarantined,
                              std::string_view now);
} // namespace regie::store
