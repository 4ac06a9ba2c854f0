// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/2 where a server offers it over TLS (RFC 9113), with a server that speaks just enough of it.
#include "core/net/curl_client.h"

#include "tests/support/raw_server.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <atomic>
#include <fstream>
#include <future>
#include <optional>
#include <vector>

using namespace regie;
using namespace regie::net;
using test::RawConnection;
using test::RawServer;
using test::RawTls;

namespace
{
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
enum FrameType : unsigned char { kData = 0, kHeaders = 1, kSettings = 4, kPing = 6 };
constexpr unsigned char kEndStream = 1; ///< and the acknowledgement of settings and a ping
constexpr unsigned char kEndHeaders = 4;

struct Frame {
    unsigned char type = 0;
    unsigned char flags = 0;
    std::uint32_t stream = 0;
    std::string payload;
};

std::string bytesOf(const Frame& frame)
{
    const auto part = [](std::size_t value, int shift) {
        return static_cast<char>((value >> shift) & 0xFF);
    };
    const std::size_t size = frame.payload.size();
    std::string bytes{part(size, 16), part(size, 8), part(size, 0)};
    bytes += static_cast<char>(frame.type);
    bytes += static_cast<char>(frame.flags);
    for (const int shift : {24, 16, 8, 0}) {
        bytes += part(frame.stream, shift);
    }
    return bytes + frame.payload;
}

std::optional<Frame> readFrame(RawConnection& connection)
{
    const std::string head = connection.read(9);
    if (head.size() < 9) {
        return std::nullopt;
    }
    const auto at = [&head](std::size_t i) { return static_cast<unsigned char>(head[i]); };
    Frame frame;
    frame.type = at(3);
    frame.flags = at(4);
    frame.stream = (at(5) & 0x7FU) << 24U | at(6) << 16U | at(7) << 8U | at(8);
    const std::size_t size = std::size_t{at(0)} << 16U | at(1) << 8U | at(2);
    frame.payload = connection.read(size);
    return frame.payload.size() == size ? std::optional(frame) : std::nullopt;
}

/** What the server saw of its clients. */
struct Seen {
    std::atomic<int> prefaces = 0;
    std::atomic<int> requests = 0;
};

/** Answers `together` requests at a time with "ok", so that none of them comes before the last is asked. */
void speak(RawConnection& connection, Seen& seen, std::size_t together)
{
    if (connection.read(kPreface.size()) != kPreface) {
        return;
    }
    ++seen.prefaces;
    connection.send(bytesOf({kSettings, 0, 0, {}}));
    std::vector<std::uint32_t> waiting;
    while (auto frame = readFrame(connection)) {
        if ((frame->type == kSettings || frame->type == kPing) && frame->flags != kEndStream) {
            connection.send(bytesOf({frame->type,
                                     kEndStream,
                                     0,
                                     frame->type == kPing ? frame->payload : std::string()}));
        }
        if (frame->type != kHeaders) {
            continue;
        }
        ++seen.requests;
        waiting.push_back(frame->stream);
        if (waiting.size() < together) {
            continue;
        }
        for (const std::uint32_t stream : std::exchange(waiting, {})) {
            // 0x88 is ":status: 200" of the table that every client has (RFC 7541, appendix A).
            connection.send(bytesOf({kHeaders, kEndHeaders, stream, "\x88"}));
            connection.send(bytesOf({kData, kEndStream, stream, "ok"}));
        }
    }
}

struct TrustingClient {
    TemporaryFolder folder;
    test::TestAuthority authority;
    CurlClient client{CurlOptions{write(), "Regie"}};

    std::string write() const
    {
        const std::string file = (folder.path() / "ca.pem").string();
        std::ofstream(file) << authority.pem();
        return file;
    }
};

HttpRequest ask(const RawServer& server)
{
    HttpRequest request;
    request.url = server.tlsUrl("/fhir/Observation?category=laboratory");
    request.allowLoopback = true;
    request.secrets.push_back({"Authorization", Secret::of(std::string_view("Bearer token"))});
    return request;
}
} // namespace

TEST_CASE("where a server offers HTTP/2 over TLS it is spoken, all requests on one connection")
{
    constexpr std::size_t kAtOnce = 4;
    TrustingClient trusting;
    Seen seen;
    RawTls tls{trusting.authority.issue()};
    tls.protocol = "h2";
    const RawServer server([&seen](RawConnection& connection) { speak(connection, seen, kAtOnce); },
                           std::move(tls));
    for (int round = 0; round < 2; ++round) {
        std::array<std::promise<Result<HttpResponse>>, kAtOnce> answers;
        for (auto& answer : answers) {
            trusting.client.start(ask(server), {}, [&answer](Result<HttpResponse> result) {
                answer.set_value(std::move(result));
            });
        }
        for (auto& answer : answers) {
            const auto result = answer.get_future().get();
            REQUIRE(result.has_value());
            CHECK(result->status == 200);
            CHECK(result->body == "ok");
        }
    }
    CHECK(seen.prefaces == 1);
    CHECK(seen.requests == 2 * kAtOnce);
    CHECK(server.connections() == 1);
}

TEST_CASE("a request over HTTP/2 that is stopped leaves the others on its connection alone")
{
    std::array<std::promise<Result<HttpResponse>>, 4> answers; // outlive what sets them
    TrustingClient trusting;
    Seen seen;
    RawTls tls{trusting.authority.issue()};
    tls.protocol = "h2";
    const RawServer server([&seen](RawConnection& connection) { speak(connection, seen, 3); },
                           std::move(tls));
    std::stop_source stop;
    const auto start = [&](std::size_t i, std::stop_token until) {
        trusting.client.start(
            ask(server), std::move(until), [&answer = answers[i]](Result<HttpResponse> result) {
                answer.set_value(std::move(result));
            });
    };
    start(0, {});
    start(1, stop.get_token());
    stop.request_stop();
    const auto ended = answers[1].get_future().get();
    REQUIRE_FALSE(ended.has_value());
    CHECK(ended.error().code == ErrorCode::Cancelled);
    // Whether or not the one that was stopped had reached the server, these make the three full.
    start(2, {});
    start(3, {});
    const auto answer = answers[0].get_future().get();
    REQUIRE(answer.has_value());
    CHECK(answer->body == "ok");
    CHECK(server.connections() == 1);
}
