// SPDX-License-Identifier: GPL-3.0-or-later
// Facts and what they refer to, in whatever order it arrives. All data is synthetic.
#include "core/store/connection.h"
#include "tests/support/store_fixture.h"

using namespace regie;

namespace
{
std::string practitioner(std::string_view id, std::string_view family)
{
    return R"({"resourceType":"Practitioner","id":")" + std::string(id)
           + R"(","identifier":[{"system":"http://fhir.nl/fhir/NamingSystem/uzi-nr-pers","value":"90000)"
           + std::string(id) + R"("}],"name":[{"family":")" + std::string(family) + R"("}]})";
}

std::string measured(std::string_view id, std::string_view performer)
{
    return observation(
        id, "2024-05-01", "Kreatinine", "80", R"(,"performer":[)" + std::string(performer) + "]");
}

const std::string kByUrl = R"({"reference":"Practitioner/7"})";
const std::string kByNumber =
    R"({"identifier":{"system":"http://fhir.nl/fhir/NamingSystem/uzi-nr-pers","value":"900007"}})";
} // namespace

TEST_CASE("a target that arrives later is shown in the facts that waited for it")
{
    StoreFixture fixture;
    fixture.take(measured("een", kByUrl));
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") == std::string::npos);
    fixture.take(practitioner("7", "Jansma"));
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") != std::string::npos);
    fixture.take(practitioner("7", "Pietersma"));
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Pietersma") != std::string::npos);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a reference finds its target in the same file, before and after it")
{
    StoreFixture fixture;
    fixture.take(measured("een", kByUrl) + "\n" + practitioner("7", "Jansma") + "\n"
                 + measured("twee", kByUrl) + "\n");
    for (const auto& fact : fixture.facts()) {
        CHECK(fact.fact.provider.find("Jansma") != std::string::npos);
    }
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a logical reference finds its target in another source, also when it comes later")
{
    StoreFixture fixture;
    fixture.take(measured("een", kByNumber), "laboratorium");
    fixture.take(practitioner("7", "Jansma"), "ziekenhuis");
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") != std::string::npos);
    // A new version without the number is no longer the one that was meant.
    fixture.take(R"({"resourceType":"Practitioner","id":"7","name":[{"family":"Jansma"}]})",
                 "ziekenhuis");
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") == std::string::npos);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("a literal reference stays within its source")
{
    StoreFixture fixture;
    fixture.take(measured("een", kByUrl), "laboratorium");
    fixture.take(practitioner("7", "Jansma"), "ziekenhuis");
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") == std::string::npos);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("references by full address in a bundle are found, also after a rebuild")
{
    StoreFixture fixture;
    const std::string bundle =
        R"({"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"urn:uuid:5ff9a4f6-0a4c-4b53-a2d4-5f1a8c9b1a01","resource":)"
        + measured("een", R"({"reference":"urn:uuid:5ff9a4f6-0a4c-4b53-a2d4-5f1a8c9b1a02"})")
        + R"(},{"fullUrl":"urn:uuid:5ff9a4f6-0a4c-4b53-a2d4-5f1a8c9b1a02","resource":)"
        + R"({"resourceType":"Practitioner","name":[{"family":"Jansma"}]})" + R"(},
        {"fullUrl":"https://voorbeeld.nl/fhir/Observation/twee","resource":)"
        + observation("twee",
                      "2024-06-01",
                      "Natrium",
                      "140",
                      R"(,"performer":[{"reference":"https://voorbeeld.nl/fhir/Practitioner/8"}])")
        + R"(},{"fullUrl":"https://voorbeeld.nl/fhir/Practitioner/8","resource":)"
        + practitioner("8", "Verhage") + "}]}";
    fixture.take(bundle);
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") != std::string::npos);
    CHECK(fixture.theFact("Natrium").fact.provider.find("Verhage") != std::string::npos);
    need(fixture.store().setSetting("lens_version", "een andere"));
    need(fixture.store().connection().execute(
        "INSERT INTO lens_release (version) VALUES ('oud'); DELETE FROM provider_count; "
        "UPDATE fact SET provider = '', lens_release = (SELECT number FROM lens_release WHERE "
        "version = 'oud')"));
    fixture.reopen();
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Jansma") != std::string::npos);
    CHECK(need(fixture.store().check()).sound());
}

TEST_CASE("an absolute reference to another server finds nothing by the same type and id")
{
    StoreFixture fixture;
    fixture.take(R"({"resourceType":"Bundle","type":"collection","entry":[
        {"fullUrl":"https://een.nl/fhir/Practitioner/8","resource":)"
                 + practitioner("8", "Verhage") + "}]}");
    fixture.take(measured("een", R"({"reference":"https://ander.nl/fhir/Practitioner/8"})"));
    CHECK(fixture.theFact("Kreatinine").fact.provider.find("Verhage") == std::string::npos);
}

TEST_CASE("references in a circle end")
{
    StoreFixture fixture;
    fixture.take(
        R"({"resourceType":"Observation","id":"a","status":"final","code":{"text":"Rondje"},
        "performer":[{"reference":"PractitionerRole/b"}],"hasMember":[{"reference":"Observation/a"}]})"
        "\n"
        R"({"resourceType":"PractitionerRole","id":"b",
        "practitioner":{"reference":"PractitionerRole/b"},
        "organization":{"reference":"PractitionerRole/c"}})"
        "\n"
        R"({"resourceType":"PractitionerRole","id":"c",
        "organization":{"reference":"PractitionerRole/b"}})"
        "\n");
    CHECK(fixture.theFact("Rondje").fact.status == "final");
    CHECK(need(fixture.store().check()).sound());
}
