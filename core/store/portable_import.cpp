// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/uuid.h"
#include "core/fhir/bsn.h"
#include "core/fhir/json.h"
#include "core/fhir/reader.h"
#include "core/store/attachments.h"
#include "core/store/connection.h"
#include "core/store/fact_row.h"
#include "core/store/import_reader.h"
#include "core/store/ingest.h"
#include "core/store/original.h"
#include "core/store/portable.h"
#include "core/store/portable_rows.h"
#include "core/store/portable_tables.h"
#include "core/store/record_key.h"
#include "core/store/records.h"
#include "core/store/stored_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace regie::store
{
namespace
{
namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t kBatch = 1000;
/** There from the first change to the last. */
constexpr std::string_view kUnfinished = "portable.unfinished";

bool isHash(std::string_view text)
{
    return hashBytes(text).has_value();
}

/** What one line of the meta file says. */
struct Meta {
    std::string hash;
    fhir::FhirVersion version = fhir::FhirVersion::R4;
    std::string fetchedAt;
    std::string lastSeen;
    std::string url;
    std::string original;
};

class Importer
{
public:
    Importer(Store& store, fs::path folder) : m_store(store), m_folder(std::move(folder)) { }

    Result<PortableReport> run()
    {
        const auto counts = m_store.records().counts();
        if (!counts) {
            return fail(counts.error());
        }
        if (counts->versions > 0) {
            return fail(ErrorCode::AlreadyExists, "records in this vault");
        }
        if (Result<void> empty = checkNothingMade(); !empty) {
            return fail(empty.error());
        }
        try {
            if (Result<void> done = takeAll(); !done) {
                return fail(done.error());
            }
        } catch (const Json::exception&) {
            return fail(portableDamage("a line"));
        }
        return m_report;
    }

private:
    Result<std::string> read(const fs::path& name) { return readPortable(m_folder / name); }

    /** A part of an earlier export, or what the person made here and would be overwritten. */
    Result<void> checkNothingMade()
    {
        const auto unfinished = isUnfinished(m_store);
        if (!unfinished) {
            return fail(unfinished.error());
        }
        bool made = *unfinished;
        for (const PortableTable& table : kPortableTables) {
            if (!table.added) {
                continue;
            }
            auto query = m_store.connection().prepare(table.select);
            const auto rows = query ? query->collect([](const Statement& row) {
                return row.string(1) != "[]"; // a list that was emptied
            })
                                    : Result<std::vector<bool>>(fail(query.error()));
            if (!rows) {
                return fail(rows.error());
            }
            made = made || std::find(rows->begin(), rows->end(), true) != rows->end();
        }
        return made ? Result<void>(fail(ErrorCode::AlreadyExists, "something in this vault"))
                    : Result<void>();
    }

    Result<void> takeAll()
    {
        const auto text = read(kPortableManifest);
        if (!text) {
            return fail(text.error());
        }
        const Json manifest = Json::parse(*text);
        if (manifest.at("format") != 1) {
            return fail(ErrorCode::VaultTooNew, "format of the export");
        }
        const std::string vault = manifest.at("vault");
        if (!isUuid(vault)) {
            return fail(portableDamage("id of the vault"));
        }
        if (Result<void> done = m_store.setSetting(kUnfinished, "1"); !done) {
            return done;
        }
        if (Result<void> done = m_store.keepVaultId(vault); !done) {
            return done;
        }
        Profile profile;
        profile.name = manifest.at("name");
        profile.birthDate = manifest.at("birth_date");
        if (Result<void> done = m_store.setProfile(profile); !done) {
            return done;
        }
        for (const Json& each : manifest.at("sources")) {
            if (Result<void> done = addSource(each); !done) {
                return done;
            }
        }
        PortableRows rows(m_store, m_folder);
        if (Result<void> done = rows.takeGroups(); !done) {
            return done;
        }
        if (Result<void> done = takeAttachments(); !done) {
            return done;
        }
        for (const Json& each : manifest.at("sources")) {
            if (Result<void> done = takeSource(each); !done) {
                return done;
            }
        }
        if (Result<void> done = findWordsInDocuments(); !done) {
            return done;
        }
        if (Result<void> done = rows.dateFacts(); !done) {
            return done;
        }
        const auto also = manifest.value("also", std::vector<std::string>());
        if (Result<void> done = rows.takeTables(m_report, also); !done) {
            return done;
        }
        return m_store.setSetting(kUnfinished, "");
    }

    Result<void> addSource(const Json& each)
    {
        auto insert = m_store.connection().prepare(
            "INSERT INTO source (id, kind, name, provider, created) VALUES (?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT (kind, name) DO UPDATE SET id = excluded.id, created = excluded.created");
        if (!insert) {
            return fail(insert.error());
        }
        insert->bindAll(each.at("id").get<std::string>(),
                        each.at("kind").get<std::string>(),
                        each.at("name").get<std::string>(),
                        each.at("provider").get<std::string>(),
                        each.at("created").get<std::string>());
        return insert->run();
    }

    Result<Source> sourceOf(const std::string& id)
    {
        const auto all = m_store.records().sources();
        if (!all) {
            return fail(all.error());
        }
        for (const Source& each : *all) {
            if (each.id == id) {
                return each;
            }
        }
        return fail(portableDamage("a source that is not in the manifest"));
    }

    /** Before the resources, so that the words in documents can be found. */
    Result<void> takeAttachments()
    {
        const auto text = read("attachments.ndjson");
        if (!text) {
            return fail(text.error());
        }
        for (const std::string_view line : portableLines(*text)) {
            const Json json = Json::parse(line);
            const std::string hash = json.at("hash");
            if (!isHash(hash)) {
                return fail(portableDamage("name of an attachment"));
            }
            auto bytes = read(fs::path("attachments") / hash);
            if (!bytes) {
                return fail(bytes.error());
            }
            if (sha256Hex(*bytes) != hash) {
                return fail(portableDamage("an attachment"));
            }
            const auto source = sourceOf(json.at("source"));
            if (!source) {
                return fail(source.error());
            }
            const ImportedDocument document{json.at("type"),
                                            json.at("fhir_id"),
                                            std::move(*bytes),
                                            json.at("content_type"),
                                            json.at("name"),
                                            json.at("text")};
            if (Result<void> kept = keepDocument(m_store, source->row, document); !kept) {
                return kept;
            }
            ++m_report.attachments;
        }
        return {};
    }

    Result<void> takeSource(const Json& each)
    {
        const auto source = sourceOf(each.at("id"));
        if (!source) {
            return fail(source.error());
        }
        const std::string file = each.at("file");
        if (file.find('/') != std::string::npos || !file.starts_with("source-")) {
            return fail(portableDamage("name of a file"));
        }
        const auto bodies = read(file + ".ndjson");
        const auto metas = read(file + ".meta.ndjson");
        if (!bodies || !metas) {
            return fail(bodies ? metas.error() : bodies.error());
        }
        const auto bodyLines = portableLines(*bodies);
        const auto metaLines = portableLines(*metas);
        if (bodyLines.size() != metaLines.size()) {
            return fail(portableDamage("number of lines"));
        }
        for (std::size_t at = 0; at < bodyLines.size(); at += kBatch) {
            std::vector<fhir::Resource> resources;
            std::vector<Meta> said;
            for (std::size_t i = at; i < std::min(at + kBatch, bodyLines.size()); ++i) {
                said.push_back(metaOf(Json::parse(metaLines[i])));
                auto resource = resourceOf(bodyLines[i], said.back());
                if (!resource) {
                    return fail(resource.error());
                }
                resources.push_back(std::move(*resource));
            }
            const auto counts = ingest(m_store, *source, resources, [&](Connection&) {
                return setMetas(*source, resources, said);
            });
            if (!counts) {
                return fail(counts.error());
            }
            m_report.resources += static_cast<std::int64_t>(resources.size());
        }
        return {};
    }

    static Meta metaOf(const Json& json)
    {
        return {json.at("hash"),
                versionFromName(json.at("fhir_version").get<std::string>()),
                json.at("fetched_at"),
                json.at("last_seen"),
                json.at("url"),
                json.at("original")};
    }

    /** The body to the byte; anybody could have changed the file, so a BSN is looked for again. */
    Result<fhir::Resource> resourceOf(std::string_view body, const Meta& meta)
    {
        if (sha256Hex(body) != meta.hash) {
            return fail(portableDamage("a resource"));
        }
        auto document = fhir::parseJson(body);
        if (!document) {
            return fail(portableDamage("a resource"));
        }
        fhir::BsnNumbers numbers;
        const fhir::BsnCut cut = fhir::cutBsn(*document, numbers);
        if (cut.removed + cut.masked > 0) {
            return fail(portableDamage("a citizen service number"));
        }
        auto resource = m_store.tools().reader.reread(std::string(body), meta.version);
        if (!resource || resource->hash != meta.hash || resource->body != body) {
            return fail(portableDamage("a resource"));
        }
        resource->fullUrl = meta.url;
        return resource;
    }

    Result<void> setMetas(const Source& source,
                          const std::vector<fhir::Resource>& resources,
                          const std::vector<Meta>& metas)
    {
        for (std::size_t i = 0; i < resources.size(); ++i) {
            std::optional<std::int64_t> original;
            if (!metas[i].original.empty()) {
                const auto row = originalRow(metas[i].original);
                if (!row) {
                    return fail(row.error());
                }
                original = *row;
            }
            auto update = m_store.connection().prepare(
                "UPDATE resource SET fetched_at = ?5, last_seen = ?6, original = ?7 "
                "WHERE source = ?1 AND type = ?2 AND fhir_id = ?3 AND hash = unhex(?4)");
            if (!update) {
                return fail(update.error());
            }
            update->bindAll(source.row,
                            resources[i].type,
                            resources[i].key,
                            metas[i].hash,
                            metas[i].fetchedAt,
                            metas[i].lastSeen,
                            original);
            if (Result<void> done = update->run(); !done) {
                return done;
            }
        }
        return {};
    }

    Result<std::int64_t> originalRow(const std::string& hash)
    {
        if (const auto known = m_originals.find(hash); known != m_originals.end()) {
            return known->second;
        }
        if (!isHash(hash)) {
            return fail(portableDamage("name of an original"));
        }
        const auto text = read(fs::path("originals") / (hash + ".xml"));
        if (!text) {
            return fail(text.error());
        }
        const auto original = makeOriginal(*text);
        if (!original) {
            return fail(original.error());
        }
        fhir::BsnNumbers numbers;
        if (original->hash != *hashBytes(hash) || fhir::maskUnread(*text, numbers) != *text) {
            return fail(portableDamage("an original"));
        }
        auto insert = m_store.connection().prepare(
            "INSERT INTO original (hash, format, size, bytes) VALUES (?1, 'xml.zst', ?2, ?3)");
        if (!insert) {
            return fail(insert.error());
        }
        insert->bindBlob(1, original->hash)
            .bindInteger(2, static_cast<std::int64_t>(original->size))
            .bindBlob(3, std::as_bytes(std::span(std::string_view(original->compressed))));
        if (Result<void> done = insert->run(); !done) {
            return fail(done.error());
        }
        return m_originals[hash] = m_store.connection().lastInsertRow();
    }

    /** Taking in resources alone does not look at attachments. */
    Result<void> findWordsInDocuments()
    {
        auto query = m_store.connection().prepare(
            "SELECT DISTINCT f.row FROM attachment AS a JOIN resource AS r ON r.source = a.source "
            "AND r.type = a.type AND r.fhir_id = a.fhir_id JOIN fact AS f ON f.resource = r.row");
        if (!query) {
            return fail(query.error());
        }
        const auto rows = query->collect([](const Statement& row) { return row.integer(0); });
        if (!rows) {
            return fail(rows.error());
        }
        Result<Transaction> transaction = Transaction::begin(m_store.connection());
        if (!transaction) {
            return fail(transaction.error());
        }
        VaultLookup lookup(m_store.connection(), m_store.tools().reader);
        Preparer preparer(m_store.tools(), lookup);
        FactWriter writer(m_store.connection(), m_store.lensRelease());
        for (const std::int64_t row : *rows) {
            if (Result<void> done = remakeFact(m_store, writer, preparer, lookup, row); !done) {
                return done;
            }
        }
        if (Result<void> done = writer.writeCounts(); !done) {
            return done;
        }
        return transaction->commit();
    }

    Store& m_store;
    fs::path m_folder;
    std::map<std::string, std::int64_t> m_originals;
    PortableReport m_report;
};
} // namespace

Result<bool> isUnfinished(Store& store)
{
    const auto kept = store.setting(kUnfinished);
    return kept ? Result<bool>(*kept && !(*kept)->empty()) : Result<bool>(fail(kept.error()));
}

Result<PortableReport> importEverything(Store& store, const fs::path& folder)
{
    return Importer(store, folder).run();
}
} // namespace regie::store
