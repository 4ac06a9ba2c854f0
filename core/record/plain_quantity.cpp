// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain_quantity.h"
#include "core/fhir/systems.h"

#include <charconv>
#include <string_view>

namespace regie::record
{
namespace
{
constexpr std::size_t kMostDigits = 40;

/** A unit as `base` times ten to the `power`. */
struct ScaledUnit {
    std::string_view unit;
    std::string_view base;
    int power;
};
constexpr ScaledUnit kScaled[] = {
    {"kg", "g", 3},          {"g", "g", 0},
    {"mg", "g", -3},         {"ug", "g", -6},
    {"m", "m", 0},           {"cm", "m", -2},
    {"mm", "m", -3},         {"L", "L", 0},
    {"l", "L", 0},           {"dL", "L", -1},
    {"dl", "L", -1},         {"mL", "L", -3},
    {"ml", "L", -3},         {"uL", "L", -6},
    {"fL", "L", -15},        {"mol/L", "mol/L", 0},
    {"mmol/L", "mol/L", -3}, {"umol/L", "mol/L", -6},
    {"nmol/L", "mol/L", -9}, {"pmol/L", "mol/L", -12},
    {"mmol/l", "mol/L", -3}, {"umol/l", "mol/L", -6},
    {"nmol/l", "mol/L", -9}, {"pmol/l", "mol/L", -12},
    {"g/L", "g/L", 0},       {"g/l", "g/L", 0},
    {"g/dL", "g/L", 1},      {"mg/L", "g/L", -3},
    {"mg/l", "g/L", -3},     {"mg/dL", "g/L", -2},
    {"ug/L", "g/L", -6},     {"ug/l", "g/L", -6},
    {"ug/mL", "g/L", -3},    {"ng/mL", "g/L", -6},
    {"ng/L", "g/L", -9},     {"pg/mL", "g/L", -9},
    {"10*9/L", "/L", 9},     {"10*9/l", "/L", 9},
    {"10*12/L", "/L", 12},   {"10*12/l", "/L", 12},
    {"10*3/uL", "/L", 9},    {"10*6/uL", "/L", 12},
};

/** "-1.750" and "-1750e-3" as sign, digits without zeros around them, and a power of ten. */
struct Decimal {
    bool negative = false;
    std::string digits;
    int power = 0;
};

/** False when it is no decimal as FHIR spells it. */
bool readDecimal(std::string_view text, Decimal& decimal)
{
    if (text.starts_with('-')) {
        decimal.negative = true;
        text.remove_prefix(1);
    }
    const std::size_t exponentAt = text.find_first_of("eE");
    if (exponentAt != std::string_view::npos) {
        std::string_view exponent = text.substr(exponentAt + 1);
        exponent.remove_prefix(exponent.starts_with('+') ? 1 : 0);
        const char* end = exponent.data() + exponent.size();
        const auto read = std::from_chars(exponent.data(), end, decimal.power);
        if (read.ec != std::errc() || read.ptr != end || decimal.power > 100
            || decimal.power < -100) {
            return false;
        }
        text = text.substr(0, exponentAt);
    }
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            decimal.digits += c;
            decimal.power -= point ? 1 : 0;
        } else {
            return false;
        }
    }
    if (decimal.digits.empty() || decimal.digits.size() > kMostDigits) {
        return false;
    }
    while (decimal.digits.ends_with('0')) {
        decimal.digits.pop_back();
        ++decimal.power;
    }
    decimal.digits.erase(0, decimal.digits.find_first_not_of('0'));
    if (decimal.digits.empty()) {
        decimal = {};
        decimal.digits = "0";
    }
    return true;
}
} // namespace

std::string plainQuantity(const fhir::Node& quantity)
{
    Decimal decimal;
    std::string_view unit = quantity.childText("code");
    if (quantity.childText("system") != fhir::kUcumSystem || unit.empty()
        || !readDecimal(quantity.childText("value"), decimal)) {
        return {};
    }
    for (const ScaledUnit& each : kScaled) {
        if (each.unit == unit) {
            unit = each.base;
            decimal.power += decimal.digits == "0" ? 0 : each.power;
            break;
        }
    }
    std::string text(quantity.childText("comparator"));
    text += decimal.negative ? "-" : "";
    text += decimal.digits + 'e' + std::to_string(decimal.power) + ' ';
    text += unit;
    return text;
}
} // namespace regie::record
