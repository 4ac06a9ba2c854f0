// SPDX-License-Identifier: GPL-3.0-or-later
// Results of the same test. A test is told by its code; a result in another unit is not set beside it.
#include "core/store/series.h"

#include "core/fhir/node.h"
#include "core/record/comparator.h"
#include "core/store/fact_row.h"
#include "core/store/records_state.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::store
{
namespace
{
/** fact_code finds the code; system and unit are looked at in the few rows that have it. */
constexpr std::string_view kSameTest =
    "FROM fact AS f INDEXED BY fact_code CROSS JOIN source AS s ON s.row = f.source "
    "WHERE f.code = ?1 AND f.code <> '' AND f.number <> '' AND f.sort_date > '' "
    "AND f.sort_date < ?2 AND +f.code_system = ?3 AND +f.unit = ?4 "
    "AND f.status NOT IN ('entered-in-error', 'cancelled') ";
constexpr std::string_view kAllDates = "Z";

/** One result that came twice is one point; where its sources differ both are. */
std::string sameTest()
{
    return std::string(kSameTest)
           + unlessLed(" AND l.code = f.code AND l.code_system = f.code_system AND "
                       "CAST(l.number AS REAL) = CAST(f.number AS REAL) AND l.unit = f.unit AND "
                       "l.sort_date = f.sort_date AND l.status "
                       "NOT IN ('entered-in-error', 'cancelled')");
}

void bindTest(Statement& statement, const StoredFact& fact, std::string_view below)
{
    statement.bindBorrowed(1, fact.fact.code)
        .bindBorrowed(2, below)
        .bindBorrowed(3, fact.fact.codeSystem)
        .bindBorrowed(4, fact.fact.unit);
}

SeriesPoint pointOf(StoredFact&& stored)
{
    SeriesPoint point;
    point.comparator = record::comparatorOf(stored.fact.value);
    point.factId = std::move(stored.id);
    point.date = std::move(stored.fact.date);
    point.sortDate = std::move(stored.fact.sortDate);
    point.number = std::move(stored.fact.number);
    point.value = std::move(stored.fact.value);
    point.provider = std::move(stored.fact.provider);
    point.remarks = stored.remarks;
    return point;
}

bool isTest(const StoredFact& fact)
{
    return !fact.fact.code.empty() && !fact.fact.number.empty();
}

/** Whether a limit is in the unit of the value, as far as both say one. */
bool sameUnit(const fhir::Node& limit, const fhir::Node& value)
{
    for (const std::string_view member : {"code", "unit"}) {
        const std::string_view one = limit.childText(member);
        const std::string_view other = value.childText(member);
        if (!one.empty() && !other.empty()) {
            return one == other;
        }
    }
    return true;
}

std::string limitOf(const fhir::Node& range, std::string_view member, const fhir::Node& value)
{
    const fhir::Node* limit = range.child(member);
    return limit != nullptr && sameUnit(*limit, value) ? std::string(limit->childText("value"))
                                                       : std::string();
}

void readRange(const fhir::Node& observation, Series& series)
{
    const fhir::Node* ranges = observation.child("referenceRange");
    const fhir::Node* value = observation.child("valueQuantity");
    if (ranges == nullptr || value == nullptr || ranges->childCount != 1) {
        return;
    }
    series.low = limitOf(*ranges->firstChild, "low", *value);
    series.high = limitOf(*ranges->firstChild, "high", *value);
}
} // namespace

Result<Series> Records::series(const StoredFact& fact, std::size_t most)
{
    Series series;
    series.unit = fact.fact.unit;
    if (!isTest(fact)) {
        return series;
    }
    most = std::min(most, kMostPoints);
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} {} ORDER BY f.sort_date DESC, f.row DESC LIMIT ?5", kFactColumns, sameTest()));
    if (!query) {
        return fail(query.error());
    }
    bindTest(*query, fact, kAllDates);
    query->bindInteger(5, static_cast<std::int64_t>(most) + 1);
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            break;
        }
        if (series.points.size() == most) {
            series.complete = false;
            break;
        }
        series.points.push_back(pointOf(readFact(*query)));
    }
    std::reverse(series.points.begin(), series.points.end());
    const Result<fhir::Resource> resource = resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    readRange(*resource->root, series);
    return series;
}

Result<std::optional<StoredFact>> Records::previous(const StoredFact& fact)
{
    if (!isTest(fact) || fact.fact.sortDate.empty()) {
        return std::optional<StoredFact>();
    }
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} {} AND (f.group_id IS NULL OR f.group_id IS NOT (SELECT own.group_id FROM fact "
        "AS own WHERE own.row = ?5)) ORDER BY f.sort_date DESC, f.row DESC LIMIT 1",
        kFactColumns,
        sameTest()));
    if (!query) {
        return fail(query.error());
    }
    bindTest(*query, fact, fact.fact.sortDate);
    query->bindInteger(5, fact.row);
    const Result<bool> row = query->step();
    if (!row) {
        return fail(row.error());
    }
    return *row ? std::optional(readFact(*query)) : std::nullopt;
}
} // namespace regie::store
