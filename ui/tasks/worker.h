// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace regie::ui
{
/** One thread that does what is posted, in order. The destructor lets the running piece end and drops the rest. */
class Worker
{
public:
    Worker();
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /** From any thread. */
    void post(std::function<void()> work);
    /** Drops what was posted and has not begun. From any thread. */
    void dropWaiting();
    /** Blocks until everything posted before has been done. Never from the worker itself. */
    void wait();

private:
    void serve(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::jthread m_thread; ///< last: it uses what stands above
};
} // namespace regie::ui
