// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_server.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

namespace regie::test
{
namespace
{
std::size_t bodySize(std::string_view head)
{
    constexpr std::string_view kName = "\r\nContent-Length: ";
    const std::size_t found = head.find(kName);
    std::size_t size = 0;
    if (found != std::string_view::npos) {
        const char* begin = head.data() + found + kName.size();
        std::from_chars(begin, head.data() + head.size(), size);
    }
    return size;
}
} // namespace

std::string RawConnection::readRequest()
{
    for (;;) {
        const std::size_t head = m_rest.find("\r\n\r\n");
        if (head != std::string::npos) {
            const std::size_t whole =
                head + 4 + bodySize(std::string_view(m_rest).substr(0, head + 2));
            if (m_rest.size() >= whole) {
                const std::string request = m_rest.substr(0, whole);
                m_rest.erase(0, whole);
                return request;
            }
        }
        if (!readMore()) {
            return {};
        }
    }
}

std::string RawConnection::read(std::size_t count)
{
    while (m_rest.size() < count && readMore()) {
    }
    const std::string bytes = m_rest.substr(0, count);
    m_rest.erase(0, bytes.size());
    return bytes;
}

bool RawConnection::readMore()
{
    std::array<char, 4096> part{};
    const auto count = m_tls != nullptr
                           ? SSL_read(m_tls, part.data(), static_cast<int>(part.size()))
                           : static_cast<int>(recv(m_socket, part.data(), part.size(), 0));
    if (count > 0) {
        m_rest.append(part.data(), static_cast<std::size_t>(count));
    }
    return count > 0;
}

bool RawConnection::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count =
            m_tls != nullptr
                ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                : static_cast<int>(::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL));
        if (count <= 0) {
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

bool RawConnection::hold(std::chrono::milliseconds time)
{
    std::array<pollfd, 2> polled{pollfd{m_stopping, POLLIN, 0}, pollfd{m_socket, POLLRDHUP, 0}};
    return poll(polled.data(), polled.size(), static_cast<int>(time.count())) == 0;
}

void RawConnection::reset()
{
    const linger now{1, 0};
    setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

RawServer::RawServer(Script script, std::optional<RawTls> tls) : m_script(std::move(script))
{
    // OpenSSL writes to a socket without asking for no signal.
    std::signal(SIGPIPE, SIG_IGN);
    if (tls) {
        m_tls.reset(SSL_CTX_new(TLS_server_method()));
        SSL_CTX_set_min_proto_version(m_tls.get(), tls->oldest);
        SSL_CTX_set_max_proto_version(m_tls.get(), tls->newest);
        // TLS 1.1 is only possible at the level without security.
        REGIE_ASSERT(SSL_CTX_set_cipher_list(m_tls.get(), "ALL:@SECLEVEL=0") == 1);
        REGIE_ASSERT(SSL_CTX_use_certificate(m_tls.get(), tls->identity.certificate.get()) == 1);
        REGIE_ASSERT(SSL_CTX_use_PrivateKey(m_tls.get(), tls->identity.key.get()) == 1);
        m_protocol = tls->protocol;
        SSL_CTX_set_alpn_select_cb(m_tls.get(), &RawServer::onProtocols, this);
    }
    auto sockets = net::listenOnLoopback(0, net::LoopbackAddresses::Both);
    REGIE_ASSERT(sockets.has_value());
    m_sockets = std::move(*sockets);
    m_accepting = std::thread([this] { accept(); });
}

RawServer::~RawServer()
{
    m_stopping.ring();
    m_accepting.join();
    {
        const std::lock_guard lock(m_mutex);
        for (const FileHandle& client : m_clients) {
            shutdown(client.get(), SHUT_RDWR);
        }
    }
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

std::string RawServer::url(std::string_view path) const
{
    return "http://127.0.0.1:" + std::to_string(port()) + std::string(path);
}

std::string RawServer::tlsUrl(std::string_view path) const
{
    return "https://localhost:" + std::to_string(port()) + std::string(path);
}

int RawServer::connections() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_threads.size());
}

std::string RawServer::offered() const
{
    const std::lock_guard lock(m_mutex);
    return m_offered;
}

int RawServer::onProtocols(SSL*,
                           const unsigned char** chosen,
                           unsigned char* chosenSize,
                           const unsigned char* offered,
                           unsigned size,
                           void* self)
{
    auto& server = *static_cast<RawServer*>(self);
    const std::lock_guard lock(server.m_mutex);
    server.m_offered.assign(reinterpret_cast<const char*>(offered), size);
    const std::string name = static_cast<char>(server.m_protocol.size()) + server.m_protocol;
    if (server.m_protocol.empty() || server.m_offered.find(name) == std::string::npos) {
        return SSL_TLSEXT_ERR_NOACK; // a script speaks HTTP/1.1
    }
    *chosen = reinterpret_cast<const unsigned char*>(server.m_protocol.data());
    *chosenSize = static_cast<unsigned char>(server.m_protocol.size());
    return SSL_TLSEXT_ERR_OK;
}

void RawServer::accept()
{
    for (;;) {
        std::vector<pollfd> polled{{m_stopping.handle(), POLLIN, 0}};
        for (const FileHandle& socket : m_sockets.handles) {
            polled.push_back({socket.get(), POLLIN, 0});
        }
        poll(polled.data(), polled.size(), -1);
        if (polled.front().revents != 0) {
            return;
        }
        for (std::size_t i = 1; i < polled.size(); ++i) {
            const int client =
                polled[i].revents != 0 ? accept4(polled[i].fd, nullptr, nullptr, SOCK_CLOEXEC) : -1;
            if (client >= 0) {
                const std::lock_guard lock(m_mutex);
                m_clients.emplace_back(client);
                m_threads.emplace_back([this, client] { serve(client); });
            }
        }
    }
}

void RawServer::serve(int socket)
{
    std::unique_ptr<SSL, Freed<SSL_free>> tls;
    if (m_tls) {
        tls.reset(SSL_new(m_tls.get()));
        SSL_set_fd(tls.get(), socket);
    }
    if (!tls || SSL_accept(tls.get()) == 1) {
        RawConnection connection(socket, tls.get(), m_stopping.handle());
        m_script(connection);
        if (tls) {
            SSL_shutdown(tls.get());
        }
    }
    const std::lock_guard lock(m_mutex);
    m_clients.remove_if([socket](const FileHandle& client) { return client.get() == socket; });
}
} // namespace regie::test
