// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regie::text
{
/** Whether every byte belongs to well-formed UTF-8 (Unicode 15, table 3-7: no surrogates, no overlong forms). */
bool isUtf8(std::string_view bytes);

/** Position of the first byte that is no UTF-8; bytes.size() when all is well. */
std::size_t firstInvalidUtf8(std::string_view bytes);

/** Appends one code point as UTF-8; U+FFFD in place of what is no scalar value. */
void appendUtf8(std::string& out, char32_t codePoint);

/** Text in Windows-1252 (what old Dutch systems write) as UTF-8. Every byte sequence is possible. */
std::string fromWindows1252(std::string_view bytes);
} // namespace regie::text
