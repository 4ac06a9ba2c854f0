// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/exchange/exchange.h"
#include "core/exchange/rows.h"
#include "core/store/connection.h"
#include "core/time/partial_date.h"

#include <utility>

namespace regie::exchange
{
namespace
{
/** A conflict as its row: contents are Columns. */
struct ConflictRow {
    std::string id;
    std::string table;
    std::string key;
    std::string kept;
    std::string other;
    std::string foundAt;
    std::optional<std::string> settledAt;
};

Result<std::vector<ConflictRow>> conflictRows(store::Store& store)
{
    auto query = store.connection().prepare(
        "SELECT id, what, name, kept, other, found_at, settled_at FROM exchange_conflict ORDER BY "
        "settled_at IS NOT NULL, found_at DESC, id");
    if (!query) {
        return fail(query.error());
    }
    return query->collect([](const store::Statement& row) {
        return ConflictRow{row.string(0),
                           row.string(1),
                           row.string(2),
                           row.string(3),
                           row.string(4),
                           row.string(5),
                           row.optionalText(6)};
    });
}

/** The first column is the text of a note and the value of a setting. */
std::string firstOf(const std::string& columns)
{
    const auto read = decodeColumns(columns);
    return read && !read->empty() ? read->front().value_or("") : std::string();
}

About aboutOf(const ConflictRow& row)
{
    if (row.table == "note") {
        return About::Note;
    }
    const std::string setting = firstOf(row.key);
    return setting == "measure.plans"       ? About::Plans
           : setting == "measure.targets"   ? About::Targets
           : setting == "measure.own_kinds" ? About::OwnKinds
                                            : About::KnownTables;
}

/** A note that is taken over is changed now: also the other devices are to have it. */
Result<std::string> chosenValue(const ConflictRow& row, const std::string& now)
{
    auto value = decodeColumns(row.other);
    if (!value) {
        return fail(value.error());
    }
    if (row.table == "note" && value->size() == 3) {
        (*value)[1] = now;
    }
    return encodeColumns(*value);
}

Result<void> noteSettled(store::Store& store,
                         const ConflictRow& row,
                         Settle how,
                         const std::string& now)
{
    auto update = store.connection().prepare(
        "UPDATE exchange_conflict SET kept = ?2, other = ?3, settled_at = ?4 WHERE id = ?1");
    if (!update) {
        return fail(update.error());
    }
    const bool swaps = how == Settle::TakeOther;
    update->bindAll(row.id, swaps ? row.other : row.kept, swaps ? row.kept : row.other, now);
    return update->run();
}
} // namespace

std::string_view aboutName(About about)
{
    switch (about) {
    case About::Note: return "note";
    case About::Plans: return "plans";
    case About::Targets: return "targets";
    case About::OwnKinds: return "own_kinds";
    case About::KnownTables: return "known_tables";
    }
    return "note";
}

Result<std::vector<Conflict>> conflicts(store::Store& store)
{
    const auto rows = conflictRows(store);
    if (!rows) {
        return fail(rows.error());
    }
    std::vector<Conflict> found;
    for (const ConflictRow& row : *rows) {
        found.push_back({row.id,
                         aboutOf(row),
                         firstOf(row.kept),
                         firstOf(row.other),
                         row.foundAt,
                         row.settledAt.value_or("")});
    }
    return found;
}

Result<void> settleConflict(store::Store& store, std::string_view id, Settle how)
{
    const auto rows = conflictRows(store);
    if (!rows) {
        return fail(rows.error());
    }
    for (const ConflictRow& row : *rows) {
        if (row.id != id) {
            continue;
        }
        if (row.settledAt) {
            return fail(ErrorCode::InvalidArgument, "conflict that was settled");
        }
        const std::string now = time::instantText(store.tools().clock.now());
        auto transaction = store::Transaction::begin(store.connection());
        if (!transaction) {
            return fail(transaction.error());
        }
        if (how == Settle::TakeOther) {
            const auto value = chosenValue(row, now);
            const RowTable* const table = findRowTable(row.table);
            if (!value || table == nullptr) {
                return value ? fail(ErrorCode::DataDamaged, "table of a conflict")
                             : fail(value.error());
            }
            const std::map<std::string, std::string> noSources;
            RowIntake intake(store, now, noSources);
            if (Result<void> done = intake.write({table, row.key, *value}); !done) {
                return done;
            }
        }
        if (Result<void> done = noteSettled(store, row, how, now); !done) {
            return done;
        }
        return transaction->commit();
    }
    return fail(ErrorCode::NotFound, "conflict");
}
} // namespace regie::exchange
