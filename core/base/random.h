// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace regie
{
/** Where core gets unpredictable bytes from; tests that compare output give a fixed row. */
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

/** The kernel's random generator. Fit for keys, and for use from any thread. */
class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) override;
};
} // namespace regie
