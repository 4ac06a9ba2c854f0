// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of "Hostile-server cases" (PROTOCOL-SECURITY.md part 6) that concern the road: each ends
// in a named error, in time, with little memory, and no other server sees a token.
#include "core/net/curl_client.h"

#include "tests/support/gzip.h"
#include "tests/support/peak_memory.h"
#include "tests/support/raw_server.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <atomic>
#include <chrono>
#include <latch>
#include <string>
#include <thread>

using namespace regie;
using namespace regie::net;
using namespace std::chrono_literals;
using test::RawConnection;
using test::RawServer;

namespace
{
constexpr std::size_t kMiB = std::size_t{1024} * 1024;
const std::string kOk = "HTTP/1.1 200 OK\r\nContent-Type: application/fhir+json\r\n";

HttpRequest hostileGet(std::string url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.allowLoopback = true;
    request.secrets.push_back({"Authorization", Secret::of(std::string_view("Bearer token"))});
    request.secrets.push_back({"X-MGO-ACCESS-TOKEN", Secret::of(std::string_view("token"))});
    return request;
}

Error refusalOf(HttpRequest request)
{
    CurlClient client;
    const auto answer = client.send(std::move(request));
    REQUIRE(!answer.has_value());
    // Neither the address nor the token may be in what is logged or shown.
    CHECK(answer.error().detail.find("127.0.0.1") == std::string::npos);
    CHECK(answer.error().detail.find("token") == std::string::npos);
    return answer.error();
}

/** What the client says to a server that answers any request so. */
Error refusalOf(const std::string& answer)
{
    const RawServer server([&answer](RawConnection& connection) {
        connection.readRequest();
        connection.send(answer);
    });
    return refusalOf(hostileGet(server.url()));
}

void sendEndlessly(RawConnection& connection)
{
    const std::string part(kMiB, 'x');
    while (connection.send(part)) {
    }
}
} // namespace

TEST_CASE("huge body: a length that is too large")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "Content-Length: 99999999999\r\n\r\n");
        sendEndlessly(connection);
    });
    CHECK(refusalOf(hostileGet(server.url())).code == ErrorCode::LimitExceeded);
}

TEST_CASE("huge body: no length and no end")
{
    resetPeakMemory();
    const std::size_t before = peakMemory();
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "\r\n");
        sendEndlessly(connection);
    });
    CHECK(refusalOf(hostileGet(server.url())).code == ErrorCode::LimitExceeded);
    CHECK((!kMemoryIsOurs || peakMemory() - before < 128 * kMiB));
}

TEST_CASE("huge body: chunks without end")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "Transfer-Encoding: chunked\r\n\r\n");
        const std::string part = "100000\r\n" + std::string(kMiB, 'x') + "\r\n";
        while (connection.send(part)) {
        }
    });
    HttpRequest request = hostileGet(server.url());
    request.limits.bodyBytes = 3 * kMiB;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::LimitExceeded);
}

TEST_CASE("huge body: exactly the limit is fine, one byte more is not")
{
    const std::size_t size = GENERATE(std::size_t{1000}, std::size_t{1001});
    CurlClient client;
    const RawServer server([size](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "\r\n" + std::string(size, 'x'));
    });
    HttpRequest request = hostileGet(server.url());
    request.limits.bodyBytes = 1000;
    CHECK(client.send(std::move(request)).has_value() == (size == 1000));
}

TEST_CASE("gzip bomb: stopped by what comes out, four at once within memory")
{
    resetPeakMemory();
    const std::string bomb = test::gzip(std::string(200 * kMiB, '\0'));
    REQUIRE(bomb.size() < kMiB);
    resetPeakMemory();
    const RawServer server([&bomb](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "Content-Encoding: gzip\r\n\r\n" + bomb);
        connection.holdUntilClosed();
    });
    constexpr int kMany = 4;
    CurlClient client;
    std::latch done(kMany);
    std::atomic<int> refused = 0;
    for (int i = 0; i < kMany; ++i) {
        client.start(hostileGet(server.url()), {}, [&](const Result<HttpResponse>& answer) {
            refused += !answer && answer.error().code == ErrorCode::LimitExceeded ? 1 : 0;
            done.count_down();
        });
    }
    done.wait();
    CHECK(refused == kMany);
    INFO(peakMemory());
    CHECK((!kMemoryIsOurs || peakMemory() < 500 * kMiB));
}

TEST_CASE("gzip bomb: growth is seen long before the limit of the body")
{
    const std::string bomb = test::gzip(std::string(16 * kMiB, '\0'));
    const Error error = refusalOf(kOk + "Content-Encoding: gzip\r\nContent-Length: "
                                  + std::to_string(bomb.size()) + "\r\n\r\n" + bomb);
    CHECK(error == Error{ErrorCode::LimitExceeded, "body of an answer grows too much"});
}

