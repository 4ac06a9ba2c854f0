// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer may cost: the callbacks of CurlTransfer that take headers and body.
#include "core/net/ascii.h"
#include "core/net/curl_transfer.h"

#include <algorithm>
#include <string>

namespace regie::net
{
namespace
{
constexpr std::size_t kMostHeaders = 256;
constexpr std::size_t kMostHeaderBytes = std::size_t{64} * 1024;
/** A body that grows this many times while it is unpacked is there to fill our memory. */
constexpr std::size_t kMostGrowth = 200;
/** What a server says of its refusal may be longer than the file that was asked for. */
constexpr std::size_t kLeastForRefusal = std::size_t{64} * 1024;
constexpr std::size_t kGrowthFrom = std::size_t{8} * 1024 * 1024;

bool isKnownEncoding(std::string_view value)
{
    constexpr std::string_view kKnown[] = {"", "identity", "gzip", "x-gzip", "deflate"};
    return std::ranges::any_of(
        kKnown, [value](std::string_view known) { return sameIgnoringCase(value, known); });
}
} // namespace

std::size_t CurlTransfer::onHeader(char* data, std::size_t size, std::size_t count, void* self)
{
    const std::string_view line(data, size * count);
    return static_cast<CurlTransfer*>(self)->takeHeader(line) ? line.size() : 0;
}

bool CurlTransfer::takeHeader(std::string_view line)
{
    if (m_checkedBytes < 0) {
        m_checkedBytes = 0;
        m_nextCheck = Steady::now() + m_request.limits.slowFor;
    }
    m_headerBytes += line.size();
    ++m_headerCount;
    if (m_headerBytes > kMostHeaderBytes || m_headerCount > kMostHeaders) {
        return refuse(ErrorCode::LimitExceeded, "headers of an answer");
    }
    if (line.starts_with("HTTP/")) {
        // "100 Continue" and the like come before the answer.
        m_response.headers.clear();
        return true;
    }
    while (line.ends_with('\n') || line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.starts_with(' ') || line.starts_with('\t')) {
        return true;
    }
    const std::string_view name = line.substr(0, colon);
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (sameIgnoringCase(name, "content-encoding")
        && (!isKnownEncoding(value) || m_response.header(name))) {
        return refuse(ErrorCode::SyntaxInvalid, "encoding of an answer");
    }
    m_response.headers.push_back({std::string(name), std::string(value)});
    return true;
}

std::size_t CurlTransfer::onBody(char* data, std::size_t size, std::size_t count, void* self)
{
    const std::string_view bytes(data, size * count);
    return static_cast<CurlTransfer*>(self)->takeBody(bytes) ? bytes.size() : 0;
}

bool CurlTransfer::takeBody(std::string_view bytes)
{
    const std::size_t size = m_answerBytes + bytes.size();
    const bool isRefusal = !m_request.answerFile.empty() && !isForFile();
    const std::size_t most = isRefusal ? std::max(m_request.limits.bodyBytes, kLeastForRefusal)
                                       : m_request.limits.bodyBytes;
    if (size > most) {
        return refuse(ErrorCode::LimitExceeded, "body of an answer");
    }
    if (!m_large && size > kLargeAnswer && m_request.limits.large) {
        if (!m_request.limits.large->take()) {
            return refuse(ErrorCode::LimitExceeded, kAnotherIsLarge.data());
        }
        m_large = true;
    }
    curl_off_t onTheLine = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_SIZE_DOWNLOAD_T, &onTheLine);
    if (size > kGrowthFrom && size / kMostGrowth > static_cast<std::size_t>(onTheLine)) {
        return refuse(ErrorCode::LimitExceeded, "body of an answer grows too much");
    }
    m_answerBytes = size;
    if (!m_request.answerFile.empty()) {
        return !isForFile() || writeToFile(bytes);
    }
    std::string& body = m_response.body;
    if (size > body.capacity()) {
        // The last steps in one: pages that are never touched cost nothing, a second copy does.
        const std::size_t next = std::max(2 * body.capacity(), size);
        const std::size_t limit = m_request.limits.bodyBytes;
        body.reserve(next > limit / 4 ? limit : next);
    }
    body.append(bytes);
    return true;
}
} // namespace regie::net
