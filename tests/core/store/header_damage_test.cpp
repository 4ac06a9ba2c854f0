// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vault_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::store;

namespace
{
std::string flipped(std::string bytes, std::size_t index)
{
    bytes[index] = static_cast<char>(bytes[index] ^ 0x10);
    return bytes;
}

/** With the checksum that belongs to the changed bytes: damage on purpose. */
std::string withNewChecksum(std::string bytes)
{
    bytes.resize(bytes.size() - sizeof(crypto::Blake2b));
    const crypto::Blake2b hash = crypto::blake2b(bytes);
    return bytes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
}
} // namespace

TEST_CASE("damage anywhere in one copy of the key file is repaired from the other")
{
    const VaultFixture fixture;
    const std::string whole = bytesOf(fixture.file("vault.hdr"));
    REQUIRE(bytesOf(fixture.file("vault.hdr.bak")) == whole);
    for (const char* name : {"vault.hdr", "vault.hdr.bak"}) {
        // Each repair waits for the disk; that every single byte is noticed is tested without one
        // (vault_header_test.cpp) and with both copies below.
        for (std::size_t i = 0; i < whole.size(); i += 11) {
            INFO(name << " byte " << i);
            overwrite(fixture.file(name), flipped(whole, i));
            const auto vault = fixture.open();
            REQUIRE(vault.has_value());
            REQUIRE(vault->headerCopies() == HeaderCopies::Repaired);
            REQUIRE(bytesOf(fixture.file(name)) == whole);
        }
    }
}

TEST_CASE("damage at any byte of both copies is a damaged key file, whatever the passphrase")
{
    const VaultFixture fixture;
    const std::string whole = bytesOf(fixture.file("vault.hdr"));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        INFO("byte " << i);
        overwrite(fixture.file("vault.hdr"), flipped(whole, i));
        overwrite(fixture.file("vault.hdr.bak"), flipped(whole, whole.size() - 1 - i));
        REQUIRE(fixture.open().error().code == ErrorCode::HeaderDamaged);
        REQUIRE(fixture.open("wrong").error().code == ErrorCode::HeaderDamaged);
    }
    overwrite(fixture.file("vault.hdr"), whole);
    CHECK(fixture.open().has_value());
}

TEST_CASE(
    "no byte of the key file can be changed on purpose and the vault still opens by that slot")
{
    const VaultFixture fixture;
    const std::string whole = bytesOf(fixture.file("vault.hdr"));
    const std::size_t slot = whole.find("\"slots\"");
    const std::size_t next = whole.find("\"recovery\"");
    REQUIRE(next != std::string::npos);
    for (std::size_t i = slot; i < next - 60; ++i) {
        INFO("byte " << i);
        const std::string changed = withNewChecksum(flipped(whole, i));
        overwrite(fixture.file("vault.hdr"), changed);
        overwrite(fixture.file("vault.hdr.bak"), changed);
        const auto vault = fixture.open();
        REQUIRE_FALSE(vault.has_value());
        const ErrorCode code = vault.error().code;
        REQUIRE((code == ErrorCode::HeaderDamaged || code == ErrorCode::WrongPassphrase));
    }
}

TEST_CASE("a lost or emptied key file is repaired, both lost is a damaged key file")
{
    const VaultFixture fixture;
    std::filesystem::remove(fixture.file("vault.hdr"));
    CHECK(fixture.open()->headerCopies() == HeaderCopies::Repaired);
    overwrite(fixture.file("vault.hdr.bak"), "");
    CHECK(fixture.open()->headerCopies() == HeaderCopies::Repaired);
    overwrite(fixture.file("vault.hdr"), std::string(100000, 'x'));
    CHECK(fixture.open()->headerCopies() == HeaderCopies::Repaired);
    CHECK(fixture.open()->headerCopies() == HeaderCopies::Intact);
    std::filesystem::remove(fixture.file("vault.hdr"));
    std::filesystem::remove(fixture.file("vault.hdr.bak"));
    CHECK(fixture.open().error().code == ErrorCode::HeaderDamaged);
}

TEST_CASE("a wrong passphrase on a damaged copy repairs nothing and is still a wrong passphrase")
{
    const VaultFixture fixture;
    const std::string damaged = flipped(bytesOf(fixture.file("vault.hdr")), 20);
    overwrite(fixture.file("vault.hdr"), damaged);
    CHECK(fixture.open("wrong").error().code == ErrorCode::WrongPassphrase);
    CHECK(bytesOf(fixture.file("vault.hdr")) == damaged);
    auto vault = fixture.open();
    REQUIRE(vault);
    overwrite(fixture.file("vault.hdr.bak"), damaged);
    CHECK(vault->checkIntegrity().error().code == ErrorCode::HeaderDamaged);
}
