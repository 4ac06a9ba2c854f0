// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <string>

namespace regie::record
{
/**
 * A Quantity as one text that is equal for equal amounts: "175 cm" and "1.750 m" alike. Exact: only
 * decimals and units of UCUM that differ by a power of ten are brought together. Empty when it has
 * no number, or no unit of UCUM: a number without a unit is no measurement.
 */
std::string plainQuantity(const fhir::Node& quantity);
} // namespace regie::record
