// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::app
{
/** Something that is named on the command line: by its code, or by what the program calls it. */
struct NameChoice {
    std::vector<std::string> names; ///< code, and the names in both languages
    std::string shown;              ///< as a suggestion writes it
};

/**
 * The choice that goes by this name; capitals, accents and marks count for nothing. "Prikken
 * (vaccinaties)" goes by either half as well, unless another choice is called just that. The first
 * when there are more; nullopt when there is none.
 */
std::optional<std::size_t> findName(const std::vector<NameChoice>& choices, std::string_view typed);
/** What may have been meant, best first, three at most: same words, same beginning, or a slip. */
std::vector<std::string> nearNames(const std::vector<NameChoice>& choices, std::string_view typed);
/** The sentence of `key`, with a question behind it when something near is known. */
tl::unexpected<Problem> unknownName(const Context& context,
                                    std::string_view key,
                                    const std::vector<NameChoice>& choices,
                                    std::string_view typed);
} // namespace regie::app
