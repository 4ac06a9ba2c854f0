// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: numbers as Bluetooth meters send them (GATT Specification Supplement).
#pragma once

#include "core/measure/decimal.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace regie::measure
{
/** A date-time field: the clock of the meter, which may have none. */
struct GattClock {
    std::chrono::year_month_day day{};
    int minuteOfDay = 0;
    int second = 0;
};

/** Reads little-endian fields from the left. After a field that was not there `failed()` stays true. */
class GattBytes
{
public:
    explicit GattBytes(std::span<const std::byte> bytes) : m_rest(bytes) { }

    bool failed() const { return m_failed; }
    std::uint8_t u8() { return static_cast<std::uint8_t>(unsignedOf(1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(unsignedOf(2)); }
    std::int16_t s16() { return static_cast<std::int16_t>(u16()); }
    void skip(std::size_t count) { unsignedOf(count); }
    /** IEEE 11073 16-bit float; nullopt: NaN, infinite, not at this resolution, or too fine. */
    std::optional<Decimal> sfloat();
    /** IEEE 11073 32-bit float. */
    std::optional<Decimal> float32();
    /** Seven bytes; nullopt when the meter does not know (year, month or day 0) or it cannot be. */
    std::optional<GattClock> clock();

private:
    std::uint64_t unsignedOf(std::size_t count);

    std::span<const std::byte> m_rest;
    bool m_failed = false;
};
} // namespace regie::measure
