// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/version.h"

#include <array>

namespace regie::fhir
{
namespace
{
constexpr std::string_view kNictiz = "http://nictiz.nl/fhir/StructureDefinition/";

/** Guides whose name alone settles nothing, but that is STU3 in what providers send today. */
bool isUsuallyStu3(std::string_view profile)
{
    static constexpr std::array<std::string_view, 8> kBeginnings = {
        "zib-", "gp-", "vl-", "eAfspraak-", "IHE.MHD", "images-", "vitalsign-", "mp612-"};
    if (!profile.starts_with(kNictiz)) {
        return false;
    }
    profile.remove_prefix(kNictiz.size());
    for (const std::string_view beginning : kBeginnings) {
        if (profile.starts_with(beginning)) {
            return true;
        }
    }
    return false;
}

template<class Visit>
void forEachProfile(const Node& resource, Visit visit)
{
    const Node* meta = resource.child("meta");
    const Node* profiles = meta != nullptr ? meta->child("profile") : nullptr;
    if (profiles == nullptr) {
        return;
    }
    if (profiles->isLeaf()) {
        visit(profiles->text);
    }
    for (const Node& profile : *profiles) {
        visit(profile.text);
    }
}

int misfitsIn(const Node& node, int type, const ElementTable& table);

int misfitsOfValue(const Node& value, const Element& element, const ElementTable& table)
{
    switch (element.kind) {
    case ElementKind::String:
    case ElementKind::Xhtml:
        return value.kind == NodeKind::String || value.kind == NodeKind::Null ? 0 : 1;
    case ElementKind::Number:
        return value.kind == NodeKind::Number || value.kind == NodeKind::Null ? 0 : 1;
    case ElementKind::Boolean:
        return value.kind == NodeKind::Boolean || value.kind == NodeKind::Null ? 0 : 1;
    case ElementKind::AnyResource:
        return value.isObject()
                   ? misfitsIn(value, table.type(value.childText("resourceType")), table)
                   : 1;
    case ElementKind::Complex: return value.isObject() ? misfitsIn(value, element.type, table) : 1;
    }
    return 0;
}

int misfitsIn(const Node& node, int type, const ElementTable& table)
{
    if (type < 0) {
        return 1;
    }
    int count = 0;
    for (const Node& member : node) {
        if (member.key == "resourceType") {
            continue;
        }
        const bool beside = member.key.starts_with('_');
        const Element* element = table.element(type, beside ? member.key.substr(1) : member.key);
        if (element == nullptr) {
            ++count;
        } else if (beside) {
            continue;
        } else if (element->repeats != member.isArray()) {
            ++count;
        } else if (member.isArray()) {
            for (const Node& item : member) {
                count += misfitsOfValue(item, *element, table);
            }
        } else {
            count += misfitsOfValue(member, *element, table);
        }
    }
    return count;
}
} // namespace

std::optional<FhirVersion> versionOfProfile(std::string_view profile)
{
    // Nictiz moved its core profiles from fhir.nl (STU3, zibs 2017) to nictiz.nl (R4, zibs 2020).
    if (profile.starts_with("http://fhir.nl/fhir/StructureDefinition/")
        || profile.starts_with("http://hl7.org/fhir/3.0/")) {
        return FhirVersion::Stu3;
    }
    if (profile.starts_with("http://hl7.org/fhir/4.0/")
        || profile.starts_with("http://hl7.org/fhir/uv/ips/")) {
        return FhirVersion::R4;
    }
    if (profile.starts_with(kNictiz)) {
        for (const std::string_view beginning : {"nl-core-", "mp-", "imm-", "dwv-"}) {
            if (profile.substr(kNictiz.size()).starts_with(beginning)) {
                return FhirVersion::R4;
            }
        }
    }
    return std::nullopt;
}

std::optional<FhirVersion> versionOfNumber(std::string_view number)
{
    if (number.starts_with("3.")) {
        return FhirVersion::Stu3;
    }
    if (number.starts_with("4.")) {
        return FhirVersion::R4;
    }
    return std::nullopt;
}

int misfits(const Node& resource, const ElementTable& table)
{
    return misfitsIn(resource, table.type(resource.childText("resourceType")), table);
}

std::optional<FhirVersion> versionOf(const Node& resource, const ElementTables& tables)
{
    std::optional<FhirVersion> found;
    bool usuallyStu3 = false;
    forEachProfile(resource, [&](std::string_view profile) {
        found = found ? found : versionOfProfile(profile);
        usuallyStu3 = usuallyStu3 || isUsuallyStu3(profile);
    });
    if (!found) {
        found = versionOfNumber(resource.childText("fhirVersion"));
    }
    if (found) {
        return found;
    }
    const int stu3 = misfits(resource, tables.of(FhirVersion::Stu3));
    const int r4 = misfits(resource, tables.of(FhirVersion::R4));
    if (stu3 != r4) {
        return stu3 < r4 ? FhirVersion::Stu3 : FhirVersion::R4;
    }
    return usuallyStu3 ? std::optional(FhirVersion::Stu3) : std::nullopt;
}

std::optional<FhirVersion> versionOfXml(std::string_view xml, ProfileHint hint)
{
    constexpr std::string_view kProfile = "<profile value=\"";
    for (std::size_t at = xml.find(kProfile); at != std::string_view::npos;
         at = xml.find(kProfile, at)) {
        at += kProfile.size();
        const std::string_view profile = xml.substr(at, xml.find('"', at) - at);
        if (const auto found = versionOfProfile(profile)) {
            return found;
        }
        if (hint == ProfileHint::Usual && isUsuallyStu3(profile)) {
            return FhirVersion::Stu3;
        }
    }
    return std::nullopt;
}
} // namespace regie::fhir
