// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire engine. Synthetic questionnaires but for those of MedMij, which lie in ../shared.
#include "core/visit/content.h"
#include "core/visit/filling.h"
#include "core/visit/own_questionnaires.h"
#include "tests/core/visit/questionnaire_fixture.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace regie;
using namespace regie::test;
using visit::AnswerProblem;

namespace
{
ErrorCode refused(const std::string& items, FhirVersion version = FhirVersion::R4)
{
    const auto read = visit::questionnaireFromJson(
        R"({"resourceType":"Questionnaire","status":"active","item":[)" + items + "]}", version);
    return read ? ErrorCode::Internal : read.error().code;
}

std::string readAll(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::filesystem::path medmij()
{
    return std::filesystem::path(REGIE_SHARED_DIR) / "medmij/fixtures/Questionnaires-2-0/Test";
}
visit::Questionnaire medmijQuestionnaire(const std::string& name)
{
    return need(visit::questionnaireFromJson(
        readAll(medmij() / ("medmij-questionnaires-vl-Questionnaire-" + name + ".json")),
        FhirVersion::Stu3));
}
} // namespace

TEST_CASE("questions below a question are asked once it is answered, and stand in its answer")
{
    Filling filling(questionnaire(
        R"({"linkId":"a","type":"boolean","item":[{"linkId":"b","type":"integer"}]})"));
    CHECK(open(filling) == "a");
    need(filling.answer("a", {boolean(true)}));
    need(filling.answer("a/b", {whole(3)}));
    const auto response = nlohmann::json::parse(filling.response({"i", "R", "2026"}));
    CHECK(response["item"][0]["answer"][0]["item"][0]["answer"][0]["valueInteger"] == 3);
}

TEST_CASE("every type of question takes its own answers and no others")
{
    struct Row {
        const char* type;
        const char* more;
        Answer good;
        Answer bad;
        AnswerProblem problem;
    };
    const Answer other = words("x");
    const std::vector<Row> rows = {
        {"boolean", "", boolean(true), {"Boolean", "ja", {}, {}, {}}, AnswerProblem::WrongType},
        {"decimal",
         "",
         {"Decimal", "1.50", {}, {}, {}},
         {"Decimal", "1,5", {}, {}, {}},
         AnswerProblem::WrongType},
        {"integer", "", whole(-3), {"Integer", "1.5", {}, {}, {}}, AnswerProblem::WrongType},
        {"date",
         "",
         {"Date", "2020-02", {}, {}, {}},
         {"Date", "2020-02-30", {}, {}, {}},
         AnswerProblem::WrongType},
        {"dateTime",
         "",
         {"DateTime", "2020-02-03T10:00:00Z", {}, {}, {}},
         other,
         AnswerProblem::WrongType},
        {"time",
         "",
         {"Time", "06:30:00", {}, {}, {}},
         {"Time", "25:00:00", {}, {}, {}},
         AnswerProblem::WrongType},
        {"string", R"(,"maxLength":3)", words("één"), words("eeen"), AnswerProblem::TooLong},
        {"text", "", words("lang"), whole(1), AnswerProblem::WrongType},
        {"url", "", {"Uri", "http://a", {}, {}, {}}, other, AnswerProblem::WrongType},
        {"choice",
         R"(,"answerOption":[{"valueCoding":{"code":"x"}}])",
         coding("x"),
         coding("z"),
         AnswerProblem::NotAChoice},
        {"choice",
         R"(,"answerOption":[{"valueInteger":1}])",
         whole(1),
         whole(2),
         AnswerProblem::NotAChoice},
        {"open-choice",
         R"(,"answerOption":[{"valueCoding":{"code":"x"}}])",
         words("anders"),
         coding("z"),
         AnswerProblem::NotAChoice},
        {"quantity",
         "",
         {"Quantity", "3", {}, {}, {}},
         {"Quantity", "drie", {}, {}, {}},
         AnswerProblem::WrongType},
        {"reference", "", {"Reference", "Patient/1", {}, {}, {}}, other, AnswerProblem::WrongType},
        {"integer",
         R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":1}])",
         whole(1),
         whole(0),
         AnswerProblem::TooLow},
        {"integer",
         R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":5}])",
         whole(5),
         whole(6),
         AnswerProblem::TooHigh},
        {"decimal",
         R"(,"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces","valueInteger":1}])",
         {"Decimal", "1.5", {}, {}, {}},
         {"Decimal", "1.55", {}, {}, {}},
         AnswerProblem::TooPrecise}};
    for (const Row& row : rows) {
        INFO(row.type << row.more);
        Filling filling(questionnaire(R"({"linkId":"a","type":")" + std::string(row.type)
                                      + R"(","required":true)" + row.more + "}"));
        REQUIRE(filling.problems().size() == 1);
        CHECK(filling.problems()[0].second == AnswerProblem::Missing);
        need(filling.answer("a", {row.good}));
        CHECK(filling.isComplete());
        CHECK(nlohmann::json::parse(filling.response({"i", "R", "2026"}))["status"] == "completed");
        need(filling.answer("a", {row.bad}));
        REQUIRE(filling.problems().size() == 1);
        CHECK(filling.problems()[0].second == row.problem);
        need(filling.answer("a", {row.good, row.good}));
        CHECK(filling.problems().at(0).second == AnswerProblem::TooMany);
    }
}

