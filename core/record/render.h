// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/resource.h"
#include "core/record/data_type.h"
#include "core/record/marks.h"
#include "core/terms/terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/** Values in words. Folder private: lens.h is what others call. */
namespace regie::record
{
/** The names `as` of a lens file can have. */
enum class Format : std::uint8_t {
    Auto, ///< by the type of the value; all names of types mean this too
    Number,
    Text,
    Enum,
    Title, ///< a code in one wording, without the official name beside it
    Dosage,
    Narrative,
    DateOnly,
};
std::optional<Format> formatFromName(std::string_view name);

/** Says what a referenced resource is called. Implemented by the lenses themselves. */
class ResourceTitles
{
public:
    virtual ~ResourceTitles() = default;
    /** Empty when nothing but its type is known. `depth`: how many references led here. */
    virtual Words titleOf(const fhir::Node& resource,
                          fhir::Resolver& resolver,
                          int depth) const = 0;
};

/** How much a wording says: one wording, or all names the source gives. */
enum class Wording : std::uint8_t { Brief, Full };

/** What formats need. `marks` takes note of the leaves a format tells to the letter. */
struct RenderContext {
    const terms::Terms& terms;
    fhir::Resolver& resolver;
    const ResourceTitles& titles;
    Marks* marks = nullptr;
    Wording wording = Wording::Full;
    int depth = 0;

    void told(const fhir::Node* leaf) const
    {
        if (marks != nullptr && leaf != nullptr) {
            marks->note(*leaf);
        }
    }
};

/** One value in words; empty when it has none. Object members that are no value are left out. */
Words formatValue(const RenderContext& context, const fhir::Node& node, Format format);
/** Several values as one text. */
Words formatAll(const RenderContext& context,
                const std::vector<const fhir::Node*>& nodes,
                Format format);

// The types one by one (format_*.cpp).
Words numberWords(std::string_view spelled);
Words quantityWords(const RenderContext& context, const fhir::Node& node);
Words rangeWords(const RenderContext& context, const fhir::Node& node);
Words ratioWords(const RenderContext& context, const fhir::Node& node);
Words referenceRangeWords(const RenderContext& context, const fhir::Node& node);
Words moneyWords(const RenderContext& context, const fhir::Node& node);
Words sampledDataWords(const RenderContext& context, const fhir::Node& node);
Words dateWords(const RenderContext& context, const fhir::Node& node);
Words periodWords(const RenderContext& context, const fhir::Node& node);
Words timingWords(const RenderContext& context, const fhir::Node& node);
Words codedWords(const RenderContext& context, const fhir::Node& node);
/** A full name of SNOMED CT without what kind of concept it is: "Ex-smoker (finding)". */
std::string_view withoutTag(std::string_view name);
/** "code C50.911 uit ICD-10": of a Coding without any words; empty when it has no code. */
Words codeAndSystem(const terms::Terms& terms, const fhir::Node& coding);
/** The leaves in which a CodeableConcept or Coding says a name: text and displays. */
std::vector<const fhir::Node*> officialNames(const fhir::Node& node);
Words enumWords(const RenderContext& context, const fhir::Node& node);
Words personNameWords(const RenderContext& context, const fhir::Node& node);
/**
 * A name some systems build of all its parts, as it is said: "Anouk A. Anouk van Rijn" is "Anouk van
 * Rijn". Only where the initials are those of the names before them and the next word is one of those
 * names again, or begins one of them; every other name stays as it is.
 */
std::string unstackedName(std::string_view name);
Words addressWords(const RenderContext& context, const fhir::Node& node);
Words contactWords(const RenderContext& context, const fhir::Node& node);
Words identifierWords(const RenderContext& context, const fhir::Node& node);
Words referenceWords(const RenderContext& context, const fhir::Node& node);
Words attachmentWords(const RenderContext& context, const fhir::Node& node);
Words annotationWords(const RenderContext& context, const fhir::Node& node);
Words narrativeWords(const RenderContext& context, const fhir::Node& node);

/** The unit of a Quantity as people read it; empty when it has none. */
Words unitOf(const RenderContext& context, const fhir::Node& quantity);

/** Adds `part` with `separator` before it when both sides have text. */
void appendWords(Words& words, const Words& part, std::string_view separator);
/** The first letter small, but for names and abbreviations ("Naam" -> "naam", "HbA1c" stays). */
std::string decapitalised(std::string_view text);
/** The first letter of both languages large, but for a word that is spelled small ("eGFR", "pH"). */
Words capitalised(Words words);
/** Whether `part` stands in `text`, capitals aside. */
bool mentions(std::string_view text, std::string_view part);
} // namespace regie::record
