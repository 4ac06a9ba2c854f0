// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/sync/outbox.h"

namespace regie::app
{
/** What came of a sync, as JSON members of an open object and as a page for people. */
void writeSync(JsonWriter& json, const Context& context, const sync::SyncReport& report);
void writeSync(TextPage& page, const Context& context, const sync::SyncReport& report);
/** What became of what was to be sent. */
void writeOutbox(JsonWriter& json,
                 const Context& context,
                 const std::vector<sync::OutboxItem>& items);
void writeOutbox(TextPage& page,
                 const Context& context,
                 const std::vector<sync::OutboxItem>& items);
} // namespace regie::app
