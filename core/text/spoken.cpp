// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken.h"

#include "core/text/abbreviations.h"
#include "core/text/code_point.h"
#include "core/text/spoken_figures.h"
#include "core/text/spoken_units.h"
#include "core/text/spoken_words.h"
#include "core/text/utf8.h"

#include <array>

namespace regie::text
{
namespace
{
/** A sign and what is said for it; "," is a pause. */
struct Sign {
    char32_t sign;
    std::string_view dutch;
    std::string_view english;
};

constexpr std::array kSigns = {
    Sign{U'<', "minder dan", "less than"},
    Sign{U'>', "meer dan", "more than"},
    Sign{U'≤', "hoogstens", "at most"},
    Sign{U'≥', "minstens", "at least"},
    Sign{U'±', "ongeveer", "about"},
    Sign{U'~', "ongeveer", "about"},
    Sign{U'≈', "ongeveer", "about"},
    Sign{U'=', "is", "is"},
    Sign{U'+', "plus", "plus"},
    Sign{U'×', "keer", "times"},
    Sign{U'&', "en", "and"},
    Sign{U'°', "graden", "degrees"},
    Sign{U'€', "euro", "euros"},
    Sign{U'½', "een halve", "half a"},
    Sign{U'¼', "een kwart", "a quarter of a"},
    Sign{U'¾', "driekwart", "three quarters of a"},
    Sign{U'·', ",", ","},
    Sign{U'•', ",", ","},
    Sign{U'→', ",", ","},
    Sign{U'–', ",", ","},
    Sign{U'—', ",", ","},
    Sign{U'|', ",", ","},
    Sign{U'/', ",", ","},
    Sign{U'*', "", ""},
    Sign{U'#', "", ""},
    Sign{U'_', "", ""},
    Sign{U'^', "", ""},
};

const Sign* signOf(char32_t c)
{
    for (const Sign& sign : kSigns) {
        if (sign.sign == c) {
            return &sign;
        }
    }
    return nullptr;
}

class Speech
{
public:
    Speech(std::string_view shown, Language language) : m_shown(shown), m_language(language) { }

    std::string all()
    {
        while (m_at < m_shown.size()) {
            step();
        }
        while (!m_said.empty() && (m_said.back() == ' ' || m_said.back() == ',')) {
            m_said.pop_back();
        }
        return std::move(m_said);
    }

private:
    void step()
    {
        if (const Abbreviation* found = abbreviationAt(m_shown, m_at)) {
            say(found->in(m_language), found->written.size());
        } else if (isDigit(m_shown[m_at])) {
            const Spoken figures = figuresAt(m_shown, m_at, m_language);
            say(figures.words, figures.length);
        } else if (!takeUnit()) {
            other();
        }
    }

    /** A unit without a number in front of it: the head of a column. */
    bool takeUnit()
    {
        if (isWordBefore(m_shown, m_at)) {
            return false;
        }
        const auto unit = unitAt(m_shown, m_at, UnitCount::Absent, m_language);
        if (unit) {
            say(unit->words, unit->length);
        }
        return unit.has_value();
    }

    void other()
    {
        const CodePoint c = codePointAt(m_shown, m_at);
        if (isLetter(c.value)) {
            const Spoken word = wordAt(m_shown, m_at, m_language);
            say(word.words, word.length);
        } else if (isMinus(c)) {
            say(m_language == Language::Dutch ? "min" : "minus", c.length);
        } else if (const Sign* sign = signOf(c.value)) {
            const auto words = m_language == Language::Dutch ? sign->dutch : sign->english;
            words == "," ? pause() : append(words);
            m_at += c.length;
            m_gap = true;
        } else {
            copy(c);
        }
    }

    /** A line before a number that nothing stands before: "-2", not "3-2" and no mark of a list. */
    bool isMinus(const CodePoint& c) const
    {
        const char32_t before = codePointBefore(m_shown, m_at).value;
        return (c.value == U'-' || c.value == U'−') && m_at + c.length < m_shown.size()
               && isDigit(m_shown[m_at + c.length])
               && (before == 0 || before == ' ' || before == '(');
    }

    void copy(const CodePoint& c)
    {
        const bool space = skipSpaces(m_shown, m_at) > m_at || c.value == '\n' || c.value == '\r';
        if (space) {
            m_gap = true;
        } else if (c.value == '-' && (m_gap || m_said.empty())) {
            pause(); // the mark of a list, or a line between words
        } else {
            if (c.value == ',' || c.value == '.' || c.value == ';' || c.value == ':'
                || c.value == ')' || c.value == '?' || c.value == '!') {
                m_gap = false; // belongs to the word before it
            }
            fill();
            m_said += m_shown.substr(m_at, c.length);
        }
        m_at += c.length;
    }

    void say(std::string_view words, std::size_t length)
    {
        append(words);
        m_at += length;
        // Words for "5" in "5mg" or "B12" do not grow together with what stands beside them.
        m_gap = isWordAt(m_shown, m_at);
    }

    void append(std::string_view words)
    {
        if (words.empty()) {
            return;
        }
        m_gap = m_gap || isWordBefore(m_said, m_said.size());
        fill();
        m_said += words;
    }

    void pause()
    {
        if (!m_said.empty() && m_said.back() != ',') {
            m_said += ',';
        }
        m_gap = true;
    }

    void fill()
    {
        if (m_gap && !m_said.empty() && m_said.back() != ' ') {
            m_said += ' ';
        }
        m_gap = false;
    }

    std::string_view m_shown;
    Language m_language;
    std::size_t m_at = 0;
    std::string m_said;
    bool m_gap = false; ///< a space before what comes next
};
} // namespace

std::string spokenText(std::string_view shown, Language language)
{
    return Speech(shown, language).all();
}
} // namespace regie::text
