// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken_figures.h"

#include "core/text/code_point.h"
#include "core/text/spoken_numbers.h"
#include "core/text/spoken_units.h"

#include <optional>
#include <string>

namespace regie::text
{
namespace
{
constexpr std::size_t kYearFigures = 4;
constexpr std::size_t kGroup = 3;           ///< figures of a thousand
constexpr std::size_t kLongestNumber = 9;   ///< more figures are a number to dial or to copy
constexpr std::size_t kShortestDialled = 4; ///< with a nought in front
constexpr unsigned long kFirstYear = 1900;
constexpr unsigned long kLastYear = 2099;
constexpr unsigned long kHours = 24;
constexpr unsigned long kMinutes = 60;
constexpr unsigned long kDays = 31;
constexpr unsigned long kMonths = 12;
constexpr unsigned long kLeastPressure = 20; ///< below it "4/10" is a mark, no blood pressure

std::size_t digitsEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

/** Between 0 and what fits; only asked of a few figures. */
unsigned long valueOf(std::string_view digits)
{
    unsigned long value = 0;
    for (const char digit : digits.substr(0, kLongestNumber)) {
        value = 10 * value + static_cast<unsigned long>(digit - '0');
    }
    return value;
}

/** Some figures, and where they end. */
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string_view digits;
    std::size_t size() const { return digits.size(); }
    unsigned long value() const { return valueOf(digits); }
};

Run runAt(std::string_view text, std::size_t at)
{
    const std::size_t end = at <= text.size() ? digitsEnd(text, at) : at;
    return {at, end, end > at ? text.substr(at, end - at) : std::string_view()};
}

class Figures
{
public:
    Figures(std::string_view text, std::size_t at, Language language)
        : m_text(text), m_begin(at), m_at(at), m_language(language)
    {
    }

    Spoken spoken()
    {
        if (!date() && !time() && !dialled() && !postcode()) {
            numbers();
        }
        return {m_at - m_begin, std::move(m_words)};
    }

private:
    bool dutch() const { return m_language == Language::Dutch; }
    char charAt(std::size_t at) const { return at < m_text.size() ? m_text[at] : '\0'; }
    Run run(std::size_t at) const { return runAt(m_text, at); }

    void add(std::string_view words)
    {
        if (!m_words.empty() && !words.empty()) {
            m_words += ' ';
        }
        m_words += words;
    }

    // --- Dates and times

    bool date() { return dateInFigures() || dateWithMonth(); }

    void sayDate(unsigned long day, unsigned month, std::optional<unsigned long> year)
    {
        if (dutch()) {
            add(numberWords(day, m_language));
            add(monthName(month, m_language));
        } else {
            add("the " + ordinalWords(day, m_language) + " of");
            add(monthName(month, m_language));
        }
        if (year) {
            add(yearWords(*year, m_language));
        }
    }

    /** "17-11-2026", "17/11/2026" or "2026-11-17". */
    bool dateInFigures()
    {
        const Run first = run(m_at);
        const char mark = charAt(first.end);
        if (mark != '-' && mark != '/') {
            return false;
        }
        const Run second = run(first.end + 1);
        const Run third = run(second.end + 1);
        const bool yearFirst = first.size() == kYearFigures && third.size() == 2;
        if (second.size() == 0 || second.size() > 2 || charAt(second.end) != mark
            || (!yearFirst && (third.size() != kYearFigures || first.size() > 2))) {
            return false;
        }
        const unsigned long day = (yearFirst ? third : first).value();
        const unsigned long month = second.value();
        if (day == 0 || day > kDays || month == 0 || month > kMonths) {
            return false;
        }
        sayDate(day, static_cast<unsigned>(month), (yearFirst ? first : third).value());
        m_at = third.end;
        return true;
    }

