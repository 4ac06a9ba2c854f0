// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication.h"
#include "tests/core/record/medication_story.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using test::agreement;
using test::Block;
using test::Json;
using test::kCancelled;
using test::kMetoprolol;
using test::kPaused;
using test::kStopped;
using test::linesOf;
using test::of;
using test::stop;
using test::Story;
using test::storyOf;
using Lines = std::vector<std::string>;

TEST_CASE("an open agreement that has begun is current, whatever its status says")
{
    const auto overview = storyOf({agreement("ma1", "2024-01-10", "2024-01-10")}).at("2024-03-01");
    REQUIRE(linesOf(overview) == Lines{"current: " + kMetoprolol});
    const record::MedicationLine& line = overview.current.front();
    CHECK(line.dosage.nl == "Slik elke dag 1 tablet.");
    CHECK(line.agreedBy == "Dokter De Vries");
    CHECK(line.since == record::FactDate{"2024-01-10", "", "day"});
    CHECK(line.until.start.empty());
    CHECK(line.facts == Lines{"ma1"});
    CHECK(line.conflicts.empty());
}

TEST_CASE("a stop ends the agreement it refers to, and says until when it was taken")
{
    Story story = storyOf(
        {agreement("ma1", "2024-01-10", "2024-01-10"), stop("ma2", "ma1", kStopped, "2024-06-09")});
    CHECK(linesOf(story.at("2024-06-09")) == Lines{"current: " + kMetoprolol});
    const auto overview = story.at("2024-06-10");
    REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
    CHECK(overview.stopped.front().dosage.nl
          == "U nam dit tot en met 9 juni 2024. U neemt dit niet meer.");
    CHECK(overview.stopped.front().facts == Lines{"ma2", "ma1"});
}

TEST_CASE("a pause reads as in the table of plain sentences")
{
    const auto overview = storyOf({agreement("ma1", "2024-01-10", "2024-01-10"),
                                   stop("ma2", "ma1", kPaused, "2024-06-09")})
                              .at("2024-07-01");
    REQUIRE(linesOf(overview) == Lines{"paused: " + kMetoprolol});
    CHECK(overview.paused.front().dosage.nl
          == "U nam dit tot en met 9 juni 2024. U neemt dit nu even niet.");
    CHECK(overview.paused.front().reason.nl == "Dit is tijdelijk gestopt.");
}

TEST_CASE("a pause of long ago, after which nothing is known, is not said to be so now")
{
    Story story = storyOf(
        {agreement("ma1", "2022-01-10", "2022-01-10"), stop("ma2", "ma1", kPaused, "2022-06-09")});
    CHECK(linesOf(story.at("2023-06-09")) == Lines{"paused: " + kMetoprolol});
    CHECK(story.at("2023-06-09").until.starts_with("2023-06-09"));
    const auto overview = story.at("2023-06-10");
    REQUIRE(linesOf(overview) == Lines{"unknown: " + kMetoprolol});
    CHECK(overview.unknown.front().dosage.nl
          == "U nam dit tot en met 9 juni 2022. Toen is het tijdelijk gestopt.");
    CHECK(overview.unknown.front().reason.nl
          == "Onbekend of dit nog wordt gebruikt. Er staat niet of u hier weer mee begon.");
}

TEST_CASE("what was paused and had an agreed time that is over is not paused any more")
{
    Block first = agreement("ma1", "2024-01-10", "2024-01-10");
    first.end = "2024-08-31";
    Story story = storyOf({first, stop("ma2", "ma1", kPaused, "2024-06-09")});
    CHECK(linesOf(story.at("2024-08-31")) == Lines{"paused: " + kMetoprolol});
    const auto overview = story.at("2024-09-01");
    REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
    CHECK(overview.stopped.front().dosage.nl
          == "U nam dit tot en met 9 juni 2024. Toen is het tijdelijk gestopt.");
    CHECK(overview.stopped.front().reason.nl == "De afgesproken tijd is voorbij.");
    CHECK(overview.stopped.front().until.start == "2024-06-09");
}

