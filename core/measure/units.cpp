// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/units.h"

#include <algorithm>
#include <array>
#include <string>

namespace regie::measure
{
namespace
{
enum class Dimension {
    Mass,
    Length,
    Volume,
    Flow,
    Pressure,
    Temperature,
    Rate,
    Time,
    Fraction,
    Count,
    Moles,
    Grams
};

/** number * factor + shift, in the unit that stands first for its dimension. */
struct Unit {
    std::string_view name;
    Dimension dimension;
    double factor;
    double shift = 0;
};

/** UCUM codes first; behind them what devices and apps write. Compared without case. */
constexpr Unit kUnits[] = {
    {"kg", Dimension::Mass, 1},
    {"g", Dimension::Mass, 0.001},
    {"[lb_av]", Dimension::Mass, 0.45359237},
    {"lb", Dimension::Mass, 0.45359237},
    {"lbs", Dimension::Mass, 0.45359237},
    {"[oz_av]", Dimension::Mass, 0.028349523125},
    {"oz", Dimension::Mass, 0.028349523125},
    {"[stone_av]", Dimension::Mass, 6.35029318},
    {"st", Dimension::Mass, 6.35029318},
    {"cm", Dimension::Length, 1},
    {"m", Dimension::Length, 100},
    {"mm", Dimension::Length, 0.1},
    {"[in_i]", Dimension::Length, 2.54},
    {"in", Dimension::Length, 2.54},
    {"[ft_i]", Dimension::Length, 30.48},
    {"ft", Dimension::Length, 30.48},
    {"ml", Dimension::Volume, 1},
    {"cl", Dimension::Volume, 10},
    {"dl", Dimension::Volume, 100},
    {"l", Dimension::Volume, 1000},
    {"[foz_us]", Dimension::Volume, 29.5735295625},
    {"fl_oz_us", Dimension::Volume, 29.5735295625},
    {"l/min", Dimension::Flow, 1},
    {"l/s", Dimension::Flow, 60},
    {"ml/s", Dimension::Flow, 0.06},
    {"mm[hg]", Dimension::Pressure, 1},
    {"mmhg", Dimension::Pressure, 1},
    {"kpa", Dimension::Pressure, 7.500615758456563},
    {"cel", Dimension::Temperature, 1},
    {"°c", Dimension::Temperature, 1},
    {"degc", Dimension::Temperature, 1},
    {"c", Dimension::Temperature, 1},
    {"[degf]", Dimension::Temperature, 1 / 1.8, -32 / 1.8},
    {"degf", Dimension::Temperature, 1 / 1.8, -32 / 1.8},
    {"°f", Dimension::Temperature, 1 / 1.8, -32 / 1.8},
    {"f", Dimension::Temperature, 1 / 1.8, -32 / 1.8},
    {"k", Dimension::Temperature, 1, -273.15},
    {"/min", Dimension::Rate, 1},
    {"{beats}/min", Dimension::Rate, 1},
    {"{breaths}/min", Dimension::Rate, 1},
    {"1/min", Dimension::Rate, 1},
    {"count/min", Dimension::Rate, 1},
    {"breaths/min", Dimension::Rate, 1},
    {"beats/min", Dimension::Rate, 1},
    {"bpm", Dimension::Rate, 1},
    {"/s", Dimension::Rate, 60},
    {"count/s", Dimension::Rate, 60},
    {"hz", Dimension::Rate, 60},
    {"h", Dimension::Time, 1},
    {"hr", Dimension::Time, 1},
    {"min", Dimension::Time, 1.0 / 60},
    {"s", Dimension::Time, 1.0 / 3600},
    {"ms", Dimension::Time, 1.0 / 3600000},
    {"%", Dimension::Fraction, 1},
    {"percent", Dimension::Fraction, 1},
    {"1", Dimension::Count, 1},
    {"", Dimension::Count, 1},
    {"{steps}", Dimension::Count, 1},
    {"{inr}", Dimension::Count, 1},
    {"{score}", Dimension::Count, 1},
    {"count", Dimension::Count, 1},
    {"steps", Dimension::Count, 1},
    {"inr", Dimension::Count, 1},
    {"mmol/l", Dimension::Moles, 1},
    {"mg/dl", Dimension::Grams, 1},
    {"g/l", Dimension::Grams, 100},
};

const Unit* unitOf(std::string_view text)
{
    // Apple writes which molecule: mmol<180.1558800000541>/L.
    std::string name;
    bool inside = false;
    for (const char c : text) {
        inside = inside || c == '<';
        if (!inside && c != ' ') {
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
        }
        inside = inside && c != '>';
    }
    const auto* found = std::find_if(std::begin(kUnits),
                                     std::end(kUnits),
                                     [&name](const Unit& each) { return each.name == name; });
    return found == std::end(kUnits) ? nullptr : found;
}
} // namespace

std::optional<double> convertUnit(double number,
                                  std::string_view from,
                                  std::string_view to,
                                  std::string_view kind)
{
    if (from == to) {
        return number;
    }
    const Unit* source = unitOf(from);
    const Unit* target = unitOf(to);
    if (source == nullptr || target == nullptr) {
        return std::nullopt;
    }
    const double common = number * source->factor + source->shift;
    if (source->dimension == target->dimension) {
        return (common - target->shift) / target->factor;
    }
    constexpr double kGlucose = 18.016; // g/mol / 10
    if (kind.starts_with("glucose") && source->dimension == Dimension::Grams
        && target->dimension == Dimension::Moles) {
        return common / kGlucose;
    }
    if (kind.starts_with("glucose") && source->dimension == Dimension::Moles
        && target->dimension == Dimension::Grams) {
        return common * kGlucose / target->factor;
    }
    // Apple and Health Connect give saturation as a part of 1.
    if (kind == "spo2" && source->dimension == Dimension::Count && number <= 1) {
        return number * 100;
    }
    return std::nullopt;
}

bool isSameUnit(std::string_view a, std::string_view b)
{
    if (a == b) {
        return true;
    }
    const Unit* one = unitOf(a);
    const Unit* two = unitOf(b);
    return one != nullptr && two != nullptr && one->dimension == two->dimension
           && one->factor == two->factor && one->shift == two->shift;
}

std::vector<WrittenUnit> unitsOf(const Kind& kind)
{
    constexpr WrittenUnit kWritten[] = {{"kg", "kg"},
                                        {"[lb_av]", "lb"},
                                        {"[stone_av]", "st"},
                                        {"cm", "cm"},
                                        {"m", "m"},
                                        {"[in_i]", "in"},
                                        {"Cel", "°C"},
                                        {"[degF]", "°F"},
                                        {"mL", "ml"},
                                        {"L", "l"},
                                        {"[foz_us]", "fl oz"},
                                        {"h", "h"},
                                        {"min", "min"},
                                        {"mmol/L", "mmol/l"},
                                        {"mg/dL", "mg/dl"}};
    std::vector<WrittenUnit> units = {{kind.ucum, kind.unitText}};
    for (const WrittenUnit& each : kWritten) {
        if (!kind.own && each.ucum != kind.ucum
            && convertUnit(1, each.ucum, kind.ucum, kind.id).has_value()) {
            units.push_back(each);
        }
    }
    return units;
}
} // namespace regie::measure
