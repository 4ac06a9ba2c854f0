// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/sync/timer.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace regie
{
/**
 * A server in the same process: a function answers each request, on a thread of its own. Keeps what
 * was asked.
 */
class ScriptedHttp final : public net::HttpClient
{
public:
    using Answer = std::function<Result<net::HttpResponse>(const net::HttpRequest&)>;
    explicit ScriptedHttp(Answer answer)
        : m_answer(std::move(answer)), m_thread([this](const std::stop_token& stop) { run(stop); })
    {
    }

    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        const std::lock_guard lock(m_mutex);
        m_urls.push_back(request.url);
        ++m_atOnce;
        m_most = std::max(m_most, m_atOnce);
        m_waiting.push_back({std::move(request), std::move(stop), std::move(done)});
        m_changed.notify_one();
    }

    std::vector<std::string> urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }
    std::size_t asked(std::string_view part) const
    {
        const std::lock_guard lock(m_mutex);
        return static_cast<std::size_t>(
            std::count_if(m_urls.begin(), m_urls.end(), [part](const std::string& url) {
                return url.find(part) != std::string::npos;
            }));
    }
    std::size_t mostAtOnce() const
    {
        const std::lock_guard lock(m_mutex);
        return m_most;
    }
    /** Answers nothing until it is let go; what is stopped meanwhile ends with Cancelled. */
    void hold(bool held)
    {
        const std::lock_guard lock(m_mutex);
        m_held = held;
        m_changed.notify_one();
    }

private:
    struct Waiting {
        net::HttpRequest request;
        std::stop_token stop;
        net::HttpDone done;
    };
    void run(const std::stop_token& stop)
    {
        while (true) {
            Waiting next;
            {
                std::unique_lock lock(m_mutex);
                const auto ready = [this] {
                    return !m_waiting.empty() && (!m_held || stoppedOne() != m_waiting.end());
                };
                while (!ready()) {
                    if (stop.stop_requested()) {
                        return;
                    }
                    m_changed.wait_for(lock, stop, std::chrono::milliseconds(5), ready);
                }
                const auto chosen = m_held ? stoppedOne() : m_waiting.begin();
                next = std::move(*chosen);
                m_waiting.erase(chosen);
                --m_atOnce;
            }
            if (next.stop.stop_requested()) {
                next.done(fail(ErrorCode::Cancelled));
            } else {
                next.done(m_answer(next.request));
            }
        }
    }
    std::deque<Waiting>::iterator stoppedOne()
    {
        return std::find_if(m_waiting.begin(), m_waiting.end(), [](const Waiting& each) {
            return each.stop.stop_requested();
        });
    }

    Answer m_answer;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting;
    std::vector<std::string> m_urls;
    std::size_t m_atOnce = 0;
    std::size_t m_most = 0;
    bool m_held = false;
    std::jthread m_thread; ///< last
};

/** Hands on to one that outlives it: for who makes a client for each time. */
class HandingHttp final : public net::HttpClient
{
public:
    explicit HandingHttp(net::HttpClient& to) : m_to(to) { }
    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        m_to.start(std::move(request), std::move(stop), std::move(done));
    }

private:
    net::HttpClient& m_to;
};

/** Does not wait, and notes how long it would have. */
class ImpatientTimer final : public sync::Timer
{
public:
    void after(std::chrono::milliseconds delay, std::function<void()> then) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_delays.push_back(delay);
        }
        then();
    }
    std::vector<std::chrono::milliseconds> delays() const
    {
        const std::lock_guard lock(m_mutex);
        return m_delays;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<std::chrono::milliseconds> m_delays;
};

/** An answer of a FHIR server. */
inline net::HttpResponse fhirAnswer(std::string body, int status = 200)
{
    net::HttpResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/fhir+json; charset=utf-8"}};
    response.body = std::move(body);
    return response;
}
} // namespace regie
