// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace regie;
using namespace regie::store;

namespace
{
const std::vector<Migration> kFirst = {{1, "CREATE TABLE t (a TEXT) STRICT"}};
const std::vector<Migration> kSecond = {{1, "CREATE TABLE t (a TEXT) STRICT"},
                                        {2, "ALTER TABLE t ADD COLUMN b INTEGER"},
                                        {3, "UPDATE t SET b = 7; CREATE INDEX tb ON t (b)"}};
const std::vector<Migration> kBroken = {{1, "CREATE TABLE t (a TEXT) STRICT"},
                                        {2, "ALTER TABLE t ADD COLUMN b INTEGER"},
                                        {3, "UPDATE t SET b = 7; INSERT INTO nothing VALUES (1)"}};
} // namespace

TEST_CASE("a new database gets every step and no copy")
{
    const VaultFixture fixture;
    auto data = fixture.open()->connect(Access::ReadWrite);
    REQUIRE(migrate(*data, fixture.file("data.db"), kSecond));
    CHECK(data->queryNumber("PRAGMA user_version").value() == 3);
    CHECK_FALSE(std::filesystem::exists(fixture.file("data.db.before-0")));
    CHECK(migrate(*data, fixture.file("data.db"), kSecond).has_value());
}

TEST_CASE("an older database is brought up to date and its copy goes at the next opening")
{
    const VaultFixture fixture;
    const auto vault = fixture.open();
    auto data = vault->connect(Access::ReadWrite);
    REQUIRE(migrate(*data, vault->dataFile(), kFirst));
    REQUIRE(data->execute("INSERT INTO t VALUES ('marker kept')"));
    REQUIRE(migrate(*data, vault->dataFile(), kSecond));
    CHECK(data->queryNumber("SELECT b FROM t").value() == 7);

    // The copy is whole, encrypted, for this user alone, and has the state from before.
    const auto copy = fixture.file("data.db.before-1");
    REQUIRE(std::filesystem::exists(copy));
    CHECK(std::filesystem::status(copy).permissions()
          == (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(bytesOf(copy).find("marker") == std::string::npos);
    CHECK_FALSE(std::filesystem::exists(copy.string() + ".part"));
    REQUIRE(migrate(*data, vault->dataFile(), kSecond));
    CHECK_FALSE(std::filesystem::exists(copy));
}

TEST_CASE("the copy from before opens in the place of the data")
{
    const VaultFixture fixture;
    {
        const auto vault = fixture.open();
        auto data = vault->connect(Access::ReadWrite);
        REQUIRE(migrate(*data, vault->dataFile(), kFirst));
        REQUIRE(data->execute("INSERT INTO t VALUES ('kept')"));
        REQUIRE(migrate(*data, vault->dataFile(), kSecond));
    }
    std::filesystem::rename(fixture.file("data.db.before-1"), fixture.file("data.db"));
    const auto vault = fixture.open();
    REQUIRE(vault);
    auto data = vault->connect(Access::ReadWrite);
    REQUIRE(data);
    CHECK(data->queryNumber("PRAGMA user_version").value() == 1);
    CHECK(data->queryNumber("SELECT count(*) FROM t").value() == 1);
    CHECK(vault->checkIntegrity().has_value());
}

TEST_CASE("a step that fails is undone whole and the steps before it stay")
{
    const VaultFixture fixture;
    const auto vault = fixture.open();
    auto data = vault->connect(Access::ReadWrite);
    REQUIRE(migrate(*data, vault->dataFile(), kFirst));
    REQUIRE(data->execute("INSERT INTO t VALUES ('kept')"));
    const auto broken = migrate(*data, vault->dataFile(), kBroken);
    CHECK(broken.error().code == ErrorCode::Internal);
    CHECK(data->queryNumber("PRAGMA user_version").value() == 2);
    CHECK(data->queryNumber("SELECT count(*) FROM t WHERE b IS NULL").value() == 1);
    CHECK(std::filesystem::exists(fixture.file("data.db.before-1")));
    REQUIRE(migrate(*data, vault->dataFile(), kSecond));
    CHECK(data->queryNumber("SELECT b FROM t").value() == 7);
}

TEST_CASE("a database of a later release is left alone")
{
    const VaultFixture fixture;
    const auto vault = fixture.open();
    auto data = vault->connect(Access::ReadWrite);
    REQUIRE(migrate(*data, vault->dataFile(), kSecond));
    CHECK(migrate(*data, vault->dataFile(), kFirst).error().code == ErrorCode::VaultTooNew);
    CHECK(data->queryNumber("PRAGMA user_version").value() == 3);
}
