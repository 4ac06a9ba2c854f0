// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/union.h"

#include "core/store/connection.h"
#include "core/store/ingest_session.h"
#include "core/store/original.h"
#include "core/store/record_key.h"

#include <algorithm>
#include <bit>
#include <map>
#include <memory>
#include <set>

namespace regie::store
{
namespace
{
/** Records by type and key, with the hash of the version that counted before. */
using RecordKeys = std::map<std::pair<std::string, std::string>, std::string>;

std::string versionName(const fhir::Resource& resource)
{
    return resource.type + '/' + resource.key + '/' + resource.hash;
}

std::string countingHash(const std::vector<KeptVersion>& versions)
{
    for (const KeptVersion& each : versions) {
        if (each.counts) {
            return each.hash;
        }
    }
    return {};
}

Result<void> keepOriginal(Connection& connection, std::string_view text)
{
    const auto original = makeOriginal(text);
    if (!original) {
        return fail(original.error());
    }
    auto insert = connection.prepare("INSERT OR IGNORE INTO original (hash, format, size, bytes) "
                                     "VALUES (?1, 'xml.zst', ?2, ?3)");
    if (!insert) {
        return fail(insert.error());
    }
    insert->bindBlob(1, original->hash)
        .bindInteger(2, static_cast<std::int64_t>(original->size))
        .bindBlob(3, std::as_bytes(std::span(std::string_view(original->compressed))));
    return insert->run();
}

/** `fresh`: it came in just now, with the times of today. */
Result<void> setTimes(Connection& connection,
                      const Source& source,
                      const UnionVersion& version,
                      bool fresh)
{
    auto update = connection.prepare(
        "UPDATE resource SET fetched_at = CASE WHEN ?8 THEN ?5 ELSE min(fetched_at, ?5) END, "
        "last_seen = CASE WHEN ?8 THEN ?6 ELSE max(last_seen, ?6) END, "
        "original = coalesce(original, (SELECT row FROM original WHERE hash = unhex(?7))) "
        "WHERE source = ?1 AND type = ?2 AND fhir_id = ?3 AND hash = unhex(?4)");
    if (!update) {
        return fail(update.error());
    }
    const fhir::Resource& resource = version.resource;
    update->bindAll(source.row,
                    resource.type,
                    resource.key,
                    resource.hash,
                    version.fetchedAt,
                    version.lastSeen,
                    version.original,
                    fresh);
    return update->run();
}

/** A record came in when the version that counts did, and not today. */
Result<void> dateFact(Store& store,
                      const Source& source,
                      const std::pair<std::string, std::string>& record)
{
    auto update = store.connection().prepare(
        "UPDATE fact SET received = (SELECT coalesce(unixepoch(r.fetched_at) * 1000 + "
        "CAST(substr(r.fetched_at, 21, 3) AS INTEGER), 0) FROM resource AS r WHERE r.row = "
        "fact.resource) WHERE id = ?1");
    if (!update) {
        return fail(update.error());
    }
    const std::uint64_t number =
        factNumber(store.vaultId(), source.id, record.first, record.second);
    update->bindInteger(1, std::bit_cast<std::int64_t>(number));
    return update->run();
}

Result<std::int64_t> rowOf(Connection& connection,
                           const Source& source,
                           const std::pair<std::string, std::string>& record,
                           std::string_view hash)
{
    auto query = connection.prepare("SELECT row FROM resource WHERE source = ?1 AND type = ?2 AND "
                                    "fhir_id = ?3 AND hash = unhex(?4)");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(source.row, record.first, record.second, hash);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? query->integer(0)
                : Result<std::int64_t>(fail(ErrorCode::DataDamaged, "version that is to count"));
}

/** Those of the page that are not there yet, ready to be written. */
Result<std::vector<Prepared>> prepareNew(Store& store,
                                         const Source& source,
                                         const UnionPage& page,
                                         SessionLookup& lookup)
{
    std::vector<std::shared_ptr<const fhir::Resource>> fresh;
    for (const UnionVersion& each : page.versions) {
        if (each.resource.body.empty()) {
            continue;
        }
        const auto kept =
            versionsOf(store.connection(), source, each.resource.type, each.resource.key);
        if (!kept) {
            return fail(kept.error());
        }
        const bool known = std::ranges::any_of(
            *kept, [&](const KeptVersion& version) { return version.hash == each.resource.hash; });
        if (!known) {
            fresh.push_back(std::make_shared<const fhir::Resource>(each.resource));
        }
    }
    lookup.add(fresh, source.row);
    Preparer preparer(store.tools(), lookup);
    std::vector<Prepared> batch;
    batch.reserve(fresh.size());
    for (const auto& resource : fresh) {
        batch.push_back(preparer.prepare(*resource, source.row, {}));
    }
    return batch;
}
} // namespace

Result<std::vector<KeptVersion>> versionsOf(Connection& connection,
                                            const Source& source,
                                            std::string_view type,
                                            std::string_view key)
{
    auto query = connection.prepare("SELECT lower(hex(hash)), fetched_at, replaced_by IS NULL FROM "
                                    "resource WHERE source = ?1 AND type = ?2 AND fhir_id = ?3");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, source.row).bindText(2, type).bindText(3, key);
    return query->collect([](const Statement& row) {
        return KeptVersion{row.string(0), row.string(1), row.integer(2) != 0};
    });
}

