// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to a questionnaire of a care provider on their way out. All data is synthetic.
#include "core/store/ingest.h"
#include "core/store/records.h"
#include "core/sync/task_answers.h"
#include "tests/support/store_fixture.h"

using namespace regie;

namespace
{
constexpr std::string_view kTask =
    R"({"resourceType":"Task","id":"t1","status":"requested","intent":"order",)"
    R"("code":{"coding":[{"system":"http://loinc.org","code":"74468-0"}]},)"
    R"("owner":{"reference":"Patient/p","display":"Anna"},"input":[{"type":{"text":"Questionnaire"},)"
    R"("valueReference":{"reference":"Questionnaire/q","display":"Intake"}}]})";
constexpr std::string_view kAnswers =
    R"({"resourceType":"QuestionnaireResponse","id":"r","status":"completed","item":[{"linkId":"1"}]})";

store::StoredFact taskFrom(StoreFixture& fixture, const store::Source& source)
{
    const auto read = fixture.store().tools().reader.read(kTask, fhir::FhirVersion::Stu3);
    REQUIRE(read.resources.size() == 1);
    need(store::ingest(fixture.store(), source, read.resources));
    std::optional<store::StoredFact> found;
    need(fixture.records().forEach("task", [&found](const store::StoredFact& fact) {
        found = fact;
        return false;
    }));
    REQUIRE(found);
    return *found;
}

/** A portal that asks for questionnaires. */
sync::Portal generalPractice(StoreFixture& fixture)
{
    sync::NewPortal wanted;
    wanted.name = "Huisarts";
    wanted.url = "https://zorg.example/fhir";
    wanted.services = {"questionnaires-2-0"};
    return need(sync::addPortal(fixture.store(), wanted));
}
} // namespace

TEST_CASE("answers go to the portal their task came from, once")
{
    StoreFixture fixture;
    const auto portal = generalPractice(fixture);
    const auto task = taskFrom(fixture, portal.source);
    auto& connection = fixture.store().connection();
    CHECK_FALSE(need(sync::taskAnswersInOutbox(connection, task)));

    CHECK(sync::sendTaskAnswers(fixture.store(), task, "{}").error().code
          == ErrorCode::SyntaxInvalid);
    const auto item = need(sync::sendTaskAnswers(fixture.store(), task, kAnswers));
    CHECK(item.state == sync::OutboxState::ToSend);
    CHECK(item.outgoing.body.find("\"completed\"") != std::string::npos);
    CHECK(item.outgoing.body.find("https://zorg.example/fhir/Task/t1") != std::string::npos);
    CHECK(need(sync::taskAnswersInOutbox(connection, task))->id == item.id);
    CHECK(sync::sendTaskAnswers(fixture.store(), task, kAnswers).error().code
          == ErrorCode::AlreadyExists);
    CHECK(need(sync::outboxOf(fixture.store(), portal)).size() == 1);
}

TEST_CASE("a task is accepted or rejected once, and taken back while it did not go")
{
    StoreFixture fixture;
    const auto portal = generalPractice(fixture);
    const auto task = taskFrom(fixture, portal.source);
    auto& connection = fixture.store().connection();
    CHECK_FALSE(need(sync::saidToTask(connection, task)));

    const auto no = need(sync::sendTaskReply(fixture.store(), task, sync::TaskReply::Rejected));
    CHECK(no.outgoing.method == "PUT");
    CHECK(no.outgoing.body.find("\"status\":\"rejected\"") != std::string::npos);
    CHECK(no.outgoing.body.find("Questionnaire/q") != std::string::npos);
    CHECK(need(sync::saidToTask(connection, task))->reply == sync::TaskReply::Rejected);
    CHECK_FALSE(need(sync::taskAnswersInOutbox(connection, task)));
    CHECK(sync::sendTaskReply(fixture.store(), task, sync::TaskReply::Accepted).error().code
          == ErrorCode::AlreadyExists);

    CHECK_FALSE(need(sync::mayReplyToTask(fixture.store(), task)));
    need(sync::takeFromOutbox(fixture.store(), no));
    CHECK(need(sync::mayReplyToTask(fixture.store(), task)));
    CHECK_FALSE(need(sync::saidToTask(connection, task)));
    CHECK(sync::takeFromOutbox(fixture.store(), no).error().code == ErrorCode::InvalidArgument);
    need(sync::sendTaskReply(fixture.store(), task, sync::TaskReply::Accepted));
    CHECK(need(sync::saidToTask(connection, task))->reply == sync::TaskReply::Accepted);
    need(sync::sendTaskAnswers(fixture.store(), task, kAnswers));
}

TEST_CASE("a task of a file, or of a portal that takes no answers, sends nothing")
{
    StoreFixture fixture;
    const auto file = need(fixture.store().source(store::SourceKind::File, "map"));
    const auto task = taskFrom(fixture, file);
    CHECK_FALSE(need(sync::mayReplyToTask(fixture.store(), task)));
    CHECK(sync::sendTaskAnswers(fixture.store(), task, kAnswers).error().code
          == ErrorCode::NotFound);

    StoreFixture other;
    sync::NewPortal wanted;
    wanted.name = "Huisarts";
    wanted.url = "https://zorg.example/fhir";
    const auto portal = need(sync::addPortal(other.store(), wanted));
    CHECK(
        sync::sendTaskAnswers(other.store(), taskFrom(other, portal.source), kAnswers).error().code
        == ErrorCode::NotSupported);
}
