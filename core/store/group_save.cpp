// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_save.h"

#include "core/record/group_conflict.h"
#include "core/record/lens.h"
#include "core/store/fact_row.h"
#include "core/store/records.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace regie::store
{
namespace
{
using record::GroupEdge;
using record::GroupReason;

/** What a fact row says of its group. */
struct Standing {
    std::optional<std::int64_t> group;
    std::optional<std::int64_t> lead;
    bool differs = false;
};

/** Facts joined for being equal in their value need no comparing of it. */
record::Values valuesOf(const record::GroupDecision& decision,
                        const std::vector<std::size_t>& group)
{
    const bool agree =
        std::all_of(decision.links.begin(), decision.links.end(), [&group](const GroupEdge& edge) {
            return !std::binary_search(group.begin(), group.end(), edge.one)
                   || edge.reason == GroupReason::Result || edge.reason == GroupReason::Content;
        });
    return agree ? record::Values::Agree : record::Values::Compare;
}

class Saving
{
public:
    Saving(Store& store, const GroupWalk& walk, std::string_view now)
        : m_store(&store), m_connection(&store.connection()), m_walk(&walk), m_now(now)
    {
        for (const GroupNode& node : walk.nodes()) {
            m_members.push_back(node.member);
        }
        std::vector<std::pair<std::size_t, std::size_t>> apart;
        for (const GroupLinkRow& link : walk.links()) {
            if (link.undone) {
                apart.emplace_back(link.one, link.other);
            }
        }
        m_decision =
            record::decideGroups(m_members, {walk.edges().begin(), walk.edges().end()}, apart);
    }

    Result<void> run()
    {
        if (Result<void> done = saveLinks(); !done) {
            return done;
        }
        return saveStandings();
    }

private:
    Result<void> saveLinks();
    Result<void> dropLink(std::int64_t row);
    Result<void> saveStandings();
    Result<void> saveStanding(const GroupNode& node, const Standing& standing);
    Result<bool> differ(const std::vector<std::size_t>& group);

    Result<std::vector<record::Row>> dangersOf(const StoredFact& fact);

    Store* m_store;
    Connection* m_connection;
    const GroupWalk* m_walk;
    std::string_view m_now;
    std::vector<record::GroupMember> m_members;
    record::GroupDecision m_decision;
};

Result<void> Saving::saveLinks()
{
    // The surest reason of a pair is the one that is kept.
    std::map<std::pair<std::size_t, std::size_t>, GroupReason> wanted;
    for (const GroupEdge& edge : m_decision.links) {
        if (edge.reason != GroupReason::Person) {
            const auto pair = std::minmax(edge.one, edge.other);
            const auto at = wanted.emplace(pair, edge.reason).first;
            at->second = std::min(at->second, edge.reason);
        }
    }
    for (const GroupLinkRow& link : m_walk->links()) {
        const auto pair = std::minmax(link.one, link.other);
        const auto found = wanted.find(pair);
        if (link.byPerson || link.undone) {
            wanted.erase(pair);
            continue; // what the person chose stays
        }
        if (found != wanted.end() && found->second == link.reason) {
            wanted.erase(found);
        } else if (m_walk->wasFollowed(link.one) && m_walk->wasFollowed(link.other)) {
            if (Result<void> done = dropLink(link.row); !done) {
                return done;
            }
        }
    }
    for (const auto& [pair, reason] : wanted) {
        const std::vector<GroupNode>& nodes = m_walk->nodes();
        if (Result<void> done = writeLink(*m_connection,
                                          {nodes[pair.first].number,
                                           nodes[pair.second].number,
                                           record::groupReasonName(reason),
                                           false,
                                           false},
                                          m_now);
            !done) {
            return done;
        }
    }
    return {};
}

Result<void> Saving::dropLink(std::int64_t row)
{
    auto statement = m_connection->prepare("DELETE FROM group_link WHERE row = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row);
    return statement->run();
}

Result<void> Saving::saveStandings()
{
    const std::vector<GroupNode>& nodes = m_walk->nodes();
    std::vector<Standing> standings(nodes.size());
    for (const std::vector<std::size_t>& group : m_decision.groups) {
        const Result<bool> differs = differ(group);
        if (!differs) {
            return fail(differs.error());
        }
        const std::size_t leader = record::leaderOf(m_members, group);
        std::int64_t lowest = nodes[group.front()].number;
        for (const std::size_t each : group) {
            lowest = std::min(lowest, nodes[each].number);
        }
        for (const std::size_t each : group) {
            standings[each].group = lowest;
            standings[each].differs = *differs;
            if (each != leader && m_members[each].kind == m_members[leader].kind) {
                standings[each].lead = nodes[leader].row;
            }
        }
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Standing before{nodes[i].group, nodes[i].lead, nodes[i].differs};
        const bool changed = before.group != standings[i].group || before.lead != standings[i].lead
                             || before.differs != standings[i].differs;
        if (changed && m_walk->wasFollowed(i)) {
            if (Result<void> done = saveStanding(nodes[i], standings[i]); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> Saving::saveStanding(const GroupNode& node, const Standing& standing)
{
    auto statement = m_connection->prepare(
        "UPDATE fact SET group_id = ?2, lead = ?3, differs = ?4 WHERE row = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(node.row, standing.group, standing.lead, standing.differs);
    return statement->run();
}

Result<bool> Saving::differ(const std::vector<std::size_t>& group)
{
    std::vector<StoredFact> facts;
    for (const std::size_t each : group) {
        auto query = m_connection->prepare(fmt::format(
            "SELECT {} FROM fact AS f JOIN source AS s ON s.row = f.source WHERE f.row = ?1",
            kFactColumns));
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, m_walk->nodes()[each].row);
        const Result<bool> found = query->step();
        if (!found) {
            return fail(found.error());
        }
        facts.push_back(readFact(*query));
    }
    std::vector<record::GroupSide> sides;
    for (const StoredFact& fact : facts) {
        auto dangers = dangersOf(fact);
        if (!dangers) {
            return fail(dangers.error());
        }
        sides.push_back({fact.sourceName, &fact.fact, {}, std::move(*dangers)});
    }
    return !record::groupConflicts(sides, valuesOf(m_decision, group)).empty();
}

/** Nothing these rows say stands in another resource. */
Result<std::vector<record::Row>> Saving::dangersOf(const StoredFact& fact)
{
    if (fact.fact.kind != "allergy") {
        return std::vector<record::Row>();
    }
    const Result<fhir::Resource> resource = m_store->records().resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    fhir::ContainedResolver contained;
    return record::dangerRows(m_store->tools().lenses.describe(*resource, contained));
}
} // namespace

Result<void> saveGroups(Store& store, const GroupWalk& walk, std::string_view now)
{
    return Saving(store, walk, now).run();
}

Result<void> writeLink(Connection& connection, const LinkToWrite& link, std::string_view now)
{
    auto statement = connection.prepare(
        "INSERT INTO group_link (source, type, fhir_id, part, other_source, other_type, "
        "other_fhir_id, other_part, reason, made_by, made_at, undone_at, fact, other_fact) "
        "SELECT a.source, ar.type, ar.fhir_id, a.part, b.source, br.type, br.fhir_id, b.part, ?3, "
        "?4, ?5, ?6, a.id, b.id FROM fact AS a JOIN resource AS ar ON ar.row = a.resource "
        "CROSS JOIN fact AS b JOIN resource AS br ON br.row = b.resource "
        "WHERE a.id = ?1 AND b.id = ?2 "
        "ON CONFLICT (fact, other_fact) DO UPDATE SET reason = excluded.reason, made_by = "
        "excluded.made_by, made_at = excluded.made_at, undone_at = excluded.undone_at");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, std::min(link.fact, link.other))
        .bindInteger(2, std::max(link.fact, link.other))
        .bindBorrowed(3, link.reason)
        .bindBorrowed(4, link.byPerson ? "person" : "rule")
        .bindBorrowed(5, now);
    if (link.undone) {
        statement->bindBorrowed(6, now);
    } else {
        statement->bindNull(6);
    }
    return statement->run();
}
} // namespace regie::store
