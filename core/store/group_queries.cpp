// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a fact in its group: the others, why, where they differ, and what was taken out.
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/store/fact_row.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <bit>

namespace regie::store
{
namespace
{
struct Why {
    record::GroupReason reason = record::GroupReason::Person;
    std::string at;
};

/** The link of a mate with this fact, else the surest with another of the group. */
Result<Why> whyOf(Connection& connection, const StoredFact& fact, const StoredFact& mate)
{
    auto query = connection.prepare(
        "SELECT k.reason, k.made_at, ?2 IN (k.fact, k.other_fact) AS direct FROM (SELECT * FROM "
        "group_link WHERE fact = ?1 UNION ALL SELECT * FROM group_link WHERE other_fact = ?1) AS k "
        "JOIN fact AS o ON o.id = CASE WHEN k.fact = ?1 THEN k.other_fact ELSE k.fact END "
        "JOIN fact AS own ON own.id = ?1 WHERE k.undone_at IS NULL AND o.group_id = own.group_id "
        "ORDER BY direct DESC, k.row");
    if (!query) {
        return fail(query.error());
    }
    const auto number = [](const StoredFact& each) {
        return std::bit_cast<std::int64_t>(factNumberFromText(each.id).value_or(0));
    };
    query->bindAll(number(mate), number(fact));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? Why{record::groupReasonFromName(query->text(0))
                            .value_or(record::GroupReason::Person),
                        query->string(1)}
                  : Why{};
}

Result<std::vector<StoredFact>> apartOf(Connection& connection, const StoredFact& fact)
{
    auto query = connection.prepare(fmt::format(
        "SELECT {} FROM (SELECT other_fact AS id FROM group_link WHERE fact = ?1 AND undone_at IS "
        "NOT NULL UNION ALL SELECT fact FROM group_link WHERE other_fact = ?1 AND undone_at IS NOT "
        "NULL) AS k JOIN fact AS f ON f.id = k.id JOIN source AS s ON s.row = f.source "
        "ORDER BY f.sort_date DESC, f.row",
        kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, std::bit_cast<std::int64_t>(factNumberFromText(fact.id).value_or(0)));
    return query->collect(readFact);
}
} // namespace

Result<std::vector<StoredFact>> Records::matesOf(const StoredFact& fact)
{
    if (fact.group.empty()) {
        return std::vector<StoredFact>();
    }
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM fact AS f JOIN source AS s ON s.row = f.source WHERE f.group_id "
        "= ?1 AND f.row <> ?2 ORDER BY f.sort_date DESC, f.row",
        kFactColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(std::bit_cast<std::int64_t>(factNumberFromText(fact.group).value_or(0)),
                   fact.row);
    return query->collect(readFact);
}

Result<record::Detail> Records::describe(const StoredFact& fact)
{
    const Result<fhir::Resource> resource = resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    const auto targets = resolver(fact.sourceId);
    if (!targets) {
        return fail(targets.error());
    }
    return m_state->tools.lenses.describe(*resource, **targets);
}

Result<void> Records::addGroup(FactDetail& detail)
{
    auto apart = apartOf(*m_state->connection, detail.stored);
    auto mates = matesOf(detail.stored);
    if (!apart || !mates) {
        return fail(!apart ? apart.error() : mates.error());
    }
    detail.apart = std::move(*apart);
    std::vector<record::GroupSide> sides{{detail.stored.sourceName,
                                          &detail.stored.fact,
                                          record::statusWordsOf(detail.detail),
                                          record::dangerRows(detail.detail)}};
    const bool allergy = detail.stored.fact.kind == "allergy";
    detail.mates.reserve(mates->size());
    bool agree = true;
    for (StoredFact& mate : *mates) {
        const Result<Why> why = whyOf(*m_state->connection, detail.stored, mate);
        if (!why) {
            return fail(why.error());
        }
        agree = agree
                && (why->reason == record::GroupReason::Result
                    || why->reason == record::GroupReason::Content);
        detail.mates.push_back({std::move(mate), why->reason, why->at});
        const StoredFact& stored = detail.mates.back().stored;
        Words status = sides.front().status;
        std::vector<record::Row> dangers;
        if (allergy || stored.fact.status != detail.stored.fact.status) {
            const Result<record::Detail> described = describe(stored);
            if (!described) {
                return fail(described.error());
            }
            status = record::statusWordsOf(*described);
            dangers = record::dangerRows(*described);
        }
        sides.push_back({stored.sourceName, &stored.fact, std::move(status), std::move(dangers)});
    }
    if (!detail.mates.empty()) {
        detail.conflicts =
            record::groupConflicts(sides, agree ? record::Values::Agree : record::Values::Compare);
    }
    return {};
}
} // namespace regie::store
