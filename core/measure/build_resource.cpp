// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/systems.h"
#include "core/measure/resource.h"
#include "core/time/zone.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::measure
{
namespace
{
using Json = nlohmann::ordered_json;

/**
 * JSON of nlohmann would write 81.50 as 81.5, so a number goes in as a text with this mark and loses
 * its quotes at the end. No other text can have it: cleaned() takes control characters out.
 */
constexpr char kNumberMark = '\x01';

/** FHIR strings hold no control characters but tab and line ends. */
std::string cleaned(std::string_view text)
{
    std::string result(text);
    std::erase_if(result, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r';
    });
    return result;
}

std::string withNumbers(std::string text)
{
    constexpr std::string_view kBegin = "\"\\u0001";
    std::string result;
    result.reserve(text.size());
    std::size_t from = 0;
    for (std::size_t at = text.find(kBegin); at != std::string::npos;
         at = text.find(kBegin, from)) {
        result.append(text, from, at - from);
        const std::size_t begin = at + kBegin.size();
        const std::size_t end = text.find('"', begin);
        result.append(text, begin, end - begin);
        from = end + 1;
    }
    result.append(text, from);
    return result;
}

/** Builds one Observation. */
class Building
{
public:
    Building(const Kinds& kinds,
             const Kind& kind,
             const Measurement& given,
             const ObservationFrame& frame)
        : m_kinds(kinds)
        , m_kind(kind)
        , m_given(given)
        , m_frame(frame)
        , m_isR4(frame.version == fhir::FhirVersion::R4)
    {
    }

    Result<std::string> run()
    {
        addHead();
        addWhen();
        if (!addHow() || !addMoment()) {
            return fail(ErrorCode::InvalidArgument, "circumstance of a measurement");
        }
        addValues();
        addRemarks();
        if (!m_components.empty()) {
            m_json["component"] = m_components;
        }
        if (!m_extensions.empty()) {
            m_json["extension"] = m_extensions;
        }
        try {
            return withNumbers(m_json.dump());
        } catch (const Json::exception&) {
            return fail(ErrorCode::EncodingInvalid, "a text of a measurement");
        }
    }

private:
    Json conceptOf(const Coding& coding, std::string_view system) const
    {
        if (coding.system.empty()) {
            return {{"text", coding.display}};
        }
        return {{"coding",
                 Json::array({{{"system", system},
                               {"code", coding.code},
                               {"display", cleaned(coding.display)}}})}};
    }
    Json conceptOf(const Coding& coding) const { return conceptOf(coding, coding.system); }

    Json person() const
    {
        Json reference = Json::object();
        if (!m_frame.reference.empty()) {
            reference["reference"] = m_frame.reference;
        } else if (m_isR4) {
            reference["type"] = "Patient";
        }
        reference["display"] = cleaned(m_frame.person);
        return reference;
    }

    Json quantity(const Kind& kind, const Value& value) const
    {
        const bool other = m_isR4 && !kind.ucumR4.empty();
        Json quantity = {{"value", kNumberMark + value.number.text()}};
        if (!value.isExact()) {
            quantity["comparator"] = value.comparator;
        }
        quantity["unit"] = other ? kind.ucumR4 : kind.unitText;
        quantity["system"] = fhir::kUcumSystem;
        quantity["code"] = other ? kind.ucumR4 : kind.ucum;
        return quantity;
    }

    void addHead()
    {
        m_json["resourceType"] = "Observation";
        if (!m_frame.id.empty()) {
            m_json["id"] = m_frame.id;
        }
        const std::string& profile = m_isR4 ? m_kind.profileR4 : m_kind.profileStu3;
        if (!profile.empty()) {
            m_json["meta"] = {{"profile", Json::array({profile})}};
        }
        m_json["extension"] = nullptr; // in its place; filled or taken out at the end
        if (!m_frame.uuid.empty()) {
            m_json["identifier"] = Json::array(
                {{{"system", "urn:ietf:rfc:3986"}, {"value", "urn:uuid:" + m_frame.uuid}}});
        }
        m_json["status"] = m_frame.status;
        addCategory();
        Json code = Json::array();
        const bool isPart = !m_isR4 && m_kind.panelStu3.has_value();
        std::vector<Coding> codes = {isPart ? *m_kind.panelStu3 : m_kind.codes.front()};
        if (m_isR4 && !m_kind.codesR4.empty()) {
            codes = m_kind.codesR4;
        }
        for (const Coding& each : codes) {
            code.push_back(
                {{"system", each.system}, {"code", each.code}, {"display", cleaned(each.display)}});
        }
        m_json["code"] = {{"coding", code}};
        if (m_kind.own) {
            m_json["code"]["text"] = cleaned(m_kind.label.nl);
        }
        m_json["subject"] = person();
    }

    void addCategory()
    {
        if (m_kind.category.empty()) {
            return;
        }
        if (!m_isR4 && m_kind.category == "laboratory") {
            // MedMij SelfMeasurements: glucose is no vital sign, see PATIENT-CONTENT part 2.
            m_json["category"] =
                Json::array({conceptOf({"http://snomed.info/sct",
                                        "49581000146104",
                                        "bevinding betreffende laboratoriumonderzoek"})});
            return;
        }
        const std::string_view display = m_kind.category == "vital-signs"  ? "Vital Signs"
                                         : m_kind.category == "laboratory" ? "Laboratory"
                                                                           : "Activity";
        m_json["category"] = Json::array(
            {conceptOf({m_isR4 ? "http://terminology.hl7.org/CodeSystem/observation-category"
                               : "http://hl7.org/fhir/observation-category",
                        m_kind.category,
                        std::string(display)})});
    }

    void addWhen()
    {
        const time::Zone zone = time::Zone::fixed(m_given.offsetMinutes);
        m_json["effectiveDateTime"] =
            m_given.dayOnly ? time::dayText(zone.dayOf(m_given.at)) : zone.dateTimeText(m_given.at);
        if (!m_frame.issued.empty()) {
            m_json["issued"] = m_frame.issued;
        }
        Json performer = person();
        if (m_given.by == MeasuredBy::Relative) {
            // Whose record it is stays the performer for a receiver; who helped is told beside it.
            m_helper = m_given.byName.empty() ? "een naaste" : m_given.byName;
        } else if (m_given.by == MeasuredBy::CareProvider) {
            m_helper = m_given.byName.empty() ? "een zorgverlener" : m_given.byName;
        }
        m_json["performer"] = Json::array({performer});
        if (!m_helper.empty()) {
            Json other = {{"display", cleaned(m_helper)}};
            if (m_isR4) {
                other["type"] =
                    m_given.by == MeasuredBy::Relative ? "RelatedPerson" : "Practitioner";
            }
            m_json["performer"].push_back(other);
        }
    }

    /** False: it says something the kind does not know. */
    bool addHow()
    {
        for (const auto& [id, option] : m_given.how) {
            const bool belongs =
                std::find(m_kind.circumstances.begin(), m_kind.circumstances.end(), id)
                != m_kind.circumstances.end();
            const Circumstance* circumstance = m_kinds.circumstance(id);
            const auto* chosen = circumstance == nullptr ? nullptr : circumstance->find(option);
            if (!belongs || chosen == nullptr) {
                return false;
            }
            const bool other = m_isR4 && !chosen->systemR4.empty();
            place(m_isR4 ? circumstance->placeR4 : circumstance->placeStu3,
                  conceptOf(chosen->coding, other ? chosen->systemR4 : chosen->coding.system));
        }
        const auto& method = m_isR4 ? m_kind.methodR4 : m_kind.methodStu3;
        if (method && !m_json.contains("method")) {
            m_json["method"] = conceptOf(*method);
        }
        return true;
    }

    void place(std::string_view where, const Json& value)
    {
        constexpr std::string_view kComponent = "component:";
        constexpr std::string_view kExtension = "extension:";
        if (where.starts_with(kComponent)) {
            where.remove_prefix(kComponent.size());
            const std::size_t first = where.find('|');
            const std::size_t second = where.find('|', first + 1);
            m_components.push_back(
                {{"code",
                  conceptOf({std::string(where.substr(0, first)),
                             std::string(where.substr(first + 1, second - first - 1)),
                             std::string(where.substr(second + 1))})},
                 {"valueCodeableConcept", value}});
        } else if (where.starts_with(kExtension)) {
            m_extensions.push_back(
                {{"url", where.substr(kExtension.size())}, {"valueCodeableConcept", value}});
        } else if (where == "coding") {
            m_json["code"]["coding"].push_back(value["coding"][0]);
        } else if (where == "interpretation" && m_isR4) {
            m_json["interpretation"] = Json::array({value});
        } else {
            m_json[std::string(where)] = value;
        }
    }

    bool addMoment()
    {
        if (m_given.moment.empty()) {
            return true;
        }
        const MealMoment* moment = m_kind.moment(m_given.moment);
        if (moment == nullptr) {
            return false;
        }
        const Coding coding = {m_isR4 ? "http://terminology.hl7.org/CodeSystem/v3-TimingEvent"
                                      : "http://hl7.org/fhir/v3/TimingEvent",
                               moment->code,
                               moment->words.nl};
        m_extensions.push_back(
            {{"url", "http://hl7.org/fhir/StructureDefinition/observation-eventTiming"},
             {"extension",
              Json::array({{{"url", "code"}, {"valueCodeableConcept", conceptOf(coding)}}})}});
        return true;
    }

    void addValues()
    {
        const auto parts = m_kinds.partsOf(m_kind);
        if (!m_kind.parts.empty() || (!m_isR4 && m_kind.panelStu3)) {
            Json values = Json::array();
            for (std::size_t i = 0; i < parts.size(); ++i) {
                values.push_back({{"code", conceptOf(parts[i]->codes.front())},
                                  {"valueQuantity", quantity(*parts[i], m_given.values[i])}});
            }
            values.insert(values.end(), m_components.begin(), m_components.end());
            m_components = values;
        } else if (m_kind.integerValue) {
            addScore();
        } else {
            m_json["valueQuantity"] = quantity(m_kind, m_given.values.front());
        }
    }

    void addScore()
    {
        m_json["valueInteger"] = kNumberMark + m_given.values.front().number.text();
        // STU3 zib-PainScore forbids an NRS of 0; a VAS of 0 says the same.
        if (!m_isR4 && m_given.values.front().number == Decimal()) {
            m_json["method"]["coding"][0]["code"] = "VAS10";
            m_json["method"]["coding"][0]["display"] = "VAS10";
        }
    }

    void addRemarks()
    {
        if (!m_given.device.empty()) {
            m_json["device"] = {{"display", cleaned(m_given.device)}};
        }
        if (!m_given.note.empty()) {
            if (m_isR4) {
                m_json["note"] = Json::array({{{"text", cleaned(m_given.note)}}});
            } else {
                m_json["comment"] = cleaned(m_given.note);
            }
        }
        if (m_extensions.empty()) {
            m_json.erase("extension");
        }
    }

    const Kinds& m_kinds;
    const Kind& m_kind;
    const Measurement& m_given;
    const ObservationFrame& m_frame;
    bool m_isR4;
    std::string m_helper;
    Json m_json;
    Json m_components = Json::array();
    Json m_extensions = Json::array();
};
} // namespace

Result<std::string> observationJson(const Kinds& kinds,
                                    const Measurement& measurement,
                                    const ObservationFrame& frame)
{
    const Kind* kind = kinds.find(measurement.kind);
    if (kind == nullptr || measurement.values.size() != kinds.partsOf(*kind).size()
        || frame.person.empty()) {
        return fail(ErrorCode::InvalidArgument, "measurement");
    }
    return Building(kinds, *kind, measurement, frame).run();
}
} // namespace regie::measure
