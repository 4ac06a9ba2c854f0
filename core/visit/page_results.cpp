// SPDX-License-Identifier: GPL-3.0-or-later
// Results of laboratories: those that were asked for, and those that the laboratory itself flagged.
#include "core/record/measured_value.h"
#include "core/visit/page_making.h"
#include "core/visit/page_numbers.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostResults = 8;
constexpr std::size_t kMostTests = 300; ///< different tests that are looked into

using record::ResultFlag;

std::string_view flagKey(ResultFlag flag)
{
    switch (flag) {
    case ResultFlag::None:
    case ResultFlag::Normal: return {};
    case ResultFlag::Low: return "result.low";
    case ResultFlag::VeryLow: return "result.very_low";
    case ResultFlag::High: return "result.high";
    case ResultFlag::VeryHigh: return "result.very_high";
    case ResultFlag::Abnormal:
    case ResultFlag::Unclear: return "result.abnormal";
    }
    return {};
}

/** The newest result of one test. */
struct Found {
    store::StoredFact fact;
    std::optional<record::MeasuredValue> value;
    bool asked = false;

    bool flagged() const { return value && !flagKey(value->flag).empty(); }
};

bool isAskedFor(const Making& making, const store::StoredFact& fact)
{
    const auto& chosen = making.visit().results;
    const auto& wanted = making.layout.results;
    return std::find(chosen.begin(), chosen.end(), fact.id) != chosen.end()
           || std::find(wanted.begin(), wanted.end(), fact.fact.codeSystem + "|" + fact.fact.code)
                  != wanted.end();
}

/** The newest result of each test in the period; without a code a result is a test by its title. */
Result<std::vector<store::StoredFact>> newestOfTests(const Making& making)
{
    std::vector<store::StoredFact> newest;
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    const std::string since = making.monthsAgo(making.layout.months);
    const auto walked = making.records.forEach("lab_result", [&](const store::StoredFact& fact) {
        if (fact.fact.sortDate.empty() || fact.fact.sortDate < since) {
            return false;
        }
        const record::Fact& is = fact.fact;
        const auto key = std::tuple(
            is.codeSystem, is.code.empty() ? is.title.nl : is.code, std::string(is.unit));
        if (!record::isWithdrawn(is) && is.status != "cancelled" && making.mayShow(fact)
            && seen.insert(key).second) {
            newest.push_back(fact);
        }
        return newest.size() < kMostTests;
    });
    return walked ? Result<std::vector<store::StoredFact>>(std::move(newest))
                  : Result<std::vector<store::StoredFact>>(fail(walked.error()));
}

Result<Found> look(const Making& making, store::StoredFact fact)
{
    const auto resource = making.records.resourceOf(fact);
    if (!resource) {
        return fail(resource.error());
    }
    const bool asked = isAskedFor(making, fact);
    return Found{std::move(fact), record::measuredValue(*resource->root), asked};
}

/** What the person chose is there, however old. */
Result<void> addChosen(const Making& making, std::vector<store::StoredFact>& facts)
{
    for (const std::string& id : making.visit().results) {
        const bool there = std::any_of(
            facts.begin(), facts.end(), [&id](const auto& fact) { return fact.id == id; });
        auto fact = making.records.fact(id);
        if (!fact && fact.error().code != ErrorCode::NotFound) {
            return fail(fact.error());
        }
        if (fact && !there && making.mayShow(*fact)) {
            facts.push_back(std::move(*fact));
        }
    }
    return {};
}

std::string rangeText(const Making& making, const record::ReferenceLimits& limits)
{
    const std::string low = spelledText(limits.low, making.request.language);
    const std::string high = spelledText(limits.high, making.request.language);
    const std::string_view key = low.empty()    ? "result.range_below"
                                 : high.empty() ? "result.range_above"
                                                : "result.range_between";
    return making.say("result.range", {{"range", making.say(key, {{"low", low}, {"high", high}})}});
}

Result<PageLine> lineOf(const Making& making, const Found& found)
{
    PageLine line = making.lineOf(found.fact);
    const std::string& value = making.in(found.fact.fact.value);
    line.detail = value.empty() ? making.in(found.fact.fact.shortText) : value;
    if (found.value && found.value->limits
        && !(found.value->limits->low.empty() && found.value->limits->high.empty())) {
        line.detail += " (" + rangeText(making, *found.value->limits) + ")";
    }
    const auto before = making.records.previous(found.fact);
    if (!before) {
        return fail(before.error());
    }
    if (*before) {
        line.detail += "; "
                       + making.say("result.before",
                                    {{"value", making.in((*before)->fact.value)},
                                     {"date", making.shortDate((*before)->fact.date.start)}});
    }
    if (found.flagged()) {
        line.marks.insert(line.marks.begin(), making.say(flagKey(found.value->flag)));
    }
    return line;
}
} // namespace

Result<PageBlock> makeResults(const Making& making)
{
    auto facts = newestOfTests(making);
    if (!facts) {
        return fail(facts.error());
    }
    if (Result<void> done = addChosen(making, *facts); !done) {
        return fail(done.error());
    }
    std::vector<Found> all;
    for (store::StoredFact& fact : *facts) {
        auto found = look(making, std::move(fact));
        if (!found) {
            return fail(found.error());
        }
        if (found->asked || found->flagged()) {
            all.push_back(std::move(*found));
        }
    }
    // Asked for and flagged, then asked for, then flagged; each the newest first.
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return std::pair(a.asked, a.flagged()) > std::pair(b.asked, b.flagged());
    });
    PageBlock block;
    for (const Found& found : all) {
        if (block.lines.size() == kMostResults) {
            block.left.push_back(making.in(found.fact.fact.title));
            continue;
        }
        auto line = lineOf(making, found);
        if (!line) {
            return fail(line.error());
        }
        block.lines.push_back(std::move(*line));
    }
    if (all.empty()) {
        block.remark = making.say("result.none");
    }
    return block;
}
} // namespace regie::visit
