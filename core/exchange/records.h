// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: resources, their documents and which version counts, out and in.
#pragma once

#include "core/exchange/batch.h"
#include "core/exchange/told.h"
#include "core/store/store.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace regie::exchange
{
using AllTold = std::unordered_map<std::string, Told>;

/** Something to tell, and what to note of it once it is told. */
struct Telling {
    BatchItem item;
    std::string thing; ///< ToldItems
    Told told;
};
/** Takes what belongs together and goes in one batch. */
using TakeTellings = std::function<Result<void>(std::vector<Telling>)>;

/** What the others do not know yet of one source, a record at a time. */
Result<void> newRecords(store::Store& store,
                        const store::Source& source,
                        const AllTold& told,
                        const std::string& now,
                        const TakeTellings& take);
/** And of the rows of the person. */
Result<void> newRows(store::Store& store,
                     const AllTold& told,
                     const std::string& now,
                     const TakeTellings& take);

struct Taken {
    std::size_t resources = 0; ///< versions that were not here
    std::size_t rows = 0;      ///< that changed something here
    std::size_t conflicts = 0; ///< that are new
};

/**
 * Takes a batch in, with what is to be written `alongside`, in one transaction: all of it or nothing.
 * BatchDamaged: an item that newRecords() or newRows() does not make.
 */
Result<Taken> takeBatch(store::Store& store,
                        Batch batch,
                        const std::string& now,
                        const std::function<Result<void>(store::Connection&)>& alongside);
} // namespace regie::exchange
