// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions apply: conditions (enableWhen), and groups that repeat. Synthetic questionnaires.
#include "tests/core/visit/questionnaire_fixture.h"

#include <nlohmann/json.hpp>

using namespace regie;
using namespace regie::test;

namespace
{
/** Whether "b" is asked when "a" has these answers. */
bool asks(const std::string& type,
          const std::string& condition,
          const std::vector<Answer>& answers,
          FhirVersion version = FhirVersion::R4,
          const std::string& more = {})
{
    Filling filling(questionnaire(
        R"({"linkId":"a","type":")" + type + R"(","repeats":true)"
            + (type == "choice" ? std::string(
                   version == FhirVersion::R4
                       ? R"(,"answerOption":[{"valueCoding":{"code":"x"}},{"valueCoding":{"code":"y"}}])"
                       : R"(,"option":[{"valueCoding":{"code":"x"}},{"valueCoding":{"code":"y"}}])")
                                : std::string())
            + R"(},{"linkId":"c","type":"boolean"},{"linkId":"b","type":"string")" + more
            + R"(,"enableWhen":[)" + condition + "]}",
        version));
    need(filling.answer("a", answers));
    return open(filling) == "a c b";
}
} // namespace

TEST_CASE("R4 conditions: the truth table of every operator")
{
    const auto when = [](const std::string& op, const std::string& answer) {
        return R"({"question":"a","operator":")" + op + R"(",)" + answer + "}";
    };
    // answered 4, 5, 6 against 5
    const std::vector<std::pair<const char*, std::array<bool, 3>>> table = {
        {"=", {false, true, false}},
        {"!=", {true, false, true}},
        {">", {false, false, true}},
        {"<", {true, false, false}},
        {">=", {false, true, true}},
        {"<=", {true, true, false}}};
    for (const auto& [op, expected] : table) {
        INFO(op);
        for (int i = 0; i < 3; ++i) {
            CHECK(asks("integer", when(op, R"("answerInteger":5)"), {whole(4 + i)})
                  == expected[static_cast<std::size_t>(i)]);
        }
        CHECK_FALSE(asks("integer", when(op, R"("answerInteger":5)"), {}));
    }
    CHECK(asks("integer", when("exists", R"("answerBoolean":true)"), {whole(1)}));
    CHECK_FALSE(asks("integer", when("exists", R"("answerBoolean":true)"), {}));
    CHECK(asks("integer", when("exists", R"("answerBoolean":false)"), {}));
    CHECK_FALSE(asks("integer", when("exists", R"("answerBoolean":false)"), {whole(1)}));
    // Several answers: one equal is enough; not equal needs that none is.
    CHECK(asks("integer", when("=", R"("answerInteger":5)"), {whole(4), whole(5)}));
    CHECK_FALSE(asks("integer", when("!=", R"("answerInteger":5)"), {whole(4), whole(5)}));
    CHECK(asks("integer", when(">", R"("answerInteger":5)"), {whole(4), whole(6)}));
    // Other types.
    CHECK(asks(
        "date", when("<", R"("answerDate":"2020-02-01")"), {{"Date", "2020-01-31", {}, {}, {}}}));
    CHECK(
        asks("time", when(">", R"("answerTime":"08:00:00")"), {{"Time", "09:00:00", {}, {}, {}}}));
    CHECK(asks("decimal", when("=", R"("answerDecimal":1.5)"), {{"Decimal", "1.50", {}, {}, {}}}));
    CHECK(asks("choice", when("=", R"("answerCoding":{"code":"x"})"), {coding("x")}));
    CHECK_FALSE(asks("choice", when("=", R"("answerCoding":{"code":"x"})"), {coding("y")}));
    CHECK(asks("quantity",
               when(">", R"("answerQuantity":{"value":5,"unit":"kg"})"),
               {{"Quantity", "6", {}, {}, "kg"}}));
    CHECK_FALSE(asks("quantity",
                     when(">", R"("answerQuantity":{"value":5,"unit":"kg"})"),
                     {{"Quantity", "6", {}, {}, "g"}}));
}

TEST_CASE("R4 behaviour all and any, STU3 any")
{
    const std::string two = R"({"question":"a","operator":"=","answerBoolean":true},)"
                            R"({"question":"c","operator":"=","answerBoolean":true})";
    CHECK(asks("boolean", two, {boolean(true)}, FhirVersion::R4, R"(,"enableBehavior":"any")"));
    CHECK_FALSE(
        asks("boolean", two, {boolean(true)}, FhirVersion::R4, R"(,"enableBehavior":"all")"));
    CHECK(asks("boolean", two, {boolean(true)}));

    const std::string old =
        R"({"question":"a","answerBoolean":true},{"question":"c","hasAnswer":true})";
    CHECK(asks("boolean", old, {boolean(true)}, FhirVersion::Stu3));
    CHECK_FALSE(asks("boolean", old, {boolean(false)}, FhirVersion::Stu3));
    CHECK(asks("boolean", R"({"question":"a","hasAnswer":false})", {}, FhirVersion::Stu3));
    CHECK_FALSE(asks(
        "boolean", R"({"question":"a","hasAnswer":false})", {boolean(true)}, FhirVersion::Stu3));
    CHECK(asks("choice",
               R"({"question":"a","answerCoding":{"code":"y"}})",
               {coding("y", "s")},
               FhirVersion::Stu3));
}

