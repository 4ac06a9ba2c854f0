// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/measure_record.h"
#include "app/cli/measure_verbs.h"
#include "core/measure/target.h"

#include <algorithm>

namespace regie::app
{
namespace
{
struct TargetOptions {
    measure::Target target;
    bool remove = false;
    bool sets() const { return !target.low.empty() || !target.high.empty(); }
};

void print(const Context& context,
           const measure::Kinds& kinds,
           const std::vector<measure::Target>& all)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("targets");
        for (const measure::Target& each : all) {
            json.beginObject()
                .text("kind", each.kind)
                .spelledNumber("low", each.low)
                .spelledNumber("high", each.high)
                .textOrNull("set_by", each.setBy)
                .textOrNull("date", each.date)
                .textOrNull("note", each.note)
                .textOrNull("until", each.until)
                .endObject();
        }
        context.print(json.endArray().endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(context.say("measure.target"));
    std::vector<TextPage::Row> rows;
    for (const measure::Target& each : all) {
        const measure::Kind* kind = kinds.find(each.kind);
        if (!each.until.empty() || kind == nullptr) {
            continue;
        }
        std::string text;
        if (!each.low.empty()) {
            text += context.say("measure.target.from", {{"value", each.low}}) + " ";
        }
        if (!each.high.empty()) {
            text += context.say("measure.target.to", {{"value", each.high}}) + " ";
        }
        text += context.in(kind->unit) + ", "
                + (each.setBy.empty() ? context.say("measure.target.self") : each.setBy);
        rows.emplace_back(context.in(kind->label),
                          text + (each.date.empty() ? "" : ", " + each.date));
    }
    if (rows.empty()) {
        page.paragraph(context.say("measure.target.none"));
    }
    context.print(page.rows(rows));
}

Outcome<int> run(Context& context, TargetOptions options)
{
    auto record = openMeasureRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    measure::Target& target = options.target;
    const auto read = linesOrTexts(
        context, {&target.low, &target.high, &target.setBy, &target.date, &target.note});
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (std::string* number : {&target.low, &target.high}) {
        std::replace(number->begin(), number->end(), ',', '.');
    }
    if (options.remove) {
        if (const auto gone = measure::removeTarget(record->store(), target.kind); !gone) {
            return context.problem(gone.error());
        }
    } else if (options.sets()) {
        if (const auto kept = measure::setTarget(record->store(), record->kinds, target); !kept) {
            return kept.error().code == ErrorCode::InvalidArgument
                       ? context.problem(ErrorCode::InvalidArgument, "measure.target.wrong")
                       : context.problem(kept.error());
        }
    }
    const auto all = measure::targets(record->store());
    if (!all) {
        return context.problem(all.error());
    }
    print(context, record->kinds, *all);
    return 0;
}
} // namespace

void addMeasureTarget(const Verb& parent)
{
    auto options = std::make_shared<TargetOptions>();
    Verb verb = parent.verb("target", "measure.target");
    verb.text("KIND", options->target.kind, "measure.kind");
    verb.text("--low", options->target.low, "measure.target.low");
    verb.text("--high", options->target.high, "measure.target.high");
    verb.text("--set-by", options->target.setBy, "measure.target.set_by");
    verb.text("--date", options->target.date, "measure.target.date");
    verb.text("--note", options->target.note, "add.note_option");
    verb.flag("--remove", options->remove, "measure.target.remove");
    verb.whenChosen(options, run);
}
} // namespace regie::app
