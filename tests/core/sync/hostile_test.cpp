// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile or broken server may answer: PROTOCOL-SECURITY part 6, the rows about content.
#include "core/base/hash.h"
#include "core/sync/answer.h"
#include "tests/core/sync/sync_fixture.h"
#include "tests/support/peak_memory.h"

namespace regie::sync
{
namespace
{
constexpr std::string_view kGood = R"({"resourceType":"Observation","id":"goed","status":"final",)"
                                   R"("code":{"text":"Goede meting"},"valueString":"rustig"})";

/** What one answer to the one question of a portal makes of a sync; the other portal is untouched. */
ServiceReport answeredWith(const std::function<net::HttpResponse(int page)>& answer)
{
    std::atomic<int> page = 0;
    SyncFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (request.url.starts_with("https://ander.example")) {
            return fhirAnswer(bundle({std::string(kGood)}));
        }
        REQUIRE(request.url.starts_with(SyncFixture::kBase));
        return answer(++page);
    });
    fixture.portal("Vreemd");
    fixture.portal("Ander", {"laboratoryresults-2-0"}, "https://ander.example/fhir");
    const SyncReport report = fixture.sync();
    CHECK(report.portals[1].services[0].state == ServiceState::Complete);
    CHECK(need(fixture.records().counts()).resources >= 1);
    return report.portals[0].services[0];
}

ServiceReport answeredWith(const std::string& body)
{
    return answeredWith([&body](int) { return fhirAnswer(body); });
}

std::string pageUrl(int page)
{
    return std::string(SyncFixture::kBase) + "/p?page=" + std::to_string(page);
}
} // namespace

TEST_CASE("paging without end is ended when nothing new comes")
{
    const auto report = answeredWith(
        [](int page) { return fhirAnswer(bundle({std::string(kGood)}, pageUrl(page + 1))); });
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(report.reason->code == ErrorCode::LimitExceeded);
    CHECK(report.pages == 4);
}

TEST_CASE("paging without end and with ever new resources is ended at the thousandth page")
{
    const auto report = answeredWith([](int page) {
        return fhirAnswer(bundle({conditionJson("c" + std::to_string(page))}, pageUrl(page + 1)));
    });
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(report.reason->detail == "number of pages");
    CHECK(report.pages == 1000);
}

TEST_CASE("a next page that was asked for before is not asked again")
{
    const auto report = answeredWith([](int page) {
        return fhirAnswer(bundle({conditionJson("c" + std::to_string(page))}, pageUrl(1)));
    });
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(report.reason->detail == "pages that lead back");
}

TEST_CASE("a next page elsewhere is not asked for, and what came stays")
{
    const auto report =
        answeredWith(bundle({std::string(kGood)}, "https://elders.example/fhir/p2"));
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(report.reason->code == ErrorCode::AddressRefused);
    CHECK(report.counts.added == 1);
}

TEST_CASE("more entries on a page than anybody needs are refused")
{
    std::vector<std::string> many(kMostEntries + 1, std::string(kGood));
    const auto report = answeredWith(bundle(many));
    CHECK(report.state == ServiceState::Failed);
    CHECK(report.reason->code == ErrorCode::LimitExceeded);
}

TEST_CASE("a server that goes on sending is not asked any further after so much")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        return fhirAnswer(bundle(
            {conditionJson(sha256Hex(request.url).substr(0, 20), std::string(90'000, 'a'))},
            std::string(SyncFixture::kBase) + "/p?page=" + sha256Hex(request.url).substr(0, 12)));
    });
    fixture.portal("Vreemd");
    SyncOptions options;
    options.mostBytes = 1'000'000;
    const ServiceReport report = fixture.sync(options).portals[0].services[0];
    CHECK(report.state == ServiceState::Incomplete);
    CHECK(*report.reason == Error{ErrorCode::LimitExceeded, "bytes of a sync"});
    CHECK(report.counts.added < 12);
}

TEST_CASE("a web page is no FHIR")
{
    const auto report = answeredWith([](int) {
        net::HttpResponse answer;
        answer.status = 200;
        answer.headers = {{"Content-Type", "text/html"}};
        answer.body = "<html><body>Log in</body></html>";
        return answer;
    });
    CHECK(report.state == ServiceState::Failed);
    CHECK(report.reason->code == ErrorCode::NotFhir);
}

