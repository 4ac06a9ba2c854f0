// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/try_delays.h"

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr int kFree = 3; ///< wrong tries without a wait
constexpr std::chrono::seconds kLongest{60};
} // namespace

std::chrono::seconds TryDelays::after(int wrongTries)
{
    std::chrono::seconds wait{0};
    for (int i = kFree; i < wrongTries && wait < kLongest; ++i) {
        wait = std::min(kLongest, std::max(std::chrono::seconds{1}, 2 * wait));
    }
    return wait;
}

void TryDelays::wrong(const std::string& profile)
{
    Tries& tries = m_tries[profile];
    ++tries.wrong;
    tries.until = m_uptime() + after(tries.wrong);
}

int TryDelays::secondsLeft(const std::string& profile) const
{
    const auto found = m_tries.find(profile);
    if (found == m_tries.end()) {
        return 0;
    }
    const auto left = found->second.until - m_uptime();
    return std::max(0, static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
}
} // namespace regie::ui
