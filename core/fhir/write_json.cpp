// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/node.h"

#include <array>

namespace regie::fhir
{
namespace
{
/** Characters that cannot stand in a JSON string as they are. */
constexpr std::array<bool, 256> kEscaped = [] {
    std::array<bool, 256> escaped{};
    for (std::size_t c = 0; c < 0x20; ++c) {
        escaped[c] = true;
    }
    escaped['"'] = true;
    escaped['\\'] = true;
    return escaped;
}();

/** A string with the escapes RFC 8259 section 7 asks for and no others: the text stays as it is. */
void appendString(std::string& out, std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    std::size_t kept = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (!kEscaped[byte]) {
            continue;
        }
        out.append(text, kept, at - kept);
        kept = at + 1;
        out += '\\';
        switch (byte) {
        case '"': out += '"'; break;
        case '\\': out += '\\'; break;
        case '\b': out += 'b'; break;
        case '\f': out += 'f'; break;
        case '\n': out += 'n'; break;
        case '\r': out += 'r'; break;
        case '\t': out += 't'; break;
        default:
            out += "u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 0xFU];
        }
    }
    out.append(text, kept, text.size() - kept);
    out += '"';
}

void appendOpening(std::string& out, const Node& node)
{
    if (!node.key.empty() || (node.parent != nullptr && node.parent->isObject())) {
        appendString(out, node.key);
        out += ':';
    }
    switch (node.kind) {
    case NodeKind::Null: out += "null"; break;
    case NodeKind::Boolean:
    case NodeKind::Number: out += node.text; break;
    case NodeKind::String: appendString(out, node.text); break;
    case NodeKind::Array: out += '['; break;
    case NodeKind::Object: out += '{'; break;
    }
}

void appendClosing(std::string& out, const Node& node)
{
    if (node.isArray()) {
        out += ']';
    } else if (node.isObject()) {
        out += '}';
    }
}

void appendValue(std::string& out, const Node& top)
{
    // Walks with the parent links, so depth costs no stack.
    const Node* node = &top;
    while (true) {
        if (node == &top) {
            Node bare = *node;
            bare.key = {};
            bare.parent = nullptr;
            appendOpening(out, bare);
        } else {
            appendOpening(out, *node);
        }
        if (node->firstChild != nullptr) {
            node = node->firstChild;
            continue;
        }
        appendClosing(out, *node);
        while (node != &top && node->next == nullptr) {
            node = node->parent;
            appendClosing(out, *node);
        }
        if (node == &top) {
            return;
        }
        out += ',';
        node = node->next;
    }
}
} // namespace

std::string writeJson(const Node& node)
{
    constexpr std::size_t kUsual = 2048; // most resources are smaller
    std::string out;
    out.reserve(kUsual);
    appendValue(out, node);
    return out;
}
} // namespace regie::fhir
