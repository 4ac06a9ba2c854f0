// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regie::exchange
{
/** A file in a folder on a server. */
struct DavFile {
    std::string name; ///< letters, digits and -._ alone; never begins with a dot
    std::uint64_t size = 0;
    bool operator==(const DavFile&) const = default;
};

/** The most files a folder may hold; more is no place for backups. */
inline constexpr std::size_t kMostDavFiles = 20'000;

/**
 * The files a server names in its answer to PROPFIND (RFC 4918, part 14.16), by name. Names with other
 * characters are none of ours and left out, and so are folders. Errors: NotWebDav (no multistatus),
 * FolderMissing (the address is that of a file), LimitExceeded.
 */
Result<std::vector<DavFile>> readDavListing(std::string_view xml);
} // namespace regie::exchange
