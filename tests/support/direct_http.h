// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_client.h"
#include "core/net/http_server.h"
#include "core/net/redirect_request.h"

#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace regie
{
/**
 * An HttpClient whose servers are functions in the same process, by origin. No sockets, no waiting.
 * Keeps every request, so that a test can look who was told what. Follows no redirects.
 */
class DirectHttp final : public net::HttpClient
{
public:
    void serve(std::string origin, net::ServerHandler handler)
    {
        m_servers.emplace_back(std::move(origin), std::move(handler));
    }

    void start(net::HttpRequest request, std::stop_token stop, net::HttpDone done) override
    {
        done(stop.stop_requested() ? Result<net::HttpResponse>(fail(ErrorCode::Cancelled))
                                   : answer(request));
    }

    struct Asked {
        net::Method method = net::Method::Get;
        std::string url;
        std::vector<net::Header> headers; ///< the secret ones as well
        std::string body;
        net::Redirects redirects = net::Redirects::Refuse;

        std::string header(std::string_view name) const
        {
            for (const net::Header& each : headers) {
                if (each.name == name) {
                    return each.value;
                }
            }
            return {};
        }
    };
    std::vector<Asked> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    std::size_t count(std::string_view part) const
    {
        const std::lock_guard lock(m_mutex);
        std::size_t found = 0;
        for (const Asked& each : m_asked) {
            found += each.url.find(part) != std::string::npos ? 1U : 0U;
        }
        return found;
    }

private:
    Result<net::HttpResponse> answer(const net::HttpRequest& request)
    {
        Asked asked{request.method, request.url, request.headers, request.body, request.redirects};
        for (const net::SecretHeader& each : request.secrets) {
            asked.headers.push_back({each.name, std::string(each.value.view())});
        }
        net::ServerHandler handler;
        net::ServerRequest sent;
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back(asked);
            for (const auto& [origin, each] : m_servers) {
                if (request.url.starts_with(origin + "/")) {
                    handler = each;
                    split(std::string_view(request.url).substr(origin.size()), sent);
                }
            }
        }
        if (!handler) {
            return fail(ErrorCode::HostUnreachable, "nobody there");
        }
        constexpr std::string_view kNames[] = {"GET", "POST", "PUT", "DELETE", "PROPFIND", "MOVE"};
        sent.method = kNames[static_cast<std::size_t>(request.method)];
        sent.headers = asked.headers;
        sent.body = request.body;
        const net::ServerResponse got = handler(sent);
        net::HttpResponse response;
        response.status = got.status;
        response.headers = got.headers;
        response.body = got.body;
        return response;
    }

public:
    /** Path, query and decoded parameters of the part behind an origin. */
    static void split(std::string_view target, net::ServerRequest& into)
    {
        const std::size_t question = target.find('?');
        into.path = target.substr(0, question);
        if (question != std::string_view::npos) {
            into.query = target.substr(question + 1);
        }
        const auto parameters = net::readParameters(into.query, net::PlusSign::Space);
        if (parameters) {
            for (const net::RedirectParameter& each : *parameters) {
                into.parameters.push_back({each.name, std::string(each.value.view())});
            }
        }
    }
    /** Parameters of a form in a body. */
    static std::string formValue(std::string_view form, std::string_view name)
    {
        const auto parameters = net::readParameters(form, net::PlusSign::Space);
        if (parameters) {
            for (const net::RedirectParameter& each : *parameters) {
                if (each.name == name) {
                    return std::string(each.value.view());
                }
            }
        }
        return {};
    }

private:
    mutable std::mutex m_mutex; ///< guards the two below
    std::vector<std::pair<std::string, net::ServerHandler>> m_servers;
    std::vector<Asked> m_asked;
};
} // namespace regie
