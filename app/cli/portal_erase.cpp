// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"
#include "app/cli/measure_record.h"
#include "app/cli/portal_verbs.h"
#include "app/cli/removal_report.h"
#include "core/exchange/dav_account.h"
#include "core/sync/fetched_removal.h"

namespace regie::app
{
namespace
{
struct PortalEraseOptions {
    std::string name;
    std::string since;
    bool sure = false;
};

Outcome<int> run(Context& context, const PortalEraseOptions& options)
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
    const auto portal = findPortal(context, store, *name);
    if (!portal) {
        return tl::unexpected(portal.error());
    }
    const time::Zone zone = zoneOf(context);
    const auto day =
        dayArgument(context, options.since, zone.dayOf((*record)->wiring().clock().now()));
    if (!day) {
        return tl::unexpected(day.error());
    }
    const std::string since = *day ? time::instantText(zone.startOf(**day)) : std::string();
    const auto removal = options.sure ? sync::removeFetched(store, *portal, since)
                                      : sync::previewFetched(store.connection(), *portal, since);
    if (!removal) {
        return context.problem(removal.error());
    }
    const auto folder = exchange::hasDavAccount((*record)->vault());
    if (!folder) {
        return context.problem(folder.error());
    }
    printRemoval(
        context,
        (*record)->wiring().lenses(),
        {"portal", portal->id, portal->name, since, options.sure, Afterwards::Connected, *folder},
        *removal);
    return 0;
}
} // namespace

void addPortalErase(const Verb& portal)
{
    auto options = std::make_shared<PortalEraseOptions>();
    Verb verb = portal.verb("erase", "portal.erase");
    verb.text("NAME", options->name, "portal.name", Presence::Required);
    verb.text("--since", options->since, "portal.erase.since");
    verb.flag("--yes", options->sure, "portal.remove.yes");
    verb.whenChosen(options, run);
}
} // namespace regie::app
