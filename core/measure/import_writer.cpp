// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/import_writer.h"

#include "core/base/uuid.h"
#include "core/fhir/reader.h"
#include "core/measure/day_resource.h"
#include "core/measure/resource.h"
#include "core/measure/samples.h"
#include "core/measure/series.h"
#include "core/store/connection.h"
#include "core/store/ingest.h"
#include "core/store/records.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::measure
{
namespace
{
constexpr std::size_t kBatch = 500;
constexpr std::size_t kDaysPerCommit = 250;
constexpr std::size_t kMostSamples = 2'000'000; ///< in memory: 16 bytes each

std::int64_t secondOf(Clock::Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
}

/** What makes two measurements the same one: kind, second and values. */
std::string printOf(const Measurement& measurement)
{
    std::string print = measurement.kind + "|" + std::to_string(secondOf(measurement.at));
    for (const Value& value : measurement.values) {
        print += "|" + value.comparator + value.number.trimmed(0).text();
    }
    return print;
}

/** The id of the resource of a day. */
std::string dayId(const store::Source& source, std::string_view kind, std::string_view day)
{
    return uuidOfName(fmt::format("{}|{}|{}", source.id, kind, day));
}
} // namespace

std::optional<Decimal> decimalOfDevice(const Kind& kind, double number, std::string_view unit)
{
    const auto ours = convertUnit(number, unit, kind.ucum, kind.id);
    const auto decimal = ours ? Decimal::nearest(*ours, kind.decimalsMost) : std::nullopt;
    return decimal ? std::optional(decimal->trimmed(kind.decimals)) : std::nullopt;
}

bool isDense(std::string_view kind)
{
    return kind == "heart_rate" || kind == "steps";
}

ImportWriter::ImportWriter(store::Store& store,
                           const Kinds& kinds,
                           store::Source source,
                           std::string person,
                           const store::ProgressCallback& progress,
                           std::stop_token stop)
    : m_store(store)
    , m_kinds(kinds)
    , m_source(std::move(source))
    , m_person(std::move(person))
    , m_progress(progress)
    , m_stop(std::move(stop))
{
}

Result<void> ImportWriter::begin(std::string_view format, const time::Zone& zone)
{
    m_report.format = format;
    m_report.id = "import-" + newUuid(m_store.tools().random).substr(0, 8);
    auto insert = m_store.connection().prepare(
        "INSERT INTO measure_import (id, at, source, format) VALUES (?1, ?2, ?3, ?4)");
    if (!insert) {
        return fail(insert.error());
    }
    insert->bindAll(m_report.id,
                    time::instantText(m_store.tools().clock.now()),
                    m_source.row,
                    std::string(format));
    if (const auto done = insert->run(); !done) {
        return done;
    }
    m_import = m_store.connection().lastInsertRow();
    if (const auto done = findLeftDays(); !done) {
        return done;
    }
    for (const Kind& kind : m_kinds.all()) {
        // A part stands in its whole, and days of dense kinds are no measurements to be met again.
        if (kind.derived || kind.id == "bp_sys" || kind.id == "bp_dia") {
            continue;
        }
        const auto series = readSeries(m_store.records(), m_kinds, kind, zone);
        if (!series) {
            return fail(series.error());
        }
        for (const Point& point : series->points) {
            if (point.origin == Origin::Self && !point.day) {
                m_there.insert(printOf(point.measurement));
            }
        }
    }
    return {};
}

bool ImportWriter::keep(const Result<void>& done)
{
    if (!done) {
        m_error = done.error();
    }
    return done.has_value();
}

bool ImportWriter::take(Measurement measurement)
{
    if (m_error) {
        return false;
    }
    if (m_stop.stop_requested()) {
        m_error = Error{ErrorCode::Cancelled, {}};
        return false;
    }
    constexpr std::size_t kTell = 10'000;
    if (++m_seen % kTell == 0 && m_progress) {
        m_progress(m_seen, 0);
    }
    CheckContext alone;
    alone.now = m_store.tools().clock.now();
    if (check(m_kinds, measurement, alone).outcome == Outcome::Impossible) {
        skip("impossible");
        return true;
    }
    if (isDense(measurement.kind) && !measurement.dayOnly) {
        return takeSample(measurement);
    }
    const std::string print = printOf(measurement);
    if (m_there.contains(print)) {
        ++m_report.duplicates;
        return true;
    }
    if (!m_mine.insert(print).second) {
        return true; // the file says it twice
    }
    ObservationFrame frame;
    frame.person = m_person;
    frame.id = uuidOfName(m_source.id + "|" + print);
    const auto json = observationJson(m_kinds, measurement, frame);
    if (!json) {
        skip("unreadable");
        return true;
    }
    m_waiting.emplace_back(frame.id, *json);
    return m_waiting.size() < kBatch || keep(flushMeasurements());
}

bool ImportWriter::takeSample(const Measurement& measurement)
{
    const auto local = measurement.at + std::chrono::minutes(measurement.offsetMinutes);
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(local));
    if (m_last == m_samples.end() || !m_last->first.isOf(measurement, day)) {
        m_last = m_samples.try_emplace({measurement.kind, day, measurement.device}).first;
    }
    m_last->second.push_back({secondOf(measurement.at),
                              static_cast<float>(measurement.values.front().number.toDouble())});
    return ++m_sampleCount < kMostSamples || keep(flushSamples());
}

