// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/demo_smart.h"

#include "core/base/hash.h"
#include "core/crypto/base64.h"
#include "core/fhir/json_split.h"
#include "core/net/redirect_request.h"
#include "core/sync/demo_page.h"
#include "core/sync/oauth_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr std::string_view kPatient = "hanna";
constexpr std::string_view kReceivedType = "application/fhir+json; fhirVersion=4.0";

std::string formValue(const std::string& form, std::string_view name)
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

net::ServerResponse fhirAnswer(std::string body, std::string_view type, int status = 200)
{
    return {status, {{"Content-Type", std::string(type)}}, std::move(body)};
}
} // namespace

Result<std::unique_ptr<DemoSmart>> DemoSmart::start(std::vector<Practice> practices,
                                                    RandomSource& random)
{
    std::unique_ptr<DemoSmart> smart(new DemoSmart(std::move(practices), random));
    auto server =
        net::HttpServer::start({}, [self = smart.get()](const net::ServerRequest& request) {
            return self->answer(request);
        });
    if (!server) {
        return fail(server.error());
    }
    smart->m_server = std::move(*server);
    return smart;
}

DemoSmart::DemoSmart(std::vector<Practice> practices, RandomSource& random)
    : m_practices(std::move(practices)), m_random(random)
{
}

std::size_t DemoSmart::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received.size();
}

net::ServerResponse DemoSmart::answer(const net::ServerRequest& request)
{
    for (const Practice& practice : m_practices) {
        if (!request.path.starts_with(practice.path + "/")) {
            continue;
        }
        const std::string_view path = std::string_view(request.path).substr(practice.path.size());
        if (path == "/fhir/.well-known/smart-configuration") {
            return configuration(practice);
        }
        if (path == "/register" && request.method == "POST") {
            return demoJson(R"({"client_id":"regie-oefenen"})", 201);
        }
        if (path == "/authorize" && request.method == "GET") {
            return authorize(practice, request);
        }
        if (path == "/token" && request.method == "POST") {
            return token(practice, request);
        }
        if (path == "/revoke" && request.method == "POST") {
            return revoke(request);
        }
        if (path.starts_with("/fhir/")) {
            return fhir(practice, path.substr(std::string_view("/fhir/").size()), request);
        }
    }
    return demoJson("{}", 404);
}

net::ServerResponse DemoSmart::configuration(const Practice& practice) const
{
    return demoJson(fmt::format(
        R"({{"issuer":"{0}","authorization_endpoint":"{0}/authorize","token_endpoint":"{0}/token",)"
        R"("registration_endpoint":"{0}/register","revocation_endpoint":"{0}/revoke",)"
        R"("capabilities":["launch-standalone","client-public","permission-v2","permission-offline","context-standalone-patient"],)"
        R"("code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true}})",
        m_server->origin() + practice.path));
}

net::ServerResponse DemoSmart::authorize(const Practice& practice,
                                         const net::ServerRequest& request)
{
    const std::string redirect = demoValue(request, "redirect_uri");
    const bool ours =
        redirect.starts_with("http://127.0.0.1:") || redirect.starts_with("http://[::1]:");
    if (!ours || demoValue(request, "code_challenge_method") != "S256"
        || demoValue(request, "aud") != url(practice.path)) {
        return demoJson(R"({"error":"invalid_request"})", 400);
    }
    if (demoValue(request, "ja").empty()) {
        return demoSignInPage(practice.records.provider(),
                              request.path + "?" + request.query + "&ja=1");
    }
    const std::string code = unguessable(m_random);
    {
        const std::lock_guard lock(m_mutex);
        m_codes[code] = {
            demoValue(request, "code_challenge"), redirect, demoValue(request, "scope")};
    }
    FormText query;
    query.add("code", code)
        .add("state", demoValue(request, "state"))
        .add("iss", m_server->origin() + practice.path);
    return demoRedirect(withQuery(redirect, query));
}

net::ServerResponse DemoSmart::token(const Practice& /*practice*/,
                                     const net::ServerRequest& request)
{
    const std::string& form = request.body;
    const std::lock_guard lock(m_mutex);
    std::string scope;
    bool good = false;
    if (formValue(form, "grant_type") == "authorization_code") {
        const auto code = m_codes.find(formValue(form, "code"));
        if (code != m_codes.end()) {
            const std::string verifier = formValue(form, "code_verifier");
            good = code->second.redirect == formValue(form, "redirect_uri")
                   && code->second.challenge == crypto::toBase64Url(sha256(verifier));
            scope = code->second.scope;
            m_codes.erase(code); // once, whether it fitted or not
        }
    } else if (const auto old = m_refresh.find(formValue(form, "refresh_token"));
               old != m_refresh.end()) {
        good = true;
        scope = old->second;
        m_refresh.erase(old);
    }
    if (!good) {
        return demoJson(R"({"error":"invalid_grant"})", 400);
    }
    const std::string access = unguessable(m_random);
    const std::string refresh = unguessable(m_random);
    m_access.insert(access);
    m_refresh[refresh] = scope;
    return demoJson(fmt::format(
        R"({{"access_token":"{}","token_type":"Bearer","expires_in":3600,"refresh_token":"{}","scope":"{}","patient":"{}"}})",
        access,
        refresh,
        scope,
        kPatient));
}

