// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: writing and reading a backup, without deciding when it is good.
#pragma once

#include "core/share/backup_format.h"
#include "core/store/connection.h"

#include <filesystem>

namespace regie::share
{
/** Rows per table of a database, and its schema. */
Result<void> countRows(store::Connection& connection, BackupManifest& manifest);
/** SHA-256 and size of a file. */
Result<BackupFile> describeFile(const std::filesystem::path& file, std::string name);

/** `folder/name` of each file of the manifest, behind the key file. Flushed to disk. */
Result<void> writeBackupFile(const std::filesystem::path& target,
                             const std::string& keyFile,
                             const Secret& key,
                             const BackupManifest& manifest,
                             const std::vector<std::filesystem::path>& places);

/** The key file a backup begins with. BackupIncomplete, BackupDamaged, UnknownFormat, VaultTooNew. */
Result<std::string> readKeyFile(const std::filesystem::path& file);
/** Is told how many bytes of the file have been read; false ends the work with Cancelled. */
using BytesRead = std::function<bool(std::uint64_t bytes)>;
/**
 * Unpacks a backup into an existing folder and checks the hash of every file. BackupIncomplete,
 * BackupDamaged, UnknownFormat, VaultTooNew, Cancelled, DiskFull, FileUnwritable.
 */
Result<BackupManifest> unpackBackup(const std::filesystem::path& file,
                                    const std::string& keyFile,
                                    const Secret& key,
                                    const std::filesystem::path& folder,
                                    const BytesRead& tell = {});
} // namespace regie::share