    /** "17 nov 2026" or "17 november". */
    bool dateWithMonth()
    {
        const Run day = run(m_at);
        const std::size_t word = skipSpaces(m_text, day.end);
        std::size_t end = 0;
        const unsigned month = word > day.end ? monthAt(m_text, word, end) : 0;
        if (day.size() > 2 || day.value() == 0 || day.value() > kDays || month == 0) {
            return false;
        }
        const Run year = run(skipSpaces(m_text, end));
        const bool hasYear = year.size() == kYearFigures && year.begin > end;
        sayDate(day.value(), month, hasYear ? std::optional(year.value()) : std::nullopt);
        m_at = hasYear ? year.end : end;
        return true;
    }

    /** Whether "uur" or "u" stands at `at`; `end` is behind it. */
    bool hourWord(std::size_t at, std::size_t& end) const
    {
        const std::size_t word = skipSpaces(m_text, at);
        for (const std::string_view name : {"uur", "u"}) {
            end = word + name.size();
            if (m_text.substr(word, name.size()) == name && !isWordAt(m_text, end)) {
                return true;
            }
        }
        end = at;
        return false;
    }

    /** "9:40", "9:40 uur"; "9.40 uur" with the word alone. */
    bool time()
    {
        const Run hour = run(m_at);
        const char mark = charAt(hour.end);
        const Run minute = run(hour.end + 1);
        if ((mark != ':' && mark != '.') || hour.size() > 2 || minute.size() != 2
            || hour.value() >= kHours || minute.value() >= kMinutes) {
            return false;
        }
        std::size_t end = 0;
        const bool named = hourWord(minute.end, end);
        if (mark == '.' && !named) {
            return false;
        }
        sayTime(hour.value(), minute.value());
        m_at = end;
        rangeBehindTime();
        return true;
    }

    void sayTime(unsigned long hour, unsigned long minute)
    {
        add(numberWords(hour, m_language));
        if (dutch()) {
            add("uur");
            if (minute > 0) {
                add(numberWords(minute, m_language));
            }
        } else if (minute == 0) {
            add(hour > 0 && hour <= kHours / 2 ? "o'clock" : "hundred hours");
        } else {
            add((minute < 10 ? "oh " : "") + numberWords(minute, m_language));
        }
    }

    void rangeBehindTime()
    {
        const std::size_t next = behindDash(m_at);
        if (next == m_at) {
            return;
        }
        const std::size_t before = m_at;
        const std::string words = m_words;
        m_at = next;
        add(dutch() ? "tot" : "to");
        if (!time()) {
            m_at = before;
            m_words = words;
        }
    }

    // --- Numbers to dial or to copy, and postcodes

    bool dialled()
    {
        const Run first = run(m_at);
        const bool nought = first.digits.front() == '0';
        const Run second = run(first.end + 1);
        const bool inTwo = nought && first.size() > 1 && first.size() <= kShortestDialled
                           && (charAt(first.end) == '-' || charAt(first.end) == ' ')
                           && second.size() > kShortestDialled;
        if (!inTwo && first.size() <= kLongestNumber
            && !(nought && first.size() >= kShortestDialled)) {
            return false;
        }
        add(digitWords(first.digits, m_language));
        m_at = first.end;
        if (inTwo) {
            m_words += ',';
            add(digitWords(second.digits, m_language));
            m_at = second.end;
        }
        return true;
    }

    /** "1181 AA": two numbers and two letters. */
    bool postcode()
    {
        const Run first = run(m_at);
        const std::size_t letters = skipSpaces(m_text, first.end);
        const auto isBig = [this](std::size_t at) {
            return charAt(at) >= 'A' && charAt(at) <= 'Z';
        };
        if (first.size() != kYearFigures || first.digits.front() == '0' || !isBig(letters)
            || !isBig(letters + 1) || isWordAt(m_text, letters + 2)
            || unitAt(m_text, letters, UnitCount::Several, m_language)) {
            return false;
        }
        const bool round = first.digits[2] == '0';
        add(numberWords(valueOf(first.digits.substr(0, 2)), m_language));
        add(round ? digitWords(first.digits.substr(2), m_language)
                  : numberWords(valueOf(first.digits.substr(2)), m_language));
        add({&m_text[letters], 1});
        add({&m_text[letters + 1], 1});
        m_at = letters + 2;
        return true;
    }

