// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/resource_writer.h"

#include "core/store/record_key.h"
#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::store
{
namespace
{
std::string_view profileOf(const fhir::Resource& resource)
{
    return resource.profiles.empty() ? std::string_view() : resource.profiles.front();
}
} // namespace

bool wasBefore(std::string_view one, std::string_view other)
{
    if (one.empty() || other.empty() || one == other) {
        return false;
    }
    const auto first = time::PartialDate::parse(one);
    const auto second = time::PartialDate::parse(other);
    return first && second && first->sortKey() < second->sortKey();
}

Result<Put> ResourceWriter::put(const Prepared& prepared, std::string_view now)
{
    const fhir::Resource& resource = prepared.resource;
    const std::optional<Sha256> hash = hashBytes(resource.hash);
    if (!hash) {
        return fail(ErrorCode::InvalidArgument, "hash of a resource");
    }
    const Result<Known> before = known(resource, *hash);
    if (!before) {
        return fail(before.error());
    }
    const bool hasCurrent = before->current.has_value();
    const std::int64_t current = hasCurrent ? before->current->row : 0;
    const bool older = hasCurrent && wasBefore(resource.lastUpdated, before->current->lastUpdated);
    if (before->same) {
        if (Result<void> done = seen(before->same->row, now); !done) {
            return fail(done.error());
        }
        return Put{PutOutcome::Unchanged,
                   before->same->row,
                   false,
                   before->same->row != current && !older,
                   0};
    }
    const auto row = insert(prepared, *hash, now, older ? current : 0);
    if (!row) {
        return fail(row.error());
    }
    if (hasCurrent && !older) {
        if (Result<void> done = replace(current, *row); !done) {
            return fail(done.error());
        }
    }
    return Put{hasCurrent ? PutOutcome::Changed : PutOutcome::New,
               *row,
               !older,
               false,
               older ? 0 : current};
}

Result<std::int64_t> ResourceWriter::reinstate(std::int64_t row)
{
    auto query = m_connection->prepare(
        "SELECT c.row FROM resource AS r JOIN resource AS c ON c.source = r.source AND c.type = "
        "r.type "
        "AND c.fhir_id = r.fhir_id AND c.replaced_by IS NULL WHERE r.row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    const std::int64_t current = *found ? query->integer(0) : 0;
    query->reset();
    if (current == row) {
        return std::int64_t{0};
    }
    auto counts = m_connection->prepare("UPDATE resource SET replaced_by = NULL WHERE row = ?1");
    if (!counts) {
        return fail(counts.error());
    }
    counts->bindInteger(1, row);
    if (Result<void> done = counts->run(); !done) {
        return fail(done.error());
    }
    if (current != 0) {
        if (Result<void> done = replace(current, row); !done) {
            return fail(done.error());
        }
    }
    return current;
}

Result<ResourceWriter::Known> ResourceWriter::known(const fhir::Resource& resource,
                                                    const Sha256& hash)
{
    auto query = m_connection->prepare("SELECT row, hash, last_updated, replaced_by FROM resource "
                                       "WHERE source = ?1 AND type = ?2 AND fhir_id = ?3");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, m_source).bindBorrowed(2, resource.type).bindBorrowed(3, resource.key);
    Known known;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return known;
        }
        const Version version{query->integer(0), query->string(2)};
        if (std::ranges::equal(query->blob(1), hash)) {
            known.same = version;
        }
        if (query->isNull(3)) {
            known.current = version;
        }
    }
}

Result<std::int64_t> ResourceWriter::insert(const Prepared& prepared,
                                            const Sha256& hash,
                                            std::string_view now,
                                            std::int64_t newer)
{
    std::optional<std::int64_t> original;
    if (prepared.original != nullptr) {
        const Result<std::int64_t> row = originalRow(*prepared.original);
        if (!row) {
            return row;
        }
        original = *row;
    }
    auto statement = m_connection->prepare(
        "INSERT INTO resource (source, subject, fhir_version, type, fhir_id, version, "
        "last_updated, "
        "profile, hash, fetched_at, last_seen, url, alias, original, replaced_by, body) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?10, ?11, ?12, ?13, ?14, ?15)");
    if (!statement) {
        return fail(statement.error());
    }
    const fhir::Resource& resource = prepared.resource;
    statement->bindInteger(1, m_source)
        .bindBorrowed(2, prepared.subject)
        .bindBorrowed(3, fhir::versionName(resource.version))
        .bindBorrowed(4, resource.type)
        .bindBorrowed(5, resource.key)
        .bindBorrowed(6, resource.versionId)
        .bindBorrowed(7, resource.lastUpdated)
        .bindBorrowed(8, profileOf(resource))
        .bindBlob(9, hash)
        .bindBorrowed(10, now)
        .bindBorrowed(11, resource.fullUrl)
        .bindBorrowed(15, resource.body);
    const std::string_view alias = aliasOf(resource);
    if (alias.empty()) {
        statement->bindNull(12);
    } else {
        statement->bindBorrowed(12, alias);
    }
    statement->bind(13, original);
    statement->bind(14, newer == 0 ? std::nullopt : std::optional(newer));
    if (Result<void> done = statement->run(); !done) {
        return fail(done.error());
    }
    const std::int64_t row = m_connection->lastInsertRow();
    if (Result<void> done = insertIdentifiers(row, prepared.identifiers); !done) {
        return fail(done.error());
    }
    return row;
}

Result<std::int64_t> ResourceWriter::originalRow(const Original& original)
{
    auto query = m_connection->prepare("SELECT row FROM original WHERE hash = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindBlob(1, original.hash);
    const Result<bool> known = query->step();
    if (!known) {
        return fail(known.error());
    }
    if (*known) {
        return query->integer(0);
    }
    auto insert = m_connection->prepare("INSERT INTO original (hash, format, size, bytes) "
                                        "VALUES (?1, 'xml.zst', ?2, ?3)");
    if (!insert) {
        return fail(insert.error());
    }
    const std::string_view bytes = original.compressed;
    insert->bindBlob(1, original.hash)
        .bindInteger(2, static_cast<std::int64_t>(original.size))
        .bindBlob(3, std::as_bytes(std::span(bytes)));
    if (Result<void> done = insert->run(); !done) {
        return fail(done.error());
    }
    return m_connection->lastInsertRow();
}

Result<void> ResourceWriter::insertIdentifiers(std::int64_t row,
                                               const std::vector<std::string>& identifiers)
{
    for (const std::string& identifier : identifiers) {
        auto statement = m_connection->prepare(
            "INSERT OR IGNORE INTO identifier (hash, resource) VALUES (?1, ?2)");
        if (!statement) {
            return fail(statement.error());
        }
        statement->bindAll(lookupNumber(identifier), row);
        if (Result<void> done = statement->run(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> ResourceWriter::replace(std::int64_t row, std::int64_t by)
{
    auto statement = m_connection->prepare("UPDATE resource SET replaced_by = ?2 WHERE row = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindAll(row, by);
    return statement->run();
}

Result<void> ResourceWriter::seen(std::int64_t row, std::string_view now)
{
    // By the day: seen again an hour later says nothing, and then nothing is written.
    auto statement = m_connection->prepare("UPDATE resource SET last_seen = ?2 WHERE row = ?1 AND "
                                           "substr(last_seen, 1, 10) <> substr(?2, 1, 10)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row).bindBorrowed(2, now);
    return statement->run();
}
} // namespace regie::store
