// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"
#include "core/record/render.h"
#include "core/text/narrative.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace regie::record
{
using fhir::Node;

namespace
{
struct MediaName {
    std::string_view type;
    std::string_view nl;
    std::string_view en;
};
constexpr std::array<MediaName, 12> kMedia = {{
    {"application/pdf", "PDF-document", "PDF document"},
    {"image/jpeg", "foto (JPEG)", "photo (JPEG)"},
    {"image/png", "afbeelding (PNG)", "image (PNG)"},
    {"image/", "afbeelding", "image"},
    {"application/dicom", "medisch beeld (DICOM)", "medical image (DICOM)"},
    {"text/plain", "tekst", "text"},
    {"text/html", "opgemaakte tekst", "formatted text"},
    {"text/", "tekst", "text"},
    {"video/", "film", "video"},
    {"audio/", "geluid", "sound"},
    {"application/hl7-v3+xml", "zorgdocument (CDA)", "clinical document (CDA)"},
    {"application/", "bestand", "file"},
}};

Words mediaWords(std::string_view type)
{
    const auto found = std::find_if(kMedia.begin(), kMedia.end(), [&](const MediaName& each) {
        return type.starts_with(each.type);
    });
    return found == kMedia.end() ? Words{"bestand", "file"}
                                 : Words{std::string(found->nl), std::string(found->en)};
}

Words sizeWords(std::uint64_t bytes)
{
    if (bytes >= 1024 * 1024) {
        const std::string text =
            fmt::format("{:.1f} MB", static_cast<double>(bytes) / (1024.0 * 1024.0));
        Words words = numberWords(text);
        return words;
    }
    if (bytes >= 1024) {
        return Words::same(fmt::format("{} kB", bytes / 1024));
    }
    return {fmt::format("{} bytes", bytes), fmt::format("{} bytes", bytes)};
}

std::uint64_t sizeOf(const Node& node)
{
    const std::string_view size = node.childText("size");
    std::uint64_t bytes = 0;
    std::from_chars(size.data(), size.data() + size.size(), bytes);
    const std::string_view data = node.childText("data");
    return bytes == 0 ? data.size() / 4 * 3 : bytes;
}
} // namespace

Words narrativeWords(const RenderContext& context, const Node& node)
{
    const Node* div = node.isLeaf() ? &node : node.child("div");
    if (div == nullptr || !div->isLeaf()) {
        return {};
    }
    context.told(div);
    return Words::same(text::narrativeText(div->text));
}

Words attachmentWords(const RenderContext& context, const Node& node)
{
    const Node* title = node.child("title");
    const std::string_view type = node.childText("contentType");
    Words about = type.empty() ? Words{} : mediaWords(type);
    if (const std::uint64_t size = sizeOf(node); size > 0) {
        appendWords(about, sizeWords(size), ", ");
    }
    if (const Node* creation = node.child("creation")) {
        appendWords(about, dateWords(context, *creation), ", ");
    }
    if (title == nullptr || !title->isLeaf() || title->text.empty()) {
        return about;
    }
    context.told(title);
    Words words = Words::same(title->text);
    if (!about.empty()) {
        words.nl += " (" + about.nl + ")";
        words.en += " (" + about.en + ")";
    }
    return words;
}

Words annotationWords(const RenderContext& context, const Node& node)
{
    if (node.isLeaf()) {
        context.told(&node);
        return Words::same(node.text);
    }
    const Node* said = node.child("text");
    if (said == nullptr || !said->isLeaf()) {
        return {};
    }
    context.told(said);
    Words words = Words::same(said->text);
    Words about;
    for (const std::string_view member : {"authorString", "authorReference", "time"}) {
        if (const Node* part = node.child(member)) {
            appendWords(about, formatValue(context, *part, Format::Auto), ", ");
        }
    }
    if (!about.empty()) {
        words.nl += " (" + about.nl + ")";
        words.en += " (" + about.en + ")";
    }
    return words;
}
} // namespace regie::record
