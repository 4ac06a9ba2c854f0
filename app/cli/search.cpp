// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/records.h"

namespace regie::app
{
namespace
{
struct SearchOptions {
    std::vector<std::string> words;
    std::string after;
    int limit = 50;
};

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string text;
    for (const std::string& word : words) {
        text += text.empty() ? "" : between;
        text += word;
    }
    return text;
}

/** Where it was found, as far as the entry does not show that already. */
void addMatches(TextPage::Entry& entry, const std::vector<std::string>& matches)
{
    std::vector<std::string> unseen;
    for (const std::string& match : matches) {
        if (entry.text.find(match) == std::string::npos
            && entry.below.find(match) == std::string::npos) {
            unseen.push_back(match);
        }
    }
    if (!unseen.empty()) {
        entry.below += (entry.below.empty() ? "" : "\n") + joined(unseen, " … ");
    }
}

void printHits(const Context& context, const store::SearchPage& found)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("facts");
        for (const store::SearchHit& hit : found.hits) {
            json.beginObject();
            writeFactMembers(json, hit.fact, context.options.language);
            json.beginArray("matches");
            for (const std::string& match : hit.matches) {
                json.item(match);
            }
            json.endArray().endObject();
        }
        context.print(json.endArray().textOrNull("next", found.next).endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(found.next.empty() ? counted(
                     context, "search.found", static_cast<std::int64_t>(found.hits.size()))
                                    : context.say("search.found.page"));
    std::vector<TextPage::Entry> entries;
    for (const store::SearchHit& hit : found.hits) {
        entries.push_back(listEntry(context, hit.fact));
        addMatches(entries.back(), hit.matches);
    }
    page.entries(entries);
    if (!found.next.empty()) {
        page.blank().paragraph(context.say("list.more", {{"cursor", found.next}}));
    }
    context.print(page);
}

Outcome<int> run(Context& context, const SearchOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto text = lineOrText(context, joined(options.words, " "));
    if (!text) {
        return tl::unexpected(text.error());
    }
    store::SearchQuery query;
    query.text = *text;
    query.after = options.after;
    query.limit = options.limit;
    query.language = context.options.language;
    const auto found = (*record)->store().records().search(query);
    if (!found) {
        return context.problem(found.error());
    }
    printHits(context, *found);
    return 0;
}
} // namespace

void addSearch(const Verb& root)
{
    auto options = std::make_shared<SearchOptions>();
    Verb verb = root.verb("search", "search");
    verb.texts("TEXT", options->words, "search.text", Presence::Required);
    verb.text("--after", options->after, "list.after");
    verb.number("--limit", options->limit, {1, 1000}, "list.limit");
    verb.whenChosen(options, run);
}
} // namespace regie::app
