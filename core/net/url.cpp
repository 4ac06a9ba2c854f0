// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/url.h"

#include "core/net/address.h"
#include "core/net/ascii.h"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <new>

namespace regie::net
{
namespace
{
constexpr std::size_t kLongestUrl = std::size_t{64} * 1024;

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;
using Text = std::unique_ptr<char, decltype(&curl_free)>;

/** nullopt when the address has no such part. */
std::optional<std::string> part(const Handle& handle, CURLUPart which, unsigned flags = 0)
{
    char* text = nullptr;
    if (curl_url_get(handle.get(), which, &text, flags) != CURLUE_OK) {
        return std::nullopt;
    }
    const Text owned(text, &curl_free);
    return std::string(text);
}

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(), lowerCase);
    return text;
}

bool hasControls(std::string_view text)
{
    return std::ranges::any_of(
        text, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; });
}

Result<Url> parts(const Handle& handle)
{
    Url url;
    url.scheme = part(handle, CURLUPART_SCHEME).value_or("");
    if (url.scheme != "https" && url.scheme != "http") {
        return fail(ErrorCode::AddressRefused, "not http or https");
    }
    if (part(handle, CURLUPART_USER) || part(handle, CURLUPART_PASSWORD)) {
        return fail(ErrorCode::AddressRefused, "user name in an address");
    }
    if (part(handle, CURLUPART_ZONEID)) {
        return fail(ErrorCode::AddressRefused, "address of one network card");
    }
    url.host = lowered(part(handle, CURLUPART_HOST).value_or(""));
    const std::string port = part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT).value_or("");
    std::from_chars(port.data(), port.data() + port.size(), url.port);
    url.path = part(handle, CURLUPART_PATH).value_or("/");
    url.query = part(handle, CURLUPART_QUERY).value_or("");
    if (url.host.empty() || url.port == 0) {
        return fail(ErrorCode::SyntaxInvalid, "address without host or port");
    }
    return url;
}

/** `base` may be empty. */
Result<Url> read(const std::string& base, std::string_view text)
{
    if (text.empty() || text.size() > kLongestUrl || hasControls(text)) {
        return fail(ErrorCode::SyntaxInvalid, "address");
    }
    const Handle handle(curl_url(), &curl_url_cleanup);
    if (!handle) {
        throw std::bad_alloc();
    }
    constexpr unsigned kFlags = CURLU_NON_SUPPORT_SCHEME;
    if (!base.empty()
        && curl_url_set(handle.get(), CURLUPART_URL, base.c_str(), kFlags) != CURLUE_OK) {
        return fail(ErrorCode::SyntaxInvalid, "base address");
    }
    if (curl_url_set(handle.get(), CURLUPART_URL, std::string(text).c_str(), kFlags) != CURLUE_OK) {
        return fail(ErrorCode::SyntaxInvalid, "address");
    }
    return parts(handle);
}

/** Dots or slashes that a server may decode after we have looked. */
bool hidesSegments(std::string_view path)
{
    const std::string lower = lowered(std::string(path));
    return lower.find("%2e") != std::string::npos || lower.find("%2f") != std::string::npos
           || lower.find("%5c") != std::string::npos || lower.find('\\') != std::string::npos;
}
} // namespace

std::string Url::text() const
{
    std::string text = scheme + "://" + host;
    if (port != (scheme == "https" ? 443 : 80)) {
        text += ":" + std::to_string(port);
    }
    text += path;
    if (!query.empty()) {
        text += "?" + query;
    }
    return text;
}

Result<Url> parseUrl(std::string_view text)
{
    return read({}, text);
}

Result<Url> resolveUrl(const Url& base, std::string_view reference)
{
    return read(base.text(), reference);
}

bool sameOrigin(const Url& left, const Url& right)
{
    return left.scheme == right.scheme && left.host == right.host && left.port == right.port;
}

bool isBelow(const Url& url, const Url& base)
{
    std::string_view folder = base.path;
    while (folder.ends_with('/')) {
        folder.remove_suffix(1);
    }
    if (!sameOrigin(url, base) || hidesSegments(url.path) || !url.path.starts_with(folder)) {
        return false;
    }
    return url.path.size() == folder.size() || url.path[folder.size()] == '/';
}

bool isLoopbackLiteral(const Url& url)
{
    return addressKind(url.host) == AddressKind::Loopback;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr std::string_view kPlain = "-._~";
    std::string encoded;
    for (const char c : text) {
        const char lower = lowerCase(c);
        if ((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9')
            || kPlain.find(c) != std::string_view::npos) {
            encoded += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded += '%';
        encoded += kHex[byte >> 4];
        encoded += kHex[byte & 15];
    }
    return encoded;
}

void addParameter(std::string& url, std::string_view name, std::string_view value)
{
    url += url.find('?') == std::string::npos ? '?' : '&';
    url += percentEncoded(name);
    url += '=';
    url += percentEncoded(value);
}

std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text)
{
    constexpr std::size_t kLongest = 64;
    // libcurl reads more than dates of HTTP; those all begin with a day of the week.
    constexpr std::string_view kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const bool hasDay = std::ranges::any_of(
        kDays, [text](std::string_view day) { return sameIgnoringCase(text.substr(0, 3), day); });
    if (!hasDay || text.size() > kLongest) {
        return std::nullopt;
    }
    const time_t seconds = curl_getdate(std::string(text).c_str(), nullptr);
    if (seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::sys_seconds(std::chrono::seconds(seconds));
}
} // namespace regie::net