net::ServerResponse DemoSmart::revoke(const net::ServerRequest& request)
{
    const std::lock_guard lock(m_mutex);
    m_refresh.erase(formValue(request.body, "token"));
    m_access.erase(formValue(request.body, "token"));
    return demoJson("{}");
}

net::ServerResponse DemoSmart::fhir(const Practice& practice,
                                    std::string_view path,
                                    const net::ServerRequest& request)
{
    if (path == "metadata") {
        const bool stu3 = practice.records.version() == fhir::FhirVersion::Stu3;
        return fhirAnswer(
            fmt::format(
                R"({{"resourceType":"CapabilityStatement","status":"active","date":"2026-01-01","kind":"instance","fhirVersion":"{}","format":["json"],"rest":[{{"mode":"server","resource":[{{"type":"Patient","interaction":[{{"code":"read"}}],"operation":[{{"name":"everything"}}]}}]}}]}})",
                stu3 ? "3.0.2" : "4.0.1"),
            practice.records.contentType());
    }
    {
        constexpr std::string_view kScheme = "Bearer ";
        const std::string_view given = request.header("Authorization").value_or("");
        const std::lock_guard lock(m_mutex);
        if (!given.starts_with(kScheme)
            || !m_access.contains(std::string(given.substr(kScheme.size())))) {
            return demoUnauthorized();
        }
    }
    if (path == fmt::format("Patient/{}/$everything", kPatient)) {
        return everything(practice, request);
    }
    if (path == "Observation") {
        return request.method == "POST" ? receive(practice, request) : find(request);
    }
    return fhirAnswer(
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-supported"}]})",
        kReceivedType,
        404);
}

/** The practice's own records page by page, and behind those what was sent to it. */
net::ServerResponse DemoSmart::everything(const Practice& practice,
                                          const net::ServerRequest& request)
{
    const std::string link = url(practice.path) + fmt::format("/Patient/{}/$everything?", kPatient);
    if (!demoValue(request, "ontvangen").empty()) {
        const std::lock_guard lock(m_mutex);
        std::vector<DemoRecords::Entry> entries;
        for (const Received& each : m_received) {
            if (each.practice == practice.path) {
                entries.push_back({"Observation", each.entry});
            }
        }
        return fhirAnswer(DemoRecords::page(entries, 0, link), kReceivedType);
    }
    const std::size_t from = demoNumber(request, "vanaf");
    std::string body = DemoRecords::page(practice.records.entries(), from, link + "vanaf=");
    if (body.find("\"relation\":\"next\"") == std::string::npos && received() > 0) {
        constexpr std::string_view kStart = R"({"resourceType":"Bundle")";
        body.insert(kStart.size(),
                    fmt::format(R"(,"link":[{{"relation":"next","url":"{}ontvangen=1"}}])", link));
    }
    return fhirAnswer(std::move(body), practice.records.contentType());
}

net::ServerResponse DemoSmart::receive(const Practice& practice, const net::ServerRequest& request)
{
    const std::string condition(request.header("If-None-Exist").value_or(std::string_view()));
    const auto type = fhir::memberText(request.body, "resourceType");
    if (!type || *type != "\"Observation\"") {
        return fhirAnswer(
            R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid"}]})",
            kReceivedType,
            422);
    }
    const std::lock_guard lock(m_mutex);
    for (const Received& each : m_received) {
        if (!condition.empty() && each.condition == condition) {
            net::ServerResponse there = fhirAnswer({}, kReceivedType, 200);
            there.headers.push_back(
                {"Location", url(practice.path) + "/Observation/" + each.id + "/_history/1"});
            return there;
        }
    }
    Received received;
    received.practice = practice.path;
    received.condition = condition;
    received.id = fmt::format("ontvangen-{}", m_received.size() + 1);
    std::string resource = request.body;
    std::string added; // a name may be in an object once
    if (const auto own = fhir::memberText(resource, "id"); own && own->size() > 2) {
        received.id = own->substr(1, own->size() - 2);
    } else {
        added = fmt::format(R"("id":"{}",)", received.id);
    }
    if (!fhir::memberText(resource, "meta")) {
        added += R"("meta":{"versionId":"1"},)";
    }
    resource.insert(resource.find('{') + 1, added);
    received.entry = fmt::format(R"({{"fullUrl":"{}/Observation/{}","resource":{}}})",
                                 url(practice.path),
                                 received.id,
                                 resource);
    m_received.push_back(received);
    net::ServerResponse made = fhirAnswer(std::move(resource), kReceivedType, 201);
    made.headers.push_back(
        {"Location", url(practice.path) + "/Observation/" + received.id + "/_history/1"});
    return made;
}

net::ServerResponse DemoSmart::find(const net::ServerRequest& request)
{
    const std::string identifier = demoValue(request, "identifier");
    const std::string value = identifier.substr(identifier.rfind('|') + 1);
    const std::lock_guard lock(m_mutex);
    std::vector<DemoRecords::Entry> entries;
    for (const Received& each : m_received) {
        if (!value.empty() && each.entry.find('"' + value + '"') != std::string::npos) {
            entries.push_back({"Observation", each.entry});
        }
    }
    return fhirAnswer(DemoRecords::page(entries, 0, {}), kReceivedType);
}
} // namespace regie::sync
