// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/series.h"

#include "core/fhir/json.h"
#include "core/measure/day_resource.h"
#include "core/measure/resource.h"
#include "core/store/records.h"

#include <algorithm>

namespace regie::measure
{
namespace
{
/** Half a pressure has no place in the series of whole ones, and must not be lost silently. */
constexpr std::string_view kPressure = "bp";
constexpr std::string_view kOther = "observation"; ///< where kinds of the person's own are found

/** Fact::sortDate of an instant, with a day of room: dates without a time sort by their own day. */
std::string sortDate(std::optional<Clock::Instant> at, int room)
{
    if (!at) {
        return {};
    }
    return time::dayText(time::Zone::fixed(0).dayOf(*at + std::chrono::days(room)));
}

/** Gathers the points of one kind. */
class Gathering
{
public:
    Gathering(const Kinds& kinds, const Kind& kind, const time::Zone& zone, const Period& period)
        : m_kinds(kinds), m_kind(kind), m_zone(zone), m_period(period)
    {
        m_series.kind = kind.id;
    }

    void take(const store::StoredFact& fact, std::string_view body)
    {
        const std::string& status = fact.fact.status;
        if (status == "entered-in-error" || status == "cancelled") {
            return;
        }
        const Result<fhir::Document> document = fhir::parseJson(body);
        if (!document) {
            ++m_series.unreadable;
            return;
        }
        auto read = readObservation(m_kinds, *document->root(), m_zone);
        if (!read || !asOurs(read->measurement)) {
            m_series.unreadable += std::size_t{!read || m_kind.id == kPressure};
            return;
        }
        if (!m_period.holds(read->measurement.at)) {
            return;
        }
        Point point;
        point.factId = fact.id;
        point.measurement = std::move(read->measurement);
        point.origin = fact.sourceKind == store::SourceKind::Self ? Origin::Self : Origin::Provider;
        point.source = fact.sourceName;
        point.provider = point.origin == Origin::Provider ? fact.fact.provider : std::string();
        point.originalUnit = std::move(read->originalUnit);
        point.day = readDayRange(*document->root());
        point.corrected = status == "corrected" || status == "amended";
        point.received = fact.received;
        point.remarks = fact.remarks;
        m_series.points.push_back(std::move(point));
    }

    Series finish()
    {
        std::stable_sort(
            m_series.points.begin(), m_series.points.end(), [](const Point& a, const Point& b) {
                return a.measurement.at < b.measurement.at;
            });
        return std::move(m_series);
    }

private:
    /** Makes it one of the kind that is asked for: a part of a whole pressure. False: it is none. */
    bool asOurs(Measurement& measurement) const
    {
        if (measurement.kind == m_kind.id) {
            return true;
        }
        const Kind* whole = m_kinds.find(measurement.kind);
        if (whole == nullptr) {
            return false;
        }
        for (std::size_t i = 0; i < whole->parts.size(); ++i) {
            if (whole->parts[i] == m_kind.id) {
                measurement.kind = m_kind.id;
                measurement.values = {measurement.values[i]};
                return true;
            }
        }
        return false;
    }

    const Kinds& m_kinds;
    const Kind& m_kind;
    const time::Zone& m_zone;
    const Period& m_period;
    Series m_series;
};
} // namespace

Result<Series> readSeries(store::Records& records,
                          const Kinds& kinds,
                          const Kind& kind,
                          const time::Zone& zone,
                          const Period& period)
{
    Gathering gathering(kinds, kind, zone, period);
    std::vector<std::string> lenses = kind.lenses;
    if (lenses.empty()) {
        lenses.emplace_back(kOther);
    }
    for (const std::string& lens : lenses) {
        const auto walked = records.forEachBody(
            lens,
            sortDate(period.from, -1),
            sortDate(period.until, 2),
            [&](const store::StoredFact& fact, fhir::FhirVersion, std::string_view body) {
                if (!kind.own || fact.fact.code == kind.id) {
                    gathering.take(fact, body);
                }
                return true;
            });
        if (!walked) {
            return fail(walked.error());
        }
    }
    return gathering.finish();
}
} // namespace regie::measure
