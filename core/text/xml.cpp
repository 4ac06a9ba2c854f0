// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xml.h"

#include "core/text/utf8.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <climits>
#include <memory>
#include <vector>

namespace regie::text
{
namespace
{
struct ContextDeleter {
    void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* begin, const xmlChar* end)
{
    return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

/** What the callbacks of libxml2 share. */
struct Run {
    XmlHandler& handler;
    xmlParserCtxt* context = nullptr;
    std::vector<XmlAttribute> attributes;
    int depth = 0;
    int deepest = 0;
    bool sawDoctype = false;
    bool tooDeep = false;
    bool stopped = false;

    void stop()
    {
        stopped = true;
        xmlStopParser(context);
    }
    /** Position in the whole text of the byte libxml2 reads next. */
    std::size_t position() const
    {
        const xmlParserInput* input = context->input;
        return static_cast<std::size_t>(input->consumed)
               + static_cast<std::size_t>(input->cur - input->base);
    }
    /** Position of the '<' before; attribute values cannot hold one, so it starts this element. */
    std::size_t tagBegin() const
    {
        const xmlParserInput* input = context->input;
        const xmlChar* each = input->cur;
        while (each > input->base && *each != '<') {
            --each;
        }
        return position() - static_cast<std::size_t>(input->cur - each);
    }
};

void onOpen(void* user,
            const xmlChar* name,
            const xmlChar* /*prefix*/,
            const xmlChar* nameSpace,
            int /*namespaceCount*/,
            const xmlChar** /*namespaces*/,
            int attributeCount,
            int /*defaultedCount*/,
            const xmlChar** attributes)
{
    Run& run = *static_cast<Run*>(user);
    if (run.stopped) {
        return;
    }
    if (++run.depth > run.deepest) {
        run.tooDeep = true;
        run.stop();
        return;
    }
    run.attributes.clear();
    for (int i = 0; i < attributeCount; ++i) {
        // SAX2 hands over name, prefix, namespace, value begin and value end per attribute.
        const xmlChar** five = attributes + static_cast<std::ptrdiff_t>(i) * 5;
        run.attributes.push_back({view(five[0]), view(five[2]), view(five[3], five[4])});
    }
    if (!run.handler.open({view(name), view(nameSpace), run.attributes, run.tagBegin()})) {
        run.stop();
    }
}

void onClose(void* user, const xmlChar* name, const xmlChar* /*prefix*/, const xmlChar* /*uri*/)
{
    Run& run = *static_cast<Run*>(user);
    --run.depth;
    if (!run.stopped && !run.handler.close(view(name), run.position())) {
        run.stop();
    }
}

void onCharacters(void* user, const xmlChar* text, int length)
{
    Run& run = *static_cast<Run*>(user);
    if (!run.stopped && !run.handler.characters(view(text, text + length))) {
        run.stop();
    }
}

void onDoctype(void* user, const xmlChar* /*name*/, const xmlChar* /*id*/, const xmlChar* /*uri*/)
{
    Run& run = *static_cast<Run*>(user);
    run.sawDoctype = true;
    run.stop();
}

void onError(void* /*user*/, xmlErrorPtr /*error*/)
{
    // Nothing to print: the texts of libxml2 quote the data. The context keeps code and line.
}

xmlSAXHandler callbacks()
{
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = onOpen;
    sax.endElementNs = onClose;
    sax.characters = onCharacters;
    sax.cdataBlock = onCharacters;
    sax.ignorableWhitespace = onCharacters;
    sax.internalSubset = onDoctype;
    sax.serror = onError;
    return sax;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

/** The encoding an XML declaration names, in lower case; empty when it names none. */
std::string declaredEncoding(std::string_view bytes)
{
    if (!bytes.starts_with("<?xml")) {
        return {};
    }
    const std::string_view declaration = bytes.substr(0, bytes.find("?>"));
    const std::size_t at = declaration.find("encoding");
    if (at == std::string_view::npos) {
        return {};
    }
    const std::size_t open = declaration.find_first_of("\"'", at);
    if (open == std::string_view::npos) {
        return {};
    }
    const std::size_t close = declaration.find(declaration[open], open + 1);
    return lowered(declaration.substr(
        open + 1, close == std::string_view::npos ? std::string_view::npos : close - open - 1));
}

/** What libxml2 says of a text that is not well-formed, for the person who has to do something. */
ErrorCode codeOf(int xmlError)
{
    switch (xmlError) {
    case XML_ERR_UNDECLARED_ENTITY:
    case XML_WAR_UNDECLARED_ENTITY: return ErrorCode::DoctypeRefused; // it needs a DTD to be read
    case XML_ERR_DOCUMENT_END: return ErrorCode::TextBehind;
    case XML_ERR_TAG_NOT_FINISHED: return ErrorCode::BrokenOff;
    default: return ErrorCode::SyntaxInvalid;
    }
}
} // namespace

std::string_view XmlElement::attribute(std::string_view wanted) const
{
    for (const XmlAttribute& each : attributes) {
        if (each.name == wanted && each.nameSpace.empty()) {
            return each.value;
        }
    }
    return {};
}

Result<std::string> xmlToUtf8(std::string_view bytes)
{
    if (hasUtf16Mark(bytes)) {
        auto utf8 = fromUtf16(bytes);
        return utf8 ? Result<std::string>(std::move(*utf8))
                    : fail(ErrorCode::EncodingInvalid, "UTF-16");
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const std::string encoding = declaredEncoding(bytes);
    static constexpr std::array kEightBit = {
        "iso-8859-1", "iso8859-1", "latin1", "iso-8859-15", "windows-1252", "cp1252"};
    if (std::find(kEightBit.begin(), kEightBit.end(), encoding) != kEightBit.end()) {
        return fromWindows1252(bytes);
    }
    const std::size_t bad = firstInvalidUtf8(bytes);
    if (bad != bytes.size()) {
        return fail(ErrorCode::EncodingInvalid, "no UTF-8 at byte " + std::to_string(bad));
    }
    return std::string(bytes);
}

Result<void> readXml(std::string_view utf8, XmlHandler& handler, int depth)
{
    if (utf8.empty() || utf8.size() > static_cast<std::size_t>(INT_MAX)) {
        return fail(utf8.empty() ? ErrorCode::SyntaxInvalid : ErrorCode::LimitExceeded, "XML size");
    }
    const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        xmlCreateMemoryParserCtxt(utf8.data(), static_cast<int>(utf8.size())));
    if (context == nullptr) {
        return fail(ErrorCode::SyntaxInvalid, "XML cannot start");
    }
    *context->sax = callbacks();
    Run run{handler, context.get(), {}, 0, depth, false, false, false};
    context->userData = &run;
    // NOENT only makes libxml2 hand over &amp; and its like as characters: a DOCTYPE, the place
    // where other entities come from, ends the reading.
    xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
    xmlParseDocument(context.get());
    if (run.sawDoctype) {
        return fail(ErrorCode::DoctypeRefused, "XML with a DOCTYPE");
    }
    if (run.tooDeep) {
        return fail(ErrorCode::TooDeep, "XML deeper than " + std::to_string(depth));
    }
    if (!run.stopped && context->wellFormed == 0) {
        return fail(codeOf(context->errNo),
                    "XML error " + std::to_string(context->errNo) + " at line "
                        + std::to_string(context->input != nullptr ? context->input->line : 0));
    }
    return {};
}

Result<void> readXmlStream(const ReadBytes& read, XmlHandler& handler, int depth)
{
    xmlSAXHandler sax = callbacks();
    sax.internalSubset = nullptr;
    const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
        xmlCreatePushParserCtxt(&sax, nullptr, nullptr, 0, nullptr));
    if (context == nullptr) {
        return fail(ErrorCode::SyntaxInvalid, "XML cannot start");
    }
    Run run{handler, context.get(), {}, 0, depth, false, false, false};
    context->userData = &run;
    xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_NOENT);
    std::vector<char> buffer(std::size_t{256} * 1024);
    bool any = false;
    while (!run.stopped) {
        const Result<std::size_t> got = read(buffer);
        if (!got) {
            return fail(got.error());
        }
        any = any || *got > 0;
        const int bad =
            xmlParseChunk(context.get(), buffer.data(), static_cast<int>(*got), *got == 0 ? 1 : 0);
        if (*got == 0 || bad != XML_ERR_OK) {
            break;
        }
    }
    if (run.tooDeep) {
        return fail(ErrorCode::TooDeep, "XML deeper than " + std::to_string(depth));
    }
    if (!run.stopped && (!any || context->wellFormed == 0)) {
        return fail(ErrorCode::SyntaxInvalid,
                    "XML error " + std::to_string(context->errNo) + " at line "
                        + std::to_string(context->input != nullptr ? context->input->line : 0));
    }
    return {};
}
} // namespace regie::text
