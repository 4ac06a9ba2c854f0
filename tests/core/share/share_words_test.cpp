// SPDX-License-Identifier: GPL-3.0-or-later
// What a receiver reads of a medicine, a value and an end. All data is synthetic.
#include "core/share/emergency_card.h"
#include "core/store/own_use.h"
#include "tests/core/share/share_fixture.h"

#include <nlohmann/json.hpp>

#include <chrono>

using namespace regie;
using namespace regie::share;
using Json = nlohmann::json;

namespace
{
constexpr std::string_view kNotMine = "Patiënt zegt: dit gebruik ik niet.";

std::string usedMedicine(std::string_view id, std::string_view name, std::string_view period)
{
    return std::string(R"({"resourceType":"MedicationStatement","id":")") + std::string(id)
           + R"(","status":"active","medicationCodeableConcept":{"text":")" + std::string(name)
           + R"("},"subject":{"display":"Roos"},"dosage":[{"text":"1 per dag"}],"effectivePeriod":)"
           + std::string(period) + "}";
}

std::string dispense(std::string_view name)
{
    return R"({"resourceType":"MedicationDispense","id":"d","status":"completed","medicationCodeableConcept":{"text":")"
           + std::string(name)
           + R"("},"subject":{"display":"Roos"},"whenHandedOver":"2015-01-01","dosageInstruction":[{"text":"2 per dag"}]})";
}

std::string condition(std::string_view id, std::string_view more)
{
    return std::string(R"({"resourceType":"Condition","id":")") + std::string(id)
           + R"(","code":{"text":"Griep )" + std::string(id) + R"("},"subject":{"display":"Roos"})"
           + std::string(more) + "}";
}

/** As on 22 November 2026. */
std::string cardOf(const ShareDraft& draft)
{
    const Clock::Instant now =
        std::chrono::sys_days(std::chrono::year(2026) / std::chrono::November / 22);
    return emergencyCard(draft.records, {"Roos", {}, {}}, {}, Language::Dutch, now).text;
}

/** A limit of care as zib 2017 has it, about resuscitation. */
std::string limit(std::string_view id, std::string_view period, std::string_view verified)
{
    const std::string zib = "http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective";
    return R"({"resourceType":"Consent","id":")" + std::string(id) + R"(","meta":{"profile":[")"
           + zib + R"("]},"status":"active","patient":{"display":"Roos"},)"
           + R"("category":[{"coding":[{"system":"http://snomed.info/sct","code":"11291000146105"}]}],)"
           + R"("extension":[{"url":")" + zib
           + R"(-Verification","extension":[{"url":"Verified","valueBoolean":true},)"
           + R"({"url":"VerifiedWith","valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"116154003","display":"Patient"}]}},)"
           + R"({"url":"VerificationDate","valueDateTime":")" + std::string(verified)
           + R"("}]},{"url":")" + zib
           + R"(-Treatment","valueCodeableConcept":{"coding":[{"system":"http://snomed.info/sct","code":"89666000","display":"Reanimatie"}]}}],)"
           + R"("modifierExtension":[{"url":")" + zib
           + R"(-TreatmentPermitted","valueCodeableConcept":{"coding":[{"system":"urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4","code":"NEE","display":"Nee"}]}}],)"
           + R"("period":)" + std::string(period) + "}";
}

Json conditionIn(const ShareDraft& draft, const std::string& id)
{
    const Json bundle = Json::parse(draft.ips);
    for (const Json& each : bundle.at("entry")) {
        const Json& resource = each.at("resource");
        if (resource.at("resourceType") == "Condition"
            && resource.at("code").value("text", "") == "Griep " + id) {
            return resource;
        }
    }
    FAIL("no such condition");
    return {};
}
} // namespace

