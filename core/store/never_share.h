// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace regie::store
{
/**
 * "Nooit delen": a block the person puts on a record. It hangs on the record key, so it survives a
 * rebuild and newer versions. A record of the same group (the same thing from another source) is
 * blocked with it. Backup and export of the whole vault are the person's own and know no block.
 */

/** Blocks a fact; blocked already: nothing. NotFound: no such fact. */
Result<void> blockSharing(Store& store, std::string_view factId);
/** Lifts the block on a fact itself. NotFound: there is none on it. */
Result<void> unblockSharing(Store& store, std::string_view factId);
/** The ids of all facts that may never be shared, with those of their groups. */
Result<std::unordered_set<std::string>> blockedFacts(Store& store);
/** The ids the person blocked themselves, the last one first. */
Result<std::vector<std::string>> ownBlocks(Store& store);
} // namespace regie::store
