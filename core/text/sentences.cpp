// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentences.h"

#include "core/text/abbreviations.h"
#include "core/text/code_point.h"

namespace regie::text
{
namespace
{
constexpr char32_t kEllipsis = 0x2026;

bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
}

bool isStop(char32_t c)
{
    return c == '.' || c == '!' || c == '?' || c == kEllipsis;
}

/** Quotes and brackets that close belong to the sentence before them. */
bool closes(char32_t c)
{
    return c == ')' || c == ']' || c == '"' || c == '\'' || c == 0x201D || c == 0x2019 || c == 0xBB;
}

bool isSpaceOrEnd(std::string_view text, std::size_t at)
{
    const CodePoint c = codePointAt(text, at);
    return c.length == 0 || isLineEnd(c.value) || skipSpaces(text, at) > at;
}

/** Whether the text before `at` since `begin` is nothing but figures: "1." before a list item. */
bool onlyDigits(std::string_view text, std::size_t begin, std::size_t at)
{
    for (std::size_t i = begin; i < at; ++i) {
        if (!isDigit(text[i])) {
            return false;
        }
    }
    return at > begin;
}

/** "M." of a name: one capital with nothing of a word before it. */
bool isInitial(std::string_view text, std::size_t stop)
{
    const CodePoint letter = codePointBefore(text, stop);
    return letter.length > 0 && isCapital(letter.value)
           && !isWordBefore(text, stop - letter.length);
}

class Splitter
{
public:
    explicit Splitter(std::string_view text) : m_text(text) { }

    std::vector<SentenceSpan> split()
    {
        while (m_at < m_text.size()) {
            step();
        }
        close(m_text.size());
        return std::move(m_sentences);
    }

private:
    void step()
    {
        if (const Abbreviation* found = abbreviationAt(m_text, m_at)) {
            m_at += found->written.size();
            m_word = true;
            if (found->mayEndSentence && startsNew(m_at)) {
                close(m_at);
            }
            return;
        }
        const CodePoint c = codePointAt(m_text, m_at);
        if (isLineEnd(c.value)) {
            close(m_at);
            m_at += c.length;
            m_begin = m_at;
        } else if (isStop(c.value)) {
            stop();
        } else {
            m_word = m_word || isWordAt(m_text, m_at) || isFraction(c.value);
            m_at += c.length;
        }
    }

    void stop()
    {
        const std::size_t first = m_at;
        const bool dot = m_text[first] == '.';
        while (m_at < m_text.size() && isStop(codePointAt(m_text, m_at).value)) {
            m_at += codePointAt(m_text, m_at).length;
        }
        const bool single = dot && m_at == first + 1;
        while (m_at < m_text.size() && closes(codePointAt(m_text, m_at).value)) {
            m_at += codePointAt(m_text, m_at).length;
        }
        if (!isSpaceOrEnd(m_text, m_at)
            || (single && (isInitial(m_text, first) || onlyDigits(m_text, start(), first)))) {
            return;
        }
        close(m_at);
    }

    bool startsNew(std::size_t at) const
    {
        const std::size_t next = skipSpaces(m_text, at);
        return next > at && isCapital(codePointAt(m_text, next).value);
    }

    static bool isFraction(char32_t c) { return c >= 0xBC && c <= 0xBE; }

    std::size_t start() const { return skipSpaces(m_text, m_begin); }

    void close(std::size_t end)
    {
        const std::size_t begin = start();
        while (end > begin
               && skipSpaces(m_text, end - codePointBefore(m_text, end).length) >= end) {
            end -= codePointBefore(m_text, end).length;
        }
        if (m_word && end > begin) {
            m_sentences.push_back({begin, end});
        }
        m_begin = m_at;
        m_word = false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    bool m_word = false; ///< something to say since m_begin
    std::vector<SentenceSpan> m_sentences;
};
} // namespace

std::vector<SentenceSpan> sentencesIn(std::string_view text)
{
    return Splitter(text).split();
}
} // namespace regie::text
