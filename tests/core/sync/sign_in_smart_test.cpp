// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauth_form.h"
#include "core/sync/portal_line.h"
#include "core/sync/sign_in.h"
#include "core/sync/smart_discovery.h"
#include "core/sync/smart_scopes.h"
#include "core/sync/token_file.h"
#include "tests/core/sync/sign_in_fixture.h"
#include "tests/support/fake_smart.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace regie;
using namespace regie::sync;

namespace
{
using namespace std::chrono_literals;

struct SmartFixture : SignInFixture {
    SmartFixture()
    {
        http.serve(smart.origin, [this](const net::ServerRequest& r) { return smart.answer(r); });
        portal.id = "7d5f4cf0-39a1-4a53-9d53-000000000002";
        portal.name = "Huisarts";
        portal.kind = PortalKind::Smart;
        portal.url = smart.origin + "/fhir";
    }
    SignInOutcome go()
    {
        FakeBrowser browser([this](const std::string& url) {
            opened = url;
            return smart.redirectFor(url);
        });
        auto outcome = signIn(browser);
        browser.answers();
        return outcome;
    }
    std::string asked(std::string_view name) const
    {
        net::ServerRequest request;
        DirectHttp::split(std::string_view(opened).substr(smart.origin.size()), request);
        return std::string(request.parameter(name).value_or(""));
    }
    FakeSmart smart;
    std::string opened;
};

SmartConfiguration configuration(std::string_view json, const char* base)
{
    return need(readSmartConfiguration(json, need(FhirBase::parse(base))));
}
} // namespace

TEST_CASE("signing in to a SMART portal: registered, bound to this program, tokens kept")
{
    SmartFixture fixture;
    const auto outcome = fixture.go();
    REQUIRE(outcome.end == SignInEnd::SignedIn);
    CHECK(outcome.missing.empty());
    CHECK(outcome.mayStay);
    CHECK(fixture.asked("response_type") == "code");
    CHECK(fixture.asked("client_id") == "given-1");
    CHECK(fixture.asked("aud") == fixture.portal.url);
    CHECK(fixture.asked("scope") == "launch/patient openid fhirUser offline_access patient/*.rs");
    CHECK(fixture.asked("code_challenge_method") == "S256");
    CHECK(fixture.asked("code_challenge").size() == 43);
    CHECK(fixture.asked("state").size() == 43);
    CHECK(fixture.asked("redirect_uri").starts_with("http://127.0.0.1:"));
    CHECK(fixture.asked("redirect_uri").ends_with("/callback"));
    CHECK(fixture.asked("x") == "1"); // the portal's own query stays
    const auto kept = need(fixture.tokens.load(fixture.portal.id));
    REQUIRE(kept);
    CHECK(kept->access.view() == "access-1");
    CHECK(kept->patient == "p1");
    CHECK(kept->expires == fixture.clock.now() + 1h);
    CHECK(outcome.settings.find("access-1") == std::string::npos);

    // A second time: known already, other secrets.
    const std::string state = fixture.asked("state");
    const std::string challenge = fixture.asked("code_challenge");
    REQUIRE(fixture.go().end == SignInEnd::SignedIn);
    CHECK(fixture.smart.registrations == 1);
    CHECK(fixture.asked("state") != state);
    CHECK(fixture.asked("code_challenge") != challenge);
}

TEST_CASE("sending is asked for apart")
{
    SmartFixture fixture;
    SmartSettings settings;
    settings.alsoSend = true;
    fixture.portal.settings = smartSettingsText(settings);
    const auto outcome = fixture.go();
    REQUIRE(outcome.end == SignInEnd::SignedIn);
    CHECK(fixture.asked("scope").ends_with("patient/*.rs patient/Observation.cu"));
    CHECK(outcome.missing == std::vector<std::string>{"send"});
}

