// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/curl_client.h"
#include "core/sync/demo_portals.h"
#include "core/sync/demo_records.h"
#include "core/sync/medmij_provider.h"
#include "core/sync/sign_in.h"
#include "tests/core/sync/sign_in_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using namespace regie::sync;

namespace
{
/** The demo portals and a real client, without a vault. */
struct DemoFixture {
    SystemRandom random;
    FakeClock clock;
    MemoryTokens tokens;
    std::unique_ptr<DemoPortals> portals = need(DemoPortals::start(*Meaning::get().files, random));
    net::CurlClient http;
    AccessTools tools{http, tokens, clock, random};

    Portal portal(std::string_view name)
    {
        for (const NewPortal& each : portals->portals()) {
            if (each.name == name) {
                Portal made;
                made.id = each.name;
                made.name = each.name;
                made.kind = each.kind;
                made.url = each.url;
                made.settings = each.settings;
                return made;
            }
        }
        FAIL("no such portal");
        return {};
    }
    SignInEnd signIn(Portal& portal)
    {
        DemoBrowser browser(http);
        SignInOptions options;
        options.openBrowser = [&](const std::string& url) { return browser.open(url); };
        options.consentedProxy = portals->proxyUrl().substr(0, portals->proxyUrl().rfind('/'));
        if (portal.kind == PortalKind::MedmijProxy) {
            auto settings = need(readMedmijSettings(portal.settings));
            settings.provider =
                need(fetchProvider(http, settings.search, settings.provider.id, {}));
            portal.settings = medmijSettingsText(settings);
        }
        const auto outcome = sync::signIn(portal, tools, *Meaning::get().files, options, {});
        portal.settings = outcome.settings;
        return outcome.end;
    }
    net::HttpResponse get(SmartAccess& way, const std::string& path)
    {
        FhirCall call;
        call.path = path;
        return need(http.send(need(way.request(call, {}))));
    }
};
} // namespace

TEST_CASE("one signs in to every demo portal for real")
{
    DemoFixture fixture;
    const auto all = fixture.portals->portals();
    CHECK(all.size() == 4);
    for (const NewPortal& each : all) {
        INFO(each.name);
        Portal portal = fixture.portal(each.name);
        CHECK(fixture.signIn(portal) == SignInEnd::SignedIn);
        CHECK(need(fixture.tokens.load(portal.id)));
    }
}

TEST_CASE("the demo GP refuses who was not signed in, and a refresh token that was used")
{
    DemoFixture fixture;
    Portal portal = fixture.portal("Huisarts");
    net::HttpRequest bare;
    bare.url = portal.url + "/Patient/hanna/$everything";
    bare.allowLoopback = true;
    CHECK(need(fixture.http.send(std::move(bare))).status == 401);
    REQUIRE(fixture.signIn(portal) == SignInEnd::SignedIn);
    const auto way = need(SmartAccess::create(portal, fixture.tools));
    CHECK(fixture.get(*way, "Patient/hanna/$everything").status == 200);
    const auto old = need(fixture.tokens.load(portal.id));
    need(way->renew({}));
    CHECK(fixture.get(*way, "Patient/hanna/$everything").status == 200);
    // The old one again.
    need(fixture.tokens.save(portal.id, *old));
    const auto late = need(SmartAccess::create(portal, fixture.tools));
    CHECK(late->renew({}).error().code == ErrorCode::SignInNeeded);
}

TEST_CASE("the demo GP gives every record page by page, to the letter")
{
    DemoFixture fixture;
    const auto records = need(DemoRecords::load(*Meaning::get().files, "huisarts.json"));
    Portal portal = fixture.portal("Huisarts");
    REQUIRE(fixture.signIn(portal) == SignInEnd::SignedIn);
    const auto way = need(SmartAccess::create(portal, fixture.tools));
    std::string path = "Patient/hanna/$everything";
    std::string all;
    int pages = 0;
    while (!path.empty()) {
        const auto answer = fixture.get(*way, path);
        REQUIRE(answer.status == 200);
        all += answer.body;
        ++pages;
        const std::string_view mark = "\"relation\":\"next\",\"url\":\"";
        const std::size_t at = answer.body.find(mark);
        path.clear();
        if (at != std::string::npos) {
            const std::size_t from = at + mark.size();
            path =
                need(way->pathOf(answer.body.substr(from, answer.body.find('"', from) - from), ""));
        }
    }
    CHECK(pages > 3);
    for (const DemoRecords::Entry& each : records.entries()) {
        CHECK(all.find(each.json) != std::string::npos);
    }
}

TEST_CASE("the demo browser goes nowhere but to this machine")
{
    DemoFixture fixture;
    DemoBrowser browser(fixture.http);
    CHECK(browser.open("https://example.org/?x").error().code == ErrorCode::AddressRefused);
}
