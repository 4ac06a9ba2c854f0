// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/tree.h"

#include <string>

namespace regie::share
{
using fhir::Node;
using fhir::NodeKind;

Node* Tree::object(Node* parent, std::string_view key)
{
    return m_document.append(parent, NodeKind::Object, key);
}

Node* Tree::array(Node* parent, std::string_view key)
{
    return m_document.append(parent, NodeKind::Array, key);
}

void Tree::text(Node* parent, std::string_view key, std::string_view value)
{
    m_document.append(parent, NodeKind::String, key, value);
}

void Tree::number(Node* parent, std::string_view key, std::string_view spelled)
{
    m_document.append(parent, NodeKind::Number, key, spelled);
}

void Tree::boolean(Node* parent, std::string_view key, bool value)
{
    m_document.append(parent, NodeKind::Boolean, key, value ? "true" : "false");
}

Node* Tree::concept_(Node* parent,
                     std::string_view key,
                     std::string_view system,
                     std::string_view code,
                     std::string_view display,
                     std::string_view words)
{
    Node* made = object(parent, key);
    if (!code.empty()) {
        Node* coding = object(array(made, "coding"));
        text(coding, "system", system);
        text(coding, "code", code);
        if (!display.empty()) {
            text(coding, "display", display);
        }
    }
    if (!words.empty()) {
        text(made, "text", words);
    }
    return made;
}

void Tree::reference(Node* parent, std::string_view key, std::string_view uuid)
{
    text(object(parent, key), "reference", "urn:uuid:" + std::string(uuid));
}

Node* Tree::copy(Node* parent, std::string_view key, const Node& tree)
{
    Node* made = m_document.appendCopy(parent, tree);
    rename(*made, key);
    return made;
}

void Tree::rename(Node& node, std::string_view key)
{
    const std::string_view held(m_document.hold(key), key.size());
    node.key = held;
    node.mark = fhir::markOf(held);
}

Node* childOf(Node& node, std::string_view key)
{
    for (Node* each = node.firstChild; each != nullptr; each = each->next) {
        if (each->key == key) {
            return each;
        }
    }
    return nullptr;
}
} // namespace regie::share
