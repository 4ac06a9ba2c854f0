// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: the sections of the summary (resources/share/sections.json).
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/base/words.h"
#include "core/fhir/node.h"

#include <string>
#include <vector>

namespace regie::share
{
struct IpsSection {
    std::string id;
    std::string code; ///< LOINC; empty for what IPS has no section for
    std::string display;
    Words title;
    bool required = false;
    std::string absent; ///< code of "no information" in absent-unknown-uv-ips
    std::string none;   ///< code of "known to be none"
    std::vector<std::string> types;
    std::vector<std::string> categories; ///< Observation.category; empty: any
};

Result<std::vector<IpsSection>> loadSections(const ResourceFiles& files);
/** The first section a resource (R4) belongs to; the last one takes what is left. */
std::size_t sectionOf(const std::vector<IpsSection>& sections, const fhir::Node& resource);
} // namespace regie::share
