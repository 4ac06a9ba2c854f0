// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: the bytes of a `.regiebackup` (README.md of this folder).
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
inline constexpr std::size_t kPrefixBytes = 16; ///< magic, version, length of the key file
inline constexpr std::size_t kPieceBytes = 64 * 1024;
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

/** Encrypts what is put in, piece by piece; finish() writes the last piece, without which a reader
 *  refuses the whole. */
class SealedWriter
{
public:
    using Out = std::function<Result<void>(std::string_view)>;
    /** `context` is bound to the first piece: the prefix and key file before the stream. */
    static Result<SealedWriter> begin(const Secret& key, std::string context, Out out);
    SealedWriter(SealedWriter&&) noexcept;
    ~SealedWriter();
    Result<void> put(std::string_view bytes);
    Result<void> finish();

private:
    struct State;
    explicit SealedWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/** Reads it back. Everything it gives is genuine; BackupDamaged for all else. */
class SealedReader
{
public:
    /** Fills a buffer as far as the file goes; gives how many bytes. */
    using In = std::function<Result<std::size_t>(char* buffer, std::size_t size)>;
    static Result<SealedReader> begin(const Secret& key, std::string context, In in);
    SealedReader(SealedReader&&) noexcept;
    ~SealedReader();
    /** Exactly so many bytes, in pieces. BackupIncomplete where the file ends too soon. */
    Result<void> take(std::uint64_t size, const std::function<Result<void>(std::string_view)>& out);
    /** That the stream ends here, with its last piece, and the file too. */
    Result<void> finish();

private:
    struct State;
    explicit SealedReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};
} // namespace regie::share
