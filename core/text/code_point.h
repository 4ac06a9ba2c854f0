// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace regie::text
{
/** One character of a UTF-8 text. */
struct CodePoint {
    char32_t value = 0;     ///< U+FFFD for what is no UTF-8
    std::size_t length = 0; ///< bytes; 0 behind the end
};

CodePoint codePointAt(std::string_view text, std::size_t at);
/** The character that ends just before `at`; length 0 at the start. */
CodePoint codePointBefore(std::string_view text, std::size_t at);

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char32_t c);
bool isCapital(char32_t c);
/** Whether a letter or a digit stands at `at`. */
bool isWordAt(std::string_view text, std::size_t at);
/** Whether a letter or a digit ends just before `at`. */
bool isWordBefore(std::string_view text, std::size_t at);
/** Behind spaces of any width at `at`; a line end is none. */
std::size_t skipSpaces(std::string_view text, std::size_t at);
/** The same letters, capitals or not. For any script. */
bool equalFolded(std::string_view one, std::string_view other);
std::string lowerCase(std::string_view text);
} // namespace regie::text
