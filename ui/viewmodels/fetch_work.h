// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "ui/session/services.h"

#include <chrono>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace regie::ui
{
/** What to fetch, and who asked for it. */
struct FetchWish {
    std::vector<std::string> portals; ///< ids; empty: all
    bool acceptPerson = false;        ///< the person was asked: the data is theirs
    /**
     * Nobody asked: leaves out the care providers where the person has to do something first, and
     * those that were asked less than this ago. nullopt: the person asked.
     */
    std::optional<std::chrono::milliseconds> byItselfAfter;
    bool onlyMissing = false; ///< leaves out the services of which all came last time
};

/** What came of it. */
struct FetchOutcome {
    sync::SyncReport report;
    std::vector<sync::OutboxItem> sent; ///< what of the outbox had its turn
    /** Tokens of a care provider that was taken away could not be erased; the next fetch tries again. */
    bool tokensLeft = false;
};

/** The real client, or the one that app gave. */
std::unique_ptr<net::HttpClient> makeHttpClient(const Services& services);

/**
 * Collects from the portals and then delivers their outboxes. Not on the store's thread. Errors: those
 * of the store; what goes wrong at one portal stands in the report.
 */
Result<FetchOutcome> fetchFromPortals(sync::StoreThread& store,
                                      const Services& services,
                                      const FetchWish& wish,
                                      const sync::SyncProgressCallback& progress,
                                      const std::stop_token& stop);
} // namespace regie::ui
