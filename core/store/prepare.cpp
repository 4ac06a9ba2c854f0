// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepare.h"

#include "core/record/lens.h"
#include "core/store/record_key.h"
#include "core/text/fold.h"

#include <algorithm>
#include <functional>

namespace regie::store
{
namespace
{
/** Adds words that are not there yet: the index keeps no positions, so once is enough. */
class WordList
{
public:
    void add(std::string_view text)
    {
        text::foldInto(m_folded, text);
        const std::string_view words = m_folded;
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(' ', begin), words.size());
            addWord(words.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    void add(const Words& words)
    {
        add(words.nl);
        if (words.en != words.nl) {
            add(words.en);
        }
    }
    std::string take() { return std::move(m_text); }

private:
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t size = 0; ///< 0: free
    };

    void addWord(std::string_view word)
    {
        if (m_count * 2 >= m_places.size()) {
            grow();
        }
        Place& place = find(word);
        if (place.size != 0) {
            return;
        }
        if (!m_text.empty()) {
            m_text += ' ';
        }
        place = {static_cast<std::uint32_t>(m_text.size()),
                 static_cast<std::uint32_t>(word.size())};
        m_text += word;
        ++m_count;
    }

    /** The place of a word, or the free one where it belongs. */
    Place& find(std::string_view word)
    {
        const std::size_t mask = m_places.size() - 1;
        for (std::size_t at = std::hash<std::string_view>()(word) & mask;; at = (at + 1) & mask) {
            Place& place = m_places[at];
            if (place.size == 0
                || std::string_view(m_text).substr(place.begin, place.size) == word) {
                return place;
            }
        }
    }

    void grow()
    {
        std::vector<Place> before(std::max<std::size_t>(128, m_places.size() * 4));
        before.swap(m_places);
        for (const Place& place : before) {
            if (place.size != 0) {
                find(std::string_view(m_text).substr(place.begin, place.size)) = place;
            }
        }
    }

    std::string m_folded;
    std::string m_text;
    std::vector<Place> m_places; ///< hash table over m_text; its size is a power of two
    std::size_t m_count = 0;
};

std::string wordsOnce(std::string_view text)
{
    WordList list;
    list.add(text);
    return list.take();
}

FactText textOf(const record::Fact& fact, std::string_view document)
{
    WordList title;
    title.add(fact.title);
    WordList words;
    words.add(fact.searchText);
    words.add(fact.value);
    words.add(fact.shortText);

    FactText text;
    text.title = title.take();
    text.words = words.take();
    text.provider = wordsOnce(fact.provider);
    text.document = wordsOnce(document);
    std::string all;
    for (const std::string* part : {&text.title, &text.words, &text.provider, &text.document}) {
        all += *part;
        all += '\n';
    }
    text.hash = lookupNumber(all);
    return text;
}
} // namespace

PreparedFact Preparer::fact(const fhir::Resource& resource,
                            std::int64_t source,
                            std::string_view document)
{
    PreparedFact made;
    m_resolver.begin(source);
    made.fact = m_tools->lenses.interpret(resource, m_resolver);
    made.looked = m_resolver.takeLooked();
    made.text = textOf(made.fact, document);
    return made;
}

Prepared Preparer::prepare(std::shared_ptr<const fhir::Resource> resource,
                           std::int64_t source,
                           std::string_view document)
{
    Prepared prepared;
    prepared.identifiers = identifiersOf(*resource->root);
    prepared.made = fact(*resource, source, document);
    prepared.document = document;
    prepared.resource = std::move(resource);
    return prepared;
}
} // namespace regie::store
