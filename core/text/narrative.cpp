// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/narrative.h"

#include "core/text/display.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <climits>
#include <memory>

namespace regie::text
{
namespace
{
struct ContextDeleter {
    void operator()(htmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};

std::string_view view(const xmlChar* text)
{
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

template<std::size_t Size>
bool isOneOf(std::string_view name, const std::array<std::string_view, Size>& names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/** What holds no words for people, with all that is in it. */
constexpr std::array<std::string_view, 11> kSkipped = {"script",
                                                       "style",
                                                       "head",
                                                       "svg",
                                                       "math",
                                                       "object",
                                                       "iframe",
                                                       "template",
                                                       "noscript",
                                                       "select",
                                                       "video"};
/** What starts a line of its own. */
constexpr std::array<std::string_view, 26> kBlocks = {
    "html",  "body",  "div", "p",       "section", "article", "header", "footer",    "main",
    "aside", "nav",   "pre", "address", "caption", "dl",      "dt",     "dd",        "ul",
    "ol",    "table", "hr",  "br",      "thead",   "tbody",   "tfoot",  "blockquote"};
// Deeper markup keeps its words but no more structure.
constexpr int kDeepest = 500;

/** Collects blocks from the events of libxml2's HTML parser. */
class Collector
{
public:
    std::vector<Block> blocks;
    std::string title;

    void open(std::string_view name, bool displayedAsBlock)
    {
        ++m_depth;
        if (name == "title") {
            m_inTitle = true;
        }
        if (m_skipFrom == 0 && isOneOf(name, kSkipped)) {
            m_skipFrom = m_depth;
        }
        if (m_skipFrom != 0 || m_depth > kDeepest) {
            return;
        }
        if (isHeading(name)) {
            begin(Block::Kind::Heading, name[1] - '0');
        } else if (name == "li") {
            begin(Block::Kind::ListItem, std::max(m_listDepth, 1));
        } else if (name == "tr") {
            endBlock();
            m_row = true;
            m_rowBlock = Block{Block::Kind::TableRow, 0, true, {}};
        } else if (name == "td" || name == "th") {
            endCell();
            m_rowBlock.header = m_rowBlock.header && name == "th";
        } else if (isOneOf(name, kBlocks) || displayedAsBlock) {
            m_listDepth += name == "ul" || name == "ol" ? 1 : 0;
            separate();
        }
    }

    void close(std::string_view name, bool displayedAsBlock)
    {
        --m_depth;
        m_inTitle = m_inTitle && name != "title";
        if (m_skipFrom != 0) {
            m_skipFrom = m_depth < m_skipFrom ? 0 : m_skipFrom;
            return;
        }
        if (name == "tr") {
            endCell();
            m_row = false;
            if (!m_rowBlock.cells.empty()) {
                blocks.push_back(std::move(m_rowBlock));
            }
            m_rowBlock = {};
        } else if (name == "td" || name == "th") {
            endCell(true);
        } else if (isHeading(name) || name == "li" || isOneOf(name, kBlocks) || displayedAsBlock) {
            m_listDepth -= (name == "ul" || name == "ol") && m_listDepth > 0 ? 1 : 0;
            separate();
        }
    }

    void characters(std::string_view text)
    {
        if (m_inTitle) {
            title += text;
        }
        if (m_skipFrom == 0) {
            m_text += text;
        }
    }

    void finish()
    {
        endCell();
        if (!m_rowBlock.cells.empty()) {
            blocks.push_back(std::move(m_rowBlock));
        }
        m_row = false;
        endBlock();
    }

private:
    static bool isHeading(std::string_view name)
    {
        return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    }

    void begin(Block::Kind kind, int level)
    {
        separate();
        m_kind = kind;
        m_level = level;
    }

    /** The end of a line; inside a table row only a space, for a row is one block. */
    void separate()
    {
        if (m_row) {
            m_text += ' ';
        } else {
            endBlock();
        }
    }

    void endBlock()
    {
        std::string words = collapseSpace(displayText(m_text));
        m_text.clear();
        if (!words.empty()) {
            blocks.push_back({m_kind, m_level, false, {std::move(words)}});
        }
        m_kind = Block::Kind::Paragraph;
        m_level = 0;
    }

    void endCell(bool keepEmpty = false)
    {
        if (!m_row) {
            return;
        }
        std::string words = collapseSpace(displayText(m_text));
        m_text.clear();
        if (!words.empty() || keepEmpty) {
            m_rowBlock.cells.push_back(std::move(words));
        }
    }

    std::string m_text;
    Block m_rowBlock;
    Block::Kind m_kind = Block::Kind::Paragraph;
    int m_level = 0;
    int m_depth = 0;
    int m_skipFrom = 0;
    int m_listDepth = 0;
    bool m_row = false;
    bool m_inTitle = false;
};

/** What the callbacks share; remembers which open elements are lines because of their style. */
struct Run {
    Collector collector;
    std::vector<bool> styled;
};

bool stylesAsBlock(const xmlChar** attributes)
{
    for (; attributes != nullptr && *attributes != nullptr; attributes += 2) {
        if (view(attributes[0]) == "style") {
            std::string style(view(attributes[1]));
            style.erase(std::remove(style.begin(), style.end(), ' '), style.end());
            return style.find("display:block") != std::string::npos;
        }
    }
    return false;
}

void onOpen(void* user, const xmlChar* name, const xmlChar** attributes)
{
    Run& run = *static_cast<Run*>(user);
    run.styled.push_back(stylesAsBlock(attributes));
    run.collector.open(view(name), run.styled.back());
}

void onClose(void* user, const xmlChar* name)
{
    Run& run = *static_cast<Run*>(user);
    const bool styled = !run.styled.empty() && run.styled.back();
    if (!run.styled.empty()) {
        run.styled.pop_back();
    }
    run.collector.close(view(name), styled);
}

void onCharacters(void* user, const xmlChar* text, int length)
{
    static_cast<Run*>(user)->collector.characters(
        {reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

void onError(void* /*user*/, xmlErrorPtr /*error*/)
{
    // Broken markup is expected; the texts of libxml2 quote the data, so they go nowhere.
}

Collector collect(std::string_view html)
{
    Run run;
    if (html.empty() || html.size() > static_cast<std::size_t>(INT_MAX)) {
        return {};
    }
    const std::unique_ptr<htmlParserCtxt, ContextDeleter> context(
        htmlCreateMemoryParserCtxt(html.data(), static_cast<int>(html.size())));
    if (context == nullptr) {
        return {};
    }
    xmlSAXHandler sax{};
    sax.startElement = onOpen;
    sax.endElement = onClose;
    sax.characters = onCharacters;
    sax.cdataBlock = onCharacters;
    sax.ignorableWhitespace = onCharacters;
    sax.serror = onError;
    sax.initialized = XML_SAX2_MAGIC;
    *context->sax = sax;
    context->userData = &run;
    htmlCtxtUseOptions(context.get(), HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED);
    if (xmlCharEncodingHandlerPtr utf8 = xmlFindCharEncodingHandler("UTF-8"); utf8 != nullptr) {
        xmlSwitchToEncoding(context.get(), utf8);
    }
    htmlParseDocument(context.get());
    run.collector.finish();
    return std::move(run.collector);
}
} // namespace

std::string Block::text() const
{
    std::string out;
    for (const std::string& cell : cells) {
        if (!out.empty() && !cell.empty()) {
            out += " | ";
        }
        out += cell;
    }
    return out;
}

std::vector<Block> narrativeBlocks(std::string_view html)
{
    return collect(html).blocks;
}

std::string narrativeText(std::string_view xhtml)
{
    std::string out;
    for (const Block& block : narrativeBlocks(xhtml)) {
        if (!out.empty()) {
            out += '\n';
        }
        out += block.text();
    }
    return out;
}

std::string htmlTitle(std::string_view html)
{
    return collapseSpace(displayText(collect(html).title));
}
} // namespace regie::text
