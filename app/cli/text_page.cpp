// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_page.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace regie::app
{
namespace
{
constexpr std::size_t kWidestLabel = 36;
constexpr std::size_t kLeastValue = 24;

/** The next code point of UTF-8 text; U+FFFD for what is none. Moves `position` on. */
UChar32 nextOf(std::string_view text, std::size_t& position)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto at = static_cast<std::int32_t>(position);
    UChar32 character = 0;
    U8_NEXT_OR_FFFD(bytes, at, static_cast<std::int32_t>(text.size()), character);
    position = static_cast<std::size_t>(at);
    return character;
}

std::size_t columnsOfCharacter(UChar32 character)
{
    const int category = u_charType(character);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK
        || category == U_FORMAT_CHAR) {
        return 0;
    }
    const int width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/** Whether a character could steer the terminal or the reading direction. */
bool steers(UChar32 character)
{
    const bool bidi = (character >= 0x202A && character <= 0x202E)
                      || (character >= 0x2066 && character <= 0x2069) || character == 0x200E
                      || character == 0x200F || character == 0x061C;
    return bidi || character == 0x2028 || character == 0x2029
           || (character != '\n' && u_charType(character) == U_CONTROL_CHAR);
}

/** How many bytes of the text fill at most `width` columns (at least one character). */
std::size_t bytesWithin(std::string_view text, std::size_t width)
{
    std::size_t position = 0;
    std::size_t columns = 0;
    while (position < text.size()) {
        std::size_t next = position;
        columns += columnsOfCharacter(nextOf(text, next));
        if (columns > width && position > 0) {
            break;
        }
        position = next;
    }
    return position;
}

std::string blanks(std::size_t count)
{
    return std::string(count, ' ');
}

std::string padded(std::string_view text, std::size_t width)
{
    const std::size_t columns = columnsOf(text);
    return std::string(text) + blanks(width > columns ? width - columns : 0);
}

/** Adds the words of one paragraph to `lines`. */
void wrapParagraph(std::string_view text, std::size_t width, std::vector<std::string>& lines)
{
    std::string current;
    std::size_t columns = 0;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, blank);
        text.remove_prefix(std::min(blank + 1, text.size()));
        while (!word.empty()) {
            const std::size_t needed = columnsOf(word) + (columns > 0 ? 1 : 0);
            if (columns + needed <= width) {
                current += columns > 0 ? " " : "";
                current += word;
                columns += needed;
                break;
            }
            if (columns > 0) {
                lines.push_back(std::move(current));
                current.clear();
                columns = 0;
                continue;
            }
            const std::size_t cut = bytesWithin(word, width);
            lines.emplace_back(word.substr(0, cut));
            word.remove_prefix(cut);
        }
    }
    if (columns > 0 || lines.empty()) {
        lines.push_back(std::move(current));
    }
}
} // namespace

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t position = 0; position < text.size();) {
        columns += columnsOfCharacter(nextOf(text, position));
    }
    return columns;
}

std::string harmless(std::string_view text)
{
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const std::size_t start = position;
        const UChar32 character = nextOf(text, position);
        if (character == '\t') {
            clean += ' ';
        } else if (character == 0xFFFD) {
            clean += "\xEF\xBF\xBD";
        } else if (!steers(character)) {
            clean += text.substr(start, position - start);
        }
    }
    return clean;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::vector<std::string> paragraph;
        wrapParagraph(text.substr(0, end), std::max<std::size_t>(width, 1), paragraph);
        std::move(paragraph.begin(), paragraph.end(), std::back_inserter(lines));
        if (end == text.size()) {
            return lines;
        }
        text.remove_prefix(end + 1);
    }
}

void TextPage::line(std::size_t indent, std::string_view text)
{
    if (!text.empty()) {
        m_text += blanks(indent);
        m_text += text;
    }
    m_text += '\n';
}

TextPage& TextPage::heading(std::string_view text)
{
    if (!m_text.empty()) {
        blank();
    }
    std::size_t widest = 0;
    for (const std::string& part : wrapped(harmless(text), m_width)) {
        line(0, part);
        widest = std::max(widest, columnsOf(part));
    }
    std::string rule;
    for (std::size_t column = 0; column < widest; ++column) {
        rule += "─";
    }
    line(0, rule);
    return *this;
}

TextPage& TextPage::paragraph(std::string_view text, std::size_t indent)
{
    for (const std::string& part : wrapped(harmless(text), m_width - std::min(m_width, indent))) {
        line(indent, part);
    }
    return *this;
}

TextPage& TextPage::blank()
{
    m_text += '\n';
    return *this;
}

TextPage& TextPage::rows(const std::vector<Row>& rows, std::size_t indent)
{
    std::size_t label = 0;
    for (const Row& row : rows) {
        label = std::max(label, columnsOf(row.first));
    }
    label = std::min({label, kWidestLabel, m_width / 2});
    const std::size_t taken = indent + label + 2;
    const std::size_t value = std::max(kLeastValue, m_width - std::min(m_width, taken));
    for (const Row& row : rows) {
        const auto labels = wrapped(harmless(row.first), label);
        const auto values = wrapped(harmless(row.second), value);
        for (std::size_t at = 0; at < std::max(labels.size(), values.size()); ++at) {
            const std::string left = at < labels.size() ? labels[at] : std::string();
            const std::string right = at < values.size() ? values[at] : std::string();
            line(indent, right.empty() ? left : padded(left, label) + "  " + right);
        }
    }
    return *this;
}

TextPage& TextPage::entries(const std::vector<Entry>& entries, std::size_t indent)
{
    std::size_t left = 0;
    std::size_t right = 0;
    for (const Entry& entry : entries) {
        left = std::max(left, columnsOf(entry.left));
        right = std::max(right, columnsOf(entry.right));
    }
    const std::size_t taken = indent + (left > 0 ? left + 2 : 0) + (right > 0 ? right + 2 : 0);
    const std::size_t middle = std::max(kLeastValue, m_width - std::min(m_width, taken));
    const std::string margin = left > 0 ? blanks(left + 2) : std::string();
    for (const Entry& entry : entries) {
        const std::string start = left > 0 ? padded(harmless(entry.left), left) + "  " : "";
        const auto texts = wrapped(harmless(entry.text), middle);
        for (std::size_t at = 0; at < texts.size(); ++at) {
            const std::string& before = at == 0 ? start : margin;
            const bool withId = at == 0 && !entry.right.empty();
            line(indent,
                 withId ? before + padded(texts[at], middle) + "  " + entry.right
                        : before + texts[at]);
        }
        if (!entry.below.empty()) {
            for (const std::string& part : wrapped(harmless(entry.below), middle)) {
                line(indent, margin + part);
            }
        }
    }
    return *this;
}
} // namespace regie::app
