// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that opens a database: key, cipher settings and SQLite settings, each read back.
#include "core/store/connection.h"
#include "core/store/connection_state.h"

#include <fmt/format.h>

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace regie::store
{
namespace
{
/** "REGI": says that the first page is one of ours, so an emptied file is not taken for a new one. */
constexpr std::int64_t kApplicationId = 0x52454749;

/** x'…' round 64 hex digits. One digit less and SQLCipher takes the text for a passphrase. */
constexpr std::size_t kRawKeyLength = 2 + Connection::kKeyBytes * 2 + 1;
static_assert(kRawKeyLength == 67);

Secret rawKeyText(const Secret& key)
{
    constexpr char kDigits[] = "0123456789abcdef";
    Secret text(kRawKeyLength);
    unsigned char* out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (std::size_t i = 0; i < key.size(); ++i) {
        *out++ = static_cast<unsigned char>(kDigits[key.data()[i] >> 4]);
        *out++ = static_cast<unsigned char>(kDigits[key.data()[i] & 0x0f]);
    }
    *out = '\'';
    return text;
}

/** Made by us first, so that it and the files SQLite puts beside it are for this user only. */
Result<void> createEmptyFile(const std::filesystem::path& file)
{
    const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0) {
        const int reason = errno;
        return fail(reason == EEXIST   ? ErrorCode::AlreadyExists
                    : reason == ENOSPC ? ErrorCode::DiskFull
                                       : ErrorCode::FileUnwritable,
                    fmt::format("creating the database: errno {}", reason));
    }
    ::close(handle);
    return {};
}

/** An absent or empty file would be taken for a new database and hide that the data is gone. */
Result<void> checkFileHasContent(const std::filesystem::path& file)
{
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem) {
        return fail(ErrorCode::FileUnreadable, "database: " + problem.message());
    }
    if (size == 0) {
        return fail(ErrorCode::DataDamaged, "database file is empty");
    }
    return {};
}

Result<void> setSwitches(ConnectionState& state)
{
    struct Switch {
        int option;
        int value;
    };
    constexpr Switch kSwitches[] = {
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_FKEY, 1},
    };
    for (const Switch& each : kSwitches) {
        int now = -1;
        const int rc = sqlite3_db_config(state.handle, each.option, each.value, &now);
        if (rc != SQLITE_OK || now != each.value) {
            return fail(ErrorCode::UnsupportedLibrary, fmt::format("db_config {}", each.option));
        }
    }
    return {};
}

Result<void> set(Connection& connection, std::string_view pragma, std::string_view value)
{
    return connection.execute(fmt::format("PRAGMA {} = {}", pragma, value));
}

