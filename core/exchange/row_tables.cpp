// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_tables.h"

namespace regie::exchange
{
namespace
{
constexpr int kFirst[] = {0};
constexpr int kFirstAndFifth[] = {0, 4};
constexpr int kThird[] = {2};

constexpr RowTable kTables[] = {
    {"note",
     "SELECT s.id, n.type, n.fhir_id, n.part, n.kind, n.made_at, n.text, n.changed_at, "
     "n.removed_at "
     "FROM note AS n JOIN source AS s ON s.row = n.source ORDER BY n.row",
     6,
     3,
     "UPDATE note SET text = ?7, changed_at = ?8, removed_at = ?9 WHERE source = (SELECT row FROM "
     "source WHERE id = ?1) AND type = ?2 AND fhir_id = ?3 AND part = ?4 AND kind = ?5 AND "
     "made_at = ?6",
     "INSERT INTO note (source, type, fhir_id, part, kind, made_at, text, changed_at, removed_at, "
     "fact) VALUES ((SELECT row FROM source WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
     Hangs::OnFact,
     Merge::LaterShown,
     kFirst},
    {kBlockTable,
     "SELECT s.id, n.type, n.fhir_id, n.part, n.made_at, n.lifted_at FROM never_share AS n JOIN "
     "source AS s ON s.row = n.source ORDER BY n.row",
     5,
     1,
     "UPDATE never_share SET lifted_at = ?6 WHERE source = (SELECT row FROM source WHERE id = ?1) "
     "AND type = ?2 AND fhir_id = ?3 AND part = ?4 AND made_at = ?5",
     "INSERT INTO never_share (source, type, fhir_id, part, made_at, lifted_at, fact) VALUES "
     "((SELECT row FROM source WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?7)",
     Hangs::OnFact,
     Merge::Later,
     kFirst},
    {kGroupTable,
     "SELECT s.id, g.type, g.fhir_id, g.part, o.id, g.other_type, g.other_fhir_id, g.other_part, "
     "g.reason, g.made_by, g.made_at, g.undone_at FROM group_link AS g JOIN source AS s ON s.row = "
     "g.source JOIN source AS o ON o.row = g.other_source WHERE g.made_by = 'person' OR "
     "g.undone_at "
     "IS NOT NULL ORDER BY g.row",
     8,
     4,
     "",
     "INSERT INTO group_link (source, type, fhir_id, part, other_source, other_type, "
     "other_fhir_id, "
     "other_part, reason, made_by, made_at, undone_at, fact, other_fact) VALUES ((SELECT row FROM "
     "source WHERE id = ?1), ?2, ?3, ?4, (SELECT row FROM source WHERE id = ?5), ?6, ?7, ?8, ?9, "
     "?10, ?11, ?12, ?13, ?14)",
     Hangs::OnPair,
     Merge::Later,
     kFirstAndFifth},
    {kDraftTable,
     "SELECT kind, id, saved_at, date, CAST(removed AS TEXT), body, CAST(undone AS TEXT) FROM "
     "draft "
     "ORDER BY row",
     6,
     1,
     "UPDATE draft SET undone = CAST(?7 AS INTEGER) WHERE kind = ?1 AND id = ?2 AND saved_at = ?3 "
     "AND date = ?4 AND removed = CAST(?5 AS INTEGER) AND body = ?6",
     "INSERT INTO draft (kind, id, saved_at, date, removed, body, undone) VALUES (?1, ?2, ?3, ?4, "
     "CAST(?5 AS INTEGER), ?6, CAST(?7 AS INTEGER))"},
    {"share",
     "SELECT id, made_at, until, recipient, recipient_name, purpose, question, form, facts, "
     "lower(hex(document)), consent, revoked_at FROM share ORDER BY row",
     1,
     11,
     "UPDATE share SET made_at = ?2, until = ?3, recipient = ?4, recipient_name = ?5, purpose = "
     "?6, "
     "question = ?7, form = ?8, facts = ?9, document = unhex(?10), consent = ?11, revoked_at = ?12 "
     "WHERE id = ?1",
     "INSERT INTO share (id, made_at, until, recipient, recipient_name, purpose, question, form, "
     "facts, document, consent, revoked_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
     "unhex(?10), "
     "?11, ?12)"},
    {"share_log",
     "SELECT device, CAST(number AS TEXT), at, entry, lower(hex(previous)), lower(hex(hash)) FROM "
     "share_log ORDER BY device, number",
     2,
     4,
     "",
     "INSERT INTO share_log (device, number, at, entry, previous, hash) VALUES (?1, CAST(?2 AS "
     "INTEGER), ?3, ?4, unhex(?5), unhex(?6))",
     Hangs::Nowhere,
     Merge::Fixed},
    {"measure_import",
     "SELECT i.id, i.at, s.id, i.format, i.undone_at FROM measure_import AS i JOIN source AS s ON "
     "s.row = i.source ORDER BY i.row",
     1,
     4,
     "UPDATE measure_import SET at = ?2, source = (SELECT row FROM source WHERE id = ?3), format = "
     "?4, undone_at = ?5 WHERE id = ?1",
     "INSERT INTO measure_import (id, at, source, format, undone_at) VALUES (?1, ?2, (SELECT row "
     "FROM source WHERE id = ?3), ?4, ?5)",
     Hangs::Nowhere,
     Merge::Later,
     kThird},
    {"measure_import_item",
     "SELECT m.fhir_id, i.id FROM measure_import_item AS m JOIN measure_import AS i ON i.row = "
     "m.import ORDER BY i.id, m.fhir_id",
     2,
     0,
     "",
     "INSERT INTO measure_import_item (fhir_id, import) VALUES (?1, (SELECT row FROM "
     "measure_import "
     "WHERE id = ?2))",
     Hangs::Nowhere,
     Merge::Fixed},
    {"sample",
     "SELECT m.kind, m.day, s.id, m.device, i.id, CAST(m.count AS TEXT), lower(hex(m.samples)) "
     "FROM "
     "sample AS m JOIN source AS s ON s.row = m.source JOIN measure_import AS i ON i.row = "
     "m.import "
     "ORDER BY i.id, m.kind, m.day, s.id, m.device",
     5,
     2,
     "UPDATE sample SET count = CAST(?6 AS INTEGER), samples = unhex(?7) WHERE kind = ?1 AND day = "
     "?2 "
     "AND source = (SELECT row FROM source WHERE id = ?3) AND device = ?4 AND import = (SELECT row "
     "FROM measure_import WHERE id = ?5)",
     "INSERT INTO sample (kind, day, source, device, import, count, samples) VALUES (?1, ?2, "
     "(SELECT "
     "row FROM source WHERE id = ?3), ?4, (SELECT row FROM measure_import WHERE id = ?5), CAST(?6 "
     "AS "
     "INTEGER), unhex(?7))",
     Hangs::Nowhere,
     Merge::Later,
     kThird},
    // What the person made; all others are of the program, on this device.
    {"setting",
     "SELECT name, value FROM setting WHERE name IN ('measure.csv', 'measure.own_kinds', "
     "'measure.plans', 'measure.targets') ORDER BY name",
     1,
     1,
     "UPDATE setting SET value = ?2 WHERE name = ?1 AND name IN ('measure.csv', "
     "'measure.own_kinds', "
     "'measure.plans', 'measure.targets')",
     "INSERT INTO setting (name, value) SELECT ?1, ?2 WHERE ?1 IN ('measure.csv', "
     "'measure.own_kinds', 'measure.plans', 'measure.targets')",
     Hangs::Nowhere,
     Merge::LaterShown},
    {kConflictTable,
     "SELECT id, what, name, kept, other, found_at, settled_at FROM exchange_conflict ORDER BY id",
     1,
     6,
     "UPDATE exchange_conflict SET what = ?2, name = ?3, kept = ?4, other = ?5, found_at = ?6, "
     "settled_at = ?7 WHERE id = ?1",
     "INSERT INTO exchange_conflict (id, what, name, kept, other, found_at, settled_at) VALUES "
     "(?1, "
     "?2, ?3, ?4, ?5, ?6, ?7)"}};
} // namespace

std::span<const RowTable> rowTables()
{
    return kTables;
}

const RowTable* findRowTable(std::string_view name)
{
    for (const RowTable& table : kTables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}
} // namespace regie::exchange
