// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <string>
#include <string_view>

namespace regie::text
{
/**
 * A text as it stands on the screen, as a person would read it out: numbers, dates, times and units in
 * words, medicine names in small letters, signs as words or as a pause. `language` is that of the
 * text. For one sentence at a time (sentencesIn()); empty when there is nothing to say.
 */
std::string spokenText(std::string_view shown, Language language);
} // namespace regie::text
