// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace regie::ui
{
/** Whether there is a bus of the desktop, or of the machine: asking for one that is not there starts it. */
bool hasSessionBus();
bool hasSystemBus();
} // namespace regie::ui
