// SPDX-License-Identifier: GPL-3.0-or-later
// Care providers at the command line: what they sent can be taken away. All data is invented.
#include "core/net/http_server.h"
#include "tests/app/command_line_fixture.h"

namespace regie::app
{
namespace
{
constexpr std::string_view kMetadata =
    R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"mode":"server",)"
    R"("resource":[{"type":"Patient","operation":[{"name":"everything"}]}]}]})";
constexpr std::string_view kPatient =
    R"({"resource":{"resourceType":"Patient","id":"p1","name":[{"family":"Testdijk","given":)"
    R"(["Roos"]}],"birthDate":"1951-04-08"}})";
constexpr std::string_view kCondition =
    R"({"resource":{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/p1"},)"
    R"("code":{"text":"Astma"}}})";

std::unique_ptr<net::HttpServer> serve()
{
    auto server = net::HttpServer::start({}, [](const net::ServerRequest& request) {
        net::ServerResponse response;
        response.headers = {{"Content-Type", "application/fhir+json"}};
        if (request.path.find("metadata") != std::string::npos) {
            response.body = kMetadata;
        } else {
            const bool all = request.path.find("everything") != std::string::npos;
            response.body = R"({"resourceType":"Bundle","type":"searchset","entry":[)"
                            + std::string(kPatient)
                            + (all ? "," + std::string(kCondition) : std::string()) + "]}";
        }
        return response;
    });
    REQUIRE(server.has_value());
    return std::move(*server);
}

class PortalFixture : public CommandLineFixture
{
public:
    PortalFixture()
    {
        createProfile();
        REQUIRE(
            run({"portal", "add", "--name", "Zorg", "--url", server->origin(), "--kind", "fhir"})
                .exitCode
            == 0);
        REQUIRE(run({"sync", "--json"}).exitCode == 0);
    }
    std::size_t records() const
    {
        return run({"list", "problem", "--json"}).json()["facts"].size();
    }

    std::unique_ptr<net::HttpServer> server = serve();
};
} // namespace

TEST_CASE("data of a care provider goes only when that is said twice, and comes when asked for")
{
    PortalFixture fixture;
    REQUIRE(fixture.records() == 1);
    const Answer look = fixture.run({"portal", "erase", "Zorg"});
    CHECK(look.exitCode == 0);
    CHECK(look.says("--yes"));
    CHECK(fixture.records() == 1);
    const auto done = fixture.run({"portal", "erase", "Zorg", "--yes", "--json"}).json();
    CHECK(done["done"] == true);
    CHECK(done["records"] == 2);
    CHECK(fixture.records() == 0);
    CHECK(fixture.run({"portal", "list"}).says("Regie haalt pas weer op als u dat vraagt"));
    CHECK(fixture.run({"sync"}).exitCode == 0);
    CHECK(fixture.records() == 1);
    CHECK(fixture.run({"portal", "erase", "Zorg", "--since", "ooit", "--json"}).errorCode()
          == "invalid_argument");
    const auto all = fixture.run({"portal", "erase", "Zorg", "--since", "2000-01-01", "--json"});
    CHECK(all.json()["records"] == 2);
    CHECK(all.json()["done"] == false);
}

TEST_CASE("data of another person is refused at the command line until it is accepted")
{
    const auto server = serve();
    const CommandLineFixture cli;
    cli.json({"profile", "create", "--name", "Piet de Vries", "--birth-date", "1980-01-02"});
    cli.json({"portal", "add", "--name", "Zorg", "--url", server->origin(), "--kind", "fhir"});
    const auto refused = cli.json({"sync"});
    const auto& service = refused.at("portals").at(0).at("services").at(0);
    CHECK(service.at("state") != "complete");
    CHECK(service.at("error").at("code") == "other_person");
    CHECK(service.at("received") == 0);
    CHECK(service.at("pages") == 0);
    CHECK(refused.at("tokens_left") == false);
    CHECK(cli.json({"list", "problem"}).at("facts").empty());

    const auto accepted = cli.json({"sync", "--accept-person"});
    CHECK(accepted.at("portals").at(0).at("services").at(0).at("state") == "complete");
    CHECK(cli.json({"list", "problem"}).at("facts").size() == 1);
}

TEST_CASE("a care provider goes with or without its data, and the data can go later")
{
    PortalFixture fixture;
    CHECK(fixture.run({"portal", "remove", "Zorg", "--keep-data", "--remove-data", "--json"})
              .errorCode()
          == "invalid_argument");
    CHECK(fixture.run({"portal", "remove", "Zorg", "--keep-data"}).exitCode == 0);
    CHECK(fixture.records() == 1);
    CHECK(fixture.run({"portal", "remove", "Zorg", "--remove-data"}).says("--yes"));
    CHECK(fixture.records() == 1);
    CHECK(fixture.run({"portal", "remove", "Zorg", "--remove-data", "--yes"}).exitCode == 0);
    CHECK(fixture.records() == 0);
    CHECK(fixture.run({"portal", "remove", "Zorg", "--json"}).errorCode() == "not_found");
}
} // namespace regie::app
