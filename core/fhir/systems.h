// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace regie::fhir
{
/** `Quantity.system` of a unit in UCUM (https://ucum.org). */
inline constexpr std::string_view kUcumSystem = "http://unitsofmeasure.org";

/** System and code of the `meta.tag` of a version we made because its source deleted the resource. */
inline constexpr std::string_view kDeletedSystem = "urn:regie:withdrawn";
inline constexpr std::string_view kDeletedCode = "deleted-at-source";
} // namespace regie::fhir
