// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/own_use.h"

#include "core/store/records.h"
#include "tests/support/store_fixture.h"

using namespace regie;
using namespace regie::store;

namespace
{
std::string request(const char* id, const char* name, const char* status)
{
    return std::string(R"({"resourceType":"MedicationRequest","intent":"order","id":")") + id
           + R"(","status":")" + status
           + R"(","category":[{"coding":[{"system":"http://snomed.info/sct","code":"33633005"}]}],)"
             R"("medicationCodeableConcept":{"text":")"
           + name + R"("}})";
}

std::string statusOfAnswer(StoreFixture& fixture, const char* medicine, record::UseAnswer answer)
{
    const StoredFact said = need(answerUse(fixture.store(), fixture.theFact(medicine).id, answer));
    const auto resource = need(fixture.records().resourceOf(said));
    return std::string(resource.root->childText("status"));
}
} // namespace

TEST_CASE("yes to what is not plainly in use does not say that it is")
{
    StoreFixture fixture;
    fixture.take(request("1", "Metoprolol", "active"));
    fixture.take(request("2", "Simvastatine", "stopped"));
    using record::UseAnswer;
    CHECK(statusOfAnswer(fixture, "Metoprolol", UseAnswer::AsAgreed) == "active");
    CHECK(statusOfAnswer(fixture, "Simvastatine", UseAnswer::AsAgreed) == "unknown");
}

TEST_CASE("another answer comes in place of the first, and is taken back once")
{
    StoreFixture fixture;
    fixture.take(request("1", "Metoprolol", "active"));
    const std::string id = fixture.theFact("Metoprolol").id;
    need(answerUse(fixture.store(), id, record::UseAnswer::AsAgreed));
    need(answerUse(fixture.store(), id, record::UseAnswer::NotTaken, "duizelig"));
    const auto use = need(fixture.records().ownUse(id));
    REQUIRE(use);
    CHECK(use->answer == record::UseAnswer::NotTaken);
    CHECK(use->text == "duizelig");
    need(takeBackUse(fixture.store(), id));
    CHECK_FALSE(need(fixture.records().ownUse(id)));
    CHECK(takeBackUse(fixture.store(), id).error().code == ErrorCode::InvalidArgument);
}
