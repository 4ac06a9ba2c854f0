// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/reading.h"
#include "core/text/narrative.h"

#include <algorithm>
#include <array>

namespace regie::record
{
namespace
{
using fhir::Node;
using fhir::NodeKind;

constexpr std::size_t kLongest = 4096;

/** Members that hold nothing a person would search for. */
bool isMachineText(std::string_view key)
{
    constexpr std::array<std::string_view, 24> keys = {
        "resourceType", "id",         "url",       "system",      "code",    "reference",
        "div",          "data",       "profile",   "contentType", "hash",    "versionId",
        "lastUpdated",  "linkId",     "status",    "use",         "fullUrl", "implicitRules",
        "language",     "definition", "valueCode", "valueUri",    "version", "source"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void add(std::string& text, std::string_view words)
{
    if (words.size() < 2 || text.size() + words.size() > kLongest) {
        return;
    }
    if (text.find(words) != std::string::npos) {
        return;
    }
    text += text.empty() ? "" : "\n";
    text += words;
}

/** At most `size` bytes, not cut through a character. */
std::string_view shortened(std::string_view text, std::size_t size)
{
    if (text.size() <= size) {
        return text;
    }
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
        --size;
    }
    return text.substr(0, size);
}

bool isDateLike(std::string_view text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-' && text[0] >= '0'
           && text[0] <= '9';
}

void addLeaves(std::string& text, const Node& node, const terms::Terms& terms)
{
    if (text.size() >= kLongest) {
        return;
    }
    if (const std::string_view code = node.childText("code"); !code.empty()) {
        if (const Words* words = terms.code(node.childText("system"), code)) {
            add(text, words->nl);
            add(text, words->en);
        }
    }
    for (const Node& each : node) {
        if (!each.isLeaf()) {
            if (each.key != "meta" && each.key != "identifier") {
                addLeaves(text, each, terms);
            }
            continue;
        }
        const std::string_view key = each.key.empty() ? node.key : each.key;
        if (each.kind == NodeKind::String && !isMachineText(key) && !isDateLike(each.text)) {
            add(text, shortened(each.text, 1024));
        }
    }
    if (node.key == "section" || (node.parent != nullptr && node.parent->key == "section")) {
        if (const Node* narrative = node.child("text")) {
            add(text, shortened(text::narrativeText(narrative->childText("div")), 2048));
        }
    }
}
} // namespace

std::string searchTextOf(const Fact& fact, const Node& root, const terms::Terms& terms)
{
    std::string text;
    text.reserve(512);
    for (const Words* words : {&fact.title, &fact.value, &fact.shortText}) {
        add(text, words->nl);
        add(text, words->en);
    }
    add(text, fact.provider);
    addLeaves(text, root, terms);
    return text;
}
} // namespace regie::record
