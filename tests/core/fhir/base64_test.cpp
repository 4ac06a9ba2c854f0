// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/base64.h"

#include <catch2/catch_test_macros.hpp>

namespace regie::fhir
{
TEST_CASE("base64 is read as it is written, broken in lines and without padding")
{
    for (const std::string bytes : {"", "a", "ab", "abc", "abcd"}) {
        CHECK(fromBase64(toBase64(bytes)) == bytes);
    }
    CHECK(fromBase64("YWJj\r\nZA==\n") == "abcd");
    CHECK(fromBase64("YWJjZA") == "abcd");
    CHECK(fromBase64("YQ") == "a");
}

TEST_CASE("what is no base64 is not read")
{
    for (const char* text : {"YWJ!", "Y", "YQ=", "YQ===", "YWJj=", "YQ==YQ==", "=YQ", "YW-_"}) {
        INFO(text);
        CHECK_FALSE(fromBase64(text));
    }
}
} // namespace regie::fhir
