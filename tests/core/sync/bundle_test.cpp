// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent keeps to the rules that all send scripts of the MedMij qualification assert.
#include "core/sync/bundle.h"
#include "tests/support/store_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace regie::sync
{
namespace
{
using nlohmann::json;
constexpr std::string_view kNow = "2026-11-22T10:00:00.000Z";
const store::Profile kProfile{"Roos Testdijk", "1951-04-08", {}};

void checkInside(const json& value)
{
    if (value.is_array()) {
        for (const json& each : value) {
            checkInside(each);
        }
        return;
    }
    if (!value.is_object()) {
        return;
    }
    for (const auto& [name, member] : value.items()) {
        if (name == "coding") {
            for (const json& coding : member) {
                CHECK((coding.contains("system") && coding.contains("code")));
            }
        }
        if (name == "identifier" && member.is_array()) {
            for (const json& identifier : member) {
                CHECK((identifier.contains("system") && identifier.contains("value")));
                CHECK(identifier.at("system").get<std::string>().find("bsn") == std::string::npos);
            }
        }
        checkInside(member);
    }
    if (value.contains("reference") && value.at("reference").is_string()) {
        CHECK(value.contains("display"));
    }
}

/** Checks the rules that hold for all, and gives how many resources of each type there are. */
std::map<std::string, int> checked(const Outgoing& outgoing, std::string_view type)
{
    const json bundle = json::parse(outgoing.body);
    CHECK(bundle.at("type") == type);
    std::map<std::string, int> types;
    std::set<std::string> addresses;
    for (const json& entry : bundle.at("entry")) {
        const json& resource = entry.at("resource");
        const std::string kind = resource.at("resourceType");
        ++types[kind];
        CHECK(addresses.insert(entry.at("fullUrl")).second);
        if (entry.at("request").at("method") == "POST") {
            CHECK(entry.at("fullUrl").get<std::string>().starts_with("urn:uuid:"));
            CHECK_FALSE(resource.contains("id"));
            CHECK(entry.at("request").at("url") == kind);
        } else {
            CHECK(entry.at("fullUrl").get<std::string>().ends_with(
                resource.at("id").get<std::string>()));
        }
        if (kind != "Binary") {
            CHECK_FALSE(resource.at("meta").at("profile").empty());
        }
        checkInside(resource);
    }
    return types;
}
} // namespace

TEST_CASE("one document goes without a manifest, several go with one")
{
    SystemRandom random;
    const OutgoingDocument letter{"f1", "Brief", "application/pdf", "%PDF", "2026-01-02", ""};
    const auto one = documentsToSend({letter}, kProfile, kNow, random);
    CHECK(checked(one, "transaction")
          == std::map<std::string, int>{{"Binary", 1}, {"DocumentReference", 1}, {"Patient", 1}});
    CHECK(one.body.find(R"("content":"JVBERg==")") != std::string::npos);
    CHECK(one.ask.starts_with("DocumentReference?identifier=urn:ietf:rfc:3986%7Curn:uuid:"));
    OutgoingDocument other = letter;
    other.author = "Dr. Kneder";
    const auto two = documentsToSend({letter, other}, kProfile, kNow, random);
    CHECK(checked(two, "transaction")
          == std::map<std::string, int>{
              {"Binary", 2}, {"DocumentManifest", 1}, {"DocumentReference", 2}, {"Patient", 1}});
}

TEST_CASE("pictures go with the list that says whom they are for")
{
    SystemRandom random;
    const OutgoingDocument picture{"f1", "Huid \"links\"", "image/png", "x", "", ""};
    const auto sent = imagesToSend({picture, picture}, "Dr. Jansen", kProfile, kNow, random);
    CHECK(checked(sent, "transaction")
          == std::map<std::string, int>{{"Binary", 2},
                                        {"List", 1},
                                        {"Media", 2},
                                        {"Patient", 1},
                                        {"Practitioner", 1},
                                        {"PractitionerRole", 1}});
}

TEST_CASE("a request for a correction names who asks and who is asked")
{
    SystemRandom random;
    const auto sent = correctionsToSend(
        {{"f1", "Telefoon", "Mijn nummer is 06"}}, {"Ziekenhuis", ""}, kProfile, kNow, random);
    CHECK(checked(sent, "transaction")
          == std::map<std::string, int>{{"Communication", 1}, {"Organization", 1}, {"Patient", 1}});
    CHECK(sent.headers == "Prefer: return=representation");
}

TEST_CASE("answers complete their task and keep the numbers as they were typed")
{
    SystemRandom random;
    const std::string task =
        R"({"resourceType":"Task","id":"t1","meta":{"profile":["p"]},"status":"requested",)"
        R"("owner":{"reference":"Patient/p1","display":"Roos"},"input":[{"type":{"text":)"
        R"("Questionnaire"},"valueReference":{"reference":"Questionnaire/q","display":"Intake"}}]})";
    const auto sent = need(answersToSend(
        "f1",
        "https://zorg.example/Task/t1",
        task,
        R"({"resourceType":"QuestionnaireResponse","id":"x","item":[{"linkId":"a","answer":[{"valueDecimal":89.50}]}]})",
        kNow,
        random));
    CHECK(checked(sent, "transaction")
          == std::map<std::string, int>{{"QuestionnaireResponse", 1}, {"Task", 1}});
    CHECK(sent.body.find("89.50") != std::string::npos);
    CHECK(sent.body.find(R"("status":"requested")") == std::string::npos);
    const auto accepted = need(taskToSend("f1", task, "accepted"));
    CHECK(accepted.path == "Task/t1");
    CHECK(accepted.method == "PUT");
    CHECK(accepted.body.find(R"("status":"accepted")") != std::string::npos);
    CHECK(answersToSend("f1", "u", task, "[]", kNow, random).error().code
          == ErrorCode::SyntaxInvalid);
}
} // namespace regie::sync
