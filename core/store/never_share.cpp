// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/never_share.h"

#include "core/base/clock.h"
#include "core/store/connection.h"
#include "core/store/records.h"
#include "core/store/records_state.h"
#include "core/time/partial_date.h"

#include <bit>
#include <optional>

namespace regie::store
{
namespace
{
std::string idOf(const Statement& row)
{
    return factIdText(std::bit_cast<std::uint64_t>(row.integer(0)));
}

Result<std::vector<std::string>> idsFrom(Connection& connection, std::string_view sql)
{
    auto query = connection.prepare(sql);
    return query ? query->collect(idOf) : Result<std::vector<std::string>>(fail(query.error()));
}
} // namespace

Result<void> blockSharing(Store& store, std::string_view factId)
{
    const Result<StoredFact> fact = store.records().fact(factId);
    if (!fact) {
        return fail(fact.error());
    }
    auto statement = store.connection().prepare(
        "INSERT INTO never_share (source, type, fhir_id, part, fact, made_at) "
        "SELECT f.source, r.type, r.fhir_id, f.part, f.id, ?2 FROM fact AS f "
        "JOIN resource AS r ON r.row = f.resource WHERE f.row = ?1 "
        "ON CONFLICT (fact) WHERE lifted_at IS NULL DO NOTHING");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, fact->row).bindText(2, time::instantText(store.tools().clock.now()));
    return statement->run();
}

Result<void> unblockSharing(Store& store, std::string_view factId)
{
    const std::optional<std::uint64_t> number = factNumberFromText(factId);
    if (!number) {
        return fail(ErrorCode::NotFound, "fact id");
    }
    auto statement = store.connection().prepare(
        "UPDATE never_share SET lifted_at = ?2 WHERE fact = ?1 AND lifted_at IS NULL");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, std::bit_cast<std::int64_t>(*number))
        .bindText(2, time::instantText(store.tools().clock.now()));
    if (Result<void> done = statement->run(); !done) {
        return done;
    }
    return store.connection().changes() == 1
               ? Result<void>()
               : Result<void>(fail(ErrorCode::NotFound, "block on a fact"));
}

Result<std::unordered_set<std::string>> Records::neverShared()
{
    // Blocks whose fact is not there (no more) count too: it may come back with a sync.
    const auto ids = idsFrom(
        *m_state->connection,
        "SELECT fact FROM never_share WHERE lifted_at IS NULL UNION "
        "SELECT f.id FROM fact AS f WHERE f.group_id IN (SELECT g.group_id FROM never_share AS n "
        "JOIN fact AS g ON g.id = n.fact WHERE n.lifted_at IS NULL AND g.group_id IS NOT NULL)");
    if (!ids) {
        return fail(ids.error());
    }
    return std::unordered_set<std::string>(ids->begin(), ids->end());
}

Result<std::unordered_set<std::string>> blockedFacts(Store& store)
{
    return store.records().neverShared();
}

Result<std::vector<std::string>> ownBlocks(Store& store)
{
    return idsFrom(store.connection(),
                   "SELECT fact FROM never_share WHERE lifted_at IS NULL ORDER BY row DESC");
}
} // namespace regie::store
