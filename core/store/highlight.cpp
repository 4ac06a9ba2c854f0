// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/highlight.h"

#include "core/store/search_words.h"
#include "core/text/fold.h"

#include <algorithm>

namespace regie::store
{
namespace
{
constexpr std::size_t kAround = 40; ///< bytes shown on either side of the word
constexpr std::string_view kEllipsis = "…";

/** The words around words[place], whole words only. */
std::string pieceAround(std::string_view text,
                        const std::vector<text::WordSpan>& words,
                        std::size_t place)
{
    const text::WordSpan& hit = words[place];
    std::size_t first = place;
    while (first > 0 && hit.begin - words[first - 1].begin <= kAround) {
        --first;
    }
    std::size_t last = place;
    while (last + 1 < words.size() && words[last + 1].end - hit.end <= kAround) {
        ++last;
    }
    const std::size_t begin = first == 0 && words[first].begin <= kAround ? 0 : words[first].begin;
    const bool toEnd = last + 1 == words.size() && text.size() - words[last].end <= kAround;
    const std::size_t end = toEnd ? text.size() : words[last].end;
    std::string piece;
    piece += begin > 0 ? kEllipsis : std::string_view();
    piece += text.substr(begin, end - begin);
    piece += end < text.size() ? kEllipsis : std::string_view();
    std::replace(piece.begin(), piece.end(), '\n', ' ');
    return piece;
}
} // namespace

bool answers(std::string_view word, std::string_view typed)
{
    return word.starts_with(typed)
           || (isSoughtInside(typed) && word.find(typed) != std::string_view::npos);
}

Highlighter::Highlighter(const std::vector<std::string>& typed) : m_missing(typed) { }

void Highlighter::look(std::string_view text)
{
    if (m_missing.empty() || text.empty()) {
        return;
    }
    const std::vector<text::WordSpan> words = text::wordsIn(text);
    for (std::size_t place = 0; place < words.size() && !m_missing.empty(); ++place) {
        const text::WordSpan& span = words[place];
        const std::string word = text::foldWord(text.substr(span.begin, span.end - span.begin));
        const std::size_t found = std::erase_if(
            m_missing, [&word](const std::string& typed) { return answers(word, typed); });
        if (found == 0) {
            continue;
        }
        std::string piece = pieceAround(text, words, place);
        if (std::find(m_pieces.begin(), m_pieces.end(), piece) == m_pieces.end()) {
            m_pieces.push_back(std::move(piece));
        }
    }
}
} // namespace regie::store
