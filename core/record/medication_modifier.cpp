// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_modifier.h"

#include <optional>
#include <string_view>
#include <utility>

namespace regie::record
{
namespace
{
using fhir::Node;

constexpr std::string_view kAdherence =
    "http://hl7.org/fhir/CodeSystem/medication-statement-adherence";

struct AdherenceCode {
    std::string_view code;
    std::string_view taken; ///< as MedicationStatement.taken of STU3
};

constexpr AdherenceCode kAdherenceCodes[] = {
    {"taking", "y"},
    {"taking-as-directed", "y"},
    {"taking-not-as-directed", "y"},
    {"not-taking", "n"},
    {"on-hold", "n"},
    {"on-hold-as-directed", "n"},
    {"on-hold-not-as-directed", "n"},
    {"stopped", "n"},
    {"stopped-as-directed", "n"},
    {"stopped-not-as-directed", "n"},
    {"unknown", "unk"},
};

/** The first code of R5's system; nullopt when `adherence` says nothing that is known. */
std::optional<AdherenceCode> adherenceOf(const Node& resource)
{
    const Node* adherence = resource.child("adherence");
    const Node* coded = adherence ? adherence->child("code") : nullptr;
    const Node* codings = coded ? coded->child("coding") : nullptr;
    if (codings == nullptr) {
        return std::nullopt;
    }
    for (const Node& coding : *codings) {
        for (const AdherenceCode& known : kAdherenceCodes) {
            if (coding.childText("system") == kAdherence
                && coding.childText("code") == known.code) {
                return known;
            }
        }
    }
    return std::nullopt;
}
} // namespace

bool holdsModifier(const Node& dosage)
{
    if (dosage.child("modifierExtension") != nullptr) {
        return true;
    }
    for (const Node& member : dosage) {
        if (!member.isLeaf() && holdsModifier(member)) {
            return true;
        }
    }
    return false;
}

void readAdherence(const Node& resource, MedicationRecord& record)
{
    if (resource.child("adherence") == nullptr) {
        return;
    }
    const std::optional<AdherenceCode> found = adherenceOf(resource);
    if (!found) {
        record.unclear = true;
        return;
    }
    record.taken = found->taken;
    if (found->code == "taking-not-as-directed") {
        record.asAgreed = false;
    }
}

bool adherenceSaysNotTaken(const Node& resource)
{
    const std::optional<AdherenceCode> found = adherenceOf(resource);
    return found && found->taken == "n";
}
} // namespace regie::record
