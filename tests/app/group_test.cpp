// SPDX-License-Identifier: GPL-3.0-or-later
// Two sources of one thing, at the command line. All data is synthetic.
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

namespace
{
constexpr std::string_view kAllergy =
    R"({"resourceType":"AllergyIntolerance","id":"x","clinicalStatus":{"coding":[{"system":)"
    R"("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical","code":"STATUS"}]},)"
    R"("code":{"coding":[{"system":"http://snomed.info/sct","code":"764146007"}],"text":"Penicilline"}})";

std::string allergy(std::string_view id, std::string_view status)
{
    std::string text(kAllergy);
    text.replace(text.find("STATUS"), 6, status);
    text.replace(text.find(R"("x")"), 3, '"' + std::string(id) + '"');
    return text;
}
} // namespace

TEST_CASE("what the person says of a medicine stands beside its line and can be taken back")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import",
              cli.write("apotheek.json",
                        R"({"resourceType":"MedicationRequest","id":"m","status":"active",)"
                        R"("intent":"order","medicationCodeableConcept":{"text":"Metformine"},)"
                        R"("authoredOn":"2026-01-01"})")});
    const auto line = [&cli] {
        const auto overview = cli.json({"medication"});
        std::size_t lines = 0;
        for (const auto& list : overview) {
            lines += list.size();
        }
        REQUIRE(lines == 1);
        for (const auto& list : overview) {
            if (!list.empty()) {
                return list[0];
            }
        }
        return nlohmann::json();
    };
    const auto before = line();
    CHECK_FALSE(before.contains("own"));
    const std::string id = before.at("facts")[0];
    cli.json({"medication", "confirm", id});
    CHECK(line().at("own").at("answer") == "confirmed");
    CHECK(line().at("status") == before.at("status"));
    cli.json({"medication", "not-taking", id, "--text", "ik word er misselijk van"});
    CHECK(line().at("own").at("answer") == "not_taking");
    CHECK(line().at("own").at("text") == "ik word er misselijk van");
    CHECK(line().at("status") == before.at("status"));
    CHECK(cli.run({"medication"}).says("U zegt: dit gebruik ik niet."));
    cli.json({"medication", "differently", id, "--text", "een halve"});
    CHECK(line().at("own").at("answer") == "differently");
    cli.json({"medication", "undo", id});
    CHECK_FALSE(line().contains("own"));
    CHECK(cli.json({"list", "medication_use"}).at("facts")[0].at("short")
          == "U heeft dit ingetrokken");
    CHECK(cli.run({"medication", "confirm", "000000000000", "--json"}).errorCode() == "not_found");
}

TEST_CASE("one thing of two sources is one line that can be taken apart, put back and joined")
{
    const CommandLineFixture cli;
    cli.createProfile();
    cli.json({"import", cli.write("huisarts.json", allergy("a", "active"))});
    cli.json({"import", cli.write("ziekenhuis.json", allergy("b", "inactive"))});
    const auto facts = cli.json({"list", "allergy"}).at("facts");
    REQUIRE(facts.size() == 1);
    const std::string id = facts[0].at("id");
    CHECK(facts[0].at("also_from").size() == 1);
    CHECK(facts[0].at("differs") == true);
    CHECK_FALSE(facts[0].at("group").is_null());

    const auto shown = cli.json({"show", id}).at("facts")[0];
    CHECK(shown.at("sources").size() == 2);
    REQUIRE(shown.at("same_as").size() == 1);
    CHECK(shown.at("same_as")[0].at("reason") == "allergy");
    CHECK_FALSE(shown.at("conflicts").empty());
    const Answer text = cli.run({"show", id});
    CHECK(text.says("Dit is hetzelfde als"));
    CHECK(text.says("Het gaat om dezelfde stof."));
    CHECK(text.says("Hierin verschillen de bronnen"));
    CHECK_FALSE(text.says("inactive"));
    CHECK(cli.run({"list", "allergy"}).says("de bronnen verschillen"));

    const std::string other = shown.at("same_as")[0].at("id");
    const auto undone = cli.json({"group", "undo", id}).at("fact");
    CHECK(undone.at("same_as").empty());
    CHECK(undone.at("not_same_as")[0] == other);
    CHECK(cli.json({"list", "allergy"}).at("facts").size() == 2);
    CHECK(cli.run({"group", "undo", id, "--json"}).errorCode() == "invalid_argument");
    cli.json({"group", "restore", other});
    CHECK(cli.json({"list", "allergy"}).at("facts").size() == 1);
    cli.json({"group", "undo", id});
    cli.json({"group", "join", id, other});
    CHECK(cli.json({"show", id}).at("facts")[0].at("same_as")[0].at("reason") == "person");
    CHECK(cli.run({"group", "join", id, id, "--json"}).errorCode() == "invalid_argument");
    CHECK(cli.run({"group", "undo", "000000000000", "--json"}).errorCode() == "not_found");
}
