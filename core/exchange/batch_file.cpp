// SPDX-License-Identifier: GPL-3.0-or-later
// Batches as encrypted files: a prefix, then the stream of core/share/sealed_stream.h.
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/exchange/batch.h"
#include "core/share/sealed_stream.h"

#include <algorithm>
#include <cstring>

namespace regie::exchange
{
namespace
{
constexpr std::string_view kMagic = "REGIEXCH";
constexpr char kVersion = 1;
constexpr std::size_t kPrefixBytes = 12;
/** One item of the largest size, and what is beside it. */
constexpr std::size_t kLargestFile = std::size_t{1280} * 1024 * 1024;

std::string prefix()
{
    return std::string(kMagic) + kVersion + std::string(3, '\0');
}

/** Of the stream it shares with backups. */
Error ofTheBatch(const Error& error)
{
    return error.code == ErrorCode::BackupDamaged || error.code == ErrorCode::BackupIncomplete
               ? Error{ErrorCode::BatchDamaged, "sealed part of a batch"}
               : error;
}
} // namespace

Result<std::string> writeBatch(const std::filesystem::path& file,
                               const Secret& key,
                               const Batch& batch)
{
    std::string bytes = prefix();
    auto sealed =
        share::SealedWriter::begin(key, prefix(), [&](std::string_view piece) -> Result<void> {
            bytes += piece;
            return {};
        });
    if (!sealed) {
        return fail(sealed.error());
    }
    Result<void> done =
        encodeBatch(batch, [&](std::string_view piece) { return sealed->put(piece); });
    if (done) {
        done = sealed->finish();
    }
    if (done) {
        done = writeFileAtomically(file, bytes);
    }
    return done ? Result<std::string>(sha256Hex(bytes)) : Result<std::string>(fail(done.error()));
}

Result<ReadBatch> readBatch(const std::filesystem::path& file, const Secret& key)
{
    const auto bytes = readFile(file, kLargestFile);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (!bytes->starts_with(kMagic) || bytes->size() < kPrefixBytes) {
        return fail(ErrorCode::BatchDamaged, "start of a batch");
    }
    if ((*bytes)[kMagic.size()] > kVersion) {
        return fail(ErrorCode::VaultTooNew, "version of a batch");
    }
    std::string_view left = std::string_view(*bytes).substr(kPrefixBytes);
    auto sealed =
        share::SealedReader::begin(key,
                                   bytes->substr(0, kPrefixBytes),
                                   [&](char* buffer, std::size_t room) -> Result<std::size_t> {
                                       const std::size_t part = std::min(room, left.size());
                                       std::memcpy(buffer, left.data(), part);
                                       left.remove_prefix(part);
                                       return part;
                                   });
    if (!sealed) {
        return fail(ofTheBatch(sealed.error()));
    }
    auto batch =
        decodeBatch([&](std::uint64_t size, const auto& out) { return sealed->take(size, out); });
    if (!batch) {
        return fail(ofTheBatch(batch.error()));
    }
    if (Result<void> done = sealed->finish(); !done) {
        return fail(ofTheBatch(done.error()));
    }
    return ReadBatch{std::move(*batch), sha256Hex(*bytes)};
}
} // namespace regie::exchange
