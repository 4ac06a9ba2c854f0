// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::terms
{
/** How much of the labels tells a person something; see ARCHITECTURE section 2. */
enum class LabelDepth { More, All, Hidden };

struct ElementLabel {
    Words words;
    LabelDepth depth = LabelDepth::More;
};

/** A word explained in one sentence and in two or three. Source: resources/terms/glossary.json. */
struct GlossaryEntry {
    std::string term;
    Words plain;
    Words full;
};

/**
 * Everything the program can say about a code, a unit, an element or a word. Read from
 * resources/terms once; immutable after that and safe to share between threads.
 */
class Terms
{
public:
    /** Fails with LensInvalid, naming the file, when one cannot be read. */
    static Result<Terms> load(const ResourceFiles& files);
    Terms(Terms&&) noexcept;
    Terms& operator=(Terms&&) noexcept;
    ~Terms();

    /** Patient words for a code of an open system (SNOMED CT, LOINC, OIDs of value sets ...). */
    const Words* code(std::string_view system, std::string_view code) const;
    /**
     * Words for a value of a closed FHIR code list. `path` as in the definition, without list
     * marks: "Observation.status", "Timing.repeat.periodUnit", "ContactPoint.use".
     */
    const Words* enumValue(std::string_view path, std::string_view value) const;
    /** A unit as people read it, by UCUM code or by the unit's text: "mm[Hg]" -> "mmHg". */
    const Words* unit(std::string_view unit) const;
    /** The unit with its number in words for a sentence: 1 tablet, 2 tabletten. `one`: exactly 1. */
    Words unitWords(std::string_view unit, bool one) const;
    /**
     * What an element is called. `path`: "Observation.effectiveDateTime" or deeper, with the data
     * type's own path where it is one ("HumanName.family"); falls back on the last name alone.
     */
    const ElementLabel* element(std::string_view path) const;
    /** What an extension holds, by its url (also the relative url of a nested one). */
    const ElementLabel* extension(std::string_view url) const;
    /** A code system, identifier system or profile in plain words: "SNOMED CT". Never empty. */
    Words system(std::string_view url) const;
    /** Words for a label key of the lenses ("lens.systolic"); nullptr when there are none. */
    const Words* label(std::string_view key) const;

    /** The explanation for a code ("system|code" of resources/terms/glossary.json); or nullptr. */
    const GlossaryEntry* glossaryByCode(std::string_view system, std::string_view code) const;
    /** The terms that occur as whole words in a text, in order of occurrence, each once. */
    std::vector<const GlossaryEntry*> glossaryIn(std::string_view text) const;
    const std::vector<GlossaryEntry>& glossary() const;

    struct Tables; ///< in tables.h

private:
    Terms();
    std::unique_ptr<Tables> m_tables;
};
} // namespace regie::terms
