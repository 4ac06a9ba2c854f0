// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kind.h"

#include <optional>
#include <string_view>
#include <vector>

namespace regie::measure
{
/**
 * A number in one UCUM unit as a number in another; nullopt when they do not measure the same or one
 * is not in our table. Codes that people and devices write ("mmHg", "lb", "bpm", "°F") are understood
 * as well. `kind`: mmol/L and mg/dL can be told apart for glucose alone (18.016 g/mol·10).
 */
std::optional<double> convertUnit(double number,
                                  std::string_view from,
                                  std::string_view to,
                                  std::string_view kind);
/** Whether both are the same unit, only spelled in another way ("/min" and "{beats}/min"). */
bool isSameUnit(std::string_view a, std::string_view b);

/** A unit in which people and apps write a kind. */
struct WrittenUnit {
    std::string_view ucum;
    std::string_view text;
};
/** All that a number without a unit could be in, ours first. Never empty. */
std::vector<WrittenUnit> unitsOf(const Kind& kind);
} // namespace regie::measure
