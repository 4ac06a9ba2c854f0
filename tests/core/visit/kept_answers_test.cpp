// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are kept half way and finished. All data is synthetic.
#include "core/store/connection.h"
#include "core/store/drafts.h"
#include "core/store/own_statement.h"
#include "core/visit/kept_answers.h"
#include "tests/core/visit/page_fixture.h"

using namespace regie;
using namespace regie::test;
using visit::Filling;

TEST_CASE("answers are kept half way, finished as a record, and scores stand over time")
{
    PageFixture fixture;
    const auto& phq = fixture.content.questionnaire("phq-9")->dutch;
    Filling filling(phq);
    need(filling.answer("phq-9/1", {phq.items[0].items[0].options[2].value}));
    const std::string id = need(visit::keepAnswers(fixture.store(), filling, {}));
    fixture.reopen();
    auto kept = need(visit::keptAnswers(fixture.records(), id));
    CHECK(kept.filling.answers("phq-9/1") == filling.answers("phq-9/1"));
    CHECK(visit::finishAnswers(fixture.store(), kept.filling, id).error().code
          == ErrorCode::InvalidArgument);
    for (int round = 0; round < 2; ++round) {
        for (const visit::Place& place : kept.filling.places()) {
            need(kept.filling.answer(place.path,
                                     {place.item->options[static_cast<std::size_t>(round)].value}));
        }
        need(visit::finishAnswers(fixture.store(), kept.filling, round == 0 ? id : std::string()));
        fixture.clock.forward(std::chrono::hours(24));
    }
    CHECK(need(visit::allKeptAnswers(fixture.records())).empty());
    const auto scores = need(visit::scoresOf(fixture.records(), phq));
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].score == visit::Score{0, 27});
    CHECK(scores[1].score == visit::Score{9, 27});
    const auto page = fixture.page();
    CHECK(blockOf(page, visit::Block::Questionnaires).lines[0].text
          == "PHQ-9, vragen over uw stemming: 9 van 27");
}

