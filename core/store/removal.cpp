// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/removal.h"

#include "core/base/clock.h"
#include "core/store/attachments.h"
#include "core/store/connection.h"
#include "core/store/removing.h"
#include "core/time/partial_date.h"

#include <utility>

namespace regie::store
{
namespace
{
/**
 * While it lives, places that are freed are wiped wherever they are, and SQLite does not look for rows
 * that point at each row that goes: they go with it, and that look reads a whole table each time.
 */
class Thorough
{
public:
    /** Not inside a transaction. */
    static Result<Thorough> begin(Connection& connection)
    {
        Thorough thorough(connection);
        const Result<std::int64_t> wiping = connection.queryNumber("PRAGMA secure_delete = ON");
        if (!wiping) {
            return fail(wiping.error());
        }
        if (Result<void> off = connection.execute("PRAGMA foreign_keys = OFF"); !off) {
            return fail(off.error());
        }
        return Result<Thorough>(std::move(thorough));
    }
    Thorough(Thorough&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Thorough& operator=(Thorough&&) = delete;
    ~Thorough()
    {
        if (m_connection != nullptr) {
            // As connection_open.cpp has them; setting them cannot fail on an open connection.
            static_cast<void>(m_connection->queryNumber("PRAGMA secure_delete = FAST"));
            static_cast<void>(m_connection->execute("PRAGMA foreign_keys = ON"));
        }
    }

private:
    explicit Thorough(Connection& connection) : m_connection(&connection) { }
    Connection* m_connection;
};

Result<void> noteRemoved(Store& store, const RemovalWish& wish)
{
    auto statement = store.connection().prepare(
        "INSERT INTO event (at, what, source, detail) VALUES (?1, 'removed', ?2, ?3)");
    if (!statement) {
        return fail(statement.error());
    }
    return statement
        ->bindAll(time::instantText(store.tools().clock.now()),
                  wish.source.row,
                  wish.since.empty() ? std::string("all") : wish.since)
        .run();
}
} // namespace

Result<Removal> removeReceived(Store& store,
                               const RemovalWish& wish,
                               const Alongside& alongside,
                               const ProgressCallback& progress)
{
    Connection& connection = store.connection();
    const Result<Thorough> thorough = Thorough::begin(connection);
    if (!thorough) {
        return fail(thorough.error());
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return fail(transaction.error());
    }
    auto removal = previewRemoval(connection, wish);
    if (!removal) {
        return removal;
    }
    if (Result<void> done = Removing(store, wish).run(progress); !done) {
        return fail(done.error());
    }
    if (alongside) {
        if (Result<void> done = alongside(connection); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> done = noteRemoved(store, wish); !done) {
        return fail(done.error());
    }
    if (Result<void> done = transaction->commit(); !done) {
        return fail(done.error());
    }
    // Done from here on: the files have no key any more, and the log is emptied at the next opening
    // when a reader is in the way.
    static_cast<void>(removeLeftOverAttachments(store));
    static_cast<void>(connection.queryNumber("PRAGMA wal_checkpoint(TRUNCATE)"));
    return removal;
}
} // namespace regie::store
