// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the tables that go along row by row.
#pragma once

#include "core/store/portable.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace regie::store
{
inline constexpr std::string_view kPortableManifest = "regie-export.json";

/** Name of the files of a source, without extension. */
std::string portableName(std::int64_t source);

struct PortableTable {
    std::string_view file;
    std::string_view select;                         ///< gives `columns`, all as text
    std::span<const std::string_view> columns;       ///< members of a line
    std::string_view insert;                         ///< takes them in that order
    std::int64_t PortableReport::*counted = nullptr; ///< where the report says how many
    bool hangsOnRecord = false; ///< the first four are source (id), type, fhir_id, part; the insert
                                ///< takes the fact's number behind the columns
    bool added = false; ///< not in exports of before: there when the manifest names it in "also"
};

inline constexpr std::string_view kRemarkMembers[] =
    {"source", "type", "fhir_id", "part", "text", "made_at", "kind", "changed_at", "removed_at"};
inline constexpr std::string_view kBlockMembers[] =
    {"source", "type", "fhir_id", "part", "made_at", "lifted_at"};
inline constexpr std::string_view kShareMembers[] = {"id",
                                                     "made_at",
                                                     "until",
                                                     "recipient",
                                                     "recipient_name",
                                                     "purpose",
                                                     "question",
                                                     "form",
                                                     "facts",
                                                     "document",
                                                     "consent",
                                                     "revoked_at"};
inline constexpr std::string_view kLogMembers[] =
    {"device", "number", "at", "entry", "previous", "hash"};

inline constexpr std::string_view kDraftMembers[] =
    {"kind", "id", "date", "saved_at", "removed", "undone", "body"};
inline constexpr std::string_view kMeasureImportMembers[] = {"id",
                                                             "at",
                                                             "source",
                                                             "format",
                                                             "undone_at"};
inline constexpr std::string_view kMeasureItemMembers[] = {"fhir_id", "import"};
inline constexpr std::string_view kSampleMembers[] =
    {"kind", "day", "source", "device", "import", "count", "samples"};

inline constexpr std::string_view kSettingMembers[] = {"name", "body"};

inline constexpr std::string_view kConflictMembers[] =
    {"id", "what", "name", "kept", "other", "found_at", "settled_at"};

inline constexpr std::string_view kGroupMembers[] = {"source",
                                                     "type",
                                                     "fhir_id",
                                                     "part",
                                                     "other_source",
                                                     "other_type",
                                                     "other_fhir_id",
                                                     "other_part",
                                                     "reason",
                                                     "made_by",
                                                     "made_at",
                                                     "undone_at"};

/** What the person said of groups; what rules found is found again. Taken in before the resources. */
inline constexpr PortableTable kPortableGroups = {
    "groups.ndjson",
    "SELECT s.id, g.type, g.fhir_id, g.part, o.id, g.other_type, g.other_fhir_id, g.other_part, "
    "g.reason, g.made_by, g.made_at, g.undone_at FROM group_link AS g "
    "JOIN source AS s ON s.row = g.source JOIN source AS o ON o.row = g.other_source "
    "WHERE g.made_by = 'person' OR g.undone_at IS NOT NULL ORDER BY g.row",
    kGroupMembers,
    "INSERT INTO group_link (source, type, fhir_id, part, other_source, other_type, other_fhir_id, "
    "other_part, reason, made_by, made_at, undone_at, fact, other_fact) "
    "VALUES ((SELECT row FROM source WHERE id = ?1), ?2, ?3, ?4, "
    "(SELECT row FROM source WHERE id = ?5), ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"};

/** Ids of facts in columns "facts" and "body" stay right: Store::keepVaultId(). */
inline constexpr std::array<PortableTable, 10> kPortableTables = {
    {{"remarks.ndjson",
      "SELECT s.id, n.type, n.fhir_id, n.part, n.text, n.made_at, n.kind, n.changed_at, "
      "n.removed_at "
      "FROM note AS n JOIN source AS s ON s.row = n.source ORDER BY n.row",
      kRemarkMembers,
      "INSERT INTO note (source, type, fhir_id, part, text, made_at, kind, changed_at, removed_at, "
      "fact) VALUES ((SELECT row FROM source WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
      &PortableReport::remarks,
      true},
     {"never-share.ndjson",
      "SELECT s.id, n.type, n.fhir_id, n.part, n.made_at, n.lifted_at FROM never_share AS n "
      "JOIN source AS s ON s.row = n.source ORDER BY n.row",
      kBlockMembers,
      "INSERT INTO never_share (source, type, fhir_id, part, made_at, lifted_at, fact) "
      "VALUES ((SELECT row FROM source WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7)",
      nullptr,
      true},
     {"shares.ndjson",
      "SELECT id, made_at, until, recipient, recipient_name, purpose, question, form, facts, "
      "lower(hex(document)), consent, revoked_at FROM share ORDER BY row",
      kShareMembers,
      "INSERT INTO share (id, made_at, until, recipient, recipient_name, purpose, question, form, "
      "facts, document, consent, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
      "unhex(?10), ?11, ?12)",
      &PortableReport::shares},
     {"share-log.ndjson",
      "SELECT device, CAST(number AS TEXT), at, entry, lower(hex(previous)), lower(hex(hash)) "
      "FROM share_log ORDER BY device, number",
      kLogMembers,
      "INSERT INTO share_log (device, number, at, entry, previous, hash) "
      "VALUES (?1, CAST(?2 AS INTEGER), ?3, ?4, unhex(?5), unhex(?6))",
      &PortableReport::logEntries},
     {"drafts.ndjson",
      "SELECT kind, id, date, saved_at, CAST(removed AS TEXT), CAST(undone AS TEXT), body "
      "FROM draft ORDER BY row",
      kDraftMembers,
      "INSERT INTO draft (kind, id, date, saved_at, removed, undone, body) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
     {"measure-imports.ndjson",
      "SELECT i.id, i.at, s.id, i.format, i.undone_at FROM measure_import AS i "
      "JOIN source AS s ON s.row = i.source ORDER BY i.row",
      kMeasureImportMembers,
      "INSERT INTO measure_import (id, at, source, format, undone_at) "
      "VALUES (?1, ?2, (SELECT row FROM source WHERE id = ?3), ?4, ?5)"},
     {"measure-import-items.ndjson",
      "SELECT m.fhir_id, i.id FROM measure_import_item AS m JOIN measure_import AS i "
      "ON i.row = m.import ORDER BY m.import, m.fhir_id",
      kMeasureItemMembers,
      "INSERT INTO measure_import_item (fhir_id, import) "
      "VALUES (?1, (SELECT row FROM measure_import WHERE id = ?2))"},
     {"samples.ndjson",
      "SELECT m.kind, m.day, s.id, m.device, i.id, CAST(m.count AS TEXT), lower(hex(m.samples)) "
      "FROM sample AS m JOIN source AS s ON s.row = m.source JOIN measure_import AS i "
      "ON i.row = m.import ORDER BY m.kind, m.day, m.source, m.device, m.import",
      kSampleMembers,
      "INSERT INTO sample (kind, day, source, device, import, count, samples) "
      "VALUES (?1, ?2, (SELECT row FROM source WHERE id = ?3), ?4, "
      "(SELECT row FROM measure_import WHERE id = ?5), ?6, unhex(?7))"},
     {"settings.ndjson",
      // Settings that hold what the person made; all others are of the program, and none of those
      // can be brought in: some say what this program did or may do.
      "SELECT name, value FROM setting WHERE name IN ('measure.csv', 'measure.own_kinds', "
      "'measure.plans', 'measure.targets') ORDER BY name",
      kSettingMembers,
      "INSERT INTO setting (name, value) SELECT ?1, ?2 WHERE ?1 IN ('measure.csv', "
      "'measure.own_kinds', 'measure.plans', 'measure.targets') "
      "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      nullptr,
      false,
      true},
     {"conflicts.ndjson",
      "SELECT id, what, name, kept, other, found_at, settled_at FROM exchange_conflict ORDER BY id",
      kConflictMembers,
      "INSERT INTO exchange_conflict (id, what, name, kept, other, found_at, settled_at) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
      nullptr,
      false,
      true}}};
} // namespace regie::store
