// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/export.h"

#include "core/store/connection.h"

namespace regie::store
{
namespace
{
constexpr std::string_view kCurrent =
    "SELECT body FROM resource WHERE replaced_by IS NULL ORDER BY row";
constexpr std::string_view kReplaced =
    "SELECT body FROM resource WHERE replaced_by IS NOT NULL ORDER BY row";

Result<std::size_t> writeBodies(Connection& connection, std::string_view sql, std::ostream& out)
{
    auto query = connection.prepare(sql);
    if (!query) {
        return fail(query.error());
    }
    std::size_t count = 0;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return count;
        }
        out << query->text(0) << '\n';
        if (!out) {
            return fail(ErrorCode::FileUnwritable, "writing the export");
        }
        ++count;
    }
}
} // namespace

Result<std::size_t> exportNdjson(Store& store, std::ostream& out, Versions versions)
{
    Result<Transaction> snapshot = Transaction::beginRead(store.connection());
    if (!snapshot) {
        return fail(snapshot.error());
    }
    std::size_t count = 0;
    if (versions == Versions::All) {
        // First, so that whoever reads the lines in order ends with the versions that count.
        const Result<std::size_t> replaced = writeBodies(store.connection(), kReplaced, out);
        if (!replaced) {
            return replaced;
        }
        count += *replaced;
    }
    const Result<std::size_t> current = writeBodies(store.connection(), kCurrent, out);
    if (!current) {
        return current;
    }
    if (!out.flush()) {
        return fail(ErrorCode::FileUnwritable, "writing the export");
    }
    return count + *current;
}
} // namespace regie::store
