// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/text/narrative.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace regie::store
{
/**
 * One thing of a document that can be opened: a file kept with its record, or bytes a source put in
 * the resource itself (FHIR Attachment.data) or in a Binary the resource names.
 */
struct DocumentPart {
    std::string contentType;
    std::string name;       ///< of the file it came from, or what the source calls it; may be empty
    std::uint64_t size = 0; ///< of the bytes; 0 when not known before they are read
    std::string text;       ///< the words read when it came in; empty for what is in a resource
    std::int64_t attachment = 0; ///< row of the attachment; 0: in a resource
    bool operator==(const DocumentPart&) const = default;
};

/** Which documents documents() gives. A picture is a photo or scan kept as an image. */
enum class DocumentForm { All, Letters, Pictures };

struct DocumentQuery {
    DocumentForm form = DocumentForm::All;
    std::string after; ///< cursor of the page before
    int limit = 50;    ///< 1 … 1000; a page may hold up to twice as many
};

/**
 * Letters, reports and pictures, newest first. Errors as Records::timeline(). Telling letters from
 * pictures looks at the attachments of each, so it costs a look-up per document.
 */
Result<FactPage> documents(Records& records, const DocumentQuery& query);

/** What can be opened of a fact, in order; none for a report that is words alone. */
Result<std::vector<DocumentPart>> documentParts(Records& records, const StoredFact& fact);

/** The bytes of one part. NotFound, DataDamaged, LimitExceeded, SyntaxInvalid (no base64). */
Result<std::string> documentBytes(Records& records,
                                  const StoredFact& fact,
                                  std::size_t part,
                                  std::size_t limit);

/**
 * The words of one part in safe blocks: of HTML with its headings and tables, of all else by
 * paragraph. A part beyond the last one: the narrative of the resource, of a Composition section by
 * section. Empty when no words are known.
 */
Result<std::vector<text::Block>> documentWords(Records& records,
                                               const StoredFact& fact,
                                               std::size_t part);
} // namespace regie::store
