// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target.h"

#include <algorithm>

namespace regie::store
{
namespace
{
bool isTypeName(std::string_view text)
{
    return !text.empty() && text.front() >= 'A' && text.front() <= 'Z'
           && std::all_of(text.begin(), text.end(), [](char c) {
                  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
              });
}

/** The reference without "/_history/3": versions of a target are not told apart. */
std::string_view withoutVersion(std::string_view reference)
{
    return reference.substr(0, reference.find("/_history/"));
}

/** Cuts "[base]/Type/id" in its last two parts; false when it does not end like that. */
bool splitTypeAndId(std::string_view url, std::string_view& type, std::string_view& id)
{
    const std::size_t last = url.rfind('/');
    if (last == std::string_view::npos || last + 1 == url.size()) {
        return false;
    }
    id = url.substr(last + 1);
    const std::string_view front = url.substr(0, last);
    const std::size_t before = front.rfind('/');
    type = before == std::string_view::npos ? front : front.substr(before + 1);
    return isTypeName(type);
}

bool isAbsolute(std::string_view reference)
{
    return reference.find(':') < reference.find('/');
}

void addLiteral(std::vector<Target>& targets, std::string_view written, std::int64_t source)
{
    const std::string_view reference = withoutVersion(written);
    if (reference.empty() || reference.front() == '#') {
        return;
    }
    std::string_view type;
    std::string_view id;
    const bool absolute = isAbsolute(reference);
    if (splitTypeAndId(reference, type, id)) {
        targets.push_back({source,
                           std::string(type),
                           std::string(id),
                           absolute ? std::string(reference) : std::string()});
    }
    if (absolute) {
        targets.push_back({source, {}, std::string(reference), {}});
    }
}

std::string identifierText(const fhir::Node& identifier)
{
    const std::string_view system = identifier.childText("system");
    const std::string_view value = identifier.childText("value");
    if (system.empty() || value.empty()) {
        return {};
    }
    std::string text(system);
    text += '|';
    text += value;
    return text;
}
} // namespace

std::vector<Target> targetsOf(const fhir::Node& reference, std::int64_t source)
{
    std::vector<Target> targets;
    addLiteral(targets, reference.childText("reference"), source);
    if (const fhir::Node* identifier = reference.child("identifier");
        identifier != nullptr && identifier->isObject()) {
        if (std::string text = identifierText(*identifier); !text.empty()) {
            targets.push_back({0, std::string(reference.childText("type")), std::move(text), {}});
        }
    }
    return targets;
}

std::string_view aliasOf(const fhir::Resource& resource)
{
    std::string_view type;
    std::string_view id;
    const std::string_view url = withoutVersion(resource.fullUrl);
    if (url.empty()
        || (splitTypeAndId(url, type, id) && type == resource.type && id == resource.key)) {
        return {};
    }
    return url;
}

std::vector<std::string> identifiersOf(const fhir::Node& resource)
{
    std::vector<std::string> found;
    const fhir::Node* identifier = resource.child("identifier");
    if (identifier == nullptr) {
        return found;
    }
    const auto add = [&found](const fhir::Node& each) {
        std::string text = identifierText(each);
        if (!text.empty() && std::find(found.begin(), found.end(), text) == found.end()) {
            found.push_back(std::move(text));
        }
    };
    if (identifier->isObject()) {
        add(*identifier);
    }
    for (const fhir::Node& each : *identifier) {
        if (each.isObject() && identifier->isArray()) {
            add(each);
        }
    }
    return found;
}

std::string_view subjectOf(const fhir::Node& resource)
{
    // The names FHIR gives it: STU3 and R4 resources of the patient compartment.
    for (const std::string_view name : {"subject", "patient", "beneficiary", "individual"}) {
        const fhir::Node* reference = resource.child(name);
        if (reference != nullptr && reference->isObject()) {
            return reference->childText("reference");
        }
    }
    return {};
}
} // namespace regie::store
