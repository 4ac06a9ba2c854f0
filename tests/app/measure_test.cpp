// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line_fixture.h"

using namespace regie::app;

TEST_CASE("a blood pressure is added, listed, corrected and taken back")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    const auto added = fixture.json(
        {"measure", "add", "bp", "132", "81", "--arm", "left", "--at", "2026-01-02T08:10"});
    CHECK(added.at("fact").at("kind") == "blood_pressure");
    CHECK(added.at("fact").at("value") == "132 over 81 mmHg");
    const std::string id = added.at("fact").at("id");
    // What else is in the record, and another kind, stay out of the list.
    fixture.json({"add", "problem", "Rugpijn", "--since", "2020"});
    CHECK(fixture.json({"measure", "list", "weight"}).at("facts").empty());
    auto list = fixture.json({"measure", "list", "bp"});
    REQUIRE(list.at("facts").size() == 1);
    CHECK(fixture.json({"measure", "list"}).at("facts").size() == 1);

    const auto corrected = fixture.json({"measure", "correct", id, "130/80"});
    CHECK(corrected.at("fact").at("id") == id);
    auto series = fixture.json({"measure", "series", "bp"});
    CHECK(series.at("count") == 1);
    CHECK(series.at("average").at("bp_sys") == 130);
    const auto& point = series.at("points").at(0);
    CHECK(point.at("value") == "130 over 80");
    CHECK(point.at("numbers").at("bp_dia") == 80);
    CHECK(point.at("unit") == "mmHg");
    CHECK(point.at("source") == "self");
    CHECK(point.at("corrected") == true);
    CHECK(point.at("at").get<std::string>().starts_with("2026-01-02T08:10:00"));
    CHECK(series.at("sentence") == "Bloeddruk, 1 dag: 130 over 80. 1 meting.");

    fixture.json({"measure", "undo", id});
    CHECK(fixture.json({"measure", "series", "bp"}).at("count") == 0);
    fixture.json({"measure", "undo", id, "--redo"});
    CHECK(fixture.json({"measure", "series", "bp_sys"}).at("points").at(0).at("number") == 130);
}

TEST_CASE("halves of a pressure that came apart are one line and one point, with both ids")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    const auto half = [](std::string_view id, std::string_view code, std::string_view value) {
        return R"({"resourceType":"Observation","id":")" + std::string(id)
               + R"(","status":"final","code":{"coding":[{"system":"http://loinc.org","code":")"
               + std::string(code)
               + R"("}]},"effectiveDateTime":"2025-11-06T09:00:00+01:00","valueQuantity":{"value":)"
               + std::string(value)
               + R"(,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}})" + "\n";
    };
    fixture.json(
        {"import",
         fixture.write("huisarts.ndjson", half("u", "8480-6", "188") + half("l", "8462-4", "96"))});
    CHECK(fixture.json({"measure", "list", "bp"}).at("facts").size() == 2);
    const auto series = fixture.json({"measure", "series", "bp"});
    REQUIRE(series.at("count") == 1);
    CHECK(series.at("points").at(0).at("value") == "188 over 96");
    CHECK(series.at("points").at(0).contains("fact_lower"));
    const std::string text = fixture.run({"measure", "list"}).out;
    INFO(text);
    CHECK(text.find("Bloeddruk: 188 over 96 mmHg") != std::string::npos);
    CHECK(text.find("Onderdruk: 96") == std::string::npos);
    CHECK(text.find(series.at("points").at(0).at("fact_lower").get<std::string>())
          != std::string::npos);
}

TEST_CASE("values may come from standard input")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    CHECK(fixture.json({"measure", "add", "bp", "-"}, "132/81\n").at("fact").at("value")
          == "132 over 81 mmHg");
    CHECK(fixture.json({"measure", "add", "bp", "-", "-"}, "135\n82\n").at("fact").at("value")
          == "135 over 82 mmHg");
    CHECK(fixture.json({"measure", "add", "weight", "82,5", "--note", "-"}, "na het ontbijt\n")
              .at("fact")
              .at("value")
          == "82,5 kg");
}

