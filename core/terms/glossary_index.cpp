// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/glossary_index.h"

#include "core/text/fold.h"

#include <algorithm>

namespace regie::terms
{
namespace
{
struct Word {
    std::size_t start = 0;
    std::size_t end = 0;
};

std::vector<Word> wordsOf(std::string_view folded)
{
    std::vector<Word> words;
    std::size_t start = 0;
    while (start < folded.size()) {
        std::size_t end = folded.find(' ', start);
        end = end == std::string_view::npos ? folded.size() : end;
        if (end > start) {
            words.push_back({start, end});
        }
        start = end + 1;
    }
    return words;
}
} // namespace

bool GlossaryIndex::add(std::string_view term, std::size_t entry)
{
    const std::string folded = text::foldText(term);
    const std::vector<Word> words = wordsOf(folded);
    if (words.empty() || !m_terms.put(folded, entry)) {
        return false;
    }
    const std::string_view first = std::string_view(folded).substr(0, words.front().end);
    if (std::size_t* longest = m_longest.find(first)) {
        *longest = std::max(*longest, words.size());
    } else {
        m_longest.put(first, words.size());
    }
    return true;
}

std::vector<std::size_t> GlossaryIndex::find(std::string_view text) const
{
    std::vector<std::size_t> found;
    const std::string folded = text::foldText(text);
    const std::string_view view = folded;
    const std::vector<Word> words = wordsOf(folded);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t* longest =
            m_longest.find(view.substr(words[i].start, words[i].end - words[i].start));
        if (longest == nullptr) {
            continue;
        }
        for (std::size_t count = std::min(*longest, words.size() - i); count > 0; --count) {
            const std::size_t end = words[i + count - 1].end;
            const std::size_t* entry =
                m_terms.find(view.substr(words[i].start, end - words[i].start));
            if (entry != nullptr) {
                if (std::find(found.begin(), found.end(), *entry) == found.end()) {
                    found.push_back(*entry);
                }
                i += count - 1;
                break;
            }
        }
    }
    return found;
}
} // namespace regie::terms