TEST_CASE("a question that does not apply any more counts for nothing, and its answer waits")
{
    Filling filling(questionnaire(
        R"({"linkId":"a","type":"boolean"},)"
        R"({"linkId":"b","type":"boolean","enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]},)"
        R"({"linkId":"c","type":"string","required":true,"enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]})"));
    need(filling.answer("a", {boolean(true)}));
    need(filling.answer("b", {boolean(true)}));
    need(filling.answer("c", {words("ja")}));
    CHECK(open(filling) == "a b c");
    need(filling.answer("a", {boolean(false)}));
    CHECK(open(filling) == "a");
    CHECK(filling.isComplete());
    const auto response = nlohmann::json::parse(filling.response({"i", "R", "2026"}));
    CHECK(response["item"].size() == 1);
    need(filling.answer("a", {boolean(true)}));
    CHECK(filling.answers("c").front().text == "ja");
    CHECK(open(filling) == "a b c");
}

TEST_CASE("conditions in a circle end, and hide")
{
    const Filling filling(questionnaire(
        R"({"linkId":"a","type":"boolean","initial":[{"valueBoolean":true}],"enableWhen":[{"question":"b","operator":"=","answerBoolean":true}]},)"
        R"({"linkId":"b","type":"boolean","initial":[{"valueBoolean":true}],"enableWhen":[{"question":"a","operator":"=","answerBoolean":true}]})"));
    CHECK(open(filling).empty());
}

TEST_CASE("conditions that hang on each other many times over are worked out at once")
{
    // Without remembering, each of these would double the work: 2 to the power of 60.
    std::string items = R"({"linkId":"0","type":"boolean","initial":[{"valueBoolean":true}]})";
    for (int i = 1; i <= 60; ++i) {
        const std::string before = R"({"question":")" + std::to_string(i - 1)
                                   + R"(","operator":"=","answerBoolean":false})";
        items += R"(,{"linkId":")" + std::to_string(i)
                 + R"(","type":"boolean","initial":[{"valueBoolean":true}],"enableWhen":[)" + before
                 + "," + before + "]}";
    }
    CHECK(open(Filling(questionnaire(items))) == "0");
}

TEST_CASE("a linkId may hold what paths are made of")
{
    Filling filling(questionnaire(
        R"({"linkId":"a","type":"group","repeats":true,"item":[{"linkId":"b","type":"boolean"}]},)"
        R"({"linkId":"a[0]/b","type":"boolean"},{"linkId":"100%","type":"boolean"})"));
    for (const visit::Place& place : filling.places()) {
        need(filling.answer(place.path, {boolean(place.item->linkId == "b")}));
    }
    const auto items = nlohmann::json::parse(filling.response({"i", "R", "2026"}))["item"];
    REQUIRE(items.size() == 3);
    CHECK(items[0]["item"][0]["answer"][0]["valueBoolean"] == true);
    CHECK(items[1]["answer"][0]["valueBoolean"] == false);
}

TEST_CASE("groups repeat, and a condition looks at its own repetition")
{
    Filling filling(questionnaire(
        R"({"linkId":"kind","type":"group","repeats":true,"item":[)"
        R"({"linkId":"ziek","type":"boolean"},)"
        R"({"linkId":"waaraan","type":"string","enableWhen":[{"question":"ziek","operator":"=","answerBoolean":true}]}]})"));
    need(filling.addGroup("kind"));
    need(filling.answer("kind[1]/ziek", {boolean(true)}));
    need(filling.answer("kind[0]/ziek", {boolean(false)}));
    CHECK(open(filling) == "kind[0]/ziek kind[1]/ziek kind[1]/waaraan");
    need(filling.answer("kind[1]/waaraan", {words("griep")}));
    const auto response = nlohmann::json::parse(filling.response({"i", "R", "2026"}));
    REQUIRE(response["item"].size() == 2);
    CHECK(response["item"][1]["item"][1]["answer"][0]["valueString"] == "griep");

    Filling again(filling.questionnaire());
    need(again.restore(filling.saved()));
    CHECK(again.response({"i", "R", "2026"}) == filling.response({"i", "R", "2026"}));
    need(again.removeGroup("kind"));
    CHECK(open(again) == "kind[0]/ziek");
    CHECK_FALSE(again.removeGroup("kind"));
}

TEST_CASE("one of a group that repeats goes, with what is below it, and the later ones move up")
{
    Filling filling(questionnaire(
        R"({"linkId":"kind","type":"group","repeats":true,"item":[{"linkId":"naam","type":"string"},)"
        R"({"linkId":"tand","type":"group","repeats":true,"item":[{"linkId":"nr","type":"string"}]}]})"));
    for (int i = 0; i < 11; ++i) {
        const std::string kind = "kind[" + std::to_string(i) + "]";
        need(filling.answer(kind + "/naam", {words("n" + std::to_string(i))}));
        need(filling.addGroup("kind"));
    }
    need(filling.addGroup("kind[1]/tand"));
    need(filling.addGroup("kind[2]/tand"));
    need(filling.addGroup("kind[2]/tand"));
    need(filling.answer("kind[2]/tand[2]/nr", {words("t")}));
    need(filling.removeGroup("kind", 1));
    CHECK(filling.groupCount("kind") == 11);
    CHECK(filling.answers("kind[0]/naam") == std::vector{words("n0")});
    CHECK(filling.answers("kind[1]/naam") == std::vector{words("n2")});
    CHECK(filling.answers("kind[9]/naam") == std::vector{words("n10")});
    CHECK(filling.answers("kind[10]/naam").empty());
    CHECK(filling.groupCount("kind[1]/tand") == 3);
    CHECK(filling.answers("kind[1]/tand[2]/nr") == std::vector{words("t")});
    CHECK(filling.groupCount("kind[2]/tand") == 1);
    CHECK_FALSE(filling.removeGroup("kind", 11));
    CHECK(visit::repetitionsOf("kind[10]/tand[2]/nr")
          == std::vector<visit::Repetition>{{"kind", 10}, {"kind[10]/tand", 2}});
}
