// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/gatt_bytes.h"

namespace regie::measure
{
namespace
{
/** mantissa × 10^exponent, exactly; nullopt where our decimals cannot hold it. */
std::optional<Decimal> scaled(std::int64_t mantissa, int exponent)
{
    while (exponent < -Decimal::kMostDecimals && mantissa % 10 == 0 && mantissa != 0) {
        mantissa /= 10;
        ++exponent;
    }
    if (mantissa == 0) {
        return Decimal();
    }
    if (exponent < -Decimal::kMostDecimals || exponent > 6) {
        return std::nullopt;
    }
    return exponent <= 0 ? std::optional(Decimal(mantissa, -exponent))
                         : Decimal(mantissa, 0).shifted(exponent);
}
} // namespace

std::uint64_t GattBytes::unsignedOf(std::size_t count)
{
    if (m_rest.size() < count) {
        m_failed = true;
        m_rest = {};
        return 0;
    }
    std::uint64_t value = 0;
    for (std::size_t i = count; i > 0; --i) {
        value = value << 8U | std::to_integer<std::uint64_t>(m_rest[i - 1]);
    }
    m_rest = m_rest.subspan(count);
    return value;
}

std::optional<Decimal> GattBytes::sfloat()
{
    const std::uint64_t raw = unsignedOf(2);
    const auto mantissa = static_cast<std::int64_t>(raw & 0x0FFFU);
    // 0x7FE +INF, 0x7FF NaN, 0x800 NRes, 0x801 reserved, 0x802 -INF
    if (m_failed || (mantissa >= 0x7FE && mantissa <= 0x802)) {
        return std::nullopt;
    }
    const auto exponent = static_cast<int>(raw >> 12U);
    return scaled(mantissa >= 0x800 ? mantissa - 0x1000 : mantissa,
                  exponent >= 8 ? exponent - 16 : exponent);
}

std::optional<Decimal> GattBytes::float32()
{
    const std::uint64_t raw = unsignedOf(4);
    const auto mantissa = static_cast<std::int64_t>(raw & 0xFFFFFFU);
    if (m_failed || (mantissa >= 0x7FFFFE && mantissa <= 0x800002)) {
        return std::nullopt;
    }
    const auto exponent = static_cast<int>(raw >> 24U);
    return scaled(mantissa >= 0x800000 ? mantissa - 0x1000000 : mantissa,
                  exponent >= 128 ? exponent - 256 : exponent);
}

std::optional<GattClock> GattBytes::clock()
{
    const int year = u16();
    const unsigned month = u8();
    const unsigned day = u8();
    const int hour = u8();
    const int minute = u8();
    const int second = u8();
    const std::chrono::year_month_day date{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (m_failed || year < 1900 || !date.ok() || hour > 23 || minute > 59 || second > 59) {
        return std::nullopt;
    }
    return GattClock{date, hour * 60 + minute, second};
}
} // namespace regie::measure