TEST_CASE("use that a status calls on hold, over for years, is not paused now")
{
    Story story;
    Json use = test::resourceOf(of("MGB", "mgb1", "2022-01-10"));
    use["status"] = "on-hold";
    use["effectivePeriod"] = {{"start", "2022-01-10"}, {"end", "2022-02-10"}};
    story.addResource(use, "Huisarts");
    CHECK(linesOf(story.at("2022-03-01")) == Lines{"paused: " + kMetoprolol});
    CHECK(linesOf(story.at("2026-03-01")) == Lines{"unknown: " + kMetoprolol});
}

TEST_CASE("a changed dose is the new agreement, not a stop, also when both were written at once")
{
    Block changed = agreement("ma3", "2024-06-10T09:00:00Z", "2024-06-10");
    changed.dose = "2";
    Block ended = stop("ma2", "ma1", kStopped, "2024-06-09T23:59:59+02:00");
    ended.registered = "2024-06-10T09:00:00Z";
    Story story = storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), ended, changed});
    for (int turn = 0; turn < 2; ++turn) {
        const auto overview = story.at("2024-07-01");
        REQUIRE(linesOf(overview) == Lines{"current: " + kMetoprolol});
        CHECK(overview.current.front().dosage.nl == "Slik elke dag 2 tabletten.");
        CHECK(overview.current.front().since.start == "2024-06-10");
        story.reverse();
    }
}

TEST_CASE("a cancelled agreement is gone together with what it cancels")
{
    Block next = agreement("ma2", "2024-02-01", "2024-03-01");
    next.dose = "2";
    Block cancel = agreement("ma3", "2024-02-10", "2024-03-01");
    cancel.end = "2024-03-01";
    cancel.stop = kCancelled;
    cancel.replaces = "ma2";
    const auto kept =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), next, cancel}).at("2024-04-01");
    REQUIRE(linesOf(kept) == Lines{"current: " + kMetoprolol});
    CHECK(kept.current.front().dosage.nl == "Slik elke dag 1 tablet.");
    CHECK(kept.current.front().facts.size() == 3);

    const auto gone = storyOf({next, cancel}).at("2024-04-01");
    REQUIRE(linesOf(gone) == Lines{"stopped: " + kMetoprolol});
    CHECK(gone.stopped.front().reason.nl == "Deze afspraak is geannuleerd.");
}

TEST_CASE("what begins later is to come, and a change to come is told with what holds now")
{
    const auto later = storyOf({agreement("ma1", "2024-01-10", "2024-02-01")}).at("2024-01-20");
    CHECK(linesOf(later) == Lines{"future: " + kMetoprolol});

    Block change = agreement("ma2", "2024-01-15", "2024-02-01");
    change.dose = "2";
    const auto both =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), change}).at("2024-01-20");
    REQUIRE(linesOf(both) == Lines{"current: " + kMetoprolol});
    CHECK(both.current.front().dosage.nl == "Slik elke dag 1 tablet.");
    CHECK(both.current.front().reason.nl == "Vanaf 1 februari 2024 geldt een andere afspraak.");
}

TEST_CASE("an agreement whose time is over is not current")
{
    Block course = agreement("ma1", "2024-01-10", "2024-01-10");
    course.extra["extension"] =
        Json::array({test::extensionOf("ext-RegistrationDateTime", "valueDateTime", "2024-01-10"),
                     test::extensionOf("ext-TimeInterval.Period",
                                       "valuePeriod",
                                       {{"start", "2024-01-10"},
                                        {"extension",
                                         {test::extensionOf("ext-TimeInterval.Duration",
                                                            "valueDuration",
                                                            {{"value", 7}, {"code", "d"}})}}})});
    Story story = storyOf({course});
    CHECK(linesOf(story.at("2024-01-16")) == Lines{"current: " + kMetoprolol});
    const auto overview = story.at("2024-01-17");
    REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
    CHECK(overview.stopped.front().dosage.nl == "Dit was afgesproken tot en met 16 januari 2024.");
}

