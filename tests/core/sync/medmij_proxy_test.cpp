// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of PROTOCOL-SECURITY 1.8, numbered as there.
#include "core/sync/medmij_access.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/service_catalogue.h"
#include "core/sync/sign_in.h"
#include "tests/core/sync/sign_in_fixture.h"
#include "tests/support/fake_proxy.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::sync;

namespace
{
using namespace std::chrono_literals;

struct ProxyFixture : SignInFixture {
    ProxyFixture()
    {
        http.serve(proxy.origin, [this](const net::ServerRequest& r) { return proxy.answer(r); });
        portal.id = "7d5f4cf0-39a1-4a53-9d53-000000000001";
        portal.name = "Ziekenhuis";
        portal.kind = PortalKind::MedmijProxy;
        portal.url = proxy.origin + "/dvp";
        MedmijSettings settings;
        settings.provider = found();
        settings.search = proxy.origin + "/search";
        settings.operatorName = "Stichting Voorbeeld";
        portal.settings = medmijSettingsText(settings);
        options.consentedProxy = proxy.origin;
    }
    MedmijProvider found()
    {
        auto all =
            need(searchProviders(http, proxy.origin + "/search", {"Lindenhof", "Utrecht", ""}, {}));
        REQUIRE(all.size() == 1);
        return all.front();
    }
    SignInOutcome signedIn()
    {
        FakeBrowser browser([this](const std::string&) { return proxy.redirect(); });
        auto outcome = signIn(browser);
        REQUIRE(outcome.end == SignInEnd::SignedIn);
        return outcome;
    }
    std::unique_ptr<ProxyAccess> access(ProxyAccess::SettingsChanged changed = {})
    {
        return need(ProxyAccess::create(portal, catalogue, tools, std::move(changed)));
    }
    /** One call and its answer, with one repeat after renew() as the engine does it. */
    Result<net::HttpResponse> call(ProxyAccess& way, const std::string& path)
    {
        for (int round = 0;; ++round) {
            FhirCall asked;
            asked.path = path;
            asked.service = "bgz-3-0";
            asked.headers = {{"Accept", "application/fhir+json; fhirVersion=3.0"},
                             {"If-None-Match", "W/\"1\""}};
            auto request = way.request(asked, {});
            if (!request) {
                return fail(request.error());
            }
            auto answer = http.send(std::move(*request));
            way.answered("bgz-3-0", *answer);
            if (!way.outdated(*answer) || round == 1) {
                return answer;
            }
            if (Result<void> renewed = way.renew({}); !renewed) {
                return fail(renewed.error());
            }
        }
    }

    FakeProxy proxy;
    ServiceCatalogue catalogue = need(ServiceCatalogue::load(*Meaning::get().files));
};
} // namespace

TEST_CASE("a care provider is found by name and place, with its services")
{
    ProxyFixture fixture;
    const MedmijProvider provider = fixture.found();
    CHECK(provider.id == "lindenhof@medmij");
    CHECK(provider.name == "Ziekenhuis Lindenhof");
    CHECK(provider.place == "Utrecht");
    REQUIRE(provider.services.size() == 3);
    CHECK(provider.services[0].id == 48);
    CHECK(provider.services[2].resource == "fhir63.seal-1");
    CHECK(fixture.http.asked().back().body == R"({"city":"Utrecht","name":"Lindenhof"})");
    // What is remembered comes back the same.
    const auto settings = need(readMedmijSettings(fixture.portal.settings));
    CHECK(settings.provider == provider);
    CHECK(settings.operatorName == "Stichting Voorbeeld");
    CHECK(searchProviders(fixture.http, fixture.proxy.origin, {}, {}).error().code
          == ErrorCode::InvalidArgument);
    CHECK(readProviders("{}").error().code == ErrorCode::SyntaxInvalid);
}

