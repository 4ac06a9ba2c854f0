// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/portals.h"

#include "core/store/connection.h"
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
} // namespace regie::sync
