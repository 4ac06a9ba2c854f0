// SPDX-License-Identifier: GPL-3.0-or-later
// Problems, allergies and alerts: what holds now, with what sources say differently.
#include "core/visit/page_making.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostProblems = 8;
constexpr std::size_t kMostAllergies = 4;
constexpr int kMostRead = 1000;

/** Facts of several sources that are the same by code, else by name. */
struct Same {
    std::vector<store::StoredFact> facts;

    bool takes(const store::StoredFact& other) const
    {
        const record::Fact& one = facts.front().fact;
        if (!one.code.empty() && one.code == other.fact.code
            && one.codeSystem == other.fact.codeSystem) {
            return true;
        }
        return one.title.nl == other.fact.title.nl;
    }
};

std::vector<Same> together(std::vector<store::StoredFact> facts)
{
    std::vector<Same> all;
    for (store::StoredFact& fact : facts) {
        const auto found = std::find_if(
            all.begin(), all.end(), [&fact](const Same& each) { return each.takes(fact); });
        if (found == all.end()) {
            all.push_back({{std::move(fact)}});
        } else {
            found->facts.push_back(std::move(fact));
        }
    }
    return all;
}

/** One line for what several sources say; where their dates differ, that is said. */
PageLine lineOf(const Making& making, const Same& same)
{
    PageLine line = making.lineOf(same.facts.front());
    std::string dates;
    std::vector<std::string> letters;
    bool differs = false;
    for (const store::StoredFact& fact : same.facts) {
        const std::string letter = making.letters.letterOf(fact);
        const std::string date = making.shortDate(fact.fact.date.start);
        letters.insert(std::upper_bound(letters.begin(), letters.end(), letter), letter);
        dates += (dates.empty() ? "" : ", ")
                 + making.say("problem.differ_item", {{"letter", letter}, {"date", date}});
        differs = differs || date != line.date;
        if (&fact == &same.facts.front()) {
            continue;
        }
        line.facts.push_back(fact.id);
        making.addMarks(line, fact);
    }
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    line.letters = fmt::format("{}", fmt::join(letters, " "));
    if (differs) {
        line.conflicts.push_back(making.say("problem.differ", {{"list", dates}}));
        line.date.clear();
    }
    return line;
}

Result<std::vector<store::StoredFact>> factsOf(const Making& making, std::string_view kind)
{
    store::ListQuery query;
    query.kind = kind;
    query.limit = kMostRead;
    auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    std::erase_if(page->facts, [&making](const store::StoredFact& fact) {
        return record::isWithdrawn(fact.fact) || !making.mayShow(fact);
    });
    return std::move(page->facts);
}

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
            text += (text.empty() ? "" : "; ") + making.in(row.label) + ": " + making.in(row.value);
        }
    }
    return text;
}

/** What every source says of it: nobody's word goes for another's, least of all on how bad it is. */
Result<std::string> reactionsOf(const Making& making, const Same& same)
{
    std::vector<std::pair<std::string, std::string>> said; // what, and the letters of who says it
    for (const store::StoredFact& fact : same.facts) {
        auto reaction = reactionOf(making, fact);
        if (!reaction) {
            return reaction;
        }
        if (reaction->empty()) {
            continue;
        }
        const std::string letter = making.letters.letterOf(fact);
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

Result<void> addAllergies(const Making& making, PageBlock& block)
{
    const auto facts = factsOf(making, "allergy");
    if (!facts) {
        return fail(facts.error());
    }
    std::vector<store::StoredFact> holding;
    std::copy_if(facts->begin(), facts->end(), std::back_inserter(holding), [](const auto& fact) {
        return fact.fact.current || fact.fact.status.empty();
    });
    for (const Same& same : together(std::move(holding))) {
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
    return {};
}
} // namespace

Result<PageBlock> makeProblems(const Making& making)
{
    auto facts = factsOf(making, "problem");
    if (!facts) {
        return fail(facts.error());
    }
    // What the source calls over is counted; what it says nothing of comes after what holds.
    const auto over = std::stable_partition(facts->begin(), facts->end(), [](const auto& fact) {
        return fact.fact.current || fact.fact.status.empty();
    });
    const auto past = static_cast<std::size_t>(facts->end() - over);
    facts->erase(over, facts->end());
    std::stable_partition(
        facts->begin(), facts->end(), [](const auto& fact) { return fact.fact.current; });
    PageBlock block;
    for (const Same& same : together(std::move(*facts))) {
        PageLine line = lineOf(making, same);
        if (!same.facts.front().fact.current) {
            line.detail = making.say("problem.no_status");
        }
        block.lines.push_back(std::move(line));
    }
    limitLines(block, kMostProblems);
    if (past > 0) {
        block.remark = making.say("page.past", {{"n", std::to_string(past)}});
    }
    return block;
}

Result<PageBlock> makeAllergies(const Making& making)
{
    PageBlock block;
    if (Result<void> done = addAllergies(making, block); !done) {
        return fail(done.error());
    }
    if (making.visit().noAllergies) {
        block.remark = making.say(block.lines.empty() ? "allergy.none_said" : "allergy.none_but");
    }
    const auto alerts = factsOf(making, "alert");
    if (!alerts) {
        return fail(alerts.error());
    }
    for (const store::StoredFact& alert : *alerts) {
        if (alert.fact.current) {
            PageLine line = making.lineOf(alert);
            line.text = making.say("allergy.alert", {{"text", line.text}});
            block.lines.push_back(std::move(line));
        }
    }
    limitLines(block, kMostAllergies);
    return block;
}
} // namespace regie::visit