TEST_CASE("the pharmacy's agreement refines product and dose, and a difference is shown")
{
    Block pharmacy = of("TA", "ta1", "2024-01-11");
    pharmacy.start = "2024-01-11";
    pharmacy.basis = "ma1";
    pharmacy.product = "METOPROLOL RETARD TABLET MGA 50MG";
    pharmacy.who = "Apotheek De Linde";
    Block handed = of("MVE", "mve1", "2024-01-11");
    handed.start = "2024-01-11T15:00:00+01:00";
    const Block doctor = agreement("ma1", "2024-01-10", "2024-01-10");

    const auto same = storyOf({doctor, pharmacy, handed}).at("2024-02-01");
    REQUIRE(linesOf(same) == Lines{"current: METOPROLOL RETARD TABLET MGA 50MG"});
    CHECK(same.current.front().conflicts.empty());
    CHECK(same.current.front().dispensed.start == "2024-01-11T15:00:00+01:00");
    CHECK(same.current.front().agreedBy == "Dokter De Vries");

    pharmacy.dose = "2";
    const auto other = storyOf({doctor, pharmacy, handed}).at("2024-02-01");
    REQUIRE(other.current.size() == 1);
    REQUIRE(other.current.front().conflicts.size() == 2);
    CHECK(other.current.front().conflicts[0].nl == "Dokter De Vries zegt: Slik elke dag 1 tablet.");
    CHECK(other.current.front().conflicts[1].nl
          == "Apotheek De Linde zegt: Slik elke dag 2 tabletten.");
}

TEST_CASE("a schedule of the thrombosis service takes the place of the dose of the agreement")
{
    Block dosing = of("WDS", "wds1", "2024-02-01");
    dosing.start = "2024-02-01";
    dosing.end = "2024-02-14";
    dosing.basis = "ma1";
    dosing.dose = "3";
    Story story = storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), dosing});
    CHECK(story.at("2024-02-05").current.front().dosage.nl == "Slik elke dag 3 tabletten.");
    CHECK(story.at("2024-02-20").current.front().dosage.nl == "Slik elke dag 1 tablet.");
}

TEST_CASE("a schedule without its agreement is no proof that the medicine is agreed on")
{
    Block dosing = of("WDS", "wds1", "2024-02-01");
    dosing.start = "2024-02-01";
    dosing.end = "2024-02-14";
    Story story = storyOf({dosing});
    const auto now = story.at("2024-02-05");
    REQUIRE(linesOf(now) == Lines{"unknown: " + kMetoprolol});
    CHECK(now.unknown.front().reason.nl
          == "Onbekend of dit nog wordt gebruikt. Alleen het schema is bekend, niet de afspraak.");
    const auto later = story.at("2024-02-20");
    REQUIRE(linesOf(later) == Lines{"stopped: " + kMetoprolol});
    CHECK(later.stopped.front().dosage.nl == "Dit was afgesproken tot en met 14 februari 2024.");
}

TEST_CASE("a dispense alone is no proof of use")
{
    Block handed = of("MVE", "mve1", "2024-01-11");
    handed.start = "2024-01-11";
    Block request = of("VV", "vv1", "2024-01-10");
    request.treatment = "MBH-2";
    const auto overview = storyOf({handed, request}).at("2024-01-12");
    REQUIRE(overview.unknown.size() == 2);
    CHECK(linesOf(overview).size() == 2);
    for (const record::MedicationLine& line : overview.unknown) {
        CHECK(line.reason.nl.starts_with("Onbekend of dit nog wordt gebruikt."));
    }
}

