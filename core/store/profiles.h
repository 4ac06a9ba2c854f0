// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** A vault in the data root, as far as can be seen without opening it. */
struct ProfileEntry {
    std::string id; ///< UUID, the folder's name
    std::filesystem::path folder;
    std::optional<std::string> label; ///< readable by anybody; only where the person asked for it
};

/** The profiles in `dataRoot`/profiles by id. No such folder yet: none. Error: FileUnreadable. */
Result<std::vector<ProfileEntry>> listProfiles(const std::filesystem::path& dataRoot);

/** A folder for one more profile, not there yet; Vault::create makes it. */
std::filesystem::path newProfileFolder(const std::filesystem::path& dataRoot, RandomSource& random);

/**
 * Puts a label beside the vault, unencrypted, so that the chooser can show more than a number;
 * nullopt takes it away. At most 100 bytes in one line. Errors: InvalidArgument, DiskFull,
 * FileUnwritable.
 */
Result<void> setProfileLabel(const std::filesystem::path& folder,
                             const std::optional<std::string>& label);
} // namespace regie::store
