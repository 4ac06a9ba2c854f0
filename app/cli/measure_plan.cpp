// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "core/measure/entry.h"
#include "core/measure/plan.h"
#include "core/store/records.h"

namespace regie::app
{
namespace
{
struct PlanOptions {
    std::string type;
    std::string kind;
    std::string start;
    std::string stop;
    int days = 0;
    int readings = 0;
    bool countFirstDay = false;
};

std::string_view stateName(measure::MomentState state)
{
    switch (state) {
    case measure::MomentState::Done: return "done";
    case measure::MomentState::Partly: return "partly";
    case measure::MomentState::Due: return "due";
    case measure::MomentState::Later: return "later";
    case measure::MomentState::Missed: return "missed";
    }
    return "later";
}

void writeAverage(JsonWriter& json,
                  std::string_view key,
                  const std::vector<const measure::Kind*>& parts,
                  const measure::Figures& figures)
{
    json.beginObject(key).number("count", figures.count);
    for (std::size_t i = 0; i < parts.size() && i < figures.parts.size(); ++i) {
        json.spelledNumber(parts[i]->id,
                           figures.parts[i].average ? figures.parts[i].average->text() : "");
    }
    json.endObject();
}

void writePlan(JsonWriter& json,
               const Context& context,
               const MeasureRecord& record,
               const measure::Plan& plan,
               const measure::Progress& progress)
{
    json.beginObject()
        .text("id", plan.id)
        .text("type", measure::planTypeName(plan.type))
        .text("kind", plan.kind)
        .text("start", time::dayText(plan.start))
        .number("days", plan.days)
        .number("readings", progress.readings)
        .number("expected", progress.expected)
        .number("missed", progress.missed)
        .boolean("finished", progress.finished)
        .boolean("enough", progress.enough)
        .textOrNull("next",
                    progress.next ? record.zone.dateTimeText(*progress.next) : std::string())
        .text("sentence", context.in(progress.sentence));
    if (const measure::Kind* kind = record.kinds.find(plan.kind)) {
        const auto parts = record.kinds.partsOf(*kind);
        writeAverage(json, "average", parts, progress.all);
        writeAverage(json, "average_without_first_day", parts, progress.withoutFirstDay);
    }
    json.beginArray("moments");
    for (const measure::MomentProgress& each : progress.moments) {
        json.beginObject()
            .text("day", time::dayText(each.day))
            .text("moment", plan.moments[each.moment].id)
            .number("done", each.done)
            .text("state", stateName(each.state))
            .endObject();
    }
    json.endArray().endObject();
}

void writePlan(TextPage& page,
               const Context& context,
               const MeasureRecord& record,
               const measure::Plan& plan,
               const measure::Progress& progress)
{
    const measure::Kind* kind = record.kinds.find(plan.kind);
    page.entries({{time::dayText(plan.start),
                   (kind == nullptr ? plan.kind : context.in(kind->label)) + ": "
                       + context.in(progress.sentence),
                   {},
                   plan.id}});
    if (kind == nullptr || !progress.enough || progress.all.parts.empty()) {
        return;
    }
    const auto average = [&](const measure::Figures& figures) {
        std::vector<measure::Value> values;
        for (const measure::PartFigures& part : figures.parts) {
            if (part.average) {
                values.push_back({*part.average, {}});
            }
        }
        return context.in(measure::valueWords(record.kinds, *kind, values)) + " ("
               + std::to_string(figures.count) + ")";
    };
    page.rows({{context.say("measure.plan.all"), average(progress.all)},
               {context.say("measure.plan.without_first"), average(progress.withoutFirstDay)}},
              4);
}

Outcome<void> print(Context& context, MeasureRecord& record)
{
    const auto all = measure::plans(record.store());
    if (!all) {
        return context.problem(all.error());
    }
    JsonWriter json;
    TextPage page = context.page();
    json.beginObject().beginArray("plans");
    page.heading(context.say("measure.plan"));
    if (all->empty()) {
        page.paragraph(context.say("measure.plan.none"));
    }
    for (const measure::Plan& plan : *all) {
        const auto points =
            measure::pointsOfPlan(record.store().records(), record.kinds, plan, record.zone);
        if (!points) {
            return context.problem(points.error());
        }
        const auto progress =
            measure::progressOf(record.kinds, plan, *points, record.now(), record.zone);
        if (context.options.json) {
            writePlan(json, context, record, plan, progress);
        } else {
            writePlan(page, context, record, plan, progress);
        }
    }
    if (context.options.json) {
        context.print(json.endArray().endObject());
    } else {
        context.print(page);
    }
    return {};
}

Outcome<void> make(Context& context, MeasureRecord& record, const PlanOptions& options)
{
    const auto type = measure::planTypeFromName(options.type);
    const auto start = dayArgument(context, options.start, record.zone.dayOf(record.now()));
    if (!start) {
        return tl::unexpected(start.error());
    }
    if (!type) {
        return context.problem(ErrorCode::InvalidArgument, "measure.plan.unknown");
    }
    measure::Plan plan =
        measure::standardPlan(*type, start->value_or(record.zone.dayOf(record.now())));
    plan.kind = options.kind.empty() ? plan.kind : options.kind;
    plan.days = options.days > 0 ? options.days : plan.days;
    plan.readings = options.readings > 0 ? options.readings : plan.readings;
    plan.countFirstDay = plan.countFirstDay || options.countFirstDay;
    const auto kept = measure::addPlan(record.store(), record.kinds, std::move(plan));
    return kept ? Outcome<void>() : context.problem(kept.error());
}

Outcome<int> run(Context& context, const PlanOptions& options)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (!options.stop.empty()) {
        if (const auto stopped = measure::stopPlan(record->store(), options.stop); !stopped) {
            return context.problem(stopped.error());
        }
    }
    if (!options.type.empty()) {
        if (const auto made = make(context, *record, options); !made) {
            return tl::unexpected(made.error());
        }
    }
    if (const auto printed = print(context, *record); !printed) {
        return tl::unexpected(printed.error());
    }
    return 0;
}
} // namespace

void addMeasurePlan(const Verb& parent)
{
    auto options = std::make_shared<PlanOptions>();
    Verb verb = parent.verb("plan", "measure.plan");
    verb.text("TYPE", options->type, "measure.plan.type");
    verb.text("--kind", options->kind, "measure.plan.kind");
    verb.text("--start", options->start, "measure.plan.start");
    verb.number("--days", options->days, {1, 366}, "measure.plan.days");
    verb.number("--readings", options->readings, {1, 10}, "measure.plan.readings");
    verb.flag("--count-first-day", options->countFirstDay, "measure.plan.count_first_day");
    verb.text("--stop", options->stop, "measure.plan.stop");
    verb.whenChosen(options, run);
}
} // namespace regie::app