TEST_CASE("self care is a line of its own, and what a person says stands beside an agreement")
{
    Block use = of("MGB", "mgb1", "2024-02-01");
    use.start = "2024-01-20";
    use.status = "active";
    use.who = "Mevrouw Bakker";
    const auto alone = storyOf({use}).at("2024-02-10");
    REQUIRE(linesOf(alone) == Lines{"current: " + kMetoprolol});
    CHECK(alone.current.front().reason.nl == "Regie weet niet of een dokter dit voorschreef.");
    CHECK(alone.current.front().agreedBy.empty());

    use.status = "stopped";
    use.stop = kStopped;
    use.end = "2024-02-01";
    const auto beside =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), use}).at("2024-02-10");
    REQUIRE(linesOf(beside) == Lines{"current: " + kMetoprolol});
    REQUIRE(beside.current.front().conflicts.size() == 1);
    CHECK(beside.current.front().conflicts.front().nl
          == "Mevrouw Bakker zegt dat u dit niet (meer) neemt.");
}

TEST_CASE("use that is older than the agreement does not speak against it")
{
    Block use = of("MGB", "mgb1", "2024-01-01");
    use.start = "2023-06-01";
    use.status = "stopped";
    const auto overview =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), use}).at("2024-02-10");
    REQUIRE(linesOf(overview) == Lines{"current: " + kMetoprolol});
    CHECK(overview.current.front().conflicts.empty());
}

TEST_CASE("a modifier we do not know is not interpreted")
{
    Block strange = agreement("ma1", "2024-01-10", "2024-01-10");
    strange.extra["modifierExtension"] =
        Json::array({{{"url", "http://example.org/only-on-mars"}, {"valueBoolean", true}}});
    const auto overview = storyOf({strange}).at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"unknown: " + kMetoprolol});
    CHECK(overview.unknown.front().reason.nl.ends_with("Controleer dit bij de bron."));

    strange.extra.clear();
    strange.stop = "123456";
    CHECK(linesOf(storyOf({strange}).at("2024-02-01")) == Lines{"unknown: " + kMetoprolol});
}

TEST_CASE("without any period nobody knows")
{
    const auto overview = storyOf({agreement("ma1", "2024-01-10", "")}).at("2024-02-01");
    CHECK(linesOf(overview) == Lines{"unknown: " + kMetoprolol});
}

TEST_CASE("the same product in two treatments is said at both")
{
    Block other = agreement("ma2", "2024-01-12", "2024-01-12");
    other.treatment = "MBH-2";
    const auto overview =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), other}).at("2024-02-01");
    REQUIRE(overview.current.size() == 2);
    CHECK(overview.current[0].conflicts.size() == 1);
    CHECK(overview.current[1].conflicts.size() == 1);
}

TEST_CASE("treatments of one number are one line, also over two sources")
{
    Block pharmacy = of("TA", "ta1", "2024-01-11");
    pharmacy.start = "2024-01-11";
    pharmacy.provider = "Apotheek";
    Story story;
    story.add(agreement("ma1", "2024-01-10", "2024-01-10"));
    fhir::ContainedResolver other;
    story.add(pharmacy);
    CHECK(story.at("2024-02-01").current.size() == 1);
}

TEST_CASE("zib2017 stops by its own codes, and by status and taken")
{
    Story story;
    Json resource = test::resourceOf(agreement("ma1", "", "2024-01-10"));
    resource["modifierExtension"] =
        Json::array({{{"url", "http://nictiz.nl/fhir/StructureDefinition/zib-Medication-StopType"},
                      {"valueCodeableConcept",
                       {{"coding",
                         {{{"system", "urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1"},
                           {"code", "1"}}}}}}}});
    story.addResource(resource, "Huisarts");
    CHECK(linesOf(story.at("2024-02-01")) == Lines{"paused: " + kMetoprolol});

    Story use;
    Json statement = test::resourceOf(of("MGB", "mgb1", "2024-01-10"));
    statement["status"] = "active";
    statement["taken"] = "n";
    use.addResource(statement, "Huisarts");
    const auto overview = use.at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
    CHECK(overview.stopped.front().dosage.nl == "U neemt dit niet.");
}

