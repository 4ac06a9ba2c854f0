// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/header_files.h"

#include "core/base/files.h"

#include <string>
#include <system_error>

namespace regie::store
{
namespace
{
std::filesystem::path mainFile(const std::filesystem::path& folder)
{
    return folder / "vault.hdr";
}

std::filesystem::path copyFile(const std::filesystem::path& folder)
{
    return folder / "vault.hdr.bak";
}

Result<VaultHeader> readHeader(const std::filesystem::path& file)
{
    Result<std::string> bytes = readFile(file, kHeaderLimit);
    if (!bytes) {
        // No right to read is for the person to mend; a lost file is damage like any other.
        return bytes.error().code == ErrorCode::FileUnreadable
                   ? fail(bytes.error())
                   : fail(ErrorCode::HeaderDamaged, bytes.error().detail);
    }
    return decodeHeader(*bytes);
}
} // namespace

Result<FoundHeader> readHeaderFiles(const std::filesystem::path& folder)
{
    Result<VaultHeader> main = readHeader(mainFile(folder));
    if (!main && main.error().code == ErrorCode::VaultTooNew) {
        return fail(main.error());
    }
    Result<VaultHeader> copy = readHeader(copyFile(folder));
    if (main) {
        const bool same = copy && *copy == *main;
        return FoundHeader{std::move(*main), true, same};
    }
    if (copy) {
        return FoundHeader{std::move(*copy), false, true};
    }
    return fail(main.error());
}

Result<void> writeHeaderFiles(const std::filesystem::path& folder, const FoundHeader& found)
{
    const std::string bytes = encodeHeader(found.header);
    Result<void> done;
    if (!found.mainSound) {
        done = writeFileAtomically(mainFile(folder), bytes);
    }
    if (done && !found.copySound) {
        done = writeFileAtomically(copyFile(folder), bytes);
    }
    return done;
}

Result<void> replaceHeaderFiles(const std::filesystem::path& folder,
                                const VaultHeader& before,
                                const VaultHeader& after,
                                const std::function<bool(const VaultHeader&)>& verify)
{
    const std::string old = encodeHeader(before);
    const std::string renewed = encodeHeader(after);
    if (Result<void> kept = writeFileAtomically(copyFile(folder), old); !kept) {
        return kept;
    }
    Result<void> placed = writeFileAtomically(mainFile(folder), renewed);
    Result<VaultHeader> found = readHeader(mainFile(folder));
    if (!placed || !found || !verify(*found)) {
        // Renaming the copy back needs no space, so this works on a full disk too.
        std::error_code problem;
        std::filesystem::rename(copyFile(folder), mainFile(folder), problem);
        return placed ? fail(ErrorCode::FileUnwritable, "key file reads back differently") : placed;
    }
    // The copy still has the old slot, which must not open the vault any more. Without room for a
    // new copy, none is better than that one: opening the vault makes it again.
    if (!writeFileAtomically(copyFile(folder), renewed)) {
        std::error_code problem;
        std::filesystem::remove(copyFile(folder), problem);
        if (problem) {
            return fail(ErrorCode::FileUnwritable, "old copy of the key file cannot be removed");
        }
        return syncFolder(folder);
    }
    return {};
}
} // namespace regie::store
