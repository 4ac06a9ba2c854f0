// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dav_backup.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/uuid.h"
#include "core/exchange/same_file.h"
#include "core/share/share_log.h"
#include "core/sync/token_file.h"
#include "core/time/partial_date.h"

#include <algorithm>
#include <optional>

namespace regie::exchange
{
namespace
{
namespace fs = std::filesystem;

constexpr std::string_view kStart = "regie-";
constexpr std::string_view kEnd = ".regiebackup";
constexpr std::string_view kUnfinished = ".unfinished";
constexpr std::size_t kRecordLetters = 12;
constexpr std::size_t kDeviceLetters = 8;
constexpr std::string_view kStampForm = "dddddddd-dddddd";

/** "2026-11-28T01:50:58.123Z" as "20261128-015058". */
std::string stampOf(std::string_view instant)
{
    std::string stamp;
    for (const char each : instant.substr(0, 19)) {
        if (each == 'T') {
            stamp += '-';
        } else if (each >= '0' && each <= '9') {
            stamp += each;
        }
    }
    return stamp;
}

bool hasForm(std::string_view text, std::string_view form)
{
    return std::ranges::equal(text, form, [](char letter, char wanted) {
        const bool digit = letter >= '0' && letter <= '9';
        return wanted == 'd'   ? digit
               : wanted == 'x' ? digit || (letter >= 'a' && letter <= 'f')
                               : letter == wanted;
    });
}

/** nullopt: not a name that backupToDav() gives. */
std::optional<DavBackup> readName(const DavFile& file)
{
    const std::string form = std::string(kStart) + std::string(kRecordLetters, 'x') + '-'
                             + std::string(kDeviceLetters, 'x') + '-' + std::string(kStampForm);
    const std::string_view name = file.name;
    if (!name.ends_with(kEnd) || !hasForm(name.substr(0, name.size() - kEnd.size()), form)) {
        return std::nullopt;
    }
    return DavBackup{file.name,
                     std::string(name.substr(kStart.size(), kRecordLetters)),
                     std::string(name.substr(form.size() - kStampForm.size(), kStampForm.size())),
                     file.size};
}

/** What the names of this record's backups of this device begin with. */
Result<std::string> ownStart(store::Store& store)
{
    const auto device = share::deviceOf(store);
    if (!device) {
        return fail(device.error());
    }
    return std::string(kStart) + sha256Hex("backup|" + store.vault().id()).substr(0, kRecordLetters)
           + '-' + sha256Hex("backup|" + *device).substr(0, kDeviceLetters) + '-';
}

/** A folder that is gone again at the end. */
struct WorkFolder {
    fs::path path;
    explicit WorkFolder(fs::path place) : path(std::move(place)) { clear(); }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    ~WorkFolder() { clear(); }
    void clear() const
    {
        std::error_code nothingMoreToDo;
        fs::remove_all(path, nothingMoreToDo);
    }
};

/** True when everything that was to go is gone. */
bool removeOld(DavFolder& folder, const std::string& own)
{
    const auto all = listDavBackups(folder);
    if (!all) {
        return false;
    }
    bool gone = true;
    int kept = 0;
    for (const DavBackup& each : *all) {
        if (each.name.starts_with(own) && ++kept > share::kBackupsKept) {
            gone = folder.remove(each.name).has_value() && gone;
        }
    }
    return gone;
}
} // namespace

Result<std::vector<DavBackup>> listDavBackups(DavFolder& folder)
{
    const auto files = folder.files();
    if (!files) {
        return fail(files.error());
    }
    std::vector<DavBackup> backups;
    for (const DavFile& file : *files) {
        if (auto backup = readName(file)) {
            backups.push_back(std::move(*backup));
        }
    }
    std::ranges::sort(backups, [](const DavBackup& one, const DavBackup& other) {
        return std::tie(one.madeAt, one.name) > std::tie(other.madeAt, other.name);
    });
    return backups;
}

Result<DavBackupReport> backupToDav(store::Store& store,
                                    DavFolder& folder,
                                    const store::ProgressCallback& progress)
{
    const auto own = ownStart(store);
    if (!own) {
        return fail(own.error());
    }
    // Whether there is such a folder, before the work. What a kill left there goes.
    const auto there = folder.files();
    if (!there) {
        return fail(there.error());
    }
    for (const DavFile& file : *there) {
        if (file.name.starts_with(*own) && file.name.ends_with(kUnfinished)) {
            if (Result<void> done = folder.remove(file.name); !done) {
                return fail(done.error());
            }
        }
    }
    const WorkFolder work(store.vault().folder() / "backup.away");
    if (Result<void> made = makePrivateFolder(work.path); !made) {
        return fail(made.error());
    }
    const auto backup = share::makeBackup(store, work.path / "made", progress);
    if (!backup) {
        return fail(backup.error());
    }
    const std::string name = *own + stampOf(backup->madeAt) + std::string(kEnd);
    const std::string unfinished = *own + newUuid(store.tools().random) + std::string(kUnfinished);
    Result<void> done = folder.put(work.path / "made", unfinished);
    if (done) {
        done = isSameOnServer(folder, unfinished, work.path / "made", work.path / "back");
    }
    if (done) {
        done = folder.rename(unfinished, name);
    }
    if (!done) {
        (void)folder.remove(unfinished); // else the next backup does
        return fail(done.error());
    }
    return DavBackupReport{*backup, name, !removeOld(folder, *own)};
}

Result<share::BackupReport> restoreFromDav(DavFolder& folder,
                                           const DavBackup& backup,
                                           const fs::path& vaultFolder,
                                           const Secret& typed,
                                           store::SecretKind kind,
                                           RandomSource& random,
                                           const store::ProgressCallback& progress,
                                           const std::stop_token& stop)
{
    const fs::path target = vaultFolder.has_filename() ? vaultFolder : vaultFolder.parent_path();
    const WorkFolder work(target.parent_path() / (".new-" + newUuid(random)));
    if (Result<void> made = makePrivateFolder(work.path); !made) {
        return fail(made.error());
    }
    const fs::path file = work.path / "fetched";
    if (Result<void> got = folder.get(backup.name, file, backup.size); !got) {
        return got.error().code == ErrorCode::LimitExceeded
                   ? fail(ErrorCode::CopyChanged, "size of a backup on a server")
                   : fail(got.error());
    }
    return share::restoreBackup(file, target, typed, kind, random, progress, stop);
}

Result<void> keepAccountIn(const fs::path& vaultFolder,
                           const Secret& typed,
                           store::SecretKind kind,
                           const DavAccount& account)
{
    const auto vault = kind == store::SecretKind::RecoveryCode
                           ? store::Vault::openWithRecoveryCode(vaultFolder, typed)
                           : store::Vault::open(vaultFolder, typed);
    if (!vault) {
        return fail(vault.error());
    }
    const auto tokens = sync::TokenFile::open(*vault);
    return tokens ? saveDavAccount(**tokens, account) : fail(tokens.error());
}
} // namespace regie::exchange
