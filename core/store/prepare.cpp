// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepare.h"

#include "core/record/lens.h"
#include "core/store/record_key.h"
#include "core/text/fold.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

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
        m_folded.push_back(text::foldText(text));
        const std::string_view words = m_folded.back();
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(' ', begin), words.size());
            const std::string_view word = words.substr(begin, end - begin);
            begin = end + 1;
            if (m_seen.insert(word).second) {
                m_text += m_text.empty() ? "" : " ";
                m_text += word;
            }
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
    std::deque<std::string> m_folded; ///< what m_seen looks into
    std::unordered_set<std::string_view> m_seen;
    std::string m_text;
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
