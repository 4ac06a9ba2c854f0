// SPDX-License-Identifier: GPL-3.0-or-later
// Options side by side, and a question in writing. All data is synthetic.
#include "core/visit/choice.h"
#include "core/visit/econsult.h"
#include "tests/core/visit/page_fixture.h"

using namespace regie;
using namespace regie::test;
using visit::Choice;
using visit::Leaning;

namespace
{
const visit::Content& content()
{
    static const auto kContent = need(visit::Content::load(*Meaning::get().files));
    return kContent;
}

Choice threeOptions()
{
    Choice choice = visit::newChoice(content(), Language::Dutch);
    choice.id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    choice.about = "Mijn heup";
    choice.options.insert(choice.options.begin(), {"Operatie", "Oefenen"});
    choice.matters = {{"minder klachten", 3}, {"geen operatie", 1}};
    choice.cells[{0, 0}] = {Leaning::For, "meestal", "orthopeed"};
    choice.cells[{0, 1}] = {Leaning::Against, "", ""};
    choice.cells[{1, 1}] = {Leaning::For, "", "fysio"};
    return choice;
}
} // namespace

TEST_CASE("what is unknown comes first, as a question for each cell")
{
    const auto sheet = visit::choiceSheet(threeOptions(), content(), Language::Dutch);
    REQUIRE(sheet.questions.size() == 3);
    CHECK(sheet.questions[0].find("Oefenen") != std::string::npos);
    CHECK(sheet.questions[0].find("minder klachten") != std::string::npos);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.rows[0].cells[0].find("meestal") != std::string::npos);
    CHECK(sheet.rows[0].cells[0].find("orthopeed") != std::string::npos);
    CHECK(sheet.matters[0] == "minder klachten ●●●");
    CHECK(sheet.rows[2].cells.size() == 2);
}

TEST_CASE("there is no winner: weights change dots and nothing else")
{
    Choice choice = threeOptions();
    const auto before = visit::choiceSheet(choice, content(), Language::Dutch);
    choice.matters[0].weight = 0;
    choice.matters[1].weight = 3;
    const auto after = visit::choiceSheet(choice, content(), Language::Dutch);
    CHECK(after.questions == before.questions);
    REQUIRE(after.rows.size() == before.rows.size());
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        CHECK(after.rows[i].option == before.rows[i].option);
        CHECK(after.rows[i].cells == before.rows[i].cells);
    }
}

TEST_CASE("moving and removing take the considerations along")
{
    Choice choice = threeOptions();
    visit::moveOption(choice, 0, 2);
    CHECK(choice.options[2] == "Operatie");
    CHECK(choice.at(2, 0).note == "meestal");
    CHECK(choice.at(0, 1).from == "fysio");
    visit::moveOption(choice, 2, 0);
    CHECK(choice == threeOptions());
    visit::removeOption(choice, 0);
    CHECK(choice.at(0, 1).from == "fysio");
    visit::removeMatter(choice, 0);
    CHECK(choice.at(0, 0).from == "fysio");
    CHECK(choice.cells.size() == 1);
    visit::removeOption(choice, 9);
    CHECK(choice.options.size() == 2);
}

TEST_CASE("waiting is offered, and there are twelve cards in both languages")
{
    CHECK(visit::newChoice(content(), Language::Dutch).options.back() == "Afwachten of niets doen");
    for (const Language language : {Language::Dutch, Language::English}) {
        const auto cards = visit::matterCards(content(), language);
        REQUIRE(cards.size() == 12);
        for (const std::string& card : cards) {
            CHECK_FALSE(card.starts_with("card."));
        }
    }
}

TEST_CASE("a choice is kept whole, and one that cannot be is refused")
{
    const Choice choice = threeOptions();
    CHECK(need(visit::choiceFromJson(choice.id, visit::choiceJson(choice))) == choice);
    CHECK(visit::checkChoice(choice));
    Choice bad = choice;
    bad.options = {"Een"};
    CHECK_FALSE(visit::checkChoice(bad));
    bad = choice;
    bad.matters[0].weight = 4;
    CHECK_FALSE(visit::checkChoice(bad));
    CHECK_FALSE(visit::choiceFromJson("i", "[]"));
    CHECK_FALSE(visit::choiceFromJson("i", R"({"options":[1],"matters":[],"cells":[]})"));
}

TEST_CASE("an e-consult holds the question and the chosen facts, and nothing else")
{
    PageFixture fixture;
    fixture.take(condition("h", "Hartfalen", "2021-11-08") + condition("j", "Jicht", "2015"));
    visit::EConsult consult;
    consult.to = "S. Aydemir";
    consult.question = "Mag ik vliegen?";
    consult.facts = {fixture.theFact("Hartfalen").id};
    const auto write = [&] {
        return visit::econsultText(fixture.records(),
                                   fixture.content,
                                   consult,
                                   {"Roos Testdijk", "1951-04-08", ""},
                                   Language::Dutch);
    };
    const std::string text = need(write());
    CHECK(text.find("Mag ik vliegen?") != std::string::npos);
    CHECK(text.find("Hartfalen") != std::string::npos);
    CHECK(text.find("8 november 2021") != std::string::npos);
    CHECK(text.find("Jicht") == std::string::npos);
    CHECK(text.find("112") != std::string::npos);
    CHECK(need(visit::econsultFromJson("", visit::econsultJson(consult))) == consult);
    consult.facts.push_back("000000000000");
    CHECK(write().error().code == ErrorCode::NotFound);
    consult.question.clear();
    CHECK(write().error().code == ErrorCode::InvalidArgument);
}
