// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dav_account.h"
#include "core/exchange/dav_folder.h"
#include "core/share/backup.h"

namespace regie::exchange
{
/** A backup in a folder on a server. */
struct DavBackup {
    std::string name;   ///< "regie-{record}-{device}-20261128-015058.regiebackup"
    std::string record; ///< says which record, to tell two from each other; tells nothing else
    std::string madeAt; ///< "20261128-015058", UTC
    std::uint64_t size = 0;
    bool operator==(const DavBackup&) const = default;
};

struct DavBackupReport {
    share::BackupReport backup;
    std::string name;
    bool oldOnesStay = false; ///< the server did not let older ones go; the new one is good
};

/** Those in the folder, newest first, of whatever record. */
Result<std::vector<DavBackup>> listDavBackups(DavFolder& folder);

/**
 * share::makeBackup() to a folder on a server. The file goes there under another name, is fetched back and
 * compared to the byte with the one that was checked here, and only then gets its name. Of this record and
 * this device the newest share::kBackupsKept stay; nothing else in the folder is touched. After an error
 * or a kill those that were there are as they were.
 *
 * Takes room for three copies of the data in the vault's own folder while it works. Call on the writer's
 * thread. Errors: those of makeBackup() and DavFolder; CopyChanged (the server gives back other bytes).
 */
Result<DavBackupReport> backupToDav(store::Store& store,
                                    DavFolder& folder,
                                    const store::ProgressCallback& progress = {});

/**
 * share::restoreBackup() of a backup on a server: fetched to a file beside `vaultFolder`, which goes
 * again. Errors: those of restoreBackup() and DavFolder; NotFound (no such file there); CopyChanged (it is
 * larger than the server said).
 */
Result<share::BackupReport> restoreFromDav(DavFolder& folder,
                                           const DavBackup& backup,
                                           const std::filesystem::path& vaultFolder,
                                           const Secret& typed,
                                           store::SecretKind kind,
                                           RandomSource& random,
                                           const store::ProgressCallback& progress = {},
                                           const std::stop_token& stop = {});

/**
 * Keeps the folder a record was put back from in that record, so that it meets the other devices without
 * being told again. `typed` and `kind` are what opened the backup. Errors: those of opening a vault and
 * of saveDavAccount().
 */
Result<void> keepAccountIn(const std::filesystem::path& vaultFolder,
                           const Secret& typed,
                           store::SecretKind kind,
                           const DavAccount& account);
} // namespace regie::exchange