/** An import that was broken off may have kept samples without the resource of their day. */
Result<void> ImportWriter::findLeftDays()
{
    auto days = m_store.connection().prepare("SELECT DISTINCT s.kind, s.day FROM sample AS s JOIN "
                                             "measure_import AS i ON i.row = s.import "
                                             "WHERE s.source = ?1 AND i.undone_at IS NULL");
    if (!days) {
        return fail(days.error());
    }
    days->bindInteger(1, m_source.row);
    const auto all = days->collect(
        [](const store::Statement& row) { return std::pair(row.string(0), row.string(1)); });
    if (!all) {
        return fail(all.error());
    }
    for (const auto& [kind, day] : *all) {
        auto query = m_store.connection().prepare(
            "SELECT 1 FROM resource WHERE source = ?1 AND type = 'Observation' AND fhir_id = ?2");
        if (!query) {
            return fail(query.error());
        }
        const std::string id = dayId(m_source, kind, day);
        query->bindInteger(1, m_source.row).bindText(2, id);
        const Result<bool> there = query->step();
        if (!there) {
            return fail(there.error());
        }
        if (!*there) {
            m_days.emplace(kind, day);
        }
    }
    return {};
}

/** Whether a resource is there and was not taken back by undoing its import. */
Result<bool> ImportWriter::stands(std::string_view id)
{
    auto query = m_store.connection().prepare(
        "SELECT EXISTS (SELECT 1 FROM resource WHERE source = ?1 AND type = 'Observation' "
        "AND fhir_id = ?2) AND NOT EXISTS (SELECT 1 FROM measure_import_item AS t "
        "JOIN measure_import AS i ON i.row = t.import WHERE t.fhir_id = ?2 "
        "AND i.undone_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM measure_import_item AS u "
        "JOIN measure_import AS j ON j.row = u.import WHERE u.fhir_id = ?2 "
        "AND j.undone_at IS NULL))");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, m_source.row).bindText(2, id);
    const Result<bool> row = query->step();
    return row ? Result<bool>(*row && query->integer(0) != 0) : row;
}

Result<void> ImportWriter::flushMeasurements()
{
    std::vector<IdAndJson> fresh;
    for (auto& each : m_waiting) {
        const Result<bool> there = stands(each.first);
        if (!there) {
            return fail(there.error());
        }
        if (*there) {
            ++m_report.duplicates; // also one the person took back: it stays away
        } else {
            fresh.push_back(std::move(each));
        }
    }
    m_waiting.clear();
    m_report.added += fresh.size();
    return fresh.empty() ? Result<void>() : putResources(m_store, m_source, fresh, m_import);
}

