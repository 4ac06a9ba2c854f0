// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "core/measure/entry.h"
#include "core/measure/target.h"
#include "core/store/records.h"

namespace regie::app
{
namespace
{
using measure::Point;

struct SeriesOptions {
    std::string kind;
    std::string since;
    std::string until;
    int days = 0;
};

/** One number as JSON: {"value","number","comparator"}; null when there is none. */
void writeValue(JsonWriter& json, std::string_view key, const std::optional<measure::Value>& value)
{
    if (!value) {
        json.null(key);
    } else if (value->isExact()) {
        json.spelledNumber(key, value->number.text());
    } else {
        json.text(key, value->comparator + value->number.text());
    }
}

/** A number, or for a kind of several parts an object with one for each. */
template<class Get>
void writeParts(JsonWriter& json,
                std::string_view key,
                const std::vector<const measure::Kind*>& parts,
                const measure::Figures& figures,
                Get get)
{
    if (parts.size() == 1) {
        writeValue(json, key, get(figures.parts.front()));
        return;
    }
    json.beginObject(key);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        writeValue(json, parts[i]->id, get(figures.parts[i]));
    }
    json.endObject();
}

void writePoint(JsonWriter& json,
                const Context& context,
                const measure::Kinds& kinds,
                const measure::Kind& kind,
                const Point& point)
{
    const auto& values = point.measurement.values;
    json.beginObject()
        .text("at", momentText(point.measurement))
        .text("value", context.in(measure::numberWords(kinds, kind, values)));
    const auto parts = kinds.partsOf(kind);
    if (parts.size() == 1) {
        json.spelledNumber("number", values[0].number.text());
        json.textOrNull("comparator", values[0].comparator);
    } else {
        json.beginObject("numbers");
        for (std::size_t i = 0; i < parts.size(); ++i) {
            json.spelledNumber(parts[i]->id, values[i].number.text());
        }
        json.endObject();
    }
    json.textOrNull("unit", context.in(kind.unit))
        .text("source", point.source)
        .boolean("self", point.origin == measure::Origin::Self)
        .textOrNull("provider", point.provider)
        .textOrNull("converted_from", point.originalUnit)
        .boolean("corrected", point.corrected);
    if (point.day) {
        json.spelledNumber("lowest", point.day->lowest.text())
            .spelledNumber("highest", point.day->highest.text())
            .number("samples", point.day->count);
    }
    json.text("fact", point.factId);
    if (!point.lowerFactId.empty()) {
        json.text("fact_lower", point.lowerFactId);
    }
    json.endObject();
}

/** What was chosen of a series, and which days that is. */
struct Chosen {
    std::vector<Point> points;
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
    int days = 0;
};

Outcome<Chosen> choose(const Context& context,
                       const MeasureRecord& record,
                       const measure::Series& series,
                       const SeriesOptions& options)
{
    const auto today = record.zone.dayOf(record.now());
    const auto since = dayArgument(context, options.since, today);
    const auto until = dayArgument(context, options.until, today);
    if (!since || !until) {
        return tl::unexpected(!since ? since.error() : until.error());
    }
    Chosen chosen;
    const bool none = series.points.empty();
    chosen.last = *until ? **until
                  : none ? today
                         : record.zone.dayOf(series.points.back().measurement.at);
    if (options.days > 0 && !*until) {
        chosen.last = today;
    }
    chosen.first = options.days > 0 ? time::addDays(chosen.last, 1 - options.days)
                   : *since         ? **since
                   : none           ? chosen.last
                                    : record.zone.dayOf(series.points.front().measurement.at);
    if (std::chrono::sys_days(chosen.first) > std::chrono::sys_days(chosen.last)) {
        return context.problem(ErrorCode::InvalidArgument, "measure.no_period");
    }
    chosen.days = time::daysBetween(chosen.first, chosen.last) + 1;
    chosen.points = measure::pointsOfDays(series.points, chosen.first, chosen.last, record.zone);
    return chosen;
}

void printJson(const Context& context,
               const MeasureRecord& record,
               const measure::Kind& kind,
               const measure::Series& series,
               const Chosen& chosen,
               const Words& sentence)
{
    const auto parts = record.kinds.partsOf(kind);
    const auto figures = measure::figuresOf(record.kinds, kind, chosen.points, record.zone);
    JsonWriter json;
    json.beginObject()
        .text("kind", kind.id)
        .number("count", figures.count)
        .textOrNull("unit", context.in(kind.unit));
    writeParts(json, "average", parts, figures, [](const measure::PartFigures& part) {
        return part.average ? std::optional(measure::Value{*part.average, {}}) : std::nullopt;
    });
    writeParts(json, "lowest", parts, figures, [](const auto& part) { return part.lowest; });
    writeParts(json, "highest", parts, figures, [](const auto& part) { return part.highest; });
    json.number("without_number", figures.inexact)
        .number("from_providers", figures.provider)
        .number("unreadable", series.unreadable)
        .text("from", time::dayText(chosen.first))
        .text("until", time::dayText(chosen.last))
        .beginArray("missing");
    for (const auto day :
         measure::missingDays(chosen.points, chosen.first, chosen.last, record.zone)) {
        json.item(time::dayText(day));
    }
    json.endArray().beginArray("points");
    for (const Point& point : chosen.points) {
        writePoint(json, context, record.kinds, kind, point);
    }
    context.print(json.endArray().text("sentence", context.in(sentence)).endObject());
}

void printText(const Context& context,
               const MeasureRecord& record,
               const measure::Kind& kind,
               const measure::Series& series,
               const Chosen& chosen,
               const Words& sentence)
{
    TextPage page = context.page();
    page.paragraph(context.in(sentence)).blank();
    std::vector<TextPage::Entry> entries;
    for (auto point = chosen.points.rbegin(); point != chosen.points.rend(); ++point) {
        std::string when = momentText(point->measurement).substr(0, 16);
        std::replace(when.begin(), when.end(), 'T', ' ');
        const bool self = point->origin == measure::Origin::Self;
        entries.push_back(
            {when,
             context.in(measure::valueWords(record.kinds, kind, point->measurement.values)),
             self ? context.say("measure.self")
                  : (point->provider.empty() ? point->source : point->provider),
             point->factId});
    }
    page.entries(entries);
    if (series.unreadable > 0) {
        page.blank().paragraph(
            context.say("measure.unreadable", {{"count", std::to_string(series.unreadable)}}));
    }
    page.blank().paragraph(context.in(record.kinds.cards().nobodyWatches));
    context.print(page);
}

Outcome<int> run(Context& context, const SeriesOptions& options)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto kind = findMeasureKind(context, record->kinds, options.kind);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const auto series =
        measure::readSeries(record->store().records(), record->kinds, **kind, record->zone);
    if (!series) {
        return context.problem(series.error());
    }
    const auto chosen = choose(context, *record, *series, options);
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    const Words sentence = measure::sentenceOf(
        record->kinds, **kind, series->points, chosen->days, chosen->last, record->zone);
    (context.options.json ? printJson
                          : printText)(context, *record, **kind, *series, *chosen, sentence);
    return 0;
}
} // namespace

void addMeasureSeries(const Verb& parent)
{
    auto options = std::make_shared<SeriesOptions>();
    Verb verb = parent.verb("series", "measure.series");
    verb.text("KIND", options->kind, "measure.kind", Presence::Required);
    verb.number("--days", options->days, {1, 36500}, "measure.series.days");
    verb.text("--since", options->since, "measure.series.since");
    verb.text("--until", options->until, "measure.series.until");
    verb.whenChosen(options, run);
}
} // namespace regie::app
