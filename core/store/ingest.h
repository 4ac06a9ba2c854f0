// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace regie::store
{
struct IngestCounts {
    std::size_t resources = 0; ///< taken in: added + changed + unchanged
    std::size_t added = 0;
    std::size_t changed = 0; ///< known key, other content; also an older version kept aside
    std::size_t unchanged = 0;
    bool operator==(const IngestCounts&) const = default;
};

/** Work to do in the same transaction (the cursor of a page, quarantined bytes). */
using Alongside = std::function<Result<void>(Connection&)>;

/**
 * Stores resources of one source and the facts that follow, in one transaction: all or nothing.
 * Facts that looked for one of these resources are computed anew in it. Later ones of the same key
 * replace earlier ones, unless meta.lastUpdated says that they are older.
 */
Result<IngestCounts> ingest(Store& store,
                            const Source& source,
                            const std::vector<fhir::Resource>& resources,
                            const Alongside& alongside = {});
} // namespace regie::store
