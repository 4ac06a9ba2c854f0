// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/rtf.h"

#include "core/text/display.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <vector>

namespace regie::text
{
namespace
{
/** Walks through RTF; groups may hold what is not text and are skipped then. */
class RtfReader
{
public:
    explicit RtfReader(std::string_view rtf) : m_rtf(rtf) { }

    std::string read()
    {
        while (m_at < m_rtf.size()) {
            const char c = m_rtf[m_at++];
            if (c == '{') {
                m_skipped.push_back(m_skipped.back());
            } else if (c == '}') {
                if (m_skipped.size() > 1) {
                    m_skipped.pop_back();
                }
            } else if (c == '\\') {
                readControl();
            } else if (c != '\r' && c != '\n') {
                put(fromWindows1252({&c, 1}));
            }
        }
        return displayText(m_out);
    }

private:
    void put(std::string_view words)
    {
        if (m_replaced > 0) {
            --m_replaced; // stands in for a letter that came as Unicode already
        } else if (!m_skipped.back()) {
            m_out += words;
        }
    }

    void readControl()
    {
        const char next = m_at < m_rtf.size() ? m_rtf[m_at] : '\0';
        if (next >= 'a' && next <= 'z') {
            readWord();
            return;
        }
        ++m_at;
        if (next == '\'') {
            unsigned code = 0;
            const char* begin = m_rtf.data() + std::min(m_at, m_rtf.size());
            const char* end = m_rtf.data() + std::min(m_at + 2, m_rtf.size());
            std::from_chars(begin, end, code, 16);
            m_at += 2;
            const char letter = static_cast<char>(static_cast<unsigned char>(code));
            put(fromWindows1252({&letter, 1}));
        } else if (next == '*') {
            m_skipped.back() = true;
        } else if (next == '~') {
            put(" ");
        } else if (next == '\\' || next == '{' || next == '}') {
            put({&next, 1});
        }
    }

    void readWord()
    {
        const std::size_t begin = m_at;
        while (m_at < m_rtf.size() && m_rtf[m_at] >= 'a' && m_rtf[m_at] <= 'z') {
            ++m_at;
        }
        const std::string_view word = m_rtf.substr(begin, m_at - begin);
        int number = 0;
        const auto parsed =
            std::from_chars(m_rtf.data() + m_at, m_rtf.data() + m_rtf.size(), number);
        m_at = static_cast<std::size_t>(parsed.ptr - m_rtf.data());
        m_at += m_at < m_rtf.size() && m_rtf[m_at] == ' ' ? 1U : 0U;
        static constexpr std::array<std::string_view, 6> kNoText = {
            "fonttbl", "colortbl", "stylesheet", "info", "pict", "themedata"};
        if (word == "par" || word == "line" || word == "row") {
            put("\n");
        } else if (word == "tab" || word == "cell") {
            put(" ");
        } else if (word == "u") {
            // Negative for the upper half: RTF knows only signed 16-bit numbers.
            std::string letter;
            appendUtf8(letter, static_cast<char32_t>(number < 0 ? number + 65536 : number));
            put(letter);
            m_replaced = 1;
        } else if (std::find(kNoText.begin(), kNoText.end(), word) != kNoText.end()) {
            m_skipped.back() = true;
        }
    }

    std::string_view m_rtf;
    std::size_t m_at = 0;
    std::string m_out;
    std::vector<bool> m_skipped = {false};
    int m_replaced = 0;
};
} // namespace

std::string rtfText(std::string_view rtf)
{
    return RtfReader(rtf).read();
}
} // namespace regie::text
