// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rows.h"

#include "core/base/hash.h"
#include "core/share/share_log.h"
#include "core/store/group_writer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>

namespace regie::exchange
{
namespace
{
using Json = nlohmann::json;

constexpr std::string_view kNothing = "null";

Error rowDamage(const char* what)
{
    return {ErrorCode::BatchDamaged, what};
}

Columns columnsOf(const store::Statement& row, int from, int count)
{
    Columns columns;
    for (int i = from; i < from + count; ++i) {
        columns.push_back(row.optionalText(i));
    }
    return columns;
}

void bindColumns(store::Statement& statement, const Columns& columns, int& at)
{
    for (const auto& each : columns) {
        statement.bind(++at, each);
    }
}
} // namespace

Result<std::string> encodeColumns(const Columns& columns)
{
    Json list = Json::array();
    for (const auto& each : columns) {
        list.push_back(each ? Json(*each) : Json(nullptr));
    }
    try {
        return list.dump();
    } catch (const Json::exception&) {
        return fail(ErrorCode::Internal, "characters of a row");
    }
}

Result<Columns> decodeColumns(std::string_view json)
{
    const Json list = Json::parse(json, nullptr, false);
    if (!list.is_array()) {
        return fail(rowDamage("columns of a row"));
    }
    Columns columns;
    for (const Json& each : list) {
        if (!each.is_null() && !each.is_string()) {
            return fail(rowDamage("columns of a row"));
        }
        columns.push_back(each.is_null() ? std::optional<std::string>()
                                         : std::optional(each.get<std::string>()));
    }
    return columns;
}

Result<void> readRows(store::Connection& connection,
                      const RowTable& table,
                      const std::function<Result<void>(RowLine)>& take)
{
    auto query = connection.prepare(table.select);
    if (!query) {
        return fail(query.error());
    }
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        auto key = encodeColumns(columnsOf(*query, 0, table.keys));
        auto value = encodeColumns(columnsOf(*query, table.keys, table.values));
        if (!key || !value) {
            return fail(key ? value.error() : key.error());
        }
        if (Result<void> done = take({&table, std::move(*key), std::move(*value)}); !done) {
            return done;
        }
    }
}

/** The columns with the ids of sources here. */
Result<std::string> RowIntake::own(const RowTable& table, std::string_view json, int first) const
{
    auto columns = decodeColumns(json);
    if (!columns) {
        return fail(columns.error());
    }
    for (const int column : table.sources) {
        const auto at = static_cast<std::size_t>(column - first);
        if (column < first || at >= columns->size()) {
            continue;
        }
        const auto known = m_sources->find((*columns)[at].value_or(""));
        if (known == m_sources->end()) {
            return fail(rowDamage("source of a row"));
        }
        (*columns)[at] = known->second;
    }
    return encodeColumns(*columns);
}

Result<std::optional<std::string>> RowIntake::here(const RowLine& line,
                                                   const std::optional<Told>& told)
{
    const auto place = m_rows.try_emplace(std::string(line.table->name));
    auto& rows = place.first->second;
    if (place.second) {
        const Result<void> read =
            readRows(m_store->connection(), *line.table, [&](RowLine each) -> Result<void> {
                rows[each.key] = each.value;
                return {};
            });
        if (!read) {
            return fail(read.error());
        }
    }
    const auto found = rows.find(line.key);
    if (found != rows.end()) {
        return std::optional(found->second);
    }
    // A choice that was told of and is no longer there was taken back.
    return line.table->name == kGroupTable && told ? std::optional(std::string(kNothing))
                                                   : std::optional<std::string>();
}