TEST_CASE("signing in over a proxy keeps the tokens and says what was not granted")
{
    ProxyFixture fixture;
    FakeBrowser browser([&](const std::string&) { return fixture.proxy.redirect(); });
    const auto outcome = fixture.signIn(browser);
    REQUIRE(outcome.end == SignInEnd::SignedIn);
    CHECK(browser.opened().front()
          == "https://dva.example.nl/authorize?scope=lindenhof&state=proxys");
    CHECK(outcome.missing == std::vector<std::string>{"63"}); // scope "48+49"
    CHECK(outcome.mayStay);
    CHECK(need(readMedmijSettings(outcome.settings)).correlation
          == "11111111-2222-4333-8444-555555555555");
    CHECK(outcome.settings.find("token+") == std::string::npos); // no token in the settings
    for (const auto& asked : fixture.http.asked()) {
        if (asked.url.ends_with("/getstate")) {
            CHECK(asked.body.find(R"("medmij_scope":"lindenhof")") != std::string::npos);
        }
    }
}

TEST_CASE("trap 1: only the address with our own secret counts, and only once")
{
    ProxyFixture fixture;
    std::string wrong;
    FakeBrowser browser([&](const std::string&) {
        const std::string& target = fixture.proxy.target;
        const std::string origin = target.substr(0, target.find('/', 8));
        for (const std::string path : {"/mgo", "/mgo/", "/mgo/0000", "/favicon.ico"}) {
            wrong = FakeBrowser::get(origin + path + "?access_code=stolen&token_type=Bearer");
            CHECK(wrong.find("200 OK") == std::string::npos);
        }
        CHECK(FakeBrowser::get(target + "?access_code=stolen&token_type=Bearer", "evil.example")
                  .find("303")
              == std::string::npos);
        return fixture.proxy.redirect();
    });
    REQUIRE(fixture.signIn(browser).end == SignInEnd::SignedIn);
    CHECK(fixture.tokenOf("access") == fixture.proxy.access);
    // 256 bits, other every time.
    const std::string first = fixture.proxy.target;
    CHECK(first.substr(first.rfind('/') + 1).size() == 64);
    fixture.signedIn();
    CHECK(fixture.proxy.target.substr(fixture.proxy.target.rfind('/'))
          != first.substr(first.rfind('/')));
    CHECK(FakeBrowser::get(first).empty()); // closed
}

TEST_CASE("trap 2: the address with the tokens is left at once and kept nowhere")
{
    ProxyFixture fixture;
    FakeBrowser browser([&](const std::string&) { return fixture.proxy.redirect(); });
    REQUIRE(fixture.signIn(browser).end == SignInEnd::SignedIn);
    const auto answers = browser.answers();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].starts_with("HTTP/1.1 303"));
    CHECK(answers[0].find("Cache-Control: no-store") != std::string::npos);
    CHECK(answers[0].find("Referrer-Policy: no-referrer") != std::string::npos);
    CHECK(answers[1].starts_with("HTTP/1.1 200"));
    CHECK(answers[1].find("Regie") != std::string::npos);
    for (const std::string& answer : answers) {
        CHECK(answer.find(fixture.proxy.access) == std::string::npos);
    }
}

TEST_CASE("trap 3: the proxy never tells of a refusal: time and the person's own button end it")
{
    ProxyFixture fixture;
    FakeBrowser browser([](const std::string&) { return std::string(); });
    SECTION("nobody comes back")
    {
        fixture.options.lifetime = 50ms;
        CHECK(fixture.signIn(browser).end == SignInEnd::NoAnswer);
    }
    SECTION("\"I saw an error\"")
    {
        std::stop_source stop;
        fixture.options.progress = [&](SignInStep step) {
            if (step == SignInStep::Waiting) {
                std::jthread([&] { stop.request_stop(); }).detach();
            }
        };
        CHECK(fixture.signIn(browser, stop.get_token()).end == SignInEnd::Stopped);
    }
    CHECK(fixture.tokenOf("access") == "none");
}

TEST_CASE("trap 4: a plus in a token is a plus; services stand apart by plus, space or %20")
{
    ProxyFixture fixture;
    for (const std::string scope : {"48+49", "48%2049"}) {
        fixture.proxy.scope = scope;
        CHECK(fixture.signedIn().missing == std::vector<std::string>{"63"});
        CHECK(fixture.tokenOf("access") == "access+token/==");
        CHECK(fixture.tokenOf("refresh") == "refresh+token");
    }
}

