// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that care providers ask for. All data is synthetic.
#include "core/base/uuid.h"
#include "core/visit/asked_questionnaires.h"
#include "core/visit/typed_answer.h"
#include "tests/core/visit/page_fixture.h"

using namespace regie;
using namespace regie::test;
using visit::AskedState;

namespace
{
std::string task(const std::string& id, const std::string& questionnaire)
{
    return R"({"resourceType":"Task","id":")" + id
           + R"(","status":"requested","intent":"order","code":{"coding":[{"system":"http://loinc.org",)"
             R"("code":"74468-0"}]},"authoredOn":"2026-01-0)"
           + id.substr(1)
           + R"(","input":[{"type":{"text":"Questionnaire"},"valueReference":{"reference":"Questionnaire/)"
           + questionnaire + R"(","display":"Vragenlijst"}}]})";
}

const std::string kAsked =
    R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"Intake",)"
    R"("item":[{"linkId":"1","text":"Rookt u?","type":"boolean","required":true},)"
    R"({"linkId":"2","text":"Hoeveel?","type":"integer","required":true}]})";

visit::Item item(const std::string& linkId, visit::ItemType type)
{
    visit::Item made;
    made.linkId = linkId;
    made.type = type;
    return made;
}

visit::Option option(const std::string& text, const std::string& code)
{
    visit::Option made;
    made.value = {"Coding", text, "s", code, {}};
    return made;
}
} // namespace

TEST_CASE("a questionnaire that a care provider asks for is listed, resumed and answered once")
{
    PageFixture fixture;
    fixture.take(task("t1", "q") + "\n" + kAsked + "\n" + task("t2", "elders") + "\n");
    auto all = need(visit::askedQuestionnaires(fixture.records()));
    REQUIRE(all.size() == 2);
    // What did not come along is listed all the same.
    CHECK(all[0].problem->code == ErrorCode::NotFound);
    CHECK(all[0].title == "Vragenlijst");
    REQUIRE(all[1].questionnaire);
    CHECK(all[1].title == "Intake");
    CHECK(all[1].state == AskedState::New);

    const std::string id = all[1].task.id;
    CHECK(isUuid(visit::answersIdOf(id)));
    CHECK(visit::answersIdOf(id) != visit::answersIdOf(all[0].task.id));
    visit::Filling filling(*all[1].questionnaire);
    need(filling.answer("1", {{"Boolean", "true", {}, {}, {}}}));
    need(visit::keepAnswers(fixture.store(), filling, visit::answersIdOf(id)));
    fixture.reopen();
    CHECK(need(visit::askedQuestionnaire(fixture.records(), id)).state == AskedState::Begun);
    auto kept = need(visit::answersSoFar(fixture.records(), id));
    REQUIRE(kept);
    CHECK(kept->filling.answers("1") == filling.answers("1"));
    need(kept->filling.answer("2", {{"Integer", "3", {}, {}, {}}}));
    const auto fact =
        need(visit::finishAnswers(fixture.store(), kept->filling, visit::answersIdOf(id)));
    const auto asked = need(visit::askedQuestionnaire(fixture.records(), id));
    CHECK(asked.state == AskedState::Answered);
    CHECK(asked.answers == fact.id);
    CHECK_FALSE(need(visit::answersSoFar(fixture.records(), id)));
    CHECK(visit::askedQuestionnaire(fixture.records(), fact.id).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("what is typed becomes the answer that the question asks for")
{
    const visit::Item yesNo = item("1", visit::ItemType::Boolean);
    CHECK(visit::typedAnswer(yesNo, "ja")->text == "true");
    CHECK(visit::typedAnswer(yesNo, "2")->text == "false");
    CHECK_FALSE(visit::typedAnswer(yesNo, "misschien"));
    const visit::Item number = item("2", visit::ItemType::Decimal);
    CHECK(visit::typedAnswer(number, "1,50")->text == "1.50");
    visit::Item choice = item("3", visit::ItemType::Choice);
    choice.options = {option("Nooit", "a"), option("Soms", "b")};
    CHECK(visit::typedAnswer(choice, "2")->code == "b");
    CHECK(visit::typedAnswer(choice, "nooit")->code == "a");
    CHECK_FALSE(visit::typedAnswer(choice, "3"));
    CHECK_FALSE(visit::typedAnswer(choice, "altijd"));
    const visit::Item file = item("4", visit::ItemType::Attachment);
    CHECK_FALSE(visit::typedAnswer(file, "x"));
}
