// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/day_moments.h"
#include "core/record/dosage.h"
#include "tests/core/record/medication_story.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using record::DayMoment;
using record::DosageInstruction;
using record::DosagePlan;
using Moments = std::vector<DayMoment>;

namespace
{
DosageInstruction when(std::vector<std::string> codes)
{
    DosageInstruction instruction;
    instruction.timing.when = std::move(codes);
    return instruction;
}

DosageInstruction at(std::vector<std::string> times)
{
    DosageInstruction instruction;
    instruction.timing.times = std::move(times);
    return instruction;
}

DosagePlan planOf(std::vector<DosageInstruction> instructions,
                  DosagePlan::Order order = DosagePlan::Order::Single)
{
    DosagePlan plan;
    plan.instructions = std::move(instructions);
    plan.order = order;
    return plan;
}

test::Block withTiming(const test::Json& repeat)
{
    test::Block block;
    block.id = "ma1";
    block.kind = "MA";
    block.registered = "2024-01-10";
    block.start = "2024-01-10";
    test::Json dosage = test::dosageOfBlock(block);
    dosage[0]["timing"]["repeat"] = repeat;
    block.extra["dosageInstruction"] = dosage;
    return block;
}
} // namespace

TEST_CASE("parts of the day come from the codes for them, in order of the day")
{
    CHECK(dayMomentsOf(planOf({when({"EVE", "MORN"})}))
          == Moments{DayMoment::Morning, DayMoment::Evening});
    CHECK(dayMomentsOf(planOf({when({"AFT"})})) == Moments{DayMoment::Noon});
    CHECK(dayMomentsOf(planOf({when({"HS"})})) == Moments{DayMoment::Night});
    CHECK(dayMomentsOf(planOf({when({"ACM", "PCV"})}))
          == Moments{DayMoment::Morning, DayMoment::Evening});
}

TEST_CASE("clock times fall in the part of the day they are in, each once")
{
    CHECK(dayMomentsOf(planOf({at({"08:00:00", "09:30:00", "20:00:00"})}))
          == Moments{DayMoment::Morning, DayMoment::Evening});
    CHECK(dayMomentsOf(planOf({at({"06:00:00"})})) == Moments{DayMoment::Morning});
    CHECK(dayMomentsOf(planOf({at({"11:59:00"})})) == Moments{DayMoment::Morning});
    CHECK(dayMomentsOf(planOf({at({"12:00:00"})})) == Moments{DayMoment::Noon});
    CHECK(dayMomentsOf(planOf({at({"18:00"})})) == Moments{DayMoment::Evening});
    CHECK(dayMomentsOf(planOf({at({"00:30:00"})})) == Moments{DayMoment::Night});
    CHECK(dayMomentsOf(planOf({at({"25:00:00"})})).empty());
    CHECK(dayMomentsOf(planOf({at({"8 uur"})})).empty());
}

TEST_CASE("a moment is never made up from how often")
{
    DosageInstruction twice;
    twice.timing.frequency = "2";
    twice.timing.period = {"1", "1", "d"};
    CHECK(dayMomentsOf(planOf({twice})).empty());
    CHECK(dayMomentsOf(planOf({})).empty());
    CHECK(dayMomentsOf(planOf({when({"C"})})).empty());
    CHECK(dayMomentsOf(planOf({when({"WAKE"})})).empty());
    // Half known is not known: the second amount would go missing from the day.
    CHECK(dayMomentsOf(planOf({when({"MORN"}), twice}, DosagePlan::Order::Parallel)).empty());
    CHECK(dayMomentsOf(planOf({when({"MORN", "WAKE"})})).empty());
}

TEST_CASE("phases, a stop and what was not understood leave the moments open")
{
    const std::vector<DosageInstruction> two = {when({"MORN"}), when({"EVE"})};
    CHECK(dayMomentsOf(planOf(two, DosagePlan::Order::Parallel)).size() == 2);
    CHECK(dayMomentsOf(planOf(two, DosagePlan::Order::Sequential)).empty());
    CHECK(dayMomentsOf(planOf(two, DosagePlan::Order::Unclear)).empty());
    DosagePlan stopped = planOf({when({"MORN"})});
    stopped.stopped = true;
    CHECK(dayMomentsOf(stopped).empty());
    DosagePlan half = planOf({when({"MORN"})});
    half.complete = false;
    CHECK(dayMomentsOf(half).empty());
    half = planOf({when({"MORN"})});
    half.instructions.front().complete = false;
    CHECK(dayMomentsOf(half).empty());
}

TEST_CASE("a line of the overview has the moments of the sentence it shows")
{
    const auto coded = test::storyOf({withTiming({{"when", {"MORN", "EVE"}}})}).at("2024-03-01");
    REQUIRE(coded.current.size() == 1);
    CHECK(coded.current.front().moments == Moments{DayMoment::Morning, DayMoment::Evening});
    const auto open =
        test::storyOf({withTiming({{"frequency", 2}, {"period", 1}, {"periodUnit", "d"}})})
            .at("2024-03-01");
    REQUIRE(open.current.size() == 1);
    CHECK(open.current.front().moments.empty());
}

TEST_CASE("a medicine that was stopped has no moments")
{
    test::Block stopped = withTiming({{"when", {"MORN"}}});
    stopped.end = "2024-02-01";
    const auto overview = test::storyOf({stopped}).at("2024-03-01");
    REQUIRE(overview.stopped.size() == 1);
    CHECK(overview.stopped.front().moments.empty());
}
