// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::record
{
/**
 * A person or organisation as a source names it, made readable: "Name || Role || Place" with commas,
 * without the type Nictiz puts in front, and without parts that are only a number of a system
 * ("Organisatie met id '1' in identificerend systeem '2.16'"). Empty when nothing else is in it.
 */
std::string readableName(std::string_view text);
} // namespace regie::record
