// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/document_kind.h"

#include "core/text/office.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <string>

namespace regie::fhir
{
namespace
{
std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

bool isHeic(std::string_view bytes)
{
    static constexpr std::array<std::string_view, 7> kBrands = {
        "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"};
    return bytes.size() > 12 && bytes.substr(4, 4) == "ftyp"
           && std::find(kBrands.begin(), kBrands.end(), bytes.substr(8, 4)) != kBrands.end();
}

std::optional<DocumentKind> binaryKind(std::string_view bytes)
{
    if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) {
        return DocumentKind::Pdf;
    }
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return DocumentKind::Jpeg;
    }
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) {
        return DocumentKind::Png;
    }
    if (bytes.starts_with(std::string_view("II*\0", 4))
        || bytes.starts_with(std::string_view("MM\0*", 4))) {
        return DocumentKind::Tiff;
    }
    if (bytes.starts_with("RIFF") && bytes.size() > 12 && bytes.substr(8, 4) == "WEBP") {
        return DocumentKind::WebP;
    }
    if (isHeic(bytes)) {
        return DocumentKind::Heic;
    }
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) {
        return DocumentKind::Gif;
    }
    if (bytes.starts_with("PK\x03\x04")) {
        const std::optional<std::string_view> office = text::officeType(bytes);
        if (office) {
            return *office == text::kOdt ? DocumentKind::Odt : DocumentKind::Docx;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

/** Letters and line ends, hardly anything else: what an old text file looks like. */
bool looksLikeText(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65536);
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20U && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    return odd == 0;
}

bool isCda(std::string_view head)
{
    const std::size_t at = head.find("ClinicalDocument");
    return at != std::string_view::npos && head.find("urn:hl7-org:v3") != std::string_view::npos;
}
} // namespace

std::optional<DocumentKind> kindOf(std::string_view bytes, std::string_view fileName)
{
    if (const auto kind = binaryKind(bytes)) {
        return kind;
    }
    if (bytes.starts_with("{\\rtf")) {
        return DocumentKind::Rtf;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    if (bytes.empty() || !looksLikeText(bytes)) {
        return std::nullopt;
    }
    const std::string_view head = bytes.substr(0, 8192);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string small = lowered(head.substr(first));
    if (small.starts_with("<!doctype html") || small.starts_with("<html")
        || (small.starts_with('<') && small.find("<html") != std::string::npos)) {
        return DocumentKind::Html;
    }
    if (small.starts_with('<')) {
        return isCda(head) ? DocumentKind::Cda : DocumentKind::Xml;
    }
    const std::string name = lowered(fileName);
    if (name.ends_with(".md") || name.ends_with(".markdown")) {
        return DocumentKind::Markdown;
    }
    return name.ends_with(".csv") || name.ends_with(".tsv") ? DocumentKind::Csv
                                                            : DocumentKind::Text;
}

std::string_view mediaTypeOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf: return "application/pdf";
    case DocumentKind::Jpeg: return "image/jpeg";
    case DocumentKind::Png: return "image/png";
    case DocumentKind::Tiff: return "image/tiff";
    case DocumentKind::WebP: return "image/webp";
    case DocumentKind::Heic: return "image/heic";
    case DocumentKind::Gif: return "image/gif";
    case DocumentKind::Docx: return text::kDocx;
    case DocumentKind::Odt: return text::kOdt;
    case DocumentKind::Rtf: return "application/rtf";
    case DocumentKind::Cda: return "application/hl7-cda+xml";
    case DocumentKind::Xml: return "application/xml";
    case DocumentKind::Html: return "text/html";
    case DocumentKind::Markdown: return "text/markdown";
    case DocumentKind::Csv: return "text/csv";
    case DocumentKind::Text: return "text/plain";
    }
    return "application/octet-stream";
}

std::string_view wordsFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Pdf: return "PDF-document";
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::Tiff:
    case DocumentKind::WebP:
    case DocumentKind::Heic:
    case DocumentKind::Gif: return "Foto of scan";
    case DocumentKind::Docx:
    case DocumentKind::Odt:
    case DocumentKind::Rtf: return "Brief of verslag";
    case DocumentKind::Cda: return "Medisch document";
    case DocumentKind::Xml: return "Gegevensbestand";
    case DocumentKind::Html: return "Webpagina";
    case DocumentKind::Csv: return "Tabel";
    case DocumentKind::Markdown:
    case DocumentKind::Text: return "Tekst";
    }
    return "Document";
}

bool isImage(DocumentKind kind)
{
    return mediaTypeOf(kind).starts_with("image/");
}

bool isTextual(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Rtf:
    case DocumentKind::Cda:
    case DocumentKind::Xml:
    case DocumentKind::Html:
    case DocumentKind::Markdown:
    case DocumentKind::Csv:
    case DocumentKind::Text: return true;
    case DocumentKind::Pdf:
    case DocumentKind::Jpeg:
    case DocumentKind::Png:
    case DocumentKind::Tiff:
    case DocumentKind::WebP:
    case DocumentKind::Heic:
    case DocumentKind::Gif:
    case DocumentKind::Docx:
    case DocumentKind::Odt: return false;
    }
    return false;
}
} // namespace regie::fhir
