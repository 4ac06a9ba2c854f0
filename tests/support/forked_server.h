// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"

#include <csignal>
#include <cstdint>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace regie
{
/**
 * A server in a process of its own, so that what it holds is not counted as memory of this one. To be
 * made while this process has no other threads.
 */
class ForkedServer
{
public:
    explicit ForkedServer(const net::ServerHandler& handler)
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) {
            return;
        }
        m_process = ::fork();
        if (m_process == 0) {
            serve(handler, ends[1]);
        }
        ::close(ends[1]);
        if (m_process < 0 || ::read(ends[0], &m_port, sizeof m_port) != sizeof m_port) {
            m_port = 0;
        }
        ::close(ends[0]);
    }
    ~ForkedServer()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
    }
    ForkedServer(const ForkedServer&) = delete;
    ForkedServer& operator=(const ForkedServer&) = delete;

    bool runs() const { return m_port != 0; }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(m_port); }

private:
    [[noreturn]] static void serve(const net::ServerHandler& handler, int port)
    {
        const auto server = net::HttpServer::start({}, handler);
        const std::uint16_t number = server ? (*server)->port() : 0;
        if (::write(port, &number, sizeof number) != sizeof number) {
            ::_exit(1);
        }
        while (true) {
            ::pause();
        }
    }

    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};
} // namespace regie
