// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/command_line_fixture.h"

#include <set>

using namespace regie::app;

namespace
{
std::vector<std::string> ids(const CommandLineFixture& fixture, const std::string& kind)
{
    std::vector<std::string> found;
    const nlohmann::json answer = fixture.json({"list", kind});
    for (const auto& fact : answer["facts"]) {
        found.push_back(fact["id"]);
    }
    return found;
}
std::string contents(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
} // namespace

TEST_CASE("a file for a care provider speaks of the patient, and not to them")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    fixture.json(
        {"import", "-", "--source", "Huisarts", "--fhir-version", "STU3"},
        R"({"resourceType":"Condition","id":"c1","clinicalStatus":"active","code":{"text":"Rugpijn"},)"
        R"("subject":{"reference":"Patient/1"},"assertedDate":"2026-01-02"})");
    const std::string fact = fixture.json({"list", "problem"})["facts"][0]["id"];
    for (const std::string form : {"text", "ips"}) {
        const auto file = fixture.path("delen." + form).string();
        fixture.json({"share",
                      "create",
                      "--select",
                      fact,
                      "--to",
                      "specialist",
                      "--format",
                      form,
                      "--out",
                      file,
                      "--yes"});
        CHECK(contents(file).find("u heeft dit nu") == std::string::npos);
        CHECK(contents(file).find("patiënt heeft dit nu") != std::string::npos);
    }
}

TEST_CASE("a share goes to a care provider that takes documents, over the outbox")
{
    CommandLineFixture fixture;
    fixture.createRecord();
    const auto draw = [](const auto& /*shown*/, regie::Language) {
        return regie::Result<std::string>(std::string("%PDF-1.4 getekend"));
    };
    fixture.drawShare = {draw, draw, draw};
    for (const auto& [name, service] :
         {std::pair("De Linde", "pdfa-3-0"), {"De Vijzel", "bgz-3-0"}}) {
        fixture.json({"portal",
                      "add",
                      "--name",
                      name,
                      "--url",
                      "https://zorg.example/fhir",
                      "--kind",
                      "fhir",
                      "--services",
                      service});
    }
    const auto problems = ids(fixture, "problem");
    const auto create = [&](std::vector<std::string> more) {
        std::vector<std::string> line = {
            "share", "create", "--select", problems[0], "--to", "specialist", "--json"};
        line.insert(line.end(), more.begin(), more.end());
        return fixture.run(line);
    };
    const auto shares = [&] { return fixture.json({"share", "list"})["shares"]; };
    CHECK(create({"--portal", "De Vijzel"}).errorCode() == "not_supported");
    CHECK(create({"--portal", "De Linde", "--out", fixture.path("x").string()}).errorCode()
          == "invalid_argument");
    CHECK(create({"--format", "portal", "--out", fixture.path("x").string()}).errorCode()
          == "invalid_argument");
    CHECK(create({"--portal", "De Linde", "--dry-run"}).exitCode == 0);
    CHECK(shares().empty());

    const auto made = create({"--portal", "De Linde", "--name", "dr. De Vries", "--yes"}).json();
    REQUIRE(shares().size() == 1);
    CHECK(shares()[0]["share"] == made["share"]);
    CHECK(shares()[0]["name"] == "dr. De Vries, De Linde");
    CHECK(shares()[0]["format"] == "portal");
    CHECK(shares()[0]["sending"] == "to_send");
    CHECK(fixture.run({"share", "list"}).says("dr. De Vries, De Linde"));
    // Ended before it went: it goes no more.
    fixture.json({"share", "revoke", made["share"]});
    CHECK(shares()[0]["sending"].is_null());
    CHECK_FALSE(shares()[0]["revoked_at"].is_null());
}

