// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/ips_sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace regie::share
{
namespace
{
bool contains(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool hasCategory(const fhir::Node& resource, const std::vector<std::string>& wanted)
{
    const fhir::Node* categories = resource.child("category");
    if (categories == nullptr) {
        return false;
    }
    for (const fhir::Node& each : *categories) {
        const fhir::Node* codings = each.child("coding");
        if (codings == nullptr) {
            continue;
        }
        for (const fhir::Node& coding : *codings) {
            if (contains(wanted, coding.childText("code"))) {
                return true;
            }
        }
    }
    return false;
}
} // namespace

Result<std::vector<IpsSection>> loadSections(const ResourceFiles& files)
{
    std::vector<IpsSection> sections;
    try {
        const auto json = nlohmann::json::parse(files.read("share/sections.json").value_or(""));
        for (const auto& each : json.at("sections")) {
            IpsSection section;
            section.id = each.at("id");
            section.code = each.value("code", "");
            section.display = each.value("display", "");
            section.title = {each.at("title").at("nl"), each.at("title").at("en")};
            section.required = each.value("required", false);
            section.absent = each.value("absent", "");
            section.none = each.value("none", "");
            section.types = each.at("types").get<std::vector<std::string>>();
            if (each.contains("categories")) {
                section.categories = each.at("categories").get<std::vector<std::string>>();
            }
            sections.push_back(std::move(section));
        }
    } catch (const nlohmann::json::exception&) {
        return fail(ErrorCode::LensInvalid, "share/sections.json");
    }
    return sections;
}

std::size_t sectionOf(const std::vector<IpsSection>& sections, const fhir::Node& resource)
{
    for (std::size_t i = 0; i + 1 < sections.size(); ++i) {
        if (contains(sections[i].types, resource.childText("resourceType"))
            && (sections[i].categories.empty() || hasCategory(resource, sections[i].categories))) {
            return i;
        }
    }
    return sections.size() - 1;
}
} // namespace regie::share
