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
        "INSERT OR IGNORE INTO quarantine (source, file, position, reason, detail, hash, received, "
        "bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!statement) {
        return fail(statement.error());
    }
    const std::string_view bytes = quarantined.bytes;
    statement->bindInteger(1, source)
        .bindBorrowed(2, quarantined.file)
        .bindInteger(3, static_cast<std::int64_t>(quarantined.index))
        .bindBorrowed(4, errorCodeName(quarantined.reason.code))
        .bindBorrowed(5, quarantined.reason.detail)
        .bindBlob(6, sha256(bytes))
        .bindBorrowed(7, now)
        .bindBlob(8, std::as_bytes(std::span(bytes)));
    return statement->run();
}
} // namespace regie::store
