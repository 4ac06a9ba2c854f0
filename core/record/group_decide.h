// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/group_clue.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace regie::record
{
/** A fact as far as deciding what it belongs with goes. */
struct GroupMember {
    std::int64_t source = 0; ///< any number that tells sources apart
    std::string order;       ///< source, type and id as text: the same in every vault
    std::string kind;        ///< as in Fact
    std::string type;        ///< of the resource
    std::string person;      ///< who it is about, any text that tells persons apart
    std::string sortDate;    ///< as in Fact
    std::string registered;  ///< sort key of meta.lastUpdated; empty when not said
    bool withdrawn = false;  ///< its source says it was entered in error
};

/** Two members, by their places in a list, that may be one thing. */
struct GroupEdge {
    std::size_t one = 0;
    std::size_t other = 0;
    GroupReason reason = GroupReason::Person;
    auto operator<=>(const GroupEdge&) const = default;
};

/**
 * Whether a rule may join two that share a clue: two sources, one type, one person, and what a clue
 * cannot say by itself (the same moment; a start within 30 days). Unknown persons are one person
 * more: whoever has a vault with one person gives all of them that one.
 */
bool mayJoin(const GroupMember& one, const GroupMember& other, GroupReason reason);

/** What came out of decideGroups(). */
struct GroupDecision {
    std::vector<std::vector<std::size_t>> groups; ///< of two or more, each in the order of places
    std::vector<GroupEdge> links;                 ///< why: every edge inside a group
};

/**
 * Groups out of what may be joined (`edges`, all of mayJoin() or of the person) and what the person
 * said is not the same (`apart`). Rules never put two facts of one source together, nor one that
 * could belong to two of another source: that is for the person to say. Surest reasons go first; the
 * order of the members does not change what comes out.
 */
GroupDecision decideGroups(std::span<const GroupMember> members,
                           std::vector<GroupEdge> edges,
                           std::span<const std::pair<std::size_t, std::size_t>> apart);

/**
 * Who leads a group in lists: not what was withdrawn, then what was registered last, then what is
 * newest. Says nothing about who is right: the others stand beside it.
 */
std::size_t leaderOf(std::span<const GroupMember> members, std::span<const std::size_t> group);
} // namespace regie::record
