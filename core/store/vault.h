// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"
#include "core/store/connection.h"
#include "core/store/vault_header.h"

#include <filesystem>
#include <string>

namespace regie::store
{
struct CreatedVault;

/** How a new vault, or a new passphrase of one, is made. */
struct VaultOptions {
    crypto::KdfCost cost; ///< crypto::calibrate() for people, crypto::kSmallestCost for tests
    std::string app;      ///< the program's release, "0.1.0"
};

/** How the two copies of the key file were found when the vault was opened. */
enum class HeaderCopies {
    Intact,
    Repaired,    ///< one was damaged, missing or old and has been written again
    NotRepaired, ///< one is damaged and could not be written again: disk full or no right
};

/**
 * A folder with one person's data, open: the right passphrase was given, nobody else has it open,
 * and the data can be read. Files and their bytes: core/store/README.md. The keys are wiped when it
 * goes. Connections that come from it are to be closed first.
 *
 * Slowing down wrong tries is the window's: the vault itself is guarded by the cost of Argon2id.
 */
class Vault
{
public:
    /**
     * Makes a vault in `folder`, which must be absent or empty; it appears whole or not at all.
     * The recovery code is shown once and kept nowhere. Errors: AlreadyExists, WeakPassphrase,
     * EncodingInvalid, LimitExceeded (cost), FileUnwritable, DiskFull.
     */
    static Result<CreatedVault> create(const std::filesystem::path& folder,
                                       const Secret& passphrase,
                                       const VaultOptions& options,
                                       const crypto::PassphraseRules& rules,
                                       RandomSource& random);

    /**
     * Errors, each with its own cause: NotFound (no vault there), VaultInUse, HeaderDamaged (both
     * copies of the key file), WrongPassphrase, DataDamaged (the passphrase was right), VaultTooNew.
     */
    static Result<Vault> open(const std::filesystem::path& folder, const Secret& passphrase);

    /** The same with the recovery code as a person types it. Offer a new passphrase afterwards. */
    static Result<Vault> openWithRecoveryCode(const std::filesystem::path& folder,
                                              const Secret& typedCode);

    /**
     * Locks the master key up under another passphrase; the data is not touched, so it takes one
     * key derivation whatever the size. Afterwards the old passphrase opens neither copy of the key
     * file. (A copy somebody made before still opens with it.) Errors as create(); after an error
     * the old passphrase still works.
     */
    Result<void> changePassphrase(const Secret& passphrase,
                                  const VaultOptions& options,
                                  const crypto::PassphraseRules& rules,
                                  RandomSource& random);

    /** A new recovery code; the old one opens nothing any more. */
    Result<Secret> renewRecoveryCode(const VaultOptions& options, RandomSource& random);

    /** What the passphrase's derivation costs now; below today's default: changePassphrase again. */
    crypto::KdfCost cost() const;

    /** A connection to the data. One ReadWrite at a time, any number ReadOnly. */
    Result<Connection> connect(Access access) const;
    /** A connection to the tokens of the portals, under a key of its own. Not there before Create. */
    Result<Connection> connectTokens(Access access) const;
    /** The same to a copy of the data file (VACUUM INTO, a backup being checked). */
    Result<Connection> connectToCopy(const std::filesystem::path& file, Access access) const;

    /** The bytes of the key file as it is now: what a backup begins with. */
    std::string headerBytes() const;
    /** The key of backups, for core/share. */
    Secret backupKey() const;
    /** The key of what the person's own devices exchange, for core/exchange. */
    Secret exchangeKey() const;

    /**
     * Every page of the data and both copies of the key file. Takes seconds for a large vault.
     * Errors: HeaderDamaged, DataDamaged, VaultInUse (a transaction is running).
     */
    Result<void> checkIntegrity() const;

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path dataFile() const;
    /** Beside the data and in no backup or export: who restores a record signs in again. */
    std::filesystem::path tokenFile() const;
    /** Where attachments are (core/store/attachment_file.h). */
    std::filesystem::path attachmentFolder() const;
    const std::string& id() const { return m_header.vault; }
    HeaderCopies headerCopies() const { return m_copies; }

private:
    Vault(std::filesystem::path folder, FileLock lock) noexcept;
    static Result<Vault> unlock(const std::filesystem::path& folder,
                                const Secret& secret,
                                SlotKind kind);
    Result<void> makeFiles(const Secret& passphrase,
                           const VaultOptions& options,
                           const Secret& recoveryCode,
                           RandomSource& random);
    Result<void> replaceSlot(const Secret& keyOfSlot,
                             HeaderSlot slot,
                             const VaultOptions& options,
                             RandomSource& random);

    std::filesystem::path m_folder;
    FileLock m_lock;
    VaultHeader m_header;
    Secret m_masterKey;
    HeaderCopies m_copies = HeaderCopies::Intact;
};

/** What a person opens a vault or backup with. */
enum class SecretKind { Passphrase, RecoveryCode };

/**
 * The key of backups from the key file a backup begins with. Errors: HeaderDamaged, VaultTooNew,
 * WrongPassphrase, InvalidArgument (a recovery code with a typing error).
 */
Result<Secret> backupKeyFrom(std::string_view headerBytes, const Secret& typed, SecretKind kind);

struct CreatedVault {
    Vault vault;
    Secret recoveryCode; ///< as it is shown: seven groups of four with dashes
};
} // namespace regie::store
