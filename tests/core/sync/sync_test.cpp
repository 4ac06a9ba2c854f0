// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry.h"
#include "core/store/document_content.h"
#include "tests/core/sync/sync_fixture.h"

namespace regie::sync
{
namespace
{
const std::string kLab = "Observation?category=http://snomed.info/sct%7C49581000146104";

std::string labJson(std::string_view id, std::string_view value = "7.2")
{
    return R"({"resourceType":"Observation","id":")" + std::string(id)
           + R"(","status":"final","subject":{"reference":"Patient/p1"},"code":{"text":"Hemoglobine )"
           + std::string(id) + R"("},"valueQuantity":{"value":)" + std::string(value)
           + R"(,"unit":"mmol/L"},"effectiveDateTime":"2026-03-01"})";
}

ServiceReport only(const SyncReport& report)
{
    REQUIRE(report.portals.size() == 1);
    REQUIRE(report.portals.front().services.size() == 1);
    return report.portals.front().services.front();
}
} // namespace

TEST_CASE("a service is collected page by page and its facts are there")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (asks(request, kLab)) {
            return fhirAnswer(bundle({labJson("o1")}, "https://zorg.example/fhir/next?page=2"));
        }
        REQUIRE(asks(request, "next?page=2"));
        return fhirAnswer(bundle({labJson("o2"), patientJson()}));
    });
    fixture.portal();
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Complete);
    CHECK(report.pages == 2);
    CHECK(report.counts.added == 3);
    CHECK(fixture.theFact("Hemoglobine o1").sourceKind == store::SourceKind::Portal);
    CHECK(fixture.theFact("Hemoglobine o2").sourceName == "Ziekenhuis");
    const auto states = need(serviceStates(fixture.store().connection(), 1));
    REQUIRE(states.size() == 1);
    CHECK(states.front().state == ServiceState::Complete);
    CHECK(states.front().completeAt == "2026-11-22T10:00:00.000Z");
    CHECK(need(syncSteps(fixture.store().connection(), 1, "laboratoryresults-2-0")).empty());
}

TEST_CASE("a second sync with nothing new changes nothing, and what is gone there stays here")
{
    int round = 1;
    SyncFixture fixture([&round](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return round == 1   ? fhirAnswer(bundle({labJson("o1"), labJson("o2")}))
               : round == 2 ? fhirAnswer(bundle({labJson("o1"), labJson("o2")}))
                            : fhirAnswer(bundle({labJson("o2", "8.0")}));
    });
    fixture.portal();
    fixture.sync();
    round = 2;
    const ServiceReport again = only(fixture.sync());
    CHECK(again.counts.unchanged == 2);
    CHECK(again.counts.added + again.counts.changed == 0);
    round = 3;
    const ServiceReport third = only(fixture.sync());
    CHECK(third.counts.changed == 1);
    CHECK(fixture.theFact("Hemoglobine o1").fact.number == "7.2");
    CHECK(fixture.theFact("Hemoglobine o2").fact.number == "8.0");
}

TEST_CASE("at most four requests are on their way, and two after the server said too many")
{
    std::atomic<int> refusals = 1;
    SyncFixture fixture([&refusals](const net::HttpRequest&) -> Result<net::HttpResponse> {
        if (refusals-- > 0) {
            auto answer = fhirAnswer("{}", 429);
            answer.headers.push_back({"Retry-After", "7"});
            return answer;
        }
        return fhirAnswer(bundle({}));
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    CHECK(only(fixture.sync()).state == ServiceState::Complete);
    CHECK(fixture.http.mostAtOnce() <= 4);
    CHECK(fixture.timer.delays()
          == std::vector<std::chrono::milliseconds>{std::chrono::seconds(7)});
}

TEST_CASE("a server that is busy is asked again, and in the end said to have failed")
{
    std::atomic<int> asked = 0;
    SyncFixture fixture([&asked](const net::HttpRequest&) -> Result<net::HttpResponse> {
        ++asked;
        return fhirAnswer("{}", 503);
    });
    fixture.portal();
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Failed);
    CHECK(report.reason->code == ErrorCode::ServerFailed);
    CHECK(asked == 1 + net::kMostRetries);
    CHECK(fixture.timer.delays().size() == net::kMostRetries);
}

TEST_CASE("what goes wrong at one service or portal stops no other")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (request.url.starts_with("https://stil.example")) {
            return fail(ErrorCode::HostUnreachable);
        }
        if (asks(request, "AllergyIntolerance")) {
            return fhirAnswer(
                R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden",)"
                R"("details":{"text":"Deze dienst mag niet"}}]})",
                403);
        }
        return fhirAnswer(bundle({labJson("o1")}));
    });
    fixture.portal("Stil", {"laboratoryresults-2-0"}, "https://stil.example/fhir");
    fixture.portal("Ziekenhuis", {"allergyintolerance-3-0", "laboratoryresults-2-0"});
    const SyncReport report = fixture.sync();
    CHECK(report.portals[0].services[0].reason->code == ErrorCode::HostUnreachable);
    CHECK(report.portals[1].services[0].state == ServiceState::Failed);
    CHECK(report.portals[1].services[0].reason->code == ErrorCode::AccessDenied);
    CHECK(report.portals[1].services[0].details
          == std::vector<std::string>{"Deze dienst mag niet"});
    CHECK(report.portals[1].services[1].state == ServiceState::Complete);

    SyncOptions failedOnly;
    failedOnly.onlyFailed = true;
    const std::size_t before = fixture.http.urls().size();
    fixture.sync(failedOnly);
    CHECK(fixture.http.asked("49581000146104") == 1 + 2 * 2); // of the one that is silent
    CHECK(fixture.http.urls().size() > before);
}

