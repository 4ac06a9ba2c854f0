// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/word_list.h"

#include "core/text/fold.h"

#include <algorithm>
#include <functional>

namespace regie::store
{
namespace
{
constexpr std::size_t kPlaces = 256;
} // namespace

WordList::WordList() : m_places(kPlaces) { }

void WordList::add(std::string_view text)
{
    text::foldInto(m_folded, text);
    const std::string_view words = m_folded;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find(' ', begin), words.size());
        addWord(words.substr(begin, end - begin));
        begin = end + 1;
    }
}

void WordList::add(const Words& words)
{
    add(words.nl);
    if (words.en != words.nl) {
        add(words.en);
    }
}

std::string WordList::take()
{
    std::string text = m_text;
    m_text.clear();
    m_count = 0;
    ++m_round;
    return text;
}

void WordList::addWord(std::string_view word)
{
    if (m_count * 2 >= m_places.size()) {
        grow();
    }
    Place& place = find(word);
    if (place.round == m_round) {
        return;
    }
    if (!m_text.empty()) {
        m_text += ' ';
    }
    place = {static_cast<std::uint32_t>(m_text.size()),
             static_cast<std::uint32_t>(word.size()),
             m_round};
    m_text += word;
    ++m_count;
}

WordList::Place& WordList::find(std::string_view word)
{
    const std::size_t mask = m_places.size() - 1;
    const std::string_view text = m_text;
    for (std::size_t at = std::hash<std::string_view>()(word) & mask;; at = (at + 1) & mask) {
        Place& place = m_places[at];
        if (place.round != m_round || text.substr(place.begin, place.size) == word) {
            return place;
        }
    }
}

void WordList::grow()
{
    std::vector<Place> before(m_places.size() * 4);
    before.swap(m_places);
    for (const Place& place : before) {
        if (place.round == m_round) {
            find(std::string_view(m_text).substr(place.begin, place.size)) = place;
        }
    }
}
} // namespace regie::store
