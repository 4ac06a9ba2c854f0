// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace regie::net
{
/** PropFind and Move are of WebDAV (RFC 4918). */
enum class Method { Get, Post, Put, Delete, PropFind, Move };

struct Header {
    std::string name;
    std::string value;
};

/** A header whose value is a secret: never logged, wiped when the request goes. */
struct SecretHeader {
    std::string name;
    Secret value;
};

/** An answer beyond this is large: while it is read it costs several times its size. */
inline constexpr std::size_t kLargeAnswer = std::size_t{8} * 1024 * 1024;
/** Detail of the LimitExceeded of an answer that became large while another one was. */
inline constexpr std::string_view kAnotherIsLarge = "another answer is large";

/** Lets one of the answers that share it be large at a time. From any thread. */
class LargeTurn
{
public:
    /** False: another has it. */
    bool take() { return !m_taken.exchange(true); }
    void give() { m_taken = false; }
    bool isTaken() const { return m_taken; }

private:
    std::atomic<bool> m_taken = false;
};

/** What one answer may cost; counted by us after decompression (PROTOCOL-SECURITY part 6). */
struct HttpLimits {
    std::size_t bodyBytes = std::size_t{64} * 1024 * 1024;
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{70'000}; ///< MedMij lets a source take 60 s
    std::chrono::milliseconds total{120'000};
    long slowBytesPerSecond = 100; ///< below this for `slowFor` after the first byte: TimedOut
    std::chrono::seconds slowFor{30};
    /**
     * Taken by an answer that becomes large, and with a good answer of more than kLargeAnswer handed to
     * the caller, who gives it back when done with that; an answer that finds it taken ends. nullptr: any
     * number may be large.
     */
    std::shared_ptr<LargeTurn> large;
};

/**
 * API calls follow no redirect at all: the 3xx is the answer. Discovery (GET alone) takes at most three
 * within the origin it asked (so https stays https); any other ends in AddressRefused.
 */
enum class Redirects { Refuse, SameHost };

struct HttpRequest {
    Method method = Method::Get;
    std::string url; ///< https, or http to a literal loopback address
    std::vector<Header> headers;
    std::vector<SecretHeader> secrets; ///< go to the origin of `url` and to no other
    std::string body;
    std::string contentType; ///< of the body; empty when there is none
    /** The body of a Put in place of `body`. While it is on its way `limits.firstByte` is how long it
     *  may stand still. */
    std::filesystem::path bodyFile;
    /** Where the body of a 200 goes in place of memory: rights 0600, written over. After an error it
     *  may hold a part. */
    std::filesystem::path answerFile;
    /** What the caller allows at all: a private or loopback target is refused unless it is set. */
    bool allowLoopback = false; ///< the person typed this address (demo portals, tests)
    Redirects redirects = Redirects::Refuse;
    HttpLimits limits;
};

/** An answer of a server, whatever its status. */
struct HttpResponse {
    int status = 0;
    std::vector<Header> headers;
    std::string body;

    /** The first header of that name, in any case; nullopt when it is not there. */
    std::optional<std::string_view> header(std::string_view name) const;
};

/** Called once, on the client's own thread: quick work only. */
using HttpDone = std::function<void(Result<HttpResponse>)>;

/**
 * Where all HTTP of the program goes through. An answer with any status is a success here; errors
 * are those of the road: HostUnreachable, TlsRefused, TimedOut, AddressRefused, LimitExceeded (body),
 * SyntaxInvalid (no HTTP), Cancelled; with files also FileUnreadable, FileUnwritable, DiskFull. May be called from any thread. Does not retry: core/sync
 * decides that (`retryDelay` in retry.h).
 */
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    /** Begins; `stop` ends it within 200 ms with Cancelled. */
    virtual void start(HttpRequest request, std::stop_token stop, HttpDone done) = 0;
    /** Begins and waits for the end. Not to be called from `done`. */
    Result<HttpResponse> send(HttpRequest request, std::stop_token stop = {});
};
} // namespace regie::net
