// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <string>
#include <string_view>

namespace regie::record
{
/**
 * What a care provider reads instead of words of ours that speak to the person: "u heeft dit nu"
 * becomes "patiënt heeft dit nu", "Medicijnen die u gebruikt" becomes "Medicatiegebruik". Only
 * whole phrases of our lenses and words are replaced; everything else stays as it is, so what a source
 * or the person wrote keeps its letters.
 */
std::string forCareProvider(std::string_view text, Language language);
Words forCareProvider(const Words& words);
} // namespace regie::record
