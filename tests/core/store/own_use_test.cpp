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

TEST_CASE("an answer is a mark on the line of its medicine and no line of its own")
{
    StoreFixture fixture;
    fixture.take(request("1", "Metoprolol", "active") + "\n"
                 + request("2", "Simvastatine", "active"));
    const std::string id = fixture.theFact("Metoprolol").id;
    const StoredFact answer =
        need(answerUse(fixture.store(), id, record::UseAnswer::NotTaken, "duizelig"));
    CHECK(fixture.facts("medication_use").empty());
    REQUIRE(fixture.facts().size() == 2);
    const StoredFact marked = fixture.theFact("Metoprolol");
    REQUIRE(marked.ownUse);
    CHECK(marked.ownUse->answer == record::UseAnswer::NotTaken);
    CHECK(marked.ownUse->text == "duizelig");
    CHECK_FALSE(fixture.theFact("Simvastatine").ownUse);
    for (const KindCount& each : need(fixture.records().kinds())) {
        CHECK(each.kind != "medication_use");
    }
    TimelineQuery query;
    query.kinds = {"medication_agreement", "medication_use"};
    const auto line = need(fixture.records().timeline(query)).facts;
    REQUIRE(line.size() == 2);
    CHECK((line[0].ownUse || line[1].ownUse));
    std::int64_t years = 0;
    for (const YearCount& each : need(fixture.records().years("medication_use"))) {
        years += each.count;
    }
    CHECK(years == 0);
    // It is still a fact of its own, for who asks for every single one.
    CHECK(need(fixture.records().fact(answer.id)).id == answer.id);
    int facts = 0;
    need(fixture.records().forEach("medication_use", [&facts](const StoredFact&) {
        ++facts;
        return true;
    }));
    CHECK(facts == 1);
}

TEST_CASE("answers that are no lines do not end a list too soon")
{
    StoreFixture fixture;
    for (int i = 0; i < 6; ++i) {
        const std::string n = std::to_string(i);
        fixture.take(request(n.c_str(), ("Middel" + n).c_str(), "active"));
        need(answerUse(
            fixture.store(), fixture.theFact("Middel" + n).id, record::UseAnswer::AsAgreed));
    }
    ListQuery query;
    query.limit = 4;
    std::size_t lines = 0;
    do {
        const FactPage page = need(fixture.records().list(query));
        CHECK((page.facts.size() == 4 || page.next.empty()));
        lines += page.facts.size();
        query.after = page.next;
    } while (!query.after.empty());
    CHECK(lines == 6);
}

TEST_CASE("an answer that is taken back leaves no mark")
{
    StoreFixture fixture;
    fixture.take(request("1", "Metoprolol", "active"));
    const std::string id = fixture.theFact("Metoprolol").id;
    need(answerUse(fixture.store(), id, record::UseAnswer::AsAgreed));
    need(takeBackUse(fixture.store(), id));
    for (const StoredFact& each : fixture.facts("medication_agreement")) {
        CHECK_FALSE(each.ownUse);
    }
}
