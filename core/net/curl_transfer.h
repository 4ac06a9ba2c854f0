// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/net/curl_client.h"
#include "core/net/url.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

namespace regie::net
{
struct EasyCleanup {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
using Easy = std::unique_ptr<CURL, EasyCleanup>;

/** Header lines as libcurl wants them; wiped when they go, because some are secrets. */
class HeaderLines
{
public:
    HeaderLines() = default;
    ~HeaderLines();
    HeaderLines(const HeaderLines&) = delete;
    HeaderLines& operator=(const HeaderLines&) = delete;

    /** False when name or value would break the lines. */
    bool add(std::string_view name, std::string_view value);
    /** `line` as it is, such as "Expect:" for no Expect header. */
    void addLine(const char* line);
    curl_slist* get() const { return m_lines; }

private:
    curl_slist* m_lines = nullptr;
};

/**
 * One request under way: what libcurl is told, what its callbacks keep and refuse, and when it has
 * taken too long. Belongs to the thread of the client.
 */
class CurlTransfer
{
public:
    using Steady = std::chrono::steady_clock;

    CurlTransfer(HttpRequest request, std::stop_token stop, HttpDone done);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    /** Makes the handle ready to run. An error means that nothing may be sent at all. */
    Result<void> prepare(const CurlOptions& options);
    CURL* handle() const { return m_easy.get(); }
    bool isStopped() const { return m_stop.stop_requested(); }
    const std::stop_token& stopToken() const { return m_stop; }

    /** When checkTime has something to say at the earliest. */
    Steady::time_point nextCheck() const;
    /** TimedOut when the server let us wait too long; libcurl sees to connecting and the total. */
    Result<void> checkTime(Steady::time_point now);

    /** What it came to. True in place of it: a redirect was taken, run the handle again. */
    bool followsRedirect(CURLcode code);
    Result<HttpResponse> outcome(CURLcode code);
    void finish(Result<HttpResponse> result);

private:
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t onSend(char* buffer, std::size_t size, std::size_t count, void* self);
    static int onRewind(void* self, curl_off_t offset, int origin);
    static curl_socket_t onSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    static int onReady(void* self, char* theirs, char* ours, int theirPort, int ourPort);

    Result<void> checkTarget() const;
    Result<void> setHeaders();
    Result<void> setMethod();
    Result<void> setBodyFile();
    /** Whether a body from a file went on since the last look; then the waiting begins anew. */
    bool isSending();
    void setSecurity(const CurlOptions& options);
    void setTarget();
    bool takeHeader(std::string_view line);
    bool takeBody(std::string_view bytes);
    /** Whether the body is what was asked for, and not what a server says of its refusal. */
    bool isForFile() const;
    bool writeToFile(std::string_view bytes);
    bool refuse(ErrorCode code, const char* detail);
    curl_off_t receivedBytes() const;

    HttpRequest m_request;
    std::stop_token m_stop;
    HttpDone m_done;
    Url m_url;
    Easy m_easy;
    HeaderLines m_lines;
    HttpResponse m_response;
    std::optional<Error> m_refusal;
    FileHandle m_bodyFile;
    curl_off_t m_bodySize = 0; ///< of the file
    curl_off_t m_sent = 0;     ///< of it, when it was looked at last
    FileHandle m_answerFile;
    std::size_t m_answerBytes = 0; ///< of the body so far, wherever it went
    std::size_t m_headerBytes = 0;
    std::size_t m_headerCount = 0;
    int m_redirects = 0;
    bool m_large = false; ///< it has the turn
    Steady::time_point m_end;
    Steady::time_point m_nextCheck;
    curl_off_t m_checkedBytes = -1; ///< -1: the first byte has not come
};
} // namespace regie::net
