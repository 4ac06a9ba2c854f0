// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/resource.h"

namespace regie::fhir
{
std::string_view versionName(FhirVersion version)
{
    switch (version) {
    case FhirVersion::Stu3: return "STU3";
    case FhirVersion::R4: return "R4";
    }
    return "R4";
}

const Node& resourceOf(const Node& node)
{
    const Node* best = &node;
    for (const Node* each = &node; each != nullptr; each = each->parent) {
        best = each;
        if (each->child("resourceType") == nullptr) {
            continue;
        }
        const Node* list = each->parent;
        const bool contained = each->key == "contained"
                               || (list != nullptr && list->isArray() && list->key == "contained");
        if (!contained) {
            return *each;
        }
    }
    return *best;
}

const Node* ContainedResolver::resolve(const Node& reference)
{
    const std::string_view target = reference.childText("reference");
    if (target.empty() || target.front() != '#') {
        return nullptr;
    }
    const std::string_view id = target.substr(1);
    const Node& holder = resourceOf(reference);
    // "#" alone is the resource that holds the contained one (R4 2.36.2, "Contained Resources").
    if (id.empty() || holder.childText("id") == id) {
        return &holder;
    }
    const Node* contained = holder.child("contained");
    if (contained == nullptr) {
        return nullptr;
    }
    if (contained->isObject()) {
        return contained->childText("id") == id ? contained : nullptr;
    }
    for (const Node& each : *contained) {
        if (each.childText("id") == id) {
            return &each;
        }
    }
    return nullptr;
}
} // namespace regie::fhir
