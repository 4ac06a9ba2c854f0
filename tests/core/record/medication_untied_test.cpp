// SPDX-License-Identifier: GPL-3.0-or-later
// Building blocks of one medicine that nothing ties together, as a BgZ has them.
#include "core/record/medication.h"
#include "tests/core/record/medication_story.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace regie;
using test::Block;
using test::kMetoprolol;
using test::linesOf;
using test::Story;
using test::storyOf;
using Lines = std::vector<std::string>;

namespace
{
Block untied(const std::string& kind, const std::string& id)
{
    Block block = test::of(kind, id, "2024-01-10");
    block.treatment.clear();
    block.start = "2024-01-10";
    return block;
}

/** How many lines the blocks make, in whatever order they come. */
std::size_t linesOfBlocks(std::initializer_list<Block> blocks)
{
    Story story = storyOf(blocks);
    const Lines lines = linesOf(story.at("2024-03-01"));
    story.reverse();
    CHECK(linesOf(story.at("2024-03-01")) == lines);
    return lines.size();
}
} // namespace

TEST_CASE("agreement, pharmacy and use of one medicine that nothing ties are one line of three")
{
    const auto overview =
        storyOf({untied("MA", "ma"), untied("TA", "ta"), untied("MGB", "mgb")}).at("2024-03-01");
    REQUIRE(linesOf(overview) == Lines{"current: " + kMetoprolol});
    Lines facts = overview.current.front().facts;
    CHECK(facts.front() == "ma");
    std::sort(facts.begin(), facts.end());
    CHECK(facts == Lines{"ma", "mgb", "ta"});
    CHECK(overview.current.front().conflicts.empty());
}

TEST_CASE("a dosage that another block leaves out is no difference")
{
    Block use = untied("MGB", "mgb");
    use.dose.clear();
    CHECK(linesOfBlocks({untied("MA", "ma"), use}) == 1);
}

TEST_CASE("another dose, product, first or last day, or treatment stays a line of its own")
{
    Block dose = untied("MGB", "mgb");
    dose.dose = "2";
    CHECK(linesOfBlocks({untied("MA", "ma"), dose}) == 2);
    Block product = untied("MGB", "mgb");
    product.product = "METOPROLOL TABLET 100MG";
    product.productCode = "22222";
    CHECK(linesOfBlocks({untied("MA", "ma"), product}) == 2);
    Block start = untied("MGB", "mgb");
    start.start = "2024-01-11";
    CHECK(linesOfBlocks({untied("MA", "ma"), start}) == 2);
    Block first = untied("MA", "ma");
    first.end = "2024-06-01";
    Block end = untied("MGB", "mgb");
    end.end = "2024-07-01";
    CHECK(linesOfBlocks({first, end}) == 2);
    Block treatment = untied("MGB", "mgb");
    treatment.treatment = "MBH-2";
    CHECK(linesOfBlocks({untied("MA", "ma"), treatment}) == 2);
}

TEST_CASE("of two agreements that could be meant none is guessed")
{
    CHECK(linesOfBlocks({untied("MA", "ma1"), untied("MA", "ma2"), untied("MGB", "mgb")}) == 3);
    Block two = untied("MA", "ma2");
    two.replaces = "ma1";
    CHECK(linesOfBlocks({untied("MA", "ma1"), two, untied("MGB", "mgb")}) == 1);
}

TEST_CASE("use that ended while the agreement goes on, or the other way round, stays apart")
{
    Block ended = untied("MGB", "mgb");
    ended.end = "2024-02-01";
    CHECK(linesOfBlocks({untied("MA", "ma"), ended}) == 2);
    Block agreed = untied("MA", "ma");
    agreed.end = "2024-02-01";
    CHECK(linesOfBlocks({agreed, untied("MGB", "mgb")}) == 2);
}

TEST_CASE("a code for a substance ties nothing when the names differ")
{
    const auto withCode = [](Block block, const std::string& name) {
        block.extra["medicationCodeableConcept"] = {
            {"text", name},
            {"coding", {{{"system", "http://www.whocc.no/atc"}, {"code", "C07AB02"}}}}};
        return block;
    };
    CHECK(linesOfBlocks({withCode(untied("MA", "ma"), "Metoprolol 50 mg"),
                         withCode(untied("MGB", "mgb"), "Metoprolol 100 mg")})
          == 2);
    CHECK(linesOfBlocks({withCode(untied("MA", "ma"), "Metoprolol 50 mg"),
                         withCode(untied("MGB", "mgb"), "Metoprolol 50 mg")})
          == 1);
}
