// SPDX-License-Identifier: GPL-3.0-or-later
// How pages go to the store: how many together, what waits for the person, and what is counted.
#include "core/sync/page_commit.h"
#include "tests/core/sync/sync_fixture.h"

#include <atomic>

namespace regie::sync
{
namespace
{
const std::string kNoNumber =
    R"({"resourceType":"Condition","id":"n","onsetAge":{"value":NaN},"code":{"text":"x"}})";

std::int64_t count(store::Store& store, std::string_view table)
{
    return need(store.connection().queryNumber("SELECT count(*) FROM " + std::string(table)));
}

std::vector<std::string> conditions(std::size_t from, std::size_t to)
{
    std::vector<std::string> made;
    for (std::size_t i = from; i < to; ++i) {
        made.push_back(conditionJson("c" + std::to_string(i)));
    }
    return made;
}

/** How many resources each piece of work on the store's thread brought into the vault. */
class Steps
{
public:
    explicit Steps(SyncFixture& fixture)
    {
        fixture.aroundWork = [this](store::Store& store, const StoreThread::Work& work) {
            const std::int64_t before = count(store, "resource");
            work(store);
            if (const std::int64_t brought = count(store, "resource") - before; brought > 0) {
                m_all.push_back(brought);
            }
        };
    }
    const std::vector<std::int64_t>& all() const { return m_all; }
    std::int64_t most() const { return *std::ranges::max_element(m_all); }

private:
    std::vector<std::int64_t> m_all;
};

ServiceReport firstOf(const SyncReport& report)
{
    return report.portals.at(0).services.at(0);
}
bool isPatient(const net::HttpRequest& request)
{
    return request.url.find("/fhir/Patient") != std::string::npos;
}
} // namespace

TEST_CASE("a page of more records than go into one commit is stored in parts, and counted once")
{
    SyncFixture fixture([](const net::HttpRequest&) -> Result<net::HttpResponse> {
        auto all = conditions(0, 4500);
        all.push_back(kNoNumber);
        return fhirAnswer(bundle(all));
    });
    fixture.portal();
    Steps steps(fixture);
    const ServiceReport report = firstOf(fixture.sync());
    CHECK(report.counts.added == 4500);
    CHECK(report.pages == 1);
    CHECK(report.quarantined == 1);
    CHECK(steps.all() == std::vector<std::int64_t>{2000, 2000, 500});
    CHECK(count(fixture.store(), "quarantine") == 1);

    const ServiceReport again = firstOf(fixture.sync());
    CHECK(again.counts.unchanged == 4500);
    CHECK(steps.all().size() == 3);
}

TEST_CASE("pages that go into one commit together are not more than that many records")
{
    constexpr std::size_t kPages = 6;
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        const std::size_t mark = request.url.find("page=");
        const std::size_t page =
            mark == std::string::npos ? 0 : std::stoul(request.url.substr(mark + 5));
        const std::string next = page + 1 == kPages ? std::string()
                                                    : std::string(SyncFixture::kBase)
                                                          + "/p?page=" + std::to_string(page + 1);
        return fhirAnswer(bundle(conditions(page * 700, (page + 1) * 700), next));
    });
    fixture.portal();
    Steps steps(fixture);
    const ServiceReport report = firstOf(fixture.sync());
    CHECK(report.counts.added == kPages * 700);
    CHECK(report.pages == kPages);
    CHECK(steps.most() <= 2000);
}

TEST_CASE("before its last part is stored a page has not been had, and what it names stays with it")
{
    PageCommit page;
    page.service = "pdfa-3-0";
    page.subjects.emplace_back();
    page.step = {"Big", {}, "Big?page=2", true};
    page.page.quarantined.emplace_back();
    page.large = true;
    page.acceptPerson = true;
    for (std::size_t i = 0; i < kMostTogether + 2; ++i) {
        fhir::Resource resource;
        resource.type = "DocumentReference";
        resource.key = std::to_string(i);
        resource.hash = "h" + resource.key;
        if (i == 1 || i == kMostTogether + 1) {
            Named named;
            named.path = "Binary/" + resource.key;
            named.hash = resource.hash;
            named.follow.ownerType = resource.type;
            named.follow.ownerKey = resource.key;
            page.follows.push_back(std::move(named));
        }
        page.page.resources.push_back(std::move(resource));
    }
    const auto parts = partsOf(std::move(page), "Big");
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].page.resources.size() == kMostTogether);
    CHECK(parts[0].subjects.size() == 1); // who it is about is looked at before anything is stored
    CHECK(parts[0].acceptPerson);
    CHECK(parts[0].large);
    CHECK(parts[0].step.next == "Big");
    CHECK_FALSE(parts[0].step.done);
    CHECK_FALSE(parts[0].keepStep);
    CHECK(parts[0].page.quarantined.empty());
    REQUIRE(parts[0].follows.size() == 1);
    CHECK(parts[0].follows[0].path == "Binary/1");
    CHECK(parts[1].page.resources.size() == 2);
    CHECK(parts[1].subjects.empty());
    CHECK(parts[1].step.next == "Big?page=2");
    CHECK(parts[1].step.done);
    CHECK(parts[1].keepStep);
    CHECK(parts[1].page.quarantined.size() == 1);
    REQUIRE(parts[1].follows.size() == 1);
    CHECK(parts[1].follows[0].path == "Binary/" + std::to_string(kMostTogether + 1));
}