TEST_CASE("a number goes out as it was typed")
{
    Filling filling(
        questionnaire(R"({"linkId":"a","type":"decimal"},{"linkId":"b","type":"quantity"})"));
    need(filling.answer("a", {{"Decimal", "1.50", {}, {}, {}}}));
    need(filling.answer("b", {{"Quantity", "2.0", "http://unitsofmeasure.org", "kg", "kg"}}));
    const std::string json = filling.response({"i", "R", "2026"});
    CHECK(json.find(R"("valueDecimal":1.50)") != std::string::npos);
    CHECK(json.find(R"("valueQuantity":{"value":2.0,"unit":"kg")") != std::string::npos);
    CHECK(json.find(R"("questionnaire":"http://example.org/q|2")") != std::string::npos);
}

TEST_CASE("a number that JSON cannot hold as it was typed is no answer")
{
    Filling filling(questionnaire(
        R"({"linkId":"d","type":"decimal"},{"linkId":"i","type":"integer"},{"linkId":"q","type":"quantity"})"));
    const auto fits = [&filling](
                          const std::string& path, const std::string& type, const char* text) {
        need(filling.answer(path, {{type, text, {}, {}, {}}}));
        const bool complete = filling.isComplete();
        // What is taken can be read again.
        CHECK((!complete
               || nlohmann::json::accept(filling.response({"i", "R", "2026-11-21T11:30:00Z"}))));
        need(filling.answer(path, {}));
        return complete;
    };
    for (const char* text : {"0", "-0.5", "7", "10.07", "1e5", "1.5E-3", "2e+2"}) {
        INFO(text);
        CHECK(fits("d", "Decimal", text));
        CHECK(fits("q", "Quantity", text));
    }
    for (const char* text : {"007",
                             "-01",
                             ".5",
                             "-.5",
                             "5.",
                             "5.e1",
                             "1e",
                             "1e+",
                             "+5",
                             "0x1",
                             "inf",
                             "nan",
                             "1e999",
                             "--1",
                             "-",
                             " 5",
                             "5 ",
                             ""}) {
        INFO(text);
        CHECK_FALSE(fits("d", "Decimal", text));
        CHECK_FALSE(fits("q", "Quantity", text));
    }
    for (const char* text : {"0", "-7", "123456789"}) {
        INFO(text);
        CHECK(fits("i", "Integer", text));
    }
    for (const char* text : {"007", "-01", "00", "1.0", "1e2", "+5", "-", "", "1234567890"}) {
        INFO(text);
        CHECK_FALSE(fits("i", "Integer", text));
    }
}

TEST_CASE("initial values are there, hidden and read-only items are not asked anew")
{
    const Filling r4(questionnaire(
        R"({"linkId":"a","type":"string","initial":[{"valueString":"x"}]},)"
        R"({"linkId":"b","type":"choice","answerOption":[{"valueCoding":{"code":"k"},"initialSelected":true}]},)"
        R"({"linkId":"c","type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-hidden","valueBoolean":true}]})"));
    CHECK(open(r4) == "a b");
    CHECK(r4.answers("a").front().text == "x");
    CHECK(r4.answers("b").front().code == "k");
    const Filling stu3(
        questionnaire(R"({"linkId":"a","type":"string","initialString":"x"})", FhirVersion::Stu3));
    CHECK(stu3.answers("a").front().text == "x");
}

TEST_CASE("what cannot be shown as meant is refused, what is no questionnaire as well")
{
    CHECK(refused(R"({"linkId":"a","type":"choice"})") == ErrorCode::NotSupported);
    CHECK(refused(R"({"linkId":"a","type":"choice","answerValueSet":"http://elders"})")
          == ErrorCode::NotSupported);
    CHECK(refused(R"({"linkId":"a","type":"string","modifierExtension":[{"url":"x"}]})")
          == ErrorCode::NotSupported);
    CHECK(refused(R"({"linkId":"a","type":"geluid"})") == ErrorCode::InvalidArgument);
    CHECK(refused(R"({"type":"string"})") == ErrorCode::InvalidArgument);
    CHECK(refused(R"({"linkId":"a","type":"string"},{"linkId":"a","type":"string"})")
          == ErrorCode::InvalidArgument);
    CHECK(
        refused(
            R"({"linkId":"a","type":"string","enableWhen":[{"question":"z","operator":"exists","answerBoolean":true}]})")
        == ErrorCode::InvalidArgument);
    CHECK(
        visit::questionnaireFromJson(R"({"resourceType":"Patient"})", FhirVersion::R4).error().code
        == ErrorCode::InvalidArgument);
    std::string deep = R"({"linkId":"x","type":"string"})";
    for (int i = 0; i < 40; ++i) {
        deep = R"({"linkId":"g)" + std::to_string(i) + R"(","type":"group","item":[)" + deep + "]}";
    }
    CHECK(refused(deep) == ErrorCode::TooDeep);
}

TEST_CASE("choices of a value set inside the questionnaire are read")
{
    const auto read = need(visit::questionnaireFromJson(
        R"({"resourceType":"Questionnaire","status":"active","contained":[{"resourceType":"ValueSet","id":"v","compose":{"include":[{"system":"s","concept":[{"code":"1","display":"een"},{"code":"2","display":"twee"}]}]}}],"item":[{"linkId":"a","type":"choice","answerValueSet":"#v"}]})",
        FhirVersion::R4));
    REQUIRE(read.items[0].options.size() == 2);
    CHECK(read.items[0].options[1].value == Answer{"Coding", "twee", "s", "2", ""});
}

TEST_CASE("earlier answers are reused, scores never")
{
    const std::string items =
        R"({"linkId":"naam","text":"Hoe heet u?","type":"string"},)"
        R"({"linkId":"getal","text":"Hoe oud?","type":"integer"},)"
        R"({"linkId":"s","text":"Moe?","type":"choice","answerOption":[{"valueCoding":{"code":"1","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}]}}]})";
    Filling first(questionnaire(items));
    need(first.answer("naam", {words("Roos")}));
    need(first.answer("getal", {whole(75)}));
    need(first.answer("s", {coding("1")}));
    const auto& meaning = Meaning::get();
    const auto read = meaning.reader.read(first.response({"i", "R", "2026"}), FhirVersion::R4);
    REQUIRE(read.resources.size() == 1);

    Filling again(questionnaire(items));
    CHECK(again.reuse(*read.resources[0].root) == std::vector<std::string>{"naam", "getal"});
    CHECK(again.answers("s").empty());
    // Another questionnaire with the same question in words; one that fits no more is left.
    Filling other(need(visit::questionnaireFromJson(
        R"({"resourceType":"Questionnaire","status":"active","url":"http://elders","item":[{"linkId":"1","text":"Hoe heet u?","type":"string"},{"linkId":"2","text":"Hoe oud?","type":"date"}]})",
        FhirVersion::R4)));
    CHECK(other.reuse(*read.resources[0].root) == std::vector<std::string>{"1"});
    CHECK(other.answers("2").empty());
}

