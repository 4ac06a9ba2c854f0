// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redirect_visit.h"

#include <algorithm>
#include <cerrno>
#include <poll.h>
#include <sys/socket.h>
#include <utility>
#include <vector>

namespace regie::net
{
namespace
{
constexpr std::size_t kMostVisits = 16;

/** `extra`: more header lines, each with its CRLF. */
std::string response(std::string_view status, std::string_view extra, std::string_view body)
{
    std::string text = "HTTP/1.1 ";
    text.append(status).append("\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ");
    text.append(std::to_string(body.size()));
    text.append("\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
                "X-Content-Type-Options: nosniff\r\n"
                "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                "Connection: close\r\n");
    return text.append(extra).append("\r\n").append(body);
}

std::string refusal(std::string_view status)
{
    return response(status, {}, status);
}
} // namespace

RedirectVisits::RedirectVisits(const ListenerOptions& options,
                               std::span<const FileHandle> sockets,
                               std::uint16_t port)
    : m_options(options), m_sockets(sockets), m_port(port)
{
}

Result<RedirectAnswer> RedirectVisits::run(std::stop_token stop)
{
    const std::stop_callback wakeUp(stop, [this] { m_wake.ring(); });
    auto until = Steady::now() + m_options.lifetime;
    while (!stop.stop_requested() && !m_pageSent) {
        const bool hadResult = m_result.has_value();
        if (!serveUntil(until)) {
            break;
        }
        if (!hadResult && m_result) {
            until = std::min(until, Steady::now() + m_options.pageTime);
        }
    }
    if (stop.stop_requested()) {
        return fail(ErrorCode::Cancelled, "signing in");
    }
    if (!m_result) {
        return fail(ErrorCode::TimedOut, "nobody came back from signing in");
    }
    return std::move(*m_result);
}

bool RedirectVisits::serveUntil(Steady::time_point until)
{
    std::vector<pollfd> polled{{m_wake.handle(), POLLIN, 0}};
    for (const FileHandle& socket : m_sockets) {
        polled.push_back({socket.get(), POLLIN, 0});
    }
    for (const Visit& visit : m_visits) {
        const bool writes = visit.sent < visit.answer.size();
        polled.push_back({visit.socket.get(), static_cast<short>(writes ? POLLOUT : POLLIN), 0});
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Steady::now());
    if (left.count() <= 0) {
        return false;
    }
    if (poll(polled.data(), polled.size(), static_cast<int>(left.count())) <= 0) {
        // A signal is no reason to stop; time that has passed is seen above, next time.
        return true;
    }
    auto next = polled.begin() + 1 + static_cast<std::ptrdiff_t>(m_sockets.size());
    for (Visit& visit : m_visits) {
        const short events = next++->revents;
        if (events != 0 && visit.sent < visit.answer.size()) {
            write(visit);
        } else if (events != 0) {
            read(visit);
        }
    }
    std::erase_if(m_visits, [](const Visit& visit) { return visit.isOver; });
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        if (polled[i + 1].revents != 0) {
            accept(m_sockets[i]);
        }
    }
    return true;
}

void RedirectVisits::accept(const FileHandle& socket)
{
    FileHandle accepted(accept4(socket.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!accepted.isOpen()) {
        return; // it was gone again
    }
    if (m_visits.size() == kMostVisits) {
        m_visits.pop_front();
    }
    m_visits.emplace_back().socket = std::move(accepted);
}

void RedirectVisits::read(Visit& visit)
{
    if (!visit.answer.empty()) {
        // Answered: what still comes is thrown away, until the browser has closed its side.
        visit.size = 0;
    }
    const ssize_t count = recv(
        visit.socket.get(), visit.bytes.data() + visit.size, visit.bytes.size() - visit.size, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) {
        return;
    }
    if (count <= 0) {
        visit.isOver = true;
        return;
    }
    if (!visit.answer.empty()) {
        return;
    }
    visit.size += static_cast<std::size_t>(count);
    const auto head = readRequestHead(visit.bytes.view().substr(0, visit.size));
    if (!head) {
        visit.answer = refusal("400 Bad Request");
    } else if (*head) {
        answer(visit, **head);
    } else if (visit.size == visit.bytes.size()) {
        visit.answer = refusal("431 Request Header Fields Too Large");
    }
}

void RedirectVisits::answer(Visit& visit, const RequestHead& head)
{
    if (!isOurHost(head.host)) {
        visit.answer = refusal("421 Misdirected Request");
    } else if (head.method != "GET") {
        visit.answer = response("405 Method Not Allowed", "Allow: GET\r\n", {});
    } else if (m_result && head.path == kAfterPath) {
        visit.answer = response("200 OK", {}, m_options.page);
        visit.isPage = true;
    } else if (m_result || head.path != m_options.path) {
        visit.answer = refusal("404 Not Found");
    } else if (!take(head.query)) {
        visit.answer = refusal("400 Bad Request");
    } else {
        const std::string location = "Location: " + std::string(kAfterPath) + "\r\n";
        visit.answer = response("303 See Other", location, {});
    }
}

bool RedirectVisits::take(std::string_view query)
{
    auto parameters = readParameters(query, m_options.plus);
    if (!parameters) {
        // Whoever must know our state shows it first; a broken query has none.
        if (!m_options.state.empty()) {
            return false;
        }
        m_result = fail(parameters.error());
        return true;
    }
    RedirectAnswer found{std::move(*parameters)};
    if (!m_options.state.empty() && found.find("state") != m_options.state.view()) {
        return false;
    }
    m_result = std::move(found);
    return true;
}

bool RedirectVisits::isOurHost(std::string_view host) const
{
    const std::string port = ":" + std::to_string(m_port);
    return host == "127.0.0.1" + port || host == "[::1]" + port;
}

void RedirectVisits::write(Visit& visit)
{
    const std::string_view rest = std::string_view(visit.answer).substr(visit.sent);
    const ssize_t count = send(visit.socket.get(), rest.data(), rest.size(), MSG_NOSIGNAL);
    if (count < 0) {
        visit.isOver = errno != EAGAIN && errno != EINTR;
        return;
    }
    visit.sent += static_cast<std::size_t>(count);
    if (visit.sent == visit.answer.size()) {
        shutdown(visit.socket.get(), SHUT_WR);
        m_pageSent = m_pageSent || visit.isPage;
    }
}
} // namespace regie::net
