// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
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

/** Whether bytes begin with the mark of UTF-16, in either order: what Windows calls "Unicode". */
bool hasUtf16Mark(std::string_view bytes);

/** Such bytes as UTF-8, without the mark; nullopt when they are no UTF-16 after all. */
std::optional<std::string> fromUtf16(std::string_view bytes);

/** UTF-8 as UTF-16 with its mark, in the order of bytes that begin with `mark`. */
std::string toUtf16(std::string_view utf8, std::string_view mark);

/** How a text was written, as far as its bytes tell. */
enum class TextEncoding {
    Utf8,
    Utf16,
    Guessed, ///< nothing says it; read as Windows-1252, which any bytes can be
};
TextEncoding encodingOf(std::string_view bytes);

/** A text that a person's computer wrote as UTF-8, without a mark; see encodingOf(). */
std::string textAsUtf8(std::string_view bytes);
} // namespace regie::text