TEST_CASE("what a person chooses goes to a file, a list and a log")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    const auto problems = ids(fixture, "problem");
    REQUIRE_FALSE(problems.empty());
    const auto file = fixture.path("delen.json").string();
    const auto made = fixture.json({"share",
                                    "create",
                                    "--select",
                                    problems[0],
                                    "--to",
                                    "specialist",
                                    "--why",
                                    "Ik ben moe",
                                    "--out",
                                    file});
    CHECK(made["facts"] == nlohmann::json::array({problems[0]}));
    CHECK(made["code"].is_null());
    const auto bundle = nlohmann::json::parse(contents(file));
    CHECK(bundle["type"] == "document");
    // The same name again is refused, and nothing is logged for it.
    CHECK(fixture
              .run({"share",
                    "create",
                    "--select",
                    problems[0],
                    "--to",
                    "specialist",
                    "--out",
                    file,
                    "--json"})
              .errorCode()
          == "already_exists");
    const auto list = fixture.json({"share", "list"});
    REQUIRE(list["shares"].size() == 1);
    CHECK(list["shares"][0]["why"] == "Ik ben moe");
    fixture.json({"share", "revoke", made["share"].get<std::string>()});
    const auto log = fixture.json({"share", "log"});
    CHECK(log["entries"].size() == 2);
    CHECK(log["broken"] == 0);
    // In words, without what the chain is made of.
    const std::string inWords = fixture.run({"share", "log"}).out;
    CHECK(inWords.find("Gedeeld met:") != std::string::npos);
    CHECK(inWords.find("Vastgelegd: dit geldt") != std::string::npos);
    CHECK(inWords.find('{') == std::string::npos);
    CHECK_FALSE(fixture.json({"share", "list"})["shares"][0]["revoked_at"].is_null());
}

TEST_CASE("what a medicine tells is said once, however often it was prescribed")
{
    const CommandLineFixture fixture;
    fixture.createProfile();
    std::string record =
        R"({"resourceType":"Condition","id":"p","clinicalStatus":{"coding":[{"system":)"
        R"("http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},)"
        R"("code":{"coding":[{"system":"http://hl7.org/fhir/sid/icpc-1-nl","code":"P76",)"
        R"("display":"Sombere stemming"}]}})"
        "\n";
    for (const char* id : {"m", "n"}) {
        record += R"({"resourceType":"MedicationStatement","status":"active","id":")"
                  + std::string(id)
                  + R"(","medicationCodeableConcept":{"text":"Citalopram 20 mg","coding":[{)"
                    R"("system":"http://www.whocc.no/atc","code":"N06AB04"}]}})"
                    "\n";
    }
    fixture.json({"import", fixture.write("record.ndjson", record), "--source", "Huisarts"});
    const std::string out = fixture
                                .run({"share",
                                      "create",
                                      "--preset",
                                      "medication",
                                      "--include",
                                      "ggz",
                                      "--to",
                                      "huisarts",
                                      "--yes",
                                      "--out",
                                      fixture.path("medicijnen.json").string()})
                                .out;
    std::set<std::string> said;
    std::size_t from = out.find("Let op.");
    REQUIRE(from != std::string::npos);
    while (from != std::string::npos) {
        const std::size_t next = out.find("Let op.", from + 1);
        const std::size_t end = std::min(next, out.find("1 gegeven staat", from));
        CHECK(said.insert(out.substr(from, end - from)).second);
        from = next;
    }
    // Said before the file is made, and made only by whoever has seen it.
    CHECK(out.find("Let op.") < out.find("staan in het bestand"));
    std::vector<std::string> again = {"share",
                                      "create",
                                      "--preset",
                                      "medication",
                                      "--include",
                                      "ggz",
                                      "--to",
                                      "huisarts",
                                      "--out",
                                      fixture.path("nee.json").string(),
                                      "--json"};
    CHECK(fixture.run(again).errorCode() == "invalid_argument");
    CHECK_FALSE(std::filesystem::exists(fixture.path("nee.json")));
    again.push_back("--dry-run");
    const auto preview = fixture.json(again);
    CHECK(preview["facts"].size() == 2);
    CHECK_FALSE(preview["revealed"].empty());
    CHECK(preview["text"].get<std::string>().find("Citalopram") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(fixture.path("nee.json")));
    CHECK(fixture.json({"share", "list"})["shares"].size() == 1);
}

