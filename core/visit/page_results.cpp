// SPDX-License-Identifier: GPL-3.0-or-later
// Results of laboratories: those that were asked for, those that the laboratory itself flagged, and those
// outside the limits that the laboratory gave with them.
#include "core/record/care_words.h"
#include "core/record/measured_value.h"
#include "core/visit/page_making.h"
#include "core/visit/page_numbers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostResults = 8;
constexpr std::size_t kMostTests = 300; ///< different tests that are looked into

using record::LimitSide;
using record::ResultStanding;

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

/** The newest result of one test, and the same result as other sources have it. */
struct Newest {
    store::StoredFact fact;
    std::vector<store::StoredFact> copies;
};

/** The same, looked into. */
struct Found {
    store::StoredFact fact;
    std::vector<store::StoredFact> telling; ///< copies whose source says what the first does not
    std::optional<record::MeasuredValue> value;
    ResultStanding standing;
    bool asked = false;

    bool flagged() const { return standing.isFlagged(); }
    bool outside() const { return standing.isOutside(); }
};

/** That the word of the laboratory and its limits say the same of a value. */
bool goTogether(const ResultStanding& standing)
{
    switch (standing.flag) {
    case ResultFlag::Low:
    case ResultFlag::VeryLow: return standing.side == LimitSide::Below;
    case ResultFlag::High:
    case ResultFlag::VeryHigh: return standing.side == LimitSide::Above;
    case ResultFlag::Abnormal:
    case ResultFlag::Unclear: return true;
    case ResultFlag::None:
    case ResultFlag::Normal: return false;
    }
    return false;
}

std::string_view sideKey(LimitSide side)
{
    return side == LimitSide::Below ? "result.below" : "result.above";
}

bool isAskedFor(const Making& making, const store::StoredFact& fact)
{
    const auto& chosen = making.visit().results;
    const auto& wanted = making.layout.results;
    return std::find(chosen.begin(), chosen.end(), fact.id) != chosen.end()
           || std::find(wanted.begin(), wanted.end(), fact.fact.codeSystem + "|" + fact.fact.code)
                  != wanted.end();
}

/** The newest result of each test in the period; without a code a result is a test by its title. */
Result<std::vector<Newest>> newestOfTests(const Making& making)
{
    std::vector<Newest> newest;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> seen;
    const std::string since = making.monthsAgo(making.layout.months);
    const auto walked = making.records.forEach("lab_result", [&](const store::StoredFact& fact) {
        if (fact.fact.sortDate.empty() || fact.fact.sortDate < since) {
            return false;
        }
        const record::Fact& is = fact.fact;
        if (record::isWithdrawn(is) || is.status == "cancelled" || !making.mayShow(fact)) {
            return true;
        }
        const auto key = std::tuple(
            is.codeSystem, is.code.empty() ? is.title.nl : is.code, std::string(is.unit));
        const auto [at, isNew] = seen.emplace(key, newest.size());
        if (isNew) {
            newest.push_back({fact, {}});
        } else if (Newest& kept = newest[at->second];
                   !fact.group.empty() && fact.group == kept.fact.group) {
            kept.copies.push_back(fact);
        }
        return newest.size() < kMostTests;
    });
    return walked ? Result<std::vector<Newest>>(std::move(newest))
                  : Result<std::vector<Newest>>(fail(walked.error()));
}

/** Whether the one says something that the other does not, that matters more. */
bool saysMore(const ResultStanding& one, const ResultStanding& other)
{
    return std::tuple(one.isFlagged(), one.isOutside(), one.isJudged())
           > std::tuple(other.isFlagged(), other.isOutside(), other.isJudged());
}

Result<Found> look(const Making& making, Newest newest)
{
    const auto resource = making.records.resourceOf(newest.fact);
    if (!resource) {
        return fail(resource.error());
    }
    Found found{std::move(newest.fact),
                {},
                record::measuredValue(*resource->root),
                record::resultStanding(*resource->root),
                false};
    found.asked = isAskedFor(making, found.fact);
    for (store::StoredFact& copy : newest.copies) {
        const auto other = making.records.resourceOf(copy);
        if (!other) {
            return fail(other.error());
        }
        const ResultStanding standing = record::resultStanding(*other->root);
        if (saysMore(standing, found.standing)) {
            found.standing = standing;
            found.telling.push_back(std::move(copy));
        }
    }
    return found;
}

