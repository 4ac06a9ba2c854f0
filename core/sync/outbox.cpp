// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/base/uuid.h"
#include "core/store/connection.h"
#include "core/sync/outbox_store.h"
#include "core/sync/outgoing_json.h"
#include "core/sync/word_row.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <array>

namespace regie::sync
{
namespace
{
constexpr std::array kStates = {
    std::pair{OutboxState::Concept, std::string_view("concept")},
    std::pair{OutboxState::ToSend, std::string_view("to_send")},
    std::pair{OutboxState::Sent, std::string_view("sent")},
    std::pair{OutboxState::Refused, std::string_view("refused")},
    std::pair{OutboxState::Unknown, std::string_view("unknown")},
};

OutboxItem itemOf(const store::Statement& row)
{
    OutboxItem item;
    item.row = row.integer(0);
    item.id = row.string(1);
    item.outgoing.service = row.string(2);
    item.outgoing.facts = wordsOf(row.text(3));
    const auto state =
        std::ranges::find(kStates, row.text(4), &std::pair<OutboxState, std::string_view>::second);
    item.state = state == kStates.end() ? OutboxState::Unknown : state->first;
    item.outgoing.method = row.string(5);
    item.outgoing.path = row.string(6);
    item.outgoing.headers = row.string(7);
    item.outgoing.body = row.string(8);
    item.outgoing.ask = row.string(9);
    item.reason = errorCodeFromName(row.text(10));
    if (const Json answers = Json::parse(row.text(11), nullptr, false); answers.is_array()) {
        item.answers = answers.get<std::vector<std::string>>();
    }
    item.location = row.string(12);
    item.created = row.string(13);
    item.changed = row.string(14);
    return item;
}

Result<std::vector<OutboxItem>> itemsOf(store::Connection& connection,
                                        const Portal& portal,
                                        std::string_view sql)
{
    auto query = connection.prepare(sql);
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, portal.row);
    return query->collect(itemOf);
}

Result<void> logEvent(store::Store& store, const OutboxItem& item, std::int64_t source)
{
    auto statement = store.connection().prepare(
        "INSERT INTO event (at, what, source, detail) VALUES (?1, ?2, ?3, ?4)");
    if (!statement) {
        return fail(statement.error());
    }
    return statement
        ->bindAll(time::instantText(store.tools().clock.now()),
                  "outbox_" + std::string(outboxStateName(item.state)),
                  source,
                  item.id)
        .run();
}
} // namespace

std::string_view outboxStateName(OutboxState state)
{
    return std::ranges::find(kStates, state, &std::pair<OutboxState, std::string_view>::first)
        ->second;
}

Result<OutboxItem> putInOutbox(store::Store& store,
                               const Portal& portal,
                               const Outgoing& outgoing,
                               OutboxState state)
{
    OutboxItem item;
    item.id = newUuid(store.tools().random);
    item.outgoing = outgoing;
    item.state = state;
    item.created = item.changed = time::instantText(store.tools().clock.now());
    auto insert = store.connection().prepare(
        "INSERT INTO outbox (id, portal, service, facts, state, method, path, headers, body, "
        "identifier, reason, answer, location, created, changed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
        "?7, ?8, ?9, ?10, '', '[]', '', ?11, ?11)");
    if (!insert) {
        return fail(insert.error());
    }
    insert->bindAll(item.id,
                    portal.row,
                    outgoing.service,
                    rowOf(outgoing.facts),
                    outboxStateName(state),
                    outgoing.method,
                    outgoing.path,
                    outgoing.headers,
                    outgoing.body,
                    outgoing.ask,
                    item.created);
    if (Result<void> done = insert->run(); !done) {
        return fail(done.error());
    }
    item.row = store.connection().lastInsertRow();
    if (Result<void> done = logEvent(store, item, portal.source.row); !done) {
        return fail(done.error());
    }
    return item;
}

Result<OutboxItem> addToOutbox(store::Store& store,
                               const Portal& portal,
                               const Outgoing& outgoing,
                               OutboxState state)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    auto item = putInOutbox(store, portal, outgoing, state);
    if (!item) {
        return item;
    }
    const Result<void> done = transaction->commit();
    return done ? std::move(item) : Result<OutboxItem>(fail(done.error()));
}

Result<std::vector<OutboxItem>> outboxOf(store::Store& store, const Portal& portal)
{
    return itemsOf(store.connection(),
                   portal,
                   "SELECT row, id, service, facts, state, method, path, headers, body, "
                   "identifier, reason, answer, location, created, changed FROM outbox "
                   "WHERE portal = ?1 ORDER BY row");
}

Result<std::vector<OutboxItem>> outboxList(store::Connection& connection, const Portal& portal)
{
    return itemsOf(connection,
                   portal,
                   "SELECT row, id, service, facts, state, method, path, '', '', "
                   "identifier, reason, answer, location, created, changed FROM outbox "
                   "WHERE portal = ?1 ORDER BY row");
}

