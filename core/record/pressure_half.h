// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <string>

namespace regie::record
{
/**
 * What the two halves of one blood pressure share when a source sends them as an Observation each
 * (GP data: NHG-tabel 45 1744 and 1740): the moment as written, the contact, who measured, with
 * which device, in which way and where on the body. Two with the same text belong together only when
 * they are of one source and there is just one of each half. Empty: not to be put together, because
 * there is no moment, or only a day and no contact.
 */
std::string pressureHalfKey(const fhir::Node& observation);
} // namespace regie::record
