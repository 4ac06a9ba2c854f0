// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options_output.h"

namespace regie::app
{
namespace
{
constexpr int kAids = 3;

void writeLinks(JsonWriter& json, const Context& context, const visit::Content& content)
{
    json.beginArray("links");
    for (int i = 1; i <= kAids; ++i) {
        const std::string key = "aid." + std::to_string(i);
        json.beginObject()
            .text("name", content.say(context.options.language, key))
            .text("url", content.say(context.options.language, key + ".url"))
            .endObject();
    }
    json.endArray();
}

void writeChoice(JsonWriter& json,
                 const Context& context,
                 const visit::Content& content,
                 const visit::KeptChoice& kept)
{
    const visit::Choice& choice = kept.choice;
    const auto sheet = visit::choiceSheet(choice, content, context.options.language);
    json.text("id", choice.id)
        .textOrNull("visit", choice.visit)
        .textOrNull("about", choice.about)
        .beginArray("questions");
    for (const std::string& question : sheet.questions) {
        json.item(question);
    }
    json.endArray().beginArray("matters");
    for (const visit::Matter& matter : choice.matters) {
        json.beginObject().text("text", matter.text).number("weight", matter.weight).endObject();
    }
    json.endArray().beginArray("options");
    for (const auto& row : sheet.rows) {
        json.beginObject().text("text", row.option).beginArray("cells");
        for (const std::string& cell : row.cells) {
            json.item(cell);
        }
        json.endArray().endObject();
    }
    json.endArray().text("saved_at", kept.savedAt);
}

} // namespace

void printChoice(const Context& context,
                 const visit::Content& content,
                 const visit::KeptChoice& kept)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginObject("choice");
        writeChoice(json, context, content, kept);
        json.endObject();
        writeLinks(json, context, content);
        context.print(json.endObject());
        return;
    }
    const auto sheet = visit::choiceSheet(kept.choice, content, context.options.language);
    TextPage page = context.page();
    page.heading(kept.choice.about.empty() ? context.say("options.heading") : kept.choice.about);
    if (!sheet.questions.empty()) {
        page.paragraph(context.say("options.unknown"));
        for (const std::string& question : sheet.questions) {
            page.paragraph(question, 2);
        }
        page.blank();
    }
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        page.paragraph(std::to_string(i + 1) + ". " + sheet.rows[i].option);
        std::vector<TextPage::Row> rows;
        for (std::size_t j = 0; j < sheet.matters.size(); ++j) {
            rows.emplace_back(std::to_string(j + 1) + ". " + sheet.matters[j],
                              sheet.rows[i].cells[j]);
        }
        page.rows(rows).blank();
    }
    page.paragraph(context.say("options.no_winner")).blank();
    std::vector<TextPage::Row> links;
    for (int i = 1; i <= kAids; ++i) {
        const std::string key = "aid." + std::to_string(i);
        links.emplace_back(content.say(context.options.language, key),
                           content.say(context.options.language, key + ".url"));
    }
    page.paragraph(context.say("options.links")).rows(links).blank();
    page.paragraph(context.say("options.how_on", {{"id", kept.choice.id}}));
    context.print(page);
}

void printChoices(const Context& context,
                  const visit::Content& content,
                  const std::vector<visit::KeptChoice>& all)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("choices");
        for (const visit::KeptChoice& kept : all) {
            json.beginObject();
            writeChoice(json, context, content, kept);
            json.endObject();
        }
        context.print(json.endArray().endObject());
        return;
    }
    TextPage page = context.page();
    std::vector<TextPage::Row> rows;
    for (const visit::KeptChoice& kept : all) {
        rows.emplace_back(kept.choice.about.empty() ? context.say("options.heading")
                                                    : kept.choice.about,
                          kept.choice.id);
    }
    page.heading(context.say("options.heading"));
    rows.empty() ? page.paragraph(context.say("options.none")) : page.rows(rows);
    context.print(page);
}
} // namespace regie::app