TEST_CASE("encodings: only one layer of gzip or deflate")
{
    const std::string encoding = GENERATE("br", "zstd", "compress", "gzip, gzip", "*");
    CHECK(refusalOf(kOk + "Content-Encoding: " + encoding + "\r\nContent-Length: 1\r\n\r\nx").code
          == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf(kOk + "Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n\r\n").code
          == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf(kOk + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!").code
          == ErrorCode::SyntaxInvalid);
}

TEST_CASE("slow-loris: no handshake")
{
    const RawServer server([](RawConnection& connection) { connection.holdUntilClosed(); });
    HttpRequest request = hostileGet("https://127.0.0.1:" + std::to_string(server.port()) + "/");
    request.limits.connect = 50ms;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::TimedOut);
}

TEST_CASE("slow-loris: no first byte")
{
    const RawServer server([](RawConnection& connection) { connection.holdUntilClosed(); });
    HttpRequest request = hostileGet(server.url());
    request.limits.firstByte = 50ms;
    CHECK(refusalOf(std::move(request)) == Error{ErrorCode::TimedOut, "no first byte"});
}

TEST_CASE("slow-loris: a head without end")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 200 OK\r\nX-A: ");
        while (connection.hold(5ms) && connection.send("x")) {
        }
    });
    HttpRequest request = hostileGet(server.url());
    request.limits.total = 200ms;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::TimedOut);
}

TEST_CASE("slow-loris: a byte now and then, until the total is over")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "\r\n");
        while (connection.hold(5ms) && connection.send("x")) {
        }
    });
    HttpRequest request = hostileGet(server.url());
    request.limits.total = 200ms;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::TimedOut);
}

TEST_CASE("slow-loris: too few bytes a second")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "\r\n");
        while (connection.hold(20ms) && connection.send("x")) {
        }
    });
    HttpRequest request = hostileGet(server.url());
    request.limits.slowFor = 1s;
    request.limits.slowBytesPerSecond = 1000;
    CHECK(refusalOf(std::move(request)) == Error{ErrorCode::TimedOut, "too slow"});
}

TEST_CASE("header flood: too many, too large, or never an answer")
{
    std::string many;
    for (int i = 0; i < 300; ++i) {
        many += "X-" + std::to_string(i) + ": y\r\n";
    }
    CHECK(refusalOf(kOk + many + "\r\n").code == ErrorCode::LimitExceeded);
    std::string large;
    for (int i = 0; i < 10; ++i) {
        large += "X-" + std::to_string(i) + ": " + std::string(8000, 'y') + "\r\n";
    }
    CHECK(refusalOf(kOk + large + "\r\n").code == ErrorCode::LimitExceeded);
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        while (connection.send("HTTP/1.1 100 Continue\r\n\r\n")) {
        }
    });
    CHECK(refusalOf(hostileGet(server.url())).code == ErrorCode::LimitExceeded);
}

TEST_CASE("header flood: one line that does not end")
{
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 200 OK\r\nX-A: ");
        sendEndlessly(connection);
    });
    resetPeakMemory();
    const std::size_t before = peakMemory();
    CHECK(refusalOf(hostileGet(server.url())).code == ErrorCode::LimitExceeded);
    CHECK((!kMemoryIsOurs || peakMemory() - before < 16 * kMiB));
}

TEST_CASE("no HTTP: what is not an answer is not taken for one")
{
    CHECK(refusalOf("SSH-2.0-OpenSSH_9.2\r\n").code == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf("HTTP/9.9 200 OK\r\n\r\n").code == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf(std::string("\0\1\2\3\4\5\6\7\r\n\r\n", 12)).code == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf(kOk + "Transfer-Encoding: chunked\r\n\r\nzzz\r\nhello\r\n").code
          == ErrorCode::SyntaxInvalid);
    CHECK(refusalOf(kOk + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello\r\n").code
          == ErrorCode::SyntaxInvalid);
}

TEST_CASE("cut off: half an answer is no answer")
{
    CHECK(refusalOf(kOk + "Content-Length: 100\r\n\r\nhalf").code == ErrorCode::HostUnreachable);
    CHECK(refusalOf(kOk + "Transfer-Encoding: chunked\r\n\r\n5\r\nhel").code
          == ErrorCode::HostUnreachable);
    CHECK(refusalOf(std::string()).code == ErrorCode::HostUnreachable);
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "Content-Length: 100\r\n\r\nhalf");
        connection.reset();
    });
    CHECK(refusalOf(hostileGet(server.url())).code == ErrorCode::HostUnreachable);
}

TEST_CASE("nobody there")
{
    std::uint16_t port = 0;
    {
        const RawServer server([](RawConnection&) {});
        port = server.port();
    }
    CHECK(refusalOf(hostileGet("http://127.0.0.1:" + std::to_string(port) + "/")).code
          == ErrorCode::HostUnreachable);
}

