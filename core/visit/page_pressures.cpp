// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/page_pressures.h"

#include "core/record/pressure_half.h"
#include "core/visit/page_numbers.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::visit
{
namespace
{
constexpr int kMostHalves = 300; ///< of each; more than fit a page by far

struct Half {
    store::StoredFact fact;
    std::string key;
};

/** Those that may be shown with a number, newest first. */
Result<std::vector<Half>> halvesOf(const Making& making,
                                   std::string_view kind,
                                   const std::string& since)
{
    store::ListQuery query;
    query.kind = kind;
    query.limit = kMostHalves;
    auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    std::vector<Half> halves;
    for (store::StoredFact& fact : page->facts) {
        const bool counts = making.mayShow(fact) && !record::isWithdrawn(fact.fact)
                            && fact.fact.status != "cancelled" && readingOf(fact);
        if (!counts || (!halves.empty() && fact.fact.date.start < since)) {
            continue;
        }
        const auto resource = making.records.resourceOf(fact);
        if (!resource) {
            return fail(resource.error());
        }
        std::string key = record::pressureHalfKey(*resource->root);
        key = key.empty() ? key : fact.sourceId + '\n' + key;
        halves.push_back({std::move(fact), std::move(key)});
    }
    return halves;
}

WholePressure wholeOf(const store::StoredFact& upper, const store::StoredFact& lower)
{
    WholePressure pressure{upper, lower};
    record::Fact& fact = pressure.whole.fact;
    fact.kind = "blood_pressure";
    fact.title = {"Bloeddruk", "Blood pressure"};
    const auto valueIn = [&](Language language) {
        return fmt::format("{} over {} {}",
                           spelledText(upper.fact.number, language),
                           spelledText(lower.fact.number, language),
                           upper.fact.unit);
    };
    fact.value = {valueIn(Language::Dutch), valueIn(Language::English)};
    return pressure;
}
} // namespace

Result<std::vector<WholePressure>> wholePressures(const Making& making, const std::string& since)
{
    auto upper = halvesOf(making, "bp_sys", since);
    auto lower = halvesOf(making, "bp_dia", since);
    if (!upper || !lower) {
        return fail(!upper ? upper.error() : lower.error());
    }
    std::vector<WholePressure> whole;
    if (upper->size() != lower->size()) {
        return whole;
    }
    for (const Half& one : *upper) {
        const auto isOther = [&one](const Half& half) { return half.key == one.key; };
        const auto other = std::ranges::find_if(*lower, isOther);
        const bool clear = !one.key.empty() && std::ranges::count_if(*upper, isOther) == 1
                           && std::ranges::count_if(*lower, isOther) == 1
                           && one.fact.fact.unit == other->fact.fact.unit;
        if (!clear) {
            return std::vector<WholePressure>();
        }
        whole.push_back(wholeOf(one.fact, other->fact));
    }
    return whole;
}
} // namespace regie::visit
