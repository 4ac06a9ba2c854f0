// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace regie::text
{
/** A unit as it stands in a text, and how it is said. */
struct SpokenUnit {
    std::size_t length = 0; ///< bytes it takes in the text
    std::string words;      ///< "millimol per liter"
};

/** What stands in front of a unit decides how it is said, and whether it is one at all. */
enum class UnitCount {
    One,     ///< "1 °C": één graad
    Several, ///< "37 °C": graden
    Absent,  ///< no number: only what can be nothing but a unit ("mmHg", "mmol/l")
};

/** The unit that starts at `at`, "/min" included; nothing when what stands there is no unit. */
std::optional<SpokenUnit> unitAt(std::string_view text,
                                 std::size_t at,
                                 UnitCount count,
                                 Language language);
} // namespace regie::text
