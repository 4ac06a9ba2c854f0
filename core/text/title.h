// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace regie::text
{
/** As many characters as a title or any other short text a person types may have. */
inline constexpr std::size_t kMostTitle = 240;

enum class TitleProblem {
    None,
    Blank,   ///< nothing but white space, of Unicode too
    TooLong, ///< more than kMostTitle characters
};
/** Whether a text can be a title: one that was not given is no title either. */
TitleProblem titleProblem(std::string_view text);
} // namespace regie::text