/** An unknown pragma is no error to SQLite, so what counts is what it answers afterwards. */
Result<void> expect(Connection& connection, std::string_view pragma, std::string_view expected)
{
    Result<Statement> statement = connection.prepare(fmt::format("PRAGMA {}", pragma));
    if (!statement) {
        return fail(statement.error());
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    if (!*row || statement->text(0) != expected) {
        return fail(ErrorCode::UnsupportedLibrary, fmt::format("pragma {} not taken over", pragma));
    }
    return {};
}

Result<void> checkCipherVersion(Connection& connection)
{
    Result<Statement> statement = connection.prepare("PRAGMA cipher_version");
    if (!statement) {
        return fail(statement.error());
    }
    const Result<bool> row = statement->step();
    if (!row) {
        return fail(row.error());
    }
    int major = 0;
    const std::string_view version = *row ? statement->text(0) : std::string_view();
    std::from_chars(version.data(), version.data() + version.size(), major);
    if (major < 4 || sqlite3_libversion_number() < 3043000) {
        return fail(ErrorCode::UnsupportedLibrary, "SQLCipher 4 on SQLite 3.43 is needed");
    }
    return {};
}

/*
 * Why these values:
 * - 16 KiB pages: inserts, full text and scans of ~1.5 KB rows are a third faster than at 4 KiB.
 * - cipher_memory_security OFF: it locks and wipes every allocation of SQLite and makes an import
 *   2.8 times as slow. The keys are locked and wiped without it: ours in Secret, SQLCipher's by
 *   itself. Pages of data may reach swap space, against which only disk encryption helps.
 * - synchronous FULL: under WAL, NORMAL loses the last commits at a power cut. Work is committed a
 *   page or a batch at a time, so the extra fsync per commit does not show.
 * - secure_delete FAST: deleted rows are wiped where that costs no extra page; all is encrypted.
 */
Result<void> configure(Connection& connection, Access access)
{
    struct Setting {
        std::string_view pragma;
        std::string_view value;
        std::string_view answer;
    };
    constexpr Setting kSettings[] = {
        {"cipher_memory_security", "OFF", "0"},
        {"secure_delete", "FAST", "2"},
        {"temp_store", "MEMORY", "2"},
        {"synchronous", "FULL", "2"},
        {"cache_size", "-16384", "-16384"},
        {"busy_timeout", "5000", "5000"},
    };
    for (const Setting& each : kSettings) {
        if (Result<void> done = set(connection, each.pragma, each.value); !done) {
            return done;
        }
        if (Result<void> taken = expect(connection, each.pragma, each.answer); !taken) {
            return taken;
        }
    }
    // A copy made by VACUUM INTO has another mode until it is opened to be written.
    if (access != Access::ReadOnly) {
        if (Result<void> wal = set(connection, "journal_mode", "WAL"); !wal) {
            return wal;
        }
    }
    if (access == Access::Create) {
        Result<void> id = set(connection, "application_id", fmt::format("{}", kApplicationId));
        if (!id) {
            return id;
        }
    }
    if (Result<void> wal = expect(connection, "journal_mode", "wal"); !wal) {
        return wal;
    }
    return access == Access::ReadOnly ? set(connection, "query_only", "ON") : Result<void>();
}

/** The first read of the file: only here a wrong key or a damaged first page shows. */
Result<void> proveReadable(Connection& connection, Access access)
{
    Result<std::int64_t> count = connection.queryNumber("SELECT count(*) FROM sqlite_schema");
    if (!count) {
        return fail(count.error());
    }
    if (Result<void> size = expect(connection, "page_size", "16384"); !size) {
        return size;
    }
    if (access == Access::Create) {
        return {};
    }
    Result<std::int64_t> id = connection.queryNumber("PRAGMA application_id");
    if (!id) {
        return fail(id.error());
    }
    if (*id != kApplicationId) {
        return fail(ErrorCode::DataDamaged, "not a database of this program");
    }
    return {};
}
} // namespace

Result<Connection> Connection::open(const std::filesystem::path& file,
                                    const Secret& key,
                                    Access access)
{
    if (key.size() != kKeyBytes) {
        return fail(ErrorCode::InvalidArgument, "key length");
    }
    if (Result<void> ready =
            access == Access::Create ? createEmptyFile(file) : checkFileHasContent(file);
        !ready) {
        return fail(ready.error());
    }
    auto state = std::make_unique<ConnectionState>();
    // Readers too: under WAL a reader writes the shared index. query_only keeps the data as it is.
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    int rc = sqlite3_open_v2(file.c_str(), &state->handle, kFlags, nullptr);
    if (rc != SQLITE_OK) {
        return fail(state->error(rc, "opening the database"));
    }
    Connection connection(std::move(state));
    // As default of the process and not of this database: VACUUM INTO makes its file with the
    // default, and a file of another size could not be opened again.
    if (Result<void> done = set(connection, "cipher_default_page_size", "16384"); !done) {
        return fail(done.error());
    }
    const Secret text = rawKeyText(key);
    rc = sqlite3_key_v2(
        connection.m_state->handle, "main", text.data(), static_cast<int>(text.size()));
    if (rc != SQLITE_OK) {
        return fail(connection.m_state->error(rc, "setting the key"));
    }
    // From the first wrong page on SQLCipher writes to stderr otherwise. After the key: the first key
    // of a process sets the level back. Nothing of the file was read before proveReadable().
    if (Result<void> done = set(connection, "cipher_log_level", "NONE"); !done) {
        return fail(done.error());
    }
    using Step = Result<void> (*)(Connection&, Access);
    constexpr Step kSteps[] = {
        [](Connection& c, Access) { return checkCipherVersion(c); },
        [](Connection& c, Access) { return setSwitches(*c.m_state); },
        proveReadable,
        configure,
    };
    for (const Step step : kSteps) {
        if (Result<void> done = step(connection, access); !done) {
            return fail(done.error());
        }
    }
    return connection;
}
} // namespace regie::store
