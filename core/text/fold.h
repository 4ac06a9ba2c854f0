// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::text
{
/** A word in a text: letters and digits without anything in between. Positions are in bytes. */
struct WordSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const WordSpan&) const = default;
};

/** The words of a text in order, in any script. Bytes that are no UTF-8 separate words. */
std::vector<WordSpan> wordsIn(std::string_view text);

/**
 * A word as searching compares it: small letters, no diacritics, ligatures and full-width forms
 * taken apart ("Ĳssel" and "ijssel", "Café" and "cafe" are the same). For one word of wordsIn().
 */
std::string foldWord(std::string_view word);

/** All words of a text, folded, one space between them. */
std::string foldText(std::string_view text);
/** The same in place of what `folded` was, without memory of its own. */
void foldInto(std::string& folded, std::string_view text);
} // namespace regie::text