TEST_CASE("what the person says of a medicine goes along and stands at it")
{
    ShareFixture fixture;
    fixture.take(usedMedicine("m", "Metoprolol", R"({"start":"2020-01-01"})"));
    const std::string id = fixture.theFact("Metoprolol").id;
    const std::string said =
        need(store::answerUse(fixture.store(), id, record::UseAnswer::NotTaken)).id;

    PresetChoice choice;
    choice.preset = "emergency";
    const Selection chosen =
        need(selectPreset(fixture.store(), fixture.rules(), Meaning::get().terms, choice));
    std::vector<std::string> ids;
    for (const store::StoredFact& each : chosen.facts) {
        ids.push_back(each.id);
    }
    CHECK(ids == std::vector<std::string>{id, said});
    const ShareDraft whole = fixture.draft(ids);
    CHECK(whole.text.find("Metoprolol") < whole.text.find(kNotMine));
    CHECK(whole.ips.find(kNotMine) != std::string::npos);
    CHECK(whole.ips.find("not-taken") != std::string::npos);
    CHECK(whole.text.find("U zegt") == std::string::npos);
    CHECK(whole.text.find(", de patiënt.") != std::string::npos);
    // Said once, right under the medicine, and no line of its own.
    CHECK(whole.text.find("]\n- Metoprolol: " + std::string(kNotMine) + "\n") != std::string::npos);
    CHECK(whole.text.find("door de patiënt toegevoegd") == std::string::npos);
    CHECK(whole.text.find(kNotMine) == whole.text.rfind(kNotMine));
    CHECK(cardOf(whole).find("- Metoprolol. " + std::string(kNotMine)) != std::string::npos);

    // An answer that stays behind is not told of.
    const ShareDraft without = fixture.draft({id});
    CHECK(without.text.find(kNotMine) == std::string::npos);
    CHECK(cardOf(without).find(kNotMine) == std::string::npos);
}

TEST_CASE("only a medicine that is in use stands on the emergency card with its name alone")
{
    ShareFixture fixture;
    fixture.take(usedMedicine("n", "Nu", R"({"start":"2020-01-01"})") + "\n"
                 + usedMedicine("l", "Later", R"({"start":"2099-03-01"})") + "\n"
                 + usedMedicine("w", "Toen", R"({"start":"2010-03-01","end":"2011-03-01"})") + "\n"
                 + dispense("Uitgedeeld"));
    const std::string card = cardOf(fixture.draft(fixture.allIds())) + "\n";
    INFO(card);
    CHECK(card.find("- Nu\n") != std::string::npos);
    for (const char* name : {"Later", "Toen", "Uitgedeeld"}) {
        CHECK(card.find(std::string("- ") + name) != std::string::npos);
        CHECK(card.find(std::string("- ") + name + "\n") == std::string::npos);
    }
    CHECK(card.find("2099") != std::string::npos);
    CHECK(card.find("2015") != std::string::npos);
}

TEST_CASE("a limit of care stands on the emergency card with whom it was discussed, and its end")
{
    ShareFixture open;
    open.take(limit("l", R"({"start":"2025-01-01"})", "2025-01-01"));
    const std::string holds = cardOf(open.draft(open.allIds()));
    INFO(holds);
    CHECK(holds.find("VERLOPEN") == std::string::npos);
    CHECK(holds.find("Besproken met patiënt, 1 januari 2025") != std::string::npos);

    ShareFixture lapsed;
    lapsed.take(limit("l", R"({"start":"2025-01-01","end":"2026-11-21"})", "2025-01-01"));
    CHECK(cardOf(lapsed.draft(lapsed.allIds()))
              .find("- VERLOPEN, liep tot en met 21 november 2026. Behandelgrens: ")
          != std::string::npos);

    ShareFixture today;
    today.take(limit("l", R"({"start":"2025-01-01","end":"2026-11-22"})", "2025-01-01"));
    CHECK(cardOf(today.draft(today.allIds())).find("VERLOPEN") == std::string::npos);
}

TEST_CASE("of two limits about one treatment the older says that there is a newer one")
{
    ShareFixture fixture;
    fixture.take(limit("old", R"({"start":"2020-01-01"})", "2020-01-01") + "\n"
                 + limit("new", R"({"start":"2025-01-01"})", "2025-01-01"));
    const std::string card = cardOf(fixture.draft(fixture.allIds()));
    INFO(card);
    const std::size_t older =
        card.find("- OUDER, hierover is een nieuwere afspraak van 1 januari 2025. Behandelgrens: ");
    REQUIRE(older != std::string::npos);
    CHECK(card.find("OUDER", older + 5) == std::string::npos);
    CHECK(card.find("- Behandelgrens: ") < older);
}

