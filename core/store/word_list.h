// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the words of a text, each once.
#pragma once

#include "core/base/words.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/**
 * Collects folded words in the order they come, each once: the index keeps no positions. Made once
 * and used for many texts, it keeps its memory.
 */
class WordList
{
public:
    WordList();

    void add(std::string_view text);
    /** Both languages. */
    void add(const Words& words);
    /** The words with one space between them; the list is empty again. */
    std::string take();

private:
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t size = 0;
        std::uint32_t round = 0; ///< the list it was put in; another than now: free
    };
    void addWord(std::string_view word);
    /** The place of a word, or the free one where it belongs. */
    Place& find(std::string_view word);
    void grow();

    std::string m_folded;
    std::string m_text;
    std::vector<Place> m_places; ///< hash table over m_text; its size is a power of two
    std::size_t m_count = 0;
    std::uint32_t m_round = 1;
};
} // namespace regie::store
