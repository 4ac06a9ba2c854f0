// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::ui
{
/** Overwrites what earlier calls left below the stack of this thread, 128 KiB deep. */
void wipeUnusedStack();
} // namespace regie::ui
