// SPDX-License-Identifier: GPL-3.0-or-later
// Problems: what holds now, how certain that is, and what sources say differently.
#include "core/visit/page_statements.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostProblems = 8;

/** Said to hold now; a fact is current too where its source says nothing of it. */
bool isCurrent(const Same& same)
{
    constexpr std::array<std::string_view, 3> kHolding = {"active", "recurrence", "relapse"};
    const record::Fact& fact = same.holding.front().fact.fact;
    return fact.current && std::ranges::find(kHolding, fact.status) != kHolding.end();
}
} // namespace

Result<PageBlock> makeProblems(const Making& making)
{
    auto statements = statementsOf(making, "problem");
    if (!statements) {
        return fail(statements.error());
    }
    // What the source says nothing of comes after what holds.
    std::stable_partition(statements->lines.begin(), statements->lines.end(), isCurrent);
    PageBlock block;
    for (const Same& same : statements->lines) {
        PageLine line = lineOf(making, same);
        if (!isCurrent(same)) {
            line.detail = making.say("problem.no_status");
            line.state =
                line.state.empty() ? making.say("problem.state.no_status") : std::move(line.state);
        }
        block.lines.push_back(std::move(line));
    }
    const bool others = !block.lines.empty();
    limitLines(block, kMostProblems);
    for (PageLine& line : noneKnownLines(making, statements->noneKnown, others)) {
        block.lines.push_back(std::move(line));
    }
    if (statements->over > 0) {
        block.remark = making.say("page.past", {{"n", std::to_string(statements->over)}});
    }
    if (statements->refuted > 0) {
        block.remark +=
            (block.remark.empty() ? "" : ". ")
            + making.say("page.refuted_also", {{"n", std::to_string(statements->refuted)}});
    }
    return block;
}
} // namespace regie::visit
