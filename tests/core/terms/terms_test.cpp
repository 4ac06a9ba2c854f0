// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/terms/term_fixture.h"

#include "core/terms/canonical_system.h"

using regie::terms::CanonicalSystem;
using regie::terms::ElementLabel;
using regie::terms::LabelDepth;
using regie::terms::Terms;
using regie::terms::test::programTerms;

TEST_CASE("one code system has one name however it is spelled", "[terms]")
{
    const auto canonical = [](std::string_view url) {
        return std::string(CanonicalSystem(url).view());
    };
    CHECK(canonical("http://hl7.org/fhir/v3/ActCode") == "v3-ActCode");
    CHECK(canonical("http://terminology.hl7.org/CodeSystem/v3-ActCode|2018") == "v3-ActCode");
    CHECK(canonical("http://hl7.org/fhir/v2/0131") == "v2-0131");
    CHECK(canonical("http://hl7.org/fhir/observation-category") == "observation-category");
    CHECK(canonical("http://snomed.info/sct/11000146104/version/20240930")
          == "http://snomed.info/sct");
    CHECK(canonical("https://loinc.org/") == "http://loinc.org");
    CHECK(canonical("urn:oid:2.16.840.1.113883.6.1") == "2.16.840.1.113883.6.1");
    CHECK(canonical("http://hl7.org/fhir/StructureDefinition/a")
          == "http://hl7.org/fhir/StructureDefinition/a");
    CHECK(canonical("").empty());
    CHECK(canonical("https://" + std::string(400, 'x')) == "https://" + std::string(400, 'x'));
}

TEST_CASE("a code is found under each name of its system", "[terms]")
{
    const Terms& terms = programTerms();
    const regie::Words* words = terms.code("http://hl7.org/fhir/v3/ActCode", "AMB");
    REQUIRE(words != nullptr);
    CHECK(words == terms.code("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB"));
    CHECK(words == terms.code("urn:oid:2.16.840.1.113883.5.4", "AMB"));
    CHECK(terms.code("http://hl7.org/fhir/v3/ActCode", "no such code") == nullptr);
    CHECK(terms.code("http://example.org/no-such-list", "AMB") == nullptr);
    CHECK(terms.code("", "") == nullptr);
}

TEST_CASE("a closed list answers by path and by the name of the list", "[terms]")
{
    const Terms& terms = programTerms();
    REQUIRE(terms.enumValue("Observation.status", "final") != nullptr);
    CHECK(terms.enumValue("Observation.status", "final")->nl == "definitief");
    CHECK(terms.enumValue("Timing.repeat.periodUnit", "wk")->nl == "week");
    CHECK(terms.enumValue("Questionnaire.item.item.item.type", "choice")->en == "choice");
    CHECK(terms.enumValue("Observation.status", "no such value") == nullptr);
    CHECK(terms.enumValue("Observation.code", "final") == nullptr);
    const regie::Words* female = terms.code("http://hl7.org/fhir/administrative-gender", "female");
    REQUIRE(female != nullptr);
    CHECK(female->nl == "vrouw");
}

TEST_CASE("an element is named by its own path, its choice name, or its last name", "[terms]")
{
    const Terms& terms = programTerms();
    const auto name = [&terms](std::string_view path) {
        const ElementLabel* label = terms.element(path);
        return label == nullptr ? std::string("-") : label->words.nl;
    };
    CHECK(name("Observation.effectiveDateTime") == "Gemeten op");
    CHECK(name("Observation.effectivePeriod") == "Gemeten op");
    CHECK(name("Observation.component.valueQuantity") == "Uitslag");
    CHECK(name("HumanName.family") == "Achternaam");
    CHECK(name("Unheard.of.effectiveDateTime") == "Datum");
    CHECK(name("family") == "Achternaam");
    CHECK(name("Observation.noSuchThing") == "-");
    CHECK(name("") == "-");
    CHECK(name("Observation." + std::string(500, 'a')) == "-");
    CHECK(terms.element("Attachment.contentType")->depth == LabelDepth::All);
    CHECK(terms.element("Observation.value")->depth == LabelDepth::More);
}

TEST_CASE("an extension is named by its address, its last part, or a relative address", "[terms]")
{
    const Terms& terms = programTerms();
    const auto name = [&terms](std::string_view url) {
        const ElementLabel* label = terms.extension(url);
        return label == nullptr ? std::string("-") : label->words.nl;
    };
    CHECK(name("http://nictiz.nl/fhir/StructureDefinition/ext-StopType")
          == "Gestopt of onderbroken");
    CHECK(name("http://example.org/other/ext-StopType|2.0") == "Gestopt of onderbroken");
    CHECK(name("http://nictiz.nl/fhir/StructureDefinition/ext-Some.Laterality")
          == "Links of rechts");
    CHECK(name("VerifiedWith") == "Besproken met");
    CHECK(name("http://example.org/never-seen") == "-");
}

TEST_CASE("a unit reads as people write it", "[terms]")
{
    const Terms& terms = programTerms();
    REQUIRE(terms.unit("mm[Hg]") != nullptr);
    CHECK(terms.unit("mm[Hg]")->nl == "mmHg");
    CHECK(terms.unit("mmol/L")->nl == "mmol/l");
    CHECK(terms.unit("MILLILITER")->nl == "ml");
    CHECK(terms.unit("{never seen}") == nullptr);
    CHECK(terms.unit(std::string(300, 'x')) == nullptr);
    CHECK(terms.unitWords("Stuk", true).nl == "stuk");
    CHECK(terms.unitWords("245", false).nl == "stuks");
    CHECK(terms.unitWords("tablet", false).en == "tablets");
    CHECK(terms.unitWords("wk", true).nl == "week");
    CHECK(terms.unitWords("frummels", false).nl == "frummels");
}

TEST_CASE("a system always has a name, and never an address", "[terms]")
{
    const Terms& terms = programTerms();
    CHECK(terms.system("http://snomed.info/sct").nl == "SNOMED CT");
    CHECK(terms.system("urn:oid:2.16.840.1.113883.6.1").nl == "LOINC");
    CHECK(terms.system("http://fhir.nl/fhir/NamingSystem/agb-z").nl == "AGB-code");
    CHECK(terms.system("http://nictiz.nl/fhir/StructureDefinition/zib-BloodPressure").nl
          == "Bloeddruk (zib)");
    CHECK(terms.system("http://nictiz.nl/fhir/StructureDefinition/nl-core-Mobility.Walking").nl
          == "Bewegen en lopen (zib)");
    CHECK(terms.system("http://xis.example/ids").nl == "eigen lijst van de bron");
    CHECK(terms.system("").nl == "eigen lijst van de bron");
    for (const char* url :
         {"urn:oid:1.2.3.4.5.6.7", "http://hl7.org/fhir/x", "https://nictiz.nl/y", "urn:uuid:z"}) {
        const regie::Words words = terms.system(url);
        CHECK_FALSE(words.nl.empty());
        CHECK(words.nl.find("://") == std::string::npos);
        CHECK(words.en.find("://") == std::string::npos);
    }
}

TEST_CASE("a label key gives its words or nothing", "[terms]")
{
    REQUIRE(programTerms().label("lens.systolic") != nullptr);
    CHECK(programTerms().label("lens.systolic")->nl == "Bovendruk");
    CHECK(programTerms().label("lens.no_such_key") == nullptr);
}
