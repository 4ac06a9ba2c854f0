// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plain_plan.h"

#include "core/sync/service_queries.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>

namespace regie::sync
{
namespace
{
/** Types of the patient compartment that say something about a person's health (FHIR R4 and STU3). */
constexpr std::array<std::string_view, 38> kTypes = {"AdverseEvent",
                                                     "AllergyIntolerance",
                                                     "Appointment",
                                                     "CarePlan",
                                                     "CareTeam",
                                                     "ClinicalImpression",
                                                     "Communication",
                                                     "CommunicationRequest",
                                                     "Composition",
                                                     "Condition",
                                                     "Consent",
                                                     "Coverage",
                                                     "Device",
                                                     "DeviceRequest",
                                                     "DeviceUseStatement",
                                                     "DiagnosticReport",
                                                     "DocumentManifest",
                                                     "DocumentReference",
                                                     "Encounter",
                                                     "EpisodeOfCare",
                                                     "FamilyMemberHistory",
                                                     "Flag",
                                                     "Goal",
                                                     "ImagingStudy",
                                                     "Immunization",
                                                     "ImmunizationRecommendation",
                                                     "List",
                                                     "Media",
                                                     "MedicationAdministration",
                                                     "MedicationDispense",
                                                     "MedicationRequest",
                                                     "MedicationStatement",
                                                     "NutritionOrder",
                                                     "Observation",
                                                     "Procedure",
                                                     "QuestionnaireResponse",
                                                     "ReferralRequest",
                                                     "ServiceRequest"};

std::optional<Clock::Instant> instantOf(std::string_view text)
{
    const auto date = time::PartialDate::parse(text);
    if (!date || date->precision < time::Precision::Day) {
        return std::nullopt;
    }
    const std::chrono::sys_days day = std::chrono::year(date->year)
                                      / std::chrono::month(date->month)
                                      / std::chrono::day(date->day);
    return day + std::chrono::hours(std::max(0, date->hour))
           + std::chrono::minutes(std::max(0, date->minute))
           + std::chrono::seconds(std::max(0, date->second))
           - std::chrono::minutes(date->offsetMinutes.value_or(0));
}

bool hasCode(const fhir::Node* list, std::string_view member, std::string_view code)
{
    return list != nullptr && std::any_of(list->begin(), list->end(), [&](const fhir::Node& each) {
               return each.childText(member) == code;
           });
}

bool searchesByPatient(const fhir::Node& resource)
{
    return hasCode(resource.child("interaction"), "code", "search-type")
           && (resource.child("searchParam") == nullptr
               || hasCode(resource.child("searchParam"), "name", "patient"));
}

void readServer(const fhir::Node& rest, ServerPlan& plan)
{
    const fhir::Node* resources = rest.child("resource");
    plan.everything = hasCode(rest.child("operation"), "name", "everything");
    if (resources == nullptr) {
        return;
    }
    for (const fhir::Node& resource : *resources) {
        const std::string_view type = resource.childText("type");
        if (type == "Patient") {
            plan.everything = plan.everything
                              || hasCode(resource.child("operation"), "name", "everything")
                              || hasCode(resource.child("operation"), "name", "patient-everything");
        } else if (std::ranges::find(kTypes, type) != kTypes.end() && searchesByPatient(resource)) {
            plan.types.emplace_back(type);
        }
    }
}
} // namespace

std::optional<ServerPlan> planOf(const fhir::Resource& capability)
{
    const fhir::Node* rests = capability.root == nullptr ? nullptr : capability.root->child("rest");
    if (capability.type != "CapabilityStatement") {
        return std::nullopt;
    }
    ServerPlan plan;
    const std::string_view version = capability.root->childText("fhirVersion");
    if (version.starts_with("3.")) {
        plan.version = fhir::FhirVersion::Stu3;
    } else if (version.starts_with("4.")) {
        plan.version = fhir::FhirVersion::R4;
    }
    if (rests != nullptr) {
        for (const fhir::Node& rest : *rests) {
            if (rest.childText("mode") != "client") {
                readServer(rest, plan);
            }
        }
    }
    return plan;
}

std::string everythingPath(const ServerPlan& plan, std::string_view since)
{
    return fmt::format("Patient/{}/$everything?_count=200{}{}",
                       encodedValue(plan.patient),
                       since.empty() ? "" : "&_since=",
                       encodedValue(since));
}

std::vector<PlainQuestion> questionsByType(const ServerPlan& plan, std::string_view since)
{
    const std::string patient = encodedValue(plan.patient);
    std::vector<PlainQuestion> questions{{"Patient/" + patient, {}}};
    for (const std::string& type : plan.types) {
        const std::string simple = fmt::format("{}?patient={}", type, patient);
        std::string path = simple + "&_count=200&_sort=_lastUpdated";
        if (!since.empty()) {
            path += "&_lastUpdated=ge" + encodedValue(since);
        }
        if (type.starts_with("Medication")) {
            path += fmt::format("&_include={}:medication", type);
        }
        questions.push_back({std::move(path), simple});
    }
    return questions;
}

std::string cursorOf(std::string_view serverDate, std::string_view newest, std::string_view before)
{
    const auto date = instantOf(serverDate);
    const auto last = instantOf(newest);
    if (!date) {
        // What a record says of itself may lie ahead of the server's clock.
        return {};
    }
    if (!last && !before.empty()) {
        return std::string(before);
    }
    // The server's clock and what it wrote: whichever is behind, so that nothing falls between.
    return time::instantText((last ? std::min(*date, *last) : *date) - std::chrono::minutes(5));
}
} // namespace regie::sync