TEST_CASE(
    "a number that FHIR asks along a line is a slider, with the words of its ends there alone")
{
    const std::string extension = R"("extension":[
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
         "valueCodeableConcept":{"coding":[
            {"system":"http://hl7.org/fhir/questionnaire-item-control","code":"slider"}]}},
        {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-sliderStepValue","valueInteger":5},
        {"url":"http://hl7.org/fhir/StructureDefinition/minValue","valueInteger":0},
        {"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":100}])";
    const auto end = [](const char* linkId, const char* code, const char* text) {
        return std::string(R"({"linkId":")") + linkId + R"(","type":"display","text":")" + text
               + R"(","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",)"
                 R"("valueCodeableConcept":{"coding":[{"code":")"
               + code + "\"}]}}]}";
    };
    const std::string items = R"({"linkId":"a","type":"integer","text":"Hoe gaat het?",)"
                              + extension + ",\"item\":[" + end("l", "lower", "slecht") + ","
                              + end("u", "upper", "goed") + ","
                              + R"({"linkId":"t","type":"display","text":"Kies."}]})";
    for (const FhirVersion version : {FhirVersion::R4, FhirVersion::Stu3}) {
        const auto asked = questionnaire(items, version);
        REQUIRE(asked.items.at(0).slider);
        CHECK(asked.items[0].slider->step == 5);
        CHECK(asked.items[0].slider->low == "slecht");
        CHECK(asked.items[0].slider->high == "goed");
        Filling filling(asked);
        CHECK(filling.answers("a").empty());
        need(filling.answer("a", {whole(55)}));
        CHECK(open(filling) == "a a/t");
    }
}

