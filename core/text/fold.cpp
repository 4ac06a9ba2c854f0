// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace regie::text
{
namespace
{
constexpr bool isAsciiWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr char asciiLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/** What the letters U+00C0 to U+00FF fold to; '-' where that is no single letter, or it is none. */
constexpr std::string_view kLatin1 = "aaaaaa-ceeeeiiii"
                                     "-nooooo--uuuuy--"
                                     "aaaaaa-ceeeeiiii"
                                     "-nooooo--uuuuy-y";

/** The letter for the two bytes at `at`; '-' when the slower way has to say. */
char latin1Letter(std::string_view text, std::size_t at)
{
    if (static_cast<unsigned char>(text[at]) != 0xC3U || at + 1 >= text.size()) {
        return '-';
    }
    const auto second = static_cast<unsigned char>(text[at + 1]);
    return second >= 0x80U && second < 0xC0U ? kLatin1[second - 0x80U] : '-';
}

/** Moves `at` past one code point; below 0 when the bytes are no UTF-8. */
UChar32 nextCodePoint(std::string_view text, std::size_t& at)
{
    UChar32 c = 0;
    // ICU's macro narrows inside; it reads bytes either way.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
    U8_NEXT(text.data(), at, text.size(), c);
#pragma GCC diagnostic pop
    return c;
}

/** Whether the full-text index knows the character: its tables are those of Unicode 6.1. */
bool isKnownToIndex(UChar32 c)
{
    UVersionInfo age = {};
    u_charAge(c, age);
    return age[0] < 6 || (age[0] == 6 && age[1] <= 1);
}

bool isWordPart(UChar32 c)
{
    if (!isKnownToIndex(c)) {
        return false;
    }
    // Marks belong to the letter before them, so that decomposed text gives the same words.
    return u_isalnum(c) || (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

/** Ends of the word part that starts at `begin`; `begin` itself when there is none. */
std::size_t wordEnd(std::string_view text, std::size_t begin)
{
    std::size_t at = begin;
    while (at < text.size()) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            if (!isAsciiWord(text[at])) {
                return at;
            }
            ++at;
            continue;
        }
        if (latin1Letter(text, at) != '-') {
            at += 2;
            continue;
        }
        std::size_t next = at;
        const UChar32 c = nextCodePoint(text, next);
        if (c < 0 || !isWordPart(c)) {
            return at;
        }
        at = next;
    }
    return at;
}

/** The next position after one code point that is in no word. */
std::size_t skipOne(std::string_view text, std::size_t at)
{
    if (static_cast<unsigned char>(text[at]) < 0x80) {
        return at + 1;
    }
    nextCodePoint(text, at);
    return at;
}

/** Words of English and Dutch letters; false when there is something else, and nothing is added. */
bool appendSimple(std::string& out, std::string_view word)
{
    const std::size_t start = out.size();
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (isAsciiWord(word[at])) {
            out.push_back(asciiLower(word[at]));
            continue;
        }
        const char letter = latin1Letter(word, at);
        if (letter == '-') {
            out.resize(start);
            return false;
        }
        out.push_back(letter);
        ++at;
    }
    return true;
}

void appendFolded(std::string& out, std::string_view word)
{
    if (appendSimple(out, word)) {
        return;
    }
    UErrorCode problem = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(problem);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(problem);
    icu::UnicodeString folded = icu::UnicodeString::fromUTF8(
        icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    if (U_SUCCESS(problem)) {
        folded = decompose->normalize(fold->normalize(folded, problem), problem);
    }
    icu::UnicodeString bare;
    for (std::int32_t i = 0; i < folded.length();) {
        const UChar32 c = folded.char32At(i);
        // One sign can stand for several words (U+FDFA); it stays one word all the same.
        if (u_isalnum(c) && isKnownToIndex(c)) {
            bare.append(c);
        }
        i += U16_LENGTH(c);
    }
    bare.toUTF8String(out);
}
} // namespace

std::vector<WordSpan> wordsIn(std::string_view text)
{
    std::vector<WordSpan> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = wordEnd(text, at);
        if (end == at) {
            at = skipOne(text, at);
            continue;
        }
        words.push_back({at, end});
        at = end;
    }
    return words;
}

std::string foldWord(std::string_view word)
{
    std::string folded;
    appendFolded(folded, word);
    return folded;
}

void foldInto(std::string& folded, std::string_view text)
{
    folded.clear();
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = wordEnd(text, at);
        if (end == at) {
            at = skipOne(text, at);
            continue;
        }
        if (!folded.empty()) {
            folded.push_back(' ');
        }
        appendFolded(folded, text.substr(at, end - at));
        at = end;
    }
}

std::string foldText(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    foldInto(folded, text);
    return folded;
}
} // namespace regie::text
