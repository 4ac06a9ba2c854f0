// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * The folder of exportEverything():
 *   regie-export.json      {"format":1, "vault", "made_at", "name", "birth_date", "sources":[…],
 *                          "also":["settings.ndjson"]}  files that were not in exports of before
 *   source-N.ndjson        bodies of source N, replaced versions before those that count
 *   source-N.meta.ndjson   a line for each: {"hash","fhir_version","fetched_at","last_seen","url","original"}
 *   attachments.ndjson     {"source","type","fhir_id","hash","content_type","name","text"}
 *   attachments/{hash}     the bytes        originals/{hash}.xml   what resources were read from
 *   groups.ndjson and the files of kPortableTables: rows of tables
 *   settings.ndjson        {"name","body"}: plans, targets, kinds of one's own, known tables
 *   conflicts.ndjson       what two devices changed at the same time (core/exchange)
 */
#include "core/store/portable.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/store/attachments.h"
#include "core/store/connection.h"
#include "core/store/original.h"
#include "core/store/portable_tables.h"
#include "core/store/records.h"
#include "core/store/vault.h"
#include "core/time/partial_date.h"

#include <nlohmann/json.hpp>

#include <system_error>

namespace regie::store
{
namespace
{
namespace fs = std::filesystem;
using OrderedJson = nlohmann::ordered_json;

constexpr std::size_t kLargestAttachment = std::size_t{1} << 31;

/** LineFile of one file, written whole or not at all. */
class LineFile
{
public:
    static Result<LineFile> create(const fs::path& file)
    {
        auto made = AtomicFile::create(file);
        return made ? Result<LineFile>(LineFile(std::move(*made)))
                    : Result<LineFile>(fail(made.error()));
    }
    Result<void> put(std::string_view line)
    {
        m_buffer += line;
        m_buffer += '\n';
        return m_buffer.size() < kRoom ? Result<void>() : flush();
    }
    Result<void> done()
    {
        const Result<void> flushed = flush();
        return flushed ? m_file.commit() : flushed;
    }

private:
    static constexpr std::size_t kRoom = 1 << 20;
    explicit LineFile(AtomicFile file) : m_file(std::move(file)) { }
    Result<void> flush()
    {
        const Result<void> written = m_file.write(m_buffer);
        m_buffer.clear();
        return written;
    }
    AtomicFile m_file;
    std::string m_buffer;
};

Result<std::int64_t> writeSource(Store& store, const Source& source, const fs::path& folder)
{
    auto bodies = LineFile::create(folder / (portableName(source.row) + ".ndjson"));
    auto metas = LineFile::create(folder / (portableName(source.row) + ".meta.ndjson"));
    if (!bodies || !metas) {
        return fail(bodies ? metas.error() : bodies.error());
    }
    auto query = store.connection().prepare(
        "SELECT r.body, lower(hex(r.hash)), r.fhir_version, r.fetched_at, r.last_seen, r.url, "
        "lower(hex(o.hash)) FROM resource AS r LEFT JOIN original AS o ON o.row = r.original "
        "WHERE r.source = ?1 ORDER BY r.replaced_by IS NULL, r.row");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, source.row);
    std::int64_t count = 0;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        const OrderedJson meta = {{"hash", query->text(1)},
                                  {"fhir_version", query->text(2)},
                                  {"fetched_at", query->text(3)},
                                  {"last_seen", query->text(4)},
                                  {"url", query->text(5)},
                                  {"original", query->text(6)}};
        Result<void> done = bodies->put(query->text(0));
        if (done) {
            done = metas->put(meta.dump());
        }
        if (!done) {
            return fail(done.error());
        }
        ++count;
    }
    Result<void> done = bodies->done();
    if (done) {
        done = metas->done();
    }
    return done ? Result<std::int64_t>(count) : Result<std::int64_t>(fail(done.error()));
}

Result<std::int64_t> writeAttachments(Store& store, const fs::path& folder)
{
    auto lines = LineFile::create(folder / "attachments.ndjson");
    auto query = store.connection().prepare(
        "SELECT a.row, s.id, a.type, a.fhir_id, lower(hex(a.hash)), a.content_type, a.name, a.text "
        "FROM attachment AS a JOIN source AS s ON s.row = a.source ORDER BY a.row");
    if (!lines || !query) {
        return fail(lines ? query.error() : lines.error());
    }
    std::int64_t count = 0;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        const auto bytes = attachmentContent(store, query->integer(0), kLargestAttachment);
        if (!bytes) {
            return fail(bytes.error());
        }
        Result<void> done = writeFileAtomically(folder / "attachments" / query->string(4), *bytes);
        if (done) {
            done = lines->put(OrderedJson{
                {"source", query->text(1)},
                {"type", query->text(2)},
                {"fhir_id", query->text(3)},
                {"hash", query->text(4)},
                {"content_type", query->text(5)},
                {"name", query->text(6)},
                {"text",
                 query->text(7)}}.dump());
        }
        if (!done) {
            return fail(done.error());
        }
        ++count;
    }
    const Result<void> done = lines->done();
    return done ? Result<std::int64_t>(count) : Result<std::int64_t>(fail(done.error()));
}

