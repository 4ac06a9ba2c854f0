// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/dav_folder.h"

#include "core/net/url.h"

#include <sodium.h>

#include <algorithm>

namespace regie::exchange
{
namespace
{
constexpr std::string_view kAsked =
    R"(<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><resourcetype/>)"
    R"(<getcontentlength/></prop></propfind>)";
constexpr std::size_t kLargestListing = std::size_t{32} * 1024 * 1024;
/** A backup of years over a slow line at home; standing still ends much sooner. */
constexpr std::chrono::hours kLongest{12};

/** The value of an Authorization header (RFC 7617), which no std::string holds. */
Secret basicAuthorization(const DavAccount& account)
{
    if (account.user.empty() && account.password.empty()) {
        return {};
    }
    constexpr std::string_view kScheme = "Basic ";
    Secret pair(account.user.size() + 1 + account.password.size());
    auto* end = std::copy_n(account.user.data(), account.user.size(), pair.data());
    *end = ':';
    std::copy_n(account.password.data(), account.password.size(), end + 1);
    const std::size_t room = sodium_base64_encoded_len(pair.size(), sodium_base64_VARIANT_ORIGINAL);
    Secret value(kScheme.size() + room);
    std::ranges::copy(kScheme, value.data());
    sodium_bin2base64(reinterpret_cast<char*>(value.data()) + kScheme.size(),
                      room,
                      pair.data(),
                      pair.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    return Secret::of(value.view().substr(0, value.size() - 1)); // without the zero at its end
}

/** What a status means wherever it comes from; the rest is for each call to say. */
Error errorOf(int status)
{
    const std::string detail = "WebDAV status " + std::to_string(status);
    switch (status) {
    case 401: return {ErrorCode::WrongAccount, detail};
    case 403:
    case 423: return {ErrorCode::FolderRefused, detail};
    case 404:
    case 409:
    case 410: return {ErrorCode::FolderMissing, detail};
    case 413:
    case 507: return {ErrorCode::ServerFull, detail};
    case 501: return {ErrorCode::NotWebDav, detail};
    default: break;
    }
    if (status >= 500 || status == 429) {
        return {ErrorCode::ServerFailed, detail};
    }
    return {status >= 300 && status < 400 ? ErrorCode::AddressRefused : ErrorCode::NotWebDav,
            detail};
}

bool isDone(int status)
{
    return status == 200 || status == 201 || status == 204;
}

/** An answer that is no answer of such a server is not health data that went wrong. */
Error ofTheServer(const Error& error)
{
    return error.code == ErrorCode::SyntaxInvalid || error.code == ErrorCode::LimitExceeded
               ? Error{ErrorCode::NotWebDav, error.detail}
               : error;
}
} // namespace

DavAccount DavAccount::clone() const
{
    return {url, user.clone(), password.clone()};
}

DavFolder::DavFolder(net::HttpClient& http,
                     std::string url,
                     Secret authorization,
                     std::stop_token stop)
    : m_http(&http)
    , m_url(std::move(url))
    , m_authorization(std::move(authorization))
    , m_stop(std::move(stop))
{
}

Result<DavFolder> DavFolder::at(net::HttpClient& http,
                                const DavAccount& account,
                                std::stop_token stop)
{
    auto url = net::parseUrl(account.url);
    if (!url) {
        return url.error().code == ErrorCode::AddressRefused
                   ? fail(url.error())
                   : fail(ErrorCode::InvalidArgument, "address of a folder");
    }
    if (!url->query.empty()) {
        return fail(ErrorCode::InvalidArgument, "address of a folder");
    }
    if (url->scheme != "https" && !net::isLoopbackLiteral(*url)) {
        return fail(ErrorCode::AddressRefused, "not https");
    }
    if (!url->path.ends_with('/')) {
        url->path += '/';
    }
    return DavFolder(http, url->text(), basicAuthorization(account), std::move(stop));
}

net::HttpRequest DavFolder::request(net::Method method, std::string_view name) const
{
    net::HttpRequest made;
    made.method = method;
    made.url = m_url + std::string(name);
    // The person typed the address; their own server may well stand in their own house.
    made.allowLoopback = true;
    made.limits.total = kLongest;
    made.limits.bodyBytes = std::size_t{1024} * 1024;
    if (!m_authorization.empty()) {
        made.secrets.push_back({"Authorization", m_authorization.clone()});
    }
    return made;
}

Result<net::HttpResponse> DavFolder::send(net::HttpRequest request)
{
    auto answer = m_http->send(std::move(request), m_stop);
    return answer ? std::move(answer)
                  : Result<net::HttpResponse>(fail(ofTheServer(answer.error())));
}

Result<std::vector<DavFile>> DavFolder::files()
{
    net::HttpRequest asked = request(net::Method::PropFind, {});
    asked.headers.push_back({"Depth", "1"});
    asked.body = kAsked;
    asked.contentType = "application/xml; charset=utf-8";
    asked.limits.bodyBytes = kLargestListing;
    const auto answer = send(std::move(asked));
    if (!answer) {
        return fail(answer.error());
    }
    if (answer->status == 207) {
        return readDavListing(answer->body);
    }
    // A server without WebDAV gives its page, or says that it knows no such method.
    return answer->status == 405 ? fail(ErrorCode::NotWebDav, "WebDAV status 405")
                                 : fail(errorOf(answer->status));
}

Result<void> DavFolder::put(const std::filesystem::path& file, std::string_view name)
{
    net::HttpRequest asked = request(net::Method::Put, name);
    asked.bodyFile = file;
    asked.contentType = "application/octet-stream";
    const auto answer = send(std::move(asked));
    if (!answer) {
        return fail(answer.error());
    }
    if (isDone(answer->status)) {
        return {};
    }
    return answer->status == 405 ? fail(ErrorCode::FolderRefused, "WebDAV status 405")
                                 : fail(errorOf(answer->status));
}

Result<void> DavFolder::get(std::string_view name,
                            const std::filesystem::path& file,
                            std::uint64_t size)
{
    net::HttpRequest asked = request(net::Method::Get, name);
    asked.answerFile = file;
    asked.limits.bodyBytes = size;
    std::error_code gone; // what stood there would pass for the answer
    std::filesystem::remove(file, gone);
    const auto answer = m_http->send(std::move(asked), m_stop);
    if (!answer) {
        return fail(answer.error().code == ErrorCode::SyntaxInvalid ? ofTheServer(answer.error())
                                                                    : answer.error());
    }
    if (answer->status == 200) {
        return {};
    }
    return answer->status == 404 || answer->status == 410
               ? fail(ErrorCode::NotFound, "file on a server")
               : fail(errorOf(answer->status));
}

Result<void> DavFolder::rename(std::string_view from, std::string_view to)
{
    net::HttpRequest asked = request(net::Method::Move, from);
    asked.headers.push_back({"Destination", m_url + std::string(to)});
    asked.headers.push_back({"Overwrite", "F"});
    const auto answer = send(std::move(asked));
    if (!answer) {
        return fail(answer.error());
    }
    if (isDone(answer->status)) {
        return {};
    }
    return answer->status == 412 ? fail(ErrorCode::AlreadyExists, "file on a server")
                                 : fail(errorOf(answer->status));
}

Result<void> DavFolder::remove(std::string_view name)
{
    const auto answer = send(request(net::Method::Delete, name));
    if (!answer) {
        return fail(answer.error());
    }
    return isDone(answer->status) || answer->status == 404 ? Result<void>()
                                                           : fail(errorOf(answer->status));
}
} // namespace regie::exchange
