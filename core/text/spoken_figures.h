// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/text/spoken_words.h"

#include <cstddef>
#include <string_view>

namespace regie::text
{
/**
 * What starts with the digit at `at`, as people say it: a date, a time, a telephone number, a
 * postcode, two numbers with something between them, or one number; with its unit.
 */
Spoken figuresAt(std::string_view text, std::size_t at, Language language);
} // namespace regie::text
