// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync: several short words (keys, ids) in one column.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
inline std::string rowOf(const std::vector<std::string>& words)
{
    std::string row;
    for (const std::string& word : words) {
        row += (row.empty() ? "" : " ") + word;
    }
    return row;
}

inline std::vector<std::string> wordsOf(std::string_view row)
{
    std::vector<std::string> words;
    while (!row.empty()) {
        const std::size_t end = row.find(' ');
        if (end != 0) {
            words.emplace_back(row.substr(0, end));
        }
        row.remove_prefix(end == std::string_view::npos ? row.size() : end + 1);
    }
    return words;
}
} // namespace regie::sync
