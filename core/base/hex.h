// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace regie
{
/** Two lower-case hex digits for each byte. */
std::string toHex(std::span<const std::byte> bytes);
} // namespace regie
