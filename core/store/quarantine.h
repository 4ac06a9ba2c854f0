// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

namespace regie::store
{
/**
 * Keeps what could not be taken in; the same bytes of the same place once. What came in once and is
 * refused again is aside again.
 */
Result<void> writeQuarantined(Connection& connection,
                              std::int64_t source,
                              const Quarantined& quarantined,
                              std::string_view now);

/** Whether anything is aside that would be known again by the file it came from. */
Result<bool> anythingAside(Connection& connection);

/** A file of this content came in whole: what was put aside from it, of any source, is history. */
Result<void> markCameIn(Connection& connection, const Sha256& content, std::string_view now);
} // namespace regie::store
