// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/decimal.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace regie::measure
{
namespace
{
constexpr std::size_t kMostDigits = 15;

constexpr std::int64_t powerOfTen(int power)
{
    std::int64_t result = 1;
    for (int i = 0; i < power; ++i) {
        result *= 10;
    }
    return result;
}

/** value / divisor, rounded half away from zero; divisor > 0. */
__extension__ using Wide = __int128;
std::int64_t divideRounded(Wide value, Wide divisor)
{
    const Wide half = divisor / 2;
    const Wide whole = value >= 0 ? (value + half) / divisor : (value - half) / divisor;
    // An odd divisor has no exact half, so adding its floor never rounds a smaller part up.
    return static_cast<std::int64_t>(whole);
}
} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    std::int64_t units = 0;
    int decimals = -1;
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '.' && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < '0' || c > '9' || ++digits > kMostDigits || decimals == kMostDecimals) {
            return std::nullopt;
        }
        units = units * 10 + (c - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    if (digits == 0 || decimals == 0) {
        return std::nullopt;
    }
    return Decimal(negative ? -units : units, std::max(decimals, 0));
}

std::optional<Decimal> Decimal::nearest(double number, int decimals)
{
    const double scaled = number * static_cast<double>(powerOfTen(decimals));
    if (!std::isfinite(scaled) || std::abs(scaled) >= 1e15) {
        return std::nullopt;
    }
    return Decimal(static_cast<std::int64_t>(std::llround(scaled)), decimals);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_units) / static_cast<double>(powerOfTen(m_decimals));
}

std::string Decimal::text() const
{
    const std::int64_t scale = powerOfTen(m_decimals);
    const std::int64_t size = m_units < 0 ? -m_units : m_units;
    const std::string_view sign = m_units < 0 ? "-" : "";
    return m_decimals == 0
               ? fmt::format("{}{}", sign, size)
               : fmt::format("{}{}.{:0{}}", sign, size / scale, size % scale, m_decimals);
}

std::string Decimal::spoken(Language language, int atLeast) const
{
    const int more = std::clamp(atLeast - m_decimals, 0, kMostDecimals);
    std::string spelled = Decimal(m_units * powerOfTen(more), m_decimals + more).text();
    if (language == Language::Dutch) {
        std::replace(spelled.begin(), spelled.end(), '.', ',');
    }
    return spelled;
}

Decimal Decimal::rounded(int decimals) const
{
    return m_decimals <= decimals
               ? *this
               : Decimal(divideRounded(m_units, powerOfTen(m_decimals - decimals)), decimals);
}

Decimal Decimal::trimmed(int atLeast) const
{
    Decimal shorter = *this;
    while (shorter.m_decimals > atLeast && shorter.m_units % 10 == 0) {
        shorter.m_units /= 10;
        --shorter.m_decimals;
    }
    return shorter;
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    const int decimals = m_decimals - power;
    if (decimals > kMostDecimals || std::abs(power) > kMostDecimals) {
        return std::nullopt;
    }
    if (decimals >= 0) {
        return Decimal(m_units, decimals);
    }
    if (std::abs(m_units) >= powerOfTen(9)) {
        return std::nullopt;
    }
    return Decimal(m_units * powerOfTen(-decimals), 0);
}

Decimal Decimal::operator+(Decimal other) const
{
    const int decimals = std::max(m_decimals, other.m_decimals);
    return {m_units * powerOfTen(decimals - m_decimals)
                + other.m_units * powerOfTen(decimals - other.m_decimals),
            decimals};
}

Decimal Decimal::operator-(Decimal other) const
{
    return *this + -other;
}

Decimal Decimal::average(Decimal sum, std::int64_t count, int decimals)
{
    const int up = std::max(decimals - sum.m_decimals, 0);
    const int down = std::max(sum.m_decimals - decimals, 0);
    return {divideRounded(Wide{sum.m_units} * powerOfTen(up), Wide{count} * powerOfTen(down)),
            decimals};
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const int decimals = std::max(a.m_decimals, b.m_decimals);
    const Wide left = Wide{a.m_units} * powerOfTen(decimals - a.m_decimals);
    const Wide right = Wide{b.m_units} * powerOfTen(decimals - b.m_decimals);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}
} // namespace regie::measure
