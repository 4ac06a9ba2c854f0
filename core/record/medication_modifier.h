// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhir/node.h"
#include "core/record/medication_record.h"

namespace regie::record
{
/** Whether something in a dosage changes its meaning in a way we do not know. */
bool holdsModifier(const fhir::Node& dosage);

/**
 * Reads what R5 says on use (`adherence`) as what STU3 says in `taken`. A code that is not known
 * makes the record unclear: it may say that the medicine is not taken.
 */
void readAdherence(const fhir::Node& resource, MedicationRecord& record);

/** Whether R5's `adherence` says that it is not taken (now). */
bool adherenceSaysNotTaken(const fhir::Node& resource);
} // namespace regie::record
