// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetic: written for these tests, nobody's data.
#include "core/fhir/json.h"
#include "core/fhir/node.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

using regie::ErrorCode;
using regie::fhir::parseJson;
using regie::fhir::writeJson;

namespace
{
constexpr std::array<std::string_view, 4> kTexts = {
    R"({"a":"b","long name with words":["\u00e9\n\"\\\/\b\f\r\t","ü €😀","\ud83d\ude00x"],"n":null})",
    R"([0,-0,1.50,-12.5e+3,1E-3,9e307,1e-999,12345678901234567890,true,false,null,[],{}])",
    "\xEF\xBB\xBF { \"x\" : [ 1 , { \"y\" : \"zzzzzzzzzzzzzzzzzz\" } ] ,\r\n\t\"\" : \"\" } ",
    R"("\ud800\udfff \udc00 \ud83d \u12g4 \q")"};

/** What the text is changed with: everything a reader of JSON has a branch for. */
constexpr std::string_view kBytes = "\"\\{}[]:,-+.eE0123456789abcdfnrtu/ \n\t\x01\x1f\x7f\x80\xBF"
                                    "\xC2\xC3\xE0\xED\xA0\xF0\xF4\xFF";

bool holdsHuge(const regie::fhir::Node& node)
{
    if (node.kind == regie::fhir::NodeKind::Number) {
        return std::isinf(std::strtod(std::string(node.text).c_str(), nullptr));
    }
    return !node.isLeaf() && std::any_of(node.begin(), node.end(), holdsHuge);
}

std::string damaged(std::string text, std::minstd_rand& random)
{
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    for (std::size_t changes = below(3) + 1; changes > 0 && !text.empty(); --changes) {
        const std::size_t at = below(text.size());
        const char byte = kBytes[below(kBytes.size())];
        switch (below(4)) {
        case 0: text[at] = byte; break;
        case 1: text.insert(at, 1, byte); break;
        case 2: text.erase(at, below(4) + 1); break;
        default: text.insert(at, text.substr(below(text.size()), below(12))); break;
        }
    }
    return text;
}
} // namespace

TEST_CASE("a damaged JSON text is judged and read as another reader of JSON does")
{
    std::minstd_rand random(20240229);
    std::size_t taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        const std::string text = damaged(std::string(kTexts[random() % kTexts.size()]), random);
        CAPTURE(text);
        const auto ours = parseJson(text);
        if (!ours && ours.error().code == ErrorCode::DuplicateKey) {
            continue; // the other takes the last of the two
        }
        const auto other = nlohmann::json::parse(text, nullptr, false);
        if (ours && other.is_discarded() && holdsHuge(*ours->root())) {
            continue; // the other keeps numbers as doubles, and refuses what is larger
        }
        REQUIRE(ours.has_value() == !other.is_discarded());
        if (ours) {
            ++taken;
            const std::string written = writeJson(*ours->root());
            REQUIRE(nlohmann::json::parse(written) == other);
            const auto again = parseJson(written);
            REQUIRE(again.has_value());
            REQUIRE(writeJson(*again->root()) == written);
        }
    }
    CHECK(taken > 1'000);
}
