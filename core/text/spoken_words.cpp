// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/spoken_words.h"

#include "core/text/code_point.h"

#include <algorithm>
#include <array>

namespace regie::text
{
namespace
{
constexpr std::size_t kLongestSpelled = 4;
constexpr std::size_t kYearFigures = 4;

constexpr std::array<std::string_view, 12> kDutch = {"januari",
                                                     "februari",
                                                     "maart",
                                                     "april",
                                                     "mei",
                                                     "juni",
                                                     "juli",
                                                     "augustus",
                                                     "september",
                                                     "oktober",
                                                     "november",
                                                     "december"};
constexpr std::array<std::string_view, 12> kEnglish = {"January",
                                                       "February",
                                                       "March",
                                                       "April",
                                                       "May",
                                                       "June",
                                                       "July",
                                                       "August",
                                                       "September",
                                                       "October",
                                                       "November",
                                                       "December"};

struct ShortMonth {
    std::string_view name;
    unsigned month;
};
constexpr std::array kShort = {ShortMonth{"jan", 1},
                               ShortMonth{"feb", 2},
                               ShortMonth{"mrt", 3},
                               ShortMonth{"mar", 3},
                               ShortMonth{"apr", 4},
                               ShortMonth{"may", 5},
                               ShortMonth{"jun", 6},
                               ShortMonth{"jul", 7},
                               ShortMonth{"aug", 8},
                               ShortMonth{"sep", 9},
                               ShortMonth{"sept", 9},
                               ShortMonth{"okt", 10},
                               ShortMonth{"oct", 10},
                               ShortMonth{"nov", 11},
                               ShortMonth{"dec", 12}};

std::size_t lettersEnd(std::string_view text, std::size_t at)
{
    for (;;) {
        const CodePoint c = codePointAt(text, at);
        if (c.length == 0 || !isLetter(c.value)) {
            return at;
        }
        at += c.length;
    }
}

unsigned monthNamed(std::string_view word)
{
    for (unsigned month = 1; month <= kDutch.size(); ++month) {
        if (equalFolded(word, kDutch.at(month - 1)) || equalFolded(word, kEnglish.at(month - 1))) {
            return month;
        }
    }
    for (const ShortMonth& each : kShort) {
        if (equalFolded(word, each.name)) {
            return each.month;
        }
    }
    return 0;
}

bool yearFollows(std::string_view text, std::size_t at)
{
    const std::size_t start = skipSpaces(text, at);
    std::size_t end = start;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return start > at && end == start + kYearFigures;
}

bool allCapitals(std::string_view word)
{
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = codePointAt(word, at);
        if (!isCapital(c.value)) {
            return false;
        }
        at += c.length;
    }
    return !word.empty();
}

bool isLongName(std::string_view word)
{
    return word.size() > kLongestSpelled && allCapitals(word);
}

/** Whether the word beside it is a name in capitals: then "GEL" in "IBUPROFEN GEL" is a word too. */
bool besideName(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t next = skipSpaces(text, end);
    if (next > end && isLongName(text.substr(next, lettersEnd(text, next) - next))) {
        return true;
    }
    std::size_t before = begin;
    while (before > 0 && !isWordBefore(text, before) && text[before - 1] != '\n') {
        before -= codePointBefore(text, before).length;
    }
    std::size_t start = before;
    while (start > 0 && isLetter(codePointBefore(text, start).value)) {
        start -= codePointBefore(text, start).length;
    }
    return isLongName(text.substr(start, before - start));
}

/** "ALAT" is said as a word, "COPD" and "ECG" letter by letter. */
bool isSpelled(std::string_view word)
{
    const auto vowels = std::count_if(word.begin(), word.end(), [](char c) {
        return std::string_view("AEIOU").find(c) != std::string_view::npos;
    });
    return word.size() < kLongestSpelled || vowels < 2;
}

std::string spelled(std::string_view word)
{
    std::string letters;
    for (const char letter : word) {
        letters += letters.empty() ? "" : " ";
        letters += letter;
    }
    return letters;
}
} // namespace

unsigned monthAt(std::string_view text, std::size_t at, std::size_t& end)
{
    end = lettersEnd(text, at);
    const unsigned month = end > at ? monthNamed(text.substr(at, end - at)) : 0;
    const bool shortForm = end - at <= kLongestSpelled;
    if (month != 0 && shortForm && end < text.size() && text[end] == '.'
        && yearFollows(text, end + 1)) {
        ++end;
    }
    return month;
}

std::string_view monthName(unsigned month, Language language)
{
    return language == Language::Dutch ? kDutch.at(month - 1) : kEnglish.at(month - 1);
}

Spoken wordAt(std::string_view text, std::size_t at, Language language)
{
    std::size_t end = 0;
    if (const unsigned month = monthAt(text, at, end); month != 0 && yearFollows(text, end)) {
        return {end - at, std::string(monthName(month, language))};
    }
    end = lettersEnd(text, at);
    const std::string_view word = text.substr(at, end - at);
    if (word.size() < 2 || !allCapitals(word)) {
        return {word.size(), std::string(word)};
    }
    const bool name = word.size() > kLongestSpelled || besideName(text, at, end);
    return {word.size(), name || !isSpelled(word) ? lowerCase(word) : spelled(word)};
}
} // namespace regie::text
