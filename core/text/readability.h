// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace regie::text
{
/** How easily a Dutch text reads. All zero for a text without words. */
struct Readability {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longestSentence = 0; ///< in words
    double wordsPerSentence = 0;
    double syllablesPerWord = 0;
    double longWordsPercent = 0; ///< words of four syllables or more
    double fleschDouma = 0;      ///< higher is easier; PATIENT-CONTENT 4.4 asks 60 or more
    double leesindexA = 0;
    double lix = 0;
};

/** Syllables of one Dutch word; numbers by digit as read aloud, 2 to 5 capitals one per letter. */
int syllablesOf(std::string_view word);

/**
 * Measures a text. A line end ends a sentence too: a heading or a button is one. The rules are
 * those of the reference program readability.py (PATIENT-CONTENT 4.4), to the letter.
 */
Readability readabilityOf(std::string_view text);
} // namespace regie::text
