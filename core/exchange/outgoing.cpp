// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_items.h"
#include "core/exchange/records.h"
#include "core/exchange/rows.h"
#include "core/store/attachments.h"
#include "core/store/original.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace regie::exchange
{
namespace
{
using Json = nlohmann::json;

constexpr std::size_t kLargestDocument = std::size_t{1024} * 1024 * 1024;

/** A version as far as it must be looked at to know whether it is new. */
struct VersionRow {
    std::int64_t row = 0;
    std::string hash;
    std::string fetchedAt;
    bool counts = false;
};
struct DocumentRow {
    std::int64_t row = 0;
    std::int64_t position = 0;
    std::string hash;
};
struct Record {
    std::vector<VersionRow> versions;
    std::vector<DocumentRow> documents;
};
using Records = std::map<std::pair<std::string, std::string>, Record>;

Result<Records> recordsOf(store::Store& store, const store::Source& source)
{
    Records records;
    auto versions = store.connection().prepare("SELECT type, fhir_id, row, lower(hex(hash)), "
                                               "fetched_at, replaced_by IS NULL FROM resource "
                                               "WHERE source = ?1");
    auto documents = store.connection().prepare(
        "SELECT type, fhir_id, row, position, lower(hex(hash)) FROM attachment WHERE source = ?1");
    if (!versions || !documents) {
        return fail(versions ? documents.error() : versions.error());
    }
    versions->bindInteger(1, source.row);
    const auto read = versions->collect([&](const store::Statement& row) {
        records[{row.string(0), row.string(1)}].versions.push_back(
            {row.integer(2), row.string(3), row.string(4), row.integer(5) != 0});
        return 0;
    });
    documents->bindInteger(1, source.row);
    const auto readDocuments = documents->collect([&](const store::Statement& row) {
        records[{row.string(0), row.string(1)}].documents.push_back(
            {row.integer(2), row.integer(3), row.string(4)});
        return 0;
    });
    if (!read || !readDocuments) {
        return fail(read ? readDocuments.error() : read.error());
    }
    return records;
}

/** Finds what is new of the records of one source. */
class RecordTeller
{
public:
    RecordTeller(store::Store& store,
                 const store::Source& source,
                 const AllTold& told,
                 const std::string& now)
        : m_store(&store), m_source(&source), m_told(&told), m_now(&now)
    {
    }

    Result<std::vector<Telling>> tell(const std::pair<std::string, std::string>& key, Record record)
    {
        m_tellings.clear();
        std::ranges::sort(record.versions, {}, &VersionRow::hash);
        for (const VersionRow& version : record.versions) {
            if (Result<void> done = tellVersion(key, version); !done) {
                return fail(done.error());
            }
        }
        if (record.versions.size() > 1) {
            tellCounts(key, record);
        }
        for (const DocumentRow& document : record.documents) {
            if (Result<void> done = tellDocument(key, document); !done) {
                return fail(done.error());
            }
        }
        return std::move(m_tellings);
    }

private:
    const Told* toldOf(const std::string& thing) const
    {
        const auto found = m_told->find(thing);
        return found == m_told->end() ? nullptr : &found->second;
    }
    bool isTold(const std::string& thing, const std::string& line) const
    {
        const Told* const told = toldOf(thing);
        return told != nullptr && told->line == line;
    }
    void add(const std::string& thing, const std::string& line, Json json, std::string bytes)
    {
        m_tellings.push_back({{json.dump(), std::move(bytes)}, thing, {line, *m_now, {}}});
    }
    /** "at" and "base" of Change. */
    void addChange(Json& json, const std::string& thing) const
    {
        const Told* const told = toldOf(thing);
        json["at"] = *m_now;
        json["base"] = told == nullptr ? std::string() : told->line;
    }

    Result<void> tellVersion(const std::pair<std::string, std::string>& key,
                             const VersionRow& version)
    {
        const std::string thing = versionThing(m_source->id, key.first, key.second, version.hash);
        const std::string line = digest(version.fetchedAt);
        if (isTold(thing, line)) {
            return {};
        }
        auto query = m_store->connection().prepare(
            "SELECT r.fhir_version, r.last_seen, r.url, lower(hex(o.hash)), r.body, o.bytes, "
            "o.size "
            "FROM resource AS r LEFT JOIN original AS o ON o.row = r.original WHERE r.row = ?1");
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, version.row);
        const Result<bool> row = query->step();
        if (!row || !*row) {
            return row ? fail(ErrorCode::DataDamaged, "a version that was there")
                       : fail(row.error());
        }
        const std::string original = query->string(3);
        if (!original.empty()) {
            const auto packed = query->blob(5);
            const auto text =
                store::originalText({reinterpret_cast<const char*>(packed.data()), packed.size()},
                                    static_cast<std::size_t>(query->integer(6)));
            if (!text) {
                return fail(text.error());
            }
            tellOriginal(original, *text);
        }
        // Of a version that the others have, the times alone.
        const bool known = toldOf(thing) != nullptr;
        add(thing,
            line,
            {{"k", "version"},
             {"type", key.first},
             {"id", key.second},
             {"hash", version.hash},
             {"fhir", query->string(0)},
             {"fetched_at", version.fetchedAt},
             {"last_seen", query->string(1)},
             {"url", query->string(2)},
             {"original", original}},
            known ? std::string() : query->string(4));
        return {};
    }

    void tellOriginal(const std::string& hash, const std::string& text)
    {
        const std::string thing = originalThing(hash);
        if (!isTold(thing, thing) && m_originals.insert(hash).second) {
            add(thing, thing, {{"k", "original"}}, text);
        }
    }

    void tellCounts(const std::pair<std::string, std::string>& key, const Record& record)
    {
        const auto counting = std::ranges::find(record.versions, true, &VersionRow::counts);
        if (counting == record.versions.end()) {
            return;
        }
        const std::string thing = countsThing(m_source->id, key.first, key.second);
        const std::string line = digest(counting->hash);
        if (isTold(thing, line)) {
            return;
        }
        Json json = {
            {"k", "counts"}, {"type", key.first}, {"id", key.second}, {"hash", counting->hash}};
        addChange(json, thing);
        add(thing, line, std::move(json), {});
    }

    Result<void> tellDocument(const std::pair<std::string, std::string>& key,
                              const DocumentRow& document)
    {
        const std::string thing =
            documentThing(m_source->id, key.first, key.second, document.position);
        const std::string line = digest(document.hash);
        if (isTold(thing, line)) {
            return {};
        }
        auto bytes = store::attachmentContent(*m_store, document.row, kLargestDocument);
        if (!bytes) {
            return fail(bytes.error());
        }
        auto query = m_store->connection().prepare(
            "SELECT content_type, name, text FROM attachment WHERE row = ?1");
        if (!query) {
            return fail(query.error());
        }
        query->bindInteger(1, document.row);
        if (const Result<bool> row = query->step(); !row) {
            return fail(row.error());
        }
        Json json = {{"k", "document"},
                     {"type", key.first},
                     {"id", key.second},
                     {"position", document.position},
                     {"hash", document.hash},
                     {"content_type", query->string(0)},
                     {"name", query->string(1)},
                     {"text", query->string(2)}};
        addChange(json, thing);
        add(thing, line, std::move(json), std::move(*bytes));
        return {};
    }

    store::Store* m_store;
    const store::Source* m_source;
    const AllTold* m_told;
    const std::string* m_now;
    std::vector<Telling> m_tellings;
    std::set<std::string> m_originals; ///< told in this exchange
};
} // namespace

