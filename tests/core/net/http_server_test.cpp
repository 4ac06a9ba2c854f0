// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/http_server.h"

#include "tests/support/raw_socket.h"

#include <catch2/catch_test_macros.hpp>

#include <latch>
#include <string>

using namespace regie;
using namespace regie::net;
using test::RawSocket;

namespace
{
std::string ask(const HttpServer& server, std::string_view line, std::string_view rest = "\r\n")
{
    const RawSocket socket = RawSocket::connect(server.port());
    REQUIRE(socket.isOpen());
    socket.send(std::string(line) + "\r\nHost: 127.0.0.1:" + std::to_string(server.port())
                + "\r\nConnection: close\r\n" + std::string(rest));
    return socket.readAll();
}
} // namespace

TEST_CASE("a handler sees the request as it was sent and its answer arrives")
{
    ServerRequest seen;
    const auto server = HttpServer::start({}, [&seen](const ServerRequest& request) {
        seen = request;
        return ServerResponse{201, {{"X-One", "1"}}, "made"};
    });
    REQUIRE(server.has_value());
    const std::string answer = ask(**server,
                                   "POST /fhir/Patient/a%2Fb?code=a%7Cb&code=c HTTP/1.1",
                                   "Content-Length: 4\r\nX-Case: Kept\r\n\r\nbody");
    CHECK(answer.starts_with("HTTP/1.1 201 "));
    CHECK(answer.find("X-One: 1\r\n") != std::string::npos);
    CHECK(answer.ends_with("\r\n\r\nmade"));
    CHECK(seen.method == "POST");
    CHECK(seen.path == "/fhir/Patient/a%2Fb");
    CHECK(seen.query == "code=a%7Cb&code=c");
    REQUIRE(seen.parameters.size() == 2);
    CHECK(seen.parameter("code") == "a|b");
    CHECK(seen.parameters[1].value == "c");
    CHECK(seen.header("x-case") == "Kept");
    CHECK(!seen.header("x-other"));
    CHECK(seen.body == "body");
    CHECK((*server)->origin() == "http://127.0.0.1:" + std::to_string((*server)->port()));
}

TEST_CASE("a body over the limit and a strange Host never reach the handler")
{
    int calls = 0;
    const auto server = HttpServer::start({0, 3}, [&calls](const ServerRequest&) {
        ++calls;
        return ServerResponse{};
    });
    REQUIRE(server.has_value());
    CHECK(ask(**server, "POST / HTTP/1.1", "Content-Length: 4\r\n\r\nbody")
              .starts_with("HTTP/1.1 413 "));
    const RawSocket socket = RawSocket::connect((*server)->port());
    socket.send("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    CHECK(socket.readAll().starts_with("HTTP/1.1 421 "));
    CHECK(calls == 0);
}

TEST_CASE("slow handlers run beside each other")
{
    std::latch both(2);
    const auto server = HttpServer::start({}, [&both](const ServerRequest&) {
        both.arrive_and_wait();
        return ServerResponse{};
    });
    REQUIRE(server.has_value());
    const RawSocket one = RawSocket::connect((*server)->port());
    const RawSocket two = RawSocket::connect((*server)->port());
    const std::string request =
        "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string((*server)->port())
        + "\r\nConnection: close\r\n\r\n";
    one.send(request);
    two.send(request);
    CHECK(one.readAll().starts_with("HTTP/1.1 200 "));
    CHECK(two.readAll().starts_with("HTTP/1.1 200 "));
}

TEST_CASE("a server listens on loopback alone and closes when it goes")
{
    std::uint16_t port = 0;
    {
        const auto server =
            HttpServer::start({}, [](const ServerRequest&) { return ServerResponse{}; });
        REQUIRE(server.has_value());
        port = (*server)->port();
        ServerOptions same;
        same.port = port;
        const auto second =
            HttpServer::start(same, [](const ServerRequest&) { return ServerResponse{}; });
        REQUIRE(!second.has_value());
        CHECK(second.error().code == ErrorCode::PortInUse);
    }
    CHECK(!RawSocket::connect(port).isOpen());
}
