// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/connection_state.h"

#include <fmt/format.h>

#include <utility>

namespace regie::store
{
Connection::Connection(std::unique_ptr<ConnectionState> state) : m_state(std::move(state)) { }
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Result<void> Connection::execute(std::string_view sql)
{
    if (m_state->dead) {
        return fail(ErrorCode::DataDamaged, "connection is dead");
    }
    const std::string text(sql);
    const int rc = sqlite3_exec(m_state->handle, text.c_str(), nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK) {
        return fail(m_state->error(rc, "executing SQL"));
    }
    return {};
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    if (m_state->dead) {
        return fail(ErrorCode::DataDamaged, "connection is dead");
    }
    auto known = m_state->idle.find(sql);
    if (known != m_state->idle.end() && !known->second.empty()) {
        sqlite3_stmt* handle = known->second.back();
        known->second.pop_back();
        return Statement(*m_state, handle);
    }
    sqlite3_stmt* handle = nullptr;
    const int rc = sqlite3_prepare_v3(m_state->handle,
                                      sql.data(),
                                      static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT,
                                      &handle,
                                      nullptr);
    if (rc != SQLITE_OK) {
        Error error = m_state->error(rc, "compiling SQL");
        // The text is a constant of the program, so SQLite's words about it hold no value.
        error.detail += fmt::format(": {}", sqlite3_errmsg(m_state->handle));
        return fail(std::move(error));
    }
    if (handle == nullptr) {
        return fail(ErrorCode::InvalidArgument, "empty SQL");
    }
    // SQLite keeps the text of the first statement only; that is the one to come back under.
    m_state->idle.try_emplace(std::string(sqlite3_sql(handle)));
    return Statement(*m_state, handle);
}

std::vector<std::string> Connection::statements() const
{
    std::vector<std::string> texts;
    for (const auto& [text, handles] : m_state->idle) {
        texts.push_back(text);
    }
    return texts;
}

Result<std::int64_t> Connection::queryNumber(std::string_view sql)
{
    Result<Statement> statement = prepare(sql);
    if (!statement) {
        return fail(statement.error());
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::NotFound, "no row");
    }
    return statement->integer(0);
}

std::int64_t Connection::lastInsertRow() const
{
    return sqlite3_last_insert_rowid(m_state->handle);
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(m_state->handle);
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_state->handle) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_state->handle);
}

bool Connection::dead() const
{
    return m_state->dead;
}

Result<void> Connection::checkIntegrity()
{
    // cipher_integrity_check reads the main file only and calls pages of the WAL damaged.
    Result<std::int64_t> busy = queryNumber("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy) {
        return fail(busy.error());
    }
    if (*busy != 0) {
        return fail(ErrorCode::VaultInUse, "a reader holds the write-ahead log");
    }
    for (const std::string_view pragma :
         {"PRAGMA cipher_integrity_check", "PRAGMA integrity_check"}) {
        Result<Statement> check = prepare(pragma);
        if (!check) {
            return fail(check.error());
        }
        const Result<bool> row = check->step();
        if (!row) {
            return fail(row.error());
        }
        // The first answers no row when all is well, the second the one word "ok".
        if (*row && check->text(0) != "ok") {
            m_state->dead = true;
            return fail(ErrorCode::DataDamaged, fmt::format("{} found damage", pragma));
        }
    }
    return {};
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    if (Result<void> begun = connection.execute("BEGIN IMMEDIATE"); !begun) {
        return fail(begun.error());
    }
    return Transaction(connection);
}

Result<Transaction> Transaction::beginRead(Connection& connection)
{
    if (Result<void> begun = connection.execute("BEGIN DEFERRED"); !begun) {
        return fail(begun.error());
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full, damage); then there is nothing to undo.
    if (m_connection != nullptr && m_connection->inTransaction()) {
        static_cast<void>(m_connection->execute("ROLLBACK"));
    }
}

Result<void> Transaction::commit()
{
    Result<void> done = m_connection->execute("COMMIT");
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

Result<Savepoint> Savepoint::begin(Connection& connection)
{
    if (Result<void> begun = connection.execute("SAVEPOINT part"); !begun) {
        return fail(begun.error());
    }
    return Savepoint(connection);
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Savepoint::~Savepoint()
{
    if (m_connection != nullptr && m_connection->inTransaction()) {
        static_cast<void>(m_connection->execute("ROLLBACK TO part; RELEASE part"));
    }
}

Result<void> Savepoint::keep()
{
    Result<void> done = m_connection->execute("RELEASE part");
    if (done) {
        m_connection = nullptr;
    }
    return done;
}
} // namespace regie::store
