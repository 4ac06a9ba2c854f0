// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace regie;
using namespace regie::store;

namespace
{
constexpr std::string_view kOther = "stoel tulp muis regenboog";

ErrorCode codeOf(const Result<Vault>& vault)
{
    return vault ? ErrorCode::Internal : vault.error().code;
}

unsigned rightsOf(const std::filesystem::path& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}
} // namespace

TEST_CASE("a vault opens with its passphrase and keeps what was written")
{
    VaultFixture fixture;
    {
        auto vault = fixture.open();
        REQUIRE(vault);
        auto data = vault->connect(Access::ReadWrite);
        REQUIRE(data);
        REQUIRE(data->execute("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept')"));
        CHECK(vault->headerCopies() == HeaderCopies::Intact);
        CHECK(vault->cost() == crypto::kSmallestCost);
    }
    auto vault = fixture.open();
    REQUIRE(vault);
    CHECK(vault->connect(Access::ReadOnly)->queryNumber("SELECT count(*) FROM t").value() == 1);
    CHECK(vault->checkIntegrity().has_value());
}

TEST_CASE("only this user has rights to a vault")
{
    const VaultFixture fixture;
    const auto vault = fixture.open();
    REQUIRE(vault);
    const auto data = vault->connect(Access::ReadWrite);
    CHECK(rightsOf(fixture.folder()) == 0700);
    CHECK(rightsOf(fixture.file("att")) == 0700);
    for (const char* name : {"vault.hdr", "vault.hdr.bak", "data.db", "data.db-wal", "lock"}) {
        INFO(name);
        CHECK(rightsOf(fixture.file(name)) == 0600);
    }
}

TEST_CASE("another passphrase is a wrong passphrase, and the vault is untouched")
{
    const VaultFixture fixture;
    const std::string header = bytesOf(fixture.file("vault.hdr"));
    const std::string data = bytesOf(fixture.file("data.db"));
    for (const std::string_view wrong : {"", "fiets lamp kaas wolk", "caf\xe9 caf\xe9 caf\xe9"}) {
        CHECK(codeOf(fixture.open(wrong)) == ErrorCode::WrongPassphrase);
    }
    CHECK(bytesOf(fixture.file("vault.hdr")) == header);
    CHECK(bytesOf(fixture.file("data.db")) == data);
    CHECK(fixture.open().has_value());
}

TEST_CASE("the recovery code opens the same data")
{
    VaultFixture fixture;
    {
        auto data = fixture.open()->connect(Access::ReadWrite);
        REQUIRE(data->execute("CREATE TABLE t (a TEXT) STRICT"));
    }
    const auto byCode = Vault::openWithRecoveryCode(fixture.folder(), fixture.recoveryCode());
    REQUIRE(byCode);
    CHECK(byCode->connect(Access::ReadOnly)->queryNumber("SELECT count(*) FROM t").value() == 0);
}

TEST_CASE("a recovery code of another vault or mistyped is refused")
{
    const VaultFixture fixture;
    const VaultFixture other;
    CHECK(codeOf(Vault::openWithRecoveryCode(fixture.folder(), other.recoveryCode()))
          == ErrorCode::WrongPassphrase);
    CHECK(codeOf(Vault::openWithRecoveryCode(fixture.folder(), Secret::of("0000")))
          == ErrorCode::WrongPassphrase);
    CHECK(
        codeOf(Vault::openWithRecoveryCode(fixture.folder(), Secret::of(VaultFixture::kPassphrase)))
        == ErrorCode::WrongPassphrase);
    // The code is no passphrase either.
    CHECK(codeOf(fixture.open(fixture.recoveryCode().view())) == ErrorCode::WrongPassphrase);
}

TEST_CASE("a weak passphrase makes no vault and leaves nothing behind")
{
    const TemporaryFolder place;
    SystemRandom random;
    const auto made = Vault::create(place.path() / "v",
                                    Secret::of("welkom123"),
                                    VaultFixture::options(),
                                    VaultFixture::rules(),
                                    random);
    CHECK(made.error().code == ErrorCode::WeakPassphrase);
    CHECK(std::filesystem::is_empty(place.path()));
}

TEST_CASE("a vault is not made over something else")
{
    VaultFixture fixture;
    const auto again = [&](const std::filesystem::path& folder) {
        return Vault::create(folder,
                             Secret::of(kOther),
                             VaultFixture::options(),
                             VaultFixture::rules(),
                             fixture.random());
    };
    CHECK(again(fixture.folder()).error().code == ErrorCode::AlreadyExists);
    CHECK(fixture.open().has_value());
    const TemporaryFolder empty;
    CHECK(again(empty.path()).has_value());
    CHECK(Vault::open(empty.path(), Secret::of(kOther)).has_value());
}

TEST_CASE("a vault that does not fit on the disk is not made at all")
{
    const TemporaryFolder place;
    SystemRandom random;
    for (const rlim_t room : {0U, 400U, 5000U, 30000U}) {
        const FileSizeLimit limit(room);
        const auto made = Vault::create(place.path() / "v",
                                        Secret::of(kOther),
                                        VaultFixture::options(),
                                        VaultFixture::rules(),
                                        random);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == ErrorCode::DiskFull);
    }
    CHECK(std::filesystem::is_empty(place.path()));
}

