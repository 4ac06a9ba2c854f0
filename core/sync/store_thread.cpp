// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/store_thread.h"

namespace regie::sync
{
void StorePump::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void StorePump::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ended || !m_work.empty(); });
        if (m_work.empty()) {
            return;
        }
        const Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work(*m_store);
        lock.lock();
    }
}

void StorePump::end()
{
    // Under the lock: the one who waits may be gone, and this object with it, right after it.
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_one();
}
} // namespace regie::sync
