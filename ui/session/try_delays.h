// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/uptime.h"

#include <map>
#include <string>

namespace regie::ui
{
/**
 * How long one has to wait after wrong tries, for each profile: 0, 0, 0, 1, 2, 4 … 60 seconds. Kept in
 * memory alone: it stops somebody at the keyboard, not somebody with a copy of the files.
 */
class TryDelays
{
public:
    explicit TryDelays(Uptime uptime) : m_uptime(std::move(uptime)) { }

    void wrong(const std::string& profile);
    void right(const std::string& profile) { m_tries.erase(profile); }
    /** Whole seconds, rounded up; 0: try again. */
    int secondsLeft(const std::string& profile) const;

    /** After so many wrong tries. */
    static std::chrono::seconds after(int wrongTries);

private:
    struct Tries {
        int wrong = 0;
        std::chrono::milliseconds until{};
    };
    Uptime m_uptime;
    std::map<std::string, Tries> m_tries;
};
} // namespace regie::ui