TEST_CASE("what is wrong is told in words, and nothing is kept")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    const auto refused = [&fixture](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"measure", "add"});
        arguments.emplace_back("--json");
        const Answer answer = fixture.run(arguments);
        CHECK(answer.exitCode == 1);
        return answer.errorCode() + ": "
               + answer.json().at("error").at("message").get<std::string>();
    };
    CHECK(refused({"bp", "81", "132"}).find("Bedoelt u 132 over 81 mmHg?") != std::string::npos);
    CHECK(refused({"height", "1,82"}).find("Bedoelt u 182 cm?") != std::string::npos);
    CHECK(refused({"weight", "181"}).starts_with("unlikely: Klopt dit getal: 181,0 kg?"));
    CHECK(refused({"bloed", "5"}).starts_with("invalid_argument: Deze meting kent Regie niet"));
    CHECK(refused({"weight", "80", "--arm", "left"}).find("--arm hoort niet") != std::string::npos);
    CHECK(refused({"bp", "132/81", "--arm", "foot"}).find("left, right") != std::string::npos);
    CHECK(refused({"weight", "80", "--at", "2126-01-01"}).find("moet nog komen")
          != std::string::npos);
    CHECK(refused({"weight"}).find("Typ één getal") != std::string::npos);
    CHECK(fixture.json({"measure", "list"}).at("facts").empty());
    CHECK(fixture.json({"measure", "add", "weight", "181", "--yes"}).at("fact").at("number")
          == 181.0);
}

TEST_CASE("all kinds are shown, also before there is a record, with one's own behind them")
{
    const CommandLineFixture fixture;
    const auto bare = fixture.bare({"measure", "kinds", "--json"}).json();
    CHECK(bare.at("kinds").size() == 21);
    CHECK(bare.at("together").at(0).at("id") == "bp");
    for (const auto& kind : bare.at("kinds")) {
        INFO(kind);
        CHECK(kind.at("hard").at("min").is_number());
        CHECK_FALSE(kind.at("name").get<std::string>().empty());
    }
    fixture.createProfile();
    const auto own =
        fixture.json({"measure", "kinds", "--add", "Jeuk", "--min", "0", "--max", "10"});
    REQUIRE(own.at("kinds").size() == 22);
    fixture.json({"measure", "add", "Jeuk", "7"});
    CHECK(fixture.json({"measure", "series", "Jeuk"}).at("average") == 7);
    CHECK(fixture.json({"measure", "list", "Jeuk"}).at("facts").size() == 1);
    CHECK(fixture.run({"measure", "add", "Jeuk", "11"}).exitCode == 1);
}

TEST_CASE("targets and plans are made and shown")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    const auto targets = fixture.json(
        {"measure", "target", "bp_sys", "--high", "135", "--set-by", "Huisarts De Vries"});
    CHECK(targets.at("targets").at(0).at("high") == 135);
    CHECK(fixture.run({"measure", "target", "bp", "--high", "135"}).says("kan zo niet"));
    CHECK(fixture.run({"measure", "target"}).says("Huisarts De Vries"));
    fixture.json({"measure", "target", "bp_sys", "--remove"});

    const auto plans =
        fixture.json({"measure", "plan", "blood_pressure_week", "--start", "2026-01-01"});
    const auto& plan = plans.at("plans").at(0);
    CHECK(plan.at("moments").size() == 14);
    CHECK(plan.at("finished") == true);
    CHECK(plan.at("average").at("bp_sys").is_null());
    CHECK(fixture.run({"measure", "plan"}).says("0 van 28"));
    fixture.json({"measure", "plan", "--stop", plan.at("id").get<std::string>()});
    CHECK(fixture.run({"measure", "plan", "morgen"}).says("blood_pressure_week"));
}

TEST_CASE("a series holds what providers measured, told apart, and the days without")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    fixture.json({"measure", "add", "weight", "82,4", "--at", "2026-01-05 8:00"});
    fixture.json(
        {"import",
         fixture.write("gewicht.json", R"({"resourceType":"Observation","id":"w","status":"final",
        "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},"effectiveDateTime":"2026-01-03T09:00:00+01:00",
        "performer":[{"display":"Huisarts De Vries"}],
        "valueQuantity":{"value":83000,"unit":"g","system":"http://unitsofmeasure.org","code":"g"}})"),
         "--source",
         "Huisarts"});
    const auto series = fixture.json({"measure", "series", "weight", "--lang", "en"});
    CHECK(series.at("count") == 2);
    CHECK(series.at("from_providers") == 1);
    CHECK(series.at("points").at(0).at("self") == false);
    CHECK(series.at("points").at(0).at("provider") == "Huisarts De Vries");
    CHECK(series.at("points").at(0).at("converted_from") == "g");
    CHECK(series.at("points").at(0).at("number") == 83.0);
    CHECK(series.at("missing") == nlohmann::json::array({"2026-01-04"}));
    CHECK(series.at("average") == 82.7);
    CHECK(fixture.json({"measure", "series", "weight", "--since", "2026-01-04"}).at("count") == 1);
    CHECK(fixture.run({"measure", "series", "weight"}).says("Niemand kijkt vanzelf mee"));
}

