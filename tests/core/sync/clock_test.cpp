// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync makes of clocks that differ: PROTOCOL-SECURITY part 6, "clock skew".
#include "core/sync/clock_difference.h"
#include "core/sync/plain_plan.h"
#include "tests/core/sync/sync_fixture.h"

namespace regie::sync
{
namespace
{
using namespace std::chrono_literals;

net::HttpResponse dated(net::HttpResponse answer, std::string_view date)
{
    answer.headers.push_back({"Date", std::string(date)});
    return answer;
}

std::optional<std::chrono::seconds> kept(SyncFixture& fixture)
{
    return need(clockDifference(fixture.store().connection(), need(portals(fixture.store()))[0]));
}

std::string updatedCondition(std::string_view id, std::string_view updated)
{
    return R"({"resourceType":"Condition","id":")" + std::string(id)
           + R"(","meta":{"lastUpdated":")" + std::string(updated)
           + R"("},"subject":{"reference":"Patient/p1"},"code":{"text":"Astma"}})";
}

/** A server that gives everything, with this Date (empty: none). */
ScriptedHttp::Answer everything(std::string& date, std::string& condition)
{
    return [&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        net::HttpResponse answer =
            asks(request, "metadata")
                ? fhirAnswer(R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1",)"
                             R"("rest":[{"mode":"server","resource":[{"type":"Patient",)"
                             R"("operation":[{"name":"everything"}]}]}]})")
            : asks(request, "Patient?_count=50") ? fhirAnswer(bundle({patientJson()}))
            : condition.empty()                  ? fhirAnswer(bundle({patientJson()}))
                                                 : fhirAnswer(bundle({patientJson(), condition}));
        return date.empty() ? answer : dated(std::move(answer), date);
    };
}
} // namespace

TEST_CASE("a clock that differs by more than five minutes is told, one that does not is not")
{
    std::string date = "Sun, 22 Nov 2026 10:04:00 GMT";
    SyncFixture fixture([&date](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return dated(fhirAnswer(bundle({conditionJson("c1")})), date);
    });
    fixture.portal();
    CHECK_FALSE(fixture.sync().portals[0].clockAhead);
    CHECK_FALSE(kept(fixture));

    date = "Sun, 22 Nov 2026 13:00:00 GMT";
    CHECK(fixture.sync().portals[0].clockAhead == 3h);
    CHECK(kept(fixture) == 3h);

    date = "Sun, 22 Nov 2026 09:50:00 GMT";
    CHECK(fixture.sync().portals[0].clockAhead == -10min);
    CHECK(kept(fixture) == -10min);

    date = "Sun, 22 Nov 2026 10:00:00 GMT";
    CHECK_FALSE(fixture.sync().portals[0].clockAhead);
    CHECK_FALSE(kept(fixture));
}

TEST_CASE("an old answer out of a cache is no clock that differs")
{
    std::atomic<int> asked = 0;
    SyncFixture fixture([&asked](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return dated(fhirAnswer(bundle({})),
                     ++asked == 1 ? "Sat, 21 Nov 2026 10:00:00 GMT"
                                  : "Sun, 22 Nov 2026 10:00:01 GMT");
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    CHECK_FALSE(fixture.sync().portals[0].clockAhead);
}

TEST_CASE("what holds today is asked by the day it is there, also where our clock is a year ahead")
{
    SyncFixture fixture([](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return dated(fhirAnswer(bundle({})), "Sun, 22 Nov 2026 10:00:00 GMT");
    });
    fixture.clock.forward(365 * 24h);
    fixture.portal("Ziekenhuis", {"eappointment-2-0"});
    fixture.sync();
    // The first time only an answer tells; from then on it is known before the first question.
    CHECK(fixture.http.asked("2025-11-22") >= 1);
    const std::size_t wrong = fixture.http.asked("2026-11-22");
    fixture.sync();
    CHECK(fixture.http.asked("2026-11-22") == wrong);
}

TEST_CASE("changes are asked for by the server's clock, whatever ours says")
{
    std::string date = "Sun, 22 Nov 2026 10:00:00 GMT";
    std::string condition = updatedCondition("c1", "2026-11-20T08:00:00Z");
    SyncFixture fixture(everything(date, condition));
    fixture.clock.forward(48h);
    fixture.portal("Server", {});
    fixture.sync();
    // Nothing new: the place stays where the newest record was.
    condition.clear();
    fixture.sync();
    fixture.sync();
    CHECK(fixture.http.asked("_since=2026-11-20T07:55:00.000Z") == 2);
    CHECK(fixture.http.asked("_since") == 2);
}

TEST_CASE("a server that does not say its time is asked for everything again")
{
    std::string date;
    std::string condition = updatedCondition("c1", "2099-01-01T00:00:00Z");
    SyncFixture fixture(everything(date, condition));
    fixture.portal("Server", {});
    fixture.sync();
    fixture.sync();
    CHECK(fixture.http.asked("$everything") == 2);
    CHECK(fixture.http.asked("_since") == 0);
}

TEST_CASE("after our clock was set back everything is asked for once more")
{
    std::string date = "Sun, 22 Nov 2026 10:00:00 GMT";
    std::string condition = updatedCondition("c1", "2026-11-20T08:00:00Z");
    SyncFixture fixture(everything(date, condition));
    fixture.clock.forward(3650 * 24h);
    fixture.portal("Server", {});
    fixture.sync();
    fixture.clock.forward(-3650 * 24h);
    fixture.sync();
    CHECK(fixture.http.asked("_since") == 0);
    fixture.sync();
    CHECK(fixture.http.asked("_since") == 1);
}

TEST_CASE("the place to go on from is never later than the server's date or its newest record")
{
    CHECK(cursorOf("2026-11-22T10:00:00Z", "2026-11-20T08:00:00Z", "")
          == "2026-11-20T07:55:00.000Z");
    CHECK(cursorOf("2026-11-22T10:00:00Z", "2099-01-01T00:00:00Z", "")
          == "2026-11-22T09:55:00.000Z");
    CHECK(cursorOf("2026-11-22T10:00:00Z", "", "") == "2026-11-22T09:55:00.000Z");
    CHECK(cursorOf("2026-11-22T10:00:00Z", "", "2026-11-01T00:00:00.000Z")
          == "2026-11-01T00:00:00.000Z");
    CHECK(cursorOf("", "2026-11-20T08:00:00Z", "2026-11-01T00:00:00.000Z").empty());
}
} // namespace regie::sync
