// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of almost the largest size that is taken (64 MiB): what they cost in memory. The server is a
// process of its own, so that only what the program holds is counted.
#include "core/net/curl_client.h"
#include "core/net/url.h"
#include "tests/core/sync/sync_fixture.h"
#include "tests/support/forked_server.h"
#include "tests/support/peak_memory.h"

#include <malloc.h>

namespace regie::sync
{
namespace
{
constexpr std::size_t kMost = std::size_t{500} * 1024 * 1024;
constexpr std::size_t kEntries = 2'500;
constexpr std::size_t kFiller = 24'500;

/** A page of some 60 MiB with ids of its own, and another behind it. */
net::ServerResponse largePage(const net::ServerRequest& request)
{
    const std::string filler(kFiller, 'v');
    const std::string id = std::to_string(std::hash<std::string>()(request.path + request.query));
    net::ServerResponse response;
    response.headers = {{"Content-Type", "application/fhir+json"}};
    std::string& body = response.body;
    body.reserve(kEntries * (kFiller + 200));
    body = R"({"resourceType":"Bundle","type":"searchset","entry":[)";
    for (std::size_t i = 0; i < kEntries; ++i) {
        body += (i == 0 ? "" : ",") + entry(conditionJson(id + '-' + std::to_string(i), filler));
    }
    body += R"(],"link":[{"relation":"next","url":"http://)"
            + std::string(request.header("Host").value_or("")) + "/fhir/p?page=" + id + "\"}]}";
    return response;
}

struct Cost {
    SyncReport report;
    std::size_t bytes = 0;
};

Cost costOf(const std::vector<std::string>& services, std::size_t mostBytes)
{
    const ForkedServer server(largePage);
    REQUIRE(server.runs());
    SyncFixture fixture(
        [](const net::HttpRequest&) -> Result<net::HttpResponse> { return fhirAnswer("{}"); });
    net::CurlClient http;
    fixture.line = &http;
    fixture.portal("Vreemd", services, server.origin() + "/fhir");
    SyncOptions options;
    options.mostBytes = mostBytes;
    ::malloc_trim(0); // what other cases left behind
    resetPeakMemory();
    Cost cost{fixture.sync(options), 0};
    cost.bytes = peakMemory();
    return cost;
}
} // namespace

TEST_CASE("answers of 60 MiB one after the other stay within memory")
{
    if (!kMemoryIsOurs) {
        SKIP("a sanitizer keeps memory of its own");
    }
    const Cost cost = costOf({"laboratoryresults-2-0"}, std::size_t{130} * 1024 * 1024);
    INFO(cost.bytes / 1024 / 1024 << " MiB");
    CHECK(cost.bytes < kMost);
    CHECK(cost.report.portals[0].services[0].reason->code == ErrorCode::LimitExceeded);
    CHECK(cost.report.portals[0].services[0].counts.added == 2 * kEntries);
}

TEST_CASE("answers of 60 MiB to four questions at once stay near what one takes")
{
    if (!kMemoryIsOurs) {
        SKIP("a sanitizer keeps memory of its own");
    }
    const Cost cost = costOf({"bgz-3-0"}, std::size_t{250} * 1024 * 1024);
    INFO(cost.bytes / 1024 / 1024 << " MiB");
    CHECK(cost.bytes < kMost);
    CHECK(cost.report.portals[0].services[0].reason->code == ErrorCode::LimitExceeded);
    CHECK(cost.report.portals[0].services[0].counts.added >= 2 * kEntries);
}
} // namespace regie::sync
