// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include "core/base/hash.h"

namespace regie::store
{
Result<void> writeQuarantined(Connection& connection,
                              std::int64_t source,
                              const Quarantined& quarantined,
                              std::string_view now)
{
    auto statement = connection.prepare(
        "INSERT INTO quarantine (source, file, position, reason, detail, hash, received, bytes, "
        "content) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
        "ON CONFLICT (source, file, position, hash) DO UPDATE SET content = excluded.content, "
        "came_in = NULL");
    if (!statement) {
        return fail(statement.error());
    }
    const std::string_view bytes = quarantined.bytes;
    statement->bindInteger(1, source)
        .bindBorrowed(2, quarantined.file)
        .bindInteger(3, static_cast<std::int64_t>(quarantined.index))
        .bindBorrowed(4, errorCodeName(quarantined.reason.code))
        .bindBorrowed(5, quarantined.reason.detail)
        // Of a file that was left out unread no bytes are kept; it is still that one file.
        .bindBlob(6, bytes.empty() && quarantined.content ? *quarantined.content : sha256(bytes))
        .bindBorrowed(7, now)
        .bindBlob(8, std::as_bytes(std::span(bytes)));
    if (quarantined.content) {
        statement->bindBlob(9, *quarantined.content);
    }
    return statement->run();
}

Result<bool> anythingAside(Connection& connection)
{
    const auto count = connection.queryNumber(
        "SELECT EXISTS (SELECT 1 FROM quarantine WHERE came_in IS NULL AND content IS NOT NULL)");
    return count ? Result<bool>(*count != 0) : fail(count.error());
}

Result<void> markCameIn(Connection& connection, const Sha256& content, std::string_view now)
{
    auto statement = connection.prepare(
        "UPDATE quarantine SET came_in = ?2 WHERE content = ?1 AND came_in IS NULL");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBlob(1, content).bindBorrowed(2, now);
    return statement->run();
}
} // namespace regie::store
