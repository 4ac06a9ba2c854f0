// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/http_server.h"
#include "tests/support/direct_http.h"

#include <fmt/format.h>

#include <atomic>
#include <string>
#include <utility>

namespace regie
{
/**
 * Behaves as the DVP proxy of the ministry does, with what is odd in it (PROTOCOL-SECURITY 1.8): the
 * names in its redirect, values that are not encoded, a refresh that providers refuse. Everything
 * of it is one server: search, proxy and, for the test's eyes only, the provider behind it.
 */
struct FakeProxy {
    std::string origin = "http://127.0.0.1:9";
    std::string provider = "https://dva.example.nl"; ///< the provider's own address
    std::string access = "access+token/==";
    std::string refresh = "refresh+token";
    std::string scope = "48+49";
    int refreshStatus = 400;
    std::string seal = "seal-1"; ///< sealed addresses end with it; others are over
    std::string target;          ///< client_target_url that it was given
    std::atomic<int> refreshes = 0;

    static net::ServerResponse json(std::string body, int status = 200)
    {
        return {status, {{"Content-Type", "application/json"}}, std::move(body)};
    }

    net::ServerResponse answer(const net::ServerRequest& request)
    {
        const bool isGet = request.method == "GET";
        if (request.path == "/search/localization/organization/search" && !isGet) {
            return json(organizations());
        }
        if (request.path == "/dvp/getstate" && !isGet) {
            return getState(request);
        }
        if (request.path == "/dvp/auth/refresh" && isGet) {
            ++refreshes;
            return refreshStatus != 200
                       ? json(R"({"message":"no"})", refreshStatus)
                       : json(fmt::format(
                           R"({{"access_token":"{}2","token_type":"Bearer","expires_in":900,"refresh_token":"{}2"}})",
                           access,
                           refresh));
        }
        if (request.path.starts_with("/dvp/fhir/") && isGet) {
            return fhir(request);
        }
        return json("{}", 405);
    }

    std::string organizations() const
    {
        const auto service = [this](int id) {
            return fmt::format(
                R"({{"id":"{0}","name":"Dienst {0}","interface_versions":["2.2.1"],"auth_endpoint":"auth.{1}","token_endpoint":"token.{1}","roles":[{{"code":"X","resource_endpoint":"fhir{0}.{1}"}}]}})",
                id,
                seal);
        };
        return fmt::format(
            R"({{"organizations":[{{"medmij_id":"lindenhof@medmij","display_name":"Ziekenhuis Lindenhof","identification":"urn:x","addresses":[{{"city":"Utrecht"}}],"types":[],"data_services":[{},{},{}]}},{{"display_name":"zonder id"}}]}})",
            service(48),
            service(49),
            service(63));
    }

    net::ServerResponse getState(const net::ServerRequest& request)
    {
        if (request.body.find("auth." + seal) == std::string::npos) {
            return sealOver();
        }
        constexpr std::string_view kMember = "\"client_target_url\":\"";
        const std::size_t at = request.body.find(kMember) + kMember.size();
        target = request.body.substr(at, request.body.find('"', at) - at);
        return json(fmt::format(
            R"({{"url_to_request":"{}/authorize?scope=lindenhof&state=proxys"}})", provider));
    }

    /** Where the proxy sends the browser when the person said yes: nothing is percent-encoded. */
    std::string redirect() const
    {
        return fmt::format(
            "{}?access_code={}&token_type=Bearer&expires_in=900&refresh_code={}&scope={}"
            "&correlation_id=11111111-2222-4333-8444-555555555555",
            target,
            access,
            refresh,
            scope);
    }

    net::ServerResponse fhir(const net::ServerRequest& request) const
    {
        if (request.header("X-MGO-DATASERVICE-ID").value_or("").empty()
            || request.header("X-MGO-HEALTHCARE-PROVIDER-ID").value_or("").empty()) {
            return json(R"({"detail":[]})", 422);
        }
        if (!std::string(request.header("X-MGO-DVA-TARGET").value_or("")).ends_with("." + seal)) {
            return sealOver();
        }
        const std::string_view token = request.header("X-MGO-ACCESS-TOKEN").value_or("");
        if (token != access && token != access + "2") {
            return {401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}}, ""};
        }
        net::ServerResponse page;
        page.headers = {{"Content-Type", "application/fhir+json"},
                        {"X-MGO-PROXY-FORWARD-URL",
                         provider + "/fhir/stu3/"
                             + request.path.substr(std::string("/dvp/fhir/").size())
                             + (request.query.empty() ? "" : "?" + request.query)}};
        page.body = R"({"resourceType":"Bundle","type":"searchset"})";
        return page;
    }

    static net::ServerResponse sealOver()
    {
        return json(R"({"message":"Failed to parse JWE endpoint"})", 400);
    }
};
} // namespace regie
