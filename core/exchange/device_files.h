// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: which files of which device are followed, and up to where.
#pragma once

#include "core/exchange/batch.h"
#include "core/exchange/dav_listing.h"
#include "core/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace regie::exchange
{
/** Up to which file a device was followed. */
struct Followed {
    std::int64_t number = 0;
    std::string hash; ///< of that file; empty: none yet
};

/** How the files of this record, and of this device, are named: nothing outside can be told from it. */
Result<std::string> recordTag(store::Store& store);
Result<std::string> deviceTag(store::Store& store);

Result<Followed> followed(store::Connection& connection, const std::string& device);
/** In the transaction of the caller. */
Result<void> follow(store::Connection& connection,
                    const std::string& device,
                    const Followed& upTo,
                    const std::string& now);

/** The numbers of the batches of a record there are, by device. */
std::map<std::string, std::vector<std::int64_t>> batchesOf(const std::vector<DavFile>& files,
                                                           const std::string& record);
} // namespace regie::exchange