TEST_CASE("a portal that knows the scopes of SMART 1 alone is asked in those")
{
    SmartFixture fixture;
    SECTION("it says so")
    {
        fixture.smart.capabilities = R"(["launch-standalone","client-public","permission-v1"])";
        REQUIRE(fixture.go().end == SignInEnd::SignedIn);
        CHECK(fixture.asked("scope").ends_with("patient/*.read"));
    }
    SECTION("it refuses the others")
    {
        int times = 0;
        FakeBrowser browser([&](const std::string& url) {
            fixture.opened = url;
            fixture.smart.refuse = ++times == 1 ? "invalid_scope" : "";
            return fixture.smart.redirectFor(url);
        });
        REQUIRE(fixture.signIn(browser).end == SignInEnd::SignedIn);
        CHECK(times == 2);
        CHECK(fixture.asked("scope").ends_with("patient/*.read"));
    }
}

TEST_CASE("what was not granted is named")
{
    SmartFixture fixture;
    fixture.smart.granted = "launch/patient patient/Observation.rs patient/Condition.read";
    const auto missing = fixture.go().missing;
    CHECK(std::ranges::find(missing, "MedicationRequest") != missing.end());
    CHECK(std::ranges::find(missing, "Observation") == missing.end());
    CHECK(std::ranges::find(missing, "Condition") == missing.end());
    CHECK(missingTypes(grantedScope("patient/*.cruds")).empty());
    CHECK_FALSE(missingTypes(grantedScope("patient/*.c")).empty());
    CHECK_FALSE(missingTypes(grantedScope("patient/*.rs?category=x")).empty());
    CHECK(grantedScope("patient/Observation.cu").send);
    CHECK(grantedScope("patient/Observation.write").send);
    CHECK_FALSE(grantedScope("patient/Observation.rs").send);
}

TEST_CASE("how a sign-in that did not work ends")
{
    SmartFixture fixture;
    struct Case {
        const char* error;
        SignInEnd end;
    };
    const Case cases[] = {{"access_denied", SignInEnd::Denied},
                          {"invalid_request", SignInEnd::SetUpWrong},
                          {"unauthorized_client", SignInEnd::SetUpWrong},
                          {"something<script>", SignInEnd::SetUpWrong},
                          {"server_error", SignInEnd::Unreachable},
                          {"temporarily_unavailable", SignInEnd::Unreachable}};
    for (const Case& each : cases) {
        INFO(each.error);
        fixture.smart.refuse = each.error;
        const auto outcome = fixture.go();
        CHECK(outcome.end == each.end);
        CHECK(outcome.error->detail.find('<') == std::string::npos);
        CHECK(fixture.tokenOf("access") == "none");
    }
    CHECK(fixture.smart.registrations == 1); // remembered although nobody signed in
}

TEST_CASE("a portal that cannot sign in safely is refused before the browser opens")
{
    SmartFixture fixture;
    SignInEnd expected = SignInEnd::NotOffered;
    SECTION("plain PKCE only")
    {
        fixture.smart.methods = R"(["plain"])";
    }
    SECTION("no public clients")
    {
        fixture.smart.capabilities = R"(["launch-standalone"])";
    }
    SECTION("tokens over http")
    {
        fixture.smart.tokenUrl = "http://portal.example/token";
        expected = SignInEnd::Unsafe;
    }
    SECTION("no id to be had")
    {
        fixture.smart.registers = false;
        expected = SignInEnd::NoClientId;
    }
    SECTION("nobody there")
    {
        fixture.portal.url = "http://127.0.0.1:10/fhir";
        expected = SignInEnd::Unreachable;
    }
    CHECK(fixture.go().end == expected);
    CHECK(fixture.opened.empty());
}

