// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/http_client.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::net
{
/** What a client asked of our own server. */
struct ServerRequest {
    std::string method;             ///< as sent, "GET"
    std::string path;               ///< as sent, not decoded
    std::string query;              ///< as sent, without "?"
    std::vector<Header> parameters; ///< of `query`, decoded, in order; a name may come twice
    std::vector<Header> headers;
    std::string body;

    /** The first of that name, in any case; nullopt when it is not there. */
    std::optional<std::string_view> header(std::string_view name) const;
    /** The first of that name, exact case; nullopt when it is not there. */
    std::optional<std::string_view> parameter(std::string_view name) const;
};

struct ServerResponse {
    int status = 200;
    std::vector<Header> headers;
    std::string body;
};

/** Called on a thread per connection, so it may take its time; must not throw. */
using ServerHandler = std::function<ServerResponse(const ServerRequest&)>;

struct ServerOptions {
    std::uint16_t port = 0;                                ///< 0: a free one
    std::size_t bodyBytes = std::size_t{64} * 1024 * 1024; ///< a larger one gets 413
};

/**
 * A small HTTP/1.1 server on 127.0.0.1 alone, for the demo portals and tests. Requests for another
 * Host than its own address get 421, so that no web page can reach it through a name of its own.
 */
class HttpServer
{
public:
    /** Serves from now on. Errors: PortInUse (the fixed port), NotSupported. */
    static Result<std::unique_ptr<HttpServer>> start(ServerOptions options, ServerHandler handler);
    /** Ends connections and waits for handlers that run. */
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const;
    /** "http://127.0.0.1:PORT", without a slash at its end. */
    std::string origin() const;

private:
    struct Daemon;
    explicit HttpServer(std::unique_ptr<Daemon> daemon);
    std::unique_ptr<Daemon> m_daemon;
};
} // namespace regie::net
