// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace regie::text
{
/** A piece of a text and how it is said. */
struct Spoken {
    std::size_t length = 0; ///< bytes it takes in the text
    std::string words;
};

/**
 * The word whose first letter stands at `at`. Capitals are the name of a medicine ("AMLODIPINE
 * TABLET": in small letters) or letters to spell ("BMI": "B M I"); "mrt" before a year is a month.
 */
Spoken wordAt(std::string_view text, std::size_t at, Language language);

/** 1 to 12 when a month stands at `at`, long or short, Dutch or English; `end` is behind it. */
unsigned monthAt(std::string_view text, std::size_t at, std::size_t& end);
std::string_view monthName(unsigned month, Language language);
} // namespace regie::text
