// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements of the body: the last one, and how it was in the period of the template.
#include "core/store/today.h"
#include "core/visit/page_making.h"
#include "core/visit/page_numbers.h"
#include "core/visit/page_pressures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace regie::visit
{
namespace
{
constexpr std::size_t kMostMeasurements = 6;
constexpr int kMostReadings = 1000;
constexpr std::size_t kFewest = 3; ///< readings that make an average
constexpr int kMostGoals = 50;
constexpr std::string_view kPressure = "blood_pressure";

/** How a kind is written, and what is a change rather than noise (PATIENT-CONTENT 4.6); 0: not said. */
struct KindRule {
    std::string_view kind;
    int decimals = 1;
    double change = 0;
};
constexpr std::array<KindRule, 9> kRules = {{{"blood_pressure", 0, 5},
                                             {"weight", 1, 1},
                                             {"glucose_fasting", 1, 1},
                                             {"glucose_after_meal", 1, 1},
                                             {"glucose_other", 1, 1},
                                             {"heart_rate", 0, 0},
                                             {"pulse_rate", 0, 0},
                                             {"steps", 0, 0},
                                             {"spo2", 0, 0}}};

KindRule ruleOf(std::string_view kind)
{
    const auto found = std::find_if(
        kRules.begin(), kRules.end(), [kind](const KindRule& rule) { return rule.kind == kind; });
    return found == kRules.end() ? KindRule{kind, 1, 0} : *found;
}

/** The readings of one kind in the period, newest first, all in the unit of the newest. */
struct Readings {
    std::vector<store::StoredFact> facts;
    std::vector<Reading> values; ///< of `facts`
    bool home = false;           ///< measured by the person alone
};

struct Summary {
    Reading average, low, high;
};

Summary summaryOf(const std::vector<Reading>& values)
{
    Summary summary{{0, std::nullopt}, values.front(), values.front()};
    double second = 0;
    for (const Reading& each : values) {
        summary.average.value += each.value;
        summary.low.value = std::min(summary.low.value, each.value);
        summary.high.value = std::max(summary.high.value, each.value);
        if (each.second) {
            second += *each.second;
            summary.low.second = std::min(summary.low.second.value_or(*each.second), *each.second);
            summary.high.second =
                std::max(summary.high.second.value_or(*each.second), *each.second);
        }
    }
    const auto count = static_cast<double>(values.size());
    summary.average.value /= count;
    if (values.front().second) {
        summary.average.second = second / count;
    }
    return summary;
}

std::string readingText(const Reading& reading, const KindRule& rule, Language language)
{
    std::string text = numberText(reading.value, rule.decimals, language);
    return reading.second ? text + "/" + numberText(*reading.second, rule.decimals, language)
                          : text;
}

Result<Readings> readingsOf(const Making& making,
                            const store::StoredFact& newest,
                            const std::vector<WholePressure>& pressures)
{
    store::ListQuery query;
    query.kind = newest.fact.kind;
    query.since = making.monthsAgo(making.layout.months);
    query.limit = kMostReadings;
    auto page = making.records.list(query);
    if (!page) {
        return fail(page.error());
    }
    if (newest.fact.kind == kPressure) {
        for (const WholePressure& each : pressures) {
            if (each.whole.fact.date.start >= query.since) {
                page->facts.push_back(each.whole);
            }
        }
        std::ranges::stable_sort(page->facts, [](const auto& a, const auto& b) {
            return a.fact.sortDate > b.fact.sortDate;
        });
    }
    Readings all;
    Readings home;
    home.home = true;
    for (store::StoredFact& fact : page->facts) {
        const auto value = readingOf(fact);
        if (!value || !making.mayShow(fact) || fact.fact.unit != newest.fact.unit
            || record::isWithdrawn(fact.fact) || fact.fact.status == "cancelled") {
            continue;
        }
        if (fact.sourceKind == store::SourceKind::Self) {
            home.facts.push_back(fact);
            home.values.push_back(*value);
        }
        all.facts.push_back(std::move(fact));
        all.values.push_back(*value);
    }
    return home.values.size() >= kFewest ? std::move(home) : std::move(all);
}

/** Where the last reading stands against those before it; empty: too few, or no rule for it. */
std::string_view directionOf(const std::vector<Reading>& values, const KindRule& rule)
{
    if (rule.change == 0 || values.size() < kFewest) {
        return {};
    }
    const Summary before = summaryOf({values.begin() + 1, values.end()});
    const double change = values.front().value - before.average.value;
    return change >= rule.change    ? "measure.up"
           : change <= -rule.change ? "measure.down"
                                    : "measure.same";
}

/** What goals say of measurements, by "system|code" of what they measure. */
using Targets = std::map<std::string, std::string>;

std::string quantityText(const fhir::Node& quantity, Language language)
{
    return std::string(quantity.childText("comparator"))
           + spelledText(quantity.childText("value"), language) + " "
           + std::string(quantity.childText("unit"));
}

std::string targetText(const fhir::Node& target, Language language)
{
    if (const fhir::Node* quantity = target.child("detailQuantity")) {
        return quantityText(*quantity, language);
    }
    const fhir::Node* range = target.child("detailRange");
    std::string text;
    for (const char* side : {"low", "high"}) {
        if (const fhir::Node* limit = range == nullptr ? nullptr : range->child(side)) {
            text += (text.empty() ? "" : " – ") + quantityText(*limit, language);
        }
    }
    return text;
}

Result<void> addTargets(const Making& making, const store::StoredFact& goal, Targets& targets)
{
    const auto resource = making.records.resourceOf(goal);
    if (!resource) {
        return fail(resource.error());
    }
    const fhir::Node* list = resource->root->child("target");
    if (list == nullptr || !list->isArray()) {
        return {};
    }
    for (const fhir::Node& target : *list) {
        const fhir::Node* measure = target.child("measure");
        const fhir::Node* codings = measure == nullptr ? nullptr : measure->child("coding");
        const std::string text = targetText(target, making.request.language);
        if (codings == nullptr || !codings->isArray() || text.empty()) {
            continue;
        }
        for (const fhir::Node& coding : *codings) {
            targets.emplace(
                std::string(coding.childText("system")) + "|"
                    + std::string(coding.childText("code")),
                making.say("measure.target",
                           {{"text", text}, {"letter", making.letters.letterOf(goal)}}));
        }
    }
    return {};
}

Result<Targets> targetsOf(const Making& making)
{
    Targets targets;
    store::ListQuery query;
    query.kind = "goal";
    query.currentOnly = true;
    query.limit = kMostGoals;
    const auto goals = making.records.list(query);
    if (!goals) {
        return fail(goals.error());
    }
    for (const store::StoredFact& goal : goals->facts) {
        if (!making.mayShow(goal)) {
            continue;
        }
        if (Result<void> done = addTargets(making, goal, targets); !done) {
            return fail(done.error());
        }
    }
    return targets;
}

void addLetters(const Making& making, PageLine& line, const Readings& readings)
{
    for (const store::StoredFact& fact : readings.facts) {
        const std::string letter = making.letters.letterOf(fact);
        if ((" " + line.letters + " ").find(" " + letter + " ") == std::string::npos) {
            line.letters += " " + letter;
        }
    }
}

/** On how many days it was measured, and from when to when: an average says no more than these. */
struct Span {
    std::string days;
    std::string period;
};

Span spanOf(const Making& making, const Readings& readings)
{
    constexpr std::size_t kDayLength = 10;
    std::set<std::string> days;
    for (const store::StoredFact& fact : readings.facts) {
        days.insert(fact.fact.date.start.substr(0, kDayLength));
    }
    const std::string first = making.shortDate(*days.begin());
    const std::string last = making.shortDate(*days.rbegin());
    return {days.size() == 1 ? making.say("measure.days_one")
                             : making.say("measure.days", {{"n", std::to_string(days.size())}}),
            days.size() == 1 ? last
                             : making.say("measure.span", {{"first", first}, {"last", last}})};
}

PageLine lineOf(const Making& making,
                const store::StoredFact& newest,
                const Readings& readings,
                const Targets& targets)
{
    const KindRule rule = ruleOf(newest.fact.kind);
    PageLine line = making.lineOf(newest);
    line.detail = making.say("measure.last", {{"value", making.in(newest.fact.value)}});
    if (readings.values.size() >= kFewest) {
        const Language language = making.request.language;
        const Summary summary = summaryOf(readings.values);
        const Span span = spanOf(making, readings);
        line.detail += "; "
                       + making.say(readings.home ? "measure.average_home" : "measure.average",
                                    {{"value", readingText(summary.average, rule, language)},
                                     {"days", span.days},
                                     {"span", span.period},
                                     {"n", std::to_string(readings.values.size())},
                                     {"low", readingText(summary.low, rule, language)},
                                     {"high", readingText(summary.high, rule, language)}});
        addLetters(making, line, readings);
    }
    if (const auto way = directionOf(readings.values, rule); !way.empty()) {
        line.detail += " " + making.say(way);
    }
    const auto target = targets.find(newest.fact.codeSystem + "|" + newest.fact.code);
    if (target != targets.end()) {
        line.detail += "; " + target->second;
    }
    return line;
}

PageChart chartOf(const Making& making, const store::StoredFact& newest, const Readings& readings)
{
    PageChart chart;
    chart.title = making.in(newest.fact.title);
    chart.unit = newest.fact.unit;
    for (std::size_t i = readings.facts.size(); i-- > 0;) {
        const store::StoredFact& fact = readings.facts[i];
        chart.points.push_back({fact.fact.date.start,
                                readings.values[i].value,
                                readings.values[i].second,
                                making.in(fact.fact.value),
                                fact.sourceKind == store::SourceKind::Self});
    }
    return chart;
}

/** In place of a latest measurement that is never shared comes the latest of its kind that may be. */
Result<void> leaveOutNeverShared(const Making& making, std::vector<store::StoredFact>& latest)
{
    std::vector<store::StoredFact> shown;
    for (store::StoredFact& each : latest) {
        if (making.mayShow(each)) {
            shown.push_back(std::move(each));
            continue;
        }
        store::ListQuery query;
        query.kind = each.fact.kind;
        query.limit = kMostReadings;
        const auto page = making.records.list(query);
        if (!page) {
            return fail(page.error());
        }
        const auto next = std::ranges::find_if(page->facts, [&making](const auto& fact) {
            return making.mayShow(fact) && !record::isWithdrawn(fact.fact)
                   && fact.fact.status != "cancelled";
        });
        if (next != page->facts.end()) {
            shown.push_back(*next);
        }
    }
    latest = std::move(shown);
    return {};
}

/** Whole pressures take the place of their halves. */
void putTogether(std::vector<store::StoredFact>& latest,
                 const std::vector<WholePressure>& pressures)
{
    if (pressures.empty()) {
        return;
    }
    std::erase_if(latest, [](const store::StoredFact& fact) {
        return fact.fact.kind == "bp_sys" || fact.fact.kind == "bp_dia";
    });
    const store::StoredFact& newest = pressures.front().whole;
    const auto whole =
        std::ranges::find_if(latest, [](const auto& fact) { return fact.fact.kind == kPressure; });
    if (whole == latest.end()) {
        latest.push_back(newest);
    } else if (whole->fact.sortDate < newest.fact.sortDate) {
        *whole = newest;
    }
}

/** The other half is on the page as well, with what the person says of it. */
void addLower(const Making& making,
              PageLine& line,
              const store::StoredFact& newest,
              const std::vector<WholePressure>& pressures)
{
    for (const WholePressure& each : pressures) {
        if (each.whole.id == newest.id) {
            line.facts.push_back(each.lower.id);
            making.addMarks(line, each.lower);
        }
    }
}

/** Those of the template first, in its order; then the others, the newest first. */
void sortByTemplate(std::vector<store::StoredFact>& facts, const PageTemplate& layout)
{
    const auto placeOf = [&layout](const store::StoredFact& fact) {
        return std::find(layout.measurements.begin(), layout.measurements.end(), fact.fact.kind)
               - layout.measurements.begin();
    };
    std::stable_sort(facts.begin(), facts.end(), [](const auto& a, const auto& b) {
        return a.fact.sortDate > b.fact.sortDate;
    });
    std::stable_sort(facts.begin(), facts.end(), [&placeOf](const auto& a, const auto& b) {
        return placeOf(a) < placeOf(b);
    });
}
} // namespace

Result<PageBlock> makeMeasurements(const Making& making, std::vector<PageChart>& charts)
{
    auto latest = making.records.latestMeasurements();
    if (!latest) {
        return fail(latest.error());
    }
    const auto targets = targetsOf(making);
    if (!targets) {
        return fail(targets.error());
    }
    if (Result<void> done = leaveOutNeverShared(making, *latest); !done) {
        return fail(done.error());
    }
    const auto pressures = wholePressures(making, making.monthsAgo(making.layout.months));
    if (!pressures) {
        return fail(pressures.error());
    }
    putTogether(*latest, *pressures);
    sortByTemplate(*latest, making.layout);
    PageBlock block;
    for (const store::StoredFact& newest : *latest) {
        if (block.lines.size() == kMostMeasurements) {
            block.left.push_back({making.in(newest.fact.title), {}});
            continue;
        }
        const auto readings = readingsOf(making, newest, *pressures);
        if (!readings) {
            return fail(readings.error());
        }
        block.lines.push_back(lineOf(making, newest, *readings, *targets));
        addLower(making, block.lines.back(), newest, *pressures);
        if (making.visit().charts && readings->facts.size() > 1) {
            charts.push_back(chartOf(making, newest, *readings));
        }
    }
    return block;
}
} // namespace regie::visit
