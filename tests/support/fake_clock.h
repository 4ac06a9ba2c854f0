// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace regie
{
/** Stands still at 22 November 2026, 10:00 UTC, until it is moved. */
class FakeClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void forward(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22}
                  + std::chrono::hours{10}};
};
} // namespace regie
