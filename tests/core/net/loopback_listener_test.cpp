// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/loopback_listener.h"

#include "tests/support/raw_socket.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <future>
#include <vector>

using namespace regie;
using namespace regie::net;
using test::RawSocket;

namespace
{
/** A listener that waits on another thread; ended by the test at the latest when it goes. */
struct Waiting {
    std::unique_ptr<LoopbackListener> listener;
    std::stop_source stop;
    std::future<Result<RedirectAnswer>> answer;

    explicit Waiting(ListenerOptions options)
    {
        options.page = "<p>U kunt terug</p>";
        listener = LoopbackListener::open(std::move(options)).value();
        answer =
            std::async(std::launch::async, [this] { return listener->wait(stop.get_token()); });
    }
    ~Waiting() { stop.request_stop(); }

    std::string host() const { return "127.0.0.1:" + std::to_string(listener->port()); }
    std::string ask(std::string_view target, std::string_view name = "127.0.0.1") const
    {
        const RawSocket socket = RawSocket::connect(listener->port(), name);
        REQUIRE(socket.isOpen());
        const std::string bracketed = name == "::1" ? "[::1]" : std::string(name);
        REQUIRE(socket.send("GET " + std::string(target) + " HTTP/1.1\r\nHost: " + bracketed + ":"
                            + std::to_string(listener->port()) + "\r\n\r\n"));
        return socket.readAll();
    }
    std::string sendRaw(std::string_view bytes) const
    {
        const RawSocket socket = RawSocket::connect(listener->port());
        REQUIRE(socket.isOpen());
        socket.send(bytes);
        return socket.readAll();
    }
};

ListenerOptions at(std::string path)
{
    ListenerOptions options;
    options.path = std::move(path);
    return options;
}
} // namespace

TEST_CASE("the browser is sent on to a clean page and its parameters arrive decoded")
{
    Waiting waiting(at("/callback/n"));
    CHECK(waiting.listener->redirectUri() == "http://" + waiting.host() + "/callback/n");
    const std::string hit = waiting.ask("/callback/n?code=a%2Bb+c&state=%C3%A9&empty=&bare");
    CHECK(hit.starts_with("HTTP/1.1 303 "));
    CHECK(hit.find("\r\nLocation: /klaar\r\n") != std::string::npos);
    CHECK(hit.find("\r\nCache-Control: no-store\r\n") != std::string::npos);
    CHECK(hit.find("\r\nReferrer-Policy: no-referrer\r\n") != std::string::npos);
    CHECK(hit.find("code") == std::string::npos);
    const std::string page = waiting.ask("/klaar");
    CHECK(page.starts_with("HTTP/1.1 200 "));
    CHECK(page.find("U kunt terug") != std::string::npos);

    Result<RedirectAnswer> answer = waiting.answer.get();
    REQUIRE(answer.has_value());
    CHECK(answer->find("code") == "a+b c");
    CHECK(answer->find("state") == "\xc3\xa9");
    CHECK(answer->find("empty") == "");
    CHECK(answer->find("bare") == "");
    CHECK(!answer->find("Code"));
    CHECK(answer->take("code").view() == "a+b c");
    CHECK(!answer->find("code"));
}

TEST_CASE("tokens of the proxy keep their plus and a stray percent sign")
{
    ListenerOptions options = at("/mgo/n");
    options.plus = PlusSign::Literal;
    Waiting waiting(std::move(options));
    waiting.ask("/mgo/n?access_code=ab+/=%&refresh_code=%zz=x&scope=48%2049");
    waiting.ask("/klaar");
    const auto answer = waiting.answer.get();
    REQUIRE(answer.has_value());
    CHECK(answer->find("access_code") == "ab+/=%");
    CHECK(answer->find("refresh_code") == "%zz=x");
    CHECK(answer->find("scope") == "48 49");
}

TEST_CASE("nothing but the exact hit counts")
{
    Waiting waiting(at("/callback/nonce"));
    const std::string port = std::to_string(waiting.listener->port());
    CHECK(waiting.ask("/favicon.ico").starts_with("HTTP/1.1 404 "));
    CHECK(waiting.ask("/klaar").starts_with("HTTP/1.1 404 "));
    CHECK(waiting.ask("/callback/nonc?code=x").starts_with("HTTP/1.1 404 "));
    CHECK(waiting.ask("/callback/nonce/?code=x").starts_with("HTTP/1.1 404 "));
    CHECK(waiting.ask("/callback/%6eonce?code=x").starts_with("HTTP/1.1 404 "));
    const std::string line = "GET /callback/nonce?code=x HTTP/1.1\r\n";
    CHECK(waiting.sendRaw(line + "\r\n").starts_with("HTTP/1.1 421 "));
    CHECK(waiting.sendRaw(line + "Host: localhost:" + port + "\r\n\r\n")
              .starts_with("HTTP/1.1 421 "));
    CHECK(waiting.sendRaw(line + "Host: evil.example\r\n\r\n").starts_with("HTTP/1.1 421 "));
    CHECK(waiting.sendRaw(line + "Host: a\r\nHost: b\r\n\r\n").starts_with("HTTP/1.1 400 "));
    CHECK(
        waiting
            .sendRaw("POST /callback/nonce?code=x HTTP/1.1\r\nHost: " + waiting.host() + "\r\n\r\n")
            .starts_with("HTTP/1.1 405 "));
    CHECK(waiting.sendRaw("nonsense\r\n\r\n").starts_with("HTTP/1.1 400 "));
    CHECK(waiting.sendRaw(line + "X: " + std::string(2 * kRequestLimit, 'x'))
              .starts_with("HTTP/1.1 431 "));

    CHECK(waiting.ask("/callback/nonce?code=real").starts_with("HTTP/1.1 303 "));
    CHECK(waiting.ask("/callback/nonce?code=second").starts_with("HTTP/1.1 404 "));
    waiting.ask("/klaar");
    const auto answer = waiting.answer.get();
    REQUIRE(answer.has_value());
    CHECK(answer->find("code") == "real");
    CHECK(!RawSocket::connect(waiting.listener->port()).isOpen());
}

