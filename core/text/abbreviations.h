// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <cstddef>
#include <string_view>

namespace regie::text
{
/** A short form as it is written, and how it is said. */
struct Abbreviation {
    std::string_view written; ///< small letters; compared without regard to capitals
    std::string_view dutch;
    std::string_view english;
    bool mayEndSentence = false; ///< "enz.": a capital behind it begins a new sentence

    std::string_view in(Language language) const
    {
        return language == Language::Dutch ? dutch : english;
    }
};

/** The short form that starts at `at`, and ends there too; nullptr when none does. */
const Abbreviation* abbreviationAt(std::string_view text, std::size_t at);
} // namespace regie::text
