// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace regie;

namespace
{
class FixedRandom final : public RandomSource
{
public:
    void fill(std::span<std::byte> bytes) override
    {
        std::fill(bytes.begin(), bytes.end(), std::byte{0xff});
    }
};
} // namespace

TEST_CASE("a new id is a UUID of version 4")
{
    FixedRandom fixed;
    CHECK(newUuid(fixed) == "ffffffff-ffff-4fff-bfff-ffffffffffff");
    SystemRandom random;
    const std::string one = newUuid(random);
    CHECK(isUuid(one));
    CHECK(one != newUuid(random));
}

TEST_CASE("the id of a name is always the same and differs from that of another name")
{
    CHECK(uuidOfName("abc") == "ba7816bf-8f01-8fea-8141-40de5dae2223");
    CHECK(uuidOfName("abc") != uuidOfName("abd"));
    CHECK(isUuid(uuidOfName("")));
}

TEST_CASE("what has another form is no UUID")
{
    CHECK_FALSE(isUuid(""));
    CHECK_FALSE(isUuid("FFFFFFFF-ffff-4fff-bfff-ffffffffffff"));
    CHECK_FALSE(isUuid("ffffffff-ffff-4fff-bfff-fffffffffff"));
    CHECK_FALSE(isUuid("ffffffff0ffff-4fff-bfff-ffffffffffff"));
    CHECK_FALSE(isUuid("../fffff-ffff-4fff-bfff-ffffffffffff"));
}
