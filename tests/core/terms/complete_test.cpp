// SPDX-License-Identifier: GPL-3.0-or-later
// Completeness against the element tables of FHIR (facts from HL7's definitions, not in this project).
#include "tests/core/terms/term_fixture.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

using nlohmann::json;
using regie::terms::test::programTerms;

namespace
{
std::optional<json> table(const std::string& version)
{
    const std::string path =
        std::string(REGIE_SHARED_DIR) + "/data/fhir-types-" + version + ".json";
    if (!std::filesystem::exists(path)) {
        return std::nullopt;
    }
    std::ifstream file(path);
    return json::parse(file);
}

std::string typeOf(const json& element)
{
    return (element.is_array() ? element.at(0) : element).get<std::string>();
}

/** "ObservationComponent" is "Observation.component": the element of a type that is named so. */
std::string pathOf(const json& types, const std::string& type)
{
    for (std::size_t size = type.size() - 1; size > 0; --size) {
        const std::string parent = type.substr(0, size);
        if (!types.contains(parent)) {
            continue;
        }
        for (const auto& [name, element] : types.at(parent).at("elements").items()) {
            std::string own = parent + name;
            own[parent.size()] =
                static_cast<char>(std::toupper(static_cast<unsigned char>(own[parent.size()])));
            if (own == type && typeOf(element) == type) {
                return pathOf(types, parent) + "." + name;
            }
        }
    }
    return type;
}

/** Types that describe FHIR itself, definitions and registers: no record of a patient holds them. */
bool isDefinition(std::string_view path)
{
    static const std::set<std::string_view> roots = {"ActivityDefinition",
                                                     "CapabilityStatement",
                                                     "CatalogEntry",
                                                     "ChargeItemDefinition",
                                                     "CodeSystem",
                                                     "CompartmentDefinition",
                                                     "ConceptMap",
                                                     "DataElement",
                                                     "DataRequirement",
                                                     "DeviceDefinition",
                                                     "EffectEvidenceSynthesis",
                                                     "ElementDefinition",
                                                     "EventDefinition",
                                                     "Evidence",
                                                     "EvidenceVariable",
                                                     "ExampleScenario",
                                                     "ExpansionProfile",
                                                     "GraphDefinition",
                                                     "ImplementationGuide",
                                                     "InsurancePlan",
                                                     "Library",
                                                     "MarketingStatus",
                                                     "Measure",
                                                     "MeasureReport",
                                                     "MedicationKnowledge",
                                                     "MessageDefinition",
                                                     "NamingSystem",
                                                     "ObservationDefinition",
                                                     "OperationDefinition",
                                                     "ParameterDefinition",
                                                     "Parameters",
                                                     "PlanDefinition",
                                                     "Population",
                                                     "ProdCharacteristic",
                                                     "ProductShelfLife",
                                                     "ResearchDefinition",
                                                     "ResearchElementDefinition",
                                                     "RiskEvidenceSynthesis",
                                                     "SearchParameter",
                                                     "ServiceDefinition",
                                                     "SpecimenDefinition",
                                                     "StructureDefinition",
                                                     "StructureMap",
                                                     "Subscription",
                                                     "SubstanceAmount",
                                                     "SubstanceNucleicAcid",
                                                     "SubstancePolymer",
                                                     "SubstanceProtein",
                                                     "SubstanceReferenceInformation",
                                                     "SubstanceSourceMaterial",
                                                     "SubstanceSpecification",
                                                     "TerminologyCapabilities",
                                                     "TestReport",
                                                     "TestScript",
                                                     "TriggerDefinition",
                                                     "ValueSet"};
    return roots.contains(path.substr(0, path.find('.'))) || path.starts_with("MedicinalProduct");
}

std::set<std::string> valuesOf(const std::string& type)
{
    std::set<std::string> values;
    for (std::size_t at = type.find('\''); at != std::string::npos; at = type.find('\'', at + 1)) {
        const std::size_t end = type.find('\'', at + 1);
        values.insert(type.substr(at + 1, end - at - 1));
        at = end;
    }
    return values;
}
} // namespace

TEST_CASE("every element a patient's record can hold has a label", "[terms][complete]")
{
    const std::string version = GENERATE("stu3", "r4");
    const std::optional<json> types = table(version);
    if (!types) {
        SKIP("../shared/data is not here");
    }
    std::size_t count = 0;
    for (const auto& [type, definition] : types->items()) {
        const std::string path = pathOf(*types, type);
        if (isDefinition(path)) {
            continue;
        }
        for (const auto& [name, element] : definition.at("elements").items()) {
            ++count;
            INFO(version << ": " << path << "." << name);
            CHECK(programTerms().element(path + "." + name) != nullptr);
        }
    }
    CHECK(count > 1500);
}

TEST_CASE("every value of every closed list of FHIR has words", "[terms][complete]")
{
    const std::string version = GENERATE("stu3", "r4");
    const std::optional<json> types = table(version);
    if (!types) {
        SKIP("../shared/data is not here");
    }
    std::size_t count = 0;
    for (const auto& [type, definition] : types->items()) {
        const std::string path = pathOf(*types, type);
        for (const auto& [name, element] : definition.at("elements").items()) {
            for (const std::string& value : valuesOf(typeOf(element))) {
                ++count;
                INFO(version << ": " << path << "." << name << " = " << value);
                CHECK(programTerms().enumValue(path + "." + name, value) != nullptr);
            }
        }
    }
    CHECK(count > 900);
}
