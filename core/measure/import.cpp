// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/import.h"

#include "core/measure/import_writer.h"
#include "core/measure/settings.h"
#include "core/store/connection.h"
#include "core/store/file_import.h"
#include "core/store/own_statement.h"
#include "core/store/records.h"
#include "core/text/packed_file.h"

#include <algorithm>
#include <set>

namespace regie::measure
{
namespace
{
using Json = nlohmann::ordered_json;
constexpr std::string_view kMatches = "measure.csv";
/** Files that are read whole: tables and JSON. Apple's XML is not. */
constexpr std::size_t kLargestText = std::size_t{64} * 1024 * 1024;

Json matchToJson(const CsvMatch& match)
{
    Json columns = Json::array();
    for (const CsvColumn& column : match.columns) {
        columns.push_back(
            {{"header", column.header}, {"role", column.role}, {"unit", column.unit}});
    }
    return {{"columns", columns}, {"month_first", match.monthFirst}};
}

CsvMatch matchFromJson(const Json& json)
{
    CsvMatch match;
    match.monthFirst = flagOf(json, "month_first");
    if (const auto columns = json.find("columns"); columns != json.end() && columns->is_array()) {
        for (const Json& each : *columns) {
            match.columns.push_back(
                {textOf(each, "header"), textOf(each, "role"), textOf(each, "unit")});
        }
    }
    return match;
}

bool sameHeaders(const CsvMatch& a, const CsvMatch& b)
{
    return std::equal(a.columns.begin(),
                      a.columns.end(),
                      b.columns.begin(),
                      b.columns.end(),
                      [](const auto& one, const auto& two) { return one.header == two.header; });
}

/** The match to read with, or the question to ask the person. */
struct Matched {
    CsvMatch match;
    bool ask = false;
};

Result<Matched> matchFor(store::Store& store,
                         const Kinds& kinds,
                         std::string_view text,
                         const CsvMatch* given)
{
    auto remembered = readList<CsvMatch>(store, kMatches, matchFromJson);
    if (!remembered) {
        return fail(remembered.error());
    }
    if (given != nullptr) {
        if (!isWhole(*given, kinds)) {
            return Matched{*given, true};
        }
        std::erase_if(*remembered, [given](const auto& each) { return sameHeaders(each, *given); });
        remembered->push_back(*given);
        if (const auto kept = writeList(store, kMatches, *remembered, matchToJson); !kept) {
            return fail(kept.error());
        }
        return Matched{*given, false};
    }
    auto guess = guessCsv(text);
    if (!guess) {
        return fail(guess.error());
    }
    for (const CsvMatch& each : *remembered) {
        if (sameHeaders(each, *guess)) {
            return Matched{each, !isWhole(each, kinds)};
        }
    }
    const bool ask = !isWhole(*guess, kinds);
    return Matched{std::move(*guess), ask};
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/** One import of a file with its members. */
class Importing
{
public:
    Importing(store::Store& store,
              const Kinds& kinds,
              const time::Zone& zone,
              const std::filesystem::path& file,
              const MeasureImportOptions& options,
              const store::ProgressCallback& progress,
              std::stop_token stop)
        : m_store(store)
        , m_kinds(kinds)
        , m_zone(zone)
        , m_file(file)
        , m_options(options)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {
    }

    Result<MeasureImportReport> run()
    {
        auto packed = text::PackedFile::open(m_file);
        if (!packed) {
            return fail(packed.error());
        }
        while (true) {
            const auto member = packed->next();
            if (!member) {
                return fail(member.error());
            }
            if (!*member) {
                break;
            }
            const Result<void> read = readMember(*packed, **member);
            if (m_answer) {
                return std::move(*m_answer);
            }
            // In a ZIP of somebody else's making a picture or a track of a walk is nothing wrong.
            if (!read && read.error().code != ErrorCode::UnknownFormat) {
                return fail(read.error());
            }
        }
        if (m_writer == nullptr) {
            return fail(ErrorCode::UnknownFormat, "no measurements that are known");
        }
        return m_writer->finish();
    }

private:
    Result<void> readMember(text::PackedFile& packed, const std::string& name)
    {
        if (name.ends_with("/") || name.ends_with("export_cda.xml")) {
            return {};
        }
        std::string start(4096, '\0');
        const Result<std::size_t> got = packed.read(start);
        if (!got) {
            return fail(got.error());
        }
        start.resize(*got);
        std::string_view rest = start;
        rest.remove_prefix(rest.starts_with("\xEF\xBB\xBF") ? 3 : 0);
        while (!rest.empty() && isBlank(rest.front())) {
            rest.remove_prefix(1);
        }
        if (rest.empty()) {
            return fail(ErrorCode::UnknownFormat, "empty file");
        }
        if (rest.front() == '<') {
            return readXml(packed, start);
        }
        Result<std::string> text = packed.readAll(kLargestText);
        if (!text) {
            return fail(text.error());
        }
        text->insert(0, start);
        if (rest.front() == '{' || rest.front() == '[') {
            return readJson(*text);
        }
        return name.ends_with(".csv") || name.ends_with(".txt") || name.ends_with(".tsv")
                   ? readTable(*text)
                   : fail(ErrorCode::UnknownFormat, "kind of file");
    }

    Result<void> readXml(text::PackedFile& packed, std::string& start)
    {
        if (start.find("<HealthData") == std::string::npos
            && start.find("<!DOCTYPE HealthData") == std::string::npos) {
            return readFhir();
        }
        if (const auto begun = begin("apple_health", "Apple Gezondheid"); !begun) {
            return begun;
        }
        const auto pull = [&](std::span<char> buffer) -> Result<std::size_t> {
            if (start.empty()) {
                return packed.read(buffer);
            }
            const std::size_t size = std::min(buffer.size(), start.size());
            std::copy_n(start.begin(), size, buffer.begin());
            start.erase(0, size);
            return size;
        };
        return ended(readAppleHealth(pull, m_kinds, *m_writer));
    }

    Result<void> readJson(const std::string& text)
    {
        if (text.find("\"resourceType\"") != std::string::npos) {
            return readFhir();
        }
        const bool google = text.find("\"Data Points\"") != std::string::npos;
        if (const auto begun =
                begin(google ? "google_fit" : "fitbit", google ? "Google Fit" : "Fitbit");
            !begun) {
            return begun;
        }
        const auto read = readFitnessJson(text, m_kinds, m_zone, *m_writer);
        return ended(read ? Result<void>() : fail(read.error()));
    }

    Result<void> readTable(const std::string& text)
    {
        const auto matched = matchFor(m_store, m_kinds, text, m_options.match);
        if (!matched) {
            return fail(matched.error());
        }
        if (matched->ask) {
            // Nothing of it is taken; in a ZIP the tables that are known still are.
            if (m_writer == nullptr) {
                m_answer.emplace();
                m_answer->format = "csv";
                m_answer->question = matched->match;
            }
            return {};
        }
        if (const auto begun = begin("csv", m_file.stem().string()); !begun) {
            return begun;
        }
        return ended(readCsv(text, matched->match, m_kinds, m_zone, *m_writer));
    }

    /** FHIR is what somebody recorded, and stays of its own source. */
    Result<void> readFhir()
    {
        store::ImportOptions options;
        options.source = m_options.source;
        const auto report = store::importFiles(m_store, {m_file}, options, {}, m_stop);
        if (!report) {
            return fail(report.error());
        }
        if (report->counts.resources == 0) {
            return fail(ErrorCode::UnknownFormat, "nothing of FHIR");
        }
        m_answer.emplace();
        m_answer->format = "fhir";
        m_answer->added = report->counts.added + report->counts.changed;
        m_answer->duplicates = report->counts.unchanged;
        if (!report->quarantined.empty()) {
            m_answer->skipped["unreadable"] = report->quarantined.size();
        }
        return {};
    }

    Result<void> begin(std::string_view format, const std::string& name)
    {
        if (m_writer != nullptr) {
            return {};
        }
        const auto profile = m_store.profile();
        const auto source = m_store.source(store::SourceKind::Self,
                                           m_options.source.empty() ? name : m_options.source);
        if (!profile || !source) {
            return fail(!profile ? profile.error() : source.error());
        }
        m_writer = std::make_unique<ImportWriter>(m_store,
                                                  m_kinds,
                                                  *source,
                                                  profile->name.empty() ? "Ik" : profile->name,
                                                  m_progress,
                                                  m_stop);
        return m_writer->begin(format, m_zone);
    }

    Result<void> ended(const Result<void>& read) const
    {
        return m_writer->error() ? fail(*m_writer->error()) : read;
    }

    store::Store& m_store;
    const Kinds& m_kinds;
    const time::Zone& m_zone;
    const std::filesystem::path& m_file;
    const MeasureImportOptions& m_options;
    const store::ProgressCallback& m_progress;
    std::stop_token m_stop;
    std::unique_ptr<ImportWriter> m_writer;
    std::optional<MeasureImportReport> m_answer;
};
} // namespace

Result<std::vector<CsvMatch>> matchesIn(std::string_view setting)
{
    return listIn<CsvMatch>(setting, kMatches, matchFromJson);
}

Result<MeasureImportReport> importMeasurements(store::Store& store,
                                               const Kinds& kinds,
                                               const time::Zone& zone,
                                               const std::filesystem::path& file,
                                               const MeasureImportOptions& options,
                                               const store::ProgressCallback& progress,
                                               std::stop_token stop)
{
    return Importing(store, kinds, zone, file, options, progress, std::move(stop)).run();
}

Result<std::vector<MeasureImport>> measureImports(store::Store& store)
{
    auto query = store.connection().prepare(
        "SELECT i.id, i.at, s.name, i.format, i.undone_at IS NOT NULL, "
        "(SELECT count(*) FROM measure_import_item AS t WHERE t.import = i.row) + "
        "(SELECT coalesce(sum(p.count), 0) FROM sample AS p WHERE p.import = i.row) "
        "FROM measure_import AS i JOIN source AS s ON s.row = i.source ORDER BY i.row");
    if (!query) {
        return fail(query.error());
    }
    return query->collect([](const store::Statement& row) {
        return MeasureImport{row.string(0),
                             row.string(1),
                             row.string(2),
                             row.string(3),
                             static_cast<std::size_t>(row.integer(5)),
                             row.integer(4) != 0};
    });
}

namespace
{
struct Undoing {
    std::int64_t row = 0;
    store::Source source;
    std::vector<std::string> items; ///< ids of resources
    std::set<std::pair<std::string, std::string>> days;
};

Result<Undoing> undoing(store::Store& store, std::string_view id)
{
    auto find = store.connection().prepare(
        "SELECT i.row, s.name FROM measure_import AS i JOIN source AS s ON s.row = i.source "
        "WHERE i.id = ?1 AND i.undone_at IS NULL");
    if (!find) {
        return fail(find.error());
    }
    find->bindText(1, id);
    const Result<bool> there = find->step();
    if (!there) {
        return fail(there.error());
    }
    if (!*there) {
        return fail(ErrorCode::NotFound, "import");
    }
    Undoing undoing;
    undoing.row = find->integer(0);
    auto source = store.source(store::SourceKind::Self, find->string(1));
    auto items =
        store.connection().prepare("SELECT fhir_id FROM measure_import_item WHERE import = ?1");
    auto days =
        store.connection().prepare("SELECT DISTINCT kind, day FROM sample WHERE import = ?1");
    if (!source || !items || !days) {
        return fail(!source ? source.error() : !items ? items.error() : days.error());
    }
    undoing.source = std::move(*source);
    items->bindInteger(1, undoing.row);
    days->bindInteger(1, undoing.row);
    auto ids = items->collect([](const store::Statement& row) { return row.string(0); });
    auto pairs = days->collect(
        [](const store::Statement& row) { return std::pair(row.string(0), row.string(1)); });
    if (!ids || !pairs) {
        return fail(!ids ? ids.error() : pairs.error());
    }
    undoing.items = std::move(*ids);
    undoing.days.insert(pairs->begin(), pairs->end());
    return undoing;
}
} // namespace

Result<void> undoImport(store::Store& store, const Kinds& kinds, std::string_view id)
{
    const auto all = undoing(store, id);
    if (!all) {
        return fail(all.error());
    }
    const auto profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    for (const std::string& item : all->items) {
        const auto number = store::factNumber(store.vaultId(), all->source.id, "Observation", item);
        const auto gone = store::withdrawStatement(store, store::factIdText(number));
        if (!gone && gone.error().code != ErrorCode::NotFound) {
            return fail(gone.error());
        }
    }
    auto mark =
        store.connection().prepare("UPDATE measure_import SET undone_at = ?1 WHERE row = ?2");
    if (!mark) {
        return fail(mark.error());
    }
    mark->bindAll(time::instantText(store.tools().clock.now()), all->row);
    if (const auto done = mark->run(); !done) {
        return done;
    }
    const std::string person = profile->name.empty() ? "Ik" : profile->name;
    return remakeDays(store, kinds, all->source, person, all->days);
}
} // namespace regie::measure
