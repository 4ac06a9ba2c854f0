// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/plain.h"
#include "core/record/render.h"

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
    return {fmt::format("{} tekens", bytes), fmt::format("{} bytes", bytes)};
}

std::uint64_t sizeOf(const Node& node)
{
    const std::string_view size = node.childText("size");
    std::uint64_t bytes = 0;
    std::from_chars(size.data(), size.data() + size.size(), bytes);
    const std::string_view data = node.childText("data");
    return bytes == 0 ? data.size() / 4 * 3 : bytes;
}

std::string_view entityText(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities = {
        {{"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"nbsp", " "}}};
    for (const auto& [entity, text] : entities) {
        if (entity == name) {
            return text;
        }
    }
    return {};
}

void appendCodePoint(std::string& text, std::uint32_t point)
{
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
        return;
    }
    const auto byte = [&](std::uint32_t value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | (point >> 6U));
        byte(0x80 | (point & 0x3FU));
    } else if (point < 0x10000) {
        byte(0xE0 | (point >> 12U));
        byte(0x80 | ((point >> 6U) & 0x3FU));
        byte(0x80 | (point & 0x3FU));
    } else {
        byte(0xF0 | (point >> 18U));
        byte(0x80 | ((point >> 12U) & 0x3FU));
        byte(0x80 | ((point >> 6U) & 0x3FU));
        byte(0x80 | (point & 0x3FU));
    }
}

void appendEntity(std::string& text, std::string_view name)
{
    if (!name.starts_with('#')) {
        text += entityText(name);
        return;
    }
    const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t point = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), point, hex ? 16 : 10);
    appendCodePoint(text, point);
}

/** Elements that begin a new line; a cell only begins a new word. */
bool breaksLine(std::string_view tag)
{
    constexpr std::array<std::string_view, 14> names = {
        "p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "caption", "dt"};
    return std::find(names.begin(), names.end(), tag) != names.end();
}

void appendBreak(std::string& text, char mark)
{
    while (!text.empty() && text.back() == ' ') {
        text.pop_back();
    }
    if (!text.empty() && text.back() != '\n') {
        text += mark;
    }
}
} // namespace

std::string plainText(std::string_view xhtml)
{
    std::string text;
    for (std::size_t at = 0; at < xhtml.size();) {
        const char c = xhtml[at];
        if (c == '<') {
            const std::size_t end = xhtml.find('>', at);
            std::size_t name = at + 1;
            name += name < xhtml.size() && xhtml[name] == '/' ? 1U : 0U;
            std::size_t stop = name;
            while (stop < xhtml.size() && xhtml[stop] != '>' && xhtml[stop] != ' '
                   && xhtml[stop] != '/' && xhtml[stop] != '\n') {
                ++stop;
            }
            const std::string_view tag = xhtml.substr(name, stop - name);
            if (breaksLine(tag)) {
                appendBreak(text, '\n');
            } else if (tag == "td" || tag == "th") {
                appendBreak(text, ' ');
            }
            at = end == std::string_view::npos ? xhtml.size() : end + 1;
            continue;
        }
        if (c == '&') {
            const std::size_t end = xhtml.find(';', at);
            if (end != std::string_view::npos && end - at <= 10) {
                appendEntity(text, xhtml.substr(at + 1, end - at - 1));
                at = end + 1;
                continue;
            }
        }
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            if (!text.empty() && text.back() != ' ' && text.back() != '\n') {
                text += ' ';
            }
        } else {
            text += c;
        }
        ++at;
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) {
        text.pop_back();
    }
    return text;
}

Words narrativeWords(const RenderContext& context, const Node& node)
{
    const Node* div = node.isLeaf() ? &node : node.child("div");
    if (div == nullptr || !div->isLeaf()) {
        return {};
    }
    context.told(div);
    return Words::same(plainText(div->text));
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
    const Node* text = node.child("text");
    if (text == nullptr || !text->isLeaf()) {
        return {};
    }
    context.told(text);
    Words words = Words::same(text->text);
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