TEST_CASE("where there is no vault none is found")
{
    const TemporaryFolder place;
    CHECK(codeOf(Vault::open(place.path(), Secret::of(kOther))) == ErrorCode::NotFound);
    CHECK(codeOf(Vault::open(place.path() / "no", Secret::of(kOther))) == ErrorCode::NotFound);
    CHECK(std::filesystem::is_empty(place.path()));
}

TEST_CASE("an open vault cannot be opened twice, also not with a wrong passphrase")
{
    const VaultFixture fixture;
    {
        const auto first = fixture.open();
        REQUIRE(first);
        CHECK(codeOf(fixture.open()) == ErrorCode::VaultInUse);
        CHECK(codeOf(fixture.open("wrong")) == ErrorCode::VaultInUse);
    }
    CHECK(fixture.open().has_value());
}

TEST_CASE("a killed program leaves no lock and no committed work is lost")
{
    const VaultFixture fixture;
    int ready[2] = {};
    REQUIRE(::pipe(ready) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto vault = fixture.open();
        auto data = vault ? vault->connect(Access::ReadWrite) : fail(vault.error());
        const bool done =
            data && data->execute("CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept')")
            && data->execute("BEGIN; INSERT INTO t VALUES ('not committed')");
        const char answer = done ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1) {
            ::pause();
        }
        ::_exit(1);
    }
    char answer = 0;
    REQUIRE(::read(ready[0], &answer, 1) == 1);
    CHECK(answer == 'y');
    CHECK(codeOf(fixture.open()) == ErrorCode::VaultInUse);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    const auto vault = fixture.open();
    REQUIRE(vault);
    CHECK(vault->connect(Access::ReadOnly)->queryNumber("SELECT count(*) FROM t").value() == 1);
    CHECK(vault->checkIntegrity().has_value());
}

TEST_CASE("after a change of passphrase the old one opens neither copy of the key file")
{
    VaultFixture fixture;
    const std::string data = bytesOf(fixture.file("data.db"));
    REQUIRE(fixture.open()->changePassphrase(
        Secret::of(kOther), VaultFixture::options(), VaultFixture::rules(), fixture.random()));
    CHECK(codeOf(fixture.open()) == ErrorCode::WrongPassphrase);
    CHECK(fixture.open(kOther).has_value());
    CHECK(Vault::openWithRecoveryCode(fixture.folder(), fixture.recoveryCode()).has_value());
    // Not a byte of the data has changed: only the key was locked up anew.
    CHECK(bytesOf(fixture.file("data.db")) == data);

    std::filesystem::remove(fixture.file("vault.hdr"));
    CHECK(codeOf(fixture.open()) == ErrorCode::WrongPassphrase);
    CHECK(fixture.open(kOther).has_value());
}

TEST_CASE("an old copy of the key file that a kill left is replaced at the next opening")
{
    VaultFixture fixture;
    const std::string old = bytesOf(fixture.file("vault.hdr"));
    REQUIRE(fixture.open()->changePassphrase(
        Secret::of(kOther), VaultFixture::options(), VaultFixture::rules(), fixture.random()));
    overwrite(fixture.file("vault.hdr.bak"), old);
    CHECK(codeOf(fixture.open()) == ErrorCode::WrongPassphrase);
    CHECK(fixture.open(kOther)->headerCopies() == HeaderCopies::Repaired);
    CHECK(bytesOf(fixture.file("vault.hdr.bak")) == bytesOf(fixture.file("vault.hdr")));
}

TEST_CASE("a change of passphrase that fails leaves the old one in force")
{
    VaultFixture fixture;
    auto vault = fixture.open();
    REQUIRE(vault);
    CHECK(vault
              ->changePassphrase(Secret::of("kort"),
                                 VaultFixture::options(),
                                 VaultFixture::rules(),
                                 fixture.random())
              .error()
              .code
          == ErrorCode::WeakPassphrase);
    {
        const FileSizeLimit limit(100);
        const auto changed = vault->changePassphrase(
            Secret::of(kOther), VaultFixture::options(), VaultFixture::rules(), fixture.random());
        REQUIRE_FALSE(changed.has_value());
        CHECK(changed.error().code == ErrorCode::DiskFull);
    }
    vault = fail(ErrorCode::Cancelled); // closes it
    CHECK(codeOf(fixture.open(kOther)) == ErrorCode::WrongPassphrase);
    CHECK(fixture.open().has_value());
}

TEST_CASE("a new recovery code replaces the old one")
{
    VaultFixture fixture;
    const auto code = fixture.open()->renewRecoveryCode(VaultFixture::options(), fixture.random());
    REQUIRE(code);
    CHECK(codeOf(Vault::openWithRecoveryCode(fixture.folder(), fixture.recoveryCode()))
          == ErrorCode::WrongPassphrase);
    CHECK(Vault::openWithRecoveryCode(fixture.folder(), *code).has_value());
    CHECK(fixture.open().has_value());
}

TEST_CASE("two vaults share no key")
{
    const VaultFixture one;
    const VaultFixture other;
    for (const char* name : {"vault.hdr", "vault.hdr.bak"}) {
        overwrite(one.file(name), bytesOf(other.file(name)));
    }
    // The key file of the other opens with the same passphrase, but it is not the key to this data.
    CHECK(codeOf(one.open()) == ErrorCode::DataDamaged);
}
