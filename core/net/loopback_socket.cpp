// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/loopback_socket.h"

#include "core/base/assert.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace regie::net
{
namespace
{
constexpr int kWaiting = 64;
constexpr int kTries = 16;

/** An address of this machine alone, in the form the system wants it. */
struct Loopback {
    sockaddr_storage storage{};
    socklen_t size = 0;

    const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

Loopback loopback(int family, std::uint16_t port)
{
    Loopback address;
    if (family == AF_INET) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.size = sizeof in;
        std::memcpy(&address.storage, &in, sizeof in);
    } else {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(port);
        in.sin6_addr = in6addr_loopback;
        address.size = sizeof in;
        std::memcpy(&address.storage, &in, sizeof in);
    }
    return address;
}

std::uint16_t portOf(const FileHandle& socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    REGIE_ASSERT(getsockname(socket.get(), reinterpret_cast<sockaddr*>(&storage), &size) == 0);
    // The port stands at the same place in both kinds of address.
    sockaddr_in in{};
    std::memcpy(&in, &storage, sizeof in);
    return ntohs(in.sin_port);
}

/** nullopt: this machine has no such loopback. */
Result<std::optional<FileHandle>> listenOn(int family, std::uint16_t port)
{
    FileHandle socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isOpen()) {
        return std::nullopt;
    }
    const int yes = 1;
    if (family == AF_INET6) {
        setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    }
    if (port != 0) {
        // The last sign-in on a fixed port may have been a second ago.
        setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    }
    const Loopback address = loopback(family, port);
    if (bind(socket.get(), address.get(), address.size) != 0
        || listen(socket.get(), kWaiting) != 0) {
        if (errno == EADDRINUSE || errno == EACCES) {
            return fail(ErrorCode::PortInUse, "loopback port");
        }
        return std::nullopt;
    }
    return socket;
}

Result<LoopbackSockets> listenOnce(std::uint16_t port, LoopbackAddresses which)
{
    LoopbackSockets sockets;
    for (const int family : {AF_INET, AF_INET6}) {
        if (family == AF_INET6 && which == LoopbackAddresses::IPv4) {
            break;
        }
        auto opened = listenOn(family, sockets.port == 0 ? port : sockets.port);
        if (!opened) {
            return fail(opened.error());
        }
        if (*opened) {
            sockets.port = portOf(**opened);
            sockets.handles.push_back(std::move(**opened));
        }
    }
    if (sockets.handles.empty()) {
        return fail(ErrorCode::NotSupported, "no loopback address");
    }
    return sockets;
}
} // namespace

Result<LoopbackSockets> listenOnLoopback(std::uint16_t port, LoopbackAddresses which)
{
    // The free port of 127.0.0.1 may be taken on [::1]: then another is tried.
    for (int tries = 1;; ++tries) {
        auto sockets = listenOnce(port, which);
        if (sockets || port != 0 || tries == kTries
            || sockets.error().code != ErrorCode::PortInUse) {
            return sockets;
        }
    }
}

Wake::Wake()
{
    int ends[2] = {-1, -1};
    REGIE_ASSERT(pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0);
    m_read = FileHandle(ends[0]);
    m_write = FileHandle(ends[1]);
}

void Wake::ring() const noexcept
{
    // A full pipe has rung already.
    [[maybe_unused]] const auto written = write(m_write.get(), "", 1);
}
} // namespace regie::net