Result<IngestCounts> takeUnion(Store& store,
                               const Source& source,
                               const UnionPage& page,
                               const std::vector<std::pair<std::string, std::string>>& alsoChoose,
                               const ChooseVersion& choose,
                               const Alongside& alongside)
{
    Connection& connection = store.connection();
    IngestSession session(store, source, IngestSession::Event::None);
    SessionLookup lookup(session.lookup());
    RecordKeys before;
    for (const UnionVersion& each : page.versions) {
        before.try_emplace({each.resource.type, each.resource.key});
    }
    for (const auto& record : alsoChoose) {
        before.try_emplace(record);
    }
    for (auto& [record, hash] : before) {
        const auto versions = versionsOf(connection, source, record.first, record.second);
        if (!versions) {
            return fail(versions.error());
        }
        hash = countingHash(*versions);
    }
    const auto fresh = prepareNew(store, source, page, lookup);
    if (!fresh) {
        return fail(fresh.error());
    }
    std::set<std::string> freshNames;
    for (const Prepared& each : *fresh) {
        freshNames.insert(versionName(each.resource));
    }
    for (const DocumentContent& each : page.documents) {
        session.add(ImportedDocument{each.type,
                                     each.key,
                                     each.content,
                                     each.contentType,
                                     each.name,
                                     each.text,
                                     each.position});
    }
    const auto times = [&](Connection& open) -> Result<void> {
        for (const std::string& text : page.originals) {
            if (Result<void> done = keepOriginal(open, text); !done) {
                return done;
            }
        }
        for (const UnionVersion& each : page.versions) {
            const bool isFresh = freshNames.contains(versionName(each.resource));
            if (Result<void> done = setTimes(open, source, each, isFresh); !done) {
                return done;
            }
        }
        return {};
    };
    if (Result<void> done = session.write(*fresh, times, Batch::Page); !done) {
        return fail(done.error());
    }
    for (const auto& [record, was] : before) {
        const auto versions = versionsOf(connection, source, record.first, record.second);
        if (!versions) {
            return fail(versions.error());
        }
        const auto wanted = choose(record.first, record.second, *versions, was);
        if (!wanted) {
            return fail(wanted.error());
        }
        if (*wanted == countingHash(*versions)) {
            continue;
        }
        const auto row = rowOf(connection, source, record, *wanted);
        if (!row) {
            return fail(row.error());
        }
        session.letCount(record.first, record.second, *row);
    }
    const auto last = [&](Connection& open) -> Result<void> {
        for (const auto& [record, was] : before) {
            if (Result<void> done = dateFact(store, source, record); !done) {
                return done;
            }
        }
        return alongside ? alongside(open) : Result<void>();
    };
    if (Result<void> done = session.write({}, last, Batch::Last); !done) {
        return fail(done.error());
    }
    return session.counts();
}
} // namespace regie::store
