// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: which files an import reads.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <utility>
#include <vector>

namespace regie::store
{
struct FileWalk {
    std::vector<std::filesystem::path> files; ///< in the order given, below folders by name
    std::size_t hiddenSkipped = 0;            ///< names that start with a dot, below a folder given
    std::size_t linksSkipped = 0;             ///< symbolic links below a folder given
    std::size_t othersSkipped = 0;            ///< pipes, devices, sockets
    /** Folders below a folder given that cannot be read, with the reason; they stop nothing else. */
    std::vector<std::pair<std::filesystem::path, Error>> unread;
};

/**
 * The files of the paths given, and everything below folders. A path that is given itself is
 * followed and read whatever its name. A pipe among
 * them is read too. Errors: NotFound, FileUnreadable, NotAFile (a device or socket).
 */
Result<FileWalk> walkFiles(const std::vector<std::filesystem::path>& paths);
} // namespace regie::store
