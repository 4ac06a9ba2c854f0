// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

namespace regie::app
{
/** The console of this process: width of the terminal, data folder of the platform, hidden input. */
Console systemConsole(std::istream& in, std::ostream& out, std::ostream& err);

/** Whether there is a screen to show a window on, or a platform of Qt was named. */
bool hasDisplay();

/**
 * No core dumps and no look inside by others of the same user: secrets are in memory. Files that are
 * made are for this user only, and a limit on file sizes is an error instead of the end.
 */
void protectProcess();
} // namespace regie::app
