// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/key_table.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace regie::terms
{
/** Finds terms of one or more words in a text; each text is read once, whatever the number of terms. */
class GlossaryIndex
{
public:
    /** `entry` is what find() gives back. False when the same words are there already. */
    bool add(std::string_view term, std::size_t entry);
    /** The entries whose term occurs as whole words: in order of occurrence, each once, the longest
     *  term where two begin at the same word. */
    std::vector<std::size_t> find(std::string_view text) const;

private:
    KeyTable<std::size_t> m_terms;
    KeyTable<std::size_t> m_longest; ///< first word -> number of words of the longest term with it
};
} // namespace regie::terms
