// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace regie::text
{
namespace
{
bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/** Length of the well-formed sequence at `at` that starts with a byte above 0x7F; 0 when there is none. */
std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t offset) -> unsigned char {
        return at + offset < bytes.size() ? static_cast<unsigned char>(bytes[at + offset]) : 0U;
    };
    const unsigned char lead = byte(0);
    const unsigned char second = byte(1);
    if (lead >= 0xC2U && lead <= 0xDFU) {
        return isContinuation(second) ? 2 : 0;
    }
    if (lead >= 0xE0U && lead <= 0xEFU) {
        const unsigned char low = lead == 0xE0U ? 0xA0U : 0x80U;
        const unsigned char high = lead == 0xEDU ? 0x9FU : 0xBFU;
        return second >= low && second <= high && isContinuation(byte(2)) ? 3 : 0;
    }
    if (lead >= 0xF0U && lead <= 0xF4U) {
        const unsigned char low = lead == 0xF0U ? 0x90U : 0x80U;
        const unsigned char high = lead == 0xF4U ? 0x8FU : 0xBFU;
        const bool good =
            second >= low && second <= high && isContinuation(byte(2)) && isContinuation(byte(3));
        return good ? 4 : 0;
    }
    return 0;
}
} // namespace

std::size_t firstInvalidUtf8(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        // Almost all health data is ASCII: eight bytes at a time.
        std::uint64_t block = 0;
        while (at + sizeof(block) <= bytes.size()) {
            std::memcpy(&block, bytes.data() + at, sizeof(block));
            if ((block & 0x8080808080808080ULL) != 0) {
                break;
            }
            at += sizeof(block);
        }
        while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80U) {
            ++at;
        }
        if (at == bytes.size()) {
            break;
        }
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return bytes.size();
}

bool isUtf8(std::string_view bytes)
{
    return firstInvalidUtf8(bytes) == bytes.size();
}

void appendUtf8(std::string& out, char32_t codePoint)
{
    if (codePoint > 0x10FFFFU || (codePoint >= 0xD800U && codePoint <= 0xDFFFU)) {
        codePoint = 0xFFFDU;
    }
    const auto put = [&](char32_t value) {
        out += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (codePoint < 0x80U) {
        put(codePoint);
    } else if (codePoint < 0x800U) {
        put(0xC0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000U) {
        put(0xE0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3FU));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

std::string fromWindows1252(std::string_view bytes)
{
    // The 32 places where Windows-1252 differs from Latin-1 (WHATWG Encoding, index windows-1252).
    static constexpr std::array<char32_t, 32> kHigh = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(out, byte >= 0x80U && byte < 0xA0U ? kHigh.at(byte - 0x80U) : char32_t{byte});
    }
    return out;
}

bool hasUtf16Mark(std::string_view bytes)
{
    return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

std::optional<std::string> fromUtf16(std::string_view bytes)
{
    if (!hasUtf16Mark(bytes) || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    const bool bigEndian = bytes.front() == '\xFE';
    std::string out;
    out.reserve(bytes.size() / 2);
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? (first << 8U) | second : (second << 8U) | first);
    };
    for (std::size_t at = 2; at < bytes.size(); at += 2) {
        char32_t point = unit(at);
        if (point >= 0xD800U && point < 0xDC00U && at + 3 < bytes.size()) {
            const char32_t low = unit(at + 2);
            if (low < 0xDC00U || low > 0xDFFFU) {
                return std::nullopt;
            }
            point = 0x10000U + ((point - 0xD800U) << 10U) + (low - 0xDC00U);
            at += 2;
        } else if (point >= 0xD800U && point <= 0xDFFFU) {
            return std::nullopt;
        }
        appendUtf8(out, point);
    }
    return out;
}

std::string toUtf16(std::string_view utf8, std::string_view mark)
{
    const bool bigEndian = mark.starts_with('\xFE');
    std::string out(bigEndian ? "\xFE\xFF" : "\xFF\xFE");
    out.reserve(utf8.size() * 2 + 2);
    const auto put = [&out, bigEndian](char32_t unit) {
        const auto high = static_cast<char>((unit >> 8U) & 0xFFU);
        const auto low = static_cast<char>(unit & 0xFFU);
        out += bigEndian ? high : low;
        out += bigEndian ? low : high;
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const std::size_t length = lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0x7FU >> length);
        for (std::size_t i = 1; i < length && at + i < utf8.size(); ++i) {
            point = (point << 6U) | (static_cast<unsigned char>(utf8[at + i]) & 0x3FU);
        }
        at += length;
        if (point < 0x10000U) {
            put(point);
        } else {
            put(0xD800U + ((point - 0x10000U) >> 10U));
            put(0xDC00U + ((point - 0x10000U) & 0x3FFU));
        }
    }
    return out;
}

TextEncoding encodingOf(std::string_view bytes)
{
    if (fromUtf16(bytes)) {
        return TextEncoding::Utf16;
    }
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Guessed;
}

std::string textAsUtf8(std::string_view bytes)
{
    if (auto utf8 = fromUtf16(bytes)) {
        return std::move(*utf8);
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
}
} // namespace regie::text
