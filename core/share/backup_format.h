// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: the bytes of a `.regiebackup` (README.md of this folder).
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/share/sealed_stream.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
inline constexpr std::size_t kPrefixBytes = 16; ///< magic, version, length of the key file
inline constexpr std::size_t kManifestLimit = 64U * 1024 * 1024;

struct BackupFile {
    std::string name; ///< "data.db" or "att/{32 hex}"
    std::uint64_t size = 0;
    std::string hash; ///< SHA-256, 64 hex digits
    bool operator==(const BackupFile&) const = default;
};

/** What stands first in the encrypted part. */
struct BackupManifest {
    std::string madeAt;
    std::int64_t schema = 0;
    std::map<std::string, std::int64_t> counts; ///< rows per table
    std::vector<BackupFile> files;              ///< in the order they follow; the first is data.db
    bool operator==(const BackupManifest&) const = default;
};

/** Whether a file may be the beginning of a backup: it holds the first letters of one, or nothing. */
bool mayBeCutOff(std::string_view start);
std::string prefixOf(std::string_view keyFile);
/** Length of the key file behind the prefix. UnknownFormat, VaultTooNew, BackupDamaged. */
Result<std::size_t> keyFileLength(std::string_view prefix);

std::string encodeManifest(const BackupManifest& manifest);
/** BackupDamaged when it is not exactly such a manifest, or names a file it may not. */
Result<BackupManifest> decodeManifest(std::string_view json);
} // namespace regie::share
