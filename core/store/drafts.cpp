// SPDX-License-Identifier: GPL-3.0-or-later
/*
 * Versions of drafts. Of the rows of one draft the newest that was not undone counts. A save gives
 * what was undone the mark 2: it is kept, and redo passes it by.
 */
#include "core/store/drafts.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/store/records_state.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <optional>

namespace regie::store
{
namespace
{
constexpr std::size_t kLargestBody = 1'000'000;
/** `d` is the row that counts. */
constexpr std::string_view kColumns =
    "d.id, d.kind, d.body, d.date, d.saved_at, d.removed, "
    "(SELECT min(o.saved_at) FROM draft AS o WHERE o.id = d.id AND o.kind = d.kind), "
    "EXISTS (SELECT 1 FROM draft AS o WHERE o.id = d.id AND o.kind = d.kind AND o.row < d.row "
    "AND o.undone = 0), "
    "EXISTS (SELECT 1 FROM draft AS o WHERE o.id = d.id AND o.kind = d.kind AND o.undone = 1)";
constexpr std::string_view kCounts =
    "d.undone = 0 AND NOT EXISTS (SELECT 1 FROM draft AS n WHERE n.id = d.id AND n.kind = d.kind "
    "AND n.row > d.row AND n.undone = 0)";

DraftKind kindFromName(std::string_view name)
{
    for (const DraftKind kind : {DraftKind::Answers, DraftKind::Choice, DraftKind::EConsult}) {
        if (draftKindName(kind) == name) {
            return kind;
        }
    }
    return DraftKind::Visit;
}

Draft readDraft(const Statement& row)
{
    Draft draft;
    draft.id = row.string(0);
    draft.kind = kindFromName(row.text(1));
    draft.body = row.string(2);
    draft.date = row.string(3);
    draft.savedAt = row.string(4);
    draft.removed = row.integer(5) != 0;
    draft.madeAt = row.string(6);
    draft.canUndo = row.integer(7) != 0;
    draft.canRedo = row.integer(8) != 0;
    return draft;
}

Result<Draft> draftOf(Connection& connection, DraftKind kind, std::string_view id)
{
    auto query = connection.prepare(fmt::format(
        "SELECT {} FROM draft AS d WHERE d.kind = ?1 AND d.id = ?2 AND {}", kColumns, kCounts));
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, draftKindName(kind)).bindBorrowed(2, id);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<Draft>(readDraft(*query))
                  : Result<Draft>(fail(ErrorCode::NotFound, "draft"));
}

struct Version {
    std::string_view body;
    std::string_view date;
    bool removed = false;
};

Result<void> passUndone(Connection& connection, DraftKind kind, std::string_view id)
{
    auto statement = connection.prepare(
        "UPDATE draft SET undone = 2 WHERE kind = ?1 AND id = ?2 AND undone = 1");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, draftKindName(kind)).bindBorrowed(2, id);
    return statement->run();
}

/** Now, or just after the last version: another device may have saved it by a clock that is ahead. */
Result<Clock::Instant> timeToSave(Store& store, DraftKind kind, std::string_view id)
{
    auto query = store.connection().prepare("SELECT coalesce(max(unixepoch(saved_at) * 1000 + "
                                            "CAST(substr(saved_at, 21, 3) AS INTEGER)), "
                                            "0) FROM draft WHERE kind = ?1 AND id = ?2");
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, draftKindName(kind)).bindBorrowed(2, id);
    if (const Result<bool> row = query->step(); !row) {
        return fail(row.error());
    }
    const Clock::Instant last{std::chrono::milliseconds(query->integer(0))};
    const Clock::Instant now = store.tools().clock.now();
    return now < last ? last + std::chrono::milliseconds(1) : now;
}