TEST_CASE("addresses of a smart-configuration are https, or on loopback as the portal is")
{
    const auto json = [](std::string_view token) {
        return fmt::format(
            R"({{"authorization_endpoint":"https://a.example/auth","token_endpoint":"{}","capabilities":["launch-standalone","client-public"],"code_challenge_methods_supported":["plain","S256"]}})",
            token);
    };
    CHECK(configuration(json("https://a.example/t"), "https://a.example/fhir").token
          == "https://a.example/t");
    for (const char* bad : {"http://a.example/t",
                            "http://127.0.0.1/t",
                            "https://127.0.0.1/t",
                            "https://a.example/t#x",
                            "javascript:alert(1)",
                            "https://user@a.example/t"}) {
        INFO(bad);
        CHECK(readSmartConfiguration(json(bad), need(FhirBase::parse("https://a.example/fhir")))
                  .error()
                  .code
              == ErrorCode::AddressRefused);
    }
    const auto local = need(FhirBase::parse("http://127.0.0.1:1/fhir"));
    CHECK(readSmartConfiguration(json("http://127.0.0.1:2/t"), local).has_value());
    CHECK(readSmartConfiguration(json(""), local).error().code == ErrorCode::NotSupported);
    CHECK(readSmartConfiguration("<html>", local).error().code == ErrorCode::SyntaxInvalid);
}

TEST_CASE("a portal that signs in elsewhere than last time is an alarm")
{
    SmartFixture fixture;
    REQUIRE(fixture.go().end == SignInEnd::SignedIn);
    fixture.smart.tokenUrl = "http://127.0.0.1:9/token?moved";
    fixture.opened.clear();
    CHECK(fixture.go().end == SignInEnd::Moved);
    CHECK(fixture.opened.empty());
    CHECK(fixture.tokenOf("access") == "access-1"); // what was, stays
    fixture.options.acceptMoved = true;
    CHECK(fixture.go().end == SignInEnd::SignedIn);
    CHECK(fixture.smart.registrations == 2);
    fixture.options.acceptMoved = false;
    CHECK(fixture.go().end == SignInEnd::SignedIn);
}

TEST_CASE("an answer of somebody else gives nothing")
{
    SmartFixture fixture;
    SECTION("another state does not count")
    {
        fixture.options.lifetime = 300ms;
        FakeBrowser browser([&](const std::string& url) {
            std::string back = fixture.smart.redirectFor(url);
            const std::size_t at = back.find("state=");
            return back.replace(at, 10, "state=evil");
        });
        CHECK(fixture.signIn(browser).end == SignInEnd::NoAnswer);
    }
    SECTION("another issuer")
    {
        FakeBrowser browser([&](const std::string& url) {
            std::string back = fixture.smart.redirectFor(url);
            return back.replace(back.find("127.0.0.1%3A9"), 13, "evil.example%");
        });
        CHECK(fixture.signIn(browser).end == SignInEnd::Unsafe);
    }
    SECTION("no issuer although the portal says it sends one")
    {
        FakeBrowser browser([&](const std::string& url) {
            std::string back = fixture.smart.redirectFor(url);
            return back.erase(back.find("&iss="), back.find("&code") - back.find("&iss="));
        });
        CHECK(fixture.signIn(browser).end == SignInEnd::Unsafe);
    }
    SECTION("another kind of token")
    {
        fixture.smart.tokenType = "mac";
        CHECK(fixture.go().end == SignInEnd::NotOffered);
    }
    CHECK(fixture.tokenOf("access") == "none");
}

TEST_CASE("tokens that cannot be kept are not used")
{
    SmartFixture fixture;
    fixture.tokens.full = true;
    CHECK(fixture.go().end == SignInEnd::NotKept);
}

TEST_CASE("a call carries the token, and a 401 renews it once")
{
    SmartFixture fixture;
    REQUIRE(fixture.go().end == SignInEnd::SignedIn);
    const auto way = need(SmartAccess::create(fixture.portal, fixture.tools));
    FhirCall call;
    call.path = "Condition?patient=p1";
    const auto request = need(way->request(call, {}));
    CHECK(request.url == "http://127.0.0.1:9/fhir/Condition?patient=p1");
    REQUIRE(request.secrets.size() == 1);
    CHECK(request.secrets[0].value.view() == "Bearer access-1");
    CHECK(request.redirects == net::Redirects::Refuse);
    need(way->renew({}));
    CHECK(need(way->request(call, {})).secrets[0].value.view() == "Bearer access-2");
    CHECK(fixture.tokenOf("refresh") == "refresh-2");
    CHECK(way->pathOf("http://127.0.0.1:9/fhir/Condition?page=2", "").value()
          == "Condition?page=2");
    CHECK(way->pathOf("https://evil.example/fhir/Condition", "").error().code
          == ErrorCode::AddressRefused);

    // The permission was withdrawn at the portal.
    fixture.smart.valid.clear();
    fixture.forward(20s);
    CHECK(way->renew({}).error().code == ErrorCode::SignInNeeded);
    CHECK(fixture.tokenOf("access") == "none");
    CHECK(way->request(call, {}).error().code == ErrorCode::SignInNeeded);
}