TEST_CASE("a redirect is not followed")
{
    const auto report = answeredWith([](int) {
        net::HttpResponse answer;
        answer.status = 302;
        answer.headers = {{"Location", "https://elders.example/"}};
        return answer;
    });
    CHECK(report.state == ServiceState::Failed);
    CHECK(report.reason->code == ErrorCode::AddressRefused);
}

TEST_CASE("what cannot be read is kept apart, and the good beside it is taken in")
{
    std::string deep(2000, '[');
    deep += std::string(2000, ']');
    const std::string bad[] = {
        R"({"resourceType":"Condition","id":"x","note":)" + deep + "}",
        R"({"resourceType":"Condition","id":"x","clinicalStatus":"active","clinicalStatus":"x"})",
        "{\"resourceType\":\"Condition\",\"id\":\"x\",\"code\":{\"text\":\"\xC3\x28\"}}",
        R"({"resourceType":"Condition","id":"x","code":{"text":"\ud800"}})",
        R"({"resourceType":"Condition","id":"x","onsetAge":{"value":NaN}})",
    };
    for (const std::string& each : bad) {
        INFO(each.substr(0, 80));
        const auto report = answeredWith(bundle({each, std::string(kGood)}));
        CHECK(report.state == ServiceState::Incomplete);
        CHECK(report.quarantined >= 1);
        CHECK(report.counts.added == 1);
        CHECK(report.reason);
    }
}

TEST_CASE("a text that is no JSON at all ends in a named error")
{
    for (const char* body : {"", "nee", "[", "{\"resourceType\":", "null"}) {
        const auto report = answeredWith(std::string(body));
        INFO(body);
        CHECK(report.state != ServiceState::Complete);
        REQUIRE(report.reason);
    }
}

TEST_CASE("what a server says in place of data is kept and told")
{
    const std::string outcome =
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"exception",)"
        R"("details":{"text":"De bron voor uitslagen is stuk"}}]})";
    for (const std::string& body : {outcome, bundle({outcome})}) {
        const auto report = answeredWith(body);
        CHECK(report.state == ServiceState::Incomplete);
        CHECK(report.details == std::vector<std::string>{"De bron voor uitslagen is stuk"});
        CHECK(report.counts.added == 1);
    }
    const std::string hint =
        R"({"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"x",)"
        R"("diagnostics":"Niets gevonden"}]})";
    const auto nothing = answeredWith(bundle({hint}));
    CHECK(nothing.state == ServiceState::Complete);
    CHECK(nothing.details == std::vector<std::string>{"Niets gevonden"});
}

TEST_CASE("a Patient that changes into somebody else stops the portal")
{
    const auto report = answeredWith([](int page) {
        return fhirAnswer(page == 1
                              ? bundle({conditionJson("c1"), patientJson()}, pageUrl(2))
                              : bundle({conditionJson("c2"), patientJson("Ander", "1980-01-01")}));
    });
    CHECK(report.reason->code == ErrorCode::OtherPerson);
    CHECK(report.counts.added == 2);
}

TEST_CASE("references that lead round end, and what they are on is there")
{
    const auto loop = [](std::string_view id, std::string_view to) {
        return R"({"resourceType":"Condition","id":")" + std::string(id)
               + R"(","code":{"text":"Rond"},"contained":[{"resourceType":"Condition","id":"k",)"
                 R"("evidence":[{"detail":[{"reference":"#k"}]}]}],"evidence":[{"detail":[)"
                 R"({"reference":"#k"},{"reference":"Condition/)"
               + std::string(to) + R"("}]}]})";
    };
    const auto report = answeredWith(bundle({loop("a", "b"), loop("b", "a"), loop("c", "c")}));
    CHECK(report.state == ServiceState::Complete);
    CHECK(report.counts.added == 3);
}

