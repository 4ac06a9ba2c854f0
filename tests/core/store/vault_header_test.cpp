// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_header.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace regie;
using namespace regie::store;

namespace
{
/** Invented; ids and keys are not random on purpose. */
VaultHeader example()
{
    HeaderSlot passphrase;
    passphrase.id = "11111111-1111-4111-8111-111111111111";
    passphrase.cost = {65536, 3};
    passphrase.salt.fill(std::byte{1});
    passphrase.wrapped.nonce.fill(std::byte{2});
    passphrase.wrapped.ciphertext.assign(48, std::byte{3});
    HeaderSlot recovery = passphrase;
    recovery.id = "22222222-2222-4222-8222-222222222222";
    recovery.kind = SlotKind::Recovery;
    recovery.cost = {0, 0};
    return {"33333333-3333-4333-8333-333333333333", 1, "0.1.0", {passphrase, recovery}};
}

/** A file with this body and a right checksum: what an attacker could write. */
std::string fileOf(const std::string& body)
{
    std::string bytes("REGIEV\x01\0", 8);
    for (unsigned i = 0; i < 4; ++i) {
        bytes += static_cast<char>(body.size() >> (8 * i) & 0xff);
    }
    bytes += body;
    const crypto::Blake2b hash = crypto::blake2b(bytes);
    bytes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
    return bytes;
}

std::string bodyOf(const std::string& bytes)
{
    return bytes.substr(12, bytes.size() - 12 - 32);
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}
} // namespace

TEST_CASE("a key file reads back as it was written")
{
    const std::string bytes = encodeHeader(example());
    CHECK(decodeHeader(bytes).value() == example());
    CHECK(fileOf(bodyOf(bytes)) == bytes);
}

TEST_CASE("the key file has the form of its specification")
{
    const std::string bytes = encodeHeader(example());
    CHECK(bytes.substr(0, 8) == std::string("REGIEV\x01\0", 8));
    CHECK(bodyOf(bytes).starts_with(
        R"({"vault":"33333333-3333-4333-8333-333333333333","epoch":1,"app":"0.1.0","slots":[)"
        R"({"id":"11111111-1111-4111-8111-111111111111","type":"pass","epoch":1,)"
        R"("kdf":{"alg":"argon2id13","m_kib":65536,"t":3,"p":1,"salt":"AQEBAQEBAQEBAQEBAQEBAQ"},)"
        R"("nonce":"AgICAgICAgICAgICAgICAgICAgICAgIC","ct":"AwMD)"));
}

TEST_CASE("every changed, missing or added byte of a key file is found")
{
    const std::string bytes = encodeHeader(example());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (const unsigned change : {0x01U, 0x80U, 0xffU}) {
            std::string damaged = bytes;
            damaged[i] = static_cast<char>(static_cast<unsigned char>(damaged[i]) ^ change);
            CHECK(decodeHeader(damaged).error().code == ErrorCode::HeaderDamaged);
        }
        CHECK(decodeHeader(bytes.substr(0, i)).error().code == ErrorCode::HeaderDamaged);
    }
    CHECK(decodeHeader(bytes + '\0').error().code == ErrorCode::HeaderDamaged);
}

TEST_CASE("a key file written otherwise than by us is refused though its checksum is right")
{
    const std::string body = bodyOf(encodeHeader(example()));
    const auto codeOf = [](const std::string& changed) {
        const auto header = decodeHeader(fileOf(changed));
        return header ? ErrorCode::Internal : header.error().code;
    };
    for (const std::string& changed :
         {std::string(),
          std::string("{}"),
          std::string("[]"),
          std::string(8000, '['),
          body + " ",
          replaced(body, "\"m_kib\":65536", "\"m_kib\":4294967295"),
          replaced(body, "\"m_kib\":65536", "\"m_kib\":1024"),
          replaced(body, "\"t\":3", "\"t\":4000000000"),
          replaced(body, "\"t\":3", "\"t\":0"),
          replaced(body, "\"t\":3", "\"t\":3.0"),
          replaced(body, "\"t\":3", "\"t\":3,\"t\":3"),
          replaced(body, "\"p\":1", "\"p\":4"),
          replaced(body, "argon2id13", "argon2d"),
          replaced(body, "11111111-1111", "|1111111-1111"),
          replaced(body, "\"type\":\"pass\"", "\"type\":\"other\""),
          replaced(body, "\"app\":\"0.1.0\"", "\"app\":\"0.1.\xff\""),
          replaced(body, "\"app\":\"0.1.0\"", "\"app\":\"a name of somebody\""),
          replaced(body, "AwMD", "AwMDAwMD"),
          replaced(body, "AwMD", "====")}) {
        CHECK(codeOf(changed) == ErrorCode::HeaderDamaged);
    }
}

TEST_CASE("a key file of a later release says so")
{
    std::string bytes = encodeHeader(example());
    bytes.resize(bytes.size() - 32);
    bytes[6] = 2;
    const crypto::Blake2b hash = crypto::blake2b(bytes);
    bytes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
    CHECK(decodeHeader(bytes).error().code == ErrorCode::VaultTooNew);
}

TEST_CASE("every field that decides about a slot is in its context")
{
    const VaultHeader header = example();
    const std::string context = slotContext(header, header.slots[0]);
    CHECK(context
          == "1|33333333-3333-4333-8333-333333333333|11111111-1111-4111-8111-111111111111|pass|1|"
             "argon2id13|65536|3|1|AQEBAQEBAQEBAQEBAQEBAQ");
    CHECK(slotContext(header, header.slots[1])
          == "1|33333333-3333-4333-8333-333333333333|22222222-2222-4222-8222-222222222222|"
             "recovery|1|blake2b|0|0|0|AQEBAQEBAQEBAQEBAQEBAQ");
}
