// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/record/medication.h"

#include <array>
#include <string_view>

namespace regie::terms
{
class Terms;
}

namespace regie::store
{
class Records;

/** The kinds of fact that say something about taking medicines; a test holds it against the lenses. */
inline constexpr std::array<std::string_view, 7> kMedicationKinds = {"medication_agreement",
                                                                     "variable_dosing",
                                                                     "dispense_request",
                                                                     "administration_agreement",
                                                                     "medication_dispense",
                                                                     "medication_use",
                                                                     "medication_administration"};

/**
 * The overview of everything about medicines in the vault, as of `now`. Reads the resources of those
 * kinds and nothing else, so it costs what there is of medicines, however large the vault.
 */
Result<record::MedicationOverview> medicationOf(Records& records,
                                                const terms::Terms& terms,
                                                Clock::Instant now);
} // namespace regie::store
