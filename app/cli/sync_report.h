// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/sync/sync.h"

namespace regie::app
{
/** What came of a sync, as JSON members of an open object and as a page for people. */
void writeSync(JsonWriter& json, const Context& context, const sync::SyncReport& report);
void writeSync(TextPage& page, const Context& context, const sync::SyncReport& report);
} // namespace regie::app
