// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/display.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cstddef>

namespace regie::text
{
namespace
{
/** Characters without a shape that can make a text read differently than it is written. */
bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x61C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E)
           || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)
           || (c >= 0xE0000 && c <= 0xE007F);
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
}

char32_t decode(std::string_view sequence)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(sequence[at]); };
    switch (sequence.size()) {
    case 1: return byte(0);
    case 2: return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3: return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
        return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U)
               | (byte(3) & 0x3FU);
    }
}

std::size_t lengthByLead(unsigned char lead)
{
    return lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
}
} // namespace

std::string displayText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    std::size_t bad = firstInvalidUtf8(text);
    for (std::size_t at = 0; at < text.size();) {
        if (at == bad) {
            appendUtf8(out, 0xFFFD);
            ++at;
            bad = at + firstInvalidUtf8(text.substr(at));
            continue;
        }
        const std::size_t length = lengthByLead(static_cast<unsigned char>(text[at]));
        const std::string_view sequence = text.substr(at, length);
        const char32_t c = decode(sequence);
        const bool lineEnd = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (isControl(c) && !lineEnd) {
            appendUtf8(out, 0xFFFD);
        } else if (!isInvisible(c) && !lineEnd) {
            out += sequence;
        }
        at += length;
    }
    return out;
}

std::string collapseSpace(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool noBreak = byte == 0xC2U && at + 1 < text.size()
                             && static_cast<unsigned char>(text[at + 1]) == 0xA0U;
        if (noBreak || byte == ' ' || (byte >= '\t' && byte <= '\r')) {
            space = !out.empty();
            at += noBreak ? 1U : 0U;
            continue;
        }
        if (space) {
            out += ' ';
            space = false;
        }
        out += text[at];
    }
    return out;
}
} // namespace regie::text