TEST_CASE("finishing again after a stop half way gives the same response, not a second one")
{
    PageFixture fixture;
    const auto& phq = fixture.content.questionnaire("phq-9")->dutch;
    Filling filling(phq);
    for (const visit::Place& place : filling.places()) {
        need(filling.answer(place.path, {place.item->options[1].value}));
    }
    const std::string id = need(visit::keepAnswers(fixture.store(), filling, {}));
    // The draft cannot be taken away: the response is in the record, and the draft is there still.
    auto& connection = fixture.store().connection();
    need(connection.execute("CREATE TEMP TRIGGER stays BEFORE INSERT ON draft WHEN NEW.removed = 1 "
                            "BEGIN SELECT RAISE(ABORT, 'stays'); END"));
    REQUIRE_FALSE(visit::finishAnswers(fixture.store(), filling, id));
    need(connection.execute("DROP TRIGGER stays"));
    CHECK(need(visit::scoresOf(fixture.records(), phq)).size() == 1);
    REQUIRE(need(visit::allKeptAnswers(fixture.records())).size() == 1);
    fixture.clock.forward(std::chrono::hours(1));
    need(visit::finishAnswers(fixture.store(), filling, id));
    CHECK(need(visit::scoresOf(fixture.records(), phq)).size() == 1);
    CHECK(need(visit::allKeptAnswers(fixture.records())).empty());
    CHECK(visit::finishAnswers(fixture.store(), filling, "../x").error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("how one is, in six numbers, stands over time without a total")
{
    PageFixture fixture;
    const auto& own = fixture.content.questionnaire("how-i-am")->dutch;
    for (const std::size_t number : {4U, 7U}) {
        Filling filling(own);
        for (const visit::Place& place : filling.places()) {
            const auto& options = place.item->options;
            need(filling.answer(
                place.path,
                place.item->repeats
                    ? std::vector{options[0].value, options[4].value}
                    : std::vector{visit::Answer{"Integer", std::to_string(number), {}, {}, {}}}));
        }
        need(visit::finishAnswers(fixture.store(), filling));
        fixture.clock.forward(std::chrono::hours(24));
    }
    CHECK(need(visit::scoresOf(fixture.records(), own)).empty());
    const auto filled = need(visit::filledOf(fixture.records(), own));
    REQUIRE(filled.size() == 2);
    REQUIRE(filled[0].answers.size() == 7);
    CHECK(filled[0].answers.front() == "Mijn lijf: 4");
    CHECK(filled[1].answers.front() == "Mijn lijf: 7");
    CHECK(filled[1].answers.back() == "Hier wil ik over praten: Mijn lijf, Samen met anderen");
}

TEST_CASE("what was left open has no number on its day, and a 0 is one")
{
    PageFixture fixture;
    const auto& own = fixture.content.questionnaire("how-i-am")->dutch;
    Filling filling(own);
    CHECK(filling.isComplete());
    CHECK(visit::finishAnswers(fixture.store(), filling).error().code
          == ErrorCode::InvalidArgument); // nothing at all is no answer
    REQUIRE(visit::scaleItems(own).size() == 6);
    need(filling.answer("body", {{"Integer", "0", {}, {}, {}}}));
    const auto& talk = *visit::markingItem(own);
    CHECK(talk.linkId == "talk");
    need(filling.answer("talk", {talk.options.at(2).value}));
    need(visit::finishAnswers(fixture.store(), filling));
    const auto days = need(visit::scalesOf(fixture.records(), own));
    REQUIRE(days.size() == 1);
    CHECK(days[0].numbers == std::map<std::string, std::string, std::less<>>{{"body", "0"}});
    CHECK(days[0].marked == std::set<std::string, std::less<>>{"meaning"});
    const auto wanted = need(visit::wantedTalk(fixture.records(), {own}));
    CHECK(wanted.about == std::vector<std::string>{"Waar ik voor leef"});
    CHECK(wanted.date == days[0].date);
    const visit::Page page = fixture.page();
    const auto& block = test::blockOf(page, visit::Block::Questionnaires);
    REQUIRE(block.lines.size() == 1);
    CHECK(block.lines[0].text
          == "Zo gaat het met mij, van 0 tot 10: Mijn lijf 0, Waar ik voor leef (wil ik over "
             "praten)");
}

TEST_CASE("numbers that were chosen from a list, as version 1 asked them, are among the days")
{
    PageFixture fixture;
    const auto& own = fixture.content.questionnaire("how-i-am")->english;
    const std::string coding =
        R"({"system":"https://regie.example.org/CodeSystem/well","code":"10","display":"10: heel goed"})";
    need(store::takeOwnResource(
        fixture.store(),
        R"({"resourceType":"QuestionnaireResponse","id":"oud","status":"completed",)"
        R"("questionnaire":"https://regie.example.org/Questionnaire/how-i-am|1",)"
        R"("authored":"2024-05-01T10:00:00+02:00",)"
        R"("item":[{"linkId":"mind","answer":[{"valueCoding":)"
            + coding + "}]}]}"));
    const auto days = need(visit::scalesOf(fixture.records(), own));
    REQUIRE(days.size() == 1);
    CHECK(days[0].numbers.at("mind") == "10");
    CHECK(days[0].date.start == "2024-05-01T10:00:00+02:00");
}

TEST_CASE("half-filled answers that cannot be read hide none of the others")
{
    PageFixture fixture;
    const Filling filling(fixture.content.questionnaire("phq-9")->dutch);
    const std::string id = need(visit::keepAnswers(fixture.store(), filling, {}));
    const std::string broken = need(visit::keepAnswers(fixture.store(), filling, {}));
    need(store::saveDraft(fixture.store(), store::DraftKind::Answers, broken, "{"));
    const auto all = need(visit::allKeptAnswers(fixture.records()));
    REQUIRE(all.size() == 1);
    CHECK(all.front().id == id);
    CHECK(visit::keptAnswers(fixture.records(), broken).error().code == ErrorCode::SyntaxInvalid);
}
