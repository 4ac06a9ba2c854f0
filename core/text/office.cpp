// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/office.h"

#include "core/text/display.h"
#include "core/text/xml.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>
#include <string>

namespace regie::text
{
namespace
{
// A small archive can claim to hold anything; more than this is no letter.
constexpr std::size_t kLargest = std::size_t{64} * 1024 * 1024;

struct ArchiveDeleter {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/** The parts of either format that hold words. */
struct Parts {
    std::string body;
    std::string about;
};

Result<std::string> entryBytes(archive* reader)
{
    std::string out;
    std::array<char, 65536> buffer{};
    while (true) {
        const la_ssize_t got = archive_read_data(reader, buffer.data(), buffer.size());
        if (got < 0) {
            return fail(ErrorCode::SyntaxInvalid, "archive is damaged");
        }
        if (got == 0) {
            return out;
        }
        out.append(buffer.data(), static_cast<std::size_t>(got));
        if (out.size() > kLargest) {
            return fail(ErrorCode::LimitExceeded, "document too large");
        }
    }
}

Result<Parts> partsOf(std::string_view bytes)
{
    const std::unique_ptr<archive, ArchiveDeleter> reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return fail(ErrorCode::SyntaxInvalid, "no archive");
    }
    Parts parts;
    archive_entry* entry = nullptr;
    while (archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
        const char* path = archive_entry_pathname(entry);
        const std::string_view name = path != nullptr ? path : "";
        const bool body = name == "word/document.xml" || name == "content.xml";
        if (!body && name != "docProps/core.xml" && name != "meta.xml") {
            continue;
        }
        Result<std::string> content = entryBytes(reader.get());
        if (!content) {
            return fail(content.error());
        }
        (body ? parts.body : parts.about) = std::move(*content);
    }
    if (parts.body.empty()) {
        return fail(ErrorCode::SyntaxInvalid, "no office document");
    }
    return parts;
}

/** Keeps the words of either format: paragraphs are lines. */
class Words final : public XmlHandler
{
public:
    std::string text;
    std::string title;

    bool open(const XmlElement& element) override
    {
        m_inTitle = element.name == "title";
        // Word keeps words in `t` alone (field codes and deleted text stand in others).
        m_word = m_word || element.nameSpace.find("wordprocessingml") != std::string_view::npos;
        m_inText = !m_word || element.name == "t";
        if (element.name == "tab" || element.name == "s") {
            text += ' ';
        } else if (element.name == "br" || element.name == "line-break") {
            text += '\n';
        }
        return true;
    }
    bool characters(std::string_view part) override
    {
        if (m_inTitle) {
            title += part;
        } else if (m_inText) {
            text += part;
        }
        return true;
    }
    bool close(std::string_view name, std::size_t /*end*/) override
    {
        m_inTitle = false;
        m_inText = !m_word;
        if (name == "p" || name == "h") {
            text += '\n';
        } else if (name == "tc" || name == "table-cell") {
            text += ' ';
        }
        return true;
    }

private:
    bool m_inTitle = false;
    bool m_inText = false;
    bool m_word = false;
};
} // namespace

Result<ExtractedText> officeText(std::string_view bytes)
{
    const Result<Parts> parts = partsOf(bytes);
    if (!parts) {
        return fail(parts.error());
    }
    Words body;
    if (Result<void> read = readXml(parts->body, body, 256); !read) {
        return fail(read.error());
    }
    ExtractedText out;
    out.text = displayText(body.text);
    Words about;
    // What a document says about itself may be missing or broken: the words count.
    if (!parts->about.empty() && readXml(parts->about, about).has_value()) {
        out.title = collapseSpace(displayText(about.title));
    }
    return out;
}

std::optional<std::string_view> officeType(std::string_view bytes)
{
    // Local file headers carry the names in the clear; ODT starts with its type by definition.
    const std::string_view head = bytes.substr(0, 65536);
    if (head.find("application/vnd.oasis.opendocument.text") != std::string_view::npos) {
        return kOdt;
    }
    const bool word = bytes.find("word/document.xml") != std::string_view::npos;
    return word ? std::optional(kDocx) : std::nullopt;
}
} // namespace regie::text