Result<std::vector<Sample>> ImportWriter::known(const DayKey& key, bool ofThisImport)
{
    auto query = m_store.connection().prepare(
        "SELECT s.samples FROM sample AS s JOIN measure_import AS i ON i.row = s.import "
        "WHERE s.kind = ?1 AND s.day = ?2 AND s.source = ?3 AND s.device = ?4 "
        "AND (s.import = ?5) = ?6 AND i.undone_at IS NULL");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(
        key.kind, time::dayText(key.day), m_source.row, key.device, m_import, ofThisImport);
    std::vector<Sample> all;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return all;
        }
        const auto bytes = query->blob(0);
        const auto samples =
            unpackSamples({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
        if (!samples) {
            return fail(ErrorCode::DataDamaged, "samples");
        }
        all.insert(all.end(), samples->begin(), samples->end());
    }
}

Result<void> ImportWriter::writeSamples(const DayKey& key, std::vector<Sample>& samples)
{
    const auto less = [](const Sample& a, const Sample& b) {
        return a.second != b.second ? a.second < b.second : a.value < b.value;
    };
    std::sort(samples.begin(), samples.end(), less);
    samples.erase(std::unique(samples.begin(), samples.end()), samples.end());
    auto others = known(key, false);
    auto mine = known(key, true);
    if (!others || !mine) {
        return fail(!others ? others.error() : mine.error());
    }
    std::sort(others->begin(), others->end(), less);
    std::vector<Sample> fresh;
    std::set_difference(samples.begin(),
                        samples.end(),
                        others->begin(),
                        others->end(),
                        std::back_inserter(fresh),
                        less);
    m_report.duplicates += samples.size() - fresh.size();
    const std::size_t before = mine->size();
    fresh.insert(fresh.end(), mine->begin(), mine->end());
    std::sort(fresh.begin(), fresh.end(), less);
    fresh.erase(std::unique(fresh.begin(), fresh.end()), fresh.end());
    if (fresh.size() == before) {
        return {};
    }
    m_report.samples += fresh.size() - before;
    const std::string day = time::dayText(key.day);
    m_days.emplace(key.kind, day);
    auto insert = m_store.connection().prepare(
        "INSERT INTO sample (kind, day, source, device, import, count, samples) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE SET count = excluded.count, "
        "samples = excluded.samples");
    if (!insert) {
        return fail(insert.error());
    }
    const std::string bytes = packSamples(fresh);
    insert->bindText(1, key.kind)
        .bindText(2, day)
        .bindInteger(3, m_source.row)
        .bindText(4, key.device)
        .bindInteger(5, m_import)
        .bindInteger(6, static_cast<std::int64_t>(fresh.size()))
        .bindBlob(7, std::as_bytes(std::span(bytes)));
    return insert->run();
}

