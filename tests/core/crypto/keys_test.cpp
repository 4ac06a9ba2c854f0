// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/keys.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace regie;
using namespace regie::crypto;

namespace
{
std::string hexOf(const Secret& secret)
{
    return toHex(std::as_bytes(std::span(secret.data(), secret.size())));
}

Secret countingKey()
{
    Secret key(kKeyBytes);
    for (std::size_t i = 0; i < key.size(); ++i) {
        key.data()[i] = static_cast<unsigned char>(i);
    }
    return key;
}
} // namespace

TEST_CASE("a subkey is what BLAKE2b of another implementation gives")
{
    // Python: hashlib.blake2b(b'', key=bytes(range(32)), digest_size=32, salt=1 as 16 bytes
    // little-endian, person=b'regiedb_' and 8 zero bytes)
    CHECK(hexOf(subkey(countingKey(), Purpose::Database, 1))
          == "9aa502566de511b38fee16668c83700a0a5cd83e533ef4120c639292f95a3e7c");
}

TEST_CASE("every purpose and every epoch has a key of its own")
{
    std::set<std::string> keys;
    for (const Purpose purpose :
         {Purpose::Database, Purpose::Tokens, Purpose::Attachments, Purpose::Backup}) {
        for (const std::uint64_t epoch : {1U, 2U}) {
            keys.insert(hexOf(subkey(countingKey(), purpose, epoch)));
        }
    }
    CHECK(keys.size() == 8);
}

TEST_CASE("BLAKE2b gives the value of another implementation")
{
    CHECK(toHex(blake2b("regie"))
          == "e8c2507c8f68edafe8e571856cfe3cd763164a010951f51f16d5e664c7511023");
}

TEST_CASE("what was wrapped comes out only with the same key and context and unchanged")
{
    SystemRandom random;
    const Secret key = newKey(random);
    const Secret content = newKey(random);
    const Wrapped wrapped = wrap(content, key, "context", random);
    const auto out = unwrap(wrapped, key, "context");
    REQUIRE(out);
    CHECK(out->view() == content.view());

    CHECK_FALSE(unwrap(wrapped, newKey(random), "context"));
    CHECK_FALSE(unwrap(wrapped, key, "contexT"));
    for (std::size_t i = 0; i < wrapped.ciphertext.size(); ++i) {
        Wrapped changed = wrapped;
        changed.ciphertext[i] ^= std::byte{1};
        CHECK_FALSE(unwrap(changed, key, "context"));
    }
    for (std::size_t i = 0; i < wrapped.nonce.size(); ++i) {
        Wrapped changed = wrapped;
        changed.nonce[i] ^= std::byte{0x80};
        CHECK_FALSE(unwrap(changed, key, "context"));
    }
    Wrapped shortened = wrapped;
    shortened.ciphertext.resize(15);
    CHECK_FALSE(unwrap(shortened, key, "context"));
}

TEST_CASE("wrapping the same twice gives different bytes")
{
    SystemRandom random;
    const Secret key = newKey(random);
    CHECK(wrap(key, key, "", random) != wrap(key, key, "", random));
}
