// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication_record.h"

#include <vector>

namespace regie::record
{
/** The records of one treatment, oldest registration first. */
using MedicationGroup = std::vector<const MedicationRecord*>;

/**
 * Puts records together that the data ties together: the same treatment (MBH), the same identifier,
 * or a link from one to the other. Hand-outs and administrations without any link go with those of
 * the same product code in the same source. Never by name. The order of the records does not matter.
 *
 * A BgZ has agreement, administration agreement and use of one medicine without any of these. They go
 * together when one source says the same product, first day, last day and dosage in each; where two
 * agreements could be meant, or anything differs, each stays a line of its own.
 */
std::vector<MedicationGroup> groupMedication(const std::vector<MedicationRecord>& records);
} // namespace regie::record
