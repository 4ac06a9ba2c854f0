// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "core/fhir/json.h"
#include "core/fhir/node.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using regie::ErrorCode;
using regie::fhir::Document;
using regie::fhir::Node;
using regie::fhir::NodeKind;
using regie::fhir::parseJson;
using regie::fhir::ReadLimits;
using regie::fhir::writeJson;

namespace
{
std::string roundTrip(const std::string& json)
{
    const auto document = parseJson(json);
    REQUIRE(document.has_value());
    return writeJson(*document->root());
}

ErrorCode errorOf(const std::string& json, const ReadLimits& limits = {})
{
    const auto document = parseJson(json, limits);
    REQUIRE_FALSE(document.has_value());
    return document.error().code;
}

std::string nested(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '[')
           + std::string(static_cast<std::size_t>(depth), ']');
}
} // namespace

TEST_CASE("numbers keep their spelling to the letter")
{
    for (const std::string number : {"0",
                                     "-0",
                                     "1.50",
                                     "1.0",
                                     "100",
                                     "-7",
                                     "0.10",
                                     "1e3",
                                     "1E-3",
                                     "12345678901234567890123",
                                     "18446744073709551615",
                                     "-9223372036854775808",
                                     "3.14159265358979323846264338"}) {
        CAPTURE(number);
        CHECK(roundTrip("[" + number + "]") == "[" + number + "]");
    }
}

TEST_CASE("members keep their order and text its characters")
{
    const std::string json = R"({"b":1,"a":{"z":null,"y":[true,false,"x"]},"":"","é":"ü €😀"})";
    CHECK(roundTrip(json) == json);
}

TEST_CASE("escapes are read and only the necessary ones written")
{
    CHECK(roundTrip(R"(["\u0041\/\u00e9\n\t\"\\\u0001\ud83d\ude00"])")
          == "[\"A/é\\n\\t\\\"\\\\\\u0001😀\"]");
}

TEST_CASE("a member named twice is refused in small and large objects, also when escaped")
{
    CHECK(errorOf(R"({"a":1,"a":2})") == ErrorCode::DuplicateKey);
    CHECK(errorOf(R"({"ab":1,"\u0061b":2})") == ErrorCode::DuplicateKey);
    std::string large = "{";
    for (int i = 0; i < 500; ++i) {
        large += "\"m" + std::to_string(i) + "\":" + std::to_string(i) + ",";
    }
    CHECK(parseJson(large + "\"last\":1}").has_value());
    CHECK(errorOf(large + "\"m3\":1}") == ErrorCode::DuplicateKey);
    CHECK(errorOf(large + "\"m499\":1}") == ErrorCode::DuplicateKey);
    CHECK(parseJson(R"({"a":{"a":1},"b":{"a":1}})").has_value());
}

TEST_CASE("depth is limited to 64")
{
    CHECK(parseJson(nested(64)).has_value());
    CHECK(errorOf(nested(65)) == ErrorCode::TooDeep);
    CHECK(errorOf(nested(200000)) == ErrorCode::TooDeep);
}

TEST_CASE("strings are limited, base64 and narrative less so")
{
    ReadLimits limits;
    limits.stringBytes = 10;
    limits.dataBytes = 20;
    limits.narrativeBytes = 15;
    CHECK(errorOf(R"({"a":"12345678901"})", limits) == ErrorCode::LimitExceeded);
    CHECK(parseJson(R"({"data":"12345678901"})", limits).has_value());
    CHECK(errorOf(R"({"data":"123456789012345678901"})", limits) == ErrorCode::LimitExceeded);
    CHECK(parseJson(R"({"div":"12345678901"})", limits).has_value());
    CHECK(errorOf(R"({"div":"1234567890123456"})", limits) == ErrorCode::LimitExceeded);
    limits.bytes = 5;
    CHECK(errorOf(R"({"a":1})", limits) == ErrorCode::LimitExceeded);
}

TEST_CASE("what is no UTF-8 or no JSON is refused with the right reason")
{
    CHECK(errorOf("[\"\xFF\"]") == ErrorCode::EncodingInvalid);
    CHECK(errorOf("[\"\xC0\xAF\"]") == ErrorCode::EncodingInvalid);
    CHECK(errorOf("[\"\xED\xA0\x80\"]") == ErrorCode::EncodingInvalid);
    CHECK(errorOf(R"(["\ud800"])") == ErrorCode::EncodingInvalid);
    for (const std::string bad : {"", "[1,]", "{\"a\":}", "nul", "[None]", "[\"a\" 1]"}) {
        CAPTURE(bad);
        CHECK(errorOf(bad) == ErrorCode::SyntaxInvalid);
    }
    for (const std::string bad :
         {"[NaN]", "[Infinity]", "[-Infinity]", "[01]", "[-007]", "[1.]", "[.5]", "[+1]", "[1e]"}) {
        CAPTURE(bad);
        CHECK(errorOf(bad) == ErrorCode::NumberInvalid);
    }
    CHECK(errorOf("{} {}") == ErrorCode::TextBehind);
    CHECK(errorOf("{} onzin") == ErrorCode::TextBehind);
}

TEST_CASE("the reason of a refusal holds nothing of the text")
{
    const auto document = parseJson(R"({"name":"Geheim" "x"})");
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().detail.find("Geheim") == std::string::npos);
}

TEST_CASE("a tree can be changed and copied")
{
    auto document = parseJson(R"({"a":1,"b":[{"c":"x"},2],"d":"y"})");
    REQUIRE(document.has_value());
    Node* root = document->root();
    Node* b = root->firstChild->next;
    Document copy;
    copy.appendCopy(nullptr, *b);
    CHECK(writeJson(*copy.root()) == R"([{"c":"x"},2])");
    document->wrapInList(*root->lastChild);
    CHECK(writeJson(*root) == R"({"a":1,"b":[{"c":"x"},2],"d":["y"]})");
    document->setText(*root->firstChild, "1.0");
    Document::remove(*b);
    CHECK(writeJson(*root) == R"({"a":1.0,"d":["y"]})");
    CHECK(root->childCount == 2);
    document->makeRoot(*root->lastChild);
    CHECK(writeJson(*document->root()) == R"(["y"])");
    CHECK(document->root()->at(0)->text == "y");
    CHECK(document->root()->at(1) == nullptr);
}

TEST_CASE("a number of any size is kept to the letter")
{
    for (const std::string number : {"1.50E+400", "1e999", "-1E-9", "1e-999", "0.000"}) {
        const auto document = parseJson("[" + number + "]");
        REQUIRE(document.has_value());
        CHECK(document->root()->at(0)->text == number);
    }
}
