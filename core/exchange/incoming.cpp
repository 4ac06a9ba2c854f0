// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/exchange/record_items.h"
#include "core/exchange/records.h"
#include "core/exchange/rows.h"
#include "core/fhir/reader.h"
#include "core/store/fact_row.h"
#include "core/store/records.h"
#include "core/store/union.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace regie::exchange
{
namespace
{
using Json = nlohmann::json;
using RecordKey = std::pair<std::string, std::string>;

Error itemDamage(const char* what)
{
    return {ErrorCode::BatchDamaged, what};
}

Change changeOf(const Json& json)
{
    return {{}, json.at("at"), json.at("base")};
}

/** The sources of the sender, made where they are not here; their ids with those here. */
Result<std::map<std::string, std::string>> takeSources(store::Store& store,
                                                       const std::vector<BatchSource>& sources)
{
    std::map<std::string, std::string> ids;
    for (const BatchSource& each : sources) {
        auto insert = store.connection().prepare(
            "INSERT INTO source (id, kind, name, provider, created) VALUES (?1, ?2, ?3, ?4, ?5) "
            "ON CONFLICT DO NOTHING");
        auto query = store.connection().prepare("SELECT id FROM source WHERE id = ?1 OR (kind = ?2 "
                                                "AND name = ?3) ORDER BY id = ?1 DESC");
        if (!insert || !query) {
            return fail(insert ? query.error() : insert.error());
        }
        insert->bindAll(each.id, each.kind, each.name, each.provider, each.created);
        if (Result<void> done = insert->run(); !done) {
            return fail(itemDamage("a source"));
        }
        query->bindAll(each.id, each.kind, each.name);
        const Result<bool> row = query->step();
        if (!row || !*row) {
            return fail(itemDamage("a source"));
        }
        ids[each.id] = query->string(0);
    }
    return ids;
}

/** A batch of records of one source. */
class RecordIntake
{
public:
    RecordIntake(store::Store& store, store::Source source, std::string now)
        : m_store(&store)
        , m_source(std::move(source))
        , m_now(std::move(now))
        , m_told(store.connection())
    {
    }

    Result<void> read(Batch& batch)
    {
        for (BatchItem& item : batch.items) {
            const Json json = Json::parse(item.json);
            const std::string kind = json.at("k");
            const Result<void> done = kind == "version"    ? readVersion(json, item.bytes)
                                      : kind == "counts"   ? readCounts(json)
                                      : kind == "document" ? readDocument(json, item.bytes)
                                      : kind == "original" ? readOriginal(item.bytes)
                                                           : fail(itemDamage("kind of an item"));
            if (!done) {
                return done;
            }
        }
        return {};
    }

    Result<Taken> take(const std::function<Result<void>(store::Connection&)>& alongside)
    {
        std::vector<RecordKey> also;
        for (const auto& [record, change] : m_counts) {
            also.push_back(record);
        }
        const auto choose = [this](std::string_view type,
                                   std::string_view key,
                                   const std::vector<store::KeptVersion>& versions,
                                   std::string_view before) {
            return chooseVersion({std::string(type), std::string(key)}, versions, before);
        };
        const auto note = [&](store::Connection& connection) -> Result<void> {
            for (const auto& [thing, told] : m_notes) {
                if (Result<void> done = m_told.put(thing, told); !done) {
                    return done;
                }
            }
            return alongside(connection);
        };
        const auto counts = store::takeUnion(*m_store, m_source, m_page, also, choose, note);
        if (!counts) {
            return fail(counts.error());
        }
        return Taken{counts->added + counts->changed, 0, 0};
    }

private:
    Result<void> readVersion(const Json& json, const std::string& bytes)
    {
        store::UnionVersion version;
        const std::string hash = json.at("hash");
        const RecordKey record{json.at("type"), json.at("id")};
        version.fetchedAt = json.at("fetched_at");
        version.lastSeen = json.at("last_seen");
        m_notes.emplace_back(versionThing(m_source.id, record.first, record.second, hash),
                             Told{digest(version.fetchedAt), m_now, {}});
        const auto known = isKnown(record, hash, version);
        if (!known || *known) {
            return known ? Result<void>() : fail(known.error());
        }
        if (bytes.empty()) {
            version.resource.type = record.first;
            version.resource.key = record.second;
            version.resource.hash = hash;
        } else {
            auto read = m_store->tools().reader.reread(
                bytes, store::versionFromName(json.at("fhir").get<std::string>()));
            if (!read || read->hash != hash || read->body != bytes || read->type != record.first
                || read->key != record.second) {
                return fail(itemDamage("a resource"));
            }
            version.resource = std::move(*read);
            version.resource.fullUrl = json.at("url");
        }
        version.original = json.at("original");
        if (const auto kept = noteVersions(record); !kept) {
            return kept;
        }
        m_page.versions.push_back(std::move(version));
        return {};
    }

    /** Whether a version is here, and nothing its times say is new: all of it, after pairing. */
    Result<bool> isKnown(const RecordKey& record,
                         const std::string& hash,
                         const store::UnionVersion& version)
    {
        auto query = m_store->connection().prepare("SELECT fetched_at <= ?5 AND last_seen >= ?6 "
                                                   "FROM resource WHERE source = ?1 AND type = ?2 "
                                                   "AND fhir_id = ?3 AND hash = unhex(?4)");
        if (!query) {
            return fail(query.error());
        }
        query->bindAll(
            m_source.row, record.first, record.second, hash, version.fetchedAt, version.lastSeen);
        const Result<bool> row = query->step();
        return row ? Result<bool>(*row && query->integer(0) != 0) : row;
    }

    Result<void> readCounts(const Json& json)
    {
        const RecordKey record{json.at("type"), json.at("id")};
        const std::string hash = json.at("hash");
        m_counts[record] = {hash, changeOf(json)};
        m_notes.emplace_back(countsThing(m_source.id, record.first, record.second),
                             Told{digest(hash), json.at("at"), {}});
        return noteVersions(record);
    }

    Result<void> readDocument(const Json& json, std::string& bytes)
    {
        const RecordKey record{json.at("type"), json.at("id")};
        const std::string hash = json.at("hash");
        if (!json.at("position").is_number_integer()) {
            return fail(itemDamage("a document"));
        }
        const std::int64_t position = json.at("position");
        if (sha256Hex(bytes) != hash || position < 0 || position > 1'000'000) {
            return fail(itemDamage("a document"));
        }
        const std::string thing = documentThing(m_source.id, record.first, record.second, position);
        auto query = m_store->connection().prepare("SELECT lower(hex(hash)) FROM attachment WHERE "
                                                   "source = ?1 AND type = ?2 AND fhir_id = ?3 "
                                                   "AND position = ?4");
        const auto told = m_told.find(thing);
        if (!query || !told) {
            return fail(query ? told.error() : query.error());
        }
        query->bindAll(m_source.row, record.first, record.second, position);
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        const auto here = *row ? std::optional(digest(query->string(0))) : std::nullopt;
        Change change = changeOf(json);
        change.line = digest(hash);
        const Verdict verdict = decide(here, *told, change, m_now);
        m_notes.emplace_back(thing, Told{change.line, change.at, {}});
        if (verdict == Verdict::Take || verdict == Verdict::TakeNew) {
            m_page.documents.push_back({record.first,
                                        record.second,
                                        static_cast<int>(position),
                                        std::move(bytes),
                                        json.at("content_type"),
                                        json.at("name"),
                                        json.at("text")});
        }
        return {};
    }

    Result<void> readOriginal(std::string& text)
    {
        const std::string thing = originalThing(sha256Hex(text));
        m_notes.emplace_back(thing, Told{thing, m_now, {}});
        m_page.originals.push_back(std::move(text));
        return {};
    }

    /** How many versions of a record were here before this batch. */
    Result<void> noteVersions(const RecordKey& record)
    {
        if (m_before.contains(record)) {
            return {};
        }
        const auto versions =
            store::versionsOf(m_store->connection(), m_source, record.first, record.second);
        if (!versions) {
            return fail(versions.error());
        }
        m_before[record] = versions->size();
        return {};
    }

    /** What counted here goes before what nobody chose; between two choices decide() says. */
    Result<std::string> chooseVersion(const RecordKey& record,
                                      const std::vector<store::KeptVersion>& versions,
                                      std::string_view before)
    {
        const auto isThere = [&](std::string_view hash) {
            return std::ranges::any_of(
                versions, [&](const store::KeptVersion& each) { return each.hash == hash; });
        };
        const auto told = m_told.find(countsThing(m_source.id, record.first, record.second));
        if (!told) {
            return fail(told.error());
        }
        const bool isChosen = !before.empty() && (m_before[record] > 1 || *told);
        const auto theirs = m_counts.find(record);
        if (theirs != m_counts.end() && isThere(theirs->second.first)) {
            if (!isChosen) {
                return theirs->second.first;
            }
            Change change = theirs->second.second;
            change.line = digest(theirs->second.first);
            const Verdict verdict = decide(digest(before), *told, change, m_now);
            return verdict == Verdict::KeepOwn ? std::string(before) : theirs->second.first;
        }
        if (isChosen) {
            return std::string(before);
        }
        if (versions.empty()) {
            return std::string();
        }
        return std::ranges::max_element(versions,
                                        [](const auto& one, const auto& other) {
                                            return std::tie(one.fetchedAt, one.hash)
                                                   < std::tie(other.fetchedAt, other.hash);
                                        })
            ->hash;
    }

    store::Store* m_store;
    store::Source m_source;
    std::string m_now;
    ToldItems m_told;
    store::UnionPage m_page;
    std::map<RecordKey, std::pair<std::string, Change>> m_counts;
    std::map<RecordKey, std::size_t> m_before;
    std::vector<std::pair<std::string, Told>> m_notes; ///< to write once all is in
};

Result<Taken> takeRows(store::Store& store,
                       const Batch& batch,
                       const std::map<std::string, std::string>& sources,
                       const std::string& now,
                       const std::function<Result<void>(store::Connection&)>& alongside)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    RowIntake intake(store, now, sources);
    Taken taken;
    for (const BatchItem& item : batch.items) {
        const Json json = Json::parse(item.json);
        if (json.at("k") != "row") {
            return fail(itemDamage("kind of an item"));
        }
        const auto changed = intake.take(json.at("table").get<std::string>(),
                                         json.at("key").get<std::string>(),
                                         json.at("value").get<std::string>(),
                                         changeOf(json));
        if (!changed) {
            return fail(changed.error());
        }
        taken.rows += *changed ? 1U : 0U;
    }
    taken.conflicts = intake.conflicts();
    if (Result<void> done = intake.finish(); !done) {
        return fail(done.error());
    }
    if (Result<void> done = alongside(store.connection()); !done) {
        return fail(done.error());
    }
    const Result<void> done = transaction->commit();
    return done ? Result<Taken>(taken) : Result<Taken>(fail(done.error()));
}
} // namespace

Result<Taken> takeBatch(store::Store& store,
                        Batch batch,
                        const std::string& now,
                        const std::function<Result<void>(store::Connection&)>& alongside)
{
    // Sources alone say nothing, so they need not be undone with what follows.
    const auto sources = takeSources(store, batch.head.sources);
    if (!sources) {
        return fail(sources.error());
    }
    try {
        if (batch.head.source.empty()) {
            return takeRows(store, batch, *sources, now, alongside);
        }
        const auto own = sources->find(batch.head.source);
        const auto all = store.records().sources();
        if (own == sources->end() || !all) {
            return all ? fail(itemDamage("source of a batch")) : fail(all.error());
        }
        const auto source = std::ranges::find(*all, own->second, &store::Source::id);
        if (source == all->end()) {
            return fail(itemDamage("source of a batch"));
        }
        RecordIntake intake(store, *source, now);
        if (Result<void> done = intake.read(batch); !done) {
            return fail(done.error());
        }
        return intake.take(alongside);
    } catch (const Json::exception&) {
        return fail(itemDamage("an item"));
    }
}
} // namespace regie::exchange
