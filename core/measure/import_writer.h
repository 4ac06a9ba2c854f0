// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/measure: puts what a file holds into the vault.
#pragma once

#include "core/measure/entry.h"
#include "core/measure/import_sink.h"
#include "core/measure/thin.h"

#include <map>
#include <optional>
#include <set>
#include <unordered_set>

namespace regie::measure
{
/** The id of a resource and the resource. */
using IdAndJson = std::pair<std::string, std::string>;
/** Kinds, each with a day as text. */
using DaysOfKinds = std::set<std::pair<std::string, std::string>>;

/** One import while it goes on. */
class ImportWriter final : public ImportSink
{
public:
    ImportWriter(store::Store& store,
                 const Kinds& kinds,
                 store::Source source,
                 std::string person,
                 const store::ProgressCallback& progress,
                 std::stop_token stop);

    /** Notes the import and learns what stands in the record already. */
    Result<void> begin(std::string_view format, const time::Zone& zone);
    bool take(Measurement measurement) override;
    void skip(std::string_view why) override { ++m_report.skipped[std::string(why)]; }
    /** Writes what is left, and the days. Removes the note of an import that added nothing. */
    Result<MeasureImportReport> finish();
    /** What stopped it. */
    const std::optional<Error>& error() const { return m_error; }

private:
    /** A device on a day. */
    struct DayKey {
        std::string kind;
        std::chrono::year_month_day day;
        std::string device;
        auto operator<=>(const DayKey&) const = default;
        bool isOf(const Measurement& measurement, std::chrono::year_month_day itsDay) const
        {
            return day == itsDay && kind == measurement.kind && device == measurement.device;
        }
    };
    using DaySamples = std::map<DayKey, std::vector<Sample>>;

    bool takeSample(const Measurement& measurement);
    Result<void> flushMeasurements();
    Result<void> flushSamples();
    Result<void> writeSamples(const DayKey& key, std::vector<Sample>& samples);
    Result<std::vector<Sample>> known(const DayKey& key, bool ofThisImport);
    Result<bool> stands(std::string_view id);
    Result<void> findLeftDays();
    bool keep(const Result<void>& done);

    store::Store& m_store;
    const Kinds& m_kinds;
    store::Source m_source;
    std::string m_person;
    const store::ProgressCallback& m_progress;
    std::stop_token m_stop;
    std::int64_t m_import = 0;
    MeasureImportReport m_report;
    std::optional<Error> m_error;
    std::unordered_set<std::string> m_there; ///< kind, second and values that the record has
    std::unordered_set<std::string> m_mine;  ///< the same, of this file
    std::vector<IdAndJson> m_waiting;
    DaySamples m_samples;
    DaySamples::iterator m_last = m_samples.end(); ///< where the sample before went
    std::size_t m_sampleCount = 0;
    DaysOfKinds m_days; ///< to work out anew
    std::size_t m_seen = 0;
};

/**
 * Works out the resources of days anew from the samples that are left, some hundred to a commit; none
 * left: taken back.
 */
Result<void> remakeDays(store::Store& store,
                        const Kinds& kinds,
                        const store::Source& source,
                        const std::string& person,
                        const DaysOfKinds& days);
/** Stores resources of a source, and says which they are of an import (0: none). */
Result<void> putResources(store::Store& store,
                          const store::Source& source,
                          const std::vector<IdAndJson>& idAndJson,
                          std::int64_t import);
} // namespace regie::measure