TEST_CASE("a token that is refused needs a person, and nothing is lost")
{
    bool refuse = false;
    SyncFixture fixture([&refuse](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return refuse ? fhirAnswer("{}", 401) : fhirAnswer(bundle({labJson("o1")}));
    });
    fixture.portal();
    fixture.sync();
    refuse = true;
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::NeedsSignIn);
    CHECK(fixture.theFact("Hemoglobine o1").fact.number == "7.2");
    const auto states = need(serviceStates(fixture.store().connection(), 1));
    CHECK(states.front().state == ServiceState::NeedsSignIn);
    CHECK_FALSE(states.front().completeAt.empty());
}

TEST_CASE("nothing of another person is stored, whichever answer comes first")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        return asks(request, "Patient?_include=Patient:general-practitioner")
                   ? fhirAnswer(bundle({patientJson("Ander", "1980-01-01")}))
                   : fhirAnswer(bundle({conditionJson("c1")}));
    });
    need(fixture.store().setProfile({"Roos Testdijk", "1951-04-08", {}}));
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Failed);
    CHECK(report.reason->code == ErrorCode::OtherPerson);
    CHECK(need(fixture.records().counts()).resources == 0);

    SyncOptions accept;
    accept.acceptPerson = true;
    CHECK(only(fixture.sync(accept)).state == ServiceState::Complete);
    CHECK(only(fixture.sync()).state == ServiceState::Complete); // remembered
}

TEST_CASE("of the documents of another person not even a title is told")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (asks(request, "Patient?_include=Patient:general-practitioner")) {
            return fhirAnswer(bundle({patientJson("Ander", "1980-01-01")}));
        }
        return fhirAnswer(
            asks(request, "DocumentReference?status=current")
                ? bundle({R"({"resourceType":"DocumentReference","id":"d1","status":"current",)"
                          R"("content":[{"attachment":{"contentType":"application/pdf",)"
                          R"("title":"Van een ander","url":"https://elders.example/b.pdf"}}]})"})
                : bundle({}));
    });
    need(fixture.store().setProfile({"Roos Testdijk", "1951-04-08", {}}));
    fixture.portal("Ziekenhuis", {"bgz-3-0", "pdfa-3-0"});
    const SyncReport report = fixture.sync();
    for (const ServiceReport& service : report.portals.at(0).services) {
        CHECK(service.reason->code == ErrorCode::OtherPerson);
        CHECK(service.absent.empty());
        CHECK(service.details.empty());
    }
    CHECK(need(fixture.records().counts()).resources == 0);
}

TEST_CASE("an empty profile takes name and birth date of the first source, or stops when told to")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        return asks(request, "Patient?_include=Patient:general-practitioner")
                   ? fhirAnswer(bundle({patientJson()}))
                   : fhirAnswer(bundle({}));
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    SyncOptions ask;
    ask.emptyProfile = EmptyProfile::Stop;
    CHECK(only(fixture.sync(ask)).reason->code == ErrorCode::OtherPerson);
    CHECK(need(fixture.store().profile()).name.empty());
    const SyncReport report = fixture.sync();
    REQUIRE(report.adopted);
    CHECK(report.adopted->name == "Roos Testdijk");
    CHECK(need(fixture.store().profile()).birthDate == "1951-04-08");
}

TEST_CASE("a document is fetched after its record, found by its words and fetched once")
{
    const std::string document =
        R"({"resourceType":"DocumentReference","id":"d1","status":"current","description":"Brief",)"
        R"("type":{"text":"Brief van de cardioloog"},"indexed":"2026-03-01T10:00:00Z",)"
        R"("content":[{"attachment":{"contentType":"text/plain","title":"Brief","url":"Binary/b1"}}]})";
    SyncFixture fixture([&document](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (asks(request, "Binary/b1")) {
            // "hartkloppingen"
            return fhirAnswer(R"({"resourceType":"Binary","id":"b1","contentType":"text/plain",)"
                              R"("content":"aGFydGtsb3BwaW5nZW4="})");
        }
        return fhirAnswer(asks(request, "DocumentReference?status=current") ? bundle({document})
                                                                            : bundle({}));
    });
    fixture.portal("Ziekenhuis", {"pdfa-3-0"});
    CHECK(only(fixture.sync()).state == ServiceState::Complete);
    store::SearchQuery query;
    query.text = "hartkloppingen";
    const auto found = need(fixture.records().search(query));
    REQUIRE(found.hits.size() >= 1);
    CHECK(found.hits.front().fact.fact.kind == "document");
    const auto parts = need(store::documentParts(fixture.records(), found.hits.front().fact));
    REQUIRE(parts.size() == 1);
    CHECK(need(store::documentBytes(fixture.records(), found.hits.front().fact, 0, 1000))
          == "hartkloppingen");
    fixture.sync();
    CHECK(fixture.http.asked("Binary/b1") == 1);
}

