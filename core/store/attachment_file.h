// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/**
 * A document or picture in a file of its own, encrypted under a key of its own. Name and key go into
 * its row in the database; with the row the content is gone for good. File: `att/{32 hex}`,
 * crypto_secretstream of libsodium in pieces of 64 KiB, the last one marked, so that a file cut off
 * anywhere is found (PROTOCOL-SECURITY 5.6).
 */
struct AttachmentFile {
    std::string name;       ///< 32 hex digits, chance
    Secret key;             ///< 32 bytes
    std::uint64_t size = 0; ///< of the content
};

/**
 * Writes the content and flushes it to disk: commit the row only afterwards, and a row never lacks
 * its file. A file without a row (the program was killed between) is left-over: listAttachments.
 * Errors: DiskFull, FileUnwritable; nothing is left behind then.
 */
Result<AttachmentFile> writeAttachment(const std::filesystem::path& folder,
                                       std::string_view content,
                                       RandomSource& random);

/** Takes the content piece by piece, in order; an error stops the reading and is handed on. */
using AttachmentTarget = std::function<Result<void>(std::string_view piece)>;

/**
 * Errors: NotFound (no such file), InvalidArgument (name or key have another form), DataDamaged
 * (changed, cut off, other key). Pieces given before an error are genuine.
 */
Result<void> readAttachment(const std::filesystem::path& folder,
                            std::string_view name,
                            const Secret& key,
                            const AttachmentTarget& target);

/** The same into memory; LimitExceeded when the content is larger than `limit`. */
Result<std::string> readWholeAttachment(const std::filesystem::path& folder,
                                        std::string_view name,
                                        const Secret& key,
                                        std::size_t limit);

/** Gone already is fine. Error: FileUnwritable. */
Result<void> removeAttachment(const std::filesystem::path& folder, std::string_view name);

/** The names of all attachment files there, sorted. Error: FileUnreadable. */
Result<std::vector<std::string>> listAttachments(const std::filesystem::path& folder);
} // namespace regie::store
