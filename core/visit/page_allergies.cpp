// SPDX-License-Identifier: GPL-3.0-or-later
// Allergies and alerts. That there is none is only ever what somebody says.
#include "core/record/care_words.h"
#include "core/visit/page_statements.h"

#include <algorithm>
#include <array>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostAllergies = 4;
constexpr int kMostAlerts = 1000;

/** What an allergy did, and how bad: rows of its detail, by what the lens calls them. */
Result<std::string> reactionOf(const Making& making, const store::StoredFact& fact)
{
    constexpr std::array<std::string_view, 3> kLabels = {
        "Reactie", "Hoe erg was de reactie", "Hoe gevaarlijk"};
    const auto detail = making.records.detail(fact.id);
    if (!detail) {
        return fail(detail.error());
    }
    std::string text;
    for (const record::Row& row : detail->detail.rows) {
        if (std::find(kLabels.begin(), kLabels.end(), row.label.nl) != kLabels.end()) {
            text += (text.empty() ? "" : "; ") + making.in(record::forCareProvider(row.label))
                    + ": " + making.in(record::forCareProvider(row.value));
        }
    }
    return text;
}

/** What every source says of it: nobody's word goes for another's, least of all on how bad it is. */
Result<std::string> reactionsOf(const Making& making, const Same& same)
{
    std::vector<std::pair<std::string, std::string>> said; // what, and the letters of who says it
    for (const Statement& each : same.holding) {
        auto reaction = reactionOf(making, each.fact);
        if (!reaction) {
            return reaction;
        }
        if (reaction->empty()) {
            continue;
        }
        const std::string letter = making.letters.letterOf(each.fact);
        const auto found = std::ranges::find(said, *reaction, &decltype(said)::value_type::first);
        if (found == said.end()) {
            said.emplace_back(std::move(*reaction), letter);
        } else if (found->second != letter) {
            found->second += " " + letter;
        }
    }
    if (said.size() == 1) {
        return said.front().first;
    }
    std::string text;
    for (const auto& [what, letters] : said) {
        text += (text.empty() ? "" : " | ") + letters + ": " + what;
    }
    return text;
}

Result<void> addAlerts(const Making& making, PageBlock& block)
{
    store::ListQuery query;
    query.kind = "alert";
    query.limit = kMostAlerts;
    const auto alerts = making.records.list(query);
    if (!alerts) {
        return fail(alerts.error());
    }
    for (const store::StoredFact& alert : alerts->facts) {
        if (alert.fact.current && !record::isWithdrawn(alert.fact) && making.mayShow(alert)) {
            PageLine line = making.lineOf(alert);
            line.text = making.say("allergy.alert", {{"text", line.text}});
            block.lines.push_back(std::move(line));
        }
    }
    return {};
}
} // namespace

Result<PageBlock> makeAllergies(const Making& making)
{
    const auto statements = statementsOf(making, "allergy");
    if (!statements) {
        return fail(statements.error());
    }
    PageBlock block;
    for (const Same& same : statements->lines) {
        PageLine line = lineOf(making, same);
        if (block.lines.size() < kMostAllergies) {
            auto reactions = reactionsOf(making, same);
            if (!reactions) {
                return fail(reactions.error());
            }
            line.detail = std::move(*reactions);
        }
        line.bold = true;
        block.lines.push_back(std::move(line));
    }
    const bool any = !block.lines.empty();
    if (making.visit().noAllergies) {
        block.remark = making.say(any ? "allergy.none_but" : "allergy.none_said");
    }
    if (Result<void> done = addAlerts(making, block); !done) {
        return fail(done.error());
    }
    limitLines(block, kMostAllergies);
    // What contradicts the rest is not to fall off for it.
    for (PageLine& line : noneKnownLines(making, statements->noneKnown, any)) {
        block.lines.push_back(std::move(line));
    }
    return block;
}
} // namespace regie::visit
