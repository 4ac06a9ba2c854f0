// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle.h"

#include "core/base/uuid.h"
#include "core/sync/outgoing_json.h"

#include <fmt/format.h>

namespace regie::sync
{
namespace
{
Json patientJson(fhir::FhirVersion version, const store::Profile& profile)
{
    const bool stu3 = version == fhir::FhirVersion::Stu3;
    Json patient{{"resourceType", "Patient"},
                 {"meta",
                  {{"profile",
                    {stu3 ? "http://fhir.nl/fhir/StructureDefinition/nl-core-patient"
                          : "http://nictiz.nl/fhir/StructureDefinition/nl-core-Patient"}}}}};
    if (!profile.name.empty()) {
        const std::size_t blank = profile.name.find(' ');
        Json name{{"text", profile.name}};
        if (blank != std::string::npos) {
            name["family"] = profile.name.substr(blank + 1);
            name["given"] = {profile.name.substr(0, blank)};
        } else {
            name["family"] = profile.name;
        }
        patient["name"] = {std::move(name)};
    }
    if (!profile.birthDate.empty()) {
        patient["birthDate"] = profile.birthDate;
    }
    return patient;
}
} // namespace

std::string jsonText(const Json& json)
{
    // Texts of a person are valid UTF-8 by then; what is not becomes a mark instead of an exception.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

BundleBuilder::BundleBuilder(std::string_view type,
                             fhir::FhirVersion version,
                             const store::Profile& profile,
                             RandomSource& random)
    : m_type(type), m_random(&random)
{
    m_sender = {profile.name.empty() ? "Patiënt" : profile.name, profile.birthDate, newAddress()};
    add(m_sender.reference, "Patient", jsonText(patientJson(version, profile)));
}

std::string BundleBuilder::newAddress()
{
    return "urn:uuid:" + newUuid(*m_random);
}

void BundleBuilder::add(std::string_view address, std::string_view type, std::string_view json)
{
    entry(address, json, "POST", type);
}

void BundleBuilder::put(std::string_view type,
                        std::string_view id,
                        std::string_view url,
                        std::string_view json)
{
    entry(url, json, "PUT", fmt::format("{}/{}", type, id));
}

void BundleBuilder::entry(std::string_view address,
                          std::string_view json,
                          std::string_view method,
                          std::string_view url)
{
    m_entries += fmt::format(R"({}{{"fullUrl":{},"resource":{},"request":{}}})",
                             m_entries.empty() ? "" : ",",
                             jsonText(address),
                             json,
                             jsonText(Json{{"method", method}, {"url", url}}));
}

std::string BundleBuilder::text() const
{
    return fmt::format(
        R"({{"resourceType":"Bundle","type":"{}","entry":[{}]}})", m_type, m_entries);
}

Outgoing measurementsToSend(BundleBuilder builder,
                            const std::vector<OutgoingMeasurement>& measurements)
{
    Outgoing outgoing;
    outgoing.service = "selfmeasurements-2-0";
    for (const OutgoingMeasurement& each : measurements) {
        builder.add(builder.newAddress(), "Observation", each.json);
        outgoing.facts.push_back(each.fact);
    }
    if (!measurements.empty()) {
        outgoing.ask = askByUuid("Observation", measurements.front().uuid);
    }
    outgoing.body = builder.text();
    return outgoing;
}

Outgoing observationToSend(const OutgoingMeasurement& measurement)
{
    Outgoing outgoing;
    outgoing.path = "Observation";
    outgoing.headers = "If-None-Exist: identifier=urn:ietf:rfc:3986|urn:uuid:" + measurement.uuid;
    outgoing.body = measurement.json;
    outgoing.ask = askByUuid("Observation", measurement.uuid);
    outgoing.facts.push_back(measurement.fact);
    return outgoing;
}

std::string askByUuid(std::string_view type, std::string_view uuid)
{
    return fmt::format("{}?identifier=urn:ietf:rfc:3986%7Curn:uuid:{}", type, uuid);
}
} // namespace regie::sync
