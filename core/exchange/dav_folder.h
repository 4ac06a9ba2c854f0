// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/exchange/dav_listing.h"
#include "core/net/http_client.h"

#include <filesystem>
#include <stop_token>

namespace regie::exchange
{
/** A folder on a WebDAV server of the person's own, and what opens it. */
struct DavAccount {
    std::string url; ///< of the folder; https, or http to a literal loopback address
    Secret user;     ///< empty: the server asks for none
    Secret password;

    DavAccount clone() const;
};

/**
 * One folder over WebDAV (RFC 4918). What comes back is outside data: files go to disk and are held to be
 * nothing until whoever asked has checked them. No redirect is followed, so the password goes to no other
 * place than the person named. Call from a thread that may wait.
 *
 * Errors of every call: WrongAccount, FolderRefused, FolderMissing, NotWebDav, ServerFull, ServerFailed,
 * AddressRefused (a redirect), HostUnreachable, TimedOut, TlsRefused, Cancelled.
 */
class DavFolder
{
public:
    /** `http` outlives it. InvalidArgument: an address that is none; AddressRefused: neither https nor
     *  loopback, or with a user name in it. */
    static Result<DavFolder> at(net::HttpClient& http,
                                const DavAccount& account,
                                std::stop_token stop = {});

    /** The files in it, by name. Shows as well whether there is such a folder and who may look. */
    Result<std::vector<DavFile>> files();
    /** What stands there under that name is written over. */
    Result<void> put(const std::filesystem::path& file, std::string_view name);
    /** Also NotFound, LimitExceeded (more bytes than `size`), DiskFull, FileUnwritable. */
    Result<void> get(std::string_view name, const std::filesystem::path& file, std::uint64_t size);
    /** AlreadyExists: something has the name; it stays. */
    Result<void> rename(std::string_view from, std::string_view to);
    /** It is gone, whether it was there or not. */
    Result<void> remove(std::string_view name);

private:
    DavFolder(net::HttpClient& http, std::string url, Secret authorization, std::stop_token stop);
    net::HttpRequest request(net::Method method, std::string_view name) const;
    Result<net::HttpResponse> send(net::HttpRequest request);

    net::HttpClient* m_http;
    std::string m_url; ///< ends in "/"
    Secret m_authorization;
    std::stop_token m_stop;
};
} // namespace regie::exchange
