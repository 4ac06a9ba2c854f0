// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/title.h"

#include "core/text/characters.h"
#include "core/text/display.h"

namespace regie::text
{
TitleProblem titleProblem(std::string_view text)
{
    const std::string shown = collapseSpace(text);
    return shown.empty()                     ? TitleProblem::Blank
           : charactersOf(text) > kMostTitle ? TitleProblem::TooLong
                                             : TitleProblem::None;
}
} // namespace regie::text
