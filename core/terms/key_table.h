// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace regie::terms
{
/**
 * A hash table from text to a value that is filled once and then only read. Keys lie together in
 * one string, so ten thousand of them cost no ten thousand allocations; a lookup allocates nothing.
 * Pointers from find() stay valid until the next put().
 */
template<class Value>
class KeyTable
{
public:
    /** False, and nothing changed, when the key is there already. */
    bool put(std::string_view key, Value value)
    {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
        }
        const std::size_t hash = std::hash<std::string_view>{}(key);
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != kFree) {
            if (matches(m_entries[m_slots[slot]], hash, key)) {
                return false;
            }
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({hash, m_keys.size(), key.size(), std::move(value)});
        m_keys.append(key);
        return true;
    }

    const Value* find(std::string_view key) const
    {
        if (m_slots.empty()) {
            return nullptr;
        }
        const std::size_t hash = std::hash<std::string_view>{}(key);
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != kFree) {
            const Entry& entry = m_entries[m_slots[slot]];
            if (matches(entry, hash, key)) {
                return &entry.value;
            }
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return nullptr;
    }

    Value* find(std::string_view key) { return const_cast<Value*>(std::as_const(*this).find(key)); }

    std::size_t size() const { return m_entries.size(); }

    /** Calls `visit(key, value)` for every entry, in the order they were put in. */
    template<class Visit>
    void forEach(Visit visit) const
    {
        for (const Entry& entry : m_entries) {
            visit(keyOf(entry), entry.value);
        }
    }

private:
    struct Entry {
        std::size_t hash = 0;
        std::size_t keyStart = 0;
        std::size_t keySize = 0;
        Value value;
    };
    static constexpr std::uint32_t kFree = 0xFFFFFFFF;

    std::string_view keyOf(const Entry& entry) const
    {
        return std::string_view(m_keys).substr(entry.keyStart, entry.keySize);
    }
    bool matches(const Entry& entry, std::size_t hash, std::string_view key) const
    {
        return entry.hash == hash && keyOf(entry) == key;
    }
    void grow()
    {
        const std::size_t size = m_slots.empty() ? 16 : m_slots.size() * 2;
        m_slots.assign(size, kFree);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            std::size_t slot = m_entries[i].hash & (size - 1);
            while (m_slots[slot] != kFree) {
                slot = (slot + 1) & (size - 1);
            }
            m_slots[slot] = static_cast<std::uint32_t>(i);
        }
    }

    std::vector<std::uint32_t> m_slots; ///< a power of two of them, at most half in use
    std::vector<Entry> m_entries;
    std::string m_keys;
};
} // namespace regie::terms