/** What the person chose is there, however old. */
Result<void> addChosen(const Making& making, std::vector<Newest>& facts)
{
    for (const std::string& id : making.visit().results) {
        const bool there = std::any_of(
            facts.begin(), facts.end(), [&id](const auto& each) { return each.fact.id == id; });
        auto fact = making.records.fact(id);
        if (!fact && fact.error().code != ErrorCode::NotFound) {
            return fail(fact.error());
        }
        if (fact && !there && making.mayShow(*fact)) {
            facts.push_back({std::move(*fact), {}});
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

std::string stateOf(const Making& making, const Found& found)
{
    return found.flagged()   ? making.say("result.flagged")
           : found.outside() ? making.say("result.outside")
                             : std::string();
}

Result<PageLine> lineOf(const Making& making, const Found& found)
{
    PageLine line = making.lineOf(found.fact);
    const std::string& value = making.in(found.fact.fact.value);
    line.detail = making.in(
        record::forCareProvider(value.empty() ? found.fact.fact.shortText : found.fact.fact.value));
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
    if (found.outside() && !goTogether(found.standing)) {
        line.marks.insert(line.marks.begin(), making.say(sideKey(found.standing.side)));
        if (found.standing.flag == ResultFlag::Normal) {
            line.conflicts.push_back(making.say("result.normal"));
        }
    }
    if (found.flagged()) {
        line.marks.insert(line.marks.begin(), making.say(flagKey(found.standing.flag)));
    }
    for (const store::StoredFact& copy : found.telling) {
        line.facts.push_back(copy.id);
        line.letters += " " + making.letters.letterOf(copy);
    }
    line.state = stateOf(making, found);
    return line;
}

/** What may be said of all that was looked at: no more than what the laboratories told. */
std::string remarkOf(const Making& making, std::size_t looked, std::size_t unjudged, bool none)
{
    const std::string months = std::to_string(making.layout.months);
    if (looked == 0) {
        return none ? making.say("result.no_recent", {{"months", months}}) : std::string();
    }
    std::string remark;
    if (none && unjudged < looked) {
        remark = making.say("result.none", {{"months", months}});
    }
    if (unjudged > 0) {
        remark += remark.empty() ? "" : " ";
        remark += making.say(
            unjudged == 1 ? "result.unjudged_one" : "result.unjudged",
            {{"n", std::to_string(unjudged)}, {"all", std::to_string(looked)}, {"months", months}});
    }
    if (looked >= kMostTests) {
        remark += (remark.empty() ? "" : " ")
                  + making.say("result.not_all", {{"n", std::to_string(looked)}});
    }
    return remark;
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
    std::size_t looked = 0;
    std::size_t unjudged = 0;
    for (Newest& each : *facts) {
        auto found = look(making, std::move(each));
        if (!found) {
            return fail(found.error());
        }
        ++looked;
        unjudged += found->standing.isJudged() ? 0U : 1U;
        if (found->asked || found->flagged() || found->outside()) {
            all.push_back(std::move(*found));
        }
    }
    // Asked for and flagged first, then asked for, flagged, outside; each the newest first.
    std::stable_sort(all.begin(), all.end(), [](const Found& a, const Found& b) {
        return std::tuple(a.asked, a.flagged(), a.outside())
               > std::tuple(b.asked, b.flagged(), b.outside());
    });
    PageBlock block;
    bool none = true;
    for (const Found& found : all) {
        none = none && !found.flagged() && !found.outside();
        if (block.lines.size() == kMostResults) {
            block.left.push_back({making.in(found.fact.fact.title), stateOf(making, found)});
            continue;
        }
        auto line = lineOf(making, found);
        if (!line) {
            return fail(line.error());
        }
        block.lines.push_back(std::move(*line));
    }
    block.remark = remarkOf(making, looked, unjudged, none);
    return block;
}
} // namespace regie::visit