Result<void> writeOutboxItem(store::Store& store, OutboxItem& item, std::int64_t source)
{
    item.changed = time::instantText(store.tools().clock.now());
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    // Taken back while it was on its way, it never goes again, whatever became of that request.
    auto update = store.connection().prepare(
        "UPDATE outbox SET state = iif(reason = 'taken_back' AND ?2 = 'to_send', 'unknown', ?2), "
        "reason = iif(reason = 'taken_back' AND ?2 IN ('to_send', 'unknown'), reason, ?3), "
        "answer = ?4, location = ?5, changed = ?6 WHERE row = ?1 AND id = ?7");
    if (!update) {
        return fail(update.error());
    }
    update->bindAll(item.row,
                    outboxStateName(item.state),
                    item.reason ? errorCodeName(*item.reason) : std::string_view(),
                    jsonText(item.answers),
                    item.location,
                    item.changed,
                    item.id);
    if (Result<void> done = update->run(); !done) {
        return done;
    }
    if (Result<void> done = logEvent(store, item, source); !done) {
        return done;
    }
    return transaction->commit();
}

Result<bool> beginSending(store::Store& store, OutboxItem& item, std::int64_t source)
{
    // A row that was taken out is given to the next item: only the id says which it is.
    auto query = store.connection().prepare(
        "SELECT 1 FROM outbox WHERE row = ?1 AND id = ?2 AND reason <> 'taken_back'");
    if (!query) {
        return fail(query.error());
    }
    query->bindAll(item.row, item.id);
    const Result<bool> there = query->step();
    if (!there || !*there) {
        return there;
    }
    query->reset();
    item.state = OutboxState::Unknown;
    item.reason.reset();
    const Result<void> written = writeOutboxItem(store, item, source);
    return written ? Result<bool>(true) : Result<bool>(fail(written.error()));
}

namespace
{
/** Takes out what the condition holds for, with an event. InvalidArgument: nothing is like that. */
Result<void> takeOut(store::Store& store, const OutboxItem& item, std::string_view condition)
{
    auto transaction = store::Transaction::begin(store.connection());
    if (!transaction) {
        return fail(transaction.error());
    }
    // The state is looked at here: since it was read it may have gone.
    auto taken = store.connection().prepare("DELETE FROM outbox WHERE row = ?1 AND id = ?2 AND "
                                            + std::string(condition));
    auto event = store.connection().prepare(
        "INSERT INTO event (at, what, source, detail) SELECT ?2, 'outbox_taken_out', p.source, "
        "o.id "
        "FROM outbox AS o JOIN portal AS p ON p.row = o.portal WHERE o.row = ?1");
    if (!taken || !event) {
        return fail(taken ? event.error() : taken.error());
    }
    event->bindAll(item.row, time::instantText(store.tools().clock.now()));
    taken->bindAll(item.row, item.id);
    if (Result<void> done = event->run(); !done) {
        return done;
    }
    if (Result<void> done = taken->run(); !done) {
        return done;
    }
    if (store.connection().changes() != 1) {
        return fail(ErrorCode::InvalidArgument, "it went already, or is on its way");
    }
    return transaction->commit();
}
} // namespace

Result<void> takeFromOutbox(store::Store& store, const OutboxItem& item)
{
    return takeOut(store, item, "state IN ('concept', 'to_send')");
}

Result<void> takeBackFromOutbox(store::Store& store, const OutboxItem& item)
{
    auto update = store.connection().prepare(
        "UPDATE outbox SET reason = 'taken_back', changed = ?3 WHERE row = ?1 AND id = ?2 "
        "AND state = 'unknown'");
    if (!update) {
        return fail(update.error());
    }
    update->bindAll(item.row, item.id, time::instantText(store.tools().clock.now()));
    if (Result<void> done = update->run(); !done) {
        return done;
    }
    return store.connection().changes() == 1
               ? Result<void>()
               : fail(ErrorCode::InvalidArgument, "it went already, or is on its way");
}

Result<void> endTakenBack(store::Store& store, const OutboxItem& item)
{
    return takeOut(store, item, "state = 'unknown' AND reason = 'taken_back'");
}

Result<void> sendFromOutbox(store::Store& store, const OutboxItem& item)
{
    if (item.state != OutboxState::Concept && item.state != OutboxState::Refused) {
        return fail(ErrorCode::InvalidArgument, "it went already, or is about to");
    }
    OutboxItem changed = item;
    changed.state = OutboxState::ToSend;
    changed.reason.reset();
    changed.answers.clear();
    auto query = store.connection().prepare(
        "SELECT p.source FROM outbox AS o JOIN portal AS p ON p.row = o.portal WHERE o.row = ?1");
    if (!query) {
        return fail(query.error());
    }
    query->bindInteger(1, item.row);
    const Result<bool> found = query->step();
    if (!found || !*found) {
        return fail(found ? Error{ErrorCode::NotFound, "outbox"} : found.error());
    }
    const std::int64_t source = query->integer(0);
    query->reset();
    return writeOutboxItem(store, changed, source);
}
} // namespace regie::sync
