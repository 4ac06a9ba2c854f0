// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/share: where a resource points at others.
#pragma once

#include "core/fhir/node.h"

#include <vector>

namespace regie::share
{
/**
 * Every Reference below a resource, also in contained resources and extensions: an object with
 * `reference`, or with one `identifier` and nothing that a Reference has not.
 */
std::vector<const fhir::Node*> referencesIn(const fhir::Node& resource);
bool isReference(const fhir::Node& node);
} // namespace regie::share
