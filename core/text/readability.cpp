// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/readability.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace regie::text
{
namespace
{
using Text = std::u32string;
using View = std::u32string_view;

Text decoded(std::string_view utf8)
{
    const auto unicode =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int>(utf8.size())));
    Text out;
    for (int i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
        out += static_cast<char32_t>(unicode.char32At(i));
    }
    return out;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isLetter(char32_t c)
{
    return (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z')
           || (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7);
}

bool isWordCharacter(char32_t c)
{
    return c == U'_' || u_isalnum(static_cast<UChar32>(c)) != 0;
}

char32_t lower(char32_t c)
{
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

bool isAnyOf(char32_t c, View set)
{
    return set.find(c) != View::npos;
}

/** Longest first; each is the nucleus of one syllable. Two vowels not here count as two. */
constexpr std::array<View, 18> kNuclei = {U"aai",
                                          U"ooi",
                                          U"oei",
                                          U"eeu",
                                          U"ieu",
                                          U"eau",
                                          U"aa",
                                          U"ee",
                                          U"oo",
                                          U"uu",
                                          U"ie",
                                          U"oe",
                                          U"eu",
                                          U"ui",
                                          U"ei",
                                          U"ij",
                                          U"au",
                                          U"ou"};
constexpr std::array<View, 2> kLastNuclei = {U"ai", U"oi"};
constexpr View kVowels = U"äëïöüaeiouáéíóúàèìòùâêîôû";

/** How many characters of a nucleus stand at a place; 0 when none does. */
std::size_t nucleusAt(View word, std::size_t at)
{
    for (const View nucleus : kNuclei) {
        if (word.substr(at, nucleus.size()) == nucleus) {
            return nucleus.size();
        }
    }
    for (const View nucleus : kLastNuclei) {
        if (word.substr(at, nucleus.size()) == nucleus) {
            return nucleus.size();
        }
    }
    if (isAnyOf(word[at], kVowels)) {
        return 1;
    }
    const bool vowelNext = at + 1 < word.size() && isAnyOf(word[at + 1], U"aeiouáéíóú");
    return word[at] == U'y' && !vowelNext ? 1 : 0;
}

int syllablesIn(View word)
{
    constexpr View kQuotes = U"'’‘\"-";
    while (!word.empty() && isAnyOf(word.front(), kQuotes)) {
        word.remove_prefix(1);
    }
    while (!word.empty() && isAnyOf(word.back(), kQuotes)) {
        word.remove_suffix(1);
    }
    if (word.empty()) {
        return 0;
    }
    const auto all = [&](auto test) { return std::all_of(word.begin(), word.end(), test); };
    if (all([](char32_t c) { return isDigit(c) || isAnyOf(c, U".,:/%-"); })) {
        int sum = 0;
        for (const char32_t c : word) {
            sum += c == U'7' ? 2 : isDigit(c) ? 1 : 0; // ze-ven
        }
        return std::max(1, sum);
    }
    if (word.size() >= 2 && word.size() <= 5
        && all([](char32_t c) { return c >= U'A' && c <= U'Z'; })) {
        return static_cast<int>(word.size());
    }
    Text small;
    std::transform(word.begin(), word.end(), std::back_inserter(small), lower);
    static constexpr std::array<std::pair<View, int>, 13> kExceptions = {{{U"museum", 3},
                                                                          {U"team", 1},
                                                                          {U"online", 2},
                                                                          {U"mail", 1},
                                                                          {U"e-mail", 2},
                                                                          {U"apps", 1},
                                                                          {U"app", 1},
                                                                          {U"file", 1},
                                                                          {U"website", 2},
                                                                          {U"tablet", 2},
                                                                          {U"baby", 2},
                                                                          {U"service", 2},
                                                                          {U"update", 2}}};
    for (const auto& [exception, count] : kExceptions) {
        if (small == exception) {
            return count;
        }
    }
    int count = 0;
    for (std::size_t at = 0; at < small.size();) {
        const std::size_t length = nucleusAt(small, at);
        count += length > 0 ? 1 : 0;
        at += std::max<std::size_t>(length, 1);
    }
    return std::max(1, count);
}

/** The text with the dots of abbreviations gone and those inside numbers out of the way. */
Text withoutInnerDots(View text)
{
    static constexpr std::array<View, 15> kShort = {U"bijv",
                                                    U"bv",
                                                    U"enz",
                                                    U"evt",
                                                    U"ca",
                                                    U"max",
                                                    U"min",
                                                    U"nr",
                                                    U"dr",
                                                    U"prof",
                                                    U"o.a",
                                                    U"d.w.z",
                                                    U"m.a.w",
                                                    U"t/m",
                                                    U"i.v.m"};
    Text out;
    for (std::size_t at = 0; at < text.size();) {
        const bool start = at == 0 || !isWordCharacter(text[at - 1]);
        const auto found =
            !start ? kShort.end() : std::find_if(kShort.begin(), kShort.end(), [&](View word) {
                const View here = text.substr(at, word.size() + 1);
                return here.size() == word.size() + 1 && here.back() == U'.'
                       && std::equal(word.begin(),
                                     word.end(),
                                     here.begin(),
                                     [](char32_t a, char32_t b) { return a == lower(b); });
            });
        if (found == kShort.end()) {
            out += text[at++];
            continue;
        }
        for (const char32_t c : text.substr(at, found->size())) {
            if (c != U'.') {
                out += c;
            }
        }
        at += found->size() + 1;
    }
    for (std::size_t at = 1; at + 1 < out.size(); ++at) {
        if (out[at] == U'.' && isDigit(out[at - 1]) && isDigit(out[at + 1])) {
            out[at] = U'·';
            ++at; // as the reference does: the digit behind it belongs to this match
        }
    }
    return out;
}

std::vector<Text> sentencesOf(View text)
{
    const Text plain = withoutInnerDots(text);
    std::vector<Text> sentences(1);
    for (std::size_t at = 0; at < plain.size();) {
        if (plain[at] == U'\n') {
            sentences.emplace_back();
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < plain.size() && isAnyOf(plain[end], U".!?")) {
            ++end;
        }
        const bool ends =
            end > at
            && (end == plain.size() || u_isUWhiteSpace(static_cast<UChar32>(plain[end])) != 0);
        if (ends) {
            sentences.emplace_back();
        } else {
            sentences.back() += plain.substr(at, std::max<std::size_t>(end - at, 1));
        }
        at = std::max(end, at + 1);
    }
    return sentences;
}

std::size_t letters(View text, std::size_t at)
{
    while (at < text.size() && isLetter(text[at])) {
        ++at;
    }
    return at;
}

std::size_t digits(View text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

std::vector<View> wordsOf(View sentence)
{
    std::vector<View> words;
    for (std::size_t at = 0; at < sentence.size();) {
        std::size_t end = digits(sentence, at);
        const bool number = end > at;
        if (!number) {
            end = letters(sentence, at);
        }
        if (end == at) {
            ++at;
            continue;
        }
        while (end + 1 < sentence.size() && isAnyOf(sentence[end], number ? U".,:/" : U"-'’")) {
            const std::size_t more =
                number ? digits(sentence, end + 1) : letters(sentence, end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        end += number && end < sentence.size() && sentence[end] == U'%' ? 1U : 0U;
        words.push_back(sentence.substr(at, end - at));
        at = end;
    }
    return words;
}

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}
} // namespace

int syllablesOf(std::string_view word)
{
    return syllablesIn(decoded(word));
}

Readability readabilityOf(std::string_view text)
{
    Readability out;
    int longWords = 0;
    int longerThanSix = 0;
    for (const Text& sentence : sentencesOf(decoded(text))) {
        const std::vector<View> words = wordsOf(sentence);
        if (words.empty()) {
            continue;
        }
        ++out.sentences;
        out.words += static_cast<int>(words.size());
        out.longestSentence = std::max(out.longestSentence, static_cast<int>(words.size()));
        for (const View word : words) {
            const int syllables = syllablesIn(word);
            out.syllables += syllables;
            longWords += syllables >= 4 ? 1 : 0;
            longerThanSix += word.size() > 6 ? 1 : 0;
        }
    }
    if (out.words == 0) {
        return out;
    }
    const double words = out.words;
    const double perSentence = words / out.sentences;
    const double perWord = out.syllables / words;
    out.wordsPerSentence = rounded(perSentence, 100);
    out.syllablesPerWord = rounded(perWord, 1000);
    out.longWordsPercent = rounded(100 * longWords / words, 10);
    out.fleschDouma = rounded(206.835 - 0.93 * perSentence - 77 * perWord, 10);
    out.leesindexA = rounded(195 - 2 * perSentence - 200.0 / 3 * perWord, 10);
    out.lix = rounded(perSentence + 100 * longerThanSix / words, 10);
    return out;
}
} // namespace regie::text
