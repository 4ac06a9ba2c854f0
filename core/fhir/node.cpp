// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/node.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace regie::fhir
{
const Node* Node::child(std::string_view name) const
{
    if (kind != NodeKind::Object) {
        return nullptr;
    }
    // Asked some hundred times a resource, so not every name is compared letter by letter.
    const std::uint32_t nameMark = markOf(name);
    for (const Node* member = firstChild; member != nullptr; member = member->next) {
        if (member->isCalled(name, nameMark)) {
            return member;
        }
    }
    return nullptr;
}

std::string_view Node::childText(std::string_view name) const
{
    const Node* member = child(name);
    return member != nullptr && member->isLeaf() ? member->text : std::string_view{};
}

const Node* Node::at(std::size_t index) const
{
    if (kind != NodeKind::Array || index >= childCount) {
        return nullptr;
    }
    const Node* item = firstChild;
    while (index > 0 && item != nullptr) {
        item = item->next;
        --index;
    }
    return item;
}

std::string_view nameOf(const Node& node)
{
    return node.key.empty() && node.parent != nullptr && node.parent->isArray() ? node.parent->key
                                                                                : node.key;
}

const Node* besideOf(const Node& leaf)
{
    const Node* list = leaf.parent;
    const Node* holder = list != nullptr && list->isArray() ? list->parent : list;
    if (holder == nullptr) {
        return nullptr;
    }
    const std::string_view name = nameOf(leaf);
    for (const Node& member : *holder) {
        if (member.key.size() != name.size() + 1 || member.key.front() != '_'
            || member.key.substr(1) != name) {
            continue;
        }
        if (!list->isArray() || !member.isArray()) {
            return &member;
        }
        const Node* twin = member.firstChild;
        for (const Node* each = list->firstChild;
             each != nullptr && each != &leaf && twin != nullptr;
             each = each->next) {
            twin = twin->next;
        }
        return twin;
    }
    return nullptr;
}

Document::Document() : Document(0) { }

Document::Document(std::size_t expectedBytes)
{
    constexpr std::size_t kSmallest = 4096;
    m_memory = std::make_unique<std::pmr::monotonic_buffer_resource>(
        expectedBytes > kSmallest ? expectedBytes : kSmallest);
}

Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

std::string_view Document::keep(std::string_view text)
{
    if (text.empty()) {
        return {};
    }
    void* place = m_memory->allocate(text.size(), 1);
    std::memcpy(place, text.data(), text.size());
    return {static_cast<const char*>(place), text.size()};
}

char* Document::hold(std::string_view text)
{
    auto* place = static_cast<char*>(m_memory->allocate(text.size() + 1, 1));
    std::copy(text.begin(), text.end(), place);
    place[text.size()] = '\0';
    return place;
}

Node* Document::append(Node* parent, NodeKind kind, std::string_view key, std::string_view text)
{
    return appendHeld(parent, kind, keep(key), keep(text));
}

Node* Document::appendHeld(Node* parent, NodeKind kind, std::string_view key, std::string_view text)
{
    static_assert(std::is_trivially_destructible_v<Node>);
    Node* node = new (m_memory->allocate(sizeof(Node), alignof(Node))) Node;
    node->key = key;
    node->mark = markOf(key);
    node->text = text;
    node->kind = kind;
    node->parent = parent;
    node->order = m_count++;
    if (parent == nullptr) {
        m_root = node;
        return node;
    }
    (parent->lastChild != nullptr ? parent->lastChild->next : parent->firstChild) = node;
    parent->lastChild = node;
    ++parent->childCount;
    return node;
}

void Document::remove(Node& child)
{
    Node* parent = child.parent;
    if (parent == nullptr) {
        return;
    }
    Node* before = nullptr;
    for (Node* each = parent->firstChild; each != &child; each = each->next) {
        before = each;
    }
    (before != nullptr ? before->next : parent->firstChild) = child.next;
    if (parent->lastChild == &child) {
        parent->lastChild = before;
    }
    --parent->childCount;
    child.parent = nullptr;
    child.next = nullptr;
}

Node* Document::wrapInList(Node& child)
{
    Node* list = new (m_memory->allocate(sizeof(Node), alignof(Node))) Node;
    list->kind = NodeKind::Array;
    list->key = child.key;
    list->mark = child.mark;
    list->order = m_count++;
    list->parent = child.parent;
    list->next = child.next;
    list->firstChild = &child;
    list->lastChild = &child;
    list->childCount = 1;
    if (Node* parent = child.parent; parent != nullptr) {
        Node** link = &parent->firstChild;
        while (*link != &child) {
            link = &(*link)->next;
        }
        *link = list;
        if (parent->lastChild == &child) {
            parent->lastChild = list;
        }
    } else {
        m_root = list;
    }
    child.parent = list;
    child.next = nullptr;
    child.key = {};
    child.mark = 0;
    return list;
}

void Document::makeRoot(Node& node)
{
    node.parent = nullptr;
    node.next = nullptr;
    node.key = {};
    node.mark = 0;
    m_root = &node;
}

Node* Document::appendCopy(Node* parent, const Node& tree)
{
    Node* top =
        append(parent, tree.kind, parent != nullptr ? tree.key : std::string_view{}, tree.text);
    Node* target = top;
    const Node* source = &tree;
    while (true) {
        if (source->firstChild != nullptr) {
            source = source->firstChild;
        } else {
            while (source != &tree && source->next == nullptr) {
                source = source->parent;
                target = target->parent;
            }
            if (source == &tree) {
                return top;
            }
            source = source->next;
            target = target->parent;
        }
        target = append(target, source->kind, source->key, source->text);
    }
}

void Document::setText(Node& leaf, std::string_view text)
{
    leaf.text = keep(text);
}
} // namespace regie::fhir
