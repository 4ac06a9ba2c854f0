// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: everything about a resource that can be worked out before writing it.
#pragma once

#include "core/record/fact.h"
#include "core/store/lookup.h"
#include "core/store/original.h"
#include "core/store/word_list.h"

#include <memory>
#include <string>
#include <vector>

namespace regie::store
{
/** What the full-text index is given for one fact: folded words, one space between them. */
struct FactText {
    std::string title;
    std::string words;
    std::string provider;
    std::string document;
    std::int64_t hash = 0; ///< over the four
};

struct PreparedFact {
    record::Fact fact;
    FactText text;
    std::string document; ///< text of the attachments kept beside the resource
    std::vector<Looked> looked;
};

struct Prepared {
    /**
     * Without its document: that is many times larger, and goes as soon as its thread is done with
     * it, so that its memory is still at hand for the next.
     */
    fhir::Resource resource;
    std::string subject; ///< see subjectOf()
    std::vector<std::string> identifiers;
    PreparedFact made;
    std::vector<std::int64_t> clues;          ///< clueHashes(), none for what stands in no list
    std::shared_ptr<const Original> original; ///< what it was read from, when the body is not that
};

/** Makes facts with one lookup. Belongs to one thread. */
class Preparer
{
public:
    Preparer(const StoreTools& tools, TargetLookup& lookup)
        : m_tools(&tools), m_resolver(lookup) { }

    /**
     * `document`: the text of what is kept beside the resource, empty when there is none. What stands
     * in the resource itself is read from it.
     */
    PreparedFact fact(const fhir::Resource& resource,
                      std::int64_t source,
                      std::string_view document);
    Prepared prepare(const fhir::Resource& resource,
                     std::int64_t source,
                     std::string_view document);

private:
    const StoreTools* m_tools;
    RecordingResolver m_resolver;
    WordList m_words;
};
} // namespace regie::store
