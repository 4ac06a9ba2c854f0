// SPDX-License-Identifier: GPL-3.0-or-later
// What a removal would take away, and what of the person's it leaves standing alone.
#include "core/store/connection.h"
#include "core/store/removal.h"

#include <algorithm>
#include <map>

namespace regie::store
{
namespace
{
/** A fact of the source, with what is asked about it. */
struct Going {
    std::string kind;
    bool support = false;
    bool elsewhere = false;
    std::int64_t remarks = 0;
};

Result<std::int64_t> count(Connection& connection, std::string_view sql, const RemovalWish& wish)
{
    auto query = connection.prepare(sql);
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(wish.source.row, wish.since);
    const Result<bool> row = query->step();
    return row ? Result<std::int64_t>(query->integer(0)) : Result<std::int64_t>(fail(row.error()));
}

Result<void> countFacts(Connection& connection, const RemovalWish& wish, Removal& removal)
{
    // Not by fact_source: that knows nothing of facts that only stand inside others.
    auto query = connection.prepare(
        "SELECT f.kind, f.support, f.group_id IS NOT NULL AND EXISTS (SELECT 1 FROM fact AS m "
        "WHERE m.group_id = f.group_id AND m.source <> f.source), (SELECT count(*) FROM note AS n "
        "WHERE n.fact = f.id AND n.removed_at IS NULL) FROM fact AS f WHERE f.source = ?1 AND "
        "(?2 = '' OR EXISTS (SELECT 1 FROM resource AS r WHERE r.row = f.resource AND NOT EXISTS "
        "(SELECT 1 FROM resource AS b WHERE b.source = r.source AND b.type = r.type AND b.fhir_id "
        "= r.fhir_id AND b.fetched_at < ?2)))");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(wish.source.row, wish.since);
    const auto facts = query->collect([](const Statement& row) {
        return Going{row.string(0), row.integer(1) != 0, row.integer(2) != 0, row.integer(3)};
    });
    if (!facts) {
        return fail(facts.error());
    }
    std::map<std::string, std::int64_t> kinds;
    for (const Going& each : *facts) {
        if (!each.support) {
            ++kinds[each.kind];
            removal.elsewhere += each.elsewhere ? 1 : 0;
        }
        removal.remarks += each.remarks;
    }
    for (const auto& [kind, number] : kinds) {
        removal.kinds.push_back({kind, number});
    }
    std::ranges::stable_sort(removal.kinds, std::ranges::greater(), &KindCount::count);
    removal.records = static_cast<std::int64_t>(facts->size());
    return {};
}
} // namespace

Result<Removal> previewRemoval(Connection& connection, const RemovalWish& wish)
{
    Removal removal;
    if (Result<void> done = countFacts(connection, wish, removal); !done) {
        return fail(done.error());
    }
    // Only where the version that counts is one of those that go.
    const auto setBack = count(
        connection,
        "SELECT count(*) FROM resource AS r WHERE r.source = ?1 AND ?2 <> '' AND r.fetched_at >= "
        "?2 AND r.replaced_by IS NULL AND EXISTS (SELECT 1 FROM resource AS b WHERE b.source = "
        "r.source AND b.type = r.type AND b.fhir_id = r.fhir_id AND b.fetched_at < ?2)",
        wish);
    const auto documents = count(
        connection,
        "SELECT count(*) FROM attachment AS a WHERE a.source = ?1 AND (?2 = '' OR EXISTS (SELECT 1 "
        "FROM resource AS r WHERE r.source = a.source AND r.type = a.type AND r.fhir_id = "
        "a.fhir_id AND r.replaced_by IS NULL AND r.fetched_at >= ?2))",
        wish);
    const auto unreadable = count(connection,
                                  "SELECT count(*) FROM quarantine WHERE source = ?1 AND (?2 = '' "
                                  "OR received >= ?2) AND came_in IS NULL",
                                  wish);
    if (!setBack || !documents || !unreadable) {
        return fail(!setBack     ? setBack.error()
                    : !documents ? documents.error()
                                 : unreadable.error());
    }
    removal.setBack = *setBack;
    removal.documents = *documents;
    removal.unreadable = *unreadable;
    auto span = connection.prepare("SELECT min(fetched_at), max(fetched_at) FROM resource WHERE "
                                   "source = ?1 AND (?2 = '' OR fetched_at >= ?2)");
    if (!span) {
        return fail(span.error());
    }
    span->bindAll(wish.source.row, wish.since);
    if (const Result<bool> row = span->step(); !row) {
        return fail(row.error());
    }
    removal.first = span->string(0);
    removal.last = span->string(1);
    return removal;
}

Result<std::vector<FileSource>> fileSources(Connection& connection)
{
    auto query = connection.prepare(
        "SELECT s.row, s.id, s.name, s.provider, s.created, (SELECT count(*) FROM resource AS r "
        "WHERE r.source = s.row AND r.replaced_by IS NULL) AS records, max(coalesce((SELECT "
        "max(fetched_at) FROM resource AS r WHERE r.source = s.row), ''), coalesce((SELECT "
        "max(received) FROM quarantine AS q WHERE q.source = s.row AND q.came_in IS NULL), '')) AS "
        "last FROM source AS s WHERE s.kind = ?1 AND last <> '' ORDER BY last DESC, s.row DESC");
    if (!query) {
        return fail(query.error());
    }
    query->bindText(1, sourceKindName(SourceKind::File));
    return query->collect([](const Statement& row) {
        FileSource file;
        file.source = {row.string(1),
                       SourceKind::File,
                       row.string(2),
                       row.string(3),
                       row.string(4),
                       row.integer(0)};
        file.records = row.integer(5);
        file.last = row.string(6);
        return file;
    });
}

Result<std::vector<ReceivedHour>> receivedHours(Connection& connection, const Source& source)
{
    auto query = connection.prepare(
        "SELECT min(fetched_at), count(*) FROM resource WHERE source = ?1 GROUP BY "
        "substr(fetched_at, 1, 13) ORDER BY 1 DESC LIMIT 500");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, source.row);
    return query->collect([](const Statement& row) {
        return ReceivedHour{row.string(0), row.integer(1)};
    });
}

Result<std::vector<LeftRemark>> leftRemarks(Connection& connection)
{
    auto query = connection.prepare(
        "SELECT n.row, n.kind, n.text, n.made_at, n.changed_at, s.name, n.type FROM note AS n JOIN "
        "source AS s ON s.row = n.source WHERE n.removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
        "fact AS f WHERE f.id = n.fact) ORDER BY n.row");
    if (!query) {
        return fail(query.error());
    }
    return query->collect([](const Statement& row) {
        LeftRemark left;
        left.remark.row = row.integer(0);
        for (const RemarkKind kind : {RemarkKind::Wrong, RemarkKind::NotMine}) {
            if (row.text(1) == remarkKindName(kind)) {
                left.remark.kind = kind;
            }
        }
        left.remark.text = row.string(2);
        left.remark.madeAt = row.string(3);
        left.remark.changedAt = row.string(4);
        left.sourceName = row.string(5);
        left.type = row.string(6);
        return left;
    });
}
} // namespace regie::store
