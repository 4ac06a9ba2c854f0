// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/hash.h"
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
#include "core/store/portable_tables.h"
#include "core/store/record_key.h"
#include "core/store/records.h"
#include "core/store/stored_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <map>

namespace regie::store
{
namespace
{
namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t kLargestFile = std::size_t{1} << 31;
constexpr std::size_t kBatch = 1000;

Error damaged(std::string_view what)
{
    return {ErrorCode::DataDamaged, "export: " + std::string(what)};
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end != 0) {
            lines.push_back(text.substr(0, end));
        }
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return lines;
}

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
        try {
            if (Result<void> done = takeAll(); !done) {
                return fail(done.error());
            }
        } catch (const Json::exception&) {
            return fail(ErrorCode::SyntaxInvalid, "export: a line");
        }
        return m_report;
    }

private:
    Result<std::string> read(const fs::path& name)
    {
        return readFile(m_folder / name, kLargestFile);
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
        m_oldVault = manifest.at("vault");
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
        if (Result<void> done = takeGroups(); !done) {
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
        if (Result<void> done = mapFacts(); !done) {
            return done;
        }
        std::int64_t blocks = 0;
        std::int64_t* counts[] = {
            &m_report.remarks, &blocks, &m_report.shares, &m_report.logEntries};
        for (std::size_t i = 0; i < kPortableTables.size(); ++i) {
            const auto count = takeTable(kPortableTables[i]);
            if (!count) {
                return fail(count.error());
            }
            *counts[i] = *count;
        }
        return {};
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
        return fail(damaged("a source that is not in the manifest"));
    }

    /** Before the resources, so that the rules find what the person said of it. */
    Result<void> takeGroups()
    {
        const auto text = read(kPortableGroups.file);
        if (!text) {
            return fail(text.error());
        }
        for (const std::string_view line : linesOf(*text)) {
            const Json json = Json::parse(line);
            std::array<std::int64_t, 2> facts = {};
            const char* starts[] = {"", "other_"};
            for (std::size_t i = 0; i < facts.size(); ++i) {
                const auto member = [&](const char* name) {
                    return json.at(std::string(starts[i]) + name).get<std::string>();
                };
                facts[i] = std::bit_cast<std::int64_t>(factNumber(m_store.vaultId(),
                                                                  member("source"),
                                                                  member("type"),
                                                                  member("fhir_id"),
                                                                  member("part")));
            }
            auto insert = m_store.connection().prepare(kPortableGroups.insert);
            if (!insert) {
                return fail(insert.error());
            }
            // The lower id comes first, and ids are others here.
            const bool turned = facts[0] > facts[1];
            for (std::size_t i = 0; i < kPortableGroups.columns.size(); ++i) {
                const std::size_t from = turned && i < 8 ? (i + 4) % 8 : i;
                const Json& value = json.at(std::string(kPortableGroups.columns[from]));
                const int at = static_cast<int>(i) + 1;
                value.is_null() ? insert->bindNull(at)
                                : insert->bindText(at, value.get<std::string>());
            }
            insert->bindInteger(13, std::min(facts[0], facts[1]))
                .bindInteger(14, std::max(facts[0], facts[1]));
            if (Result<void> done = insert->run(); !done) {
                return done;
            }
        }
        return {};
    }

    /** Before the resources, so that the words in documents can be found. */
    Result<void> takeAttachments()
    {
        const auto text = read("attachments.ndjson");
        if (!text) {
            return fail(text.error());
        }
        for (const std::string_view line : linesOf(*text)) {
            const Json json = Json::parse(line);
            const std::string hash = json.at("hash");
            if (!isHash(hash)) {
                return fail(damaged("name of an attachment"));
            }
            auto bytes = read(fs::path("attachments") / hash);
            if (!bytes) {
                return fail(bytes.error());
            }
            if (sha256Hex(*bytes) != hash) {
                return fail(damaged("an attachment"));
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
            return fail(damaged("name of a file"));
        }
        const auto bodies = read(file + ".ndjson");
        const auto metas = read(file + ".meta.ndjson");
        if (!bodies || !metas) {
            return fail(bodies ? metas.error() : bodies.error());
        }
        const auto bodyLines = linesOf(*bodies);
        const auto metaLines = linesOf(*metas);
        if (bodyLines.size() != metaLines.size()) {
            return fail(damaged("number of lines"));
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
        auto document = fhir::parseJson(body);
        if (!document) {
            return fail(document.error());
        }
        fhir::BsnNumbers numbers;
        const fhir::BsnCut cut = fhir::cutBsn(*document, numbers);
        if (cut.removed + cut.masked > 0) {
            return fail(damaged("a citizen service number"));
        }
        auto resource = m_store.tools().reader.reread(std::string(body), meta.version);
        if (!resource) {
            return resource;
        }
        if (resource->hash != meta.hash || resource->body != body) {
            return fail(damaged("a resource"));
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
            return fail(damaged("name of an original"));
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
            return fail(damaged("an original"));
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

    /** Ids of facts are made with the vault's: those of before to those of now. And when the version
     *  of a fact came in is what was said of it, not today. */
    Result<void> mapFacts()
    {
        auto query = m_store.connection().prepare(
            "SELECT s.id, r.type, r.fhir_id, f.part, f.id FROM fact AS f "
            "JOIN resource AS r ON r.row = f.resource JOIN source AS s ON s.row = f.source");
        if (!query) {
            return fail(query.error());
        }
        const auto rows = query->collect([&](const Statement& row) {
            return std::pair(factIdText(factNumber(
                                 m_oldVault, row.text(0), row.text(1), row.text(2), row.text(3))),
                             factIdText(std::bit_cast<std::uint64_t>(row.integer(4))));
        });
        if (!rows) {
            return fail(rows.error());
        }
        m_ids.insert(rows->begin(), rows->end());
        return m_store.connection().execute(
            "UPDATE fact SET received = (SELECT coalesce(unixepoch(r.fetched_at) * 1000 + "
            "CAST(substr(r.fetched_at, 21, 3) AS INTEGER), 0) FROM resource AS r "
            "WHERE r.row = fact.resource)");
    }

    std::string factsNow(const std::string& list)
    {
        Json ids = Json::parse(list);
        for (Json& each : ids) {
            if (const auto now = m_ids.find(each.get<std::string>()); now != m_ids.end()) {
                each = now->second;
            }
        }
        return ids.dump();
    }

    Result<std::int64_t> takeTable(const PortableTable& table)
    {
        const auto text = read(table.file);
        if (!text) {
            return fail(text.error());
        }
        std::int64_t count = 0;
        for (const std::string_view line : linesOf(*text)) {
            const Json json = Json::parse(line);
            auto insert = m_store.connection().prepare(table.insert);
            if (!insert) {
                return fail(insert.error());
            }
            int at = 0;
            for (const std::string_view column : table.columns) {
                const Json& value = json.at(std::string(column));
                if (value.is_null()) {
                    insert->bindNull(++at);
                } else if (column == "facts") {
                    insert->bindText(++at, factsNow(value.get<std::string>()));
                } else {
                    insert->bindText(++at, value.get<std::string>());
                }
            }
            if (table.hangsOnRecord) {
                insert->bindInteger(
                    ++at,
                    std::bit_cast<std::int64_t>(factNumber(m_store.vaultId(),
                                                           json.at("source").get<std::string>(),
                                                           json.at("type").get<std::string>(),
                                                           json.at("fhir_id").get<std::string>(),
                                                           json.at("part").get<std::string>())));
            }
            if (Result<void> done = insert->run(); !done) {
                return fail(done.error());
            }
            ++count;
        }
        return count;
    }

    Store& m_store;
    fs::path m_folder;
    std::string m_oldVault;
    std::map<std::string, std::string> m_ids;
    std::map<std::string, std::int64_t> m_originals;
    PortableReport m_report;
};
} // namespace

Result<PortableReport> importEverything(Store& store, const fs::path& folder)
{
    return Importer(store, folder).run();
}
} // namespace regie::store
