// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"
#include "core/crypto/kdf.h"

#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <vector>

using namespace regie;
using namespace regie::crypto;
using std::chrono::milliseconds;

TEST_CASE("Argon2id gives what the reference program argon2 gives")
{
    // printf passwordpassword | argon2 saltsaltsaltsalt -id -t 2 -k 8192 -p 1 -l 32 -r -v 13
    Salt salt = {};
    std::memcpy(salt.data(), "saltsaltsaltsalt", salt.size());
    const auto key = deriveKey(Secret::of("passwordpassword"), salt, {8192, 2});
    REQUIRE(key);
    CHECK(toHex(std::as_bytes(std::span(key->data(), key->size())))
          == "bf585459e39a7412b7cbdcd9119478f7e3626196ce155e42a15bae1074a50bdc");
}

TEST_CASE("a cost outside the bounds is refused before any work is done")
{
    const Secret passphrase = Secret::of("x");
    for (const KdfCost& cost : {KdfCost{8 * 1024 - 1, 3},
                                KdfCost{1024 * 1024 + 1, 3},
                                KdfCost{0xffffffff, 1},
                                KdfCost{8 * 1024, 0},
                                KdfCost{8 * 1024, 21}}) {
        CHECK(deriveKey(passphrase, Salt{}, cost).error().code == ErrorCode::LimitExceeded);
    }
    CHECK(checkCost(kSmallestCost).has_value());
    CHECK(checkCost({1024 * 1024, 20}).has_value());
}

TEST_CASE("calibration raises the passes until a derivation lasts a second")
{
    std::vector<KdfCost> tried;
    const auto msPerPass = [&](std::int64_t each) {
        return [&tried, each](const KdfCost& cost) {
            tried.push_back(cost);
            return milliseconds(each * cost.passes);
        };
    };
    CHECK(calibrate(16ULL << 30, msPerPass(400)) == KdfCost{256 * 1024, 3});
    CHECK(calibrate(16ULL << 30, msPerPass(210)) == KdfCost{256 * 1024, 5});
    CHECK(calibrate(16ULL << 30, msPerPass(1)) == KdfCost{256 * 1024, 20});
    CHECK(calibrate(2ULL << 30, msPerPass(50)) == KdfCost{64 * 1024, 20});
    CHECK(calibrate(16ULL << 30, msPerPass(0)) == KdfCost{256 * 1024, 20});
    for (const KdfCost& cost : tried) {
        CHECK(checkCost(cost).has_value());
    }
}