Result<void> newRecords(store::Store& store,
                        const store::Source& source,
                        const AllTold& told,
                        const std::string& now,
                        const TakeTellings& take)
{
    auto records = recordsOf(store, source);
    if (!records) {
        return fail(records.error());
    }
    RecordTeller teller(store, source, told, now);
    try {
        for (auto& [key, record] : *records) {
            auto tellings = teller.tell(key, std::move(record));
            if (!tellings) {
                return fail(tellings.error());
            }
            if (tellings->empty()) {
                continue;
            }
            if (Result<void> done = take(std::move(*tellings)); !done) {
                return done;
            }
        }
    } catch (const Json::exception&) {
        return fail(ErrorCode::Internal, "characters of a record");
    }
    return {};
}

namespace
{
Telling tellingOf(const RowLine& line, const Told* told, const std::string& now)
{
    const Json json = {{"k", "row"},
                       {"table", line.table->name},
                       {"key", line.key},
                       {"value", line.value},
                       {"at", now},
                       {"base", told == nullptr ? std::string() : told->line}};
    const std::string key = line.table->name == kGroupTable ? line.key : std::string();
    return {{json.dump(), {}}, line.item(), {digest(line.value), now, key}};
}
} // namespace

Result<void> newRows(store::Store& store,
                     const AllTold& told,
                     const std::string& now,
                     const TakeTellings& take)
{
    std::set<std::string> groups;
    const auto tell = [&](const RowLine& line) -> Result<void> {
        const auto known = told.find(line.item());
        const Told* const before = known == told.end() ? nullptr : &known->second;
        if (line.table->name == kGroupTable) {
            groups.insert(line.key);
        }
        if (before != nullptr && before->line == digest(line.value)) {
            return {};
        }
        std::vector<Telling> one;
        one.push_back(tellingOf(line, before, now));
        return take(std::move(one));
    };
    for (const RowTable& table : rowTables()) {
        if (Result<void> done = readRows(store.connection(), table, tell); !done) {
            return done;
        }
    }
    // What was said of groups and taken back is no row any more.
    for (const auto& [thing, before] : told) {
        if (!before.key.empty() && !groups.contains(before.key) && before.line != digest("null")) {
            if (Result<void> done =
                    tell({findRowTable(kGroupTable), before.key, std::string("null")});
                !done) {
                return done;
            }
        }
    }
    return {};
}
} // namespace regie::exchange
