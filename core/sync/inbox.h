// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>

namespace regie::sync
{
/**
 * What others tell the thread of a portal, as work for that thread. Shared, so that what comes after
 * its end (a timer, an answer) falls into nothing.
 */
class Inbox
{
public:
    void post(std::function<void()> work)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed) {
                return;
            }
            m_work.push_back(std::move(work));
        }
        m_changed.notify_one();
    }
    /** The next piece of work; empty when the caller was stopped while there was none. */
    std::function<void()> take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return !m_work.empty(); });
        if (m_work.empty()) {
            return {};
        }
        std::function<void()> work = std::move(m_work.front());
        m_work.pop_front();
        return work;
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_work.clear();
    }

private:
    std::mutex m_mutex; ///< guards the two below
    std::deque<std::function<void()>> m_work;
    bool m_closed = false;
    std::condition_variable_any m_changed;
};
} // namespace regie::sync
