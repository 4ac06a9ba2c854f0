// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "core/measure/entry.h"
#include "core/measure/own_measurement.h"
#include "core/store/records.h"

#include <map>
#include <set>

namespace regie::app
{
namespace
{
struct ListOptions {
    std::string kind;
    std::string after;
    int limit = 50;
};

/** Facts of a kind of the person's own: they share their lens with other observations. */
Outcome<store::FactPage> ownFacts(Context& context,
                                  MeasureRecord& record,
                                  const measure::Kind& kind,
                                  int limit)
{
    const auto series =
        measure::readSeries(record.store().records(), record.kinds, kind, record.zone);
    if (!series) {
        return context.problem(series.error());
    }
    store::FactPage page;
    for (auto point = series->points.rbegin();
         point != series->points.rend() && page.facts.size() < static_cast<std::size_t>(limit);
         ++point) {
        auto fact = record.store().records().fact(point->factId);
        if (!fact) {
            return context.problem(fact.error());
        }
        page.facts.push_back(std::move(*fact));
    }
    return page;
}

Outcome<store::FactPage> factsOf(Context& context,
                                 MeasureRecord& record,
                                 const ListOptions& options)
{
    store::TimelineQuery query;
    query.after = options.after;
    query.limit = options.limit;
    std::set<std::string> lenses;
    if (options.kind.empty()) {
        for (const measure::Kind& kind : record.kinds.all()) {
            lenses.insert(kind.lenses.begin(), kind.lenses.end());
        }
    } else {
        const auto kind = findMeasureKind(context, record.kinds, options.kind);
        if (!kind) {
            return tl::unexpected(kind.error());
        }
        if ((*kind)->own) {
            return ownFacts(context, record, **kind, options.limit);
        }
        lenses.insert((*kind)->lenses.begin(), (*kind)->lenses.end());
        // The halves of a pressure are pressure too, whether they can be put together or not.
        lenses.insert((*kind)->parts.begin(), (*kind)->parts.end());
    }
    query.kinds.assign(lenses.begin(), lenses.end());
    auto facts = record.store().records().timeline(query);
    return facts ? Outcome<store::FactPage>(std::move(*facts)) : context.problem(facts.error());
}

/** Pressures that came in two halves, by the fact of the upper one. */
using Pressures = std::map<std::string, measure::Point>;

Outcome<Pressures> pressuresOf(Context& context,
                               MeasureRecord& record,
                               const std::vector<store::StoredFact>& facts)
{
    std::set<std::string> ids;
    bool any = false;
    for (const store::StoredFact& fact : facts) {
        ids.insert(fact.id);
        any = any || fact.fact.kind == "bp_sys";
    }
    Pressures pressures;
    const measure::Kind* kind = record.kinds.find("bp");
    if (!any || kind == nullptr) {
        return pressures;
    }
    auto series = measure::readSeries(record.store().records(), record.kinds, *kind, record.zone);
    if (!series) {
        return context.problem(series.error());
    }
    for (measure::Point& point : series->points) {
        if (!point.lowerFactId.empty() && ids.contains(point.factId)
            && ids.contains(point.lowerFactId)) {
            pressures.emplace(point.factId, std::move(point));
        }
    }
    return pressures;
}

/** One entry a fact; two halves of a pressure are one, with the ids of both. */
std::vector<TextPage::Entry> entriesOf(const Context& context,
                                       const MeasureRecord& record,
                                       const std::vector<store::StoredFact>& facts,
                                       const Pressures& pressures)
{
    std::set<std::string> lower;
    for (const auto& [id, point] : pressures) {
        lower.insert(point.lowerFactId);
    }
    std::vector<TextPage::Entry> entries;
    for (const store::StoredFact& fact : facts) {
        if (lower.contains(fact.id)) {
            continue;
        }
        TextPage::Entry entry = listEntry(context, fact);
        if (const auto found = pressures.find(fact.id); found != pressures.end()) {
            const measure::Kind& kind = *record.kinds.find("bp");
            const measure::Point& point = found->second;
            entry.text =
                context.in(kind.label) + ": "
                + context.in(measure::valueWords(record.kinds, kind, point.measurement.values));
            entry.below += (entry.below.empty() ? "" : " · ")
                           + context.say("measure.lower", {{"id", point.lowerFactId}});
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Outcome<int> list(Context& context, const ListOptions& options)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto facts = factsOf(context, *record, options);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("facts");
        for (const store::StoredFact& fact : facts->facts) {
            json.beginObject();
            writeFactMembers(json, fact, context.options.language);
            json.endObject();
        }
        context.print(json.endArray().textOrNull("next", facts->next).endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("measure.list"));
    const auto pressures = pressuresOf(context, *record, facts->facts);
    if (!pressures) {
        return tl::unexpected(pressures.error());
    }
    const auto entries = entriesOf(context, *record, facts->facts, *pressures);
    if (entries.empty()) {
        page.paragraph(context.say("list.nothing"));
    }
    page.entries(entries);
    if (!facts->next.empty()) {
        page.blank().paragraph(context.say("list.more", {{"cursor", facts->next}}));
    }
    page.blank().paragraph(context.in(record->kinds.cards().nobodyWatches));
    context.print(page);
    return 0;
}

struct KindOptions {
    measure::OwnKind own;
    std::string remove;
};

void writeLimits(JsonWriter& json,
                 std::string_view key,
                 const std::optional<measure::Limits>& limits)
{
    if (!limits) {
        json.null(key);
        return;
    }
    json.beginObject(key)
        .spelledNumber("min", limits->min.text())
        .spelledNumber("max", limits->max.text())
        .endObject();
}

void writeKind(JsonWriter& json,
               const Context& context,
               const measure::Kinds& kinds,
               const measure::Kind& kind)
{
    json.beginObject()
        .text("id", kind.id)
        .text("name", context.in(kind.label))
        .textOrNull("unit", context.in(kind.unit))
        .text("ucum", kind.ucum)
        .number("decimals", kind.decimals);
    writeLimits(json, "hard", kind.parts.empty() ? std::optional(kind.hard) : std::nullopt);
    writeLimits(json, "soft", kind.soft);
    json.beginArray("parts");
    for (const std::string& part : kind.parts) {
        json.item(part);
    }
    json.endArray().beginObject("options");
    for (const measure::Circumstance* how : kinds.circumstancesOf(kind)) {
        json.beginArray(how->option);
        for (const auto& option : how->options) {
            json.item(option.id);
        }
        json.endArray();
    }
    if (!kind.moments.empty()) {
        json.beginArray("moment");
        for (const measure::MealMoment& moment : kind.moments) {
            json.item(moment.id);
        }
        json.endArray();
    }
    json.endObject().boolean("own", kind.own).boolean("computed", kind.derived).endObject();
}

void printKinds(Context& context, const measure::Kinds& kinds)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        // "bp" is no kind of its own: it stands for two that are entered together.
        for (const bool together : {false, true}) {
            json.beginArray(together ? "together" : "kinds");
            for (const measure::Kind& kind : kinds.all()) {
                if (kind.parts.empty() != together) {
                    writeKind(json, context, kinds, kind);
                }
            }
            json.endArray();
        }
        context.print(json.endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(context.say("measure.kinds"));
    std::vector<TextPage::Row> rows;
    for (const measure::Kind& kind : kinds.all()) {
        const std::string unit = context.in(kind.unit);
        rows.emplace_back(kind.id,
                          context.in(kind.label) + (unit.empty() ? "" : " (" + unit + ")"));
    }
    page.rows(rows).blank().paragraph(context.say("measure.kinds_how_on"));
    context.print(page);
}

Outcome<int> kinds(Context& context, const KindOptions& options)
{
    if (options.own.name.empty() && options.remove.empty() && context.options.profile.empty()) {
        // Ours can be looked at before there is a record.
        const auto none = profiles(context);
        if (!none || none->empty()) {
            const auto ours = measure::Kinds::load(context.files);
            if (!ours) {
                return context.problem(ours.error());
            }
            printKinds(context, *ours);
            return 0;
        }
    }
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (const auto good = checkTitle(context, "--add", options.own.name); !good) {
        return tl::unexpected(good.error());
    }
    if (!options.own.name.empty()) {
        if (const auto made = measure::addOwnKind(record->store(), options.own); !made) {
            return context.problem(made.error());
        }
    }
    if (!options.remove.empty()) {
        if (const auto gone = measure::removeOwnKind(record->store(), options.remove); !gone) {
            return context.problem(gone.error());
        }
    }
    const auto all = measure::kindsOf(record->store(), context.files);
    if (!all) {
        return context.problem(all.error());
    }
    printKinds(context, *all);
    return 0;
}
} // namespace

void addMeasureList(const Verb& parent)
{
    auto options = std::make_shared<ListOptions>();
    Verb verb = parent.verb("list", "measure.list");
    verb.text("KIND", options->kind, "measure.kind");
    verb.text("--after", options->after, "list.after");
    verb.number("--limit", options->limit, {1, 1000}, "list.limit");
    verb.whenChosen(options, list);
}

void addMeasureKinds(const Verb& parent)
{
    auto options = std::make_shared<KindOptions>();
    Verb verb = parent.verb("kinds", "measure.kinds");
    verb.text("--add", options->own.name, "measure.kinds.add");
    verb.text("--unit", options->own.unit, "measure.kinds.unit");
    verb.number("--decimals", options->own.decimals, {0, 3}, "measure.kinds.decimals");
    verb.text("--min", options->own.min, "measure.kinds.min");
    verb.text("--max", options->own.max, "measure.kinds.max");
    verb.text("--remove", options->remove, "measure.kinds.remove");
    verb.whenChosen(options, kinds);
}
} // namespace regie::app
