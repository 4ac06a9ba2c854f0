// SPDX-License-Identifier: GPL-3.0-or-later
// The proof that nothing leaves but what was chosen: every value of every resource carries a mark of
// its own, and after any choice no output holds a mark of a resource that stays.
#include "core/store/never_share.h"
#include "tests/core/share/share_fixture.h"

#include <fmt/format.h>

#include <map>
#include <random>
#include <set>

using namespace regie;
using namespace regie::share;

namespace
{
std::string mark(std::string_view resource, int number)
{
    return fmt::format("MERK{}x{}q", resource, number);
}

/** Resources that point at each other in every way, each with marks in all its words. */
std::string resources(int number)
{
    const auto id = [&](std::string_view kind) { return fmt::format("{}{}", kind, number); };
    const auto m = [&](std::string_view kind, int n) { return mark(id(kind), n); };
    std::string all;
    all += fmt::format(
        R"({{"resourceType":"Condition","id":"{0}","identifier":[{{"system":"urn:oid:1.2.{4}","value":"{1}"}}],"clinicalStatus":{{"coding":[{{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}}]}},"code":{{"text":"{2}"}},"subject":{{"display":"x"}},"note":[{{"text":"{3}"}}]}})",
        id("cond"),
        m("cond", 1),
        m("cond", 2),
        m("cond", 3),
        number);
    all += "\n";
    all += fmt::format(R"({{"resourceType":"Medication","id":"{0}","code":{{"text":"{1}"}}}})",
                       id("med"),
                       m("med", 1));
    all += "\n";
    all += fmt::format(
        R"({{"resourceType":"MedicationRequest","id":"{0}","status":"active","intent":"order","text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">{1} bij {2}</div>"}},"medicationReference":{{"reference":"Medication/{3}"}},"subject":{{"display":"x"}},"reasonReference":[{{"reference":"Condition/{4}","display":"{2}"}},{{"identifier":{{"system":"urn:oid:1.2.{7}","value":"{8}"}},"display":"{2}"}}],"note":[{{"text":"{5}"}}],"dosageInstruction":[{{"text":"{6}"}}]}})",
        id("req"),
        m("req", 1),
        m("cond", 2),
        id("med"),
        id("cond"),
        m("req", 2),
        m("req", 3),
        number,
        m("cond", 1));
    all += "\n";
    all += fmt::format(
        R"({{"resourceType":"Observation","id":"{0}","status":"final","code":{{"text":"{1}"}},"subject":{{"display":"x"}},"focus":[{{"reference":"Condition/{3}","display":"{4}"}}],"valueString":"{2}","contained":[{{"resourceType":"Practitioner","id":"p","name":[{{"text":"{5}"}}]}}],"performer":[{{"reference":"#p"}}]}})",
        id("obs"),
        m("obs", 1),
        m("obs", 2),
        id("cond"),
        m("cond", 2),
        m("obs", 3));
    all += "\n";
    return all;
}

/** STU3: another road through the conversion. */
std::string olderRecord(int number)
{
    const auto id = [&](std::string_view kind) { return fmt::format("{}{}", kind, number); };
    const auto m = [&](std::string_view kind, int n) { return mark(id(kind), n); };
    return fmt::format(
               R"({{"resourceType":"Condition","id":"{0}","clinicalStatus":"active","code":{{"text":"{1}"}},"subject":{{"display":"x"}},"note":[{{"text":"{2}"}}]}})",
               id("oldcond"),
               m("oldcond", 1),
               m("oldcond", 2))
           + "\n"
           + fmt::format(
               R"({{"resourceType":"MedicationStatement","id":"{0}","status":"active","taken":"y","medicationCodeableConcept":{{"text":"{1}"}},"subject":{{"display":"x"}},"reasonReference":[{{"reference":"Condition/{2}","display":"{3}"}}],"dosage":[{{"text":"{4}","doseQuantity":{{"value":1.50,"unit":"{5}"}}}}]}})",
               id("oldmed"),
               m("oldmed", 1),
               id("oldcond"),
               m("oldcond", 1),
               m("oldmed", 2),
               m("oldmed", 3))
           + "\n";
}

