// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/demo_proxy.h"

#include "core/fhir/json.h"
#include "core/net/ascii.h"
#include "core/sync/demo_page.h"
#include "core/sync/oauth_form.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace regie::sync
{
namespace
{
constexpr std::string_view kFhirPath = "/dvp/fhir/";
constexpr std::string_view kProviderFhir = "/zorgaanbieder/fhir/";
constexpr std::string_view kCity = "Zoutmeer";

std::string bodyText(const net::ServerRequest& request, std::string_view name)
{
    const auto document = fhir::parseJson(request.body);
    return document ? std::string(document->root()->childText(name)) : std::string();
}

/** Whether a part of a name is in it, in any case. */
bool holds(std::string_view text, std::string_view part)
{
    const auto same = [](char left, char right) {
        return net::lowerCase(left) == net::lowerCase(right);
    };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end()
           || part.empty();
}

/** "Observation" of "/dvp/fhir/Observation/$lastn". */
std::string typeOf(std::string_view path)
{
    path.remove_prefix(kFhirPath.size());
    return std::string(path.substr(0, path.find('/')));
}

/**
 * What a question about one type gives: that type. With the Patient goes along what no question of
 * a service asks for by itself (care providers, devices), as includes would bring it.
 */
std::vector<DemoRecords::Entry> answerTo(const DemoRecords& records, const std::string& type)
{
    static const std::set<std::string> kIncluded = {"CareTeam",
                                                    "Device",
                                                    "DiagnosticReport",
                                                    "Goal",
                                                    "Organization",
                                                    "Practitioner",
                                                    "PractitionerRole",
                                                    "Questionnaire",
                                                    "QuestionnaireResponse",
                                                    "RelatedPerson"};
    const bool first = type == "Patient" || (type == "Observation");
    std::vector<DemoRecords::Entry> entries;
    for (const DemoRecords::Entry& each : records.entries()) {
        if (each.type == type || (first && kIncluded.contains(each.type))
            || (first && each.type == "Patient")) {
            entries.push_back(each);
        }
    }
    return entries;
}
} // namespace

Result<std::unique_ptr<DemoProxy>> DemoProxy::start(std::vector<Provider> providers,
                                                    RandomSource& random)
{
    std::unique_ptr<DemoProxy> proxy(new DemoProxy(std::move(providers), random));
    auto server =
        net::HttpServer::start({}, [self = proxy.get()](const net::ServerRequest& request) {
            return self->answer(request);
        });
    if (!server) {
        return fail(server.error());
    }
    proxy->m_server = std::move(*server);
    return proxy;
}

DemoProxy::DemoProxy(std::vector<Provider> providers, RandomSource& random)
    : m_providers(std::move(providers)), m_random(random)
{
}

net::ServerResponse DemoProxy::answer(const net::ServerRequest& request)
{
    const bool isPost = request.method == "POST";
    if (isPost && request.path == "/zoek/localization/organization/search") {
        return search(request);
    }
    if (isPost && request.path == "/dvp/getstate") {
        return getState(request);
    }
    if (request.method != "GET") {
        return demoJson(R"({"detail":"Method Not Allowed"})", 405);
    }
    if (request.path == "/zorgaanbieder/inloggen") {
        return signIn(request);
    }
    if (request.path.starts_with(kFhirPath)) {
        return fhir(request);
    }
    if (request.path == "/dvp/auth/refresh") {
        return demoJson(R"({"message":"unsupported_grant_type"})", 400);
    }
    return demoJson(R"({"detail":"Not Found"})", 404);
}

net::ServerResponse DemoProxy::search(const net::ServerRequest& request) const
{
    const std::string wanted = bodyText(request, "medmij_name");
    std::string list;
    for (const Provider& each : m_providers) {
        if (!wanted.empty() && wanted != each.medmijName) {
            continue;
        }
        const auto lacks = [&](std::string_view field, std::string_view text) {
            return !holds(text, bodyText(request, field));
        };
        if (lacks("name", each.records.provider()) || lacks("city", kCity)
            || lacks("text", each.records.provider() + " " + std::string(kCity))) {
            continue;
        }
        list += list.empty() ? "" : ",";
        list += fmt::format(
            R"({{"medmij_id":"{0}","display_name":"{1}","identification":"","addresses":[{{"city":"{3}"}}],"types":["ZA"],)"
            R"("data_services":[{{"id":"{2}","name":"","interface_versions":["2.2.1"],"auth_endpoint":"auth:{0}","token_endpoint":"token:{0}","roles":[{{"code":"demo","resource_endpoint":"fhir:{0}"}}]}}]}})",
            each.medmijName,
            each.records.provider(),
            each.service,
            kCity);
    }
    return demoJson(R"({"organizations":[)" + list + "]}");
}

const DemoProxy::Provider* DemoProxy::providerOfSeal(std::string_view seal) const
{
    const std::string_view name = seal.substr(std::min(seal.find(':') + 1, seal.size()));
    for (const Provider& each : m_providers) {
        if (each.medmijName == name) {
            return &each;
        }
    }
    return nullptr;
}

net::ServerResponse DemoProxy::getState(const net::ServerRequest& request)
{
    const std::string target = bodyText(request, "client_target_url");
    const std::string seal = bodyText(request, "authorization_server_url");
    if (providerOfSeal(seal) == nullptr || !target.starts_with("http://127.0.0.1:")) {
        return demoJson(R"({"message":"Failed to parse JWE endpoint","context":{}})", 400);
    }
    const std::string state = unguessable(m_random);
    const std::lock_guard lock(m_mutex);
    m_targets[state] = target;
    FormText query;
    query.add("state", state).add("wie", seal);
    return demoJson(fmt::format(R"({{"url_to_request":"{}/zorgaanbieder/inloggen?{}"}})",
                                m_server->origin(),
                                query.text()));
}

net::ServerResponse DemoProxy::signIn(const net::ServerRequest& request)
{
    const Provider* provider = providerOfSeal(demoValue(request, "wie"));
    const std::lock_guard lock(m_mutex);
    const auto target = m_targets.find(demoValue(request, "state"));
    if (provider == nullptr || target == m_targets.end()) {
        return demoJson(R"({"message":"state"})", 400);
    }
    if (demoValue(request, "ja").empty()) {
        return demoSignInPage(provider->records.provider(),
                              request.path + "?" + request.query + "&ja=1");
    }
    const std::string token = unguessable(m_random);
    m_tokens.insert(token);
    std::string place = fmt::format("{}?access_code={}&token_type=Bearer&expires_in=900"
                                    "&refresh_code={}&scope={}&correlation_id={}",
                                    target->second,
                                    token,
                                    unguessable(m_random),
                                    provider->service,
                                    unguessable(m_random));
    m_targets.erase(target);
    return demoRedirect(std::move(place));
}

net::ServerResponse DemoProxy::fhir(const net::ServerRequest& request)
{
    const Provider* provider =
        providerOfSeal(request.header("X-MGO-DVA-TARGET").value_or(std::string_view()));
    if (provider == nullptr) {
        return demoJson(R"({"message":"Failed to parse JWE endpoint","context":{}})", 400);
    }
    {
        const std::lock_guard lock(m_mutex);
        if (!m_tokens.contains(
                std::string(request.header("X-MGO-ACCESS-TOKEN").value_or(std::string_view())))) {
            return demoUnauthorized();
        }
    }
    // The provider's own address, which next links have as well; the proxy tells of it.
    const std::string rest = request.path.substr(kFhirPath.size());
    const std::string own = m_server->origin() + std::string(kProviderFhir) + rest;
    const auto entries = answerTo(provider->records, typeOf(request.path));
    net::ServerResponse answer;
    answer.headers = {
        {"Content-Type", provider->records.contentType()},
        {"X-MGO-PROXY-FORWARD-URL", own + (request.query.empty() ? "" : "?" + request.query)}};
    answer.body = DemoRecords::page(entries, demoNumber(request, "vanaf"), own + "?vanaf=");
    return answer;
}
} // namespace regie::sync
