// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/file_size_limit.h"
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace regie;
using namespace regie::store;

namespace
{
constexpr std::size_t kPage = 16384;

/** A few dozen pages: a table, an index, full text and pages that are free again. */
void fill(const VaultFixture& fixture)
{
    auto data = fixture.open()->connect(Access::ReadWrite);
    REQUIRE(data);
    REQUIRE(data->execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL) STRICT;"
                          "CREATE INDEX tb ON t (b);"
                          "CREATE VIRTUAL TABLE f USING fts5(b);"
                          "CREATE TABLE gone (a TEXT) STRICT;"));
    auto transaction = Transaction::begin(*data);
    for (int i = 0; i < 300; ++i) {
        const std::string text = std::to_string(i) + std::string(700, 'x');
        for (const char* sql : {"INSERT INTO t (b) VALUES (?1)",
                                "INSERT INTO f (b) VALUES (?1)",
                                "INSERT INTO gone VALUES (?1)"}) {
            auto insert = data->prepare(sql);
            REQUIRE(insert->bindAll(text).run());
        }
    }
    REQUIRE(transaction->commit());
    REQUIRE(data->execute("DROP TABLE gone; PRAGMA wal_checkpoint(TRUNCATE)"));
}

/** Opens and reads everything as the program would; nullopt when all went well. */
std::optional<ErrorCode> readAll(const VaultFixture& fixture)
{
    auto vault = fixture.open();
    if (!vault) {
        return vault.error().code;
    }
    auto data = vault->connect(Access::ReadWrite);
    if (!data) {
        return data.error().code;
    }
    for (const char* sql : {"SELECT sum(length(b)) FROM t NOT INDEXED",
                            "SELECT count(*) FROM t INDEXED BY tb WHERE b > ''",
                            "SELECT count(*) FROM f WHERE f MATCH 'x*'"}) {
        if (auto number = data->queryNumber(sql); !number) {
            // Dead from here on, and it must go on saying why.
            CHECK(data->queryNumber("SELECT 1").error().code == ErrorCode::DataDamaged);
            return number.error().code;
        }
    }
    return std::nullopt;
}
} // namespace

TEST_CASE("damage in any part of any page is damaged data and never a wrong passphrase")
{
    const VaultFixture fixture;
    fill(fixture);
    const std::string whole = bytesOf(fixture.file("data.db"));
    const std::size_t pages = whole.size() / kPage;
    REQUIRE(pages > 30);
    REQUIRE(whole.size() % kPage == 0);
    REQUIRE_FALSE(readAll(fixture).has_value());

    // Salt or start of content, content, its end, initialisation vector, HMAC.
    constexpr std::size_t kPlaces[] = {
        0, 15, 16, 100, 8000, kPage - 81, kPage - 80, kPage - 64, kPage - 1};
    std::size_t noticedWhileReading = 0;
    for (std::size_t page = 0; page < pages; ++page) {
        const std::size_t place = kPlaces[page % std::size(kPlaces)];
        INFO("page " << page << " byte " << place);
        std::string damaged = whole;
        damaged[page * kPage + place] = static_cast<char>(damaged[page * kPage + place] ^ 0x04);
        overwrite(fixture.file("data.db"), damaged);
        if (const auto code = readAll(fixture)) {
            REQUIRE(*code == ErrorCode::DataDamaged);
            ++noticedWhileReading;
        }
        overwrite(fixture.file("data.db"), damaged);
        auto vault = fixture.open();
        const auto checked = vault ? vault->checkIntegrity() : fail(vault.error());
        REQUIRE(checked.error().code == ErrorCode::DataDamaged);
    }
    // The rest are pages that are free: only the check reads those.
    CHECK(noticedWhileReading > pages / 3);
    overwrite(fixture.file("data.db"), whole);
    CHECK(fixture.open()->checkIntegrity().has_value());
}

TEST_CASE("damage at every kind of byte of the first page is damaged data")
{
    const VaultFixture fixture;
    fill(fixture);
    const std::string whole = bytesOf(fixture.file("data.db"));
    for (std::size_t i = 0; i < kPage; i += i < 128 || i >= kPage - 80 ? 1 : 61) {
        INFO("byte " << i);
        flipByte(fixture.file("data.db"), i, 0x01);
        const auto vault = fixture.open();
        REQUIRE_FALSE(vault.has_value());
        REQUIRE(vault.error().code == ErrorCode::DataDamaged);
        flipByte(fixture.file("data.db"), i, 0x01);
    }
    CHECK(bytesOf(fixture.file("data.db")) == whole);
}

TEST_CASE("data that is cut off, emptied or gone is damaged data")
{
    const VaultFixture fixture;
    fill(fixture);
    const std::string whole = bytesOf(fixture.file("data.db"));
    for (const std::size_t size : {whole.size() - kPage, whole.size() / 2, kPage, kPage - 1}) {
        INFO(size);
        overwrite(fixture.file("data.db"), whole.substr(0, size));
        auto vault = fixture.open();
        const auto checked = vault ? vault->checkIntegrity() : fail(vault.error());
        CHECK(checked.error().code == ErrorCode::DataDamaged);
    }
    overwrite(fixture.file("data.db"), "");
    CHECK(fixture.open().error().code == ErrorCode::DataDamaged);
    std::filesystem::remove(fixture.file("data.db"));
    CHECK(fixture.open().error().code == ErrorCode::DataDamaged);
    CHECK_FALSE(std::filesystem::exists(fixture.file("data.db")));
}

TEST_CASE("a page from elsewhere in the same vault is damaged data")
{
    const VaultFixture fixture;
    fill(fixture);
    std::string bytes = bytesOf(fixture.file("data.db"));
    std::swap_ranges(
        bytes.begin() + 5 * kPage, bytes.begin() + 6 * kPage, bytes.begin() + 7 * kPage);
    overwrite(fixture.file("data.db"), bytes);
    CHECK(fixture.open()->checkIntegrity().error().code == ErrorCode::DataDamaged);
}

TEST_CASE("a disk that is full at any moment leaves the vault whole with all that was committed")
{
    const VaultFixture fixture;
    fill(fixture);
    const std::size_t size = bytesOf(fixture.file("data.db")).size();
    std::int64_t committed = 300;
    int refused = 0;
    // The limit holds for each file, so the smaller ones hit the write-ahead log, the larger ones
    // the main file while the log is moved into it.
    for (const std::size_t room :
         {std::size_t{10}, kPage / 2, 3 * kPage, 20 * kPage, size, size + kPage}) {
        auto vault = fixture.open();
        REQUIRE(vault);
        auto data = vault->connect(Access::ReadWrite);
        REQUIRE(data);
        const FileSizeLimit limit(room);
        for (int batch = 0; batch < 20; ++batch) {
            auto transaction = Transaction::begin(*data);
            Result<void> done;
            if (!transaction) {
                done = fail(transaction.error());
            }
            for (int i = 0; done && i < 50; ++i) {
                auto insert = data->prepare("INSERT INTO t (b) VALUES (?1)");
                done = insert->bindAll(std::string(1500, 'y')).run();
            }
            if (done) {
                done = transaction->commit();
            }
            if (!done) {
                CHECK(done.error().code == ErrorCode::DiskFull);
                ++refused;
                break;
            }
            committed += 50;
        }
    }
    CHECK(refused >= 4);
    auto vault = fixture.open();
    REQUIRE(vault);
    CHECK(vault->connect(Access::ReadOnly)->queryNumber("SELECT count(*) FROM t").value()
          == committed);
    CHECK(vault->checkIntegrity().has_value());
}
