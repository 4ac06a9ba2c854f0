// SPDX-License-Identifier: GPL-3.0-or-later
// What came in from files, and taking it out of the record again.
#include "app/cli/import_report.h"
#include "app/cli/input.h"
#include "app/cli/measure_record.h"
#include "app/cli/names.h"
#include "app/cli/open_record.h"
#include "app/cli/removal_report.h"
#include "app/cli/verbs.h"
#include "core/exchange/dav_account.h"
#include "core/store/removal.h"
#include "core/time/partial_date.h"

#include <algorithm>

namespace regie::app
{
namespace
{
struct NoSourceOptions {
};

struct SourceEraseOptions {
    std::string name;
    std::string since;
    bool sure = false;
};

Outcome<int> list(Context& context, const NoSourceOptions& /*options*/)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto files = store::fileSources((*record)->store().connection());
    if (!files) {
        return context.problem(files.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("files");
        for (const store::FileSource& each : *files) {
            json.beginObject()
                .text("id", each.source.id)
                .text("name", each.source.name)
                .number("records", each.records)
                .text("last_received", each.last)
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("source.list"));
    if (files->empty()) {
        page.paragraph(context.say("source.none"));
    }
    std::vector<TextPage::Row> rows;
    for (const store::FileSource& each : *files) {
        const auto date = time::PartialDate::parse(each.last);
        rows.push_back(
            {each.source.name,
             context.say(
                 std::string("source.line") + (each.records == 1 ? ".one" : ".many"),
                 {{"count", std::to_string(each.records)},
                  {"date",
                   date ? date->shortWords().in(context.options.language) : std::string()}})});
    }
    page.rows(rows);
    if (!files->empty()) {
        page.blank().paragraph(context.say("source.how"));
    }
    context.print(page);
    return 0;
}

/** What could not be taken in, long after the import said so. */
Outcome<int> aside(Context& context, const NoSourceOptions& /*options*/)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto items = (*record)->store().records().quarantine();
    if (!items) {
        return context.problem(items.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().beginArray("quarantined");
        for (const store::Quarantined& each : *items) {
            json.beginObject()
                .text("file", each.file)
                .number("index", each.index)
                .text("received", each.received)
                .text("reason", reasonAside(context, each.reason))
                .text("code", errorCodeName(each.reason.code))
                .textOrNull("detail", each.reason.detail)
                .endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say("source.aside"));
    if (items->empty()) {
        page.paragraph(context.say("source.aside.none"));
    }
    std::vector<TextPage::Row> rows;
    for (const store::Quarantined& each : *items) {
        const auto date = time::PartialDate::parse(each.received);
        rows.emplace_back(placeAside(context, each),
                          context.say("source.aside.line",
                                      {{"reason", reasonAside(context, each.reason)},
                                       {"date",
                                        date ? date->shortWords().in(context.options.language)
                                             : std::string()}}));
    }
    page.rows(rows);
    context.print(page);
    return 0;
}

/** By name as it stands in the list, or by id. */
Outcome<store::FileSource> findFile(Context& context, store::Store& store, std::string_view name)
{
    auto files = store::fileSources(store.connection());
    if (!files) {
        return context.problem(files.error());
    }
    const auto found = std::ranges::find_if(*files, [name](const store::FileSource& each) {
        return each.source.name == name || each.source.id == name;
    });
    return found == files->end() ? context.problem(ErrorCode::NotFound, "source.not_there")
                                 : Outcome<store::FileSource>(std::move(*found));
}

Outcome<int> erase(Context& context, const SourceEraseOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto name = lineOrText(context, options.name);
    if (!name) {
        return tl::unexpected(name.error());
    }
    store::Store& store = (*record)->store();
    const auto file = findFile(context, store, *name);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const time::Zone zone = zoneOf(context);
    const auto day =
        dayArgument(context, options.since, zone.dayOf((*record)->wiring().clock().now()));
    if (!day) {
        return tl::unexpected(day.error());
    }
    const std::string since = *day ? time::instantText(zone.startOf(**day)) : std::string();
    const store::RemovalWish wish{file->source, since};
    const auto removal = options.sure ? store::removeReceived(store, wish)
                                      : store::previewRemoval(store.connection(), wish);
    if (!removal) {
        return context.problem(removal.error());
    }
    const auto folder = exchange::hasDavAccount((*record)->vault());
    if (!folder) {
        return context.problem(folder.error());
    }
    printRemoval(context,
                 (*record)->wiring().lenses(),
                 {"source",
                  file->source.id,
                  file->source.name,
                  since,
                  options.sure,
                  Afterwards::ComesFromFiles,
                  *folder},
                 *removal);
    return 0;
}
} // namespace

void addSource(const Verb& root)
{
    Verb source = root.verb("source", "source");
    source.onlyParent();
    source.verb("list", "source.list").whenChosen(std::make_shared<NoSourceOptions>(), list);
    source.verb("aside", "source.aside").whenChosen(std::make_shared<NoSourceOptions>(), aside);
    auto options = std::make_shared<SourceEraseOptions>();
    Verb verb = source.verb("erase", "source.erase");
    verb.text("NAME", options->name, "source.name", Presence::Required);
    verb.text("--since", options->since, "portal.erase.since");
    verb.flag("--yes", options->sure, "portal.remove.yes");
    verb.whenChosen(options, erase);
}
} // namespace regie::app
