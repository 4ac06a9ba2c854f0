// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/group_walk.h"

#include "core/store/store.h"

#include <algorithm>

namespace regie::store
{
namespace
{
using record::GroupReason;

/** What more facts share than this tells nothing apart; it also bounds the work. */
constexpr std::size_t kMostSharing = 256;
} // namespace

Result<void> GroupWalk::from(std::int64_t factRow)
{
    const auto place = reach(factRow);
    if (!place) {
        return fail(place.error());
    }
    if (*place) {
        enqueue(**place);
    }
    return {};
}

Result<void> GroupWalk::fromClue(std::int64_t hash)
{
    const auto facts = factsWith(hash);
    if (!facts) {
        return fail(facts.error());
    }
    for (const std::int64_t fact : *facts) {
        if (Result<void> done = from(fact); !done) {
            return done;
        }
    }
    return {};
}

Result<void> GroupWalk::walk()
{
    while (!m_queue.empty()) {
        const std::size_t place = m_queue.front();
        m_queue.pop_front();
        if (Result<void> done = follow(place); !done) {
            return done;
        }
    }
    return {};
}

void GroupWalk::enqueue(std::size_t place)
{
    if (m_queued.insert(place).second) {
        m_queue.push_back(place);
    }
}

Result<std::optional<std::size_t>> GroupWalk::reach(std::int64_t factRow)
{
    if (const auto known = m_places.find(factRow); known != m_places.end()) {
        return known->second;
    }
    auto node = groupNode(*m_connection, factRow);
    if (!node) {
        return fail(node.error());
    }
    std::optional<std::size_t> place;
    if (*node) {
        auto person = m_persons->personOf(*m_connection, **node);
        if (!person) {
            return fail(person.error());
        }
        (*node)->member.person = std::move(*person);
        place = m_nodes.size();
        m_rows.emplace((*node)->number, factRow);
        m_nodes.push_back(std::move(**node));
    }
    m_places.emplace(factRow, place);
    return place;
}

Result<std::optional<std::size_t>> GroupWalk::reachNumber(std::int64_t number)
{
    if (const auto known = m_rows.find(number); known != m_rows.end()) {
        return reach(known->second);
    }
    auto query = m_connection->prepare("SELECT row FROM fact WHERE id = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, number);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return std::optional<std::size_t>();
    }
    const std::int64_t row = query->integer(0);
    query->reset();
    return reach(row);
}

Result<std::vector<std::int64_t>> GroupWalk::factsWith(std::int64_t hash)
{
    auto query = m_connection->prepare("SELECT fact FROM group_clue WHERE hash = ?1 LIMIT ?2");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, hash).bindInteger(2, static_cast<std::int64_t>(kMostSharing) + 1);
    return query->collect([](const Statement& row) { return row.integer(0); });
}

void GroupWalk::addEdge(std::size_t one, std::size_t other, GroupReason reason)
{
    m_edges.insert({std::min(one, other), std::max(one, other), reason});
}

Result<void> GroupWalk::offer(std::size_t place, std::int64_t factRow, GroupReason reason)
{
    const auto other = reach(factRow);
    if (!other) {
        return fail(other.error());
    }
    if (*other && **other != place
        && record::mayJoin(m_nodes[place].member, m_nodes[**other].member, reason)) {
        addEdge(place, **other, reason);
        enqueue(**other);
    }
    return {};
}

Result<void> GroupWalk::follow(std::size_t place)
{
    for (const auto step : {&GroupWalk::followClues,
                            &GroupWalk::followTwins,
                            &GroupWalk::followLinks,
                            &GroupWalk::followGroup}) {
        if (Result<void> done = (this->*step)(place); !done) {
            return done;
        }
    }
    return {};
}

Result<void> GroupWalk::followClues(std::size_t place)
{
    auto query = m_connection->prepare("SELECT hash FROM group_clue WHERE fact = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, m_nodes[place].row);
    const auto hashes = query->collect([](const Statement& row) { return row.integer(0); });
    if (!hashes) {
        return fail(hashes.error());
    }
    for (const std::int64_t hash : *hashes) {
        const auto facts = factsWith(hash);
        if (!facts) {
            return fail(facts.error());
        }
        if (facts->size() > kMostSharing) {
            continue;
        }
        for (const std::int64_t fact : *facts) {
            if (Result<void> done = offer(place, fact, reasonOfHash(hash)); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> GroupWalk::followTwins(std::size_t place)
{
    const auto twins = twinsOf(*m_connection, m_store->vaultId(), m_nodes[place]);
    if (!twins) {
        return fail(twins.error());
    }
    for (const GroupTwin& twin : *twins) {
        const auto other = reachNumber(twin.number);
        if (!other) {
            return fail(other.error());
        }
        if (*other) {
            if (Result<void> done = offer(place, m_nodes[**other].row, twin.reason); !done) {
                return done;
            }
        }
    }
    return {};
}

Result<void> GroupWalk::followLinks(std::size_t place)
{
    struct Link {
        std::int64_t row = 0;
        std::int64_t numbers[2] = {};
        std::string reason;
        bool byPerson = false;
        bool undone = false;
    };
    auto query = m_connection->prepare(
        "SELECT row, fact, other_fact, reason, made_by = 'person', undone_at IS NOT NULL FROM "
        "group_link WHERE fact = ?1 UNION ALL SELECT row, fact, other_fact, reason, made_by = "
        "'person', undone_at IS NOT NULL FROM group_link WHERE other_fact = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, m_nodes[place].number);
    const auto links = query->collect([](const Statement& row) {
        return Link{row.integer(0),
                    {row.integer(1), row.integer(2)},
                    row.string(3),
                    row.integer(4) != 0,
                    row.integer(5) != 0};
    });
    if (!links) {
        return fail(links.error());
    }
    for (const Link& link : *links) {
        if (!m_linksSeen.insert(link.row).second) {
            continue;
        }
        const auto one = reachNumber(link.numbers[0]);
        const auto other = reachNumber(link.numbers[1]);
        if (!one || !other) {
            return fail(!one ? one.error() : other.error());
        }
        if (!*one || !*other) {
            continue; // a fact that now is only shown inside others
        }
        m_links.push_back({link.row,
                           **one,
                           **other,
                           record::groupReasonFromName(link.reason).value_or(GroupReason::Person),
                           link.byPerson,
                           link.undone});
        if (link.undone) {
            continue;
        }
        enqueue(**one);
        enqueue(**other);
        if (link.byPerson
            && record::mayJoin(
                m_nodes[**one].member, m_nodes[**other].member, GroupReason::Person)) {
            addEdge(**one, **other, GroupReason::Person);
        }
    }
    return {};
}

Result<void> GroupWalk::followGroup(std::size_t place)
{
    if (!m_nodes[place].group) {
        return {};
    }
    auto query = m_connection->prepare("SELECT row FROM fact WHERE group_id = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, *m_nodes[place].group);
    const auto rows = query->collect([](const Statement& row) { return row.integer(0); });
    if (!rows) {
        return fail(rows.error());
    }
    for (const std::int64_t row : *rows) {
        if (Result<void> done = from(row); !done) {
            return done;
        }
    }
    return {};
}
} // namespace regie::store
