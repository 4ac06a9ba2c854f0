// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/worker.h"

#include <future>
#include <utility>

namespace regie::ui
{
Worker::Worker() : m_thread([this](const std::stop_token& stop) { serve(stop); }) { }

Worker::~Worker()
{
    m_thread.request_stop();
    m_changed.notify_all();
}

void Worker::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    m_changed.notify_one();
}

void Worker::dropWaiting()
{
    std::deque<std::function<void()>> dropped;
    const std::lock_guard lock(m_mutex);
    dropped.swap(m_waiting);
}

void Worker::wait()
{
    auto reached = std::make_shared<std::promise<void>>();
    auto done = reached->get_future();
    post([reached] { reached->set_value(); });
    done.wait();
}

void Worker::serve(const std::stop_token& stop)
{
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
                return;
            }
            if (stop.stop_requested()) {
                return;
            }
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        work();
    }
}
} // namespace regie::ui
