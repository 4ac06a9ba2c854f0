// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace regie
{
Secret::Secret(std::size_t size)
{
    if (size == 0) {
        return;
    }
    // Idempotent and safe from any thread; sodium_malloc needs it for its canary.
    if (sodium_init() < 0) {
        throw std::bad_alloc();
    }
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (m_data == nullptr) {
        throw std::bad_alloc();
    }
    std::memset(m_data, 0, size);
    m_size = size;
}

Secret Secret::of(std::string_view text)
{
    return of(std::as_bytes(std::span(text.data(), text.size())));
}

Secret Secret::of(std::span<const std::byte> bytes)
{
    Secret secret(bytes.size());
    if (!bytes.empty()) {
        std::memcpy(secret.m_data, bytes.data(), bytes.size());
    }
    return secret;
}

Secret::~Secret()
{
    // sodium_free wipes before it unlocks.
    sodium_free(m_data);
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

std::string_view Secret::view() const
{
    return {reinterpret_cast<const char*>(m_data), m_size};
}

Secret Secret::clone() const
{
    return of(view());
}

bool Secret::memoryCanBeLocked()
{
    Secret probe(1);
    if (sodium_mlock(probe.data(), probe.size()) != 0) {
        return false;
    }
    sodium_munlock(probe.data(), probe.size());
    return true;
}
} // namespace regie
