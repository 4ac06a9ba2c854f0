// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: a fact and a resource as rows give them.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

#include <string>
#include <string_view>

namespace regie::store
{
/** The columns readFact() reads; the tables are `fact AS f` and `source AS s`. */
inline constexpr std::string_view kFactColumns =
    "f.row, f.id, f.resource, f.kind, f.support, f.current, f.sort_date, f.start, f.\"end\", "
    "f.precision, f.status, f.code_system, f.code, f.number, f.unit, f.title_nl, f.title_en, "
    "f.value_nl, f.value_en, f.short_nl, f.short_en, f.provider, f.group_id, s.id, s.name, "
    "s.kind, "
    "(SELECT max(n.kind = 'wrong') + 2 * max(n.kind = 'notMine') + 4 * max(n.kind = 'note') "
    "FROM note AS n WHERE n.fact = f.id AND n.removed_at IS NULL), f.received, f.lead, f.differs, "
    "CASE WHEN f.group_id IS NULL THEN NULL ELSE (SELECT group_concat(gs.name, char(31)) FROM fact "
    "AS g JOIN source AS gs ON gs.row = g.source WHERE g.group_id = f.group_id AND g.row <> f.row) "
    "END";
inline constexpr int kFactColumnCount = 31;
StoredFact readFact(const Statement& row);
/** A lens does not know whose a resource is: says who took it back. */
void sayWhoWithdrew(record::Fact& fact, SourceKind source);

/**
 * Leaves out a fact when the one that stands for it is in the list too: `leader` says when that `l`
 * is, and begins with " AND ".
 */
std::string unlessLed(std::string_view leader);

/** The columns readResource() reads; the tables are `resource AS r` and `source AS s`. */
inline constexpr std::string_view kResourceColumns =
    "r.row, s.id, r.fhir_version, r.type, r.fhir_id, r.profile, r.hash, r.fetched_at, r.last_seen, "
    "r.url, r.replaced_by, r.body, r.version, r.last_updated";
StoredResource readResource(const Statement& row);

inline constexpr std::string_view kSourceColumns =
    "s.row, s.id, s.kind, s.name, s.provider, s.created";
Source readSource(const Statement& row);

fhir::FhirVersion versionFromName(std::string_view name);
} // namespace regie::store
