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

Result<std::int64_t> documentsLeftOut(Store& store, Versions versions)
{
    if (versions == Versions::All) {
        return store.connection().queryNumber(
            R"(SELECT count(*) FROM (SELECT DISTINCT source, type, fhir_id FROM resource
               WHERE instr(body, '"url":"regie-attachment:') > 0))");
    }
    return store.connection().queryNumber(
        R"(SELECT count(*) FROM resource
           WHERE replaced_by IS NULL AND instr(body, '"url":"regie-attachment:') > 0)");
}

Result<std::int64_t> documentsWithoutContent(Store& store)
{
    // The address ends with the SHA-256 of the content in hex, the way readDocument() makes it.
    return store.connection().queryNumber(
        R"(SELECT count(*) FROM (
               SELECT substr(body, place + length('"url":"regie-attachment:'), 64) AS hash FROM (
                   SELECT body, instr(body, '"url":"regie-attachment:') AS place FROM resource
                   WHERE replaced_by IS NULL)
               WHERE place > 0)
           WHERE hash NOT IN (SELECT lower(hex(hash)) FROM attachment))");
}
} // namespace regie::store