Result<void> writeOriginals(Store& store, const fs::path& folder)
{
    auto query = store.connection().prepare(
        "SELECT lower(hex(hash)), size, bytes FROM original ORDER BY row");
    if (!query) {
        return fail(query.error());
    }
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
        const auto bytes = query->blob(2);
        const auto text = originalText({reinterpret_cast<const char*>(bytes.data()), bytes.size()},
                                       static_cast<std::size_t>(query->integer(1)));
        if (!text) {
            return fail(text.error());
        }
        if (Result<void> done =
                writeFileAtomically(folder / "originals" / (query->string(0) + ".xml"), *text);
            !done) {
            return done;
        }
    }
}

Result<std::int64_t> writeTable(Store& store, const PortableTable& table, const fs::path& folder)
{
    auto lines = LineFile::create(folder / table.file);
    auto query = store.connection().prepare(table.select);
    if (!lines || !query) {
        return fail(lines ? query.error() : lines.error());
    }
    std::int64_t count = 0;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        OrderedJson line = OrderedJson::object();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const int at = static_cast<int>(i);
            line[std::string(table.columns[i])] =
                query->isNull(at) ? OrderedJson(nullptr) : OrderedJson(query->text(at));
        }
        if (Result<void> done = lines->put(line.dump()); !done) {
            return fail(done.error());
        }
        ++count;
    }
    const Result<void> done = lines->done();
    return done ? Result<std::int64_t>(count) : Result<std::int64_t>(fail(done.error()));
}

Result<void> writeManifest(Store& store, const std::vector<Source>& sources, const fs::path& folder)
{
    const auto profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    OrderedJson list = OrderedJson::array();
    for (const Source& each : sources) {
        list.push_back({{"file", portableName(each.row)},
                        {"id", each.id},
                        {"kind", sourceKindName(each.kind)},
                        {"name", each.name},
                        {"provider", each.provider},
                        {"created", each.created}});
    }
    OrderedJson also = OrderedJson::array();
    for (const PortableTable& table : kPortableTables) {
        if (table.added) {
            also.push_back(table.file);
        }
    }
    const OrderedJson manifest = {{"format", 1},
                                  {"vault", store.vaultId()},
                                  {"made_at", time::instantText(store.tools().clock.now())},
                                  {"name", profile->name},
                                  {"birth_date", profile->birthDate},
                                  {"sources", list},
                                  {"also", also}};
    return writeFileAtomically(folder / kPortableManifest, manifest.dump(2) + '\n');
}

Result<PortableReport> writeAll(Store& store, const fs::path& folder)
{
    const auto sources = store.records().sources();
    if (!sources) {
        return fail(sources.error());
    }
    PortableReport report;
    for (const Source& source : *sources) {
        const auto count = writeSource(store, source, folder);
        if (!count) {
            return fail(count.error());
        }
        report.resources += *count;
    }
    const auto attachments = writeAttachments(store, folder);
    if (!attachments) {
        return fail(attachments.error());
    }
    report.attachments = *attachments;
    if (Result<void> done = writeOriginals(store, folder); !done) {
        return fail(done.error());
    }
    for (const PortableTable& table : kPortableTables) {
        const auto count = writeTable(store, table, folder);
        if (!count) {
            return fail(count.error());
        }
        if (table.counted != nullptr) {
            report.*table.counted = *count;
        }
    }
    if (const auto groups = writeTable(store, kPortableGroups, folder); !groups) {
        return fail(groups.error());
    }
    if (Result<void> done = writeManifest(store, *sources, folder); !done) {
        return fail(done.error());
    }
    return report;
}
} // namespace

std::string portableName(std::int64_t source)
{
    return "source-" + std::to_string(source);
}

bool isPortable(const fs::path& folder)
{
    std::error_code unknown;
    return fs::is_regular_file(folder / kPortableManifest, unknown);
}

Result<PortableReport> exportEverything(Store& store, const fs::path& given)
{
    const fs::path folder = fs::absolute(given.has_filename() ? given : given.parent_path());
    std::error_code problem;
    if (fs::exists(fs::symlink_status(folder, problem))) {
        return fail(ErrorCode::AlreadyExists, "folder of the export");
    }
    const fs::path unfinished = folder.parent_path() / ("." + folder.filename().string() + ".part");
    fs::remove_all(unfinished, problem);
    for (const char* each : {"attachments", "originals"}) {
        if (Result<void> made = makePrivateFolder(unfinished / each); !made) {
            return fail(made.error());
        }
    }
    Result<PortableReport> report = [&]() -> Result<PortableReport> {
        Result<Transaction> snapshot = Transaction::beginRead(store.connection());
        return snapshot ? writeAll(store, unfinished)
                        : Result<PortableReport>(fail(snapshot.error()));
    }();
    if (report) {
        fs::rename(unfinished, folder, problem);
        if (problem) {
            report = fail(ErrorCode::FileUnwritable, "naming the export");
        } else if (Result<void> done = syncFolder(folder.parent_path()); !done) {
            report = fail(done.error());
        }
    }
    if (!report) {
        fs::remove_all(unfinished, problem);
    }
    return report;
}
} // namespace regie::store
