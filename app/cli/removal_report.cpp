// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/removal_report.h"

#include "app/cli/kind_names.h"
#include "core/time/partial_date.h"

namespace regie::app
{
namespace
{
std::string dayOf(const Context& context, const std::string& instant)
{
    const auto date = time::PartialDate::parse(instant);
    return date ? date->shortWords().in(context.options.language) : std::string();
}
} // namespace

void writeRemoval(TextPage& page,
                  const Context& context,
                  const record::LensSet& lenses,
                  const std::string& name,
                  const store::Removal& removal,
                  Afterwards afterwards,
                  bool folder)
{
    const auto number = [](std::int64_t count) { return std::to_string(count); };
    if (removal.nothing()) {
        page.paragraph(context.say("removal.nothing", {{"name", name}}));
        return;
    }
    const std::string first = dayOf(context, removal.first);
    const std::string last = dayOf(context, removal.last);
    page.paragraph(context.say(
        first == last ? "removal.records.one_day" : "removal.records",
        {{"count", number(removal.records)}, {"name", name}, {"first", first}, {"last", last}}));
    page.rows(kindRows(context, lenses, removal.kinds));
    const auto also = [&](std::string_view key, std::int64_t count) {
        if (count > 0) {
            page.paragraph(context.say(key, {{"count", number(count)}}), 2);
        }
    };
    also("removal.set_back", removal.setBack);
    also("removal.documents", removal.documents);
    also("removal.unreadable", removal.unreadable);
    page.blank().paragraph(context.say("removal.stays"));
    if (folder) {
        page.paragraph(context.say("removal.other_device"), 2);
    }
    also("removal.elsewhere", removal.elsewhere);
    also("removal.remarks", removal.remarks);
    for (const std::string_view key : {"removal.shared", "removal.backups", "removal.log"}) {
        page.paragraph(context.say(key), 2);
    }
    const std::string_view after = afterwards == Afterwards::Connected   ? "removal.connected"
                                   : afterwards == Afterwards::TakenAway ? "removal.taken_away"
                                                                         : "removal.from_files";
    page.blank().paragraph(context.say(after, {{"name", name}}));
}

void writeRemoval(JsonWriter& json,
                  const Context& context,
                  const record::LensSet& lenses,
                  const store::Removal& removal,
                  bool done)
{
    json.boolean("done", done)
        .number("records", removal.records)
        .number("set_back", removal.setBack)
        .number("documents", removal.documents)
        .number("unreadable", removal.unreadable)
        .number("elsewhere", removal.elsewhere)
        .number("remarks", removal.remarks)
        .textOrNull("first_received", removal.first)
        .textOrNull("last_received", removal.last);
    writeKinds(json, context, lenses, removal.kinds);
}

void printRemoval(const Context& context,
                  const record::LensSet& lenses,
                  const RemovalAsked& asked,
                  const store::Removal& removal)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text(asked.member, asked.id).textOrNull("since", asked.since);
        writeRemoval(json, context, lenses, removal, asked.sure);
        context.print(json.endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(context.say(asked.sure ? "removal.done" : "removal.would"));
    writeRemoval(page, context, lenses, asked.name, removal, asked.afterwards, asked.folder);
    if (!asked.sure && !removal.nothing()) {
        page.blank().paragraph(context.say("removal.sure"));
    }
    context.print(page);
}
} // namespace regie::app
