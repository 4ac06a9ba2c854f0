// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace regie::ui
{
/** Time that only goes forward; tests give one that stands still. */
using Uptime = std::function<std::chrono::milliseconds()>;

/** Since the machine started, with the time it slept counted: a nap is idle time too. */
std::chrono::milliseconds uptimeWithSleep();
} // namespace regie::ui
