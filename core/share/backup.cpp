// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/backup.h"

#include "core/base/files.h"
#include "core/base/uuid.h"
#include "core/share/backup_file.h"
#include "core/store/attachments.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace regie::share
{
namespace
{
namespace fs = std::filesystem;

/** A folder that is gone again at the end unless it got another name. */
class ScratchFolder
{
public:
    static Result<ScratchFolder> make(const fs::path& path)
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
        if (Result<void> made = makePrivateFolder(path / "att"); !made) {
            return fail(made.error());
        }
        return ScratchFolder(path);
    }
    ScratchFolder(ScratchFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) { }
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ScratchFolder(const ScratchFolder&) = delete;
    ~ScratchFolder()
    {
        if (!m_path.empty()) {
            std::error_code nothingMoreToDo;
            fs::remove_all(m_path, nothingMoreToDo);
        }
    }
    const fs::path& path() const { return m_path; }
    void keep() { m_path.clear(); }

private:
    explicit ScratchFolder(fs::path path) : m_path(std::move(path)) { }
    fs::path m_path;
};

struct Snapshot {
    BackupManifest manifest;
    std::vector<fs::path> places;
};

/** Counts the rows of the copy; gives the names of its attachments. */
Result<std::vector<std::string>> lookInCopy(store::Store& store,
                                            const fs::path& copy,
                                            BackupManifest& manifest)
{
    auto data = store.vault().connectToCopy(copy, store::Access::ReadWrite);
    if (!data) {
        return fail(data.error());
    }
    if (Result<void> counted = countRows(*data, manifest); !counted) {
        return fail(counted.error());
    }
    auto rows = data->prepare("SELECT file FROM attachment ORDER BY file");
    return rows ? rows->collect([](const store::Statement& row) { return row.string(0); })
                : Result<std::vector<std::string>>(fail(rows.error()));
}

/** One state of the vault: the copy of the data says which attachments belong to it. */
Result<Snapshot> takeSnapshot(store::Store& store, const fs::path& copy)
{
    auto vacuum = store.connection().prepare("VACUUM INTO ?1");
    if (!vacuum) {
        return fail(vacuum.error());
    }
    if (Result<void> done = vacuum->bindAll(copy.string()).run(); !done) {
        return fail(done.error());
    }
    Snapshot snapshot;
    snapshot.manifest.madeAt = time::instantText(store.tools().clock.now());
    // Closed again before the file is read: opening writes to it.
    const auto names = lookInCopy(store, copy, snapshot.manifest);
    if (!names) {
        return fail(names.error());
    }
    snapshot.places.push_back(copy);
    for (const std::string& name : *names) {
        snapshot.places.push_back(store.vault().attachmentFolder() / name);
    }
    for (std::size_t i = 0; i < snapshot.places.size(); ++i) {
        auto file = describeFile(snapshot.places[i], i == 0 ? "data.db" : "att/" + (*names)[i - 1]);
        if (!file) {
            return file.error().code == ErrorCode::NotFound
                       ? fail(ErrorCode::DataDamaged, "attachment of the vault")
                       : fail(file.error());
        }
        snapshot.manifest.files.push_back(std::move(*file));
    }
    return snapshot;
}

/** Every page of the unpacked data, every attachment, every count. */
Result<void> checkUnpacked(store::Connection& data,
                           const BackupManifest& manifest,
                           const fs::path& folder)
{
    if (Result<void> sound = data.checkIntegrity(); !sound) {
        return sound;
    }
    BackupManifest counted;
    if (Result<void> done = countRows(data, counted); !done) {
        return done;
    }
    const auto unreadable = store::countUnreadableAttachments(data, folder / "att");
    if (!unreadable) {
        return fail(unreadable.error());
    }
    return counted.counts == manifest.counts && counted.schema == manifest.schema
                   && *unreadable == 0
               ? Result<void>()
               : Result<void>(
                   fail(ErrorCode::DataDamaged, "backup does not hold what the vault does"));
}

fs::path numbered(const fs::path& file, int number)
{
    return number == 0 ? file : fs::path(fmt::format("{}.{}", file.string(), number));
}

/** Whether nothing stands at the names of a backup but backups of this vault. */
bool holdsOnlyOwn(const fs::path& file, const std::string& vault)
{
    for (int number = 0; number < kBackupsKept; ++number) {
        std::error_code unknown;
        if (!fs::exists(fs::symlink_status(numbered(file, number), unknown))) {
            continue;
        }
        const Result<std::string> keyFile = readKeyFile(numbered(file, number));
        const auto header = keyFile ? store::decodeHeader(*keyFile)
                                    : Result<store::VaultHeader>(fail(keyFile.error()));
        if (!header || header->vault != vault) {
            return false;
        }
    }
    return true;
}

/** The newest takes the name; the name before never stands for nothing. */
Result<void> rotate(const fs::path& fresh, const fs::path& file)
{
    std::error_code problem;
    for (int number = kBackupsKept - 2; number >= 1; --number) {
        if (fs::exists(numbered(file, number), problem)) {
            fs::rename(numbered(file, number), numbered(file, number + 1), problem);
        }
    }
    if (fs::exists(file, problem)) {
        fs::create_hard_link(file, numbered(file, 1), problem);
        if (problem) { // a file system without links
            fs::rename(file, numbered(file, 1), problem);
        }
    }
    fs::rename(fresh, file, problem);
    if (problem) {
        return fail(ErrorCode::FileUnwritable, "naming the backup");
    }
    return syncFolder(fs::absolute(file).parent_path());
}

BackupReport reportOf(const BackupManifest& manifest, const fs::path& file)
{
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    return {manifest.madeAt,
            unknown ? 0 : size,
            static_cast<std::int64_t>(manifest.files.size()) - 1,
            manifest.counts};
}

struct RemoveFile {
    fs::path path;
    ~RemoveFile()
    {
        std::error_code gone;
        fs::remove(path, gone);
    }
};
} // namespace

