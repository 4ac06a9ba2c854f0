// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"

#include <cstdint>
#include <vector>

namespace regie::record
{
/**
 * Which leaves of a resource a reader has been told. `shown`: to the letter, so there is nothing
 * left to say. `covered`: its meaning is told in a row for everybody; the letter comes at depth
 * alles. Marks are first noted and count only when the row they belong to is really made.
 */
class Marks
{
public:
    Marks(const fhir::Node& root, std::uint32_t nodes) : m_root(&root), m_state(nodes, 0) { }

    void note(const fhir::Node& leaf) { m_noted.push_back(&leaf); }
    void forget() { m_noted.clear(); }
    /** Makes what was noted count as shown. */
    void keep()
    {
        for (const fhir::Node* leaf : m_noted) {
            set(*leaf, kShown);
        }
        m_noted.clear();
    }
    void show(const fhir::Node& leaf) { set(leaf, kShown); }
    /** A value is told; its extensions say something of their own and are not. */
    void cover(const fhir::Node& tree)
    {
        set(tree, kCovered);
        for (const fhir::Node& each : tree) {
            if (!isAside(each)) {
                cover(each);
            }
        }
    }
    void coverNode(const fhir::Node& node) { set(node, kCovered); }
    void coverAll(const fhir::Node& tree)
    {
        set(tree, kCovered);
        for (const fhir::Node& each : tree) {
            coverAll(each);
        }
    }
    bool shown(const fhir::Node& leaf) const { return (state(leaf) & kShown) != 0; }
    /** Whether a value was told, itself or all that is in it. */
    bool covered(const fhir::Node& node) const
    {
        if (state(node) != 0) {
            return true;
        }
        bool any = false;
        for (const fhir::Node& each : node) {
            if (!isAside(each)) {
                if (!covered(each)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
    /** Whether nothing is left to show of a tree, its extensions left aside. */
    bool allShown(const fhir::Node& tree) const
    {
        if (tree.isLeaf()) {
            return tree.kind == fhir::NodeKind::Null || shown(tree);
        }
        for (const fhir::Node& each : tree) {
            if (!isAside(each) && !allShown(each)) {
                return false;
            }
        }
        return true;
    }
    /** Extensions and ids: told apart from the value they stand in. */
    static bool isAside(const fhir::Node& member)
    {
        return member.key == "extension" || member.key == "modifierExtension"
               || member.key.starts_with('_');
    }

private:
    static constexpr std::uint8_t kShown = 1;
    static constexpr std::uint8_t kCovered = 2;

    /** Nodes of other documents have orders too; they are none of ours. */
    bool isOurs(const fhir::Node& node) const
    {
        const fhir::Node* each = &node;
        while (each != nullptr && each != m_root) {
            each = each->parent;
        }
        return each == m_root && node.order < m_state.size();
    }
    void set(const fhir::Node& node, std::uint8_t bit)
    {
        if (isOurs(node)) {
            m_state[node.order] = static_cast<std::uint8_t>(m_state[node.order] | bit);
        }
    }
    std::uint8_t state(const fhir::Node& node) const
    {
        return node.order < m_state.size() ? m_state[node.order] : std::uint8_t{0};
    }

    const fhir::Node* m_root;
    std::vector<std::uint8_t> m_state;
    std::vector<const fhir::Node*> m_noted;
};
} // namespace regie::record
