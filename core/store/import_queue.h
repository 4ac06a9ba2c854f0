// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: hands batches from the reading thread to the writing one.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace regie::store
{
/**
 * First in, first out. At most `capacity` bytes wait, or one value of whatever size. Both ends may
 * block; a stop wakes them.
 */
template<class T>
class ImportQueue
{
public:
    explicit ImportQueue(std::size_t capacity) : m_capacity(capacity) { }

    /** False when stopped before there was room for so many bytes. */
    bool push(T value, std::size_t bytes, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this, bytes] {
                return m_waiting.empty() || m_bytes + bytes <= m_capacity;
            })) {
            return false;
        }
        m_waiting.emplace_back(std::move(value), bytes);
        m_bytes += bytes;
        m_changed.notify_all();
        return true;
    }

    /** nullopt when stopped before there was one. */
    std::optional<T> pop(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
            return std::nullopt;
        }
        auto [value, bytes] = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_bytes -= bytes;
        m_changed.notify_all();
        return std::optional<T>(std::move(value));
    }

private:
    std::size_t m_capacity;
    std::size_t m_bytes = 0;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::pair<T, std::size_t>> m_waiting;
};
} // namespace regie::store
