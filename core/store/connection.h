// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/statement.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
struct ConnectionState;

/** How a database is opened. */
enum class Access {
    Create,    ///< makes a new file; an existing one is an error (AlreadyExists)
    ReadWrite, ///< the one writer
    ReadOnly,  ///< a reader with its own WAL snapshot; any change is refused
};

/**
 * An open encrypted database. Belongs to one thread at a time, except interrupt(). Statements and
 * transactions must be gone before their connection is.
 *
 * open() is the only place in the program that opens a database, so that none is ever made without
 * a key (PROTOCOL-SECURITY 5.5). After DataDamaged the handle is dead: SQLCipher answers everything
 * with "out of memory" from then on, and we with DataDamaged.
 */
class Connection
{
public:
    /** Length of the raw key in bytes. */
    static constexpr std::size_t kKeyBytes = 32;

    /**
     * Opens `file` with a raw key of kKeyBytes. Errors: FileUnreadable (not there, no right to it),
     * AlreadyExists, DataDamaged (wrong key or damaged: the caller has proved the key right before),
     * VaultInUse, DiskFull, UnsupportedLibrary (SQLCipher too old), InvalidArgument (key length).
     */
    static Result<Connection> open(const std::filesystem::path& file,
                                   const Secret& key,
                                   Access access);

    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /** Runs SQL without values or rows; may hold several statements (schema, pragmas). */
    Result<void> execute(std::string_view sql);
    /**
     * A statement ready for values. Compiled once per text and kept: asking again for the same text
     * costs a look-up. `sql` is a constant of the program; values are always bound.
     */
    Result<Statement> prepare(std::string_view sql);
    /** The first column of the first row as a number; NotFound when there is no row. */
    Result<std::int64_t> queryNumber(std::string_view sql);

    /** The texts of the statements compiled so far, for tests to look at their plans. */
    std::vector<std::string> statements() const;

    std::int64_t lastInsertRow() const;
    /** Rows the last INSERT, UPDATE or DELETE touched. */
    std::int64_t changes() const;
    bool inTransaction() const;
    /** From any thread: a running statement ends with Cancelled. */
    void interrupt();
    /** True after DataDamaged: close it and offer to restore a backup. */
    bool dead() const;

    /**
     * Verifies the HMAC of every page and SQLite's own structure. Empties the WAL into the main file
     * first. Reads everything: seconds for a large vault. Error: DataDamaged. Not inside a transaction.
     */
    Result<void> checkIntegrity();

private:
    explicit Connection(std::unique_ptr<ConnectionState> state);
    std::unique_ptr<ConnectionState> m_state;
};

/**
 * A write transaction, taken at once (BEGIN IMMEDIATE). Undone when it goes out of scope without
 * commit(). What commit() reported as done survives a kill of the program and a power cut.
 */
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    /** A read transaction: every read inside sees the same state of the data. */
    static Result<Transaction> beginRead(Connection& connection);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    ~Transaction();

    /** After an error the transaction is still undone at the end of its scope. */
    Result<void> commit();

private:
    explicit Transaction(Connection& connection) : m_connection(&connection) { }
    Connection* m_connection;
};

/** A part of a transaction that can fail on its own: undone when it goes without keep(). */
class Savepoint
{
public:
    static Result<Savepoint> begin(Connection& connection);

    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    Savepoint(const Savepoint&) = delete;
    ~Savepoint();

    Result<void> keep();

private:
    explicit Savepoint(Connection& connection) : m_connection(&connection) { }
    Connection* m_connection;
};
} // namespace regie::store
