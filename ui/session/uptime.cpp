// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/uptime.h"

#include <ctime>

namespace regie::ui
{
std::chrono::milliseconds uptimeWithSleep()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}
} // namespace regie::ui
