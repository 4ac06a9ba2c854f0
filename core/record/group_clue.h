// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/resource.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
/** Letters of a date to the day: 2026-11-27. */
inline constexpr std::size_t kDayLetters = 10;

/** Why two facts are one thing in the world, the surest first (PROTOCOL-SECURITY part 4). */
enum class GroupReason : std::uint8_t {
    Person,      ///< the person said so
    Content,     ///< the same resource to the letter, from two sources
    Address,     ///< the same address on the server it came from
    Identifier,  ///< one identifier of a system that gives them out
    Document,    ///< the same bytes
    Result,      ///< same test, moment and value
    Vaccination, ///< same vaccine on the same day
    Allergy,     ///< same substance
    Problem,     ///< same problem, begun within 30 days of each other
};
/** "person", "content", … as in the database. */
std::string_view groupReasonName(GroupReason reason);
std::optional<GroupReason> groupReasonFromName(std::string_view name);
/** The sentence a person reads: "Beide bronnen geven hetzelfde kenmerk." */
const Words& groupReasonWords(GroupReason reason);

/** Something two resources of the same thing share; `text` begins with the type of the resource. */
struct GroupClue {
    GroupReason reason = GroupReason::Identifier;
    std::string text;
    bool operator==(const GroupClue&) const = default;
};

/**
 * What of a resource can show that it is the same thing as one from another source. It looks at
 * nothing but this resource, so a clue changes only with it. Left out on purpose: names and other
 * free text, codes that say "other" or "unknown", identifiers that are local, borrowed or shared by
 * an order (an accession number), medicines by product (that is the overview's question, by
 * treatment), and meta.source, which names a system and no record. Content and Address are no
 * clues: they are found by type and id.
 */
std::vector<GroupClue> groupClues(const fhir::Resource& resource);

/** Changes with the rules above and those of group_decide.h: clues kept under another are old. */
inline constexpr std::string_view kGroupRules = "2";
} // namespace regie::record
