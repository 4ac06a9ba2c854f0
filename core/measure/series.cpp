// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/series.h"

#include "core/fhir/json.h"
#include "core/measure/day_resource.h"
#include "core/measure/resource.h"
#include "core/record/pressure_half.h"
#include "core/store/records.h"

#include <algorithm>
#include <map>
#include <utility>

namespace regie::measure
{
namespace
{
/** Half a pressure has no place in the series of whole ones, and must not be lost silently. */
constexpr std::string_view kPressure = "bp";
constexpr std::string_view kUpper = "bp_sys";
constexpr std::string_view kLower = "bp_dia";
constexpr std::string_view kOther = "observation"; ///< where kinds of the person's own are found

/** Fact::sortDate of an instant, with a day of room: dates without a time sort by their own day. */
std::string sortDate(std::optional<Clock::Instant> at, int room)
{
    if (!at) {
        return {};
    }
    return time::dayText(time::Zone::fixed(0).dayOf(*at + std::chrono::days(room)));
}

/** Puts the halves of pressures together that came as an Observation each. */
class Halves
{
public:
    Halves(const Kinds& kinds, const time::Zone& zone, const Period& period)
        : m_kinds(kinds), m_zone(zone), m_period(period)
    {
    }

    void take(const store::StoredFact& fact, std::string_view body)
    {
        const std::string& status = fact.fact.status;
        const Result<fhir::Document> document = fhir::parseJson(body);
        if (status == "entered-in-error" || status == "cancelled" || !document) {
            return;
        }
        const std::string key = record::pressureHalfKey(*document->root());
        auto read = readObservation(m_kinds, *document->root(), m_zone);
        if (key.empty() || !read || !m_period.holds(read->measurement.at)) {
            return;
        }
        const bool upper = read->measurement.kind == kUpper;
        if (upper || read->measurement.kind == kLower) {
            Both& both = m_both[fact.sourceId + '\n' + key];
            auto& half = upper ? both.upper : both.lower;
            half.push_back({fact, std::move(*read)});
        }
    }

    /** Of a whole pressure that is there as well its halves are no reading of their own. */
    void addTo(std::vector<Point>& points) const
    {
        for (const auto& [key, both] : m_both) {
            if (both.upper.size() != 1 || both.lower.size() != 1) {
                continue;
            }
            Point point = pointOf(both.upper.front(), both.lower.front());
            const bool known = std::any_of(points.begin(), points.end(), [&](const Point& other) {
                return other.source == point.source && other.measurement.at == point.measurement.at
                       && other.measurement.values == point.measurement.values;
            });
            if (!known) {
                points.push_back(std::move(point));
            }
        }
    }

private:
    struct Half {
        store::StoredFact fact;
        ReadMeasurement read;
    };
    struct Both {
        std::vector<Half> upper;
        std::vector<Half> lower;
    };

    static Point pointOf(const Half& upper, const Half& lower)
    {
        Point point;
        point.factId = upper.fact.id;
        point.lowerFactId = lower.fact.id;
        point.measurement = upper.read.measurement;
        point.measurement.kind = kPressure;
        point.measurement.values.push_back(lower.read.measurement.values.front());
        const bool self = upper.fact.sourceKind == store::SourceKind::Self;
        point.origin = self ? Origin::Self : Origin::Provider;
        point.source = upper.fact.sourceName;
        point.provider = self ? std::string() : upper.fact.fact.provider;
        point.originalUnit = upper.read.originalUnit;
        const auto isCorrected = [](const Half& half) {
            return half.fact.fact.status == "corrected" || half.fact.fact.status == "amended";
        };
        point.corrected = isCorrected(upper) || isCorrected(lower);
        point.received = upper.fact.received;
        const store::RemarkMarks& a = upper.fact.remarks;
        const store::RemarkMarks& b = lower.fact.remarks;
        point.remarks = {a.wrong || b.wrong, a.notMine || b.notMine, a.note || b.note};
        return point;
    }

    const Kinds& m_kinds;
    const time::Zone& m_zone;
    const Period& m_period;
    std::map<std::string, Both> m_both; ///< by source and key
};

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

    Series finish(const Halves& halves)
    {
        halves.addTo(m_series.points);
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
    Halves halves(kinds, zone, period);
    for (const std::string_view lens : {kUpper, kLower}) {
        if (kind.id != kPressure) {
            break;
        }
        const auto walked = records.forEachBody(
            lens,
            sortDate(period.from, -1),
            sortDate(period.until, 2),
            [&](const store::StoredFact& fact, fhir::FhirVersion, std::string_view body) {
                halves.take(fact, body);
                return true;
            });
        if (!walked) {
            return fail(walked.error());
        }
    }
    return gathering.finish(halves);
}
} // namespace regie::measure
