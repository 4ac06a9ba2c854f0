// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/token_file.h"

#include "core/base/files.h"
#include "core/store/migrations.h"

#include <chrono>
#include <filesystem>
#include <span>
#include <string>
#include <system_error>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr store::Migration kSteps[] = {
    {1, R"(
CREATE TABLE token (
    portal TEXT PRIMARY KEY NOT NULL,
    access BLOB NOT NULL,
    refresh BLOB NOT NULL,  -- empty: there is none
    expires INTEGER,        -- of the access token, ms since 1970 UTC; NULL: not said
    scope TEXT NOT NULL,
    patient TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)"},
};

std::span<const std::byte> bytesOf(const Secret& secret)
{
    return std::as_bytes(std::span(secret.data(), secret.size()));
}

Result<std::optional<Tokens>> read(store::Connection& connection, std::string_view portal)
{
    Result<store::Statement> statement = connection.prepare(
        "SELECT access, refresh, expires, scope, patient FROM token WHERE portal = ?1");
    if (!statement) {
        return fail(statement.error());
    }
    const Result<bool> row = statement->bindAll(portal).step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    Tokens tokens;
    tokens.access = Secret::of(statement->blob(0));
    tokens.refresh = Secret::of(statement->blob(1));
    if (const std::optional<std::int64_t> expires = statement->optionalInteger(2)) {
        tokens.expires = Clock::Instant(std::chrono::milliseconds(*expires));
    }
    tokens.scope = statement->string(3);
    tokens.patient = statement->string(4);
    return tokens;
}

Result<void> write(store::Connection& connection, std::string_view portal, const Tokens& tokens)
{
    Result<store::Transaction> transaction = store::Transaction::begin(connection);
    if (!transaction) {
        return fail(transaction.error());
    }
    {
        Result<store::Statement> statement = connection.prepare(
            "INSERT OR REPLACE INTO token (portal, access, refresh, expires, scope, patient) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        if (!statement) {
            return fail(statement.error());
        }
        std::optional<std::int64_t> expires;
        if (tokens.expires) {
            expires = tokens.expires->time_since_epoch().count();
        }
        Result<void> done = statement
                                ->bindAll(portal,
                                          bytesOf(tokens.access),
                                          bytesOf(tokens.refresh),
                                          expires,
                                          tokens.scope,
                                          tokens.patient)
                                .run();
        if (!done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> remove(store::Connection& connection, std::string_view portal)
{
    {
        Result<store::Statement> statement =
            connection.prepare("DELETE FROM token WHERE portal = ?1");
        if (!statement) {
            return fail(statement.error());
        }
        if (Result<void> done = statement->bindAll(portal).run(); !done) {
            return done;
        }
    }
    // What was written before stands in the log until then, readable for who has the passphrase.
    return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}
} // namespace

Result<std::unique_ptr<TokenFile>> TokenFile::open(const store::Vault& vault)
{
    std::unique_ptr<TokenFile> file(new TokenFile(vault));
    if (!file->isThere()) {
        return file;
    }
    if (Result<void> opened = file->connect(); !opened) {
        return fail(opened.error());
    }
    return file;
}

Result<std::optional<Tokens>> TokenFile::load(std::string_view portal)
{
    const std::lock_guard lock(m_mutex);
    std::optional<Tokens> found;
    if (!m_connection && !isThere()) {
        return found;
    }
    Result<void> done = withFile([&](store::Connection& connection) -> Result<void> {
        Result<std::optional<Tokens>> row = read(connection, portal);
        if (!row) {
            return fail(row.error());
        }
        found = std::move(*row);
        return {};
    });
    if (!done) {
        return fail(done.error());
    }
    return found;
}

Result<void> TokenFile::save(std::string_view portal, const Tokens& tokens)
{
    const std::lock_guard lock(m_mutex);
    return withFile(
        [&](store::Connection& connection) { return write(connection, portal, tokens); });
}

Result<void> TokenFile::erase(std::string_view portal)
{
    const std::lock_guard lock(m_mutex);
    if (!m_connection && !isThere()) {
        return {};
    }
    return withFile([&](store::Connection& connection) { return remove(connection, portal); });
}

bool TokenFile::startedAnew() const
{
    const std::lock_guard lock(m_mutex);
    return m_startedAnew;
}

bool TokenFile::isThere() const
{
    std::error_code unknown; // then opening says what is the matter
    return std::filesystem::exists(m_vault->tokenFile(), unknown) || unknown;
}

Result<void> TokenFile::connect()
{
    if (!isThere()) {
        return connectAs(store::Access::Create);
    }
    Result<void> opened = connectAs(store::Access::ReadWrite);
    return !opened && opened.error().code == ErrorCode::DataDamaged ? startAnew() : opened;
}

Result<void> TokenFile::connectAs(store::Access access)
{
    Result<store::Connection> connection = m_vault->connectTokens(access);
    if (!connection) {
        return fail(connection.error());
    }
    // Few rows, so wiping what was deleted may cost an extra page.
    if (Result<void> wiped = connection->execute("PRAGMA secure_delete = ON"); !wiped) {
        return wiped;
    }
    if (Result<void> ready = store::migrate(*connection, m_vault->tokenFile(), kSteps); !ready) {
        return ready;
    }
    m_connection.emplace(std::move(*connection));
    // The file's name is to outlast a power cut as well as what is in it.
    return access == store::Access::Create ? syncFolder(m_vault->folder()) : Result<void>();
}

Result<void> TokenFile::startAnew()
{
    m_connection.reset();
    m_startedAnew = true;
    for (const char* part : {"", "-wal", "-shm"}) {
        std::error_code problem;
        std::filesystem::remove(m_vault->tokenFile().string() + part, problem);
        if (problem) {
            return fail(ErrorCode::FileUnwritable, "removing damaged tokens: " + problem.message());
        }
    }
    return connectAs(store::Access::Create);
}

Result<void> TokenFile::withFile(const std::function<Result<void>(store::Connection&)>& work)
{
    if (!m_connection) {
        if (Result<void> opened = connect(); !opened) {
            return opened;
        }
    }
    Result<void> done = work(*m_connection);
    if (done || done.error().code != ErrorCode::DataDamaged) {
        return done;
    }
    if (Result<void> anew = startAnew(); !anew) {
        return anew;
    }
    return work(*m_connection);
}
} // namespace regie::sync