TEST_CASE("a document that stands elsewhere is not asked for, and said")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        REQUIRE(request.url.starts_with(SyncFixture::kBase));
        return fhirAnswer(
            asks(request, "DocumentReference?status=current")
                ? bundle({R"({"resourceType":"DocumentReference","id":"d1","status":"current",)"
                          R"("content":[{"attachment":{"contentType":"application/pdf",)"
                          R"("title":"Elders","url":"https://elders.example/brief.pdf"}}]})"})
                : bundle({}));
    });
    fixture.portal("Ziekenhuis", {"pdfa-3-0"});
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(report.reason->code == ErrorCode::AddressRefused);
    CHECK(report.absent == std::vector<std::string>{"Elders"});
    CHECK(report.counts.added == 1);
}

TEST_CASE("a sync that is stopped ends soon and goes on where it was")
{
    std::stop_source source;
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (asks(request, kLab)) {
            return fhirAnswer(bundle({labJson("o1")}, "https://zorg.example/fhir/next?page=2"));
        }
        return fhirAnswer(bundle({labJson("o2")}));
    });
    fixture.portal();
    fixture.progress = [&](const SyncProgress& progress) {
        if (progress.received == 1) {
            source.request_stop();
        }
    };
    fixture.http.hold(false);
    const auto report = only(fixture.sync({}, source.get_token()));
    CHECK(report.counts.added >= 1);
    fixture.progress = {};
    if (report.state == ServiceState::Incomplete || report.state == ServiceState::Failed) {
        CHECK(report.reason->code == ErrorCode::Cancelled);
        const std::size_t first = fixture.http.asked("category");
        CHECK(only(fixture.sync()).state == ServiceState::Complete);
        CHECK(fixture.http.asked("category") == first); // went on with the second page
    }
    CHECK(fixture.facts().size() == 2);
}

TEST_CASE("a server without services is asked for everything, then for what changed")
{
    const std::string capability =
        R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server",)"
        R"("resource":[{"type":"Patient","operation":[{"name":"everything"}]}]}]})";
    SyncFixture fixture([&capability](
                            const net::HttpRequest& request) -> Result<net::HttpResponse> {
        net::HttpResponse answer = asks(request, "metadata") ? fhirAnswer(capability)
                                   : asks(request, "Patient?_count=50")
                                       ? fhirAnswer(bundle({patientJson()}))
                                       : fhirAnswer(bundle({patientJson(), conditionJson("c1")}));
        answer.headers.push_back({"Date", "Sun, 22 Nov 2026 10:00:00 GMT"});
        return answer;
    });
    fixture.portal("Server", {});
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Complete);
    CHECK(report.counts.added == 2);
    CHECK(fixture.http.asked("Patient/p1/$everything?_count=200") == 1);
    fixture.clock.forward(std::chrono::hours(24));
    fixture.sync();
    CHECK(fixture.http.asked("&_since=2026-11-22T09:55:00.000Z") == 1);
    fixture.clock.forward(std::chrono::days(30));
    fixture.sync();
    CHECK(fixture.http.asked("_since") == 1); // all of it again, once in a while
}

TEST_CASE("a server without a way to give everything is asked type by type")
{
    const std::string capability =
        R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server",)"
        R"("resource":[{"type":"Condition","interaction":[{"code":"search-type"}]},)"
        R"({"type":"Practitioner","interaction":[{"code":"search-type"}]}]}]})";
    SyncFixture fixture(
        [&capability](const net::HttpRequest& request) -> Result<net::HttpResponse> {
            if (asks(request, "metadata")) {
                return fhirAnswer(capability);
            }
            if (asks(request, "Patient/p1")) {
                return fhirAnswer(patientJson());
            }
            if (request.url.find("_sort") != std::string::npos) {
                return fhirAnswer("{}", 400);
            }
            return fhirAnswer(asks(request, "Condition?patient=p1") ? bundle({conditionJson("c1")})
                                                                    : bundle({patientJson()}));
        });
    fixture.portal("Server", {});
    const ServiceReport report = only(fixture.sync());
    CHECK(report.state == ServiceState::Complete);
    CHECK(report.counts.added == 2);
    CHECK(fixture.http.asked("Practitioner") == 0);
}
} // namespace regie::sync
