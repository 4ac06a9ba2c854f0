// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_client.h"

#include "core/net/http_server.h"
#include "tests/support/gzip.h"
#include "tests/support/raw_server.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <future>
#include <latch>
#include <mutex>
#include <thread>
#include <vector>

using namespace regie;
using namespace regie::net;
using namespace std::chrono_literals;
using test::RawConnection;
using test::RawServer;

namespace
{
HttpRequest get(std::string url)
{
    HttpRequest request;
    request.url = std::move(url);
    request.allowLoopback = true;
    return request;
}

Secret secret(std::string_view text)
{
    return Secret::of(text);
}

/** Answers each request of a connection with the request itself. */
void echo(RawConnection& connection)
{
    for (std::string request = connection.readRequest(); !request.empty();
         request = connection.readRequest()) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(request.size())
                        + "\r\n\r\n" + request);
    }
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}
} // namespace

TEST_CASE("a request goes out with what it says and nothing that nobody asked for")
{
    CurlClient client;
    const RawServer server(echo);
    HttpRequest request = get(server.url("/fhir/Patient?code=a%7Cb"));
    request.headers.push_back({"Accept", "application/fhir+json; fhirVersion=3.0"});
    request.headers.push_back({"X-Empty", ""});
    request.secrets.push_back({"Authorization", secret("Bearer abc")});
    const auto answer = client.send(std::move(request));
    REQUIRE(answer.has_value());
    CHECK(answer->status == 200);
    CHECK(answer->body
          == "GET /fhir/Patient?code=a%7Cb HTTP/1.1\r\nHost: 127.0.0.1:"
                 + std::to_string(server.port())
                 + "\r\nUser-Agent: Regie\r\nAccept-Encoding: gzip, deflate\r\n"
                   "Accept: application/fhir+json; fhirVersion=3.0\r\nX-Empty:\r\n"
                   "Authorization: Bearer abc\r\n\r\n");
}

TEST_CASE("bodies are sent with their type and length")
{
    CurlClient client;
    const RawServer server(echo);
    for (const auto& [method, name] : {std::pair{Method::Post, "POST"}, {Method::Put, "PUT"}}) {
        HttpRequest request = get(server.url());
        request.method = method;
        request.body = std::string("a\0b", 3);
        request.contentType = "application/fhir+json";
        const auto answer = client.send(std::move(request));
        REQUIRE(answer.has_value());
        CHECK(answer->body.starts_with(std::string(name) + " / HTTP/1.1\r\n"));
        CHECK(has(answer->body, "\r\nContent-Type: application/fhir+json\r\n"));
        CHECK(has(answer->body, "\r\nContent-Length: 3\r\n"));
        CHECK(answer->body.ends_with(std::string("\r\n\r\na\0b", 7)));
    }
    HttpRequest request = get(server.url("/x"));
    request.method = Method::Delete;
    const auto answer = client.send(std::move(request));
    REQUIRE(answer.has_value());
    CHECK(answer->body.starts_with("DELETE /x HTTP/1.1\r\n"));
    CHECK(!has(answer->body, "Content-Type"));
}

TEST_CASE("any status is an answer, and headers are found in any case")
{
    CurlClient client;
    const auto server = HttpServer::start({}, [](const ServerRequest& request) {
        return ServerResponse{std::stoi(request.path.substr(1)), {{"X-Trace", "1"}}, "body"};
    });
    REQUIRE(server.has_value());
    for (const int status : {200, 302, 401, 404, 429, 500, 503}) {
        const auto answer = client.send(get((*server)->origin() + "/" + std::to_string(status)));
        REQUIRE(answer.has_value());
        CHECK(answer->status == status);
        CHECK(answer->header("x-TRACE") == "1");
        CHECK(answer->body == "body");
    }
}

