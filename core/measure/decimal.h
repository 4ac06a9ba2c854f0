// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regie::measure
{
/**
 * A decimal number as it was typed: "81.50" stays "81.50", and comparing is exact. At most 15 digits,
 * 6 of them behind the point.
 */
class Decimal
{
public:
    static constexpr int kMostDecimals = 6;

    constexpr Decimal() = default;
    /** units / 10^decimals, for example {8150, 2} for 81.50. */
    constexpr Decimal(std::int64_t units, int decimals) : m_units(units), m_decimals(decimals) { }
    /** As FHIR spells it, point only; nullopt for anything else, also "1e3". */
    static std::optional<Decimal> parse(std::string_view text);
    /** Nearest to a number of a device, with so many decimals; nullopt when it is none or too large. */
    static std::optional<Decimal> nearest(double number, int decimals);

    std::int64_t units() const { return m_units; }
    int decimals() const { return m_decimals; }
    double toDouble() const;
    /** "81.50", for FHIR. */
    std::string text() const;
    /** For people: with a comma in Dutch, at least `atLeast` decimals, none dropped. */
    std::string spoken(Language language, int atLeast = 0) const;

    /** Rounded half away from zero; the same number when it has no more decimals than that. */
    Decimal rounded(int decimals) const;
    /** Without zeros at the end, but at least so many decimals: for numbers nobody typed. */
    Decimal trimmed(int atLeast) const;
    /** Times 10^power: the same digits with the point elsewhere. nullopt: too many digits. */
    std::optional<Decimal> shifted(int power) const;
    Decimal operator+(Decimal other) const;
    Decimal operator-(Decimal other) const;
    Decimal operator-() const { return {-m_units, m_decimals}; }
    /** The sum of `count` numbers divided by it, rounded half away from zero. count > 0. */
    static Decimal average(Decimal sum, std::int64_t count, int decimals);

    /** By value: 81.50 equals 81.5. */
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);

private:
    std::int64_t m_units = 0;
    int m_decimals = 0;
};
} // namespace regie::measure
