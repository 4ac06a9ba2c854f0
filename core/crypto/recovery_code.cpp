// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_code.h"

#include "core/base/assert.h"
#include "core/crypto/keys.h"

#include <array>
#include <cstdint>
#include <string>

namespace regie::crypto
{
namespace
{
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kRandomCharacters = 26;
constexpr std::size_t kCharacters = 28;
constexpr std::size_t kGroup = 4;

/** Multiplication by the generator in GF(32), polynomial x^5 + x^2 + 1. */
constexpr unsigned timesGenerator(unsigned value)
{
    const unsigned doubled = value << 1;
    return (doubled & 32U) != 0 ? (doubled ^ 0b100101U) : doubled;
}

struct CheckValues {
    unsigned first = 0;
    unsigned second = 0;
};

/**
 * Remainder of dividing by (x - a)(x - a²): a Reed-Solomon code of length 28 ≤ 31 with two check
 * symbols, so that any two differences are found.
 */
CheckValues checkValues(const unsigned char* values, std::size_t count)
{
    constexpr unsigned kGenerator = 2;
    // (x - a)(x - a²) = x² + (a + a²)x + a³
    const auto timesSum = [](unsigned v) {
        return timesGenerator(v) ^ timesGenerator(timesGenerator(v));
    };
    const auto timesCube = [](unsigned v) {
        return timesGenerator(timesGenerator(timesGenerator(v)));
    };
    static_assert(timesGenerator(1) == kGenerator);
    CheckValues check;
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned carry = check.first ^ values[i];
        check.first = check.second ^ timesSum(carry);
        check.second = timesCube(carry);
    }
    return check;
}

/** The value of a character as typed, or 32 for one that is not of the alphabet. */
unsigned valueOf(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    const char meant = upper == 'O' ? '0' : (upper == 'I' || upper == 'L') ? '1' : upper;
    const std::size_t place = kAlphabet.find(meant);
    return place == std::string_view::npos ? 32U : static_cast<unsigned>(place);
}

bool isFiller(char typed)
{
    return typed == ' ' || typed == '-' || typed == '\t' || typed == '\r' || typed == '\n';
}
} // namespace

Secret newRecoveryCode(RandomSource& random)
{
    Secret values(kCharacters);
    random.fill(std::as_writable_bytes(std::span(values.data(), kRandomCharacters)));
    for (std::size_t i = 0; i < kRandomCharacters; ++i) {
        values.data()[i] &= 31U;
    }
    const CheckValues check = checkValues(values.data(), kRandomCharacters);
    values.data()[kRandomCharacters] = static_cast<unsigned char>(check.first);
    values.data()[kRandomCharacters + 1] = static_cast<unsigned char>(check.second);

    Secret shown(kCharacters + kCharacters / kGroup - 1);
    unsigned char* out = shown.data();
    for (std::size_t i = 0; i < kCharacters; ++i) {
        if (i > 0 && i % kGroup == 0) {
            *out++ = '-';
        }
        *out++ = static_cast<unsigned char>(kAlphabet[values.data()[i]]);
    }
    return shown;
}

Result<Secret> readRecoveryCode(std::string_view typed)
{
    Secret values(kCharacters);
    std::size_t count = 0;
    for (const char each : typed) {
        if (isFiller(each)) {
            continue;
        }
        const unsigned value = valueOf(each);
        if (value > 31 || count == kCharacters) {
            return fail(ErrorCode::WrongPassphrase,
                        value > 31 ? "recovery code: character that never occurs"
                                   : "recovery code: too long");
        }
        values.data()[count++] = static_cast<unsigned char>(value);
    }
    if (count < kCharacters) {
        return fail(ErrorCode::WrongPassphrase, "recovery code: too short");
    }
    const CheckValues check = checkValues(values.data(), kRandomCharacters);
    if (check.first != values.data()[kRandomCharacters]
        || check.second != values.data()[kRandomCharacters + 1]) {
        return fail(ErrorCode::WrongPassphrase, "recovery code: mistyped");
    }
    for (std::size_t i = 0; i < kCharacters; ++i) {
        values.data()[i] = static_cast<unsigned char>(kAlphabet[values.data()[i]]);
    }
    return values;
}

Secret keyOfRecoveryCode(const Secret& code, std::string_view salt)
{
    REGIE_ASSERT(code.size() == kCharacters);
    // 130 random bits need no slow derivation: there is nothing to guess.
    return keyedBlake2b(code, "regie recovery code|" + std::string(salt));
}
} // namespace regie::crypto
