// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/visit_output.h"

#include "core/time/partial_date.h"

namespace regie::app
{
namespace
{
std::string dateWords(const Context& context, const std::string& date)
{
    const auto parsed = time::PartialDate::parse(date);
    return parsed ? context.in(parsed->words()) : std::string();
}

void writeVisit(JsonWriter& json, const visit::KeptVisit& kept)
{
    const visit::Visit& visit = kept.visit;
    json.text("id", visit.id)
        .textOrNull("appointment", visit.appointment)
        .textOrNull("date", visit.date)
        .textOrNull("with", visit.with)
        .textOrNull("why", visit.why)
        .beginArray("points");
    for (const std::string& point : visit.points) {
        json.item(point);
    }
    json.endArray()
        .textOrNull("goal", visit.goal)
        .textOrNull("matters", visit.matters)
        .textOrNull("video", visit.video)
        .textOrNull("understood", visit.understood)
        .beginArray("agreed");
    for (const std::string& line : visit.agreed) {
        if (!line.empty()) {
            json.item(line);
        }
    }
    json.endArray().textOrNull("told", visit.told).text("saved_at", kept.savedAt);
}

std::string lineText(const visit::PageLine& line)
{
    std::string text = line.text;
    text += line.detail.empty() ? "" : " · " + line.detail;
    for (const auto* list : {&line.marks, &line.conflicts}) {
        for (const std::string& each : *list) {
            text += " · " + each;
        }
    }
    return text;
}

void writeLine(JsonWriter& json, const visit::PageLine& line)
{
    json.beginObject().text("text", line.text).textOrNull("detail", line.detail);
    for (const auto& [key, list] : {std::pair("marks", &line.marks),
                                    std::pair("conflicts", &line.conflicts),
                                    std::pair("facts", &line.facts)}) {
        json.beginArray(key);
        for (const std::string& each : *list) {
            json.item(each);
        }
        json.endArray();
    }
    json.textOrNull("letters", line.letters).textOrNull("date", line.date).endObject();
}

void writePage(JsonWriter& json, const visit::Page& page)
{
    json.text("title", page.title)
        .text("person", page.person)
        .text("printed", page.printed)
        .beginArray("blocks");
    for (const visit::PageBlock& block : page.blocks) {
        json.beginObject()
            .text("block", visit::blockName(block.block))
            .text("heading", block.heading)
            .beginArray("lines");
        for (const visit::PageLine& line : block.lines) {
            writeLine(json, line);
        }
        json.endArray()
            .textOrNull("remark", block.remark)
            .number("left", block.left.size())
            .endObject();
    }
    json.endArray().text("sources", page.sourcesLine).textOrNull("hidden", page.hiddenLine);
}
} // namespace

void printVisit(const Context& context, const visit::KeptVisit& kept)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("visit");
        writeVisit(json, kept);
        context.print(json.endObject().endObject());
        return;
    }
    const visit::Visit& visit = kept.visit;
    TextPage page = context.page();
    page.heading(visit.why.empty() ? context.say("visit.heading") : visit.why);
    std::vector<TextPage::Row> rows;
    const auto add = [&](std::string_view key, const std::string& value) {
        if (!value.empty()) {
            rows.emplace_back(context.say(key), value);
        }
    };
    add("visit.date", dateWords(context, visit.date));
    add("visit.with", visit.with);
    for (std::size_t i = 0; i < visit.points.size(); ++i) {
        rows.emplace_back(i == 0 ? context.say("visit.points") : std::string(), visit.points[i]);
    }
    add("visit.goal", visit.goal);
    add("visit.matters", visit.matters);
    for (const std::string& line : visit.agreed) {
        add("visit.agreed", line);
    }
    add("visit.told", visit.told);
    page.rows(rows);
    page.blank().paragraph(context.say("visit.how_on", {{"id", visit.id}}));
    context.print(page);
}

void printVisits(const Context& context, const std::vector<visit::KeptVisit>& all)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("visits");
        for (const visit::KeptVisit& kept : all) {
            json.beginObject();
            writeVisit(json, kept);
            json.endObject();
        }
        context.print(json.endArray().endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(context.say("visit.heading"));
    if (all.empty()) {
        page.paragraph(context.say("visit.none"));
    }
    for (const visit::KeptVisit& kept : all) {
        const visit::Visit& visit = kept.visit;
        page.paragraph(visit.why.empty() ? context.say("visit.heading") : visit.why, 2);
        const std::string date = dateWords(context, visit.date);
        page.paragraph(date + (date.empty() || visit.with.empty() ? "" : " · ") + visit.with, 4);
        page.paragraph(visit.id, 4).blank();
    }
    context.print(page);
}

void printPage(const Context& context,
               const visit::Page& made,
               const visit::Content& content,
               const std::string& file)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().textOrNull("file", file);
        writePage(json, made);
        context.print(json.endObject());
        return;
    }
    TextPage page = context.page();
    if (!file.empty()) {
        page.paragraph(context.say("visit.page_made"));
        context.print(page);
        return;
    }
    page.heading(made.title);
    page.paragraph(made.person).paragraph(made.about);
    for (const visit::PageBlock& block : made.blocks) {
        page.blank().heading(block.heading);
        for (const visit::PageLine& line : block.lines) {
            TextPage::Entry entry;
            entry.text = lineText(line);
            entry.right = line.letters + (line.date.empty() ? "" : " ") + line.date;
            page.entries({entry});
        }
        for (const std::string& text :
             {block.remark, visit::moreLine(block, content, made.language)}) {
            if (!text.empty()) {
                page.paragraph(text, 2);
            }
        }
    }
    page.blank().paragraph(made.printed);
    for (const std::string& text : {made.sourcesLine, made.hiddenLine}) {
        if (!text.empty()) {
            page.paragraph(text);
        }
    }
    context.print(page);
}
} // namespace regie::app
