// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/open_record.h"
#include "app/cli/portal_verbs.h"
#include "core/net/curl_client.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"

namespace regie::app
{
namespace
{
struct PortalRemoveOptions {
    std::string name;
};

Outcome<int> run(Context& context, const PortalRemoveOptions& options)
{
    auto record = openRecord(context);
    if (!record) {
        return tl::unexpected(record.error());
    }
    const auto name = lineOrText(context, options.name);
    if (!name) {
        return tl::unexpected(name.error());
    }
    const auto portal = findPortal(context, (*record)->store(), *name);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    const auto tokens = sync::TokenFile::open((*record)->vault());
    if (!tokens) {
        return context.problem(tokens.error());
    }
    // The tokens first: what cannot be found any more should not lie there.
    net::CurlClient http;
    Wiring& wiring = (*record)->wiring();
    const sync::AccessTools tools{http, **tokens, wiring.clock(), wiring.random()};
    if (Result<void> erased = sync::endPermission(*portal, tools, {}); !erased) {
        return context.problem(erased.error());
    }
    if (Result<void> removed = sync::removePortal((*record)->store(), *portal); !removed) {
        return context.problem(removed.error());
    }
    if (context.options.json) {
        JsonWriter json;
        context.print(json.beginObject().text("removed", portal->id).endObject());
    } else {
        TextPage page = context.page();
        page.paragraph(context.say("portal.removed", {{"name", portal->name}}));
        context.print(page);
    }
    return 0;
}
} // namespace

void addPortalRemove(const Verb& portal)
{
    auto options = std::make_shared<PortalRemoveOptions>();
    Verb verb = portal.verb("remove", "portal.remove");
    verb.text("NAME", options->name, "portal.name", Presence::Required);
    verb.whenChosen(options, run);
}
} // namespace regie::app
