// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <filesystem>

namespace regie::store
{
/** What was written or taken in. */
struct PortableReport {
    std::int64_t resources = 0; ///< all versions
    std::int64_t attachments = 0;
    std::int64_t remarks = 0;
    std::int64_t shares = 0;
    std::int64_t logEntries = 0;
    bool operator==(const PortableReport&) const = default;
};

/**
 * Everything of a vault as readable files in a folder, to take along (AVG art. 20): per source the
 * FHIR resources as they came (NDJSON, every version) with beside it when they came; attachments as
 * the files they were, XML originals, what the person said of groups, remarks, blocks, drafts, dense
 * measurements, plans, targets and kinds of measurement of one's own, shares and the share log. It is not locked:
 * whoever has the folder reads it. `folder` must be absent; it appears whole or not at all.
 * Files and their members: portable_export.cpp. Left out: secrets of portals, other settings of
 * the program, what could not be taken in.
 * Errors: AlreadyExists, DataDamaged, DiskFull, FileUnwritable.
 */
Result<PortableReport> exportEverything(Store& store, const std::filesystem::path& folder);

/** Whether a folder is one that exportEverything() made. */
bool isPortable(const std::filesystem::path& folder);

/**
 * Takes such a folder into a vault in which there is nothing yet: the same bytes, times, remarks,
 * blocks, shares and log, under the same ids of facts (Store::keepVaultId()).
 * Errors: AlreadyExists (the vault is not empty), DataDamaged (something is gone or is not as it was
 * written, or holds a BSN), VaultTooNew, FileUnreadable. After an error the vault is to be thrown away
 * when isUnfinished() says so. Exports of before without plans and the like come in as they are.
 */
Result<PortableReport> importEverything(Store& store, const std::filesystem::path& folder);

/**
 * Whether importEverything() stopped halfway in this vault, now or an earlier time: it holds a part
 * only, takes nothing more of an export and is to be thrown away.
 */
Result<bool> isUnfinished(Store& store);
} // namespace regie::store