Result<bool> RowIntake::take(std::string_view tableName,
                             std::string_view givenKey,
                             std::string_view givenValue,
                             const Change& change)
{
    const RowTable* const table = findRowTable(tableName);
    if (table == nullptr) {
        return fail(rowDamage("table of a row"));
    }
    const bool isNothing = givenValue == kNothing;
    auto key = own(*table, givenKey, 0);
    auto value = isNothing ? Result<std::string>(std::string(kNothing))
                           : own(*table, givenValue, table->keys);
    if (!key || !value) {
        return fail(key ? value.error() : key.error());
    }
    if (decodeColumns(*key)->size() != static_cast<std::size_t>(table->keys)
        || (isNothing ? table->name != kGroupTable
                      : decodeColumns(*value)->size() != static_cast<std::size_t>(table->values))) {
        return fail(rowDamage("number of columns"));
    }
    const RowLine line{table, std::move(*key), std::move(*value)};
    const std::string item = line.item();
    const auto told = m_told.find(item);
    if (!told) {
        return fail(told.error());
    }
    const auto mine = here(line, *told);
    if (!mine) {
        return fail(mine.error());
    }
    Change theirs = change;
    theirs.line = digest(line.value);
    const auto myLine = *mine ? std::optional(digest(**mine)) : std::nullopt;
    const Verdict verdict = decide(myLine, *told, theirs, m_now);
    if (table->merge == Merge::Fixed && *mine && verdict != Verdict::Same) {
        return fail(rowDamage("a row that never changes"));
    }
    if (*mine && (verdict == Verdict::TakeNew || verdict == Verdict::KeepOwn)
        && table->merge == Merge::LaterShown) {
        if (Result<void> kept = keepConflict(line, **mine, verdict, theirs); !kept) {
            return fail(kept.error());
        }
    }
    const bool takes = verdict == Verdict::Take || verdict == Verdict::TakeNew;
    if (takes) {
        if (Result<void> done = write(line); !done) {
            return fail(done.error());
        }
    }
    const std::string keptKey = table->name == kGroupTable ? line.key : std::string();
    if (Result<void> done = m_told.put(item, {theirs.line, change.at, keptKey}); !done) {
        return fail(done.error());
    }
    return takes;
}

std::int64_t RowIntake::factOf(const Columns& key, std::size_t at) const
{
    const auto part = [&](std::size_t i) { return key[at + i].value_or(""); };
    return std::bit_cast<std::int64_t>(
        store::factNumber(m_store->vaultId(), part(0), part(1), part(2), part(3)));
}

Result<void> RowIntake::write(const RowLine& line)
{
    const RowTable& table = *line.table;
    const auto key = decodeColumns(line.key);
    auto value = line.value == kNothing ? Result<Columns>(Columns()) : decodeColumns(line.value);
    if (!key || !value) {
        return fail(key ? value.error() : key.error());
    }
    store::Connection& connection = m_store->connection();
    std::vector<std::int64_t> facts;
    if (table.hangs != Hangs::Nowhere) {
        facts.push_back(factOf(*key, 0));
    }
    if (table.hangs == Hangs::OnPair) {
        facts.push_back(factOf(*key, 4));
        m_groupFacts.insert(facts.begin(), facts.end());
        auto gone = connection.prepare("DELETE FROM group_link WHERE fact = min(?1, ?2) AND "
                                       "other_fact = max(?1, ?2)");
        if (!gone) {
            return fail(gone.error());
        }
        if (Result<void> done = gone->bindAll(facts[0], facts[1]).run(); !done) {
            return done;
        }
    }
    if (table.name == kBlockTable) {
        value = makeRoomForBlock(*key, std::move(*value));
        if (!value) {
            return fail(value.error());
        }
    }
    if (table.name == kDraftTable) {
        m_drafts.emplace((*key)[0].value_or(""), (*key)[1].value_or(""));
    }
    m_logCame = m_logCame || table.merge == Merge::Fixed;
    if (table.name != kBlockTable) {
        m_rows[std::string(table.name)][line.key] = line.value;
    }
    if (line.value == kNothing) {
        m_rows[std::string(table.name)].erase(line.key);
        return {};
    }
    if (!table.update.empty()) {
        auto update = connection.prepare(table.update);
        if (!update) {
            return fail(update.error());
        }
        int at = 0;
        bindColumns(*update, *key, at);
        bindColumns(*update, *value, at);
        if (Result<void> done = update->run(); !done || connection.changes() > 0) {
            return done;
        }
    }
    auto insert = connection.prepare(table.insert);
    if (!insert) {
        return fail(insert.error());
    }
    int at = 0;
    bindColumns(*insert, *key, at);
    bindColumns(*insert, *value, at);
    for (const std::int64_t fact : facts) {
        insert->bindInteger(++at, fact);
    }
    return insert->run();
}

