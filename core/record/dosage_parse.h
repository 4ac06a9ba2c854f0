// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"
#include "core/record/dosage_model.h"

#include <string>
#include <vector>

namespace regie::record
{
/**
 * Reads the Dosage objects of one medication resource: STU3 and R4, with the extensions of zib2017,
 * MP9 and zib2020 on them. The cyclical schedule and the rendered text stand on the resource itself
 * and are found through the parents of the nodes. What has no place in the model makes the plan
 * (and its instruction) not complete; it is never dropped silently.
 */
DosagePlan parseDosages(const std::vector<const fhir::Node*>& dosages);

/** The resource a dosage stands on; nullptr when the node stands alone. */
const fhir::Node* medicationAbove(const fhir::Node& dosage);
/** The text of all dosages together that stands on a medication resource itself; may be empty. */
std::string renderedDosage(const fhir::Node& resource);
/** Whether a medication resource says that it is not taken (now): by stop type, status or taken. */
bool saysStopped(const fhir::Node& resource);
} // namespace regie::record