TEST_CASE("never is never, and everything asks twice")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    const auto problems = ids(fixture, "problem");
    fixture.json({"share", "never", problems.at(0)});
    const auto file = fixture.path("alles.txt").string();
    const Answer once = fixture.run({"share",
                                     "create",
                                     "--preset",
                                     "everything",
                                     "--to",
                                     "anders",
                                     "--format",
                                     "text",
                                     "--out",
                                     file,
                                     "--json"});
    CHECK(once.errorCode() == "invalid_argument");
    const auto twice = fixture.json({"share",
                                     "create",
                                     "--preset",
                                     "everything",
                                     "--confirm",
                                     "--yes",
                                     "--to",
                                     "anders",
                                     "--format",
                                     "text",
                                     "--out",
                                     file});
    bool told = false;
    for (const auto& each : twice["left_out"]) {
        told = told || (each["fact"] == problems[0] && each["reason"] == "never_share");
    }
    CHECK(told);
    CHECK(std::find(twice["facts"].begin(), twice["facts"].end(), problems[0])
          == twice["facts"].end());
    CHECK_FALSE(contents(file).empty());
    fixture.json({"share", "never", problems[0], "--lift"});
    CHECK(fixture.run({"share", "never", problems[0], "--lift", "--json"}).errorCode()
          == "not_found");
}

TEST_CASE("a backup made here is a record again there")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    const auto file = fixture.path("kopie.regiebackup").string();
    const auto made = fixture.json({"backup", file});
    CHECK(made["verified"] == true);
    const auto there = fixture.path("terug").string();
    const auto back = fixture.json({"restore", file, "--profile", there});
    CHECK(back["resources"] == made["resources"]);
    CHECK(fixture.json({"list", "--profile", there}) == fixture.json({"list"}));
    fixture.write("ander", "stoel tulp muis regenboog\n");
    CHECK(fixture
              .bare({"restore",
                     file,
                     "--profile",
                     fixture.path("nee").string(),
                     "--passphrase-file",
                     fixture.path("ander").string(),
                     "--json"})
              .errorCode()
          == "wrong_passphrase");
    CHECK(fixture.run({"restore", file, "--profile", there, "--json"}).errorCode()
          == "already_exists");
    CHECK(fixture
              .run({"restore",
                    fixture.write("geen", "hallo"),
                    "--profile",
                    fixture.path("n").string(),
                    "--json"})
              .errorCode()
          == "unknown_format");
}

TEST_CASE("everything taken along is a record again in a new vault")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    const auto folder = fixture.path("alles").string();
    const auto made = fixture.json({"export", "--format", "all", "--out", folder});
    CHECK(made["resources"].get<int>() > 0);
    const auto there = fixture.path("nieuw").string();
    fixture.json({"profile", "create", "--name", "Leeg", "--profile", there});
    const auto taken = fixture.json({"import", folder, "--profile", there});
    CHECK(taken["resources"] == made["resources"]);
    CHECK(fixture.json({"list", "--profile", there}) == fixture.json({"list"}));
    CHECK(fixture.run({"import", folder, "--json"}).errorCode() == "already_exists");
}

TEST_CASE("a record that was taken in by half says so, and what to do, each time")
{
    const CommandLineFixture fixture;
    fixture.createRecord();
    const auto folder = fixture.path("alles");
    fixture.json({"export", "--format", "all", "--out", folder.string()});
    const auto drafts = folder / "drafts.ndjson";
    std::filesystem::rename(drafts, fixture.path("weg"));
    const auto there = fixture.path("nieuw").string();
    fixture.json({"profile", "create", "--name", "Leeg", "--profile", there});
    const auto half = fixture.run({"import", folder.string(), "--profile", there, "--json"});
    CHECK(half.errorCode() == "data_damaged");
    CHECK(half.says("regie profile create"));
    std::filesystem::rename(fixture.path("weg"), drafts);
    const auto again = fixture.run({"import", folder.string(), "--profile", there, "--json"});
    CHECK(again.errorCode() == "already_exists");
    CHECK(again.says("regie profile create"));
}
