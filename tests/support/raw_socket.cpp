// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_socket.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace regie::test
{
RawSocket RawSocket::connect(std::uint16_t port, std::string_view host)
{
    RawSocket raw;
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    six.sin6_port = htons(port);
    six.sin6_addr = in6addr_loopback;
    sockaddr_in four{};
    four.sin_family = AF_INET;
    four.sin_port = htons(port);
    four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isSix = host == "::1";
    const auto* address =
        isSix ? reinterpret_cast<const sockaddr*>(&six) : reinterpret_cast<const sockaddr*>(&four);
    FileHandle socket(::socket(isSix ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.isOpen()
        && ::connect(socket.get(), address, isSix ? sizeof six : sizeof four) == 0) {
        raw.m_socket = std::move(socket);
    }
    return raw;
}

bool RawSocket::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string RawSocket::readAll(std::chrono::milliseconds patience) const
{
    std::string all;
    std::array<char, 4096> part{};
    pollfd polled{m_socket.get(), POLLIN, 0};
    while (poll(&polled, 1, static_cast<int>(patience.count())) > 0) {
        const ssize_t count = recv(m_socket.get(), part.data(), part.size(), 0);
        if (count <= 0) {
            break;
        }
        all.append(part.data(), static_cast<std::size_t>(count));
    }
    return all;
}
} // namespace regie::test
