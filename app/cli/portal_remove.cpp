// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "app/cli/removal_report.h"
#include "core/exchange/dav_account.h"
#include "core/net/curl_client.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"

namespace regie::app
{
namespace
{
struct PortalRemoveOptions {
    std::string name;
    bool keepData = false;
    bool removeData = false;
    bool sure = false;
};

/** Ends the permission and takes the portal out of the list. */
Outcome<void> takeAway(Context& context, OpenRecord& record, const sync::Portal& portal)
{
    const auto tokens = sync::TokenFile::open(record.vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    // The tokens first: what cannot be found any more should not lie there.
    net::CurlClient http;
    Wiring& wiring = record.wiring();
    const sync::AccessTools tools{http, **tokens, wiring.clock(), wiring.random()};
    if (Result<void> erased = sync::endPermission(portal, tools, {}); !erased) {
        return context.problem(erased.error());
    }
    if (Result<void> removed = sync::removePortal(record.store(), portal); !removed) {
        return context.problem(removed.error());
    }
    return {};
}

Outcome<int> keepData(Context& context, OpenRecord& record, const sync::Portal& portal)
{
    if (auto done = takeAway(context, record, portal); !done) {
        return tl::unexpected(done.error());
    }
    if (context.options.json) {
        JsonWriter json;
        context.print(json.beginObject().text("removed", portal.id).endObject());
    } else {
        TextPage page = context.page();
        page.paragraph(context.say("portal.removed", {{"name", portal.name}}));
        context.print(page);
    }
    return 0;
}

/** `gone`: the portal itself was taken away before. */
Outcome<int> removeData(Context& context,
                        OpenRecord& record,
                        const sync::Portal& portal,
                        bool gone,
                        bool sure)
{
    auto removal = sync::previewFetched(record.store().connection(), portal);
    if (removal && sure) {
        // The data before the line: after a kill in between, the line is there to do it again.
        removal = sync::removeFetched(record.store(), portal);
    }
    if (!removal) {
        return context.problem(removal.error());
    }
    if (sure && !gone) {
        if (auto done = takeAway(context, record, portal); !done) {
            return tl::unexpected(done.error());
        }
    }
    if (context.options.json) {
        JsonWriter json;
        json.beginObject().text("portal", portal.id);
        writeRemoval(json, context, record.wiring().lenses(), *removal, sure);
        context.print(json.endObject());
        return 0;
    }
    TextPage page = context.page();
    page.heading(context.say(sure ? "removal.done" : "removal.would"));
    const auto folder = exchange::hasDavAccount(record.vault());
    if (!folder) {
        return context.problem(folder.error());
    }
    writeRemoval(page,
                 context,
                 record.wiring().lenses(),
                 portal.name,
                 *removal,
                 Afterwards::TakenAway,
                 *folder);
    if (!sure) {
        page.blank().paragraph(context.say("removal.sure"));
    }
    context.print(page);
    return 0;
}

Outcome<int> run(Context& context, const PortalRemoveOptions& options)
{
    if (options.keepData && options.removeData) {
        return context.problem(ErrorCode::InvalidArgument, "removal.keep_or_remove");
    }
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto name = lineOrText(context, options.name);
    if (!name) {
        return tl::unexpected(name.error());
    }
    store::Store& store = (*record)->store();
    if (options.removeData) {
        // Also what somebody kept when they took it away, and no longer wants.
        const auto known = sync::findPortal(store, *name);
        const auto removed = sync::removedPortals(store.connection());
        if (!removed) {
            return context.problem(removed.error());
        }
        for (const sync::Portal& each : *removed) {
            if (!known && (each.name == *name || each.id == *name)) {
                return removeData(context, **record, each, true, options.sure);
            }
        }
    }
    const auto portal = findPortal(context, store, *name);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    return options.removeData ? removeData(context, **record, *portal, false, options.sure)
                              : keepData(context, **record, *portal);
}
} // namespace

void addPortalRemove(const Verb& portal)
{
    auto options = std::make_shared<PortalRemoveOptions>();
    Verb verb = portal.verb("remove", "portal.remove");
    verb.text("NAME", options->name, "portal.name", Presence::Required);
    verb.flag("--keep-data", options->keepData, "portal.remove.keep");
    verb.flag("--remove-data", options->removeData, "portal.remove.data");
    verb.flag("--yes", options->sure, "portal.remove.yes");
    verb.whenChosen(options, run);
}
} // namespace regie::app
