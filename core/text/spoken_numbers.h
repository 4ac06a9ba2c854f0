// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <string>
#include <string_view>

namespace regie::text
{
/**
 * A whole number in words, as people say it: "honderdtweeëndertig", "one hundred and thirty-two".
 * From 0 to 999 999 999; what is larger is said digit by digit.
 */
std::string numberWords(unsigned long number, Language language);

/**
 * A number with figures behind the decimal sign: "zeven komma vier". One or two figures are said as a
 * number, more or with a nought in front one by one. Without a fraction as numberWords().
 */
std::string decimalWords(std::string_view whole, std::string_view fraction, Language language);

/** A year of four figures: "negentienvierenvijftig", "nineteen fifty-four". */
std::string yearWords(unsigned long year, Language language);

/** Figures one by one, as a telephone number is said: "nul zes één". Other characters are left out. */
std::string digitWords(std::string_view digits, Language language);

/** "3" as a place in a row: "derde", "third". From 1 to 99; else as numberWords(). */
std::string ordinalWords(unsigned long number, Language language);

/** A whole number with a half behind it: "anderhalve", "tweeënhalve", "two and a half". Not for 0. */
std::string andAHalf(unsigned long number, Language language);
} // namespace regie::text
