// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/own_measurement.h"

#include "core/base/uuid.h"
#include "core/measure/resource.h"
#include "core/measure/series.h"
#include "core/store/own_statement.h"
#include "core/store/records.h"

namespace regie::measure
{
namespace
{
constexpr std::size_t kOwnValues = 10;
using std::chrono::days;

/** Whole years from a birth date (as exact as it is known) to a day. */
std::optional<int> ageOf(std::string_view birthDate, std::chrono::year_month_day today)
{
    const auto born = time::PartialDate::parse(birthDate);
    if (!born) {
        return std::nullopt;
    }
    const int month = static_cast<int>(static_cast<unsigned>(today.month()));
    const int day = static_cast<int>(static_cast<unsigned>(today.day()));
    const int bornMonth = born->month == 0 ? 1 : static_cast<int>(born->month);
    const int bornDay = born->day == 0 ? 1 : static_cast<int>(born->day);
    const bool hadBirthday = month > bornMonth || (month == bornMonth && day >= bornDay);
    return static_cast<int>(today.year()) - born->year - (hadBirthday ? 0 : 1);
}

/** Of a year or month alone its first day, so that nothing is refused that can be. */
std::optional<Clock::Instant> startOfLife(std::string_view birthDate, const time::Zone& zone)
{
    const auto born = time::PartialDate::parse(birthDate);
    if (!born) {
        return std::nullopt;
    }
    return zone.startOf(
        {std::chrono::year(born->year),
         std::chrono::month(born->month == 0 ? 1U : static_cast<unsigned>(born->month)),
         std::chrono::day(born->day == 0 ? 1U : static_cast<unsigned>(born->day))});
}

Result<store::StoredFact> put(store::Store& store,
                              const Kinds& kinds,
                              const Measurement& measurement,
                              std::string_view id,
                              std::string_view status)
{
    CheckContext alone;
    alone.now = store.tools().clock.now();
    if (check(kinds, measurement, alone).outcome == Outcome::Impossible) {
        return fail(ErrorCode::InvalidArgument, "measurement that cannot be");
    }
    const Result<store::Profile> profile = store.profile();
    if (!profile) {
        return fail(profile.error());
    }
    ObservationFrame frame;
    frame.person = profile->name.empty() ? "Ik" : profile->name;
    frame.id = id;
    frame.issued = time::instantText(alone.now);
    frame.status = status;
    const Result<std::string> json = observationJson(kinds, measurement, frame);
    return json ? store::takeOwnResource(store, *json) : fail(json.error());
}
} // namespace

Result<CheckContext> checkContext(store::Records& records,
                                  const Kinds& kinds,
                                  const store::Profile& profile,
                                  std::string_view kind,
                                  const ReadMoment& at,
                                  Clock::Instant now,
                                  std::string_view without)
{
    CheckContext context;
    context.now = now;
    const time::Zone zone = time::Zone::fixed(at.offsetMinutes);
    context.age = ageOf(profile.birthDate, zone.dayOf(at.at));
    context.born = startOfLife(profile.birthDate, zone);
    const Kind* known = kinds.find(kind);
    if (known == nullptr) {
        return fail(ErrorCode::InvalidArgument, "kind of measurement");
    }
    const Result<Series> series =
        readSeries(records, kinds, *known, zone, {{}, at.at + std::chrono::seconds(1)});
    if (!series) {
        return fail(series.error());
    }
    for (auto point = series->points.rbegin(); point != series->points.rend(); ++point) {
        if (point->origin != Origin::Self || point->factId == without) {
            continue;
        }
        const Measurement& measured = point->measurement;
        if (context.earlier.size() < kOwnValues) {
            context.earlier.push_back({measured.values, measured.at});
        }
        if (zone.dayOf(measured.at) == zone.dayOf(at.at)) {
            context.dayTotal = context.dayTotal + measured.values.front().number;
        } else if (context.earlier.size() == kOwnValues) {
            break;
        }
    }
    return context;
}

Result<store::StoredFact> addMeasurement(store::Store& store,
                                         const Kinds& kinds,
                                         const Measurement& measurement)
{
    return put(store, kinds, measurement, newUuid(store.tools().random), "final");
}

Result<store::StoredFact> correctMeasurement(store::Store& store,
                                             const Kinds& kinds,
                                             std::string_view factId,
                                             const Measurement& measurement)
{
    const Result<store::StoredFact> before = store.records().fact(factId);
    if (!before) {
        return fail(before.error());
    }
    const auto measured = measurementOf(
        store.records(), kinds, *before, time::Zone::fixed(measurement.offsetMinutes));
    const Result<store::FactDetail> detail = store.records().detail(factId);
    if (!measured || !detail) {
        return fail(!detail ? detail.error() : measured.error());
    }
    if (before->sourceKind != store::SourceKind::Self || measured->kind != measurement.kind) {
        return fail(ErrorCode::InvalidArgument, "not a measurement of the person and kind");
    }
    // Imported ones are of another source: the correction would stand beside them, not over them.
    if (before->sourceName != "self") {
        return fail(ErrorCode::InvalidArgument, "a measurement of a device");
    }
    return put(store, kinds, measurement, detail->resource.key, "corrected");
}

Result<store::StoredFact> undoMeasurement(store::Store& store, std::string_view factId)
{
    return store::withdrawStatement(store, factId);
}

Result<store::StoredFact> redoMeasurement(store::Store& store, std::string_view factId)
{
    return store::restoreStatement(store, factId);
}

Result<Measurement> measurementOf(store::Records& records,
                                  const Kinds& kinds,
                                  const store::StoredFact& fact,
                                  const time::Zone& zone)
{
    const Result<fhir::Resource> resource = records.resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    const auto read = resource->type == "Observation"
                          ? readObservation(kinds, *resource->root, zone)
                          : std::nullopt;
    return read ? Result<Measurement>(read->measurement)
                : Result<Measurement>(fail(ErrorCode::NotFound, "measurement"));
}
} // namespace regie::measure
