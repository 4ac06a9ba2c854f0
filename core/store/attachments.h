// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <filesystem>
#include <string>
#include <vector>

namespace regie::store
{
struct ImportedDocument;

/** A document or picture that belongs to a record; its bytes are in an encrypted file. */
struct Attachment {
    std::int64_t row = 0;
    std::string contentType;
    std::string name; ///< of the file it came from
    std::uint64_t size = 0;
    std::string text; ///< the words in it, as far as they could be read
};

/** The attachments of a fact's record, in order. */
Result<std::vector<Attachment>> attachmentsOf(Store& store, const StoredFact& fact);

/** The bytes of one. NotFound, DataDamaged, LimitExceeded (larger than `limit`). */
Result<std::string> attachmentContent(Store& store, std::int64_t row, std::size_t limit);

/**
 * The XML a fact's resource was read from, without BSNs; NotFound when it came as JSON, whose body
 * says the same.
 */
Result<std::string> originalOf(Store& store, const StoredFact& fact);

/**
 * Writes the file of a document that came in and its row, inside the transaction of the caller; there
 * already with the same bytes: nothing. When the transaction is undone the file is left over, and
 * removeLeftOverAttachments() takes it away.
 */
Result<void> keepDocument(Store& store, std::int64_t source, const ImportedDocument& document);

/** Removes files that no row points at (a kill between file and commit). Gives how many. */
Result<std::size_t> removeLeftOverAttachments(Store& store);

/** Rows whose file is not there or is not what was written. */
Result<std::int64_t> countUnreadableAttachments(Connection& connection,
                                                const std::filesystem::path& folder);
} // namespace regie::store
