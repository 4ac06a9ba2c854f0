// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication.h"
#include "tests/core/record/medication_story.h"

#include <catch2/catch_test_macros.hpp>

using namespace regie;
using test::agreement;
using test::Block;
using test::Json;
using test::kMetoprolol;
using test::kStopped;
using test::linesOf;
using test::of;
using test::Story;
using test::storyOf;
using Lines = std::vector<std::string>;

TEST_CASE("what a doctor says not to use is in no list of use and has no dosage")
{
    const auto sentences = [](const record::MedicationOverview& overview) {
        REQUIRE(linesOf(overview) == Lines{"forbidden: " + kMetoprolol});
        CHECK(overview.forbidden.front().dosage.empty());
        CHECK(overview.forbidden.front().conflicts.empty());
        return overview.forbidden.front().reason;
    };
    const Words forbidden{"De dokter zegt: dit niet gebruiken.",
                          "Your doctor says: do not use this."};
    Block never = agreement("ma1", "2024-01-10", "2024-01-10");
    never.extra["doNotPerform"] = true;
    for (const char* status : {"active", "on-hold", "draft", "unknown"}) {
        never.status = status;
        CAPTURE(status);
        CHECK(sentences(storyOf({never}).at("2024-02-01")) == forbidden);
        CHECK(sentences(storyOf({never}).at("2024-01-01")) == forbidden);
    }
    never.extra["intent"] = "proposal";
    CHECK(sentences(storyOf({never}).at("2024-02-01")) == forbidden);

    never.extra["intent"] = "order";
    never.extra["modifierExtension"] =
        Json::array({{{"url", "http://example.org/only-on-mars"}, {"valueBoolean", true}}});
    CHECK(sentences(storyOf({never}).at("2024-02-01")) == forbidden);
}

TEST_CASE("a doctor's later word not to use it ends the agreement before it")
{
    Block never = agreement("ma2", "2024-02-01", "2024-02-01");
    never.extra["doNotPerform"] = true;
    const Block before = agreement("ma1", "2024-01-10", "2024-01-10");
    const auto overview = storyOf({before, never}).at("2024-03-01");
    REQUIRE(linesOf(overview) == Lines{"forbidden: " + kMetoprolol});
    CHECK(overview.forbidden.front().reason.nl == "De dokter zegt: dit niet gebruiken.");
    CHECK(overview.forbidden.front().dosage.empty());
    CHECK(overview.forbidden.front().until.start.empty());
}

TEST_CASE("a word not to use it that is over is told as over")
{
    Block never = agreement("ma1", "2024-01-10", "2024-01-10");
    never.extra["doNotPerform"] = true;
    never.end = "2024-01-20";
    const auto overview = storyOf({never}).at("2024-03-01");
    REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
    CHECK(overview.stopped.front().reason.nl
          == "De dokter zei: dit niet gebruiken. Die afspraak is voorbij.");
    CHECK(overview.stopped.front().dosage.empty());
}

TEST_CASE("a product that is agreed on and forbidden apart from each other is said so")
{
    Block never = agreement("ma2", "2024-02-01", "2024-02-01");
    never.treatment = "MBH-2";
    never.extra["doNotPerform"] = true;
    const auto overview =
        storyOf({agreement("ma1", "2024-01-10", "2024-01-10"), never}).at("2024-03-01");
    REQUIRE(overview.current.size() == 1);
    REQUIRE(overview.current.front().conflicts.size() == 1);
    CHECK(overview.current.front().conflicts.front().nl
          == "Er staat ook dat u dit niet moet gebruiken. Vraag uw dokter of apotheek wat klopt.");
}

TEST_CASE("what was not given, handed out or taken is never told as if it was")
{
    const auto reasonOf = [](const char* type, const Json& members) {
        Json resource = {{"resourceType", type},
                         {"id", "x1"},
                         {"medicationCodeableConcept", {{"text", "Lisinopril"}}},
                         {"dosageInstruction", test::dosageOfBlock({})}};
        resource.update(members);
        Story story;
        story.addResource(resource, "Clinic");
        const auto overview = story.at("2024-02-01");
        CHECK(overview.current.empty());
        REQUIRE(linesOf(overview) == Lines{"unknown: Lisinopril"});
        CHECK(overview.unknown.front().dispensed.start.empty());
        CHECK(overview.unknown.front().dosage.empty());
        return overview.unknown.front().reason;
    };
    const Words notGiven{"Onbekend of dit wordt gebruikt. Er staat dat het u niet is toegediend.",
                         "It is not known whether this is used. It says that it was not given to "
                         "you."};
    CHECK(reasonOf("MedicationAdministration", {{"status", "not-done"}}) == notGiven);
    CHECK(reasonOf("MedicationAdministration", {{"status", "completed"}, {"notGiven", true}})
          == notGiven);
    const std::string notHanded =
        "Onbekend of dit wordt gebruikt. Er staat niet dat u het hebt meegekregen.";
    for (const char* status : {"cancelled", "declined"}) {
        CHECK(reasonOf("MedicationDispense", {{"status", status}, {"whenHandedOver", "2024-01-05"}})
                  .nl
              == notHanded);
    }
    CHECK(
        reasonOf("MedicationDispense", {{"status", "preparation"}, {"whenPrepared", "2024-01-05"}})
            .nl
        == notHanded);
    CHECK(reasonOf("MedicationDispense",
                   {{"notDoneCodeableConcept", {{"text", "op"}}}, {"whenPrepared", "2024-01-05"}})
              .nl
          == notHanded);
}

