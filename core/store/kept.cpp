// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept.h"

#include "core/store/records_state.h"
#include "core/store/store.h"

#include <optional>

namespace regie::store
{
Result<std::int64_t> Records::factChanges()
{
    return m_state->connection->queryNumber("SELECT count FROM fact_change");
}

Result<std::optional<Kept>> Records::kept(std::string_view name)
{
    auto query = m_state->connection->prepare(
        "SELECT recipe, since, until, body FROM kept WHERE name = ?1 AND changes = (SELECT count "
        "FROM fact_change)");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, name);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(
               Kept{query->string(0), query->string(1), query->string(2), query->string(3)})
                : std::nullopt;
}

Result<void> keep(Store& store, std::string_view name, std::int64_t changes, const Kept& kept)
{
    auto statement = store.connection().prepare(
        "INSERT INTO kept (name, changes, recipe, since, until, body) SELECT ?1, ?2, ?3, ?4, ?5, "
        "?6 "
        "WHERE ?2 = (SELECT count FROM fact_change) ON CONFLICT (name) DO UPDATE SET changes = "
        "excluded.changes, recipe = excluded.recipe, since = excluded.since, until = "
        "excluded.until, body = excluded.body");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, name)
        .bindInteger(2, changes)
        .bindBorrowed(3, kept.recipe)
        .bindBorrowed(4, kept.since)
        .bindBorrowed(5, kept.until)
        .bindBorrowed(6, kept.body);
    return statement->run();
}
} // namespace regie::store
