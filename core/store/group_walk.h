// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: everything that hangs together with some facts.
#pragma once

#include "core/store/group_member.h"
#include "core/store/store.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace regie::store
{
/** A row of group_link between two facts that were reached. */
struct GroupLinkRow {
    std::int64_t row = 0;
    std::size_t one = 0;
    std::size_t other = 0;
    record::GroupReason reason = record::GroupReason::Person;
    bool byPerson = false;
    bool undone = false;
};

/**
 * Walks from facts to all that rules or the person may join them with, and to what they are in a
 * group with now.
 */
class GroupWalk
{
public:
    GroupWalk(Store& store, const GroupPersons& persons)
        : m_store(&store), m_connection(&store.connection()), m_persons(&persons)
    {
    }

    Result<void> from(std::int64_t factRow);
    /** All facts that have a clue. */
    Result<void> fromClue(std::int64_t hash);
    Result<void> walk();

    const std::vector<GroupNode>& nodes() const { return m_nodes; }
    /** Whether all that hangs together with a node was looked at; others were only seen from it. */
    bool wasFollowed(std::size_t place) const { return m_queued.contains(place); }
    const std::set<record::GroupEdge>& edges() const { return m_edges; }
    const std::vector<GroupLinkRow>& links() const { return m_links; }

private:
    /** Place of a fact among the nodes; nullopt when it is no fact of lists. */
    Result<std::optional<std::size_t>> reach(std::int64_t factRow);
    Result<std::optional<std::size_t>> reachNumber(std::int64_t number);
    Result<std::vector<std::int64_t>> factsWith(std::int64_t hash);
    Result<void> follow(std::size_t place);
    Result<void> followClues(std::size_t place);
    Result<void> followTwins(std::size_t place);
    Result<void> followLinks(std::size_t place);
    Result<void> followGroup(std::size_t place);
    /** Notes an edge when a rule may join the two, and goes on from the other. */
    Result<void> offer(std::size_t place, std::int64_t factRow, record::GroupReason reason);
    void addEdge(std::size_t one, std::size_t other, record::GroupReason reason);
    void enqueue(std::size_t place);

    Store* m_store;
    Connection* m_connection;
    const GroupPersons* m_persons;
    std::vector<GroupNode> m_nodes;
    std::unordered_map<std::int64_t, std::optional<std::size_t>> m_places; ///< by row of fact
    std::unordered_map<std::int64_t, std::int64_t> m_rows;                 ///< number -> row
    std::set<record::GroupEdge> m_edges;
    std::vector<GroupLinkRow> m_links;
    std::set<std::int64_t> m_linksSeen;
    std::deque<std::size_t> m_queue;
    std::set<std::size_t> m_queued;
};
} // namespace regie::store
