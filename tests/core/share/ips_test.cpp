// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/ips.h"

#include "tests/core/share/share_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace regie;
using namespace regie::share;
using Json = nlohmann::json;

namespace
{
std::map<std::string, Json> entriesOf(const Json& bundle)
{
    std::map<std::string, Json> entries;
    for (const Json& each : bundle.at("entry")) {
        CHECK(entries.emplace(each.at("fullUrl"), each.at("resource")).second);
        CHECK(each.at("fullUrl") == "urn:uuid:" + each.at("resource").at("id").get<std::string>());
    }
    return entries;
}

void collectReferences(const Json& json, std::vector<std::string>& found)
{
    if (json.is_object() && json.contains("reference") && json["reference"].is_string()) {
        found.push_back(json["reference"]);
    }
    if (json.is_structured()) {
        for (const Json& each : json) {
            collectReferences(each, found);
        }
    }
}

std::vector<std::string> lines(StoreFixture& fixture)
{
    std::vector<std::string> all;
    for (const auto& fact : fixture.facts()) {
        if (fact.fact.kind != "composition" && fact.fact.kind != "consent"
            && fact.fact.kind != "bundle" && fact.fact.kind != "patient") {
            // R4 requires a status where STU3 did not: "unknown" then says the same as none. And a
            // comment of STU3 becomes a note, which some lenses read as the value.
            const bool unsaid = fact.fact.status.empty() || fact.fact.status == "unknown";
            const bool comment = fact.fact.kind == "living_situation";
            all.push_back(fact.fact.kind + "|" + fact.fact.title.nl + "|"
                          + (comment ? "" : fact.fact.value.nl) + "|"
                          + fact.fact.date.start.substr(0, 10) + "|"
                          + (unsaid ? "" : fact.fact.status));
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}
} // namespace

TEST_CASE("a summary of the demo record is a whole document")
{
    ShareFixture fixture;
    takeDemo(fixture);
    const auto ids = fixture.allIds();
    const ShareDraft draft = fixture.draft(ids);
    if (const char* out = std::getenv("REGIE_IPS_OUT")) {
        std::ofstream(out) << draft.ips;
    }
    const Json bundle = Json::parse(draft.ips);
    CHECK(bundle["type"] == "document");
    const auto entries = entriesOf(bundle);
    const Json& composition = bundle["entry"][0]["resource"];
    CHECK(composition["resourceType"] == "Composition");
    std::set<std::string> codes;
    for (const Json& section : composition["section"]) {
        CHECK(section.contains("text"));
        CHECK(section.contains("entry"));
        if (section.contains("code")) {
            codes.insert(section["code"]["coding"][0]["code"]);
        }
    }
    for (const char* code : {"10160-0", "48765-2", "11450-4"}) {
        CHECK(codes.contains(code));
    }
    std::vector<std::string> references;
    collectReferences(bundle, references);
    for (const std::string& each : references) {
        INFO(each);
        CHECK((each.starts_with('#') || entries.contains(each)));
    }
    std::size_t provenances = 0;
    std::size_t basics = 0;
    for (const auto& [url, resource] : entries) {
        INFO(resource.dump());
        CHECK(resource.contains("text"));
        provenances += resource["resourceType"] == "Provenance" ? 1U : 0U;
        basics += resource["resourceType"] == "Basic" ? 1U : 0U;
    }
    CHECK(provenances == 4);
    WARN("facts " << ids.size() << ", entries " << entries.size() << ", Basic " << basics
                  << ", bytes " << draft.ips.size());
    CHECK(basics * 20 < entries.size());
}

TEST_CASE(
    "an empty section says that there is no information, and none only when the person said so")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    const auto records = need(SharedRecords::gather(fixture.store(), fixture.facts()));
    IpsHead head;
    head.person = {"Roos", "1951-04-08", {}};
    head.id = "f47ac10b-58cc-4372-a567-0e02b2c3d479";
    head.app = "0.1.0";
    const std::string silent = fixture.ips().write(records, head);
    for (const char* code : {"no-medication-info", "no-allergy-info", "no-problem-info"}) {
        CHECK(silent.find(code) != std::string::npos);
    }
    CHECK(silent.find("no-known") == std::string::npos);
    head.noneStated = {"allergies"};
    const std::string said = fixture.ips().write(records, head);
    CHECK(said.find("no-known-allergies") != std::string::npos);
    CHECK(said.find("no-allergy-info") == std::string::npos);
    CHECK(said.find("no-medication-info") != std::string::npos);
}

TEST_CASE("numbers keep their spelling on the way out")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01", "Glucose", "5.60"));
    CHECK(fixture.draft(fixture.allIds()).ips.find("\"value\":5.60,") != std::string::npos);
}

TEST_CASE("a summary taken in elsewhere shows the same facts")
{
    ShareFixture fixture;
    takeDemo(fixture);
    std::vector<std::string> ids;
    for (const auto& fact : fixture.facts()) {
        if (fact.fact.kind != "patient") {
            ids.push_back(fact.id);
        }
    }
    const ShareDraft draft = fixture.draft(ids);
    StoreFixture other;
    need(other.store().setProfile({"Roos Testdijk", "1951-04-08", {}}));
    store::ImportOptions options;
    options.source = "samenvatting";
    options.acceptPerson = true;
    const auto report = need(store::importBytes(other.store(), "ips.json", draft.ips, options));
    CHECK(report.quarantined.empty());
    const auto before = lines(fixture);
    const auto after = lines(other);
    std::vector<std::string> missing;
    std::set_difference(
        before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(missing));
    std::vector<std::string> extra;
    std::set_difference(
        after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(extra));
    for (const auto& each : missing) {
        UNSCOPED_INFO("missing " << each);
    }
    for (const auto& each : extra) {
        UNSCOPED_INFO("extra   " << each);
    }
    CHECK(missing.empty());
    CHECK(extra.empty());
}
