// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/crypto/base64.h"
#include "core/net/http_server.h"
#include "tests/support/direct_http.h"

#include <fmt/format.h>

#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace regie
{
/** A SMART portal that checks PKCE, rotates refresh tokens and ends everything at a second use. */
class FakeSmart
{
public:
    std::string origin = "http://127.0.0.1:9";
    std::string methods = R"(["S256"])";
    std::string capabilities = R"(["launch-standalone","client-public","permission-v2"])";
    std::string tokenUrl = origin + "/token";
    bool registers = true;
    bool revokes = true;
    bool sendsIssuer = true;
    std::string granted = "launch/patient openid fhirUser offline_access patient/*.rs";
    std::string refuse; ///< an `error` instead of a code; "" for none
    std::string tokenType = "bearer";

    std::string redirect; ///< of the last registration and authorization
    std::string challenge;
    int registrations = 0;
    std::set<std::string> valid; ///< refresh tokens
    std::vector<std::string> revoked;
    int issued = 0;

    net::ServerResponse answer(const net::ServerRequest& request)
    {
        const std::lock_guard lock(m_mutex);
        if (request.path == "/fhir/.well-known/smart-configuration") {
            return json(configuration());
        }
        if (request.path == "/register") {
            ++registrations;
            return json(R"({"client_id":"given-1"})", 201);
        }
        if (request.path == "/token") {
            return token(request.body);
        }
        if (request.path == "/revoke") {
            revoked.push_back(DirectHttp::formValue(request.body, "token"));
            return json("{}");
        }
        return json("{}", request.path.starts_with("/fhir/") ? 200 : 404);
    }

    std::string configuration() const
    {
        return fmt::format(
            R"({{"issuer":"{0}","authorization_endpoint":"{0}/authorize?x=1","token_endpoint":"{1}",{2}{3}"capabilities":{4},"code_challenge_methods_supported":{5}{6}}})",
            origin,
            tokenUrl,
            registers ? fmt::format(R"("registration_endpoint":"{}/register",)", origin) : "",
            revokes ? fmt::format(R"("revocation_endpoint":"{}/revoke",)", origin) : "",
            capabilities,
            methods,
            sendsIssuer ? R"(,"authorization_response_iss_parameter_supported":true)" : "");
    }

    /** Where the browser is sent when the person said yes at the address it was opened with. */
    std::string redirectFor(const std::string& opened)
    {
        const std::lock_guard lock(m_mutex);
        net::ServerRequest request;
        DirectHttp::split(std::string_view(opened).substr(origin.size()), request);
        const auto value = [&](std::string_view name) {
            return std::string(request.parameter(name).value_or(""));
        };
        redirect = value("redirect_uri");
        challenge = value("code_challenge");
        const std::string issuer = sendsIssuer ? "&iss=http%3A%2F%2F127.0.0.1%3A9" : "";
        return redirect + "?state=" + value("state") + issuer
               + (refuse.empty() ? "&code=code-1" : "&error=" + refuse);
    }

private:
    static net::ServerResponse json(std::string body, int status = 200)
    {
        return {status, {{"Content-Type", "application/json"}}, std::move(body)};
    }
    net::ServerResponse token(const std::string& form)
    {
        const auto value = [&form](std::string_view name) {
            return DirectHttp::formValue(form, name);
        };
        bool good = false;
        if (value("grant_type") == "authorization_code") {
            good = value("code") == "code-1" && value("redirect_uri") == redirect
                   && crypto::toBase64Url(sha256(value("code_verifier"))) == challenge;
        } else {
            good = valid.erase(value("refresh_token")) == 1;
            if (!good) {
                valid.clear(); // used twice: taken for theft
            }
        }
        if (!good || value("client_id").empty()) {
            return json(R"({"error":"invalid_grant"})", 400);
        }
        ++issued;
        valid.insert(fmt::format("refresh-{}", issued));
        return json(fmt::format(
            R"({{"access_token":"access-{0}","token_type":"{1}","expires_in":3600,"refresh_token":"refresh-{0}","scope":"{2}","patient":"p1"}})",
            issued,
            tokenType,
            granted));
    }
    std::mutex m_mutex; ///< guards what answer() changes
};
} // namespace regie
