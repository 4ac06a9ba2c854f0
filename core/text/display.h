// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::text
{
/**
 * Text from outside as it may be shown: characters that change the direction of what follows, or
 * have no width, are left out; control characters but line end and tab, and bytes that are no
 * UTF-8, become U+FFFD, so that it is seen that something was there. Names and letters of every
 * script stay.
 */
std::string displayText(std::string_view text);

/** Every run of white space as one space, none at the ends; no-break spaces count. */
std::string collapseSpace(std::string_view text);
} // namespace regie::text