/** One block in force on a fact: the first that was put there. A later one counts as lifted at once. */
Result<Columns> RowIntake::makeRoomForBlock(const Columns& key, Columns value)
{
    if (value[0]) {
        return value;
    }
    const std::int64_t fact = factOf(key, 0);
    const std::string madeAt = key[4].value_or("");
    store::Connection& connection = m_store->connection();
    auto first =
        connection.prepare("SELECT 1 FROM never_share WHERE fact = ?1 AND lifted_at IS NULL "
                           "AND made_at < ?2");
    auto lift = connection.prepare("UPDATE never_share SET lifted_at = made_at WHERE fact = ?1 AND "
                                   "lifted_at IS NULL AND made_at > ?2");
    if (!first || !lift) {
        return fail(first ? lift.error() : first.error());
    }
    first->bindAll(fact, madeAt);
    const Result<bool> isLater = first->step();
    if (!isLater) {
        return fail(isLater.error());
    }
    if (*isLater) {
        value[0] = madeAt;
        return value;
    }
    m_rows.erase(std::string(kBlockTable)); // others of it may change
    const Result<void> lifted = lift->bindAll(fact, madeAt).run();
    return lifted ? Result<Columns>(std::move(value)) : Result<Columns>(fail(lifted.error()));
}

Result<void> RowIntake::keepConflict(const RowLine& theirs,
                                     const std::string& mine,
                                     Verdict verdict,
                                     const Change& change)
{
    const bool take = verdict == Verdict::TakeNew;
    const std::string& kept = take ? theirs.value : mine;
    const std::string& other = take ? mine : theirs.value;
    // The same on both devices, so that it is one conflict.
    const std::string pair = std::min(mine, theirs.value) + '|' + std::max(mine, theirs.value);
    const std::string id = sha256Hex(theirs.item() + pair).substr(0, 12);
    const auto key = encodeColumns({id});
    const auto value = encodeColumns(
        {std::string(theirs.table->name), theirs.key, kept, other, change.at, std::nullopt});
    if (!key || !value) {
        return fail(key ? value.error() : key.error());
    }
    const RowLine line{findRowTable(kConflictTable), *key, *value};
    const auto told = m_told.find(line.item());
    if (!told) {
        return fail(told.error());
    }
    const auto known = here(line, *told);
    if (!known) {
        return fail(known.error());
    }
    if (*known) {
        return {};
    }
    ++m_conflicts;
    return write(line);
}

Result<void> RowIntake::finish()
{
    if (Result<void> done = orderDrafts(); !done) {
        return done;
    }
    if (m_logCame) {
        const auto log = share::readLog(*m_store);
        if (!log) {
            return fail(log.error());
        }
        if (share::countBrokenLinks(*log) > 0) {
            return fail(rowDamage("share log is no chain"));
        }
    }
    return regroup();
}

/** The rows of a draft count by their place: they stand in the order in which they were saved. */
Result<void> RowIntake::orderDrafts()
{
    store::Connection& connection = m_store->connection();
    for (const auto& [kind, id] : m_drafts) {
        auto last = connection.prepare("SELECT max(row) FROM draft");
        auto again = connection.prepare(
            "INSERT INTO draft (kind, id, date, saved_at, removed, undone, body) SELECT kind, id, "
            "date, saved_at, removed, undone, body FROM draft WHERE kind = ?1 AND id = ?2 ORDER BY "
            "saved_at, removed, date, body");
        auto before =
            connection.prepare("DELETE FROM draft WHERE kind = ?1 AND id = ?2 AND row <= ?3");
        if (!last || !again || !before) {
            return fail(ErrorCode::Internal, "order of drafts");
        }
        if (const Result<bool> row = last->step(); !row) {
            return fail(row.error());
        }
        const std::int64_t highest = last->integer(0);
        last->reset();
        if (Result<void> done = again->bindAll(kind, id).run(); !done) {
            return done;
        }
        if (Result<void> done = before->bindAll(kind, id, highest).run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> RowIntake::regroup()
{
    if (m_groupFacts.empty()) {
        return {};
    }
    store::GroupWriter groups(*m_store);
    for (const std::int64_t fact : m_groupFacts) {
        auto query = m_store->connection().prepare("SELECT row FROM fact WHERE id = ?1");
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, fact);
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (*row) {
            groups.chosen(query->integer(0));
        }
    }
    return groups.regroup(m_now);
}
} // namespace regie::exchange
