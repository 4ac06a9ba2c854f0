// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace regie::text
{
/**
 * The words of RTF (Word and old Dutch systems write it; Microsoft RTF specification 1.9.1), as
 * displayText() gives them. Tables of fonts and colours, pictures and unknown extensions are left
 * out. Broken RTF gives the words that can be found.
 */
std::string rtfText(std::string_view rtf);
} // namespace regie::text
