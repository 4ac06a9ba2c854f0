// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync.
#pragma once

#include "core/sync/outbox.h"

namespace regie::sync
{
/** Writes the state of an item and an event for it; `changed` becomes now. */
Result<void> writeOutboxItem(store::Store& store, OutboxItem& item, std::int64_t source);
} // namespace regie::sync
