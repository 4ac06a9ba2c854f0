// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync.
#pragma once

#include "core/sync/outbox.h"

namespace regie::sync
{
/** Writes the state of an item and an event for it; `changed` becomes now. */
Result<void> writeOutboxItem(store::Store& store, OutboxItem& item, std::int64_t source);
/**
 * Makes it Unknown, which is to come before a request. False: the person took it out since it was
 * read, and it must not go.
 */
Result<bool> beginSending(store::Store& store, OutboxItem& item, std::int64_t source);
/** Takes out what was taken back and turned out not to have arrived. */
Result<void> endTakenBack(store::Store& store, const OutboxItem& item);
} // namespace regie::sync
