// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace regie
{
/** Where core gets the time from; tests give a clock that stands still. */
class Clock
{
public:
    using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override;
};
} // namespace regie