TEST_CASE("history that is written anew keeps both contents")
{
    std::atomic<int> asked = 0;
    SyncFixture fixture([&asked](const net::HttpRequest&) -> Result<net::HttpResponse> {
        const std::string text = ++asked == 1 ? "Astma" : "Iets anders";
        return fhirAnswer(
            bundle({R"({"resourceType":"Condition","id":"c","meta":{"versionId":"7","lastUpdated":)"
                    R"("2026-01-01T00:00:00Z"},"code":{"text":")"
                    + text + R"("}})"}));
    });
    fixture.portal("Vreemd");
    fixture.sync();
    const SyncReport second = fixture.sync();
    CHECK(second.portals[0].services[0].counts.changed == 1);
    CHECK(need(fixture.records().counts()).versions == 2);
    CHECK(fixture.theFact("Iets anders").fact.title.nl == "Iets anders");
}

TEST_CASE(
    "content that changed while the source said that it had not is marked, and nothing else is")
{
    const auto silentlyChanged = [](std::string_view firstMeta,
                                    std::string_view secondMeta,
                                    std::string_view secondText = "Iets anders") {
        std::atomic<int> asked = 0;
        SyncFixture fixture([&](const net::HttpRequest&) -> Result<net::HttpResponse> {
            const bool first = ++asked == 1;
            return fhirAnswer(bundle({R"({"resourceType":"Condition","id":"c","meta":{)"
                                      + std::string(first ? firstMeta : secondMeta)
                                      + R"("profile":["urn:p"]},"code":{"text":")"
                                      + std::string(first ? "Astma" : secondText) + R"("}})"}));
        });
        fixture.portal("Vreemd");
        fixture.sync();
        fixture.clock.forward(std::chrono::hours(24));
        fixture.sync();
        const auto facts = fixture.facts();
        REQUIRE(facts.size() == 1);
        const auto detail = need(fixture.records().detail(facts[0].id));
        CHECK(detail.versions.size() == 1);
        CHECK((detail.silentChange.empty() || detail.silentChange == detail.resource.fetchedAt));
        return !detail.silentChange.empty();
    };
    constexpr std::string_view kSeven = R"("versionId":"7",)";
    constexpr std::string_view kEight = R"("versionId":"8",)";
    constexpr std::string_view kMonday = R"("lastUpdated":"2026-01-05T08:00:00Z",)";
    constexpr std::string_view kTuesday = R"("lastUpdated":"2026-01-06T08:00:00Z",)";
    CHECK(silentlyChanged(kSeven, kSeven));
    CHECK(silentlyChanged(kMonday, kMonday));
    CHECK(silentlyChanged("", ""));
    CHECK_FALSE(silentlyChanged(kSeven, kEight));
    CHECK_FALSE(silentlyChanged(kMonday, kTuesday));
    // Only when it was sent says something else: the content is the same.
    const std::string later = std::string(kSeven) + std::string(kTuesday);
    CHECK_FALSE(silentlyChanged(std::string(kSeven) + std::string(kMonday), later, "Astma"));
    CHECK(silentlyChanged(std::string(kSeven) + std::string(kMonday), later));
}

TEST_CASE("dates that cannot be and numbers without end are shown as they came and break nothing")
{
    const auto dated = [](std::string_view id, std::string_view date, std::string_view value) {
        return R"({"resourceType":"Observation","id":")" + std::string(id)
               + R"(","status":"final","code":{"text":"Meting"},"effectiveDateTime":")"
               + std::string(date) + R"(","valueQuantity":{"value":)" + std::string(value)
               + R"(,"unit":"x"}})";
    };
    const auto report = answeredWith(
        bundle({dated("a", "0001-01-01", "1"),
                dated("b", "9999-12-31", "123456789012345678901234567890.123456789"),
                dated("c", "2024-02-31", "1e30"),
                dated("d", "gisteren", "-0.000000000000000000000000000000000000001")}));
    CHECK(report.counts.added == 4);
    CHECK(report.quarantined == 0);
}