TEST_CASE("gzip and deflate are unpacked")
{
    CurlClient client;
    const RawServer server([](RawConnection& connection) {
        connection.readRequest();
        const std::string packed = test::gzip("some text");
        connection.send("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + std::to_string(packed.size()) + "\r\n\r\n" + packed);
    });
    const auto answer = client.send(get(server.url()));
    REQUIRE(answer.has_value());
    CHECK(answer->body == "some text");
}

TEST_CASE("connections are used again")
{
    CurlClient client;
    const RawServer server(echo);
    for (int i = 0; i < 5; ++i) {
        REQUIRE(client.send(get(server.url())).has_value());
    }
    CHECK(server.connections() == 1);
}

TEST_CASE("many requests run at once")
{
    constexpr int kMany = 8;
    CurlClient client;
    // No answer comes before all have asked: one after the other would never end.
    std::latch all(kMany);
    const RawServer server([&all](RawConnection& connection) {
        connection.readRequest();
        all.arrive_and_wait();
        connection.send("HTTP/1.1 204 No Content\r\n\r\n");
        connection.holdUntilClosed();
    });
    std::latch done(kMany);
    std::atomic<int> good = 0;
    for (int i = 0; i < kMany; ++i) {
        client.start(get(server.url()), {}, [&](const Result<HttpResponse>& answer) {
            good += answer && answer->status == 204 ? 1 : 0;
            done.count_down();
        });
    }
    done.wait();
    CHECK(good == kMany);
}

TEST_CASE("a callback may start the next request")
{
    CurlClient client;
    const RawServer server(echo);
    std::promise<int> status;
    client.start(get(server.url()), {}, [&](const Result<HttpResponse>&) {
        client.start(get(server.url()), {}, [&](const Result<HttpResponse>& second) {
            status.set_value(second ? second->status : 0);
        });
    });
    CHECK(status.get_future().get() == 200);
}

TEST_CASE("a request that is stopped ends within 200 ms and leaves the others alone")
{
    CurlClient client;
    std::latch asked(1);
    const RawServer silent([&asked](RawConnection& connection) {
        connection.readRequest();
        asked.count_down();
        connection.holdUntilClosed();
    });
    const RawServer server(echo);
    std::stop_source stop;
    std::promise<Result<HttpResponse>> stopped;
    client.start(get(silent.url()), stop.get_token(), [&stopped](Result<HttpResponse> answer) {
        stopped.set_value(std::move(answer));
    });
    asked.wait();
    CHECK(client.send(get(server.url())).has_value());
    const auto begin = std::chrono::steady_clock::now();
    stop.request_stop();
    const auto answer = stopped.get_future().get();
    CHECK(std::chrono::steady_clock::now() - begin < 200ms);
    REQUIRE(!answer.has_value());
    CHECK(answer.error().code == ErrorCode::Cancelled);
    CHECK(client.send(get(server.url())).has_value());
    CHECK(client.send(get(server.url()), stop.get_token()).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a client that goes ends what is under way")
{
    const RawServer silent([](RawConnection& connection) { connection.holdUntilClosed(); });
    std::vector<ErrorCode> codes;
    {
        CurlClient client;
        for (int i = 0; i < 3; ++i) {
            client.start(get(silent.url()), {}, [&codes](const Result<HttpResponse>& answer) {
                codes.push_back(answer.error().code);
            });
        }
    }
    CHECK(codes == std::vector<ErrorCode>(3, ErrorCode::Cancelled));
}

TEST_CASE("what a request may not hold is refused before anything is sent")
{
    CurlClient client;
    const RawServer server(echo);
    HttpRequest split = get(server.url());
    split.headers.push_back({"X-A", "b\r\nX-Injected: 1"});
    CHECK(client.send(std::move(split)).error().code == ErrorCode::InvalidArgument);
    HttpRequest named = get(server.url());
    named.secrets.push_back({"X A", secret("b")});
    CHECK(client.send(std::move(named)).error().code == ErrorCode::InvalidArgument);
    HttpRequest nul = get(server.url());
    nul.secrets.push_back({"X-A", secret(std::string_view("a\0b", 3))});
    CHECK(client.send(std::move(nul)).error().code == ErrorCode::InvalidArgument);
    CHECK(server.connections() == 0);
}
