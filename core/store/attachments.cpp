// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"

#include "core/base/hash.h"
#include "core/store/attachment_file.h"
#include "core/store/connection.h"
#include "core/store/import_reader.h"
#include "core/store/original.h"
#include "core/store/records_state.h"
#include "core/store/vault.h"

#include <algorithm>
#include <set>

namespace regie::store
{
namespace
{
/** Whether the record has an attachment with these bytes already. */
Result<bool> isKept(Connection& connection,
                    std::int64_t source,
                    const ImportedDocument& document,
                    const Sha256& hash)
{
    auto query =
        connection.prepare("SELECT hash FROM attachment WHERE source = ?1 AND type = ?2 AND "
                           "fhir_id = ?3 AND position = ?4");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, source)
        .bindBorrowed(2, document.type)
        .bindBorrowed(3, document.key)
        .bindInteger(4, document.position);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row && std::ranges::equal(query->blob(0), hash);
}

std::span<const std::byte> bytesOf(const Secret& secret)
{
    return std::as_bytes(std::span(secret.data(), secret.size()));
}
} // namespace

Result<std::vector<Attachment>> Records::attachments(const StoredFact& fact)
{
    auto query = m_state->connection->prepare(
        "SELECT a.row, a.content_type, a.name, a.size, a.text FROM resource AS r JOIN attachment "
        "AS a "
        "ON a.source = r.source AND a.type = r.type AND a.fhir_id = r.fhir_id WHERE r.row = ?1 "
        "ORDER BY a.position");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, fact.resourceRow);
    return query->collect([](const Statement& row) {
        return Attachment{row.integer(0),
                          row.string(1),
                          row.string(2),
                          static_cast<std::uint64_t>(row.integer(3)),
                          row.string(4)};
    });
}

Result<std::string> Records::attachmentContent(std::int64_t row, std::size_t limit)
{
    auto query = m_state->connection->prepare("SELECT file, key FROM attachment WHERE row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, "attachment row");
    }
    return readWholeAttachment(
        m_state->attachmentFolder, query->text(0), Secret::of(query->blob(1)), limit);
}

Result<std::vector<Attachment>> attachmentsOf(Store& store, const StoredFact& fact)
{
    return store.records().attachments(fact);
}

Result<std::string> attachmentContent(Store& store, std::int64_t row, std::size_t limit)
{
    return store.records().attachmentContent(row, limit);
}

Result<std::string> originalOf(Store& store, const StoredFact& fact)
{
    auto query = store.connection().prepare(
        "SELECT o.bytes, o.size FROM resource AS r JOIN original AS o ON o.row = r.original "
        "WHERE r.row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, fact.resourceRow);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::NotFound, "original of a resource");
    }
    const auto bytes = query->blob(0);
    return originalText({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                        static_cast<std::size_t>(query->integer(1)));
}

Result<void> keepDocument(Store& store, std::int64_t source, const ImportedDocument& document)
{
    const Sha256 hash = sha256(document.content);
    const Result<bool> kept = isKept(store.connection(), source, document, hash);
    if (!kept) {
        return fail(kept.error());
    }
    if (*kept) {
        return {};
    }
    const Result<AttachmentFile> file =
        writeAttachment(store.vault().attachmentFolder(), document.content, store.tools().random);
    if (!file) {
        return fail(file.error());
    }
    auto statement = store.connection().prepare(
        "INSERT OR REPLACE INTO attachment (source, type, fhir_id, position, file, key, hash, "
        "content_type, name, size, text) VALUES (?1, ?2, ?3, ?11, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, source)
        .bindBorrowed(2, document.type)
        .bindBorrowed(3, document.key)
        .bindBorrowed(4, file->name)
        .bindBlob(5, bytesOf(file->key))
        .bindBlob(6, hash)
        .bindBorrowed(7, document.contentType)
        .bindBorrowed(8, document.name)
        .bindInteger(9, static_cast<std::int64_t>(file->size))
        .bindBorrowed(10, document.text)
        .bindInteger(11, document.position);
    return statement->run();
}

Result<std::size_t> removeLeftOverAttachments(Store& store)
{
    const std::filesystem::path folder = store.vault().attachmentFolder();
    const auto files = listAttachments(folder);
    if (!files) {
        return fail(files.error());
    }
    std::size_t removed = 0;
    for (const std::string& file : *files) {
        auto query = store.connection().prepare("SELECT 1 FROM attachment WHERE file = ?1");
        if (!query) {
            return fail(query.error());
        }
        query->bindBorrowed(1, file);
        const Result<bool> known = query->step();
        if (!known) {
            return fail(known.error());
        }
        if (*known) {
            continue;
        }
        if (Result<void> done = removeAttachment(folder, file); !done) {
            return fail(done.error());
        }
        ++removed;
    }
    return removed;
}

Result<std::int64_t> countUnreadableAttachments(Connection& connection,
                                                const std::filesystem::path& folder)
{
    auto query = connection.prepare("SELECT file, key, size FROM attachment");
    if (!query) {
        return fail(query.error());
    }
    std::int64_t unreadable = 0;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return unreadable;
        }
        std::uint64_t size = 0;
        const Result<void> read = readAttachment(
            folder, query->text(0), Secret::of(query->blob(1)), [&size](std::string_view piece) {
                size += piece.size();
                return Result<void>();
            });
        if (!read || size != static_cast<std::uint64_t>(query->integer(2))) {
            ++unreadable;
        }
    }
}
} // namespace regie::store
