// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/sync/outbox_store.h"
#include "tests/core/sync/sync_fixture.h"

namespace regie::sync
{
namespace
{
constexpr std::string_view kUuid = "f47ac10b-58cc-4372-a567-0e02b2c3d479";

Outgoing measurement()
{
    return observationToSend(
        {"fact1", R"({"resourceType":"Observation","status":"final"})", std::string(kUuid)});
}

/** An outbox with one measurement for one portal. */
class OutboxFixture : public SyncFixture
{
public:
    explicit OutboxFixture(ScriptedHttp::Answer answer)
        : SyncFixture(std::move(answer)), server(portal("Server", {}))
    {
        need(addToOutbox(store(), server, measurement()));
    }

    OutboxItem deliverOne()
    {
        const auto access = need(FhirAccess::create(server, tokens, random));
        const SyncTools tools{http, Meaning::get().reader, clock, random, timer, extractor};
        const auto items = need(deliverHere(store(), {server, access.get(), {}, {}}, tools));
        REQUIRE(items.size() == 1);
        return items.front();
    }
    OutboxItem stored() { return need(outboxOf(store(), server)).front(); }

    Portal server;
};

bool isPost(const net::HttpRequest& request)
{
    return request.method == net::Method::Post;
}
} // namespace

TEST_CASE("what is sent is kept with where it stands and in the log")
{
    OutboxFixture fixture([](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        REQUIRE(isPost(request));
        CHECK(std::ranges::any_of(request.headers, [](const net::Header& header) {
            return header.name == "If-None-Exist"
                   && header.value.ends_with("urn:uuid:f47ac10b-58cc-4372-a567-0e02b2c3d479");
        }));
        auto answer = fhirAnswer("{}", 201);
        answer.headers.push_back({"Location", "Observation/9"});
        return answer;
    });
    const OutboxItem item = fixture.deliverOne();
    CHECK(item.state == OutboxState::Sent);
    CHECK(fixture.stored().location == "Observation/9");
    CHECK(fixture.stored().outgoing.facts == std::vector<std::string>{"fact1"});
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM event WHERE what = 'outbox_sent'"))
          == 1);
    CHECK(sendFromOutbox(fixture.store(), fixture.stored()).error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("a refusal is kept in the server's own words, and may be sent again")
{
    OutboxFixture fixture([](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return fhirAnswer(
            R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"invalid",)"
            R"("details":{"text":"De waarde kan niet"}}]})",
            422);
    });
    const OutboxItem item = fixture.deliverOne();
    CHECK(item.state == OutboxState::Refused);
    CHECK(fixture.stored().answers == std::vector<std::string>{"De waarde kan niet"});
    need(sendFromOutbox(fixture.store(), item));
    CHECK(fixture.stored().state == OutboxState::ToSend);
}

TEST_CASE("what did not go yet can be taken out, also when it is about to go")
{
    OutboxFixture fixture(
        [](const net::HttpRequest&) -> Result<net::HttpResponse> { return fhirAnswer("{}", 500); });
    OutboxItem read = fixture.stored();
    need(takeFromOutbox(fixture.store(), read));
    CHECK(need(outboxOf(fixture.store(), fixture.server)).empty());
    CHECK_FALSE(need(beginSending(fixture.store(), read, fixture.server.source.row)));
    CHECK(need(fixture.store().connection().queryNumber(
              "SELECT count(*) FROM event WHERE what = 'outbox_taken_out'"))
          == 1);

    need(addToOutbox(fixture.store(), fixture.server, measurement()));
    const OutboxItem late = fixture.stored();
    REQUIRE(late.row == read.row); // another stands in its place, and is not what was read
    CHECK_FALSE(need(beginSending(fixture.store(), read, fixture.server.source.row)));
    CHECK(fixture.stored().state == OutboxState::ToSend);
    CHECK(fixture.deliverOne().state == OutboxState::Unknown);
    CHECK(takeFromOutbox(fixture.store(), late).error().code == ErrorCode::InvalidArgument);
    CHECK(need(outboxOf(fixture.store(), fixture.server)).size() == 1);
}

TEST_CASE("what got no answer is asked for before it goes again")
{
    bool there = false;
    std::atomic<int> posts = 0;
    OutboxFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (isPost(request)) {
            ++posts;
            return fail(ErrorCode::TimedOut);
        }
        CHECK(request.url.ends_with("Observation?identifier=urn:ietf:rfc:3986%7Curn:uuid:"
                                    "f47ac10b-58cc-4372-a567-0e02b2c3d479"));
        return fhirAnswer(bundle(
            there ? std::vector<std::string>{R"({"resourceType":"Observation","id":"9",)"
                                             R"("identifier":[{"value":"urn:uuid:)"
                                             + std::string(kUuid) + "\"}]}"}
                  : std::vector<std::string>{R"({"resourceType":"Observation","id":"other"})"}));
    });
    CHECK(fixture.deliverOne().state == OutboxState::Unknown);
    CHECK(posts == 1);
    CHECK(fixture.deliverOne().state == OutboxState::Unknown); // not there: sent again
    CHECK(posts == 2);
    there = true;
    CHECK(fixture.deliverOne().state == OutboxState::Sent);
    CHECK(posts == 2);
}

