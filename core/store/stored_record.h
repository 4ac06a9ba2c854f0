// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: making facts anew from what the vault holds.
#pragma once

#include "core/store/fact_writer.h"

namespace regie::store
{
/** The text of the attachments of a record, for the index; empty when it has none. */
Result<std::string> documentText(Connection& connection,
                                 std::int64_t source,
                                 std::string_view type,
                                 std::string_view key);

/** Makes the fact of a resource row anew and writes it in its place; gives its row. */
Result<std::int64_t> makeFact(Store& store,
                              FactWriter& writer,
                              Preparer& preparer,
                              VaultLookup& lookup,
                              const FactPlace& place);

/** The same for a row of `fact`, from the resource it points at. */
Result<void> remakeFact(Store& store,
                        FactWriter& writer,
                        Preparer& preparer,
                        VaultLookup& lookup,
                        std::int64_t factRow);

/**
 * Makes all facts anew that are of other lenses than the store's, a batch a transaction, going on
 * where an earlier run was stopped. Then notes the lenses as those of the vault.
 */
Result<void> rebuildFacts(Store& store, const ProgressCallback& progress);
} // namespace regie::store
