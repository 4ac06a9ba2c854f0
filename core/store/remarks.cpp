// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remarks.h"

#include "core/base/clock.h"
#include "core/store/records_state.h"
#include "core/text/utf8.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <bit>

namespace regie::store
{
namespace
{
constexpr std::size_t kLongestText = 20'000;
constexpr std::string_view kRemarkColumns = "row, kind, text, made_at, changed_at, removed_at";

RemarkKind remarkKind(std::string_view name)
{
    for (const RemarkKind kind : {RemarkKind::Wrong, RemarkKind::NotMine}) {
        if (remarkKindName(kind) == name) {
            return kind;
        }
    }
    return RemarkKind::Note;
}

Remark readRemark(const Statement& row)
{
    Remark remark;
    remark.row = row.integer(0);
    remark.kind = remarkKind(row.text(1));
    remark.text = row.string(2);
    remark.madeAt = row.string(3);
    remark.changedAt = row.string(4);
    remark.removedAt = row.string(5);
    return remark;
}

Result<void> checkText(RemarkKind kind, std::string_view text)
{
    if (text.empty() && kind == RemarkKind::Note) {
        return fail(ErrorCode::InvalidArgument, "note without text");
    }
    if (text.size() > kLongestText) {
        return fail(ErrorCode::LimitExceeded, "text of a remark");
    }
    if (!text::isUtf8(text)) {
        return fail(ErrorCode::EncodingInvalid, "text of a remark");
    }
    return {};
}

std::string now(const Store& store)
{
    return time::instantText(store.tools().clock.now());
}

Result<Remark> remarkOfRow(Store& store, std::int64_t row)
{
    auto query = store.connection().prepare(
        fmt::format("SELECT {} FROM note WHERE row = ?1", kRemarkColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, row);
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? Result<Remark>(readRemark(*query))
                  : Result<Remark>(fail(ErrorCode::NotFound, "remark"));
}

/** The row of a mark in force; nullopt for notes, of which a record may have many. */
Result<std::optional<std::int64_t>> markOf(Store& store, std::int64_t fact, RemarkKind kind)
{
    if (kind == RemarkKind::Note) {
        return std::optional<std::int64_t>();
    }
    auto query = store.connection().prepare(
        "SELECT row FROM note WHERE fact = ?1 AND kind = ?2 AND removed_at IS NULL LIMIT 1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, fact).bindBorrowed(2, remarkKindName(kind));
    const Result<bool> found = query->step();
    if (!found) {
        return fail(found.error());
    }
    return *found ? std::optional(query->integer(0)) : std::nullopt;
}

/** Runs an UPDATE of one row; NotFound when there was none to change. */
Result<void> updateOne(Store& store, Statement& statement)
{
    if (Result<void> done = statement.run(); !done) {
        return done;
    }
    return store.connection().changes() == 1 ? Result<void>()
                                             : Result<void>(fail(ErrorCode::NotFound, "remark"));
}

/** The record key is written from the fact's resource, so that the two cannot differ. */
Result<std::int64_t> insertRemark(Store& store,
                                  std::int64_t fact,
                                  RemarkKind kind,
                                  std::string_view text)
{
    auto statement = store.connection().prepare(
        "INSERT INTO note (source, type, fhir_id, part, text, made_at, kind, fact) "
        "SELECT f.source, r.type, r.fhir_id, f.part, ?2, ?3, ?4, f.id FROM fact AS f "
        "JOIN resource AS r ON r.row = f.resource WHERE f.id = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, fact)
        .bindBorrowed(2, text)
        .bindText(3, now(store))
        .bindBorrowed(4, remarkKindName(kind));
    if (Result<void> done = updateOne(store, *statement); !done) {
        return fail(done.error());
    }
    return store.connection().lastInsertRow();
}
} // namespace

std::string_view remarkKindName(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Wrong: return "wrong";
    case RemarkKind::NotMine: return "notMine";
    case RemarkKind::Note: return "note";
    }
    return "note";
}

Result<Remark> addRemark(Store& store,
                         std::string_view factId,
                         RemarkKind kind,
                         std::string_view text)
{
    const std::optional<std::uint64_t> number = factNumberFromText(factId);
    if (!number) {
        return fail(ErrorCode::NotFound, "fact id");
    }
    if (Result<void> done = checkText(kind, text); !done) {
        return fail(done.error());
    }
    const auto fact = std::bit_cast<std::int64_t>(*number);
    const auto mark = markOf(store, fact, kind);
    if (!mark) {
        return fail(mark.error());
    }
    if (*mark) {
        return changeRemark(store, **mark, text);
    }
    const Result<std::int64_t> row = insertRemark(store, fact, kind, text);
    return row ? remarkOfRow(store, *row) : Result<Remark>(fail(row.error()));
}

Result<Remark> changeRemark(Store& store, std::int64_t row, std::string_view text)
{
    const Result<Remark> before = remarkOfRow(store, row);
    if (!before) {
        return before;
    }
    if (Result<void> done = checkText(before->kind, text); !done) {
        return fail(done.error());
    }
    if (before->removedAt.empty() && before->text == text) {
        return before;
    }
    auto statement = store.connection().prepare(
        "UPDATE note SET text = ?2, changed_at = ?3 WHERE row = ?1 AND removed_at IS NULL");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row).bindBorrowed(2, text).bindText(3, now(store));
    if (Result<void> done = updateOne(store, *statement); !done) {
        return fail(done.error());
    }
    return remarkOfRow(store, row);
}

Result<void> removeRemark(Store& store, std::int64_t row)
{
    auto statement = store.connection().prepare(
        "UPDATE note SET removed_at = ?2 WHERE row = ?1 AND removed_at IS NULL");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row).bindText(2, now(store));
    return updateOne(store, *statement);
}

Result<Remark> restoreRemark(Store& store, std::int64_t row)
{
    auto statement = store.connection().prepare(
        "UPDATE note SET removed_at = NULL WHERE row = ?1 AND removed_at IS NOT NULL AND "
        "(kind = 'note' OR NOT EXISTS (SELECT 1 FROM note AS other WHERE other.fact = note.fact "
        "AND other.kind = note.kind AND other.removed_at IS NULL))");
    if (!statement) {
        return fail(statement.error());
    }
    statement->bindInteger(1, row);
    if (Result<void> done = statement->run(); !done) {
        return fail(done.error());
    }
    const bool restored = store.connection().changes() == 1;
    Result<Remark> remark = remarkOfRow(store, row);
    if (!remark || restored) {
        return remark;
    }
    return remark->removedAt.empty() ? fail(ErrorCode::NotFound, "removed remark")
                                     : fail(ErrorCode::AlreadyExists, "mark on a record");
}

Result<std::vector<Remark>> Records::remarks(std::string_view id)
{
    const std::optional<std::uint64_t> number = factNumberFromText(id);
    if (!number) {
        return fail(ErrorCode::NotFound, "fact id");
    }
    auto query = m_state->connection->prepare(fmt::format(
        "SELECT {} FROM note WHERE fact = ?1 AND removed_at IS NULL ORDER BY row", kRemarkColumns));
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, std::bit_cast<std::int64_t>(*number));
    std::vector<Remark> remarks;
    while (true) {
        const Result<bool> row = query->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return remarks;
        }
        remarks.push_back(readRemark(*query));
    }
}
} // namespace regie::store