TEST_CASE("an agreement made up from a dispense of 6.12 is no more certain than the dispense")
{
    Story story;
    Block converted = of("TA", "ta1", "2024-01-10");
    converted.start = "2024-01-10";
    converted.extra["meta"] = {{"profile",
                                {"http://nictiz.nl/fhir/StructureDefinition/"
                                 "mp612-DispenseToFHIRConversion-AdministrationAgreement"}}};
    story.add(converted);
    CHECK(linesOf(story.at("2024-02-01")) == Lines{"unknown: " + kMetoprolol});
}

TEST_CASE("base FHIR goes by status, and a contradiction stays open")
{
    const auto request = [](const std::string& id, const std::string& status) {
        return Json{{"resourceType", "MedicationRequest"},
                    {"id", id},
                    {"status", status},
                    {"intent", "order"},
                    {"medicationCodeableConcept", {{"text", "Lisinopril " + status}}}};
    };
    Story story;
    for (const char* status : {"active",
                               "stopped",
                               "completed",
                               "on-hold",
                               "cancelled",
                               "draft",
                               "unknown",
                               "entered-in-error"}) {
        story.addResource(request(status, status), "Clinic");
    }
    Json over = request("over", "active");
    over["medicationCodeableConcept"]["text"] = "Lisinopril over";
    over["dosageInstruction"] =
        Json::array({{{"timing", {{"repeat", {{"boundsPeriod", {{"end", "2020-01-01"}}}}}}}}});
    story.addResource(over, "Clinic");
    CHECK(linesOf(story.at("2024-02-01"))
          == Lines{"current: Lisinopril active",
                   "paused: Lisinopril on-hold",
                   "stopped: Lisinopril cancelled",
                   "stopped: Lisinopril completed",
                   "stopped: Lisinopril stopped",
                   "unknown: Lisinopril draft",
                   "unknown: Lisinopril over",
                   "unknown: Lisinopril unknown"});
}

TEST_CASE("a dispense that refers to its request is part of its line")
{
    Story story;
    story.addResource({{"resourceType", "MedicationRequest"},
                       {"id", "r1"},
                       {"status", "active"},
                       {"intent", "order"},
                       {"medicationCodeableConcept", {{"text", "Lisinopril"}}}},
                      "Clinic");
    story.addResource({{"resourceType", "MedicationDispense"},
                       {"id", "d1"},
                       {"status", "completed"},
                       {"whenHandedOver", "2024-01-05"},
                       {"authorizingPrescription", {{{"reference", "MedicationRequest/r1"}}}},
                       {"medicationCodeableConcept", {{"text", "Lisinopril"}}}},
                      "Clinic");
    const auto overview = story.at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"current: Lisinopril"});
    CHECK(overview.current.front().dispensed.start == "2024-01-05");
    CHECK(overview.current.front().facts == Lines{"r1", "d1"});
}

TEST_CASE("what is no medication is not in the overview")
{
    Story story;
    story.addResource({{"resourceType", "Patient"}, {"id", "p"}}, "Huisarts");
    CHECK(linesOf(story.at("2024-02-01")).empty());
}