Result<BackupReport> makeBackup(store::Store& store,
                                const fs::path& file,
                                const store::ProgressCallback& progress,
                                Existing existing)
{
    const auto tell = [&](std::size_t done) {
        if (progress) {
            progress(done, 4);
        }
    };
    const fs::path target = fs::absolute(file);
    std::error_code unknown;
    const auto status = fs::symlink_status(target, unknown);
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        return fail(ErrorCode::FileUnwritable, "name of the backup is no file");
    }
    if (existing == Existing::OwnBackupsOnly && !holdsOnlyOwn(target, store.vault().id())) {
        return fail(ErrorCode::AlreadyExists, "a file that is no backup of this record");
    }
    auto scratch = ScratchFolder::make(store.vault().folder() / "backup.part");
    if (!scratch) {
        return fail(scratch.error());
    }
    auto snapshot = takeSnapshot(store, scratch->path() / "snapshot.db");
    if (!snapshot) {
        return fail(snapshot.error());
    }
    tell(1);
    const RemoveFile unfinished{target.parent_path()
                                / ("." + target.filename().string() + ".part")};
    const std::string keyFile = store.vault().headerBytes();
    const Secret key = store.vault().backupKey();
    if (Result<void> written =
            writeBackupFile(unfinished.path, keyFile, key, snapshot->manifest, snapshot->places);
        !written) {
        return fail(written.error());
    }
    tell(2);
    fs::remove(scratch->path() / "snapshot.db", unknown);
    auto readBack = unpackBackup(unfinished.path, keyFile, key, scratch->path());
    if (!readBack) {
        // Not the file of a person but what was written a moment ago: the disk did not keep it.
        const ErrorCode code = readBack.error().code;
        return code == ErrorCode::BackupDamaged || code == ErrorCode::BackupIncomplete
                   ? fail(ErrorCode::DataDamaged, "backup that was read back")
                   : fail(readBack.error());
    }
    if (*readBack != snapshot->manifest) {
        return fail(ErrorCode::DataDamaged, "manifest that was read back");
    }
    tell(3);
    {
        auto data =
            store.vault().connectToCopy(scratch->path() / "data.db", store::Access::ReadWrite);
        if (!data) {
            return fail(data.error());
        }
        if (Result<void> sound = checkUnpacked(*data, *readBack, scratch->path()); !sound) {
            return fail(sound.error());
        }
    }
    if (Result<void> named = rotate(unfinished.path, target); !named) {
        return fail(named.error());
    }
    tell(4);
    return reportOf(*readBack, target);
}

