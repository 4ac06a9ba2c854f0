// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: rows of row_tables.h, out and in.
#pragma once

#include "core/exchange/row_tables.h"
#include "core/exchange/told.h"
#include "core/store/store.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace regie::exchange
{
/** Columns as text; nullopt is NULL. */
using Columns = std::vector<std::optional<std::string>>;
/** A JSON list of them, and back. encode: Internal, for what is no UTF-8; decode: BatchDamaged. */
Result<std::string> encodeColumns(const Columns& columns);
Result<Columns> decodeColumns(std::string_view json);

/** A row as it is told. */
struct RowLine {
    const RowTable* table = nullptr;
    std::string key;   ///< Columns
    std::string value; ///< Columns; "null" for a choice about groups that was taken back
    std::string item() const { return digest("row|" + std::string(table->name) + '|' + key); }
};

/** All rows of a table as they are now. */
Result<void> readRows(store::Connection& connection,
                      const RowTable& table,
                      const std::function<Result<void>(RowLine)>& take);

/**
 * Takes rows of another device in. Works in the transaction of its caller; at the end finish() puts what
 * hangs together in order. `sources`: ids of sources as the sender has them, with those here.
 */
class RowIntake
{
public:
    RowIntake(store::Store& store,
              std::string now,
              const std::map<std::string, std::string>& sources)
        : m_store(&store), m_told(store.connection()), m_now(std::move(now)), m_sources(&sources)
    {
    }
    /** True when something here changed. BatchDamaged: no such table or row. */
    Result<bool> take(std::string_view table,
                      std::string_view key,
                      std::string_view value,
                      const Change& change);
    Result<void> finish();
    std::size_t conflicts() const { return m_conflicts; }

    /** Writes a row as it is given, over the one with its key. */
    Result<void> write(const RowLine& line);

private:
    Result<std::string> own(const RowTable& table, std::string_view columns, int first) const;
    Result<std::optional<std::string>> here(const RowLine& line, const std::optional<Told>& told);
    Result<Columns> makeRoomForBlock(const Columns& key, Columns value);
    Result<void> keepConflict(const RowLine& theirs,
                              const std::string& mine,
                              Verdict verdict,
                              const Change& change);
    std::int64_t factOf(const Columns& key, std::size_t at) const;
    Result<void> orderDrafts();
    Result<void> regroup();

    store::Store* m_store;
    ToldItems m_told;
    std::string m_now;
    const std::map<std::string, std::string>* m_sources;
    std::map<std::string, std::map<std::string, std::string>> m_rows; ///< table: key, value
    std::set<std::int64_t> m_groupFacts;
    std::set<std::pair<std::string, std::string>> m_drafts;
    bool m_logCame = false;
    std::size_t m_conflicts = 0;
};
} // namespace regie::exchange
