// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/element_tables.h"
#include "core/fhir/node.h"
#include "core/fhir/resource.h"

#include <optional>
#include <string_view>

namespace regie::fhir
{
/** What a profile URL tells about the version: the guides are each made for one. */
std::optional<FhirVersion> versionOfProfile(std::string_view profile);

/** What a version number tells ("3.0.2", "4.0.1", "3.0"): 3 is STU3, 4 is R4; else nothing. */
std::optional<FhirVersion> versionOfNumber(std::string_view number);

/** How many elements of a resource do not fit a table: unknown ones, lists for one, one for lists. */
int misfits(const Node& resource, const ElementTable& table);

/**
 * The version a resource is written in, by its profiles, its fhirVersion, else the elements it
 * uses; nullopt when it reads the same in both.
 */
std::optional<FhirVersion> versionOf(const Node& resource, const ElementTables& tables);

/** Whether profiles count that only usually are of one version. */
enum class ProfileHint { Certain, Usual };

/** The version of an XML text that is not read yet, by the profiles it names. */
std::optional<FhirVersion> versionOfXml(std::string_view xml, ProfileHint hint);
} // namespace regie::fhir
