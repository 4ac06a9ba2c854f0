// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/base/assert.h"
#include "core/base/uuid.h"
#include "core/crypto/base64.h"
#include "core/crypto/recovery_code.h"
#include "core/store/header_files.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace regie::store
{
namespace
{
/** The folder a vault is made in before it gets its name; gone again unless it got it. */
class NewFolder
{
public:
    explicit NewFolder(std::filesystem::path path) : m_path(std::move(path)) { }
    ~NewFolder()
    {
        if (!m_path.empty()) {
            std::error_code nothingMoreToDo;
            std::filesystem::remove_all(m_path, nothingMoreToDo);
        }
    }
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    /** rename() takes the place of an empty folder and of nothing else. */
    Result<void> moveTo(const std::filesystem::path& folder)
    {
        if (::rename(m_path.c_str(), folder.c_str()) != 0) {
            const int reason = errno;
            return reason == ENOTEMPTY || reason == EEXIST || reason == ENOTDIR
                       ? fail(ErrorCode::AlreadyExists, "folder of the vault")
                       : fail(writeError(reason, "naming the vault's folder"));
        }
        m_path.clear();
        return syncFolder(folder.parent_path());
    }

private:
    std::filesystem::path m_path;
};

Result<FileLock> lockVault(const std::filesystem::path& folder)
{
    Result<std::optional<FileLock>> lock = FileLock::tryTake(folder / "lock");
    if (!lock) {
        return fail(lock.error());
    }
    if (!*lock) {
        return fail(ErrorCode::VaultInUse, "the lock file is held");
    }
    return std::move(**lock);
}

bool looksLikeVault(const std::filesystem::path& folder)
{
    std::error_code absent;
    return std::filesystem::exists(folder / "vault.hdr", absent)
           || std::filesystem::exists(folder / "vault.hdr.bak", absent)
           || std::filesystem::exists(folder / "data.db", absent);
}

/** The key that opens a slot, made from what the person gave (normalised). */
Result<Secret> keyOfSlot(const HeaderSlot& slot, const Secret& secret)
{
    switch (slot.kind) {
    case SlotKind::Passphrase: return crypto::deriveKey(secret, slot.salt, slot.cost);
    case SlotKind::Recovery:
        return crypto::keyOfRecoveryCode(secret, crypto::toBase64Url(slot.salt));
    }
    return fail(ErrorCode::Internal, "kind of slot");
}

/** The master key from the first slot of this kind that the secret fits. */
Result<Secret> masterKeyFrom(const VaultHeader& header, const Secret& secret, SlotKind kind)
{
    for (const HeaderSlot& slot : header.slots) {
        if (slot.kind != kind) {
            continue;
        }
        Result<Secret> key = keyOfSlot(slot, secret);
        if (!key) {
            return fail(key.error());
        }
        std::optional<Secret> master =
            crypto::unwrap(slot.wrapped, *key, slotContext(header, slot));
        if (master) {
            return std::move(*master);
        }
    }
    return fail(ErrorCode::WrongPassphrase);
}

HeaderSlot emptySlot(SlotKind kind, const VaultOptions& options, RandomSource& random)
{
    HeaderSlot slot;
    slot.id = newUuid(random);
    slot.kind = kind;
    slot.cost = kind == SlotKind::Passphrase ? options.cost : crypto::KdfCost{0, 0};
    random.fill(slot.salt);
    return slot;
}
} // namespace

Vault::Vault(std::filesystem::path folder, FileLock lock) noexcept
    : m_folder(std::move(folder)), m_lock(std::move(lock))
{
}

Result<CreatedVault> Vault::create(const std::filesystem::path& folder,
                                   const Secret& passphrase,
                                   const VaultOptions& options,
                                   const crypto::PassphraseRules& rules,
                                   RandomSource& random)
{
    if (Result<void> strong = rules.check(passphrase); !strong) {
        return fail(strong.error());
    }
    const std::filesystem::path target =
        folder.has_filename() ? folder : folder.parent_path(); // "dir/" names dir
    const std::filesystem::path place = target.parent_path() / (".new-" + newUuid(random));
    if (Result<void> made = makePrivateFolder(place); !made) {
        return fail(made.error());
    }
    NewFolder unnamed(place);
    Result<FileLock> lock = lockVault(place);
    if (!lock) {
        return fail(lock.error());
    }
    Vault vault(place, std::move(*lock));
    Secret shownCode = crypto::newRecoveryCode(random);
    if (Result<void> made = vault.makeFiles(passphrase, options, shownCode, random); !made) {
        return fail(made.error());
    }
    if (Result<void> named = unnamed.moveTo(target); !named) {
        return fail(named.error());
    }
    vault.m_folder = target;
    return CreatedVault{std::move(vault), std::move(shownCode)};
}

Result<void> Vault::makeFiles(const Secret& passphrase,
                              const VaultOptions& options,
                              const Secret& recoveryCode,
                              RandomSource& random)
{
    m_masterKey = crypto::newKey(random);
    m_header.vault = newUuid(random);
    m_header.app = options.app;
    Result<Secret> typed = crypto::normalised(passphrase);
    Result<Secret> code = crypto::readRecoveryCode(recoveryCode.view());
    REGIE_ASSERT(typed && code);
    const std::pair<SlotKind, const Secret*> ways[] = {{SlotKind::Passphrase, &*typed},
                                                       {SlotKind::Recovery, &*code}};
    for (const auto& [kind, secret] : ways) {
        HeaderSlot slot = emptySlot(kind, options, random);
        Result<Secret> key = keyOfSlot(slot, *secret);
        if (!key) {
            return fail(key.error());
        }
        slot.wrapped = crypto::wrap(m_masterKey, *key, slotContext(m_header, slot), random);
        m_header.slots.push_back(std::move(slot));
    }
    if (Result<void> made = makePrivateFolder(attachmentFolder()); !made) {
        return made;
    }
    if (Result<Connection> data = connect(Access::Create); !data) {
        return fail(data.error());
    }
    return writeHeaderFiles(m_folder, {m_header, false, false});
}

Result<Vault> Vault::open(const std::filesystem::path& folder, const Secret& passphrase)
{
    Result<Secret> typed = crypto::normalised(passphrase);
    if (!typed) {
        // What cannot be a passphrase cannot be the right one.
        return fail(ErrorCode::WrongPassphrase, typed.error().detail);
    }
    return unlock(folder, *typed, SlotKind::Passphrase);
}

Result<Vault> Vault::openWithRecoveryCode(const std::filesystem::path& folder,
                                          const Secret& typedCode)
{
    Result<Secret> code = crypto::readRecoveryCode(typedCode.view());
    if (!code) {
        return fail(code.error());
    }
    return unlock(folder, *code, SlotKind::Recovery);
}

Result<Vault> Vault::unlock(const std::filesystem::path& folder,
                            const Secret& secret,
                            SlotKind kind)
{
    if (!looksLikeVault(folder)) {
        return fail(ErrorCode::NotFound, "no vault in this folder");
    }
    Result<FileLock> lock = lockVault(folder);
    if (!lock) {
        return fail(lock.error());
    }
    Result<FoundHeader> found = readHeaderFiles(folder);
    if (!found) {
        return fail(found.error());
    }
    Result<Secret> masterKey = masterKeyFrom(found->header, secret, kind);
    if (!masterKey) {
        return fail(masterKey.error());
    }
    Vault vault(folder, std::move(*lock));
    vault.m_header = found->header;
    vault.m_masterKey = std::move(*masterKey);
    // The key is right from here on, so whatever is wrong now is wrong with the data.
    if (Result<Connection> data = vault.connect(Access::ReadWrite); !data) {
        return data.error().code == ErrorCode::FileUnreadable
                   ? fail(ErrorCode::DataDamaged, data.error().detail)
                   : fail(data.error());
    }
    // A file half written by a killed program may hold a slot of a passphrase that was changed.
    for (const std::filesystem::path& each : {vault.m_folder, vault.attachmentFolder()}) {
        if (Result<void> clean = removeTemporaries(each); !clean) {
            return fail(clean.error());
        }
    }
    if (!found->copiesEqual()) {
        vault.m_copies =
            writeHeaderFiles(folder, *found) ? HeaderCopies::Repaired : HeaderCopies::NotRepaired;
    }
    return vault;
}

Result<void> Vault::changePassphrase(const Secret& passphrase,
                                     const VaultOptions& options,
                                     const crypto::PassphraseRules& rules,
                                     RandomSource& random)
{
    if (Result<void> strong = rules.check(passphrase); !strong) {
        return strong;
    }
    Result<Secret> typed = crypto::normalised(passphrase);
    if (!typed) {
        return fail(typed.error());
    }
    HeaderSlot slot = emptySlot(SlotKind::Passphrase, options, random);
    Result<Secret> key = keyOfSlot(slot, *typed);
    if (!key) {
        return fail(key.error());
    }
    return replaceSlot(*key, std::move(slot), options, random);
}

Result<Secret> Vault::renewRecoveryCode(const VaultOptions& options, RandomSource& random)
{
    Secret shownCode = crypto::newRecoveryCode(random);
    Result<Secret> code = crypto::readRecoveryCode(shownCode.view());
    REGIE_ASSERT(code.has_value());
    HeaderSlot slot = emptySlot(SlotKind::Recovery, options, random);
    Result<Secret> key = keyOfSlot(slot, *code);
    if (!key) {
        return fail(key.error());
    }
    if (Result<void> done = replaceSlot(*key, std::move(slot), options, random); !done) {
        return fail(done.error());
    }
    return shownCode;
}

Result<void> Vault::replaceSlot(const Secret& keyOfSlot,
                                HeaderSlot slot,
                                const VaultOptions& options,
                                RandomSource& random)
{
    VaultHeader after = m_header;
    after.app = options.app;
    slot.epoch = after.epoch;
    slot.wrapped = crypto::wrap(m_masterKey, keyOfSlot, slotContext(after, slot), random);
    std::erase_if(after.slots, [&](const HeaderSlot& each) { return each.kind == slot.kind; });
    after.slots.push_back(std::move(slot));
    const auto opens = [&](const VaultHeader& readBack) {
        const auto master = crypto::unwrap(
            readBack.slots.back().wrapped, keyOfSlot, slotContext(readBack, readBack.slots.back()));
        return readBack == after && master && master->view() == m_masterKey.view();
    };
    if (Result<void> replaced = replaceHeaderFiles(m_folder, m_header, after, opens); !replaced) {
        return replaced;
    }
    m_header = std::move(after);
    return {};
}

crypto::KdfCost Vault::cost() const
{
    for (const HeaderSlot& slot : m_header.slots) {
        if (slot.kind == SlotKind::Passphrase) {
            return slot.cost;
        }
    }
    return {0, 0};
}

Result<Connection> Vault::connect(Access access) const
{
    const Secret key = crypto::subkey(m_masterKey, crypto::Purpose::Database, m_header.epoch);
    return Connection::open(dataFile(), key, access);
}

Result<Connection> Vault::connectTokens(Access access) const
{
    const Secret key = crypto::subkey(m_masterKey, crypto::Purpose::Tokens, m_header.epoch);
    return Connection::open(tokenFile(), key, access);
}

Result<Connection> Vault::connectToCopy(const std::filesystem::path& file, Access access) const
{
    const Secret key = crypto::subkey(m_masterKey, crypto::Purpose::Database, m_header.epoch);
    return Connection::open(file, key, access);
}

std::string Vault::headerBytes() const
{
    return encodeHeader(m_header);
}

Secret Vault::backupKey() const
{
    return crypto::subkey(m_masterKey, crypto::Purpose::Backup, m_header.epoch);
}

Secret Vault::exchangeKey() const
{
    return crypto::subkey(m_masterKey, crypto::Purpose::Exchange, m_header.epoch);
}

Result<Secret> backupKeyFrom(std::string_view headerBytes, const Secret& typed, SecretKind kind)
{
    const Result<VaultHeader> header = decodeHeader(headerBytes);
    if (!header) {
        return fail(header.error());
    }
    Result<Secret> secret = kind == SecretKind::Passphrase ? crypto::normalised(typed)
                                                           : crypto::readRecoveryCode(typed.view());
    if (!secret) {
        return kind == SecretKind::Passphrase ? fail(ErrorCode::WrongPassphrase)
                                              : fail(secret.error());
    }
    const Result<Secret> master =
        masterKeyFrom(*header,
                      *secret,
                      kind == SecretKind::Passphrase ? SlotKind::Passphrase : SlotKind::Recovery);
    if (!master) {
        return fail(master.error());
    }
    return crypto::subkey(*master, crypto::Purpose::Backup, header->epoch);
}

Result<void> Vault::checkIntegrity() const
{
    Result<FoundHeader> found = readHeaderFiles(m_folder);
    if (!found) {
        return fail(found.error());
    }
    if (!found->copiesEqual() || found->header != m_header) {
        return fail(ErrorCode::HeaderDamaged, "one copy of the key file");
    }
    Result<Connection> data = connect(Access::ReadWrite);
    return data ? data->checkIntegrity() : fail(data.error());
}

std::filesystem::path Vault::dataFile() const
{
    return m_folder / "data.db";
}

std::filesystem::path Vault::tokenFile() const
{
    return m_folder / "tokens.db";
}

std::filesystem::path Vault::attachmentFolder() const
{
    return m_folder / "att";
}
} // namespace regie::store