Result<void> insertVersion(Store& store,
                           DraftKind kind,
                           std::string_view id,
                           const Version& version)
{
    const auto now = timeToSave(store, kind, id);
    if (!now) {
        return fail(now.error());
    }
    auto statement = store.connection().prepare(
        "INSERT INTO draft (kind, id, date, saved_at, removed, undone, body) "
        "VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, draftKindName(kind))
        .bindBorrowed(2, id)
        .bindBorrowed(3, version.date)
        .bindText(4, time::instantText(*now))
        .bindInteger(5, version.removed ? 1 : 0)
        .bindBorrowed(6, version.body);
    return statement->run();
}

Result<Draft> addVersion(Store& store, DraftKind kind, std::string_view id, const Version& version)
{
    auto transaction = Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    if (Result<void> done = passUndone(store.connection(), kind, id); !done) {
        return fail(done.error());
    }
    if (Result<void> done = insertVersion(store, kind, id, version); !done) {
        return fail(done.error());
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    return draftOf(store.connection(), kind, id);
}

/** Sets `undone` of the one row that `which` finds. */
Result<Draft> mark(Store& store, DraftKind kind, std::string_view id, std::string_view sql)
{
    auto statement = store.connection().prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindBorrowed(1, draftKindName(kind)).bindBorrowed(2, id);
    if (Result<void> done = statement->run(); !done) {
        return fail(done.error());
    }
    if (store.connection().changes() != 1) {
        return fail(ErrorCode::NotFound, "version of a draft");
    }
    return draftOf(store.connection(), kind, id);
}
} // namespace

std::string_view draftKindName(DraftKind kind)
{
    switch (kind) {
    case DraftKind::Visit: return "visit";
    case DraftKind::Answers: return "answers";
    case DraftKind::Choice: return "choice";
    case DraftKind::EConsult: return "econsult";
    }
    return "visit";
}

Result<Draft> saveDraft(Store& store,
                        DraftKind kind,
                        std::string_view id,
                        std::string_view body,
                        std::string_view date)
{
    if (!isUuid(id) || body.empty()) {
        return fail(ErrorCode::InvalidArgument, "draft");
    }
    if (body.size() > kLargestBody) {
        return fail(ErrorCode::LimitExceeded, "draft");
    }
    if (!text::isUtf8(body)) {
        return fail(ErrorCode::EncodingInvalid, "draft");
    }
    if (!date.empty() && !time::PartialDate::parse(date)) {
        return fail(ErrorCode::InvalidArgument, "date of a draft");
    }
    Result<Draft> before = draftOf(store.connection(), kind, id);
    if (before && !before->removed && before->body == body && before->date == date) {
        return before;
    }
    if (!before && before.error().code != ErrorCode::NotFound) {
        return before;
    }
    return addVersion(store, kind, id, {body, date, false});
}

Result<Draft> removeDraft(Store& store, DraftKind kind, std::string_view id)
{
    Result<Draft> before = draftOf(store.connection(), kind, id);
    if (!before || before->removed) {
        return before;
    }
    return addVersion(store, kind, id, {before->body, before->date, true});
}

Result<Draft> undoDraft(Store& store, DraftKind kind, std::string_view id)
{
    return mark(store,
                kind,
                id,
                "UPDATE draft SET undone = 1 WHERE row = (SELECT max(row) FROM draft "
                "WHERE kind = ?1 AND id = ?2 AND undone = 0 HAVING count(*) > 1)");
}

Result<Draft> redoDraft(Store& store, DraftKind kind, std::string_view id)
{
    return mark(store,
                kind,
                id,
                "UPDATE draft SET undone = 0 WHERE row = (SELECT min(row) FROM draft "
                "WHERE kind = ?1 AND id = ?2 AND undone = 1)");
}

Result<Draft> Records::draft(DraftKind kind, std::string_view id)
{
    return draftOf(*m_state->connection, kind, id);
}

Result<std::vector<Draft>> Records::drafts(DraftKind kind)
{
    auto query = m_state->connection->prepare(
        fmt::format("SELECT {} FROM draft AS d WHERE d.kind = ?1 AND d.removed = 0 AND {} "
                    "ORDER BY d.saved_at DESC, d.row DESC",
                    kColumns,
                    kCounts));
    if (!query) {
        return fail(query.error());
    }
    query->bindBorrowed(1, draftKindName(kind));
    return query->collect(readDraft);
}
} // namespace regie::store
