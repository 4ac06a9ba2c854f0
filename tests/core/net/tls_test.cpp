// SPDX-License-Identifier: GPL-3.0-or-later
// The row "Network attacker" of PROTOCOL-SECURITY.md part 6.
#include "core/net/curl_client.h"

#include "tests/support/raw_server.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <fstream>

using namespace regie;
using namespace regie::net;
using test::RawConnection;
using test::RawServer;
using test::RawTls;

namespace
{
struct Trusting {
    TemporaryFolder folder;
    test::TestAuthority authority;
    std::string caFile = (folder.path() / "ca.pem").string();
    CurlClient client{CurlOptions{write(), "Regie"}};

    std::string write() const
    {
        std::ofstream(caFile) << authority.pem();
        return caFile;
    }
};

void answerAll(RawConnection& connection)
{
    while (!connection.readRequest().empty()) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }
}

HttpRequest tlsGet(std::string url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.allowLoopback = true;
    request.secrets.push_back({"Authorization", Secret::of(std::string_view("Bearer token"))});
    return request;
}

/** The detail of a TLS refusal; the server must not have seen a request. */
std::string refusal(CurlClient& client, std::optional<RawTls> tls)
{
    std::atomic<int> requests = 0;
    const RawServer server(
        [&requests](RawConnection& connection) {
            requests += connection.readRequest().empty() ? 0 : 1;
        },
        std::move(tls));
    const auto answer = client.send(tlsGet(server.tlsUrl()));
    REQUIRE(!answer.has_value());
    CHECK(answer.error().code == ErrorCode::TlsRefused);
    CHECK(requests == 0);
    return answer.error().detail;
}
} // namespace

TEST_CASE("a server with a good certificate is spoken to, on one connection")
{
    Trusting trusting;
    const RawServer server(answerAll, RawTls{trusting.authority.issue()});
    for (int i = 0; i < 3; ++i) {
        const auto answer = trusting.client.send(tlsGet(server.tlsUrl()));
        REQUIRE(answer.has_value());
        CHECK(answer->body == "ok");
    }
    CHECK(server.connections() == 1);
    CHECK(server.offered().find("\x02h2") != std::string::npos);
}

TEST_CASE("TLS 1.2 is still good enough")
{
    Trusting trusting;
    const RawServer server(answerAll,
                           RawTls{trusting.authority.issue(), TLS1_2_VERSION, TLS1_2_VERSION});
    CHECK(trusting.client.send(tlsGet(server.tlsUrl())).has_value());
}

TEST_CASE("a server that cannot prove who it is gets no request, and why is told apart")
{
    Trusting trusting;
    CHECK(refusal(trusting.client, RawTls{test::selfSigned()})
          == "certificate of an unknown issuer");
    CHECK(refusal(trusting.client, RawTls{test::TestAuthority().issue()})
          == "certificate of an unknown issuer");
    CHECK(refusal(trusting.client, RawTls{trusting.authority.issue({"DNS:other.example"})})
          == "certificate of another host");
    CHECK(
        refusal(trusting.client, RawTls{trusting.authority.issue({"DNS:localhost", -7200, -3600})})
        == "certificate expired");
    CHECK(refusal(trusting.client, RawTls{trusting.authority.issue({"DNS:localhost", 3600, 7200})})
          == "certificate not yet valid");
    CHECK(
        refusal(trusting.client, RawTls{trusting.authority.issue(), TLS1_1_VERSION, TLS1_1_VERSION})
        == "no safe handshake");
    CHECK(refusal(trusting.client, RawTls{trusting.authority.issue(), TLS1_VERSION, TLS1_VERSION})
          == "no safe handshake");
}

TEST_CASE("the system does not trust what a test trusts")
{
    CurlClient client;
    CHECK(refusal(client, RawTls{test::TestAuthority().issue()})
          == "certificate of an unknown issuer");
}

TEST_CASE("a name that leads to this machine is refused where the person did not type it")
{
    Trusting trusting;
    const RawServer server(answerAll, RawTls{trusting.authority.issue()});
    HttpRequest stranger = tlsGet(server.tlsUrl());
    stranger.allowLoopback = false;
    auto answer = trusting.client.send(std::move(stranger));
    REQUIRE(!answer.has_value());
    CHECK(answer.error().code == ErrorCode::AddressRefused);
    CHECK(server.connections() == 0);

    // Nor over a connection that is open already for a request that may.
    REQUIRE(trusting.client.send(tlsGet(server.tlsUrl())).has_value());
    stranger = tlsGet(server.tlsUrl());
    stranger.allowLoopback = false;
    answer = trusting.client.send(std::move(stranger));
    REQUIRE(!answer.has_value());
    CHECK(answer.error().code == ErrorCode::AddressRefused);
    CHECK(server.connections() == 1);
}

TEST_CASE("plain http to a name is refused, also to a name of this machine")
{
    CurlClient client;
    const RawServer server(answerAll);
    const auto answer =
        client.send(tlsGet("http://localhost:" + std::to_string(server.port()) + "/"));
    REQUIRE(!answer.has_value());
    CHECK(answer.error() == Error{ErrorCode::AddressRefused, "not https"});
    CHECK(server.connections() == 0);
}
