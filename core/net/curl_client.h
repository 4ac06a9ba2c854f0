// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"

#include <memory>
#include <string>

namespace regie::net
{
struct CurlOptions {
    /** A file of certificates to trust in place of the system's: for tests with their own. */
    std::string caFile;
    std::string userAgent = "Regie";
};

/**
 * HTTP by libcurl, on one thread of its own that serves all requests at once and keeps connections
 * for the next (HTTP/2 where a server has it). TLS 1.2 or newer with the system's certificates and
 * the host's name checked; there is no way to turn that off. Takes no proxy, cookie or setting from
 * the environment. Beside the limits of a request: 256 headers and 64 KiB of them, one layer of gzip
 * or deflate, and not more than 200 times what came over the line once that is above 8 MiB.
 *
 * Details of TlsRefused are fixed texts: "certificate expired", "certificate not yet valid",
 * "certificate of an unknown issuer", "certificate of another host", "certificate refused",
 * "no safe handshake".
 */
class CurlClient final : public HttpClient
{
public:
    explicit CurlClient(CurlOptions options = {});
    /** Ends what is still under way with Cancelled. Not to be called from a `done`. */
    ~CurlClient() override;

    void start(HttpRequest request, std::stop_token stop, HttpDone done) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};
} // namespace regie::net