TEST_CASE("disconnecting gives the permission back and leaves no token")
{
    SmartFixture fixture;
    REQUIRE(fixture.go().end == SignInEnd::SignedIn);
    SECTION("the portal takes it back")
    {
        CHECK(need(signOutSmart(fixture.portal, fixture.tools, {})) == Revocation::Done);
        CHECK(fixture.smart.revoked == std::vector<std::string>{"refresh-1", "access-1"});
    }
    SECTION("the portal cannot be reached")
    {
        fixture.http.serve("http://127.0.0.1:9", [](const net::ServerRequest&) {
            return net::ServerResponse{503, {}, ""};
        });
        CHECK(need(signOutSmart(fixture.portal, fixture.tools, {})) == Revocation::NotReached);
    }
    CHECK(fixture.tokenOf("access") == "none");
}

TEST_CASE("a care provider taken away while the person is in the browser keeps no permission")
{
    SmartFixture fixture;
    StoreFixture record;
    const auto add = [&record, &fixture](const std::string& name) {
        NewPortal wanted;
        wanted.name = name;
        wanted.kind = PortalKind::Smart;
        wanted.url = fixture.portal.url;
        return need(addPortal(record.store(), wanted));
    };
    const auto tokens = need(TokenFile::open(record.store().vault()));
    const AccessTools tools{fixture.http, *tokens, fixture.clock, fixture.random};
    const auto signInTo = [&](const Portal& before, const std::function<void()>& meanwhile) {
        FakeBrowser browser([&fixture, &meanwhile](const std::string& url) {
            meanwhile();
            return fixture.smart.redirectFor(url);
        });
        fixture.options.openBrowser = browser.opener();
        Portal portal = before;
        const SignInOutcome outcome =
            signIn(portal, tools, *Meaning::get().files, fixture.options, {});
        browser.answers();
        REQUIRE(outcome.end == SignInEnd::SignedIn);
        portal.settings = outcome.settings;
        return afterSignIn(saveLearned(record.store(), before, portal), portal, tools, {});
    };

    const Portal stays = add("Apotheek");
    need(signInTo(stays, [] {}));
    CHECK(need(tokens->load(stays.id)));
    CHECK(fixture.smart.revoked.empty());

    const Portal gone = add("Huisarts");
    bool takesBack = true;
    SECTION("the permission goes back to the portal") { }
    SECTION("the portal cannot be told")
    {
        takesBack = false;
    }
    fixture.smart.revokes = takesBack;
    const auto kept = signInTo(gone, [&] { need(removePortal(record.store(), gone)); });
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::NotFound);
    CHECK_FALSE(need(tokens->load(gone.id)));
    CHECK(need(tokens->load(stays.id)));
    using Revoked = std::vector<std::string>;
    CHECK(fixture.smart.revoked == (takesBack ? Revoked{"refresh-2", "access-2"} : Revoked()));
}

TEST_CASE("text in a form is percent-encoded")
{
    CHECK(percentEncoded("a b+c&d=e/~é") == "a%20b%2Bc%26d%3De%2F~%C3%A9");
    CHECK(withQuery("https://a/b?x=1", FormText().add("y", "2 3")) == "https://a/b?x=1&y=2%203");
    CHECK(bearer(Secret::of("abc")).view() == "Bearer abc");
}