TEST_CASE("a file of an app is imported once, undone, and its columns are asked for")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    const std::string file =
        fixture.write("bp.csv",
                      "Date,Heart rate,Systolic,Diastolic,Comments\n2026-01-05 "
                      "08:00:00,64,132,81,\n2026-01-06 08:00:00,66,135,82,\n");
    const auto report = fixture.json({"measure", "import", file, "--source", "Withings"});
    CHECK(report.at("format") == "csv");
    CHECK(report.at("added") == 2);
    CHECK(report.at("days") == 2);
    CHECK(fixture.json({"measure", "import", file, "--source", "Withings"}).at("added") == 0);
    const auto series = fixture.json({"measure", "series", "bp"});
    CHECK(series.at("count") == 2);
    CHECK(series.at("points").at(0).at("source") == "Withings");
    fixture.json({"measure", "import", "--undo", report.at("import").get<std::string>()});
    CHECK(fixture.json({"measure", "series", "bp"}).at("count") == 0);

    const std::string own = fixture.write("eigen.csv", "Wanneer;Getal\n2026-01-05;82,5\n");
    const auto asked = fixture.json({"measure", "import", own});
    CHECK(asked.at("added") == 0);
    CHECK(asked.at("columns").size() == 2);
    CHECK(fixture.run({"measure", "import", own}).says("--column"));
    const auto given =
        fixture.json({"measure", "import", own, "--column", "Wanneer=date", "Getal=weight:kg"});
    CHECK(given.at("added") == 1);
    CHECK(fixture.json({"measure", "import", own}).at("duplicates") == 1);
}

TEST_CASE(
    "a measurement from before the birth, before 1900 or of tomorrow is refused with the reason")
{
    const CommandLineFixture cli;
    cli.createProfile(); // born on 8 April 1951
    const auto why = [&cli](const std::string& at) {
        const Answer answer = cli.run({"measure", "add", "weight", "80", "--at", at, "--yes"});
        CHECK(answer.exitCode == 1);
        return answer.out + answer.err;
    };
    CHECK(why("1899-03-01").find("geboorte") != std::string::npos);
    CHECK(why("1951-04-07").find("geboorte") != std::string::npos);
    CHECK(why("2999-01-01").find("moet nog komen") != std::string::npos);
    CHECK(cli.run({"measure", "add", "weight", "4", "--at", "1951-04-08", "--yes"}).exitCode == 0);
}

TEST_CASE("every kind of measurement goes by the words people use")
{
    const CommandLineFixture cli;
    cli.createProfile();
    const auto kindOf = [&cli](const std::string& name, const std::string& value) {
        const Answer answer = cli.run({"measure", "add", name, value, "--yes", "--json"});
        INFO(name << answer.out << answer.err);
        REQUIRE(answer.exitCode == 0);
        return answer.json().at("fact").at("kind").get<std::string>();
    };
    CHECK(kindOf("gewicht", "80") == kindOf("weight", "80"));
    CHECK(kindOf("koorts", "38,5") == kindOf("Temperatuur", "38,5"));
    CHECK(kindOf("fever", "38.5") == kindOf("temperature", "38.5"));
    for (const auto& [name, value] :
         std::vector<std::pair<std::string, std::string>>{{"hartslag", "70"},
                                                          {"pols", "70"},
                                                          {"saturatie", "97"},
                                                          {"zuurstof", "97"},
                                                          {"oxygen", "97"},
                                                          {"bloeddruk", "130/80"},
                                                          {"tensie", "130/80"},
                                                          {"lengte", "170"},
                                                          {"buikomvang", "90"},
                                                          {"pijn", "3"},
                                                          {"adem", "14"},
                                                          {"stappen", "900"},
                                                          {"slaap", "7"},
                                                          {"vocht", "200"},
                                                          {"stemming", "5"},
                                                          {"inr", "2,5"},
                                                          {"piekstroom", "400"}}) {
        kindOf(name, value);
    }
    // When it was measured makes it one of three kinds; Regie does not guess.
    for (const std::string name : {"bloedsuiker", "suiker", "glucose", "blood sugar"}) {
        const Answer asked = cli.run({"measure", "add", name, "6,1", "--json"});
        CHECK(asked.errorCode() == "invalid_argument");
        CHECK(asked.says("glucose_fasting"));
        CHECK(asked.says("glucose_other"));
    }
    CHECK(cli.json({"measure", "add", "bloedsuiker", "6,1", "--moment", "voor het ontbijt"})
              .at("fact")
              .at("kind")
          == "glucose_fasting");
}