TEST_CASE("a hit with another state does not use up the one hit")
{
    ListenerOptions options = at("/callback");
    options.state = Secret::of(std::string_view("mine"));
    Waiting waiting(std::move(options));
    CHECK(waiting.ask("/callback?code=x&state=theirs").starts_with("HTTP/1.1 400 "));
    CHECK(waiting.ask("/callback?code=x").starts_with("HTTP/1.1 400 "));
    CHECK(waiting.ask("/callback?state=mine&state=mine").starts_with("HTTP/1.1 400 "));
    CHECK(waiting.ask("/callback?error=access_denied&state=mine").starts_with("HTTP/1.1 303 "));
    waiting.ask("/klaar");
    const auto answer = waiting.answer.get();
    REQUIRE(answer.has_value());
    CHECK(answer->find("error") == "access_denied");
}

TEST_CASE("a parameter that comes twice is an error, not a choice")
{
    Waiting waiting(at("/callback/n"));
    waiting.ask("/callback/n?code=a&code=b");
    waiting.ask("/klaar");
    const auto answer = waiting.answer.get();
    REQUIRE(!answer.has_value());
    CHECK(answer.error().code == ErrorCode::SyntaxInvalid);
}

TEST_CASE("the browser may come over IPv6")
{
    Waiting waiting(at("/callback/n"));
    if (!RawSocket::connect(waiting.listener->port(), "::1").isOpen()) {
        SKIP("this machine has no IPv6");
    }
    CHECK(waiting.ask("/callback/n?code=x", "::1").starts_with("HTTP/1.1 303 "));
    waiting.ask("/klaar", "::1");
    CHECK(waiting.answer.get().has_value());
}

TEST_CASE("a browser that never fetches the page holds the answer up for a moment only")
{
    ListenerOptions options = at("/callback/n");
    options.pageTime = std::chrono::milliseconds{10};
    Waiting waiting(std::move(options));
    waiting.ask("/callback/n?code=x");
    CHECK(waiting.answer.get().has_value());
}

TEST_CASE("a thousand strangers and silent connections do not keep the browser out")
{
    Waiting waiting(at("/callback/n"));
    std::vector<RawSocket> silent;
    for (int i = 0; i < 40; ++i) {
        silent.push_back(RawSocket::connect(waiting.listener->port()));
    }
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(
            waiting.ask("/callback/" + std::to_string(i) + "?code=x").starts_with("HTTP/1.1 404 "));
    }
    CHECK(waiting.ask("/callback/n?code=real").starts_with("HTTP/1.1 303 "));
    waiting.ask("/klaar");
    const auto answer = waiting.answer.get();
    REQUIRE(answer.has_value());
    CHECK(answer->find("code") == "real");
}

TEST_CASE("waiting ends by itself, and at once when it is stopped")
{
    ListenerOptions options = at("/callback/n");
    options.lifetime = std::chrono::milliseconds{5};
    Waiting brief(std::move(options));
    CHECK(brief.answer.get().error().code == ErrorCode::TimedOut);

    Waiting waiting(at("/callback/n"));
    const auto begin = std::chrono::steady_clock::now();
    waiting.stop.request_stop();
    CHECK(waiting.answer.get().error().code == ErrorCode::Cancelled);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::milliseconds{200});
    CHECK(waiting.listener->wait({}).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a fixed port that is taken says so")
{
    const auto first = LoopbackListener::open(at("/callback"));
    REQUIRE(first.has_value());
    ListenerOptions options = at("/callback");
    options.port = (*first)->port();
    const auto second = LoopbackListener::open(std::move(options));
    REQUIRE(!second.has_value());
    CHECK(second.error().code == ErrorCode::PortInUse);
}

TEST_CASE("a path that a browser could not send back as it is is refused")
{
    const std::string path = GENERATE("", "callback", "/a?b", "/a#b", "/a b", "/klaar", "/a\r\nb");
    CHECK(LoopbackListener::open(at(path)).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("a nonce path holds 256 bits of chance")
{
    SystemRandom random;
    const std::string one = noncePath("/callback", random);
    CHECK(one.size() == std::string_view("/callback/").size() + 64);
    CHECK(one != noncePath("/callback", random));
}
