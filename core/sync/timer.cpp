// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/timer.h"

namespace regie::sync
{
SystemTimer::SystemTimer() : m_thread([this](const std::stop_token& stop) { run(stop); }) { }

SystemTimer::~SystemTimer() = default;

void SystemTimer::after(std::chrono::milliseconds delay, std::function<void()> then)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.emplace(std::chrono::steady_clock::now() + delay, std::move(then));
    }
    m_changed.notify_one();
}

void SystemTimer::run(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (m_waiting.empty()) {
            m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); });
            continue;
        }
        const auto due = m_waiting.begin()->first;
        if (std::chrono::steady_clock::now() < due) {
            m_changed.wait_until(
                lock, stop, due, [this, due] { return m_waiting.begin()->first < due; });
            continue;
        }
        const std::function<void()> then = std::move(m_waiting.begin()->second);
        m_waiting.erase(m_waiting.begin());
        lock.unlock();
        then();
        lock.lock();
    }
}
} // namespace regie::sync
