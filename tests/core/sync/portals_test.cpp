// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/portals.h"

#include "core/store/connection.h"
#include "core/store/vault.h"
#include "core/sync/clock_difference.h"
#include "core/sync/fetched_removal.h"
#include "core/sync/portal_line.h"
#include "core/sync/proxy_consent.h"
#include "core/sync/token_file.h"
#include "tests/support/store_fixture.h"

namespace regie::sync
{
namespace
{
Portal smartPortal(StoreFixture& fixture)
{
    NewPortal portal;
    portal.name = "Huisarts";
    portal.kind = PortalKind::Smart;
    portal.url = "https://huisarts.example/fhir";
    portal.settings = R"({"client_id":"","port":4100})";
    return need(addPortal(fixture.store(), portal));
}

/** Another care provider than that of smartPortal(). */
Portal pharmacy(StoreFixture& fixture)
{
    NewPortal other;
    other.name = "Apotheek";
    other.url = "https://apotheek.example/fhir";
    return need(addPortal(fixture.store(), other));
}
} // namespace

TEST_CASE("what is learned while somebody signs in leaves alone what changed meanwhile")
{
    StoreFixture fixture;
    const Portal before = smartPortal(fixture);

    // While the person is in the browser: another port is set, and a service is chosen.
    need(saveSettings(fixture.store(), before, R"({"client_id":"","port":4200,"also_send":true})"));
    auto services = need(fixture.store().connection().prepare(
        "UPDATE portal SET services = 'bgz-3-0', provider = 'Praktijk Zee' WHERE row = ?1"));
    need(services.bindAll(before.row).run());

    Portal after = before;
    after.settings = R"({"client_id":"van-de-dienst","port":4100,"known":{"token":"https://x/t"}})";
    need(saveLearned(fixture.store(), before, after));

    const Portal now = need(findPortal(fixture.store(), "Huisarts"));
    CHECK(now.settings
          == R"({"also_send":true,"client_id":"van-de-dienst","known":{"token":"https://x/t"},)"
             R"("port":4200})");
    CHECK(now.services == std::vector<std::string>{"bgz-3-0"});
    CHECK(now.provider == "Praktijk Zee");
}

TEST_CASE("what is learned is written where nothing else changed")
{
    StoreFixture fixture;
    const Portal before = smartPortal(fixture);
    Portal after = before;
    after.provider = "Praktijk Duin";
    after.services = {"bgz-3-0", "laboratoryresults-2-0"};
    after.settings = R"({"client_id":"x"})";
    need(saveLearned(fixture.store(), before, after));
    const Portal now = need(findPortal(fixture.store(), "Huisarts"));
    CHECK(now.provider == "Praktijk Duin");
    CHECK(now.services == after.services);
    CHECK(now.settings == R"({"client_id":"x"})");
}

TEST_CASE("of a care provider that was taken away meanwhile nothing is kept")
{
    StoreFixture fixture;
    const Portal before = smartPortal(fixture);
    need(removePortal(fixture.store(), before));
    Portal after = before;
    after.settings = R"({"client_id":"van-de-dienst"})";
    const auto saved = saveLearned(fixture.store(), before, after);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::NotFound);
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM portal WHERE settings <> '{}'"))
          == 0);
}

TEST_CASE("nothing that was kept of one care provider stays when it is taken away")
{
    StoreFixture fixture;
    const Portal gone = smartPortal(fixture);
    const Portal stays = pharmacy(fixture);
    for (const Portal& each : {gone, stays}) {
        need(noteClock(fixture.store(), each, std::chrono::hours(1)));
        need(removeFetched(fixture.store(), each));
    }
    need(removePortal(fixture.store(), gone));
    need(removeFetched(fixture.store(), gone)); // what it sent, later on

    const auto kept = [&fixture](const Portal& portal) {
        return need(fixture.store().connection().queryNumber(
            "SELECT count(*) FROM setting WHERE name LIKE '%" + portal.id + "%'"));
    };
    CHECK(kept(gone) == 0);
    CHECK(kept(stays) == 2);
}

TEST_CASE("the agreement to a proxy ends with the last care provider behind it")
{
    StoreFixture fixture;
    NewPortal wanted;
    wanted.kind = PortalKind::MedmijProxy;
    wanted.url = "https://proxy.example/dvp";
    wanted.name = "Ziekenhuis";
    const Portal first = need(addPortal(fixture.store(), wanted));
    wanted.name = "Apotheek";
    const Portal second = need(addPortal(fixture.store(), wanted));
    need(consentToProxy(fixture.store(), wanted.url, "Stichting"));

    need(removePortal(fixture.store(), first));
    CHECK(need(proxyConsent(fixture.store(), wanted.url, "Stichting")));
    need(removePortal(fixture.store(), second));
    CHECK_FALSE(need(proxyConsent(fixture.store(), wanted.url, "Stichting")));
}

TEST_CASE("tokens of a care provider that was taken away during a sign-in are erased")
{
    StoreFixture fixture;
    const Portal gone = smartPortal(fixture);
    const Portal stays = pharmacy(fixture);
    const auto tokens = need(TokenFile::open(fixture.store().vault()));
    for (const std::string& id : {gone.id, stays.id, std::string("dav:of no portal")}) {
        Tokens given;
        given.access = Secret::of("geheim");
        need(tokens->save(id, given));
    }
    need(removePortal(fixture.store(),
                      gone)); // what a kill leaves: the line is gone, its tokens are not
    need(eraseTokensOfRemoved(fixture.store(), *tokens));
    CHECK_FALSE(need(tokens->load(gone.id)));
    CHECK(need(tokens->load(stays.id)));
    CHECK(need(tokens->load("dav:of no portal")));
}

TEST_CASE("tokens that cannot be erased now stop no other, and go the next time")
{
    StoreFixture fixture;
    const Portal stuck = smartPortal(fixture);
    const Portal gone = pharmacy(fixture);
    const auto tokens = need(TokenFile::open(fixture.store().vault()));
    for (const Portal& each : {stuck, gone}) {
        Tokens given;
        given.access = Secret::of("geheim");
        need(tokens->save(each.id, given));
        need(removePortal(fixture.store(), each));
    }
    auto beside = need(fixture.store().vault().connectTokens(store::Access::ReadWrite));
    need(beside.execute("CREATE TRIGGER stuck BEFORE DELETE ON token WHEN OLD.portal = '" + stuck.id
                        + "' BEGIN SELECT RAISE(ABORT, 'stuck'); END"));
    CHECK_FALSE(eraseTokensOfRemoved(fixture.store(), *tokens));
    CHECK(need(tokens->load(stuck.id)));
    CHECK_FALSE(need(tokens->load(gone.id)));

    need(beside.execute("DROP TRIGGER stuck"));
    need(eraseTokensOfRemoved(fixture.store(), *tokens));
    CHECK_FALSE(need(tokens->load(stuck.id)));
}
} // namespace regie::sync
