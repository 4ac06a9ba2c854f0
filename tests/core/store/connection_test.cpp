// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <vector>

using namespace regie;
using namespace regie::store;

namespace
{
Secret keyOf(unsigned char value)
{
    Secret key(Connection::kKeyBytes);
    std::fill(key.data(), key.data() + key.size(), value);
    return key;
}

std::string fileBytes(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

Connection created(const std::filesystem::path& file)
{
    Result<Connection> connection = Connection::open(file, keyOf(1), Access::Create);
    if (!connection) {
        FAIL(connection.error().detail);
    }
    return std::move(*connection);
}
} // namespace

TEST_CASE("a database is made with our settings and for this user alone")
{
    const TemporaryFolder folder;
    Connection connection = created(folder.path() / "data.db");
    CHECK(connection.queryNumber("PRAGMA foreign_keys").value() == 1);
    CHECK(connection.queryNumber("PRAGMA trusted_schema").value() == 0);
    CHECK(connection.queryNumber("PRAGMA synchronous").value() == 2);
    CHECK(connection.queryNumber("PRAGMA page_size").value() == 16384);
    CHECK_FALSE(connection.execute("SELECT \"double quoted\"").has_value());
    struct stat status = {};
    REQUIRE(::stat((folder.path() / "data.db-wal").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("what is written is nowhere readable in the files")
{
    const TemporaryFolder folder;
    {
        Connection connection = created(folder.path() / "data.db");
        REQUIRE(connection.execute("CREATE TABLE t (a TEXT) STRICT"));
        auto insert = connection.prepare("INSERT INTO t VALUES (?1)");
        REQUIRE(insert);
        REQUIRE(insert->bindAll("marker-in-clear-text").run());
        CHECK(fileBytes(folder.path() / "data.db-wal").find("marker-in") == std::string::npos);
    }
    CHECK(fileBytes(folder.path() / "data.db").size() >= 2 * 16384);
    CHECK(fileBytes(folder.path() / "data.db").find("marker-in") == std::string::npos);
    CHECK(fileBytes(folder.path() / "data.db").find("SQLite format") == std::string::npos);
}

TEST_CASE("values come back as they were bound")
{
    const TemporaryFolder folder;
    Connection connection = created(folder.path() / "data.db");
    REQUIRE(
        connection.execute("CREATE TABLE t (i INTEGER, r REAL, t TEXT, b BLOB, n TEXT) STRICT"));
    const std::vector<std::byte> bytes = {std::byte{0}, std::byte{255}};
    const std::string text("a\0b", 3);
    {
        auto insert = connection.prepare("INSERT INTO t VALUES (?1, ?2, ?3, ?4, ?5)");
        REQUIRE(insert);
        REQUIRE(insert->bindAll(-5, 1.5, text, bytes, std::optional<std::string>()).run());
        REQUIRE(insert->bindAll(true, 2.5, "", std::span<const std::byte>(), "x").run());
        CHECK(connection.changes() == 1);
        CHECK(connection.lastInsertRow() == 2);
    }
    auto read = connection.prepare("SELECT * FROM t ORDER BY rowid");
    REQUIRE(read);
    REQUIRE(read->step().value());
    CHECK(read->integer(0) == -5);
    CHECK(read->real(1) == 1.5);
    CHECK(read->text(2) == text);
    CHECK(std::vector(read->blob(3).begin(), read->blob(3).end()) == bytes);
    CHECK(read->isNull(4));
    CHECK_FALSE(read->optionalText(4).has_value());
    REQUIRE(read->step().value());
    CHECK(read->integer(0) == 1);
    CHECK_FALSE(read->isNull(2));
    CHECK_FALSE(read->isNull(3));
    CHECK(read->optionalText(4) == "x");
    CHECK_FALSE(read->step().value());
}

TEST_CASE("a transaction without commit leaves nothing behind")
{
    const TemporaryFolder folder;
    Connection connection = created(folder.path() / "data.db");
    REQUIRE(connection.execute("CREATE TABLE t (a INTEGER) STRICT"));
    {
        auto transaction = Transaction::begin(connection);
        REQUIRE(transaction);
        REQUIRE(connection.execute("INSERT INTO t VALUES (1)"));
        {
            auto part = Savepoint::begin(connection);
            REQUIRE(part);
            REQUIRE(connection.execute("INSERT INTO t VALUES (2)"));
        }
        CHECK(connection.queryNumber("SELECT count(*) FROM t").value() == 1);
    }
    CHECK(connection.queryNumber("SELECT count(*) FROM t").value() == 0);
    {
        auto transaction = Transaction::begin(connection);
        REQUIRE(transaction);
        auto part = Savepoint::begin(connection);
        REQUIRE(part);
        REQUIRE(connection.execute("INSERT INTO t VALUES (3)"));
        REQUIRE(part->keep());
        REQUIRE(transaction->commit());
    }
    CHECK(connection.queryNumber("SELECT a FROM t").value() == 3);
}

TEST_CASE("a reader sees its own snapshot and cannot write")
{
    const TemporaryFolder folder;
    Connection writer = created(folder.path() / "data.db");
    REQUIRE(writer.execute("CREATE TABLE t (a INTEGER) STRICT"));
    auto reader = Connection::open(folder.path() / "data.db", keyOf(1), Access::ReadOnly);
    REQUIRE(reader);
    auto snapshot = Transaction::beginRead(*reader);
    REQUIRE(snapshot);
    CHECK(reader->queryNumber("SELECT count(*) FROM t").value() == 0);
    REQUIRE(writer.execute("INSERT INTO t VALUES (1)"));
    CHECK(reader->queryNumber("SELECT count(*) FROM t").value() == 0);
    REQUIRE(snapshot->commit());
    CHECK(reader->queryNumber("SELECT count(*) FROM t").value() == 1);
    CHECK(reader->execute("INSERT INTO t VALUES (2)").error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("opening says plainly what stands in the way")
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "data.db";
    const auto codeOf = [&](const Secret& key, Access access) {
        return Connection::open(file, key, access).error().code;
    };
    CHECK(codeOf(keyOf(1), Access::ReadWrite) == ErrorCode::FileUnreadable);
    CHECK(codeOf(Secret(31), Access::Create) == ErrorCode::InvalidArgument);
    CHECK_FALSE(std::filesystem::exists(file));
    created(file);
    CHECK(codeOf(keyOf(1), Access::Create) == ErrorCode::AlreadyExists);
    CHECK(codeOf(keyOf(2), Access::ReadWrite) == ErrorCode::DataDamaged);
    CHECK(Connection::open(file, keyOf(1), Access::ReadWrite).has_value());
    std::filesystem::resize_file(file, 0);
    CHECK(codeOf(keyOf(1), Access::ReadWrite) == ErrorCode::DataDamaged);
}

TEST_CASE("a unique value twice and a full disk have errors of their own")
{
    const TemporaryFolder folder;
    Connection connection = created(folder.path() / "data.db");
    REQUIRE(connection.execute("CREATE TABLE t (a TEXT UNIQUE) STRICT"));
    REQUIRE(connection.execute("INSERT INTO t VALUES ('secret words')"));
    const auto twice = connection.execute("INSERT INTO t VALUES ('secret words')");
    CHECK(twice.error().code == ErrorCode::AlreadyExists);
    CHECK(twice.error().detail.find("secret") == std::string::npos);
    REQUIRE(connection.execute("PRAGMA max_page_count = 8"));
    const auto full =
        connection.execute("INSERT INTO t VALUES (zeroblob(1) || hex(zeroblob(200000)))");
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK_FALSE(connection.dead());
    CHECK(connection.queryNumber("SELECT count(*) FROM t").value() == 1);
}

TEST_CASE("a copy made by VACUUM INTO is encrypted and opens with the same key")
{
    const TemporaryFolder folder;
    Connection connection = created(folder.path() / "data.db");
    REQUIRE(connection.execute("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('marker')"));
    auto vacuum = connection.prepare("VACUUM INTO ?1");
    const auto copy = folder.path() / "copy.db";
    REQUIRE(vacuum->bindAll(copy.string()).run());
    CHECK(fileBytes(copy).find("marker") == std::string::npos);
    auto opened = Connection::open(copy, keyOf(1), Access::ReadWrite);
    REQUIRE(opened);
    CHECK(opened->queryNumber("SELECT count(*) FROM t").value() == 1);
    CHECK(opened->checkIntegrity().has_value());
    CHECK(Connection::open(copy, keyOf(2), Access::ReadWrite).error().code
          == ErrorCode::DataDamaged);
}