    // --- Numbers

    /** A number as it is written: "1.250,5". */
    struct Number {
        std::string whole;
        std::string_view fraction;
        std::size_t end = 0;
    };

    Number numberAt(std::size_t at) const
    {
        const char thousands = dutch() ? '.' : ',';
        Number number;
        Run group = run(at);
        number.whole = group.digits;
        number.end = group.end;
        const bool mayGroup = group.size() <= kGroup && group.digits != "0";
        while (mayGroup && charAt(number.end) == thousands) {
            group = run(number.end + 1);
            if (group.size() != kGroup) {
                break;
            }
            number.whole += group.digits;
            number.end = group.end;
        }
        const char mark = charAt(number.end);
        if (mark == '.' || mark == ',') {
            const Run fraction = run(number.end + 1);
            if (fraction.size() > 0) {
                number.fraction = fraction.digits;
                number.end = fraction.end;
            }
        }
        return number;
    }

    /** Behind a dash that stands between two numbers; `at` itself when there is none. */
    std::size_t behindDash(std::size_t at) const
    {
        const std::size_t dash = skipSpaces(m_text, at);
        const CodePoint c = codePointAt(m_text, dash);
        const std::size_t next = skipSpaces(m_text, dash + c.length);
        const bool wide = c.value == U'–' || c.value == U'—';
        const bool close = c.value == U'-' && dash == at && next == dash + 1;
        return (wide || close) && isDigit(charAt(next)) ? next : at;
    }

    void numbers()
    {
        number();
        std::size_t next = behindDash(m_at);
        if (next == m_at) {
            return;
        }
        // "1-0-2" is a list, "3-5" a range.
        const Number second = numberAt(next);
        const bool list = charAt(m_at) == '-' && behindDash(second.end) > second.end;
        while (next > m_at) {
            if (list) {
                m_words += ',';
            } else {
                add(dutch() ? "tot" : "to");
            }
            m_at = next;
            number();
            next = list ? behindDash(m_at) : m_at;
        }
    }

    void number()
    {
        const Number number = numberAt(m_at);
        const std::size_t start = m_at;
        m_at = number.end;
        if (half(number) || quotient(number, start) || ordinal(number)) {
            return;
        }
        const auto unit = unitBehind(number);
        if (!unit && isYear(number, start)) {
            add(yearWords(valueOf(number.whole), m_language));
        } else {
            add(decimalWords(number.whole, number.fraction, m_language));
        }
        power();
        if (unit) {
            add(unit->words);
            m_at += unit->length;
        } else {
            takeUnit(UnitCount::Several);
        }
    }

    static bool isYearValue(unsigned long value)
    {
        return value >= kFirstYear && value <= kLastYear;
    }

    bool isYear(const Number& number, std::size_t start) const
    {
        return number.fraction.empty() && number.end - start == kYearFigures
               && isYearValue(valueOf(number.whole));
    }

    std::optional<SpokenUnit> unitBehind(const Number& number) const
    {
        const bool one = number.whole == "1" && number.fraction.empty();
        const std::size_t at = skipSpaces(m_text, m_at);
        auto unit = unitAt(m_text, at, one ? UnitCount::One : UnitCount::Several, m_language);
        if (unit) {
            unit->length += at - m_at;
        }
        return unit;
    }

    void takeUnit(UnitCount count)
    {
        const std::size_t at = skipSpaces(m_text, m_at);
        if (const auto unit = unitAt(m_text, at, count, m_language)) {
            add(unit->words);
            m_at = at + unit->length;
        }
    }

