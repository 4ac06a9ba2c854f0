// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/raw_socket.h"

#include <charconv>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace regie
{
/**
 * Stands for the person's browser in a sign-in: `person` turns the address it was opened with into
 * the one the portal sends it to (empty: the person closes it), which it then visits on loopback.
 */
class FakeBrowser
{
public:
    using Person = std::function<std::string(const std::string& opened)>;
    explicit FakeBrowser(Person person) : m_person(std::move(person)) { }

    std::function<Result<void>(const std::string&)> opener()
    {
        return [this](const std::string& url) -> Result<void> {
            {
                const std::lock_guard lock(m_mutex);
                m_opened.push_back(url);
            }
            m_visits.emplace_back([this, url] { visit(m_person(url)); });
            return {};
        };
    }

    std::vector<std::string> opened() const
    {
        const std::lock_guard lock(m_mutex);
        return m_opened;
    }
    /** Everything that was answered to it, in order. Waits until the visits are over. */
    std::vector<std::string> answers()
    {
        m_visits.clear();
        const std::lock_guard lock(m_mutex);
        return m_answers;
    }

    /** GET of an address on loopback; what came back, head and body. */
    static std::string get(const std::string& url, const std::string& host = {})
    {
        const std::string_view rest = std::string_view(url).substr(std::string("http://").size());
        const std::string authority(rest.substr(0, rest.find('/')));
        std::uint16_t port = 0;
        const std::string_view digits =
            std::string_view(authority).substr(authority.rfind(':') + 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), port);
        const auto socket = test::RawSocket::connect(port);
        if (!socket.isOpen()) {
            return {};
        }
        socket.send("GET " + std::string(rest.substr(authority.size())) + " HTTP/1.1\r\nHost: "
                    + (host.empty() ? authority : host) + "\r\nConnection: close\r\n\r\n");
        return socket.readAll();
    }

private:
    void visit(const std::string& url)
    {
        std::string next = url;
        for (int hop = 0; hop < 2 && !next.empty(); ++hop) {
            const std::string answer = get(next);
            {
                const std::lock_guard lock(m_mutex);
                m_answers.push_back(answer);
            }
            const std::size_t at = answer.find("\r\nLocation: ");
            const std::string place =
                at == std::string::npos
                    ? std::string()
                    : answer.substr(at + 12, answer.find("\r\n", at + 12) - at - 12);
            next = place.starts_with('/') ? url.substr(0, url.find('/', 8)) + place : place;
        }
    }

    Person m_person;
    mutable std::mutex m_mutex; ///< guards the two below
    std::vector<std::string> m_opened;
    std::vector<std::string> m_answers;
    std::vector<std::jthread> m_visits;
};
} // namespace regie
