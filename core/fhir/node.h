// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>

namespace regie::fhir
{
enum class NodeKind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/** A number for a member name: where two differ, so do the names. Cheaper to compare. */
constexpr std::uint32_t markOf(std::string_view name)
{
    if (name.empty()) {
        return 0;
    }
    const auto byte = [name](std::size_t at) {
        return std::uint32_t{static_cast<unsigned char>(name[at])};
    };
    return static_cast<std::uint32_t>(name.size()) | byte(0) << 8U | byte(name.size() / 2) << 16U
           | byte(name.size() - 1) << 24U;
}

/**
 * One value of a resource as it was sent: an object, a list, or a leaf. Numbers keep their
 * spelling (`1.50` stays `1.50`), members keep their order. Nodes live in a Document and are read
 * only once it is built.
 */
struct Node {
    std::string_view key;  ///< member name; empty for list items and the root
    std::string_view text; ///< string value, number as spelled, "true"/"false"; else empty
    Node* parent = nullptr;
    Node* firstChild = nullptr;
    Node* lastChild = nullptr;
    Node* next = nullptr;
    std::uint32_t order = 0; ///< position in its Document, counted from 0 in reading order
    std::uint32_t childCount = 0;
    std::uint32_t mark = 0; ///< markOf(key)
    NodeKind kind = NodeKind::Null;

    bool isObject() const { return kind == NodeKind::Object; }
    bool isArray() const { return kind == NodeKind::Array; }
    /** Whether the key is `name`, of which the caller knows the mark. */
    bool isCalled(std::string_view name, std::uint32_t nameMark) const
    {
        return mark == nameMark && key == name;
    }
    bool isLeaf() const { return kind != NodeKind::Object && kind != NodeKind::Array; }
    /** The member of that name; nullptr when absent or when this is no object. */
    const Node* child(std::string_view name) const;
    /** Text of a leaf member; empty when absent. */
    std::string_view childText(std::string_view name) const;
    /** The item at a position of a list; nullptr when there is none. */
    const Node* at(std::size_t index) const;

    class Iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = const Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node*;
        using reference = const Node&;
        Iterator() = default;
        explicit Iterator(const Node* node) : m_node(node) { }
        reference operator*() const { return *m_node; }
        pointer operator->() const { return m_node; }
        Iterator& operator++()
        {
            m_node = m_node->next;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            m_node = m_node->next;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Node* m_node = nullptr;
    };
    /** Members or items in order: `for (const Node& item : node)`. */
    Iterator begin() const { return Iterator(firstChild); }
    Iterator end() const { return Iterator(); }
};

/** The name a node was reached by: its own, or that of the list it stands in. */
std::string_view nameOf(const Node& node);
/** The object beside a primitive that holds its extensions (`_birthDate`), or nullptr. */
const Node* besideOf(const Node& leaf);

/** Owns the nodes of one JSON or XML text and every character they point at. Not copyable. */
class Document
{
public:
    Document();
    /** With room for about so many bytes of nodes and texts at once. */
    explicit Document(std::size_t expectedBytes);
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    const Node* root() const { return m_root; }
    Node* root() { return m_root; }
    /** How many nodes there are; every `order` is below it. */
    std::uint32_t size() const { return m_count; }

    /** Building: a new node, appended to `parent` (nullptr: it becomes the root). Copies texts. */
    Node* append(Node* parent, NodeKind kind, std::string_view key, std::string_view text = {});
    /** Building: a copy of a text for nodes to point into, with a NUL behind it. */
    char* hold(std::string_view text);
    /** Building: append() without copying: both texts lie in what hold() gave, or last for ever. */
    Node* appendHeld(Node* parent, NodeKind kind, std::string_view key, std::string_view text);
    /** Building: takes a child out of its parent. */
    static void remove(Node& child);
    /** Building: replaces the text of a leaf. */
    void setText(Node& leaf, std::string_view text);
    /** Building: puts a list in the place of a child; the child becomes its first item. */
    Node* wrapInList(Node& child);
    /** Building: the tree below `node` becomes the whole Document. */
    void makeRoot(Node& node);
    /** Building: a copy of a tree of another Document, under `parent` (nullptr: as the root). */
    Node* appendCopy(Node* parent, const Node& tree);

private:
    std::string_view keep(std::string_view text);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_memory;
    Node* m_root = nullptr;
    std::uint32_t m_count = 0;
};

/** Compact JSON: order of members and spelling of numbers as in the node. The hashed form. */
std::string writeJson(const Node& node);
} // namespace regie::fhir
