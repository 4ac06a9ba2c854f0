// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "app/cli/sync_report.h"
#include "app/text_reader.h"
#include "core/net/curl_client.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>

namespace regie::app
{
namespace
{
struct SyncVerbOptions {
    std::string portal;
    std::string service;
    sync::SyncOptions sync;
};

/** What one sync works with, in the order in which it is made. */
struct Line {
    std::unique_ptr<net::HttpClient> http;
    std::unique_ptr<sync::TokenFile> tokens;
    std::unique_ptr<sync::ChangedSettings> changed = std::make_unique<sync::ChangedSettings>();
    std::vector<std::unique_ptr<sync::PortalAccess>> accesses;
    std::vector<sync::SyncPortal> portals;
    std::vector<sync::PortalReport> unasked; ///< how they are set up is wrong
    bool tokensLeft = false; ///< of a care provider that was taken away; tried again the next time
};

void addTo(Line& line,
           OpenRecord& record,
           const sync::ServiceCatalogue& catalogue,
           const sync::Portal& portal,
           const sync::Service* only)
{
    auto made =
        sync::lineTo(portal,
                     {*line.http, *line.tokens, record.wiring().clock(), record.wiring().random()},
                     catalogue,
                     *line.changed);
    if (!made) {
        // What is wrong with how one is set up stops no other.
        sync::ServiceReport wrong;
        wrong.name = {"Alles", "Everything"};
        wrong.reason = made.error();
        line.unasked.push_back({portal.id, portal.name, {std::move(wrong)}, {}});
        return;
    }
    sync::SyncPortal& asked = made->portal;
    if (only != nullptr) {
        std::erase_if(asked.services, [only](const sync::Service* each) { return each != only; });
    }
    if (only != nullptr && asked.services.empty()) {
        return;
    }
    line.accesses.push_back(std::move(made->access));
    line.portals.push_back(std::move(asked));
}

Outcome<Line> connect(Context& context,
                      OpenRecord& record,
                      const SyncVerbOptions& options,
                      const sync::ServiceCatalogue& catalogue)
{
    const sync::Service* only = options.service.empty() ? nullptr : catalogue.find(options.service);
    if (!options.service.empty() && only == nullptr) {
        return context.problem(ErrorCode::InvalidArgument, "portal.unknown_service");
    }
    std::vector<sync::Portal> portals;
    if (!options.portal.empty()) {
        auto portal = findPortal(context, record.store(), options.portal);
        if (!portal) {
            return tl::unexpected(portal.error());
        }
        portals.push_back(std::move(*portal));
    } else {
        auto all = sync::portals(record.store());
        if (!all) {
            return context.problem(all.error());
        }
        portals = std::move(*all);
    }
    auto http = std::make_unique<net::CurlClient>();
    auto tokens = sync::TokenFile::open(record.vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    Line line;
    line.tokensLeft = !sync::eraseTokensOfRemoved(record.store(), **tokens);
    line.http = std::move(http);
    line.tokens = std::move(*tokens);
    for (const sync::Portal& portal : portals) {
        // The person asks for it: what they removed may come again.
        if (auto again = sync::mayFetchAgain(record.store(), portal); !again) {
            return context.problem(again.error());
        }
        addTo(line, record, catalogue, portal, only);
    }
    if (line.portals.empty() && line.unasked.empty()) {
        return context.problem(ErrorCode::NotFound, "sync.no_portal");
    }
    return line;
}

Outcome<void> readTarget(Context& context, sync::Target& target)
{
    std::vector<std::string*> texts{&target.from, &target.to};
    for (auto* list : {&target.codes, &target.identifiers, &target.treatments}) {
        for (std::string& each : *list) {
            texts.push_back(&each);
        }
    }
    return linesOrTexts(context, texts);
}

sync::SyncProgressCallback progressOf(const Context& context)
{
    if (!context.console.showProgress) {
        return {};
    }
    return [&context, mutex = std::make_shared<std::mutex>()](const sync::SyncProgress& progress) {
        const std::lock_guard lock(*mutex); // it comes from several threads
        context.console.err << '\r'
                                   + context.say(progress.waiting ? "sync.waiting"
                                                                  : "sync.progress",
                                                 {{"received", std::to_string(progress.received)},
                                                  {"done", std::to_string(progress.asked)},
                                                  {"total", std::to_string(progress.questions)}})
                                   + "\033[K"
                            << std::flush;
    };
}

Outcome<int> run(Context& context, SyncVerbOptions options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    if (auto read = readTarget(context, options.sync.target); !read) {
        return tl::unexpected(read.error());
    }
    const auto catalogue = sync::ServiceCatalogue::load(context.files);
    if (!catalogue) {
        return context.problem(catalogue.error());
    }
    auto line = connect(context, **record, options, *catalogue);
    if (!line) {
        return tl::unexpected(line.error());
    }
    const auto reader = textExtractor(context.console);
    const text::NoTextExtractor noText;
    sync::SystemTimer timer;
    Wiring& wiring = (*record)->wiring();
    const sync::SyncTools tools{*line->http,
                                wiring.reader(),
                                wiring.clock(),
                                wiring.random(),
                                timer,
                                reader ? static_cast<const text::TextExtractor&>(*reader) : noText};
    auto report = sync::synchroniseHere(
        (*record)->store(), line->portals, tools, options.sync, progressOf(context));
    if (context.console.showProgress) {
        context.console.err << "\r\033[K" << std::flush;
    }
    if (!report) {
        return context.problem(report.error());
    }
    std::ranges::move(line->unasked, std::back_inserter(report->portals));
    std::vector<sync::OutboxItem> sent;
    for (const sync::SyncPortal& portal : line->portals) {
        auto items = sync::deliverHere((*record)->store(), portal, tools);
        if (!items) {
            return context.problem(items.error());
        }
        std::ranges::move(*items, std::back_inserter(sent));
    }
    if (auto saved = line->changed->save((*record)->store()); !saved) {
        return context.problem(saved.error());
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject();
        writeSync(json, context, *report);
        writeOutbox(json, context, sent);
        json.boolean("tokens_left", line->tokensLeft);
        context.print(json.endObject());
    } else {
        TextPage page = context.page();
        writeSync(page, context, *report);
        writeOutbox(page, context, sent);
        if (line->tokensLeft) {
            page.paragraph(context.say("sync.tokens_left"));
        }
        context.print(page);
    }
    return 0;
}
} // namespace

void addSync(const Verb& root)
{
    auto options = std::make_shared<SyncVerbOptions>();
    sync::Target& target = options->sync.target;
    Verb verb = root.verb("sync", "sync");
    verb.text("--portal", options->portal, "sync.portal");
    verb.text("--service", options->service, "sync.service");
    verb.text("--from", target.from, "sync.from");
    verb.text("--to", target.to, "sync.to");
    verb.texts("--code", target.codes, "sync.code");
    verb.texts("--identifier", target.identifiers, "sync.identifier");
    verb.texts("--treatment", target.treatments, "sync.treatment");
    verb.flag("--latest", target.latest, "sync.latest");
    verb.flag("--failed", options->sync.onlyFailed, "sync.failed");
    verb.flag("--accept-person", options->sync.acceptPerson, "sync.accept");
    verb.whenChosen(options, run);
}
} // namespace regie::app
