// SPDX-License-Identifier: GPL-3.0-or-later
// What a care provider sent is taken away, and what fetching there does afterwards.
#include "core/sync/fetched_removal.h"

#include "core/store/connection.h"
#include "core/time/partial_date.h"
#include "tests/core/sync/sync_fixture.h"

namespace regie::sync
{
namespace
{
Result<net::HttpResponse> answer(const net::HttpRequest& request)
{
    return asks(request, "Patient") ? fhirAnswer(bundle({patientJson()}))
                                    : fhirAnswer(bundle({conditionJson("c1"), patientJson()}));
}
} // namespace

TEST_CASE("after a removal nothing comes by itself, and all of it when the person fetches")
{
    SyncFixture fixture(answer);
    const Portal portal = fixture.portal();
    const Portal other =
        fixture.portal("Ander", {"laboratoryresults-2-0"}, "https://x.example/fhir");
    fixture.sync();
    REQUIRE_FALSE(fixture.facts().empty());
    auto& connection = fixture.store().connection();
    CHECK_FALSE(need(waitsForPerson(connection, portal)));

    CHECK(need(previewFetched(connection, portal)).records == 2);
    CHECK(need(removeFetched(fixture.store(), portal)).records == 2);
    CHECK(need(serviceStates(connection, portal.row)).empty());
    CHECK_FALSE(need(serviceStates(connection, other.row)).empty());
    CHECK(need(waitsForPerson(connection, portal)));
    CHECK_FALSE(need(waitsForPerson(connection, other)));
    // The other one had sent the same, and that stays with it.
    CHECK(fixture.theFact("Astma").sourceName == "Ander");
    CHECK(need(fixture.store().check()).sound());

    need(mayFetchAgain(fixture.store(), portal));
    CHECK_FALSE(need(waitsForPerson(connection, portal)));
    const SyncReport again = fixture.sync();
    CHECK(again.portals[0].services[0].counts.added == 2);
    CHECK(again.portals[1].services[0].counts.added == 0);
}

TEST_CASE("removing what came since a day makes the next fetch ask for everything")
{
    std::atomic<bool> whole = false;
    SyncFixture fixture([&whole](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (request.url.ends_with("metadata")) {
            return fhirAnswer(
                R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":)"
                R"("server","resource":[{"type":"Patient","operation":[{"name":"everything"}]}]}]})");
        }
        if (request.url.find("Patient?") != std::string::npos) {
            return fhirAnswer(bundle({patientJson()}));
        }
        whole = request.url.find("_since") == std::string::npos;
        auto response = fhirAnswer(bundle({patientJson(), conditionJson("c1")}));
        response.headers.push_back({"Date", "Sun, 22 Nov 2026 10:00:00 GMT"});
        return response;
    });
    const Portal portal = fixture.portal("Server", {});
    fixture.sync();
    CHECK(whole);
    fixture.clock.forward(std::chrono::hours(1));
    const std::string since = time::instantText(fixture.clock.now());
    fixture.sync();
    REQUIRE_FALSE(whole);

    CHECK(need(removeFetched(fixture.store(), portal, since)).nothing());
    const auto states = need(serviceStates(fixture.store().connection(), portal.row));
    REQUIRE(states.size() == 1);
    CHECK(states.front().state == ServiceState::Incomplete);
    CHECK(states.front().since.empty());
    fixture.sync();
    CHECK(whole);
}

TEST_CASE("a care provider that was taken away can have its data removed later")
{
    SyncFixture fixture(answer);
    const Portal portal = fixture.portal();
    fixture.sync();
    need(removePortal(fixture.store(), portal));
    const auto removed = need(removedPortals(fixture.store().connection()));
    REQUIRE(removed.size() == 1);
    CHECK(removed.front().name == portal.name);
    CHECK(removed.front().settings == "{}");
    CHECK(need(removeFetched(fixture.store(), removed.front())).records == 2);
    CHECK(need(removedPortals(fixture.store().connection())).empty());
    CHECK(fixture.facts().empty());
}
} // namespace regie::sync
