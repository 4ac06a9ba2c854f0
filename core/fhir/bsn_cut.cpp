// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/bsn.h"

#include "core/fhir/base64.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace regie::fhir
{
namespace
{
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** Whether at least eight digits stand in a text: fewer cannot hold a BSN. */
bool mayHoldBsn(std::string_view text)
{
    return text.size() >= 8 && std::count_if(text.begin(), text.end(), isDigit) >= 8;
}

/** The Identifier whose `type` holds this Coding; nullptr when it stands elsewhere. */
Node* identifierOfTypeCode(const Node& code)
{
    Node* coding = code.parent;
    Node* list = coding != nullptr ? coding->parent : nullptr;
    if (list == nullptr) {
        return nullptr;
    }
    Node* type = list->isArray() ? list->parent : list;
    return type != nullptr && type->key == "type" ? type->parent : nullptr;
}

/** What a document has that a BSN may be in. */
struct Places {
    std::vector<Node*> identifiers;
    std::vector<Node*> leaves;
    std::vector<Node*> texts; ///< base64 of text
};

/** Whether this is the content of an attachment or Binary that says it is text. */
bool holdsText(const Node& leaf)
{
    if ((leaf.key != "data" && leaf.key != "content") || leaf.parent == nullptr) {
        return false;
    }
    const std::string_view type = leaf.parent->childText("contentType");
    return type.starts_with("text/") || type.find("xml") != std::string_view::npos
           || type.find("html") != std::string_view::npos
           || type.find("json") != std::string_view::npos
           || type.find("rtf") != std::string_view::npos;
}

Places placesIn(Node* node, const Node* top)
{
    Places places;
    while (node != nullptr) {
        if (node->isLeaf()) {
            if (node->key == "system" && isBsnSystem(node->text) && node->parent != nullptr) {
                places.identifiers.push_back(node->parent);
            } else if (node->text == "NNNLD" && node->key == "code") {
                if (Node* identifier = identifierOfTypeCode(*node); identifier != nullptr) {
                    places.identifiers.push_back(identifier);
                }
            } else if (node->kind == NodeKind::String && holdsText(*node)) {
                places.texts.push_back(node);
            } else if (node->kind != NodeKind::Null && mayHoldBsn(node->text)) {
                places.leaves.push_back(node);
            }
        }
        if (node->firstChild != nullptr) {
            node = node->firstChild;
            continue;
        }
        while (node != top && node->next == nullptr) {
            node = node->parent;
        }
        node = node == top ? nullptr : node->next;
    }
    return places;
}

/** The number an identifier carries, in `value` or (a Coding) `code`; empty when masked already. */
std::string_view valueOf(const Node& identifier)
{
    for (const std::string_view name : {"value", "code"}) {
        const std::string_view value = identifier.childText(name);
        if (std::any_of(value.begin(), value.end(), isDigit)) {
            return value;
        }
    }
    return {};
}

/** Takes a node out, and its parents as far as they become empty: FHIR knows no empty ones. */
void removeWithEmptied(Document& document, Node& node)
{
    Node* gone = &node;
    while (gone != nullptr && gone != document.root()) {
        Node* parent = gone->parent;
        Document::remove(*gone);
        gone = parent != nullptr && parent->firstChild == nullptr ? parent : nullptr;
    }
}

bool isIn(const Document& document, const Node& node)
{
    const Node* each = &node;
    while (each->parent != nullptr) {
        each = each->parent;
    }
    return each == document.root();
}
} // namespace

BsnCut cutBsn(Document& document, BsnNumbers& numbers)
{
    BsnCut cut;
    if (document.root() == nullptr) {
        return cut;
    }
    const Places places = placesIn(document.root(), document.root());
    for (Node* identifier : places.identifiers) {
        const std::string_view value = valueOf(*identifier);
        if (!value.empty() && identifier->parent != nullptr) {
            numbers.add(value);
            removeWithEmptied(document, *identifier);
            ++cut.removed;
        }
    }
    for (Node* leaf : places.leaves) {
        std::string text(leaf->text);
        if (const std::size_t masked = numbers.mask(text); masked > 0 && isIn(document, *leaf)) {
            document.setText(*leaf, text);
            leaf->kind = NodeKind::String; // a masked number is no number any more
            cut.masked += masked;
        }
    }
    for (Node* leaf : places.texts) {
        if (!isIn(document, *leaf)) {
            continue;
        }
        auto decoded = fromBase64(leaf->text);
        std::string text = decoded ? std::move(*decoded) : std::string(leaf->text);
        if (const std::size_t masked = numbers.mask(text); masked > 0) {
            document.setText(*leaf, decoded ? toBase64(text) : text);
            cut.masked += masked;
        }
    }
    return cut;
}
} // namespace regie::fhir
