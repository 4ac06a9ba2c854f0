// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the two copies of the key file on disk.
#pragma once

#include "core/base/result.h"
#include "core/store/vault_header.h"

#include <filesystem>
#include <functional>

namespace regie::store
{
struct FoundHeader {
    VaultHeader header;
    bool mainSound = false; ///< the key file itself holds it
    bool copySound = false; ///< its copy holds the same

    bool copiesEqual() const { return mainSound && copySound; }
};

/** The key file, or its copy where that is damaged. Errors: HeaderDamaged, FileUnreadable, VaultTooNew. */
Result<FoundHeader> readHeaderFiles(const std::filesystem::path& folder);

/** Writes what is not sound of `found` again; with nothing found, both. */
Result<void> writeHeaderFiles(const std::filesystem::path& folder, const FoundHeader& found);

/**
 * Replaces the key file so that at every moment one whole copy is there: the old one to the copy,
 * the new one in its place, `verify` on what was read back, and only then the copy too. After an
 * error the old key file is in place.
 */
Result<void> replaceHeaderFiles(const std::filesystem::path& folder,
                                const VaultHeader& before,
                                const VaultHeader& after,
                                const std::function<bool(const VaultHeader&)>& verify);
} // namespace regie::store