TEST_CASE("trap 5: a refresh that fails leaves a token in use until it is over, then one signs in")
{
    ProxyFixture fixture;
    fixture.signedIn();
    const auto way = fixture.access();
    REQUIRE(fixture.call(*way, "Patient")->status == 200);
    fixture.forward(12min + 1s); // 80 % of 15 minutes
    CHECK(fixture.call(*way, "Condition")->status == 200);
    CHECK(fixture.proxy.refreshes == 1);
    CHECK(fixture.call(*way, "Condition")->status == 200);
    CHECK(fixture.proxy.refreshes == 1); // not again and again
    fixture.forward(3min);
    CHECK(fixture.call(*way, "Condition").error().code == ErrorCode::SignInNeeded);
}

TEST_CASE("a proxy that can refresh gives new tokens, which are kept")
{
    ProxyFixture fixture;
    fixture.proxy.refreshStatus = 200;
    fixture.signedIn();
    const auto way = fixture.access();
    REQUIRE(fixture.call(*way, "Patient")->status == 200);
    fixture.forward(13min);
    CHECK(fixture.call(*way, "Condition")->status == 200);
    CHECK(fixture.tokenOf("access") == fixture.proxy.access + "2");
    CHECK(fixture.tokenOf("refresh") == "refresh+token2");
}

TEST_CASE("trap 6: a 500 at refreshing means signing in again, not a fault at our side")
{
    ProxyFixture fixture;
    fixture.signedIn();
    for (const int status : {500, 422, 502}) {
        fixture.proxy.refreshStatus = status;
        fixture.signedIn();
        const auto way = fixture.access();
        fixture.forward(16min);
        CHECK(fixture.call(*way, "Condition").error().code == ErrorCode::SignInNeeded);
        CHECK(fixture.tokenOf("access") == "none");
    }
}

TEST_CASE("trap 7: a proxy reads only, and passes no condition on")
{
    ProxyFixture fixture;
    fixture.signedIn();
    const auto way = fixture.access();
    FhirCall call;
    call.method = net::Method::Post;
    call.path = "Observation";
    call.service = "bgz-3-0";
    CHECK(way->request(call, {}).error().code == ErrorCode::NotSupported);
    CHECK(fixture.call(*way, "Condition")->status == 200);
    CHECK(fixture.http.asked().back().header("If-None-Match").empty());
    CHECK(fixture.http.asked().back().header("Accept") == "application/fhir+json; fhirVersion=3.0");
}

TEST_CASE("trap 8: the next page is asked of the proxy, and only below the provider's own address")
{
    ProxyFixture fixture;
    fixture.signedIn();
    const auto way = fixture.access();
    const auto path = [&](const std::string& url) { return way->pathOf(url, "bgz-3-0"); };
    CHECK(path("https://dva.example.nl/fhir/stu3/Condition?page=2").error().code
          == ErrorCode::AddressRefused); // not learnt yet
    REQUIRE(fixture.call(*way, "Observation/$lastn?code=a|b")->status == 200);
    CHECK(path("https://dva.example.nl/fhir/stu3/Observation?page=2").value()
          == "Observation?page=2");
    CHECK(path("https://DVA.example.nl:443/fhir/stu3?_getpages=x").value() == "?_getpages=x");
    for (const char* url : {"https://evil.example/fhir/stu3/Observation?page=2",
                            "https://dva.example.nl/fhir/stu3x/Observation",
                            "https://dva.example.nl/fhir/other/Observation",
                            "https://dva.example.nl/fhir/stu3/../admin",
                            "http://dva.example.nl/fhir/stu3/Observation",
                            "https://dva.example.nl:8443/fhir/stu3/Observation",
                            "https://dva.example.nl@evil.example/fhir/stu3/Observation"}) {
        INFO(url);
        CHECK(path(url).error().code == ErrorCode::AddressRefused);
    }
    CHECK(
        way->pathOf("https://dva.example.nl/fhir/stu3/Observation", "genpractdata-2-0").error().code
        == ErrorCode::AddressRefused); // another service, another address
}

