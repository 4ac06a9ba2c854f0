// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/selection.h"

#include "core/store/never_share.h"
#include "tests/core/share/share_fixture.h"

#include <algorithm>

using namespace regie;
using namespace regie::share;

namespace
{
std::string condition(std::string_view id,
                      std::string_view system,
                      std::string_view code,
                      std::string_view name,
                      std::string_view more = {})
{
    return std::string(R"({"resourceType":"Condition","id":")") + std::string(id)
           + R"(","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"code":{"coding":[{"system":")"
           + std::string(system) + R"(","code":")" + std::string(code) + R"("}],"text":")"
           + std::string(name) + R"("},"subject":{"display":"Roos"})" + std::string(more) + "}";
}
std::string medicine(std::string_view id, std::string_view atc, std::string_view name)
{
    return std::string(R"({"resourceType":"MedicationStatement","id":")") + std::string(id)
           + R"(","status":"active","medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":")"
           + std::string(atc) + R"("}],"text":")" + std::string(name)
           + R"("},"subject":{"display":"Roos"},"effectivePeriod":{"start":"2026-01-01"}})";
}
PresetChoice preset(std::string id)
{
    PresetChoice choice;
    choice.preset = std::move(id);
    return choice;
}
} // namespace

TEST_CASE("a preset leaves sensitive things out unless they are switched on")
{
    ShareFixture fixture;
    fixture.take(
        "[" + condition("1", "http://hl7.org/fhir/sid/icpc-1-nl", "P76", "Sombere stemming") + ","
        + condition("2", "http://hl7.org/fhir/sid/icd-10", "F10.2", "Gebruik van drank") + ","
        + condition("3", "http://snomed.info/sct", "86406008", "Infectie met een virus") + ","
        + condition("4", "urn:oid:1.2.3", "x", "Drager van BRCA1") + ","
        + condition("5", "http://hl7.org/fhir/sid/icpc-1-nl", "W83", "Behandeling in 2001") + ","
        + condition("6", "http://hl7.org/fhir/sid/icpc-1-nl", "K86", "Hoge bloeddruk") + ","
        + condition(
            "7",
            "http://hl7.org/fhir/sid/icpc-1-nl",
            "K87",
            "Hart",
            R"(,"meta":{"tag":[{"system":"urn:oid:2.16.840.1.113883.2.4.6.7","code":"0329"}]})")
        + "]");
    auto choice = preset("consultation");
    const Selection few =
        need(selectPreset(fixture.store(), fixture.rules(), Meaning::get().terms, choice));
    REQUIRE(few.facts.size() == 1);
    CHECK(few.facts[0].fact.title.nl == "Hoge bloeddruk");
    CHECK(few.leftOut.size() == 6);
    std::set<std::string> groups;
    for (const LeftOut& each : few.leftOut) {
        CHECK(each.reason == LeftOutReason::Sensitive);
        groups.insert(each.group);
    }
    CHECK(groups == std::set<std::string>{"abortion", "addiction", "genetics", "ggz", "sexual"});
    choice.include = {"ggz"};
    CHECK(need(selectPreset(fixture.store(), fixture.rules(), Meaning::get().terms, choice))
              .facts.size()
          == 3);

    // Named by the person one by one they go along, and it is said.
    const Selection named = need(selectFacts(fixture.store(), fixture.rules(), fixture.allIds()));
    CHECK(named.facts.size() == 7);
    CHECK(named.sensitive.size() >= 6);
}

TEST_CASE("carrying a bacterium is not hereditary, and what alcohol did is about addiction")
{
    ShareFixture fixture;
    fixture.take("[" + condition("1", "urn:oid:1.2.3", "x", "Drager van MRSA-bacterie") + ","
                 + condition("2", "urn:oid:1.2.3", "y", "Levercirrose door alcohol") + "]");
    const Selection chosen = need(selectPreset(
        fixture.store(), fixture.rules(), Meaning::get().terms, preset("consultation")));
    REQUIRE(chosen.facts.size() == 1);
    CHECK(chosen.facts[0].fact.title.nl == "Drager van MRSA-bacterie");
    REQUIRE(chosen.leftOut.size() == 1);
    CHECK(chosen.leftOut[0].group == "addiction");
}

