// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/code_point.h"

#include "core/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace regie::text
{
namespace
{
constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kNoBreak = 0xA0;
constexpr char32_t kNarrowNoBreak = 0x202F;
constexpr char32_t kThin = 0x2009;
constexpr std::size_t kLongest = 4; ///< bytes of one character

} // namespace

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    std::array<std::uint8_t, kLongest> bytes{};
    const std::size_t size = std::min(text.size() - at, kLongest);
    std::memcpy(bytes.data(), text.data() + at, size);
    std::size_t next = 0;
    UChar32 c = bytes.front();
    if (c < 0x80) {
        return {static_cast<char32_t>(c), 1};
    }
    U8_NEXT(bytes, next, size, c);
    return {c < 0 ? kReplacement : static_cast<char32_t>(c), next};
}

CodePoint codePointBefore(std::string_view text, std::size_t at)
{
    if (at == 0 || at > text.size()) {
        return {};
    }
    std::size_t start = at - 1;
    const auto continues = [&text](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U;
    };
    while (start > 0 && at - start < kLongest && continues(start)) {
        --start;
    }
    const CodePoint c = codePointAt(text, start);
    return c.length == at - start ? c : CodePoint{kReplacement, 1};
}

bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool isCapital(char32_t c)
{
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool isWordAt(std::string_view text, std::size_t at)
{
    return u_isalnum(static_cast<UChar32>(codePointAt(text, at).value)) != 0;
}

bool isWordBefore(std::string_view text, std::size_t at)
{
    return u_isalnum(static_cast<UChar32>(codePointBefore(text, at).value)) != 0;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    for (;;) {
        const CodePoint c = codePointAt(text, at);
        if (c.length == 0
            || (c.value != ' ' && c.value != '\t' && c.value != kNoBreak
                && c.value != kNarrowNoBreak && c.value != kThin)) {
            return at;
        }
        at += c.length;
    }
}

std::string lowerCase(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        appendUtf8(out, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c.value))));
        at += c.length;
    }
    return out;
}

bool equalFolded(std::string_view one, std::string_view other)
{
    return lowerCase(one) == lowerCase(other);
}
} // namespace regie::text