TEST_CASE("one time that it was given counts beside one that it was not")
{
    Story story;
    for (const char* status : {"completed", "not-done"}) {
        story.addResource(
            {{"resourceType", "MedicationAdministration"},
             {"id", status},
             {"status", status},
             {"medicationCodeableConcept",
              {{"coding", {{{"system", "s"}, {"code", "1"}, {"display", "Ijzer"}}}}}}},
            "Clinic");
    }
    const auto overview = story.at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"unknown: Ijzer"});
    CHECK(overview.unknown.front().reason.nl
          == "Onbekend of dit nog wordt gebruikt. Het is u toegediend. Meer is niet bekend.");
}

TEST_CASE("use that is said not to be, cancelled or mistaken is never use")
{
    Block use = of("MGB", "mgb1", "2024-02-01");
    use.start = "2024-01-20";
    use.who = "Mevrouw Bakker";
    for (const Json& members : {Json{{"status", "not-taken"}},
                                Json{{"status", "active"}, {"taken", "n"}},
                                Json{{"status", "cancelled"}}}) {
        use.extra = members;
        CAPTURE(members.dump());
        const auto overview = storyOf({use}).at("2024-02-10");
        REQUIRE(linesOf(overview) == Lines{"stopped: " + kMetoprolol});
        CHECK(overview.stopped.front().dosage.nl.ends_with("U neemt dit niet."));
        CHECK(overview.stopped.front().agreedBy.empty());
    }
    use.extra = {{"status", "active"},
                 {"taken", "n"},
                 {"modifierExtension",
                  {{{"url", "http://example.org/only-on-mars"}, {"valueBoolean", true}}}}};
    CHECK(linesOf(storyOf({use}).at("2024-02-10")) == Lines{"stopped: " + kMetoprolol});
    use.extra = {{"status", "not-taken"}};
    use.stop = kStopped;
    use.end = "2024-12-31";
    CHECK(linesOf(storyOf({use}).at("2024-02-10")) == Lines{"stopped: " + kMetoprolol});
    use.extra = {{"status", "entered-in-error"}};
    CHECK(linesOf(storyOf({use}).at("2024-02-10")).empty());
}

TEST_CASE("a dosage with something we do not know in it is not told as in use")
{
    Block odd = agreement("ma1", "2024-01-10", "2024-01-10");
    odd.status = "active";
    odd.extra["dosageInstruction"] = Json::array(
        {{{"text", "1 tablet"},
          {"modifierExtension",
           Json::array({{{"url", "http://example.org/not"}, {"valueBoolean", true}}})}}});
    const auto overview = storyOf({odd}).at("2024-02-01");
    REQUIRE(linesOf(overview) == Lines{"unknown: " + kMetoprolol});
    CHECK(overview.unknown.front().reason.nl
          == "Er staat iets bij wat wij niet kennen. Controleer dit bij de bron.");
}

TEST_CASE("what R5 says on use counts: what is not taken is not in use")
{
    Block use = of("MGB", "mgb1", "2024-01-01");
    use.start = "2024-01-01";
    use.status = "recorded";
    const auto said = [&](const std::string& code) {
        use.extra["adherence"] = {
            {"code",
             {{"coding",
               {{{"system", "http://hl7.org/fhir/CodeSystem/medication-statement-adherence"},
                 {"code", code}}}}}}};
        return linesOf(storyOf({use}).at("2024-02-01"));
    };
    for (const char* code : {"not-taking", "stopped", "on-hold-as-directed"}) {
        CAPTURE(code);
        CHECK(said(code) == Lines{"stopped: " + kMetoprolol});
    }
    CHECK(said("taking-as-directed") == Lines{"current: " + kMetoprolol});
    CHECK(said("unknown") == Lines{"unknown: " + kMetoprolol});
    CHECK(said("of-another-list") == Lines{"unknown: " + kMetoprolol});
}
