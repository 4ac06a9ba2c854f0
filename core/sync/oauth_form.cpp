// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauth_form.h"

#include "core/crypto/base64.h"

#include <algorithm>
#include <array>

namespace regie::sync
{
namespace
{
/** Tokens and their like: a megabyte is far beyond any of them. */
constexpr std::size_t kTokenAnswerBytes = std::size_t{1024} * 1024;

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
           || c == '.' || c == '_' || c == '~';
}
} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c)) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += kDigits[byte >> 4U];
            encoded += kDigits[byte & 0x0fU];
        }
    }
    return encoded;
}

FormText& FormText::add(std::string_view name, std::string_view value)
{
    if (!m_text.empty()) {
        m_text += '&';
    }
    m_text += name;
    m_text += '=';
    m_text += percentEncoded(value);
    return *this;
}

std::string withQuery(std::string_view url, const FormText& query)
{
    std::string whole(url);
    whole += url.find('?') == std::string_view::npos ? '?' : '&';
    return whole + query.text();
}

Secret bearer(const Secret& token)
{
    constexpr std::string_view kScheme = "Bearer ";
    Secret value(kScheme.size() + token.size());
    std::ranges::copy(kScheme, value.data());
    std::copy_n(token.data(), token.size(), value.data() + kScheme.size());
    return value;
}

net::HttpRequest formPost(std::string url, const FormText& form, bool allowLoopback)
{
    net::HttpRequest request;
    request.method = net::Method::Post;
    request.url = std::move(url);
    request.headers = {{"Accept", "application/json"}};
    request.body = form.text();
    request.contentType = "application/x-www-form-urlencoded";
    request.allowLoopback = allowLoopback;
    request.limits.bodyBytes = kTokenAnswerBytes;
    return request;
}

std::string unguessable(RandomSource& random)
{
    std::array<std::byte, 32> bytes = {};
    random.fill(bytes);
    return crypto::toBase64Url(bytes);
}
} // namespace regie::sync
