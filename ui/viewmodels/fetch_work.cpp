// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/fetch_work.h"

#include "core/net/curl_client.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/on_store.h"
#include "core/sync/portal_line.h"
#include "core/sync/token_file.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <iterator>

namespace regie::ui
{
namespace
{
/** What stands in the vault when a fetch begins. */
struct Start {
    std::vector<sync::Portal> portals;
    std::unique_ptr<sync::TokenFile> tokens;
    bool tokensLeft = false; ///< see FetchOutcome
};

/** Whether this portal may be asked although nobody pressed a button. */
Result<bool> mayAskByItself(store::Store& store,
                            sync::TokenStore& tokens,
                            const sync::Portal& portal,
                            std::chrono::milliseconds after)
{
    if (portal.kind != sync::PortalKind::Fhir) {
        // Tokens that cannot be read stop no other: who presses the button is told what is wrong.
        const auto known = tokens.load(portal.id);
        if (!known || !*known) {
            return false;
        }
    }
    const auto states = sync::serviceStates(store.connection(), portal.row);
    const auto removed = sync::waitsForPerson(store.connection(), portal);
    if (!states || !removed) {
        return fail(!states ? states.error() : removed.error());
    }
    if (*removed) {
        return false; // the person removed what came from there
    }
    const Clock::Instant now = store.tools().clock.now();
    const std::string since = time::instantText(now - after);
    // What lies ahead was written before the clock was set back: it says nothing.
    return std::ranges::none_of(
        *states, [&since, until = time::instantText(now)](const sync::ServiceStatus& status) {
            return status.reason == ErrorCode::OtherPerson
                   || (status.finished > since && status.finished <= until);
        });
}

Result<Start> begin(store::Store& store, const FetchWish& wish)
{
    auto portals = sync::portals(store);
    auto tokens = sync::TokenFile::open(store.vault());
    if (!portals || !tokens) {
        return fail(!portals ? portals.error() : tokens.error());
    }
    Start start{{}, std::move(*tokens)};
    start.tokensLeft = !sync::eraseTokensOfRemoved(store, *start.tokens);
    for (sync::Portal& portal : *portals) {
        bool asked = wish.portals.empty()
                     || std::ranges::find(wish.portals, portal.id) != wish.portals.end();
        if (asked && wish.byItselfAfter) {
            const auto may = mayAskByItself(store, *start.tokens, portal, *wish.byItselfAfter);
            if (!may) {
                return fail(may.error());
            }
            asked = *may;
        }
        if (asked && !wish.byItselfAfter) {
            if (auto again = sync::mayFetchAgain(store, portal); !again) {
                return fail(again.error());
            }
        }
        if (asked) {
            start.portals.push_back(std::move(portal));
        }
    }
    return start;
}

} // namespace

std::unique_ptr<net::HttpClient> makeHttpClient(const Services& services)
{
    return services.httpClient ? services.httpClient() : std::make_unique<net::CurlClient>();
}

Result<FetchOutcome> fetchFromPortals(sync::StoreThread& store,
                                      const Services& services,
                                      const FetchWish& wish,
                                      const sync::SyncProgressCallback& progress,
                                      const std::stop_token& stop)
{
    const auto start =
        sync::onStore(store, [&wish](store::Store& opened) { return begin(opened, wish); });
    if (!start) {
        return fail(start.error());
    }
    FetchOutcome outcome;
    outcome.tokensLeft = start->tokensLeft;
    if (start->portals.empty()) {
        return outcome;
    }
    const auto content = services.content();
    const auto catalogue = sync::ServiceCatalogue::load(services.files);
    if (!content || !catalogue) {
        return fail(!content ? content.error() : catalogue.error());
    }
    const auto http = makeHttpClient(services);
    const sync::AccessTools access{*http, *start->tokens, services.clock, services.random};
    sync::ChangedSettings changed;
    std::vector<std::unique_ptr<sync::PortalAccess>> accesses;
    std::vector<sync::SyncPortal> asked;
    std::vector<sync::PortalReport> unasked;
    for (const sync::Portal& portal : start->portals) {
        auto line = sync::lineTo(portal, access, *catalogue, changed);
        if (!line) {
            // What is wrong with how one is set up stops no other.
            sync::ServiceReport wrong;
            wrong.reason = line.error();
            unasked.push_back({portal.id, portal.name, {std::move(wrong)}, {}});
            continue;
        }
        asked.push_back(std::move(line->portal));
        accesses.push_back(std::move(line->access));
    }
    const text::NoTextExtractor noText;
    const std::unique_ptr<sync::Timer> timer =
        services.timer ? services.timer() : std::make_unique<sync::SystemTimer>();
    const sync::SyncTools tools{*http,
                                (*content)->tools.reader,
                                services.clock,
                                services.random,
                                *timer,
                                services.extractor ? *services.extractor : noText};
    sync::SyncOptions options;
    options.acceptPerson = wish.acceptPerson;
    options.onlyFailed = wish.onlyMissing;
    options.emptyProfile = wish.acceptPerson ? sync::EmptyProfile::Adopt : sync::EmptyProfile::Stop;
    auto report = sync::synchronise(store, asked, tools, options, progress, stop);
    if (!report) {
        return fail(report.error());
    }
    outcome.report = std::move(*report);
    std::ranges::move(unasked, std::back_inserter(outcome.report.portals));
    for (const sync::SyncPortal& portal : asked) {
        if (stop.stop_requested()) {
            break;
        }
        auto items = sync::deliver(store, portal, tools, stop);
        if (!items) {
            return fail(items.error());
        }
        std::ranges::move(*items, std::back_inserter(outcome.sent));
    }
    const auto saved =
        sync::onStore(store, [&changed](store::Store& opened) { return changed.save(opened); });
    return saved ? Result<FetchOutcome>(std::move(outcome)) : fail(saved.error());
}
} // namespace regie::ui
