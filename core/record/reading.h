// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fact.h"
#include "core/record/lens_table.h"
#include "core/record/plain.h"
#include "core/record/render.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

/** One resource being read with its lens. Folder private: lens.h is what others call. */
namespace regie::record
{
/** Hands references on and remembers which were asked for. */
class TrackingResolver final : public fhir::Resolver
{
public:
    explicit TrackingResolver(fhir::Resolver& inner) : m_inner(inner) { }
    const fhir::Node* resolve(const fhir::Node& reference) override;
    std::vector<Dependency> take() { return std::move(m_dependencies); }

private:
    void remember(Dependency dependency);

    fhir::Resolver& m_inner;
    std::vector<Dependency> m_dependencies;
};

class Reading final : public ResourceTitles
{
public:
    Reading(const LensTable& table,
            const terms::Terms& terms,
            const fhir::Node& root,
            fhir::FhirVersion version,
            fhir::Resolver& resolver);

    Fact fact();
    /** The words of the first way that gives a plain text; empty when none does. */
    Words firstOf(const std::vector<Way>& ways, const fhir::Node& node);
    const Way* firstWay(const std::vector<Way>& ways, const fhir::Node& node, Words& words);
    Words wayWords(const RenderContext& context, const Way& way, const fhir::Node& node) const;

    Words titleOf(const fhir::Node& resource, fhir::Resolver& resolver, int depth) const override;

    const Lens& lens() const { return m_lens; }
    const LensTable& table() const { return m_table; }
    const terms::Terms& terms() const { return m_terms; }
    fhir::FhirVersion version() const { return m_version; }
    const fhir::Node& root() const { return m_root; }
    fhir::Resolver& resolver() { return m_resolver; }
    const OwnCodes& codes() const { return m_codes; }
    RenderContext context(Wording wording, Marks* marks = nullptr);
    /** A modifierExtension stands in the resource that no lens knows (R4 2.4.0, "isModifier"). */
    bool hasUnknownModifier() const { return m_unknownModifier; }
    bool isWithdrawn() const { return m_withdrawn; }

private:
    Words title(const Fact& fact);
    Words lastResort(const Fact& fact) const;
    /** The code this is about, where the source says no word and we know none; else empty. */
    Words bareCode();
    void readDate(Fact& fact);
    void readCode(Fact& fact);
    void readValue(Fact& fact);
    void readShort(Fact& fact);
    void takeCaution(Fact& fact) const;
    Words firstShortRow();
    std::string provider();

    const LensTable& m_table;
    const terms::Terms& m_terms;
    const fhir::Node& m_root;
    fhir::FhirVersion m_version;
    TrackingResolver m_resolver;
    const Lens& m_lens;
    OwnCodes m_codes;
    bool m_unknownModifier = false;
    bool m_withdrawn = false;
    mutable std::map<const fhir::Node*, Words> m_titles;
};

/** What a fact is found by, both languages; at most some kilobytes. */
std::string searchTextOf(const Fact& fact, const fhir::Node& root, const terms::Terms& terms);

/** All rows of a fact, in the order a person reads them. */
std::vector<Row> rowsOf(Reading& reading, const Fact& fact, std::uint32_t nodes);
} // namespace regie::record
