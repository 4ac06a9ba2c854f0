// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/fhir/resource.h"
#include "core/text/extract.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace regie::fhir
{
/** What the person says about a file; each may be empty. */
struct DocumentHints {
    std::string title;
    std::string date; ///< as FHIR writes dates: 2023, 2023-05, 2023-05-01 or with a time
    std::string provider;
};

/** A file that is no FHIR, made ready to keep. */
struct DocumentFile {
    /**
     * A DocumentReference (R4) with `status`, `type` in words, `description` (the title), `author`
     * (the provider), `custodian` and `subject` (of a CDA) and one `content.attachment`: contentType,
     * creation (the date), size, hash (SHA-1 in base64, as FHIR says) and the url
     * "regie-attachment:" + SHA-256 of the bytes. The same file with the same hints gives the same
     * resource, so a second import is no second document.
     */
    Resource resource;
    std::string attachment; ///< the bytes to keep: as they came, but for BSNs where they are text
    std::string attachmentHash; ///< SHA-256, 64 hex digits
    std::string contentType;
    std::string text; ///< the words in it, for searching; empty when there are none to be had
    std::size_t bsnRemoved = 0; ///< identifiers and other places where a BSN was masked
    /** Why there is no text although this kind of file may have some; the document is kept. */
    bool textFailed = false;
    /** Nothing says how its letters are written: they were read as Windows-1252. */
    bool encodingGuessed = false;
};

/** The detail of UnknownFormat for a file with nothing in it. */
inline constexpr std::string_view kEmptyFile = "empty file";

/** Whether bytes are a kind of document readDocument() takes (a PDF, a scan, a letter, a CDA). */
bool isDocument(std::string_view bytes, std::string_view fileName);

/**
 * Takes in what people have besides FHIR: PDF, JPEG, PNG, TIFF, WebP, HEIC, GIF, plain text,
 * Markdown, CSV, HTML, RTF, DOCX, ODT and CDA; text in UTF-8, UTF-16 with its mark or Windows-1252. The content decides, the name only between kinds of
 * plain text. Title and date come from the hints, else from the document, else from the file name.
 * UnknownFormat: none of these; LimitExceeded: larger than 256 MiB.
 */
Result<DocumentFile> readDocument(std::string_view bytes,
                                  std::string_view fileName,
                                  const DocumentHints& hints,
                                  const text::TextExtractor& extractor);
} // namespace regie::fhir