TEST_CASE("an allergy stands on the emergency card with how bad and how dangerous it is")
{
    ShareFixture fixture;
    fixture.take(
        R"({"resourceType":"AllergyIntolerance","id":"a","criticality":"high","code":{"text":"Pinda"},"patient":{"display":"Roos"},"reaction":[{"manifestation":[{"text":"Benauwd"}],"severity":"severe"}]})");
    const std::string card = cardOf(fixture.draft(fixture.allIds()));
    INFO(card);
    CHECK(card.find("Pinda: Reactie: Benauwd. Gevaar: hoog") != std::string::npos);
    CHECK(card.find("Ernst: ernstig") != std::string::npos);
}

TEST_CASE("a share says first what one acts on, that a limit lapsed, and each day once")
{
    ShareFixture fixture;
    fixture.take(
        limit("l", R"({"start":"2020-01-01","end":"2021-11-21"})", "2020-01-01") + "\n"
        + R"({"resourceType":"AllergyIntolerance","id":"a","criticality":"high","code":{"text":"Pinda"},"patient":{"display":"Roos"}})"
        + "\n" + usedMedicine("n", "Metoprolol", R"({"start":"2020-01-01"})") + "\n"
        + condition("c", R"(,"clinicalStatus":"active","onsetDateTime":"2019-05-02")") + "\n"
        + R"({"resourceType":"Procedure","id":"p","status":"completed","code":{"text":"Nieuwe knie"},"subject":{"display":"Roos"},"performedPeriod":{"start":"2026-11-28","end":"2026-11-28"}})");
    const std::string text = fixture.draft(fixture.allIds()).text;
    INFO(text);
    std::size_t before = 0;
    for (const char* next : {"- VERLOPEN, liep tot en met 21 november 2021. Behandelgrens",
                             "Gevaar: ",
                             "- Griep c",
                             "\nMedicatiegebruik\n",
                             "- Nieuwe knie"}) {
        INFO(next);
        const std::size_t at = text.find(next);
        REQUIRE(at != std::string::npos);
        CHECK(at > before);
        before = at;
    }
    CHECK(text.find("28 nov 2026") == std::string::npos);
    CHECK(text.find("28 november 2026") == text.rfind("28 november 2026"));
}

TEST_CASE("an end makes a problem inactive only when it has come")
{
    ShareFixture fixture;
    constexpr const char* kError =
        R"(,"verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"entered-in-error"}]})";
    constexpr const char* kResolved =
        R"(,"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"}]})";
    fixture.take(
        "[" + condition("over", R"(,"abatementDateTime":"2019-02-01")") + ","
        + condition("later", R"(,"abatementDateTime":"2099-02-01")") + ","
        + condition("span", R"(,"abatementPeriod":{"start":"2019-01-01","end":"2099-02-01"})") + ","
        + condition("wrong", std::string(R"(,"abatementDateTime":"2019-02-01")") + kError) + ","
        + condition("both",
                    std::string(R"(,"abatementDateTime":"2019-02-01")") + kError + kResolved)
        + "]");
    const ShareDraft draft = fixture.draft(fixture.allIds());
    const Json over = conditionIn(draft, "over");
    CHECK(over["clinicalStatus"]["coding"][0]["code"] == "inactive");
    CHECK(over.contains("abatementDateTime"));
    for (const char* id : {"later", "span", "wrong", "both"}) {
        const Json each = conditionIn(draft, id);
        INFO(each.dump());
        CHECK_FALSE(each.contains("clinicalStatus"));    // con-5
        CHECK_FALSE(each.contains("abatementDateTime")); // con-4
        CHECK_FALSE(each.contains("abatementPeriod"));
    }
}

TEST_CASE("words say a value only when it stands there whole")
{
    CHECK(saysValue("380 ng/l, hoger dan anders", "380 ng/l"));
    CHECK(saysValue("5", "5"));
    CHECK(saysValue("5 tabletten", "5"));
    CHECK(saysValue("50 tabletten", ""));
    CHECK_FALSE(saysValue("50 tabletten", "5"));
    CHECK_FALSE(saysValue("5,6 mmol/l", "5"));
    CHECK_FALSE(saysValue("5.6 mmol/l", "5"));
    CHECK_FALSE(saysValue("tabletten", "5"));
}