TEST_CASE("what may have arrived and is taken back never goes again")
{
    enum class Asked { NoAnswer, NotThere, There };
    Asked asked = Asked::NoAnswer;
    std::atomic<int> posts = 0;
    OutboxFixture* opened = nullptr;
    bool back = false;
    OutboxFixture fixture([&](const net::HttpRequest& request) -> Result<net::HttpResponse> {
        if (isPost(request)) {
            ++posts;
            // Taken back while it is on its way.
            if (back) {
                auto other = need(opened->store().vault().connect(store::Access::ReadWrite));
                need(other.execute("UPDATE outbox SET reason = 'taken_back'"));
            }
            return posts == 1 ? Result<net::HttpResponse>(fail(ErrorCode::TimedOut))
                              : fhirAnswer("{}", 503);
        }
        switch (asked) {
        case Asked::NoAnswer: return fhirAnswer("{}", 500);
        case Asked::NotThere: return fhirAnswer(bundle({}));
        case Asked::There: break;
        }
        return fhirAnswer(bundle({R"({"resourceType":"Observation","id":"9",)"
                                  R"("identifier":[{"value":"urn:uuid:)"
                                  + std::string(kUuid) + "\"}]}"}));
    });
    opened = &fixture;
    CHECK(takeBackFromOutbox(fixture.store(), fixture.stored()).error().code
          == ErrorCode::InvalidArgument); // it waits: takeFromOutbox()
    CHECK(fixture.deliverOne().state == OutboxState::Unknown);
    need(takeBackFromOutbox(fixture.store(), fixture.stored()));
    CHECK(fixture.deliverOne().reason == ErrorCode::TakenBack);
    CHECK(fixture.stored().reason == ErrorCode::TakenBack);
    asked = Asked::There;
    CHECK(fixture.deliverOne().state == OutboxState::Sent);
    CHECK(posts == 1);

    need(fixture.store().connection().execute(
        "UPDATE outbox SET state = 'unknown', reason = 'taken_back'"));
    asked = Asked::NotThere;
    fixture.deliverOne();
    CHECK(need(outboxOf(fixture.store(), fixture.server)).empty());
    CHECK(posts == 1);

    need(addToOutbox(fixture.store(), fixture.server, measurement()));
    back = true;
    fixture.deliverOne(); // the server is too busy to look at it, and would get it the next time
    CHECK(posts == 2);
    CHECK(fixture.stored().state == OutboxState::Unknown);
    CHECK(fixture.stored().reason == ErrorCode::TakenBack);
    fixture.deliverOne();
    CHECK(need(outboxOf(fixture.store(), fixture.server)).empty());
    CHECK(posts == 2);
}

TEST_CASE("before a request goes out there is doubt on disk")
{
    OutboxFixture* opened = nullptr;
    std::string state;
    OutboxFixture fixture([&](const net::HttpRequest&) -> Result<net::HttpResponse> {
        auto reader = need(opened->store().vault().connect(store::Access::ReadOnly));
        auto query = need(reader.prepare("SELECT state FROM outbox"));
        REQUIRE(need(query.step()));
        state = query.string(0);
        return fail(ErrorCode::Cancelled);
    });
    opened = &fixture;
    CHECK(fixture.deliverOne().state == OutboxState::Unknown);
    CHECK(state == "unknown");
}

TEST_CASE("a server that is too busy to look at it gets it the next time")
{
    OutboxFixture fixture(
        [](const net::HttpRequest&) -> Result<net::HttpResponse> { return fhirAnswer("{}", 429); });
    CHECK(fixture.deliverOne().state == OutboxState::ToSend);
}

TEST_CASE("a batch of which a part was not taken is no success")
{
    SyncFixture fixture([](const net::HttpRequest&) -> Result<net::HttpResponse> {
        return fhirAnswer(
            R"({"resourceType":"Bundle","type":"batch-response","entry":[)"
            R"({"response":{"status":"409 Conflict"}},{"response":{"status":"422 Unprocessable"}}]})");
    });
    const Portal portal = fixture.portal("Zorg", {"selfmeasurements-2-0"});
    BundleBuilder builder(
        "batch", fhir::FhirVersion::Stu3, {"Roos", "1951-04-08", {}}, fixture.random);
    need(addToOutbox(
        fixture.store(),
        portal,
        measurementsToSend(std::move(builder),
                           {{"f1", R"({"resourceType":"Observation"})", std::string(kUuid)}})));
    const auto access = need(FhirAccess::create(portal, fixture.tokens, fixture.random));
    const SyncTools tools{fixture.http,
                          Meaning::get().reader,
                          fixture.clock,
                          fixture.random,
                          fixture.timer,
                          fixture.extractor};
    const auto items = need(deliverHere(fixture.store(), {portal, access.get(), {}, {}}, tools));
    CHECK(items.front().state == OutboxState::Refused);
}
} // namespace regie::sync