TEST_CASE("answers of 37 MiB, one after the other, stay within memory")
{
    if (!kMemoryIsOurs) {
        SKIP("a sanitizer keeps memory of its own");
    }
    constexpr std::size_t kEntries = 2'500;
    const std::string filler(15'000, 'v');
    SyncFixture fixture([&filler](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (request.url.starts_with("https://ander.example")) {
            return fhirAnswer(bundle({std::string(kGood)}));
        }
        std::string body = R"({"resourceType":"Bundle","type":"searchset","entry":[)";
        body.reserve(kEntries * 15'200);
        for (std::size_t i = 0; i < kEntries; ++i) {
            body += (i == 0 ? "" : ",")
                    + entry(conditionJson(sha256Hex(request.url).substr(0, 8) + std::to_string(i),
                                          filler));
        }
        body += R"(],"link":[{"relation":"next","url":")" + std::string(SyncFixture::kBase)
                + "/p?page=" + sha256Hex(request.url).substr(0, 12) + "\"}]}";
        return fhirAnswer(std::move(body));
    });
    fixture.portal("Vreemd");
    fixture.portal("Ander", {"laboratoryresults-2-0"}, "https://ander.example/fhir");
    SyncOptions options;
    options.mostBytes = std::size_t{80} * 1024 * 1024;
    resetPeakMemory();
    const SyncReport report = fixture.sync(options);
    INFO(peakMemory() / 1024 / 1024 << " MiB");
    CHECK(peakMemory() < std::size_t{500} * 1024 * 1024);
    CHECK(report.portals[0].services[0].reason->code == ErrorCode::LimitExceeded);
    CHECK(report.portals[1].services[0].state == ServiceState::Complete);
}

TEST_CASE("who it is about is asked on while pages of others wait for it, however many there are")
{
    // The list of Patients goes on, and pages that cannot be stored before its end fill what may wait.
    std::atomic<int> page = 0;
    SyncFixture fixture([&page](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        const int number = ++page;
        const bool person = request.url.find("Patient") != std::string::npos;
        const std::string next = std::string(SyncFixture::kBase) + (person ? "/Patient" : "/p")
                                 + "?page=" + std::to_string(number);
        const std::string large(700'000, 'v');
        std::vector<std::string> resources;
        for (int i = 0; i < (person ? 1 : 3); ++i) {
            const std::string id = std::to_string(number) + '-' + std::to_string(i);
            resources.push_back(person ? patientJson() : conditionJson(id, large));
        }
        return fhirAnswer(bundle(resources, number < 40 ? next : std::string()));
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    const ServiceReport report = fixture.sync().portals[0].services[0];
    CHECK(report.state != ServiceState::Running);
    CHECK(page >= 40);
}

TEST_CASE("the same id at two servers is two records")
{
    SyncFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        const bool other = request.url.starts_with("https://ander.example");
        return fhirAnswer(bundle({conditionJson("1", other ? "Astma" : "Jicht")}));
    });
    fixture.portal("Een");
    fixture.portal("Ander", {"laboratoryresults-2-0"}, "https://ander.example/fhir");
    fixture.sync();
    CHECK(fixture.theFact("Astma").sourceName == "Ander");
    CHECK(fixture.theFact("Jicht").sourceName == "Een");
}

TEST_CASE("a server that keeps refusing its token is not asked again and again")
{
    std::atomic<int> asked = 0;
    SyncFixture fixture([&asked](const net::HttpRequest&) -> Result<net::HttpResponse> {
        ++asked;
        return fhirAnswer("{}", 401);
    });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    CHECK(fixture.sync().portals[0].services[0].state == ServiceState::NeedsSignIn);
    CHECK(asked <= 4);
}

TEST_CASE("a sync that is stopped while a server keeps silent ends at once")
{
    SyncFixture fixture(
        [](const net::HttpRequest&) -> Result<net::HttpResponse> { return fhirAnswer("{}"); });
    fixture.portal("Ziekenhuis", {"bgz-3-0"});
    fixture.http.hold(true);
    std::stop_source source;
    std::chrono::steady_clock::time_point stopped;
    const std::jthread stopper([&] {
        while (fixture.http.urls().size() < 4) {
            std::this_thread::yield();
        }
        stopped = std::chrono::steady_clock::now();
        source.request_stop();
    });
    const SyncReport report = fixture.sync({}, source.get_token());
    CHECK(std::chrono::steady_clock::now() - stopped < std::chrono::milliseconds(200));
    CHECK(report.portals[0].services[0].reason->code == ErrorCode::Cancelled);
}
} // namespace regie::sync
