// SPDX-License-Identifier: GPL-3.0-or-later
// Possible doubles among what is in use: asked about, never merged.
#include "core/record/medication.h"
#include "tests/core/record/medication_story.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace regie;
using test::Json;
using test::Story;

namespace
{
constexpr const char* kAsked = "Staan hier twee doses van hetzelfde middel? Vraag het uw apotheek.";
constexpr const char* kTwice =
    "Mogelijk staat dit medicijn hier vaker. Vraag uw apotheek of dat klopt.";

Json use(const std::string& id,
         const std::string& name,
         const std::string& dosage,
         const std::string& atc = {},
         const std::string& status = "active")
{
    Json medicine = {{"text", name}};
    if (!atc.empty()) {
        medicine["coding"] = Json::array(
            {{{"system", "http://www.whocc.no/atc"}, {"code", atc}, {"display", name}}});
    }
    return {{"resourceType", "MedicationStatement"},
            {"id", id},
            {"status", status},
            {"medicationCodeableConcept", medicine},
            {"effectivePeriod", {{"start", "2020-01-01"}}},
            {"dosage", Json::array({{{"text", dosage}}})}};
}

/** How many of the current lines say it. */
std::ptrdiff_t saying(std::initializer_list<Json> resources, std::string_view words)
{
    Story story;
    for (const Json& each : resources) {
        story.addResource(each, "Clinic");
    }
    const auto overview = story.at("2024-02-01");
    return std::count_if(
        overview.current.begin(), overview.current.end(), [words](const auto& line) {
            return std::any_of(line.conflicts.begin(),
                               line.conflicts.end(),
                               [words](const Words& each) { return each.nl == words; });
        });
}
} // namespace

TEST_CASE("a code that says other leaves the name to the text")
{
    Json medicine = use("a", "Ureum 10% in eucerine", "op de huid smeren");
    medicine["medicationCodeableConcept"]["coding"] =
        Json::array({{{"system", "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"},
                      {"code", "OTH"},
                      {"display", "overig"}}});
    Story story;
    story.addResource(medicine, "Clinic");
    const auto overview = story.at("2024-02-01");
    REQUIRE(overview.current.size() == 1);
    CHECK(overview.current.front().name.nl == "Ureum 10% in eucerine");
}

TEST_CASE("one substance in two strengths or dosages is asked about at both lines")
{
    CHECK(saying({use("a", "Metoprolol 50 mg tablet", "1 per dag"),
                  use("b", "METOPROLOL TABLET MGA 100MG", "1 per dag")},
                 kAsked)
          == 2);
    CHECK(
        saying({use("a", "Metoprolol", "1 keer per dag"), use("b", "metoprolol", "2 keer per dag")},
               kAsked)
        == 2);
    CHECK(saying({use("a", "Selokeen 50 mg", "1 per dag", "C07AB02"),
                  use("b", "Metoprolol 100 mg", "1 per dag", "C07AB02")},
                 kAsked)
          == 2);
}

TEST_CASE("the same code in the same dose is a possible double as before")
{
    CHECK(saying({use("a", "Selokeen", "1 per dag", "C07AB02"),
                  use("b", "Metoprolol", "1 per dag", "C07AB02")},
                 kTwice)
          == 2);
    CHECK(saying({use("a", "Selokeen", "1 per dag", "C07AB02"),
                  use("b", "Metoprolol", "1 per dag", "C07AB02")},
                 kAsked)
          == 0);
}

TEST_CASE("names that only begin alike, another form, and what is stopped are not asked about")
{
    CHECK(saying({use("a", "Vitamine B12 1000mcg", "1 per dag"),
                  use("b", "Vitamine B6 20mg", "2 per dag")},
                 kAsked)
          == 0);
    CHECK(saying({use("a", "Insuline glargine 100E/ml", "16 per dag"),
                  use("b", "Insuline aspart 100E/ml", "6 per dag")},
                 kAsked)
          == 0);
    CHECK(saying({use("a", "Hydrocortison creme 1%", "dun"),
                  use("b", "Hydrocortison tablet 10mg", "2 per dag")},
                 kAsked)
          == 0);
    CHECK(saying({use("a", "Metoprolol 50 mg", "1 per dag"),
                  use("b", "Metoprolol 100 mg", "1 per dag", "", "stopped")},
                 kAsked)
          == 0);
    CHECK(saying(
              {use("a", "Metoprolol 50 mg", "1 per dag"), use("b", "Bisoprolol 5 mg", "1 per dag")},
              kAsked)
          == 0);
}
