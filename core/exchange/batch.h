// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::exchange
{
/*
 * One file of what a device tells the others (README.md of this folder). Encrypted and proved genuine with
 * a key made from the master key for this alone; the head, inside it, says whose it is and where in the row
 * of that device, so that a file in the place of another is found.
 */

/** A source of the sender, as in its table. */
struct BatchSource {
    std::string id;
    std::string kind;
    std::string name;
    std::string provider;
    std::string created;
    bool operator==(const BatchSource&) const = default;
};

struct BatchHead {
    std::string vault;       ///< id that facts are keyed with
    std::string device;      ///< tag, as in the name of the file
    std::int64_t number = 0; ///< from 1, without gaps
    std::string previous;    ///< SHA-256 of the file before, 64 hex digits; empty for the first
    std::string madeAt;      ///< instant
    std::string source;      ///< id; empty: rows of the person
    std::vector<BatchSource> sources;
    bool operator==(const BatchHead&) const = default;
};

/** One thing told: JSON (items.h) and, where it has one, a content to the byte. */
struct BatchItem {
    std::string json;
    std::string bytes;
    bool operator==(const BatchItem&) const = default;
};

struct Batch {
    BatchHead head;
    std::vector<BatchItem> items;
    bool operator==(const Batch&) const = default;
};

/** Gives exactly so many bytes, in pieces, or an error. */
using TakeBytes =
    std::function<Result<void>(std::uint64_t size,
                               const std::function<Result<void>(std::string_view)>& out)>;

/** What is inside the encryption, and back. BatchDamaged for all that encodeBatch() does not make. */
Result<void> encodeBatch(const Batch& batch,
                         const std::function<Result<void>(std::string_view)>& out);
Result<Batch> decodeBatch(const TakeBytes& take);

/** Writes the file, flushed to disk; gives its SHA-256. DiskFull, FileUnwritable. */
Result<std::string> writeBatch(const std::filesystem::path& file,
                               const Secret& key,
                               const Batch& batch);

struct ReadBatch {
    Batch batch;
    std::string hash; ///< SHA-256 of the file
};
/** BatchDamaged: a byte of it is another, it ends too soon or goes on, or it is no such file at all.
 *  VaultTooNew: of a later release. FileUnreadable. */
Result<ReadBatch> readBatch(const std::filesystem::path& file, const Secret& key);

/** Letters, 0-9 and a-f, that stand for a record or a device. */
inline constexpr std::size_t kTagLetters = 12;

/** "regie-{record}-{device}-00000012.batch": which record and which device, to nobody else. */
struct BatchName {
    std::string record;
    std::string device;
    std::int64_t number = 0;
    std::string text() const;
};
std::optional<BatchName> readBatchName(std::string_view name);
} // namespace regie::exchange
