// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dates.h"
#include "app/cli/fact_json.h"
#include "app/cli/fact_text.h"
#include "app/cli/kind_names.h"
#include "app/cli/open_record.h"
#include "app/cli/verbs.h"
#include "core/store/records.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace regie::app
{
namespace
{
struct ListOptions {
    std::string kind;
    std::string since;
    std::string after;
    bool current = false;
    int limit = 50;

    bool asksFacts() const { return !kind.empty() || !since.empty() || !after.empty() || current; }
};

/** What is of the person, and what is shown inside that: practitioners, places, products. */
std::pair<std::vector<store::KindCount>, std::vector<store::KindCount>> apartFromSupport(
    const record::LensSet& lenses,
    std::vector<store::KindCount> kinds)
{
    const auto isSupport = [&lenses](const store::KindCount& each) {
        const auto& all = lenses.kinds();
        return std::any_of(all.begin(), all.end(), [&each](const record::KindInfo& info) {
            return info.kind == each.kind && info.support;
        });
    };
    const auto support = std::stable_partition(
        kinds.begin(), kinds.end(), [&](const auto& each) { return !isSupport(each); });
    std::vector<store::KindCount> rest(std::make_move_iterator(support),
                                       std::make_move_iterator(kinds.end()));
    kinds.erase(support, kinds.end());
    return {std::move(kinds), std::move(rest)};
}

Outcome<int> printKinds(Context& context, OpenRecord& record)
{
    // What is shown inside other facts has no other list to be found in.
    const auto kinds = record.store().records().kinds(store::SupportKinds::Included);
    if (!kinds) {
        return context.problem(kinds.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeKinds(json, context, record.wiring().lenses(), *kinds);
        context.print(json.endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("list.heading"));
    if (kinds->empty()) {
        page.paragraph(context.say("list.nothing_yet"));
    } else {
        const record::LensSet& lenses = record.wiring().lenses();
        const auto [own, support] = apartFromSupport(lenses, *kinds);
        if (!own.empty()) {
            page.rows(kindRows(context, lenses, own));
        }
        if (!support.empty()) {
            page.blank().paragraph(context.say("list.support"));
            page.rows(kindRows(context, lenses, support));
        }
        page.blank().paragraph(context.say("list.how_on"));
    }
    context.print(page);
    return 0;
}

/** `current`: what holds now was asked for, so that an empty list says little. */
void printFacts(const Context& context,
                const std::string& title,
                const store::FactPage& facts,
                bool current)
{
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("facts");
        for (const store::StoredFact& fact : facts.facts) {
            json.beginObject();
            writeFactMembers(json, fact, context.options.language);
            json.endObject();
        }
        context.print(json.endArray().textOrNull("next", facts.next).endObject());
        return;
    }
    TextPage page = context.page();
    page.heading(title);
    std::vector<TextPage::Entry> entries;
    for (const store::StoredFact& fact : facts.facts) {
        entries.push_back(listEntry(context, fact));
    }
    if (entries.empty()) {
        page.paragraph(context.say(current ? "list.nothing_current" : "list.nothing"));
    }
    page.entries(entries);
    if (!facts.next.empty()) {
        page.blank().paragraph(context.say("list.more", {{"cursor", facts.next}}));
    }
    context.print(page);
}

/** One kind, everything, or the kinds of a room among each other. */
Result<store::FactPage> readPage(store::Records& records, store::ListQuery query)
{
    if (query.kinds.size() == 1) {
        query.kind = query.kinds.front();
        return records.list(query);
    }
    store::TimelineQuery room;
    room.kinds = query.kinds;
    room.joinHalves = true;
    room.since = query.since;
    room.currentOnly = query.currentOnly;
    room.after = query.after;
    room.limit = query.limit;
    return records.timeline(room);
}

Outcome<int> run(Context& context, ListOptions options)
{
    if (const auto read = readDateOption(context, "--since", options.since); !read) {
        return tl::unexpected(read.error());
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (!options.asksFacts()) {
        return printKinds(context, **record);
    }
    store::ListQuery query;
    std::string title = context.say("list.heading");
    if (!options.kind.empty()) {
        const auto found = findKinds(context, (*record)->wiring().lenses(), options.kind);
        if (!found) {
            return tl::unexpected(found.error());
        }
        query.kinds = found->kinds;
        title = context.in(found->name);
    }
    query.since = options.since;
    query.currentOnly = options.current;
    query.after = options.after;
    query.limit = options.limit;
    const auto facts = readPage((*record)->store().records(), query);
    if (!facts) {
        return context.problem(facts.error());
    }
    printFacts(context, title, *facts, options.current);
    return 0;
}
} // namespace

void addList(const Verb& root)
{
    auto options = std::make_shared<ListOptions>();
    Verb verb = root.verb("list", "list");
    verb.text("KIND", options->kind, "list.kind");
    verb.text("--since", options->since, "list.since");
    verb.flag("--current", options->current, "list.current");
    verb.text("--after", options->after, "list.after");
    verb.number("--limit", options->limit, {1, 1000}, "list.limit");
    verb.whenChosen(options, run);
}
} // namespace regie::app
