// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace regie::text
{
/** A sentence in a text. Positions are in bytes; no space at either end. */
struct SentenceSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const SentenceSpan&) const = default;
};

/**
 * The sentences of a text for reading aloud, in order. A line end ends one too: a heading or an item
 * of a list is one. An abbreviation, an initial, a decimal or the number of a list item does not.
 * What has no letter or digit is left out.
 */
std::vector<SentenceSpan> sentencesIn(std::string_view text);
} // namespace regie::text