TEST_CASE("everything needs a second confirmation")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01"));
    auto choice = preset("everything");
    const auto& terms = Meaning::get().terms;
    CHECK(selectPreset(fixture.store(), fixture.rules(), terms, choice).error().code
          == ErrorCode::InvalidArgument);
    choice.confirmed = true;
    CHECK(need(selectPreset(fixture.store(), fixture.rules(), terms, choice)).facts.size() == 1);
    CHECK(selectPreset(fixture.store(), fixture.rules(), terms, preset("nope")).error().code
          == ErrorCode::InvalidArgument);
}

TEST_CASE("never sharing is a block that outlives a newer version")
{
    ShareFixture fixture;
    fixture.take(observation("1", "2026-01-01") + "\n" + observation("2", "2026-01-02"));
    const auto ids = fixture.allIds();
    need(store::blockSharing(fixture.store(), ids[0]));
    need(store::blockSharing(fixture.store(), ids[0]));
    fixture.take(observation("2", "2026-01-02", "Glucose", "6.1"));
    fixture.reopen();
    const Selection selection = need(selectFacts(fixture.store(), fixture.rules(), ids));
    REQUIRE(selection.facts.size() == 1);
    CHECK(selection.facts[0].id == ids[1]);
    REQUIRE(selection.leftOut.size() == 1);
    CHECK(selection.leftOut[0].reason == LeftOutReason::NeverShare);
    CHECK(selectFacts(fixture.store(), fixture.rules(), {ids[0]}).error().code
          == ErrorCode::InvalidArgument);
    // Blocked between choosing and making: still not.
    need(store::blockSharing(fixture.store(), ids[1]));
    CHECK(draftShare(fixture.store(),
                     fixture.shareTools(),
                     selection,
                     fixture.terms(),
                     ShareForm::Ips,
                     Language::Dutch)
              .error()
              .code
          == ErrorCode::InvalidArgument);
    need(store::unblockSharing(fixture.store(), ids[0]));
    CHECK(store::unblockSharing(fixture.store(), ids[0]).error().code == ErrorCode::NotFound);
    CHECK(need(selectFacts(fixture.store(), fixture.rules(), {ids[0]})).facts.size() == 1);
}

TEST_CASE("a medicine that tells of a hidden problem is pointed out")
{
    ShareFixture fixture;
    fixture.take(medicine("m", "N06AB04", "Citalopram 20 mg") + "\n"
                 + medicine("n", "C07AB02", "Metoprolol") + "\n"
                 + condition("p", "http://hl7.org/fhir/sid/icpc-1-nl", "P76", "Sombere stemming"));
    const auto citalopram = fixture.theFact("Citalopram").id;
    const auto problem = fixture.facts("problem").at(0).id;
    const Selection hidden = need(selectFacts(
        fixture.store(), fixture.rules(), {citalopram, fixture.theFact("Metoprolol").id}));
    REQUIRE(hidden.revealed.size() == 1);
    CHECK(hidden.revealed[0].medicine == citalopram);
    CHECK(hidden.revealed[0].problem == problem);
    CHECK(hidden.revealed[0].about.nl == "somberheid of angst");
    CHECK(need(selectFacts(fixture.store(), fixture.rules(), {citalopram, problem}))
              .revealed.empty());
    // The same illness as another source has it gives nothing away either.
    fixture.take("[" + condition("2", "http://hl7.org/fhir/sid/icpc-1-nl", "P76", "Depressie")
                     + "]",
                 "apotheek");
    CHECK(need(selectFacts(fixture.store(), fixture.rules(), {citalopram, problem}))
              .revealed.empty());
}
