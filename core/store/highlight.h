// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: shows where in a text the words were that somebody searched for.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** Whether a folded word answers a folded word that was typed, in the same way as search does. */
bool answers(std::string_view word, std::string_view typed);

/**
 * Collects pieces of texts, at most one for each word that was typed, each some 80 characters with
 * the word in it and "…" where text was left out. Give the best text first.
 */
class Highlighter
{
public:
    /** `typed`: folded words. */
    explicit Highlighter(const std::vector<std::string>& typed);

    void look(std::string_view text);
    /** Whether every word has been found, so that looking on gives nothing. */
    bool complete() const { return m_missing.empty(); }
    std::vector<std::string> take() { return std::move(m_pieces); }

private:
    std::vector<std::string> m_missing;
    std::vector<std::string> m_pieces;
};
} // namespace regie::store