TEST_CASE("a slider that has no ends, no step or too many numbers is typed instead")
{
    const auto asked = [](const std::string& type, const std::string& limits) {
        return questionnaire(
            R"({"linkId":"a","type":")" + type
            + R"(","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",)"
              R"("valueCodeableConcept":{"coding":[{"code":"slider"}]}})"
            + limits + "]}");
    };
    const auto limit = [](const char* name, const std::string& value) {
        return std::string(R"(,{"url":"http://hl7.org/fhir/StructureDefinition/)") + name
               + R"(","valueDecimal":)" + value + "}";
    };
    CHECK(asked("decimal", limit("minValue", "0") + limit("maxValue", "1")).items[0].slider);
    CHECK_FALSE(asked("decimal", limit("minValue", "0")).items[0].slider);
    CHECK_FALSE(asked("decimal", limit("minValue", "5") + limit("maxValue", "1")).items[0].slider);
    CHECK_FALSE(
        asked("integer", limit("minValue", "0") + limit("maxValue", "5000")).items[0].slider);
    CHECK_FALSE(asked("integer",
                      limit("minValue", "0") + limit("maxValue", "10")
                          + limit("questionnaire-sliderStepValue", "-1"))
                    .items[0]
                    .slider);
    CHECK_FALSE(asked("string", limit("minValue", "0") + limit("maxValue", "10")).items[0].slider);
}

TEST_CASE("our own questionnaires are complete in both languages and give scores")
{
    const auto own = need(visit::loadOwnQuestionnaires(*Meaning::get().files));
    REQUIRE(own.size() == 4);
    for (const auto& each : own) {
        INFO(each.id);
        Filling filling(each.dutch);
        const Filling english(each.english);
        REQUIRE(open(filling) == open(english));
        CHECK_FALSE(filling.score());
        for (const visit::Place& place : filling.places()) {
            CHECK_FALSE(place.item->text.empty());
            const Answer whole{"Integer", "10", {}, {}, {}};
            need(filling.answer(place.path,
                                {place.item->slider ? whole : place.item->options.back().value}));
        }
        if (each.id == "how-i-am") {
            CHECK_FALSE(filling.score()); // six numbers are no total
            CHECK(filling.isComplete());
            continue;
        }
        REQUIRE(filling.score());
        CHECK(filling.score()->value == filling.score()->most);
        CHECK(filling.score()->most == (each.id == "phq-9" ? 27 : each.id == "gad-7" ? 21 : 10));
        CHECK(filling.isComplete());
    }
}

