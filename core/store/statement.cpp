// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection_state.h"

#include <utility>

namespace regie::store
{
Statement::Statement(ConnectionState& connection, sqlite3_stmt* handle)
    : m_connection(&connection), m_handle(handle)
{
}

Statement::Statement(Statement&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_bindError(std::exchange(other.m_bindError, 0))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_handle, other.m_handle);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement()
{
    if (m_handle == nullptr) {
        return;
    }
    sqlite3_reset(m_handle);
    sqlite3_clear_bindings(m_handle);
    m_connection->idle.find(std::string_view(sqlite3_sql(m_handle)))->second.push_back(m_handle);
}

void Statement::note(int rc)
{
    if (rc != SQLITE_OK && m_bindError == SQLITE_OK) {
        m_bindError = rc;
    }
}

Statement& Statement::bindInteger(int index, std::int64_t value)
{
    note(sqlite3_bind_int64(m_handle, index, value));
    return *this;
}

Statement& Statement::bindReal(int index, double value)
{
    note(sqlite3_bind_double(m_handle, index, value));
    return *this;
}

// A view without address would bind NULL, and empty text is not NULL.
Statement& Statement::bindText(int index, std::string_view value)
{
    const char* text = value.data() != nullptr ? value.data() : "";
    note(sqlite3_bind_text64(
        m_handle, index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8)); // NOLINT(*-cast*)
    return *this;
}

Statement& Statement::bindBorrowed(int index, std::string_view value)
{
    const char* text = value.data() != nullptr ? value.data() : "";
    note(sqlite3_bind_text64(m_handle, index, text, value.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindBlob(int index, std::span<const std::byte> value)
{
    if (value.empty()) {
        note(sqlite3_bind_zeroblob(m_handle, index, 0));
    } else {
        note(sqlite3_bind_blob64(
            m_handle, index, value.data(), value.size(), SQLITE_TRANSIENT)); // NOLINT(*-cast*)
    }
    return *this;
}

Statement& Statement::bindNull(int index)
{
    note(sqlite3_bind_null(m_handle, index));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK) {
        const int rc = std::exchange(m_bindError, SQLITE_OK);
        return fail(m_connection->error(rc, "binding a value"));
    }
    if (m_connection->dead) {
        return fail(ErrorCode::DataDamaged, "connection is dead");
    }
    const int rc = sqlite3_step(m_handle);
    if (rc == SQLITE_ROW) {
        return true;
    }
    if (rc == SQLITE_DONE) {
        sqlite3_reset(m_handle);
        return false;
    }
    Error error = m_connection->error(rc, "running a statement");
    sqlite3_reset(m_handle);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    while (true) {
        const Result<bool> row = step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return {};
        }
    }
}

void Statement::reset()
{
    sqlite3_reset(m_handle);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}

std::string_view Statement::text(int column) const
{
    // Text first, length after: the other order may give the length of another encoding.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(m_handle, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<std::string> Statement::optionalText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(string(column));
}
} // namespace regie::store
