// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fact_row.h"

#include "core/base/hex.h"

#include <algorithm>
#include <bit>

namespace regie::store
{
namespace
{
constexpr char kBetweenNames = '\x1f'; ///< in kFactColumns

/** English is NULL where it is the same as Dutch. */
Words readWords(const Statement& row, int column)
{
    Words words{row.string(column), {}};
    words.en = row.isNull(column + 1) ? words.nl : row.string(column + 1);
    return words;
}

SourceKind sourceKindFromName(std::string_view name)
{
    for (const SourceKind kind : {SourceKind::Portal, SourceKind::Self, SourceKind::Demo}) {
        if (sourceKindName(kind) == name) {
            return kind;
        }
    }
    return SourceKind::File;
}
} // namespace

std::string_view sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Portal: return "portal";
    case SourceKind::File: return "file";
    case SourceKind::Self: return "self";
    case SourceKind::Demo: return "demo";
    }
    return "file";
}

fhir::FhirVersion versionFromName(std::string_view name)
{
    const auto stu3 = fhir::FhirVersion::Stu3;
    return name == fhir::versionName(stu3) ? stu3 : fhir::FhirVersion::R4;
}

StoredFact readFact(const Statement& row)
{
    StoredFact stored;
    stored.row = row.integer(0);
    stored.id = factIdText(std::bit_cast<std::uint64_t>(row.integer(1)));
    stored.resourceRow = row.integer(2);
    record::Fact& fact = stored.fact;
    fact.kind = row.string(3);
    fact.support = row.integer(4) != 0;
    fact.current = row.integer(5) != 0;
    int column = 5;
    for (std::string* text : {&fact.sortDate,
                              &fact.date.start,
                              &fact.date.end,
                              &fact.date.precision,
                              &fact.status,
                              &fact.codeSystem,
                              &fact.code,
                              &fact.number,
                              &fact.unit}) {
        *text = row.string(++column);
    }
    fact.title = readWords(row, 15);
    fact.value = readWords(row, 17);
    fact.shortText = readWords(row, 19);
    fact.provider = row.string(21);
    if (!row.isNull(22)) {
        stored.group = factIdText(std::bit_cast<std::uint64_t>(row.integer(22)));
    }
    stored.sourceId = row.string(23);
    stored.sourceName = row.string(24);
    stored.sourceKind = sourceKindFromName(row.text(25));
    sayWhoWithdrew(fact, stored.sourceKind);
    const std::int64_t remarks = row.integer(26); // NULL, without remarks, reads as 0
    stored.remarks = {(remarks & 1) != 0, (remarks & 2) != 0, (remarks & 4) != 0};
    stored.received = Clock::Instant(std::chrono::milliseconds(row.integer(27)));
    stored.lead = row.integer(28); // NULL reads as 0
    stored.differs = row.integer(29) != 0;
    for (std::string_view names = row.text(30); !names.empty();) {
        const std::size_t end = std::min(names.find(kBetweenNames), names.size());
        stored.alsoFrom.emplace_back(names.substr(0, end));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    std::sort(stored.alsoFrom.begin(), stored.alsoFrom.end());
    return stored;
}

void sayWhoWithdrew(record::Fact& fact, SourceKind source)
{
    if (source == SourceKind::Self && record::isWithdrawn(fact)) {
        fact.shortText = record::withdrawnByPersonWords();
    }
}

std::string unlessLed(std::string_view leader)
{
    std::string sql(" AND (f.lead IS NULL OR NOT EXISTS (SELECT 1 FROM fact AS l WHERE l.row = "
                    "f.lead");
    sql += leader;
    sql += "))";
    return sql;
}

StoredResource readResource(const Statement& row)
{
    StoredResource resource;
    resource.row = row.integer(0);
    resource.source = row.string(1);
    resource.version = versionFromName(row.text(2));
    resource.type = row.string(3);
    resource.key = row.string(4);
    resource.profile = row.string(5);
    resource.hash = toHex(row.blob(6));
    resource.fetchedAt = row.string(7);
    resource.lastSeen = row.string(8);
    resource.url = row.string(9);
    resource.replaced = !row.isNull(10);
    resource.body = row.string(11);
    resource.versionId = row.string(12);
    resource.lastUpdated = row.string(13);
    return resource;
}

Source readSource(const Statement& row)
{
    Source source;
    source.row = row.integer(0);
    source.id = row.string(1);
    source.kind = sourceKindFromName(row.text(2));
    source.name = row.string(3);
    source.provider = row.string(4);
    source.created = row.string(5);
    return source;
}
} // namespace regie::store