    /** "10⁹" and "10^9". */
    void power()
    {
        unsigned long exponent = 0;
        std::size_t at = m_at;
        if (charAt(at) == '^' && isDigit(charAt(at + 1))) {
            exponent = run(at + 1).value();
            at = digitsEnd(m_text, at + 1);
        }
        for (CodePoint c = codePointAt(m_text, at); const auto figure = superscript(c.value);
             c = codePointAt(m_text, at)) {
            exponent = 10 * exponent + *figure;
            at += c.length;
        }
        if (at == m_at) {
            return;
        }
        m_at = at;
        add(dutch() ? "tot de" : "to the");
        add(ordinalWords(exponent, m_language));
    }

    static std::optional<unsigned long> superscript(char32_t c)
    {
        switch (c) {
        case U'¹': return 1;
        case U'²': return 2;
        case U'³': return 3;
        default:
            return c == U'⁰' || (c >= U'⁴' && c <= U'⁹') ? std::optional(c - U'⁰') : std::nullopt;
        }
    }

    /** "2½" and "½" behind it. */
    bool half(const Number& number)
    {
        const CodePoint c = codePointAt(m_text, m_at);
        const unsigned long whole = valueOf(number.whole);
        if (!number.fraction.empty() || whole == 0) {
            return false;
        }
        if (c.value == U'½') {
            m_at += c.length;
            add(hourHalf(whole));
        } else if (c.value == U'¼' || c.value == U'¾') {
            m_at += c.length;
            add(numberWords(whole, m_language));
            const bool quarter = c.value == U'¼';
            add(dutch() ? (quarter ? "en een kwart" : "en driekwart")
                        : (quarter ? "and a quarter" : "and three quarters"));
        } else {
            return false;
        }
        takeUnit(UnitCount::Several);
        return true;
    }

    /** "Anderhalf uur", but "anderhalve tablet". */
    std::string hourHalf(unsigned long whole) const
    {
        std::string words = andAHalf(whole, m_language);
        const std::size_t next = skipSpaces(m_text, m_at);
        for (const std::string_view neuter : {"uur", "jaar", "glas"}) {
            if (dutch() && m_text.substr(next, neuter.size()) == neuter) {
                words.replace(words.size() - 2, 2, "f");
            }
        }
        return words;
    }

    /** "1/2 tablet", "132/81", "4/10". */
    bool quotient(const Number& number, std::size_t start)
    {
        const Run below = run(m_at + 1);
        if (charAt(m_at) != '/' || below.size() == 0 || !number.fraction.empty()
            || charAt(below.end) == '/') {
            return false;
        }
        const unsigned long above = valueOf(number.whole);
        m_at = below.end;
        if (start == m_begin && above == 1 && (below.value() == 2 || below.value() == 4)) {
            const bool half = below.value() == 2;
            add(dutch() ? (half ? "een halve" : "een kwart")
                        : (half ? "half a" : "a quarter of a"));
            return true;
        }
        const bool pressure = above >= kLeastPressure && below.value() >= kLeastPressure;
        add(numberWords(above, m_language));
        add(pressure ? "over" : (dutch() ? "op" : "out of"));
        add(numberWords(below.value(), m_language));
        takeUnit(UnitCount::Several);
        return true;
    }

    /** "3e", "3rd". */
    bool ordinal(const Number& number)
    {
        if (!number.fraction.empty() || number.whole.size() > 2) {
            return false;
        }
        for (const std::string_view ending : {"ste", "de", "e", "st", "nd", "rd", "th"}) {
            if (m_text.substr(m_at, ending.size()) == ending
                && !isWordAt(m_text, m_at + ending.size())) {
                add(ordinalWords(valueOf(number.whole), m_language));
                m_at += ending.size();
                return true;
            }
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_begin;
    std::size_t m_at;
    Language m_language;
    std::string m_words;
};
} // namespace

Spoken figuresAt(std::string_view text, std::size_t at, Language language)
{
    return Figures(text, at, language).spoken();
}
} // namespace regie::text
