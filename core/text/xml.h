// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace regie::text
{
struct XmlAttribute {
    std::string_view name; ///< without its prefix
    std::string_view nameSpace;
    std::string_view value;
};

struct XmlElement {
    std::string_view name; ///< without its prefix
    std::string_view nameSpace;
    std::span<const XmlAttribute> attributes;
    std::size_t begin = 0; ///< position of its '<' in the text that is read

    /** Value of an attribute without a namespace; empty when absent. */
    std::string_view attribute(std::string_view wanted) const;
};

/** Hears the parts of an XML text in order. Views are good during the call; false stops reading. */
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual bool open(const XmlElement& element) = 0;
    virtual bool characters(std::string_view text) = 0;
    /** `end` is the position just after the closing '>'. */
    virtual bool close(std::string_view name, std::size_t end) = 0;
};

/**
 * The text as UTF-8 without a byte order mark, from UTF-8, UTF-16 with a mark, Latin-1 or
 * Windows-1252 as the XML declaration says. EncodingInvalid when the bytes are something else.
 */
Result<std::string> xmlToUtf8(std::string_view bytes);

/**
 * Reads well-formed XML in UTF-8 (what a declaration says about encoding is ignored). A DOCTYPE is
 * refused (DoctypeRefused), so there are no entities of its own; nothing is fetched; comments and
 * processing instructions are dropped. SyntaxInvalid says the line, as do TextBehind and BrokenOff;
 * TooDeep: more than `depth` elements in each other. When the handler stops, the result is good: the handler knows why.
 */
Result<void> readXml(std::string_view utf8, XmlHandler& handler, int depth = 200);

/** Fills the buffer from its beginning and says how many bytes it put there; 0 at the end. */
using ReadBytes = std::function<Result<std::size_t>(std::span<char> buffer)>;

/**
 * The same for text of any size, in pieces: what is in memory does not grow with it. A DOCTYPE is
 * passed over and declares nothing, so an entity of its own stands for nothing. Positions
 * (XmlElement::begin, `end`) count within the whole text.
 */
Result<void> readXmlStream(const ReadBytes& read, XmlHandler& handler, int depth = 200);
} // namespace regie::text
