// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/store/vault.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>

namespace regie::share
{
/** How many backups of one name are kept: FILE, FILE.1 … FILE.4. */
inline constexpr int kBackupsKept = 5;
/** The setting with the instant of the last backup, wherever it went; kept by who made it. */
inline constexpr std::string_view kLastBackupSetting = "backup_made_at";

/** What may stand at the place of a backup before it. */
enum class Existing {
    OwnBackupsOnly, ///< backups of this record; anything else stays and the backup is refused
    Replace,        ///< anything: it is moved on as a backup before would be
};

struct BackupReport {
    std::string madeAt;
    std::uint64_t size = 0; ///< of the file
    std::int64_t attachments = 0;
    std::map<std::string, std::int64_t> counts; ///< rows per table
};

/**
 * Writes everything of a vault but its tokens to one encrypted file. It opens with the passphrase of
 * today or the recovery code. The file is read back, decrypted, checked page by page and counted
 * against the vault before it gets its name: only then is this a success. The one of that name
 * before becomes FILE.1, and so on; the oldest of five goes. After an error or a kill the backups
 * there were are as they were.
 *
 * Takes room for a copy of the data in the vault's own folder while it works. Call on the writer's
 * thread, outside transactions. Errors: DiskFull, FileUnwritable, DataDamaged (also: what was read
 * back is not what was written), AlreadyExists (FILE or one of its numbers is something else).
 */
Result<BackupReport> makeBackup(store::Store& store,
                                const std::filesystem::path& file,
                                const store::ProgressCallback& progress = {},
                                Existing existing = Existing::OwnBackupsOnly);

/**
 * Makes a vault of a backup in `folder`, which must be absent or empty; it appears whole or not at
 * all, after the same checks. Its share log goes on as a chain of its own. `progress` counts bytes of
 * the file; after them come the checks. `stop` is looked at until the folder gets its name.
 * Errors: NotFound, UnknownFormat, WrongPassphrase, BackupIncomplete (the file ends too soon, or its
 * last piece does not open),
 * BackupDamaged, VaultTooNew, AlreadyExists, Cancelled, DiskFull, FileUnwritable.
 */
Result<BackupReport> restoreBackup(const std::filesystem::path& file,
                                   const std::filesystem::path& folder,
                                   const Secret& typed,
                                   store::SecretKind kind,
                                   RandomSource& random,
                                   const store::ProgressCallback& progress = {},
                                   const std::stop_token& stop = {});
} // namespace regie::share
