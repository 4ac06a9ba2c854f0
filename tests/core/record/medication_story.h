// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/resource.h"
#include "core/record/medication.h"
#include "tests/core/record/json_document.h"
#include "tests/core/record/record_terms.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <initializer_list>
#include <string>
#include <vector>

/* Medication resources as MP9 and zib2017 shape them, written for the stories told in the tests. */
namespace regie::test
{
using Json = nlohmann::ordered_json;

/** One building block of an MP9 treatment. */
struct Block {
    std::string id;
    std::string kind; ///< MA, WDS, VV, TA, MVE, MGB
    std::string registered;
    std::string start, end;
    std::string stop;     ///< SNOMED CT code of the stop type
    std::string replaces; ///< identifier of the block it changes or stops
    std::string basis;    ///< identifier of the block it stands on
    std::string dose = "1";
    std::string product = "METOPROLOL TABLET 50MG";
    std::string productCode = "11111";
    std::string treatment = "MBH-1";
    std::string status = "unknown";
    std::string who;
    std::string provider = "Huisarts";
    Json extra = Json::object(); ///< members put on as they are
};

inline Json identifierOf(const std::string& id)
{
    return {{"system", "urn:oid:1.2.3"}, {"value", id}};
}

inline Json extensionOf(const std::string& name, const std::string& type, const Json& value)
{
    return {{"url", "http://nictiz.nl/fhir/StructureDefinition/" + name}, {type, value}};
}

inline Json codedAs(const std::string& code)
{
    return {{"coding", {{{"system", "http://snomed.info/sct"}, {"code", code}}}}};
}

inline Json dosageOfBlock(const Block& block)
{
    return {{{"timing", {{"repeat", {{"frequency", 1}, {"period", 1}, {"periodUnit", "d"}}}}},
             {"route",
              {{"coding", {{{"system", "urn:oid:2.16.840.1.113883.2.4.4.9"}, {"code", "9"}}}}}},
             {"doseAndRate",
              {{{"doseQuantity",
                 {{"value", Json::parse(block.dose)},
                  {"unit", "stuk"},
                  {"system", "urn:oid:2.16.840.1.113883.2.4.4.1.900.2"},
                  {"code", "245"}}}}}}}};
}

inline Json resourceOf(const Block& block)
{
    const bool request = block.kind == "MA" || block.kind == "WDS" || block.kind == "VV";
    const bool use = block.kind == "MGB";
    const std::pair<const char*, const char*> categories[] = {{"MA", "33633005"},
                                                              {"WDS", "395067002"},
                                                              {"VV", "52711000146108"},
                                                              {"TA", "422037009"},
                                                              {"MVE", "373784005"},
                                                              {"MGB", "422979000"}};
    Json resource = {{"resourceType",
                      request ? "MedicationRequest"
                      : use   ? "MedicationStatement"
                              : "MedicationDispense"},
                     {"id", block.id},
                     {"identifier", {identifierOf(block.id)}},
                     {"status", block.status}};
    for (const auto& [kind, code] : categories) {
        if (block.kind == kind) {
            const Json category = codedAs(code);
            resource["category"] = request ? Json::array({category}) : category;
        }
    }
    Json extensions = Json::array();
    if (!block.registered.empty()) {
        extensions.push_back(
            extensionOf("ext-RegistrationDateTime", "valueDateTime", block.registered));
    }
    if (!block.treatment.empty()) {
        extensions.push_back(extensionOf("ext-PharmaceuticalTreatment.Identifier",
                                         "valueIdentifier",
                                         identifierOf(block.treatment)));
    }
    Json period = Json::object();
    if (!block.start.empty()) {
        period["start"] = block.start;
    }
    if (!block.end.empty()) {
        period["end"] = block.end;
    }
    if (!period.empty() && block.kind == "MVE") {
        resource["whenHandedOver"] = block.start;
    } else if (!period.empty() && use) {
        resource["effectivePeriod"] = period;
    } else if (!period.empty()) {
        extensions.push_back(extensionOf("ext-TimeInterval.Period", "valuePeriod", period));
    }
    if (!block.replaces.empty() && request) {
        resource["priorPrescription"] = {{"identifier", identifierOf(block.replaces)}};
    } else if (!block.replaces.empty()) {
        extensions.push_back(extensionOf("ext-RelationAdministrationAgreement",
                                         "valueReference",
                                         {{"identifier", identifierOf(block.replaces)}}));
    }
    if (!block.basis.empty()) {
        const char* member = request ? "basedOn" : use ? "derivedFrom" : "authorizingPrescription";
        resource[member] = Json::array({{{"identifier", identifierOf(block.basis)}}});
    }
    if (!block.stop.empty()) {
        resource["modifierExtension"] =
            Json::array({extensionOf("ext-StopType", "valueCodeableConcept", codedAs(block.stop))});
    }
    resource["extension"] = extensions;
    resource["medicationCodeableConcept"] = {{"coding",
                                              {{{"system", "urn:oid:2.16.840.1.113883.2.4.4.10"},
                                                {"code", block.productCode},
                                                {"display", block.product}}}}};
    if (!block.who.empty() && request) {
        resource["requester"] = {{"display", block.who}};
    } else if (!block.who.empty()) {
        resource[use ? "informationSource" : "performer"] =
            use ? Json{{"display", block.who}}
                : Json::array({{{"actor", {{"display", block.who}}}}});
    }
    if (block.kind != "MVE" && block.kind != "VV" && !block.dose.empty()) {
        resource[use ? "dosage" : "dosageInstruction"] = dosageOfBlock(block);
    }
    resource.update(block.extra);
    return resource;
}

/** What the overview says of some resources at a moment, whatever order they come in. */
class Story
{
public:
    void add(const Block& block) { addResource(resourceOf(block), block.provider); }