TEST_CASE("trap 9: nothing goes to a proxy before the person agreed to who runs it")
{
    ProxyFixture fixture;
    const std::size_t before = fixture.http.asked().size();
    FakeBrowser browser([&](const std::string&) { return fixture.proxy.redirect(); });
    for (const char* consented : {"", "https://other.example", "http://127.0.0.1:99"}) {
        fixture.options.consentedProxy = consented;
        CHECK(fixture.signIn(browser).end == SignInEnd::ConsentNeeded);
    }
    CHECK(fixture.http.asked().size() == before);
    CHECK(browser.opened().empty());

    StoreFixture vault;
    const std::string url = "https://proxy.example/dvp";
    CHECK_FALSE(need(proxyConsent(vault.store(), url, "Stichting A")));
    const auto consent = need(consentToProxy(vault.store(), url, "Stichting A"));
    CHECK(consent.proxy == "https://proxy.example");
    CHECK(need(proxyConsent(vault.store(), "https://proxy.example/else", "Stichting A"))
          == consent);
    CHECK_FALSE(need(proxyConsent(vault.store(), url, "Stichting B"))); // asks anew
    CHECK_FALSE(need(proxyConsent(vault.store(), "https://proxy.example.org", "Stichting A")));
    need(withdrawProxyConsent(vault.store(), url));
    CHECK_FALSE(need(proxyConsent(vault.store(), url, "Stichting A")));
}

TEST_CASE("trap 10: tokens and sealed addresses go to the proxy alone, and no redirect is followed")
{
    ProxyFixture fixture;
    fixture.signedIn();
    const auto way = fixture.access();
    REQUIRE(fixture.call(*way, "Condition?x=1")->status == 200);
    const auto asked = fixture.http.asked().back();
    CHECK(asked.url == fixture.proxy.origin + "/dvp/fhir/Condition?x=1");
    CHECK(asked.header("X-MGO-DVA-TARGET") == "fhir48.seal-1");
    CHECK(asked.header("X-MGO-ACCESS-TOKEN") == fixture.proxy.access);
    CHECK(asked.header("X-MGO-HEALTHCARE-PROVIDER-ID") == "lindenhof@medmij");
    CHECK(asked.header("X-MGO-DATASERVICE-ID") == "48");
    CHECK(asked.header("X-Correlation-ID") == "11111111-2222-4333-8444-555555555555");
    for (const auto& each : fixture.http.asked()) {
        CHECK(each.redirects == net::Redirects::Refuse);
        CHECK(each.url.starts_with(fixture.proxy.origin + "/"));
    }
    FhirCall call;
    call.path = "Patient";
    call.service = "ggz-2-0"; // not offered by this provider
    CHECK(way->request(call, {}).error().code == ErrorCode::NotSupported);
}

TEST_CASE("trap 11: a sealed address that is over is fetched anew, once")
{
    ProxyFixture fixture;
    SECTION("when signing in")
    {
        fixture.proxy.seal = "seal-2";
        const auto outcome = fixture.signedIn();
        CHECK(need(readMedmijSettings(outcome.settings)).provider.services[0].token
              == "token.seal-2");
    }
    SECTION("when asking for data")
    {
        fixture.signedIn();
        std::string changed;
        const auto way = fixture.access([&](const std::string& settings) { changed = settings; });
        fixture.proxy.seal = "seal-3";
        CHECK(fixture.call(*way, "Condition")->status == 200);
        CHECK(changed.find("seal-3") != std::string::npos);
        CHECK(fixture.proxy.refreshes == 0);
    }
    SECTION("and not for ever")
    {
        fixture.signedIn();
        const auto way = fixture.access();
        const auto all = fixture.proxy.organizations();
        fixture.http.serve(fixture.proxy.origin, [&](const net::ServerRequest& r) {
            return r.path.starts_with("/search") ? FakeProxy::json(all) : FakeProxy::sealOver();
        });
        const std::size_t before = fixture.http.count("/fhir/");
        CHECK(fixture.call(*way, "Condition")->status == 400);
        CHECK(fixture.http.count("/fhir/") == before + 2);
    }
}