TEST_CASE("the card with 113 shows for any answer but not at all to the ninth question")
{
    const auto content = need(visit::Content::load(*Meaning::get().files));
    Filling filling(content.questionnaire("phq-9")->dutch);
    const auto& options = filling.places().at(8).item->options;
    CHECK_FALSE(filling.showsHelpCard());
    need(filling.answer("phq-9/9", {options[0].value}));
    CHECK_FALSE(filling.showsHelpCard());
    for (std::size_t i = 1; i < options.size(); ++i) {
        need(filling.answer("phq-9/9", {options[i].value}));
        CHECK(filling.showsHelpCard());
    }
    CHECK(content.say(Language::Dutch, "help.113").find("0800-0113") != std::string::npos);
}

TEST_CASE("MedMij: the intake is asked as its conditions say, and its response is the expected one")
{
    if (!std::filesystem::exists(medmij())) {
        SKIP("no MedMij fixtures in ../shared");
    }
    Filling filling(medmijQuestionnaire("INTAKE-NIEUWE-PATIENT"));
    const std::string before = open(filling);
    CHECK(before.find("ooitgerookt") == std::string::npos);
    CHECK(before.find("welkesport") == std::string::npos);
    CHECK(filling.problems().size() == 4);

    const auto bundle = nlohmann::json::parse(
        readAll(medmij() / "medmij-questionnaires-vl-Transaction-XXX_Vink-Intake.json"));
    auto expected = bundle["entry"][1]["resource"];
    std::string json = expected.dump();
    for (const auto& [from, to] : {std::pair("${DATE, T, D, -30}", "2026-10-01"),
                                   std::pair("${DATE, T, D, +5}", "2026-12-01"),
                                   std::pair("${DATE, T, D, -1}", "2026-11-21")}) {
        for (std::size_t at = json.find(from); at != std::string::npos; at = json.find(from)) {
            json.replace(at, std::string(from).size(), to);
        }
    }
    const auto read = Meaning::get().reader.read(json, FhirVersion::Stu3);
    REQUIRE(read.resources.size() == 1);
    filling.takeResponse(*read.resources[0].root);
    CHECK(open(filling).find("algemeen/welkeanderesport") != std::string::npos);
    CHECK(open(filling).find("hoevaakroken") == std::string::npos);
    CHECK(filling.isComplete());
    auto made =
        nlohmann::json::parse(filling.response({"i", "Eduard XXX_Vink", "2026-11-21T11:30:00Z"}));
    CHECK(made["status"] == "completed");
    CHECK(made["questionnaire"]["reference"] == expected["questionnaire"]["reference"]);
    REQUIRE(made["item"].size() == 5);
    // Our response says the questions as well; but for that the items are those expected.
    const std::function<void(nlohmann::json&)> bare = [&bare](nlohmann::json& items) {
        for (auto& item : items) {
            item.erase("text");
            if (item.contains("item")) {
                bare(item["item"]);
            }
        }
    };
    bare(made["item"]);
    CHECK(made["item"] == nlohmann::json::parse(json)["item"]);
}

TEST_CASE("MedMij: the PHQ-9 has ten questions in a group, its extended form is refused")
{
    if (!std::filesystem::exists(medmij())) {
        SKIP("no MedMij fixtures in ../shared");
    }
    Filling filling(medmijQuestionnaire("PHQ-9"));
    REQUIRE(filling.places().size() == 10);
    for (const visit::Place& place : filling.places()) {
        need(filling.answer(place.path, {place.item->options[1].value}));
    }
    CHECK(filling.showsHelpCard());
    CHECK_FALSE(filling.score()); // its choices count for nothing
    const auto made = nlohmann::json::parse(filling.response({"i", "E", "2026"}));
    CHECK(made["item"][0]["linkId"] == "phq-9");
    CHECK(made["item"][0]["item"].size() == 10);
    CHECK(visit::questionnaireFromJson(
              readAll(medmij() / "medmij-questionnaires-vl-Questionnaire-PHQ-9-EXTENDED.json"),
              FhirVersion::Stu3)
              .error()
              .code
          == ErrorCode::NotSupported);
}
