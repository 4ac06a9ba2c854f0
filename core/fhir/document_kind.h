// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace regie::fhir
{
enum class DocumentKind : std::uint8_t {
    Pdf,
    Jpeg,
    Png,
    Tiff,
    WebP,
    Heic,
    Gif,
    Docx,
    Odt,
    Rtf,
    Cda,
    Xml,
    Html,
    Markdown,
    Csv,
    Text,
};

/** The kind of file by its first bytes, between kinds of plain text by its name. */
std::optional<DocumentKind> kindOf(std::string_view bytes, std::string_view fileName);

/** Its media type, and what it is called in Dutch. */
std::string_view mediaTypeOf(DocumentKind kind);
std::string_view wordsFor(DocumentKind kind);

/** Photos and scans: text comes from reading the picture. */
bool isImage(DocumentKind kind);
/** Kinds whose bytes are text, so that a BSN in them can be masked. */
bool isTextual(DocumentKind kind);
} // namespace regie::fhir
