// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/smart_settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::sync
{
/** How rights are written: "rs" as in SMART 2 or "read" as in SMART 1. */
enum class ScopeForm { V1, V2 };

/** The least that is needed to read, and to send measurements where the person wants that. */
std::string wantedScope(ScopeForm form, bool alsoSend);

/** What a portal granted. */
struct GrantedScope {
    bool everything = false;        ///< may read every type
    std::vector<std::string> types; ///< else: FHIR types that may be read, each once
    bool send = false;              ///< may make Observations
};

/** Scopes may stand apart by spaces, `%20` or `+` (the MedMij proxy does not encode). */
std::vector<std::string> splitScope(std::string_view scope);
GrantedScope grantedScope(std::string_view scope);

/** FHIR types of a health record that were not granted, in the order in which people ask for them. */
std::vector<std::string> missingTypes(const GrantedScope& granted);
} // namespace regie::sync
