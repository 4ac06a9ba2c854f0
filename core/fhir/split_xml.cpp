// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/read_xml.h"

#include <algorithm>
#include <array>

namespace regie::fhir
{
namespace
{
constexpr std::size_t kNone = std::string_view::npos;

struct Tag {
    std::size_t begin = 0;
    std::size_t end = 0;   ///< behind the '>'
    std::string_view name; ///< with its prefix
    std::string_view local;
    bool closing = false;
};

/** The next tag from a place on, over comments, CDATA and declarations; nothing at the end. */
bool nextTag(std::string_view text, std::size_t from, Tag& tag)
{
    for (std::size_t at = text.find('<', from); at != kNone; at = text.find('<', at)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("<!--") || rest.starts_with("<![CDATA[")) {
            at = text.find(rest.starts_with("<!--") ? "-->" : "]]>", at);
            if (at == kNone) {
                return false;
            }
            continue;
        }
        if (rest.starts_with("<?") || rest.starts_with("<!")) {
            ++at;
            continue;
        }
        tag.begin = at;
        tag.closing = rest.starts_with("</");
        const std::size_t name = at + (tag.closing ? 2 : 1);
        const std::size_t nameEnd = text.find_first_of(" \t\r\n/>", name);
        const std::size_t close = text.find('>', name);
        if (nameEnd == kNone || close == kNone) {
            return false;
        }
        tag.end = close + 1;
        tag.name = text.substr(name, nameEnd - name);
        const std::size_t colon = tag.name.find(':');
        tag.local = colon == kNone ? tag.name : tag.name.substr(colon + 1);
        return true;
    }
    return false;
}

/** An `entry` of a Bundle starts with other things than that of a List or a Composition. */
bool isBundleEntry(std::string_view text, const Tag& entry)
{
    static constexpr std::array<std::string_view, 6> kFirst = {
        "fullUrl", "resource", "link", "search", "request", "response"};
    Tag inner;
    return !entry.closing && entry.local == "entry" && nextTag(text, entry.end, inner)
           && !inner.closing
           && std::find(kFirst.begin(), kFirst.end(), inner.local) != kFirst.end();
}
/** What the attribute `value` of a tag says; a code needs no decoding. */
std::string_view valueOf(std::string_view tag)
{
    std::size_t at = tag.find("value");
    at = at == kNone ? kNone : tag.find_first_of("\"'", at);
    const std::size_t end = at == kNone ? kNone : tag.find(tag[at], at + 1);
    return end == kNone ? std::string_view() : tag.substr(at + 1, end - at - 1);
}
} // namespace

XmlParts splitXmlBundle(std::string_view utf8)
{
    XmlParts parts;
    Tag root;
    if (!nextTag(utf8, 0, root) || root.local != "Bundle" || root.closing) {
        return parts;
    }
    const std::string head(utf8.substr(root.begin, root.end - root.begin));
    const std::string tail = "</" + std::string(root.name) + ">";
    std::size_t begin = kNone;
    const auto take = [&](std::size_t end) {
        if (begin != kNone) {
            parts.entries.push_back(head + std::string(utf8.substr(begin, end - begin)) + tail);
        }
    };
    Tag tag = root;
    std::size_t bundleEnd = utf8.size();
    while (nextTag(utf8, tag.end, tag)) {
        if (isBundleEntry(utf8, tag)) {
            take(tag.begin);
            begin = tag.begin;
        } else if (tag.closing && tag.name == root.name) {
            bundleEnd = tag.begin;
        } else if (begin == kNone && parts.type.empty() && tag.local == "type") {
            parts.type = valueOf(utf8.substr(tag.begin, tag.end - tag.begin));
        }
    }
    take(std::max(bundleEnd, begin == kNone ? bundleEnd : begin));
    return parts;
}
} // namespace regie::fhir
