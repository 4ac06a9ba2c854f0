// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/recovery_code.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <utility>

using namespace regie;
using namespace regie::crypto;

namespace
{
/** Bytes 0, 7, 14 … so that a code is known beforehand. */
class CountingRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<std::byte>(i * 7);
        }
    }
};

std::string someCode()
{
    SystemRandom random;
    return std::string(newRecoveryCode(random).view());
}

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
} // namespace

TEST_CASE("a recovery code is seven groups of four characters")
{
    CountingRandom counting;
    const std::string known(newRecoveryCode(counting).view());
    CHECK(known.substr(0, 33 - 3) == "07EN-W3AH-RZ6D-MV29-GQY5-CKT1-");
    const std::string code = someCode();
    REQUIRE(code.size() == 34);
    for (std::size_t i = 0; i < code.size(); ++i) {
        CHECK((i % 5 == 4 ? code[i] == '-' : kAlphabet.find(code[i]) != std::string_view::npos));
    }
    CHECK(code != someCode());
}

TEST_CASE("a recovery code is read kindly")
{
    CountingRandom counting;
    const std::string code(newRecoveryCode(counting).view());
    const auto read = readRecoveryCode(code);
    REQUIRE(read);
    CHECK(read->size() == 28);
    std::string typed;
    for (const char c : code) {
        if (c == '0') {
            typed += 'o';
        } else if (c == '1') {
            typed += typed.size() % 2 == 0 ? 'l' : 'I';
        } else if (c == '-') {
            typed += "  ";
        } else {
            typed += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    CHECK(readRecoveryCode(" " + typed + "\n").value().view() == read->view());
}

TEST_CASE("every single mistake and every exchange in a recovery code is found")
{
    const std::string code(readRecoveryCode(someCode()).value().view());
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (const char other : kAlphabet) {
            std::string wrong = code;
            wrong[i] = other;
            CHECK(readRecoveryCode(wrong).has_value() == (other == code[i]));
        }
        for (std::size_t j = i + 1; j < code.size(); ++j) {
            std::string wrong = code;
            std::swap(wrong[i], wrong[j]);
            CHECK(readRecoveryCode(wrong).has_value() == (code[i] == code[j]));
        }
    }
}

TEST_CASE("two wrong characters in a recovery code are found")
{
    const std::string code(readRecoveryCode(someCode()).value().view());
    int accepted = 0;
    for (std::size_t i = 0; i < code.size(); ++i) {
        for (std::size_t j = i + 1; j < code.size(); ++j) {
            for (std::size_t shift = 1; shift < 32; ++shift) {
                std::string wrong = code;
                wrong[i] = kAlphabet[(kAlphabet.find(wrong[i]) + shift) % 32];
                wrong[j] = kAlphabet[(kAlphabet.find(wrong[j]) + shift * 3) % 32];
                accepted += readRecoveryCode(wrong).has_value() ? 1 : 0;
            }
        }
    }
    CHECK(accepted == 0);
}

TEST_CASE("a recovery code of another length or with other characters is refused")
{
    const std::string code = someCode();
    CHECK(readRecoveryCode("").error().code == ErrorCode::WrongPassphrase);
    CHECK(readRecoveryCode(code.substr(1)).error().code == ErrorCode::WrongPassphrase);
    CHECK(readRecoveryCode(code + "0").error().code == ErrorCode::WrongPassphrase);
    CHECK(readRecoveryCode("U" + code.substr(1)).error().code == ErrorCode::WrongPassphrase);
}

TEST_CASE("the key of a recovery code depends on code and salt")
{
    const Secret code = Secret::of(std::string(28, '0'));
    const Secret key = keyOfRecoveryCode(code, "salt");
    // Python: hashlib.blake2b(b'regie recovery code|salt', key=b'0'*28, digest_size=32)
    CHECK(toHex(std::as_bytes(std::span(key.data(), key.size())))
          == "65ca6550e777164c3e4c49761284432d85d433871a4e84730a879c1e2e2a4e10");
    CHECK(key.view() != keyOfRecoveryCode(code, "salu").view());
}
