// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/loopback_socket.h"
#include "tests/support/certificates.h"

#include <openssl/ssl.h>

#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace regie::test
{
/** One client of a RawServer, for a script that says byte by byte what it gets. */
class RawConnection
{
public:
    RawConnection(int socket, SSL* tls, int stopping)
        : m_socket(socket), m_tls(tls), m_stopping(stopping)
    {
    }

    /** Head and body of the next request; empty when the client is gone. */
    std::string readRequest();
    /** That many bytes; fewer when the client is gone. */
    std::string read(std::size_t count);
    /** False when the client no longer takes it. */
    bool send(std::string_view bytes);
    /** Holds the line without a byte, for this long or until the client or the test has enough of it. */
    bool hold(std::chrono::milliseconds time);
    void holdUntilClosed() { hold(std::chrono::minutes{10}); }
    /** Ends like a crash does: the client gets a reset. */
    void reset();

private:
    int m_socket;
    SSL* m_tls; ///< null: plain
    bool readMore();

    int m_stopping;
    std::string m_rest;
};

/** With which TLS a RawServer speaks. */
struct RawTls {
    Identity identity;
    int oldest = TLS1_2_VERSION;
    int newest = TLS1_3_VERSION;
    std::string protocol = {}; ///< that it speaks where a client offers it, "h2"; empty: HTTP/1.1
};

/** A server on loopback that does as its script says, once for each connection. Plain or over TLS. */
class RawServer
{
public:
    using Script = std::function<void(RawConnection&)>;
    explicit RawServer(Script script, std::optional<RawTls> tls = std::nullopt);
    /** Ends every script and waits for it. */
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    std::uint16_t port() const { return m_sockets.port; }
    /** "http://127.0.0.1:PORT" + path. */
    std::string url(std::string_view path = "/") const;
    /** The same over TLS, by name: "https://localhost:PORT" + path. */
    std::string tlsUrl(std::string_view path = "/") const;
    int connections() const;
    /** The ALPN list of the last client, as it was sent: each name after its length. */
    std::string offered() const;

private:
    static int onProtocols(SSL* tls,
                           const unsigned char** chosen,
                           unsigned char* chosenSize,
                           const unsigned char* offered,
                           unsigned size,
                           void* self);
    void accept();
    void serve(int socket);

    Script m_script;
    std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> m_tls;
    std::string m_protocol;
    net::LoopbackSockets m_sockets;
    net::Wake m_stopping;
    mutable std::mutex m_mutex;
    std::string m_offered;
    std::list<FileHandle> m_clients;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};
} // namespace regie::test
