// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires of care providers at the command line. Sending: tests/core/sync/task_answers_test.cpp.
// All data is synthetic.
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

namespace
{
constexpr std::string_view kTask =
    R"({"resourceType":"Task","id":"t1","status":"requested","intent":"order",)"
    R"("code":{"coding":[{"system":"http://loinc.org","code":"74468-0"}]},)"
    R"("authoredOn":"2026-01-01T10:00:00Z","input":[{"type":{"text":"Questionnaire"},)"
    R"("valueReference":{"reference":"Questionnaire/q","display":"Intake"}}]})"
    "\n"
    R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"Intake bij de huisarts",)"
    R"("item":[{"linkId":"1","text":"Rookt u?","type":"boolean","required":true},)"
    R"({"linkId":"2","text":"Wat wilt u kwijt?","type":"string","required":true}]})"
    "\n";
} // namespace

TEST_CASE("a questionnaire of a care provider is listed, and filled in in two goes")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import", "-", "--source", "Huisarts", "--fhir-version", "STU3"}, std::string(kTask));
    auto asked = cli.json({"questionnaire", "asked"})["asked"];
    REQUIRE(asked.size() == 1);
    CHECK(asked[0]["title"] == "Intake bij de huisarts");
    CHECK(asked[0]["state"] == "new");
    const std::string task = asked[0]["task"];
    CHECK(cli.run({"questionnaire", "show", task}).says("Rookt u?"));
    CHECK(cli.run({"questionnaire", "send", task, "--json"}).errorCode() == "invalid_argument");

    auto state = cli.json({"questionnaire", "fill", task, "1=nee"});
    CHECK(state["finished"] == false);
    CHECK(state["missing"] == nlohmann::json({"2"}));
    CHECK(cli.json({"questionnaire", "asked"})["asked"][0]["state"] == "begun");
    state = cli.json({"questionnaire", "fill", task, "2=Ik slaap slecht"});
    CHECK(state["finished"] == true);
    CHECK(cli.json({"questionnaire", "asked"})["asked"][0]["state"] == "answered");
    CHECK(cli.run({"questionnaire", "fill", task, "1=ja", "--json"}).errorCode()
          == "already_exists");
    // It came from a file: there is no care provider on a line to send it to.
    CHECK(cli.run({"questionnaire", "send", task, "--json"}).errorCode() == "not_found");
}

TEST_CASE("a questionnaire goes by its name, and a slip gets the right one back")
{
    const CommandLineFixture cli;
    cli.createProfile();
    CHECK(cli.json({"questionnaire", "show", "PHQ-9"})["id"] == "phq-9");
    const Answer slip = cli.run({"questionnaire", "show", "phq9x", "--json"});
    CHECK(slip.errorCode() == "not_found");
    CHECK(cli.json({"questionnaire", "asked"})["asked"].empty());
}

TEST_CASE("a choice with a score goes by that score, as on paper, and is said back in words")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto questions = cli.json({"questionnaire", "show", "phq-9"})["questions"];
    CHECK(questions[0]["numbers"] == nlohmann::json({"0", "1", "2", "3"}));
    const Answer none = cli.run({"questionnaire", "fill", "phq-9", "1=0"});
    CHECK(none.says("Helemaal niet"));
    const Answer some = cli.run({"questionnaire", "fill", "phq-9", "1=1"});
    CHECK(some.says("Meerdere dagen"));
    CHECK(cli.run({"questionnaire", "fill", "phq-9", "1=4", "--json"}).errorCode()
          == "invalid_argument");
}