std::set<std::string> marksIn(const std::string& text)
{
    std::set<std::string> found;
    for (std::size_t at = text.find("MERK"); at != std::string::npos;
         at = text.find("MERK", at + 1)) {
        const std::size_t end = text.find('x', at);
        found.insert(text.substr(at + 4, end - at - 4));
    }
    return found;
}
} // namespace

TEST_CASE("of any choice, nothing but what was chosen is in any output")
{
    ShareFixture fixture;
    std::string all;
    for (int i = 0; i < 6; ++i) {
        all += resources(i);
    }
    fixture.take(all);
    std::string older;
    for (int i = 0; i < 4; ++i) {
        older += olderRecord(i);
    }
    store::ImportOptions options;
    options.source = "oud";
    options.version = fhir::FhirVersion::Stu3;
    need(store::importBytes(fixture.store(), "oud.ndjson", older, options));

    const auto facts = fixture.facts();
    REQUIRE(facts.size() == 26);
    std::map<std::string, std::string> keyOf;
    for (const auto& fact : facts) {
        keyOf[fact.id] = need(fixture.records().resourceOf(fact)).id;
    }
    std::mt19937 chance(20261127);
    std::size_t leaked = 0;
    for (int run = 0; run < 60; ++run) {
        std::vector<std::string> chosen;
        std::set<std::string> allowed;
        for (const auto& fact : facts) {
            if (std::uniform_int_distribution<int>(0, 3)(chance) != 0) {
                continue;
            }
            chosen.push_back(fact.id);
            const std::string& key = keyOf[fact.id];
            allowed.insert(key);
            if (key.starts_with("req")) {
                allowed.insert("med" + key.substr(3)); // shown inside it
            }
        }
        if (chosen.empty()) {
            continue;
        }
        std::shuffle(chosen.begin(), chosen.end(), chance);
        const ShareDraft draft = fixture.draft(chosen);
        for (const std::string* output : {&draft.ips, &draft.text, &draft.consent}) {
            for (const std::string& each : marksIn(*output)) {
                INFO("run " << run << " mark of " << each);
                leaked += allowed.contains(each) ? 0U : 1U;
                CHECK(allowed.contains(each));
            }
        }
        for (const std::string& id : chosen) {
            // and what was chosen is there, with every mark of its own
            for (int n = 1; n <= 3; ++n) {
                if (keyOf[id].starts_with("req") && n == 1) {
                    continue; // in the source's narrative alone, which names what stays behind
                }
                const std::string own = mark(keyOf[id], n);
                const bool exists =
                    all.find(own) != std::string::npos || older.find(own) != std::string::npos;
                INFO(own);
                CHECK((!exists || draft.ips.find(own) != std::string::npos));
            }
        }
    }
    CHECK(leaked == 0);
}

TEST_CASE("what may never be shared is in no output, whatever is chosen")
{
    ShareFixture fixture;
    fixture.take(resources(0) + resources(1));
    const auto facts = fixture.facts();
    for (const auto& blocked : facts) {
        need(store::blockSharing(fixture.store(), blocked.id));
        const std::string key = need(fixture.records().resourceOf(blocked)).id;
        const ShareDraft draft = fixture.draft(fixture.allIds());
        CHECK_FALSE(marksIn(draft.ips + draft.text + draft.consent).contains(key));
        need(store::unblockSharing(fixture.store(), blocked.id));
    }
    // Also what only comes along: the product of a medicine.
    const auto medication = fixture.facts("medication");
    REQUIRE(medication.size() == 2);
    need(store::blockSharing(fixture.store(), medication[0].id));
    const std::string key = need(fixture.records().resourceOf(medication[0])).id;
    const ShareDraft draft = fixture.draft(fixture.allIds());
    CHECK_FALSE(marksIn(draft.ips + draft.text + draft.consent).contains(key));
}
