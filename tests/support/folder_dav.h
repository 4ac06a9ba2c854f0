// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dav_folder.h"
#include "tests/support/vault_fixture.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace regie
{
/**
 * A WebDAV server in the same process: a folder on disk, so that what a killed process left there is
 * there afterwards as well. `fault` may answer in its place or change what is there first.
 */
class FolderDav final : public net::HttpClient
{
public:
    static constexpr std::string_view kUrl = "https://opslag.example/dav/map/";

    explicit FolderDav(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        if (stop.stop_requested()) {
            done(fail(ErrorCode::Cancelled));
            return;
        }
        asked.push_back(request.url);
        if (fault) {
            if (auto answer = fault(request)) {
                done(std::move(*answer));
                return;
            }
        }
        done(answer(request));
    }

    exchange::DavAccount account() const
    {
        return {std::string(kUrl),
                Secret::of(std::string_view("roos")),
                Secret::of(std::string_view("geheim"))};
    }
    exchange::DavFolder folder() { return exchange::DavFolder::at(*this, account()).value(); }
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
            found.push_back(entry.path().filename());
        }
        std::sort(found.begin(), found.end());
        return found;
    }
    const std::filesystem::path& path() const { return m_folder; }

    static net::HttpResponse status(int number)
    {
        net::HttpResponse response;
        response.status = number;
        return response;
    }

    std::function<std::optional<Result<net::HttpResponse>>(const net::HttpRequest&)> fault;
    std::vector<std::string> asked;

private:
    Result<net::HttpResponse> answer(const net::HttpRequest& request)
    {
        namespace fs = std::filesystem;
        std::error_code problem;
        const std::string name = request.url.substr(kUrl.size());
        const fs::path file = m_folder / name;
        switch (request.method) {
        case net::Method::PropFind: return listing();
        case net::Method::Put:
            // As a server does that a client leaves halfway: what came is there.
            fs::copy_file(request.bodyFile, file, fs::copy_options::overwrite_existing, problem);
            return status(problem ? 507 : 201);
        case net::Method::Get: {
            if (!fs::exists(file)) {
                return status(404);
            }
            if (fs::file_size(file) > request.limits.bodyBytes) {
                return fail(ErrorCode::LimitExceeded, "body of an answer");
            }
            fs::copy_file(file, request.answerFile, fs::copy_options::overwrite_existing, problem);
            return status(problem ? 500 : 200);
        }
        case net::Method::Move: {
            for (const net::Header& header : request.headers) {
                if (header.name == "Destination") {
                    const fs::path to = m_folder / header.value.substr(kUrl.size());
                    if (fs::exists(to)) {
                        return status(412);
                    }
                    fs::rename(file, to, problem);
                    return status(problem ? 404 : 201);
                }
            }
            return status(400);
        }
        case net::Method::Delete: return status(fs::remove(file, problem) ? 204 : 404);
        case net::Method::Post: break;
        }
        return status(405);
    }

    net::HttpResponse listing() const
    {
        net::HttpResponse response = status(207);
        response.body = R"(<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response>)"
                        R"(<D:href>/dav/map/</D:href><D:propstat><D:prop><D:resourcetype>)"
                        R"(<D:collection/></D:resourcetype></D:prop></D:propstat></D:response>)";
        for (const std::string& name : names()) {
            response.body += "<D:response><D:href>/dav/map/" + name
                             + "</D:href><D:propstat><D:prop><D:resourcetype/><D:getcontentlength>"
                             + std::to_string(std::filesystem::file_size(m_folder / name))
                             + "</D:getcontentlength></D:prop></D:propstat></D:response>";
        }
        response.body += "</D:multistatus>";
        return response;
    }

    std::filesystem::path m_folder;
};

/** A client of a server of the test, which outlives it. */
class ThroughDav final : public net::HttpClient
{
public:
    explicit ThroughDav(FolderDav& server) : m_server(&server) { }
    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        m_server->start(std::move(request), std::move(stop), std::move(done));
    }

private:
    FolderDav* m_server;
};
} // namespace regie
