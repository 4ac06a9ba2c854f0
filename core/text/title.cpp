// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/title.h"

#include "core/text/display.h"

#include <algorithm>

namespace regie::text
{
std::size_t charactersOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
    }));
}

TitleProblem titleProblem(std::string_view text)
{
    const std::string shown = collapseSpace(text);
    return shown.empty()                     ? TitleProblem::Blank
           : charactersOf(text) > kMostTitle ? TitleProblem::TooLong
                                             : TitleProblem::None;
}
} // namespace regie::text
