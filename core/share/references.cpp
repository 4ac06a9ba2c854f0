// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/references.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace regie::share
{
namespace
{
constexpr std::array<std::string_view, 8> kMembers =
    {"reference", "_reference", "type", "identifier", "display", "_display", "extension", "id"};

void collect(const fhir::Node& node, std::vector<const fhir::Node*>& found)
{
    for (const fhir::Node& each : node) {
        if (each.isLeaf()) {
            continue;
        }
        if (isReference(each)) {
            found.push_back(&each);
        }
        collect(each, found);
    }
}
} // namespace

bool isReference(const fhir::Node& node)
{
    if (!node.isObject()) {
        return false;
    }
    const fhir::Node* reference = node.child("reference");
    const fhir::Node* identifier = node.child("identifier");
    if ((reference == nullptr || reference->kind != fhir::NodeKind::String)
        && (identifier == nullptr || !identifier->isObject())) {
        return false;
    }
    return std::all_of(node.begin(), node.end(), [](const fhir::Node& member) {
        return std::find(kMembers.begin(), kMembers.end(), member.key) != kMembers.end();
    });
}

std::vector<const fhir::Node*> referencesIn(const fhir::Node& resource)
{
    std::vector<const fhir::Node*> found;
    collect(resource, found);
    return found;
}
} // namespace regie::share
