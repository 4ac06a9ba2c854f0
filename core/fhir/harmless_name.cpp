// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/harmless_name.h"

#include "core/fhir/document_kind.h"

#include <algorithm>
#include <span>

namespace regie::fhir
{
namespace
{
using Endings = std::span<const std::string_view>;

Endings endingsOf(DocumentKind kind)
{
    static constexpr std::string_view kPdf[] = {".pdf"};
    static constexpr std::string_view kJpeg[] = {".jpg", ".jpeg"};
    static constexpr std::string_view kPng[] = {".png"};
    static constexpr std::string_view kTiff[] = {".tif", ".tiff"};
    static constexpr std::string_view kWebP[] = {".webp"};
    static constexpr std::string_view kHeic[] = {".heic", ".heif"};
    static constexpr std::string_view kGif[] = {".gif"};
    static constexpr std::string_view kDocx[] = {".docx"};
    static constexpr std::string_view kOdt[] = {".odt"};
    static constexpr std::string_view kRtf[] = {".rtf"};
    // A script is plain text too: it runs by its ending alone.
    static constexpr std::string_view kText[] = {".txt", ".md", ".csv", ".tsv"};
    switch (kind) {
    case DocumentKind::Pdf: return kPdf;
    case DocumentKind::Jpeg: return kJpeg;
    case DocumentKind::Png: return kPng;
    case DocumentKind::Tiff: return kTiff;
    case DocumentKind::WebP: return kWebP;
    case DocumentKind::Heic: return kHeic;
    case DocumentKind::Gif: return kGif;
    case DocumentKind::Docx: return kDocx;
    case DocumentKind::Odt: return kOdt;
    case DocumentKind::Rtf: return kRtf;
    case DocumentKind::Markdown:
    case DocumentKind::Csv:
    case DocumentKind::Text: return kText;
    case DocumentKind::Cda:
    case DocumentKind::Xml:
    case DocumentKind::Html: return {};
    }
    return {};
}

Endings harmlessEndings(std::string_view bytes)
{
    constexpr std::string_view kDicomMark = "DICM"; // DICOM PS3.10, 7.1
    constexpr std::size_t kDicomPlace = 128;
    static constexpr std::string_view kDicom[] = {".dcm"};
    if (const auto kind = kindOf(bytes, {})) {
        return endingsOf(*kind);
    }
    const bool dicom =
        bytes.size() > kDicomPlace && bytes.substr(kDicomPlace).starts_with(kDicomMark);
    return dicom ? Endings(kDicom) : Endings();
}

bool endsWith(std::string_view name, std::string_view ending)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return name.size() > ending.size()
           && std::ranges::equal(
               name.substr(name.size() - ending.size()), ending, {}, lower, lower);
}
} // namespace

bool mayRun(std::string_view bytes)
{
    return harmlessEndings(bytes).empty();
}

std::string harmlessName(std::string_view wished, std::string_view bytes)
{
    static constexpr std::string_view kUnknown[] = {".download"};
    const Endings known = harmlessEndings(bytes);
    const Endings endings = known.empty() ? Endings(kUnknown) : known;
    const bool fits = std::ranges::any_of(
        endings, [wished](std::string_view ending) { return endsWith(wished, ending); });
    return std::string(wished) + (fits ? std::string() : std::string(endings.front()));
}
} // namespace regie::fhir
