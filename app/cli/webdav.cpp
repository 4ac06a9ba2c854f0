// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dav_line.h"
#include "core/exchange/dav_account.h"
#include "core/exchange/dav_backup.h"
#include "core/sync/token_file.h"

namespace regie::app
{
namespace
{
struct NoOptions {
};

void printDone(const Context& context, std::string_view sentence, std::string_view key)
{
    if (context.options.json) {
        JsonWriter json;
        context.print(json.beginObject().boolean(key, true).endObject());
        return;
    }
    context.print(context.page().paragraph(context.say(sentence)));
}

/** Tries the folder before anything is kept: a typing mistake shows now and not at the next backup. */
Outcome<int> set(Context& context, const DavOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto line = davLine(context, options);
    if (!line) {
        return tl::unexpected(line.error());
    }
    if (const auto files = line->folder.files(); !files) {
        return davProblem(context, files.error());
    }
    const auto tokens = sync::TokenFile::open((*record)->vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    if (Result<void> saved = exchange::saveDavAccount(**tokens, line->account); !saved) {
        return context.problem(saved.error());
    }
    printDone(context, "webdav.set_done", "set");
    return 0;
}

Outcome<int> show(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    auto line = davLine(context, **record);
    if (!line) {
        return tl::unexpected(line.error());
    }
    const auto backups = exchange::listDavBackups(line->folder);
    if (!backups) {
        return davProblem(context, backups.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("url", line->account.url).beginArray("backups");
        for (const exchange::DavBackup& each : *backups) {
            json.beginObject().text("file", each.name).number("bytes", each.size).endObject();
        }
        context.print(json.endArray().endObject());
        return 0;
    }
    TextPage page = context.page();
    page.rows({{context.say("webdav.address_label"), line->account.url}}).blank();
    page.paragraph(context.say(backups->empty() ? "webdav.no_backups" : "webdav.backups"));
    for (const exchange::DavBackup& each : *backups) {
        page.paragraph(each.name, 2);
    }
    context.print(page);
    return 0;
}

Outcome<int> forget(Context& context, const NoOptions&)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto tokens = sync::TokenFile::open((*record)->vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    if (Result<void> gone = exchange::forgetDavAccount(**tokens); !gone) {
        return context.problem(gone.error());
    }
    printDone(context, "webdav.forgotten", "forgotten");
    return 0;
}
} // namespace

void addWebdav(const Verb& root)
{
    Verb verb = root.verb("webdav", "webdav");
    verb.onlyParent();
    auto options = std::make_shared<DavOptions>();
    Verb setting = verb.verb("set", "webdav.set");
    setting.text("URL,--url", options->url, "webdav.set.url", Presence::Required);
    options->addTo(setting);
    setting.whenChosen(options, set);
    verb.verb("show", "webdav.show").whenChosen(std::make_shared<NoOptions>(), show);
    verb.verb("forget", "webdav.forget").whenChosen(std::make_shared<NoOptions>(), forget);
}
} // namespace regie::app