TEST_CASE("what a medicine is for is not why it was stopped")
{
    const Json headache = {{"reasonCode", {{{"text", "hoofdpijn"}}}}};
    const auto reasonOf = [](Block block, const Json& members) {
        block.start = "2024-01-10";
        block.extra = members;
        const auto overview = storyOf({block}).at("2024-07-01");
        REQUIRE(overview.stopped.size() == 1);
        return overview.stopped.front().reason.nl;
    };
    Block use = of("MGB", "mgb1", "2024-02-01");
    use.status = "stopped";
    CHECK(reasonOf(use, headache) == "Dit is gestopt.");
    // Of use it is the reason for use on a stop record too; why it stopped stands in statusReason.
    use.stop = kStopped;
    CHECK(reasonOf(use, headache) == "Dit is gestopt.");
    Json both = headache;
    both["statusReason"] = Json::array({{{"text", "duizelig"}}});
    CHECK(reasonOf(use, both) == "Dit is gestopt: duizelig.");

    Block base = agreement("ma1", "2024-01-10", "");
    base.status = "completed";
    CHECK(reasonOf(base, headache) == "Dit is gestopt.");
    base.stop = kStopped;
    CHECK(reasonOf(base, headache) == "Dit is gestopt: hoofdpijn.");

    Block pharmacy = of("TA", "ta1", "2024-02-01");
    pharmacy.status = "stopped";
    const auto because = [](const char* name, const char* type, const Json& value) {
        return Json{{"extension", {test::extensionOf(name, type, value)}}};
    };
    CHECK(reasonOf(pharmacy,
                   because("ext-AdministrationAgreement.ReasonModificationOrDiscontinuation",
                           "valueCodeableConcept",
                           {{"text", "niet leverbaar"}}))
          == "Dit is gestopt: niet leverbaar.");
    const Json agreed =
        because("zib-AdministrationAgreement-AgreementReason", "valueString", "Opname");
    CHECK(reasonOf(pharmacy, agreed) == "Dit is gestopt.");
    pharmacy.stop = kStopped;
    CHECK(reasonOf(pharmacy, agreed) == "Dit is gestopt: Opname.");
}

TEST_CASE("a medicine whose name is still to come is said so and is not current")
{
    const Words name{"De naam is nog niet ontvangen", "The name has not been received yet"};
    Json resource = {{"resourceType", "MedicationRequest"},
                     {"id", "r1"},
                     {"status", "active"},
                     {"intent", "order"},
                     {"medicationReference", {{"reference", "Medication/not-here"}}}};
    Story story;
    story.addResource(resource, "Clinic");
    const auto overview = story.at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"unknown: " + name.nl});
    CHECK(overview.unknown.front().name == name);
    CHECK(overview.unknown.front().reason.nl
          == "Onbekend welk medicijn dit is. De naam is nog niet ontvangen.");

    resource["status"] = "stopped";
    Story stopped;
    stopped.addResource(resource, "Clinic");
    CHECK(linesOf(stopped.at("2024-02-01")) == Lines{"stopped: " + name.nl});

    resource["status"] = "active";
    resource["medicationReference"]["display"] = "Lisinopril";
    Story named;
    named.addResource(resource, "Clinic");
    CHECK(linesOf(named.at("2024-02-01")) == Lines{"current: Lisinopril"});

    resource.erase("medicationReference");
    Story nameless;
    nameless.addResource(resource, "Clinic");
    CHECK(linesOf(nameless.at("2024-02-01")) == Lines{"current: Medicijn zonder naam"});
}

TEST_CASE("who agreed on it reads as a name, without marks and numbers of the system")
{
    const auto agreedBy = [](const std::string& who, const std::string& provider = "Huisarts") {
        Block block = agreement("ma1", "2024-01-10", "2024-01-10");
        block.who = who;
        block.provider = provider;
        return storyOf({block}).at("2024-02-01").current.at(0).agreedBy;
    };
    const std::string number = "Organisatie met id '00000001' in identificerend systeem "
                               "'2.16.528.1.1007.3.3'.";
    CHECK(agreedBy("Anna de Boer || Huisartsen, niet nader gespecificeerd || Praktijk De Linde")
          == "Anna de Boer, Huisartsen, niet nader gespecificeerd, Praktijk De Linde");
    CHECK(agreedBy("Anna de Boer||" + number) == "Anna de Boer");
    CHECK(agreedBy("Anna de Boer || || Praktijk De Linde") == "Anna de Boer, Praktijk De Linde");
    CHECK(agreedBy("Praktijk De Linde met id '1' in identificerend systeem '2.16.528.1'.")
          == "Praktijk De Linde");
    CHECK(agreedBy(number) == "Huisarts");
    CHECK(agreedBy("urn:oid:2.16.528.1.1007.3.3 || 2.16.528.1.1007.3.1|00000001") == "Huisarts");
    CHECK(agreedBy(number, number).empty());
    CHECK(agreedBy("Apotheek 2.0 || A.B. de Boer") == "Apotheek 2.0, A.B. de Boer");
}
