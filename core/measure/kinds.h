// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/measure/kind.h"

#include <map>

namespace regie
{
class ResourceFiles;
}

namespace regie::measure
{
/** A kind the person made: "Bloed prikken, minuten", "Jeuk 0-10". */
struct OwnKind {
    std::string id; ///< "own-…", made by addOwnKind()
    std::string name;
    std::string unit; ///< in the person's words; may be empty
    int decimals = 0; ///< 0 … 3
    std::string min;  ///< decimal, empty: no limit
    std::string max;
    bool operator==(const OwnKind&) const = default;
};

/** Texts that stand beside every measuring page. */
struct Cards {
    Words scope;
    Words nobodyWatches;
    Words emergency; ///< for every kind
    Words child;     ///< instead of the other steps in the record of a child
    std::map<std::string, Card, std::less<>> byId;
};

/** All kinds of measurement, with those of the person. Immutable once loaded. */
class Kinds
{
public:
    /** Fails with LensInvalid, naming what is wrong. `own`: those of the person behind ours. */
    static Result<Kinds> load(const ResourceFiles& files, const std::vector<OwnKind>& own = {});

    /** In the order they are offered. "bp" stands for bp_sys and bp_dia together. */
    const std::vector<Kind>& all() const { return m_kinds; }
    /** nullptr when there is none. */
    const Kind* find(std::string_view id) const;
    /** The kinds a measurement of this kind has values of: itself, or its parts. */
    std::vector<const Kind*> partsOf(const Kind& kind) const;
    /** Those that may be told with a kind, in order. */
    std::vector<const Circumstance*> circumstancesOf(const Kind& kind) const;
    const Circumstance* circumstance(std::string_view id) const;
    /** The kind a code stands for (LOINC, SNOMED CT, NHG); nullptr when it is none of ours. */
    const Kind* findByCode(std::string_view system, std::string_view code) const;
    const Cards& cards() const { return m_cards; }
    /** nullptr when a kind has no card. */
    const Card* cardOf(const Kind& kind) const;

private:
    std::vector<Kind> m_kinds;
    std::vector<Circumstance> m_circumstances;
    Cards m_cards;
};

/** Code system of kinds without a code of others. */
inline constexpr std::string_view kOwnSystem = "https://regie.example/measurement";
} // namespace regie::measure