TEST_CASE("pages that wait for the person when a sync is stopped are not counted and come again")
{
    std::stop_source source;
    std::atomic<int> patients = 0;
    std::atomic<bool> busy = true;
    SyncFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (isPatient(request)) {
            if (!busy) {
                return fhirAnswer(bundle({patientJson()}));
            }
            if (++patients == 3) { // by now answers of others came in
                source.request_stop();
            }
            return fhirAnswer("{}", 503);
        }
        return fhirAnswer(bundle({conditionJson("c1"), kNoNumber}));
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    const ServiceReport stopped = firstOf(fixture.sync({}, source.get_token()));
    CHECK(fixture.http.urls().size() > 4);
    CHECK(stopped.state == ServiceState::Failed);
    CHECK(stopped.reason->code == ErrorCode::Cancelled);
    CHECK(stopped.pages == 0);
    CHECK(stopped.quarantined == 0);
    CHECK(stopped.counts == store::IngestCounts{});
    CHECK(count(fixture.store(), "resource") == 0);
    CHECK(count(fixture.store(), "quarantine") == 0);

    busy = false;
    const std::size_t before = fixture.http.asked("");
    const ServiceReport whole = firstOf(fixture.sync());
    CHECK(fixture.http.asked("") - before == whole.pages);
    CHECK(whole.counts.added == 2);
    CHECK(whole.quarantined > 1);
    CHECK(fixture.facts().size() >= 1);
}

TEST_CASE(
    "where nobody can say now who it is about nothing is stored; it is where that was seen once")
{
    std::atomic<int> status = 503;
    std::atomic<bool> maintenance = false;
    SyncFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (isPatient(request)) {
            if (maintenance) {
                return fhirAnswer("<html>Wij zijn zo terug</html>", 200);
            }
            return status == 200 ? fhirAnswer(bundle({patientJson()})) : fhirAnswer("{}", status);
        }
        return fhirAnswer(bundle({conditionJson("c1"), kNoNumber}));
    });
    need(fixture.store().setProfile({"Roos Testdijk", "1951-04-08", {}}));
    fixture.portal("Ziekenhuis", {"bgz-3-0", "laboratoryresults-2-0"});
    const SyncReport report = fixture.sync();
    for (const ServiceReport& service : report.portals.at(0).services) {
        CHECK(service.state == ServiceState::Failed);
        CHECK(service.reason->code == ErrorCode::ServerFailed);
        CHECK(service.pages + service.quarantined == 0);
    }
    CHECK(count(fixture.store(), "resource") == 0);

    maintenance = true;
    CHECK(firstOf(fixture.sync()).state == ServiceState::Failed);
    CHECK(count(fixture.store(), "resource") == 0);
    maintenance = false;

    // A server that refuses to say it goes on refusing: the person signed in there themselves.
    status = 403;
    CHECK(firstOf(fixture.sync()).state == ServiceState::Incomplete);
    CHECK(count(fixture.store(), "resource") == 1);

    status = 200;
    CHECK(firstOf(fixture.sync()).counts.added == 1);
    status = 503;
    const ServiceReport known = firstOf(fixture.sync());
    CHECK(known.state == ServiceState::Incomplete);
    CHECK(known.pages > 0);
}

TEST_CASE("what is on its way to the store when a care provider refuses further on is counted")
{
    std::atomic<bool> refused = false;
    SyncFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (request.url.find("page=2") == std::string::npos) {
            return fhirAnswer(bundle({conditionJson("c1")}, "https://zorg.example/fhir/p?page=2"));
        }
        refused = true;
        refused.notify_all();
        return fhirAnswer("{}", 401);
    });
    const Portal portal = fixture.portal();
    fixture.aroundWork = [&](store::Store& store, const StoreThread::Work& work) {
        if (fixture.http.asked("page=2") > 0) {
            refused.wait(
                false); // the portal hears of the refusal before it hears of the first page
        }
        work(store);
    };
    const ServiceReport report = firstOf(fixture.sync());
    CHECK(report.state == ServiceState::NeedsSignIn);
    CHECK(report.counts.added == 1);
    CHECK(report.pages == 1);
    const auto states = need(serviceStates(fixture.store().connection(), portal.row));
    REQUIRE(states.size() == 1);
    CHECK(states.front().counts.resources == 1);
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM event WHERE what = 'received'"))
          == 1);
}
} // namespace regie::sync
