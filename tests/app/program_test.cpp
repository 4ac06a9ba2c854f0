// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/medication_query.h"
#include "tests/app/command_line_fixture.h"

#include <algorithm>
#include <regex>
#include <set>

using namespace regie;
using namespace regie::app;

TEST_CASE("without a verb the program says what it can and what it cannot do yet")
{
    const CommandLineFixture cli;
    const Answer dutch = cli.bare({});
    CHECK(dutch.exitCode == 0);
    CHECK(dutch.says("geen venster"));
    for (const char* verb : {"profile",
                             "import",
                             "list",
                             "show",
                             "search",
                             "medication",
                             "add",
                             "export",
                             "services",
                             "demo"}) {
        CHECK(dutch.says(verb));
        const Answer help = cli.bare({verb, "--help", "--lang", "en"});
        CHECK(help.exitCode == 0);
        CHECK(help.says(std::string("regie ") + verb));
        CHECK_FALSE(help.says(" help.")); // a key that has no words
    }
    CHECK(cli.bare({"--lang", "en"}).says("no window"));
}

TEST_CASE("a command that is not understood changes nothing and repeats no value")
{
    const CommandLineFixture cli;
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"geheimdiagnose"},
                                                      {"list", "--geheimdiagnose"},
                                                      {"search"},
                                                      {"list", "--limit", "geheimdiagnose"},
                                                      {"list", "--limit", "0"},
                                                      {"list", "a", "geheimdiagnose"},
                                                      {"add"},
                                                      {"show", "x", "--lang", "de"},
                                                      {"list", "--since"}}) {
        Answer answer = cli.bare(arguments);
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.says("geheimdiagnose"));
        CHECK(answer.out.empty());
        auto asJson = arguments;
        asJson.insert(asJson.begin(), "--json");
        answer = cli.bare(asJson);
        CHECK(answer.exitCode == 2);
        CHECK(answer.errorCode() == "invalid_argument");
        CHECK(answer.err.empty());
    }
}

TEST_CASE("the services of MedMij are known by key and number")
{
    const CommandLineFixture cli;
    const auto services = cli.bare({"services", "--json"}).json().at("services");
    CHECK(services.size() == 15);
    std::set<std::string> keys;
    for (const auto& service : services) {
        keys.insert(service.at("key"));
        CHECK((service.at("fhir_version") == "STU3" || service.at("fhir_version") == "R4"));
        CHECK(service.at("send").is_boolean());
    }
    CHECK(keys.size() == 15);
    const auto gp = std::find_if(services.begin(), services.end(), [](const auto& service) {
        return service.at("number") == 49;
    });
    REQUIRE(gp != services.end());
    CHECK(gp->at("key") == "genpractdata-2-0");
    CHECK(cli.bare({"services", "--lang", "en"}).says("General practitioner data"));
}

TEST_CASE("no query of a service names the patient, and each names a resource type")
{
    const auto files = embeddedResourceFiles();
    static const std::regex kQuery("[A-Z][A-Za-z]+(/\\$lastn)?(\\?.*)?");
    for (const std::string& path : files->list("services/")) {
        INFO(path);
        const auto service = nlohmann::json::parse(*files->read(path));
        for (const auto& query : service.at("queries")) {
            const auto get = query.at("get").get<std::string>();
            INFO(get);
            CHECK(std::regex_match(get, kQuery));
            CHECK(get.find("patient=") == std::string::npos);
            CHECK(get.find("subject=") == std::string::npos);
        }
        CHECK((service.at("send").is_null() || service.at("send").at("method") == "POST"));
    }
}

TEST_CASE("the medication overview looks at every kind that is about taking medicines")
{
    const auto files = embeddedResourceFiles();
    std::set<std::string> kinds;
    for (const std::string& path : files->list("lenses/")) {
        const auto lens = nlohmann::json::parse(*files->read(path), nullptr, false);
        if (!lens.is_object()) {
            continue;
        }
        for (const auto& fit : lens.value("fits", nlohmann::json::array())) {
            const std::string type = fit.value("type", "");
            if (type.starts_with("Medication") && type != "Medication"
                && type != "MedicationKnowledge") {
                kinds.insert(lens.at("kind"));
            }
        }
    }
    CHECK(kinds
          == std::set<std::string>(store::kMedicationKinds.begin(), store::kMedicationKinds.end()));
}

TEST_CASE("the demo walks the whole road and leaves nothing behind")
{
    const CommandLineFixture cli;
    const Answer answer = cli.bare({"demo", "--json"});
    INFO(answer.out.substr(0, 2000));
    CHECK(answer.exitCode == 0);
    const auto demo = answer.json();
    std::vector<std::string> steps;
    for (const auto& step : demo.at("steps")) {
        steps.push_back(step.at("step"));
    }
    CHECK(steps
          == std::vector<std::string>{
              "vault", "portals", "sign_in", "sync", "send", "sync_again", "documents", "check"});
    for (const auto& step : demo.at("steps")) {
        CHECK(step.at("ok") == true);
    }
    CHECK(demo.at("medication").at("current").size() > 1);
    CHECK(demo.at("kinds").size() > 10);
    for (const auto& entry : std::filesystem::directory_iterator(cli.path("."))) {
        CHECK(entry.path().filename() == "passphrase");
    }
    CHECK(cli.bare({"demo", "--lang", "en"}).says("invented person"));
}
