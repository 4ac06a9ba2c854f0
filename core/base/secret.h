// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace regie
{
/**
 * Bytes that must not outlive their use: a passphrase, a key, a recovery code. Kept in locked
 * memory that is left out of core dumps, wiped on destruction; cannot be copied or streamed.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    static Secret of(std::string_view text);
    static Secret of(std::span<const std::byte> bytes);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    std::string_view view() const;
    /** A second holder of the same bytes, where that is really meant. */
    Secret clone() const;

    /** False when the system's limit (RLIMIT_MEMLOCK) lets secrets be swapped out: tell the person. */
    static bool memoryCanBeLocked();

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};
} // namespace regie