namespace
{
/** What is wrong with the data of a vault is here what is wrong with the file it came from. */
Error ofTheFile(const Error& error)
{
    return error.code == ErrorCode::DataDamaged || error.code == ErrorCode::HeaderDamaged
               ? Error{ErrorCode::BackupDamaged, error.detail}
               : error;
}

/** Opens what was unpacked and looks whether it is what was backed up. */
Result<void> checkRestored(const fs::path& folder,
                           const BackupManifest& manifest,
                           const Secret& typed,
                           store::SecretKind kind)
{
    auto vault = kind == store::SecretKind::Passphrase
                     ? store::Vault::open(folder, typed)
                     : store::Vault::openWithRecoveryCode(folder, typed);
    if (!vault) {
        return fail(vault.error());
    }
    auto data = vault->connect(store::Access::ReadWrite);
    if (!data) {
        return fail(data.error());
    }
    if (Result<void> sound = checkUnpacked(*data, manifest, folder); !sound) {
        return sound;
    }
    // Two copies of one vault must not go on with one chain of the share log.
    auto forget = data->prepare("DELETE FROM setting WHERE name = 'share.device'");
    return forget ? forget->run() : Result<void>(fail(forget.error()));
}
} // namespace

Result<BackupReport> restoreBackup(const fs::path& file,
                                   const fs::path& folder,
                                   const Secret& typed,
                                   store::SecretKind kind,
                                   RandomSource& random,
                                   const store::ProgressCallback& progress,
                                   const std::stop_token& stop)
{
    const fs::path target = folder.has_filename() ? folder : folder.parent_path();
    std::error_code unknown;
    if (fs::exists(target, unknown) && !fs::is_empty(target, unknown)) {
        return fail(ErrorCode::AlreadyExists, "folder of the vault");
    }
    const Result<std::string> keyFile = readKeyFile(file);
    if (!keyFile) {
        return fail(keyFile.error());
    }
    const Result<Secret> key = store::backupKeyFrom(*keyFile, typed, kind);
    if (!key) {
        return fail(ofTheFile(key.error()));
    }
    auto scratch = ScratchFolder::make(target.parent_path() / (".new-" + newUuid(random)));
    if (!scratch) {
        return fail(scratch.error());
    }
    const std::uintmax_t size = fs::file_size(file, unknown);
    const auto tell = [&](std::uint64_t bytes) {
        if (progress) {
            progress(bytes, size);
        }
        return !stop.stop_requested();
    };
    const auto manifest = unpackBackup(file, *keyFile, *key, scratch->path(), tell);
    if (!manifest) {
        return fail(manifest.error());
    }
    for (const char* name : {"vault.hdr", "vault.hdr.bak"}) {
        if (Result<void> done = writeFileAtomically(scratch->path() / name, *keyFile); !done) {
            return fail(done.error());
        }
    }
    if (Result<void> sound = checkRestored(scratch->path(), *manifest, typed, kind); !sound) {
        return fail(ofTheFile(sound.error()));
    }
    fs::remove(scratch->path() / "lock", unknown);
    if (Result<void> done = syncFolder(scratch->path()); !done) {
        return fail(done.error());
    }
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled, "restoring a backup");
    }
    if (::rename(scratch->path().c_str(), target.c_str()) != 0) {
        return fail(writeError(errno, "naming the restored vault"));
    }
    scratch->keep();
    if (Result<void> done = syncFolder(target.parent_path()); !done) {
        return fail(done.error());
    }
    return reportOf(*manifest, file);
}
} // namespace regie::share