Result<void> ImportWriter::flushSamples()
{
    auto transaction = store::Transaction::begin(m_store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    for (auto& [key, samples] : m_samples) {
        if (const auto done = writeSamples(key, samples); !done) {
            return done;
        }
    }
    m_samples.clear();
    m_last = m_samples.end();
    m_sampleCount = 0;
    return transaction->commit();
}

Result<MeasureImportReport> ImportWriter::finish()
{
    if (!m_error) {
        keep(flushMeasurements()) && keep(flushSamples());
    }
    if (m_error) {
        return fail(*m_error);
    }
    if (const auto done = remakeDays(m_store, m_kinds, m_source, m_person, m_days); !done) {
        return fail(done.error());
    }
    m_report.days = m_days.size();
    if (m_report.added == 0 && m_report.samples == 0) {
        auto remove = m_store.connection().prepare("DELETE FROM measure_import WHERE row = ?1");
        if (!remove) {
            return fail(remove.error());
        }
        remove->bindInteger(1, m_import);
        if (const auto done = remove->run(); !done) {
            return fail(done.error());
        }
        m_report.id.clear();
    }
    return m_report;
}

Result<void> putResources(store::Store& store,
                          const store::Source& source,
                          const std::vector<IdAndJson>& idAndJson,
                          std::int64_t import)
{
    std::string lines;
    for (const auto& each : idAndJson) {
        lines += each.second + "\n";
    }
    const fhir::ReadResult read = store.tools().reader.read(lines, fhir::FhirVersion::R4);
    if (!read.rejected.empty()) {
        return fail(read.rejected.front().reason);
    }
    const auto note = [&](store::Connection& connection) -> Result<void> {
        for (const auto& each : idAndJson) {
            auto insert = connection.prepare("INSERT INTO measure_import_item (fhir_id, import) "
                                             "VALUES (?1, ?2) ON CONFLICT DO NOTHING");
            if (!insert) {
                return fail(insert.error());
            }
            insert->bindText(1, each.first).bindInteger(2, import);
            if (const auto done = insert->run(); !done) {
                return done;
            }
        }
        return {};
    };
    const auto counts = store::ingest(
        store, source, read.resources, import > 0 ? store::Alongside(note) : store::Alongside());
    return counts ? Result<void>() : fail(counts.error());
}

namespace
{
/** The resource of a day as the samples that are left make it; taken back when there are none. */
Result<IdAndJson> resourceOfDay(store::Store& store,
                                const Kinds& kinds,
                                const store::Source& source,
                                const std::string& person,
                                const std::string& kindId,
                                const std::string& dayText)
{
    const Kind* kind = kinds.find(kindId);
    const auto date = time::dayFromText(dayText);
    const auto rows = store.records().sampleDays(kindId, dayText, dayText);
    if (kind == nullptr || !date || !rows) {
        return fail(rows ? Error{ErrorCode::Internal, "day of samples"} : rows.error());
    }
    DayOfSamples day;
    day.kind = kindId;
    day.day = *date;
    Decimal sum;
    std::map<std::string, Decimal> byDevice;
    for (const auto& row : *rows) {
        const auto samples = unpackSamples(row.bytes);
        if (!samples) {
            return fail(ErrorCode::DataDamaged, "samples");
        }
        for (const Sample& each : *samples) {
            const auto value = Decimal::nearest(each.value, 2);
            if (!value) {
                continue;
            }
            day.range.lowest = day.range.count == 0 ? *value : std::min(day.range.lowest, *value);
            day.range.highest = day.range.count == 0 ? *value : std::max(day.range.highest, *value);
            ++day.range.count;
            sum = sum + *value;
            byDevice[row.device] = byDevice[row.device] + *value;
        }
    }
    ObservationFrame frame;
    frame.person = person;
    frame.id = dayId(source, kindId, dayText);
    if (day.range.count == 0) {
        frame.status = "entered-in-error";
    } else if (kind->sumOfDay) {
        // A phone and a watch count the same steps: the day is that of the device with the most.
        for (const auto& [device, total] : byDevice) {
            if (day.device.empty() || total > day.value) {
                day.value = total;
                day.device = device;
            }
        }
    } else {
        day.value = Decimal::average(sum, day.range.count, kind->decimals);
        day.device = byDevice.size() == 1 ? byDevice.begin()->first : std::string();
    }
    day.value = day.value.rounded(kind->decimalsMost).trimmed(kind->decimals);
    day.range.lowest = day.range.lowest.trimmed(kind->decimals);
    day.range.highest = day.range.highest.trimmed(kind->decimals);
    const auto json = dayObservationJson(kinds, day, frame);
    return json ? Result<IdAndJson>(IdAndJson(frame.id, *json)) : fail(json.error());
}
} // namespace

Result<void> remakeDays(store::Store& store,
                        const Kinds& kinds,
                        const store::Source& source,
                        const std::string& person,
                        const DaysOfKinds& days)
{
    std::vector<IdAndJson> waiting;
    for (const auto& [kind, day] : days) {
        Result<IdAndJson> made = resourceOfDay(store, kinds, source, person, kind, day);
        if (!made) {
            return fail(made.error());
        }
        waiting.push_back(std::move(*made));
        if (waiting.size() == kDaysPerCommit) {
            if (const auto done = putResources(store, source, waiting, 0); !done) {
                return done;
            }
            waiting.clear();
        }
    }
    return waiting.empty() ? Result<void>() : putResources(store, source, waiting, 0);
}
} // namespace regie::measure