TEST_CASE("redirects: an API call follows none and the other server sees nothing")
{
    CurlClient client;
    const RawServer other([](RawConnection& connection) { connection.readRequest(); });
    const std::string status = GENERATE("301", "302", "303", "307", "308");
    const std::string location =
        GENERATE("http://127.0.0.1:", "http://[::1]:", "//127.0.0.1:", "https://localhost:");
    const RawServer server([&](RawConnection& connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 " + status + " Go\r\nLocation: " + location
                        + std::to_string(other.port()) + "/\r\nContent-Length: 0\r\n\r\n");
    });
    const auto answer = client.send(hostileGet(server.url()));
    REQUIRE(answer.has_value());
    CHECK(std::to_string(answer->status) == status);
    CHECK(server.connections() == 1);

    // Discovery follows, but not to there.
    HttpRequest discovery = hostileGet(server.url());
    discovery.redirects = Redirects::SameHost;
    CHECK(refusalOf(std::move(discovery)).code == ErrorCode::AddressRefused);
    CHECK(other.connections() == 0);
}

TEST_CASE("redirects: discovery takes three on the same host, not four, and no other way")
{
    CurlClient client;
    const RawServer server([](RawConnection& connection) {
        for (std::string request = connection.readRequest(); !request.empty();
             request = connection.readRequest()) {
            const char left = request.at(5); // GET /N
            connection.send(left == '0'
                                ? kOk + "Content-Length: 4\r\n\r\nhere"
                                : std::string("HTTP/1.1 302 Go\r\nContent-Length: 4\r\nLocation: /")
                                      + static_cast<char>(left - 1) + "\r\n\r\nback");
        }
    });
    HttpRequest three = hostileGet(server.url("/3"));
    three.redirects = Redirects::SameHost;
    const auto answer = client.send(std::move(three));
    REQUIRE(answer.has_value());
    CHECK(answer->status == 200);
    CHECK(answer->body == "here");
    HttpRequest four = hostileGet(server.url("/4"));
    four.redirects = Redirects::SameHost;
    CHECK(refusalOf(std::move(four)) == Error{ErrorCode::AddressRefused, "too many redirects"});
}

TEST_CASE("redirects: not to another scheme")
{
    const std::string location = GENERATE(
        "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "http://a@127.0.0.1/");
    const RawServer server([&location](RawConnection& connection) {
        connection.readRequest();
        connection.send("HTTP/1.1 302 Go\r\nLocation: " + location + "\r\n\r\n");
    });
    HttpRequest request = hostileGet(server.url());
    request.redirects = Redirects::SameHost;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::AddressRefused);
}

TEST_CASE("SSRF-like targets: refused before anything is sent")
{
    const RawServer server([](RawConnection& connection) { connection.readRequest(); });
    const std::string port = std::to_string(server.port());
    const std::string host = GENERATE("127.0.0.1",
                                      "127.1",
                                      "0x7f000001",
                                      "2130706433",
                                      "0",
                                      "[::1]",
                                      "[::ffff:127.0.0.1]",
                                      "localhost",
                                      "10.0.0.1",
                                      "192.168.0.1",
                                      "169.254.169.254",
                                      "[fe80::1]",
                                      "[fd00::1]");
    INFO(host);
    HttpRequest request = hostileGet("https://" + host + ":" + port + "/");
    request.allowLoopback = false;
    CHECK(refusalOf(std::move(request)).code == ErrorCode::AddressRefused);
    CHECK(server.connections() == 0);
}

TEST_CASE("SSRF-like targets: typing an address allows no other than loopback and private ones")
{
    const std::string url = GENERATE("https://169.254.169.254/",
                                     "https://[fe80::1]/",
                                     "https://0.0.0.0/",
                                     "http://10.0.0.1/",
                                     "http://hospital.nl/",
                                     "http://localhost/",
                                     "file:///etc/passwd",
                                     "gopher://127.0.0.1/");
    INFO(url);
    CHECK(refusalOf(hostileGet(url)).code == ErrorCode::AddressRefused);
}

TEST_CASE("other portals are untouched while one is hostile")
{
    CurlClient client;
    const RawServer hostile([](RawConnection& connection) {
        connection.readRequest();
        connection.send(kOk + "\r\n");
        sendEndlessly(connection);
    });
    const RawServer silent([](RawConnection& connection) { connection.holdUntilClosed(); });
    const RawServer good([](RawConnection& connection) {
        while (!connection.readRequest().empty()) {
            connection.send(kOk + "Content-Length: 2\r\n\r\nok");
        }
    });
    std::latch done(1);
    client.start(
        hostileGet(hostile.url()), {}, [&done](const Result<HttpResponse>&) { done.count_down(); });
    std::stop_source stop;
    std::latch silenced(1);
    client.start(hostileGet(silent.url()),
                 stop.get_token(),
                 [&silenced](const Result<HttpResponse>&) { silenced.count_down(); });
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.send(hostileGet(good.url()));
        REQUIRE(answer.has_value());
        CHECK(answer->body == "ok");
    }
    done.wait();
    stop.request_stop();
    silenced.wait();
}
