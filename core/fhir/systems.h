// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace regie::fhir
{
/** `Quantity.system` of a unit in UCUM (https://ucum.org). */
inline constexpr std::string_view kUcumSystem = "http://unitsofmeasure.org";
} // namespace regie::fhir
