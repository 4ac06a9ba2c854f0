// SPDX-License-Identifier: GPL-3.0-or-later
// Taking away what a care provider sent, and what that means for fetching there.
#pragma once

#include "core/store/removal.h"
#include "core/sync/portals.h"

#include <string_view>

namespace regie::sync
{
/** What removeFetched() would take away now. `since`: an instant; empty: everything. */
Result<store::Removal> previewFetched(store::Connection& connection,
                                      const Portal& portal,
                                      std::string_view since = {});
/**
 * Takes away what this portal sent (store::removeReceived()), and in the same transaction what was
 * noted of fetching it. While the portal stays, the next fetch asks for everything anew and so may
 * bring all of it again; that is why Regie fetches there by itself no more until the person does.
 */
Result<store::Removal> removeFetched(store::Store& store,
                                     const Portal& portal,
                                     std::string_view since = {},
                                     const store::ProgressCallback& progress = {});

/** Whether nothing is to be fetched there by itself, because the person removed what had come. */
Result<bool> waitsForPerson(store::Connection& connection, const Portal& portal);
/** The person fetches there again. */
Result<void> mayFetchAgain(store::Store& store, const Portal& portal);
} // namespace regie::sync
