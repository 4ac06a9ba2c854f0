// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/prepare.h"

#include "core/record/lens.h"
#include "core/store/group_member.h"
#include "core/store/inline_text.h"
#include "core/store/record_key.h"

namespace regie::store
{
namespace
{
/** The words of a fact and of its documents. `list` is memory to work with. */
FactText textOf(const record::Fact& fact,
                std::initializer_list<std::string_view> documents,
                WordList& list)
{
    FactText text;
    list.add(fact.title);
    text.title = list.take();
    list.add(fact.searchText);
    list.add(fact.value);
    list.add(fact.shortText);
    text.words = list.take();
    list.add(fact.provider);
    text.provider = list.take();
    for (const std::string_view document : documents) {
        list.add(document);
    }
    text.document = list.take();

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
    const std::string inside = inlineWords(resource, m_resolver);
    made.text = textOf(made.fact, {document, inside}, m_words);
    made.looked = m_resolver.takeLooked();
    made.document = document;
    return made;
}

Prepared Preparer::prepare(const fhir::Resource& resource,
                           std::int64_t source,
                           std::string_view document)
{
    Prepared prepared;
    prepared.subject = subjectOf(*resource.root);
    prepared.identifiers = identifiersOf(*resource.root);
    prepared.made = fact(resource, source, document);
    if (!prepared.made.fact.support) {
        prepared.clues = clueHashes(resource);
    }
    prepared.resource = resource;
    prepared.resource.document.reset();
    prepared.resource.root = nullptr;
    return prepared;
}
} // namespace regie::store
