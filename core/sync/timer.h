// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace regie::sync
{
/** How a sync waits before it tries again; tests give one that does not wait. */
class Timer
{
public:
    virtual ~Timer() = default;
    /** Calls `then` after that long, on a thread of its own: quick work only. From any thread. */
    virtual void after(std::chrono::milliseconds delay, std::function<void()> then) = 0;
};

/** Real time. What is still waiting when it goes is dropped. */
class SystemTimer final : public Timer
{
public:
    SystemTimer();
    ~SystemTimer() override;
    SystemTimer(const SystemTimer&) = delete;
    SystemTimer& operator=(const SystemTimer&) = delete;
    void after(std::chrono::milliseconds delay, std::function<void()> then) override;

private:
    void run(const std::stop_token& stop);

    std::mutex m_mutex; ///< guards m_waiting
    std::condition_variable_any m_changed;
    std::multimap<std::chrono::steady_clock::time_point, std::function<void()>> m_waiting;
    std::jthread m_thread; ///< last: ends before what it works with goes
};
} // namespace regie::sync