    void addResource(const Json& json, const std::string& provider)
    {
        fhir::Resource resource;
        auto document = std::make_shared<fhir::Document>(documentOf(json));
        resource.root = document->root();
        resource.document = document;
        resource.type = json.value("resourceType", "");
        resource.id = json.value("id", "");
        resource.key = resource.id;
        for (const Json& profile :
             json.value("meta", Json::object()).value("profile", Json::array())) {
            resource.profiles.push_back(profile.get<std::string>());
        }
        m_resources.push_back(std::move(resource));
        m_inputs.push_back({&m_resources.back(), m_resources.back().id, provider, &m_resolver});
    }

    record::MedicationOverview at(const std::string& day)
    {
        return record::medicationOverview(m_inputs, m_terms, instantOf(day));
    }

    void reverse() { std::reverse(m_inputs.begin(), m_inputs.end()); }

private:
    static Clock::Instant instantOf(const std::string& day)
    {
        using namespace std::chrono;
        const auto number = [&](std::size_t at, std::size_t size) {
            return std::stoi(day.substr(at, size));
        };
        return sys_days(year(number(0, 4)) / month(static_cast<unsigned>(number(5, 2)))
                        / std::chrono::day(static_cast<unsigned>(number(8, 2))))
               + hours(12);
    }

    std::deque<fhir::Resource> m_resources;
    std::vector<record::MedicationInput> m_inputs;
    fhir::ContainedResolver m_resolver;
    terms::Terms m_terms = recordTerms();
};

inline Story storyOf(std::initializer_list<Block> blocks)
{
    Story story;
    for (const Block& block : blocks) {
        story.add(block);
    }
    return story;
}

/** "current: name", one per line, in the order of the lists. */
inline std::vector<std::string> linesOf(const record::MedicationOverview& overview)
{
    std::vector<std::string> lines;
    for (const auto* list : {&overview.current,
                             &overview.paused,
                             &overview.future,
                             &overview.stopped,
                             &overview.unknown,
                             &overview.forbidden}) {
        for (const record::MedicationLine& line : *list) {
            lines.push_back(std::string(record::medicationStatusName(line.status)) + ": "
                            + line.name.nl);
        }
    }
    return lines;
}

inline const std::string kMetoprolol = "METOPROLOL TABLET 50MG";
constexpr const char* kStopped = "410546004";
constexpr const char* kPaused = "385655000";
constexpr const char* kCancelled = "89925002";

inline Block agreement(const std::string& id,
                       const std::string& registered,
                       const std::string& start)
{
    Block block;
    block.id = id;
    block.kind = "MA";
    block.registered = registered;
    block.start = start;
    block.who = "Dokter De Vries";
    return block;
}

inline Block of(const std::string& kind, const std::string& id, const std::string& registered)
{
    Block block;
    block.id = id;
    block.kind = kind;
    block.registered = registered;
    return block;
}

inline Block stop(const std::string& id,
                  const std::string& target,
                  const char* type,
                  const std::string& end)
{
    Block block = agreement(id, end, "2024-01-10");
    block.replaces = target;
    block.stop = type;
    block.end = end;
    return block;
}
} // namespace regie::test
