// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/wiring.h"
#include "core/record/medication.h"
#include "core/store/records.h"

#include <array>
#include <string_view>

namespace regie::app
{
/** The kinds of fact that say something about taking medicines; a test holds it against the lenses. */
inline constexpr std::array<std::string_view, 7> kMedicationKinds = {"medication_agreement",
                                                                     "variable_dosing",
                                                                     "dispense_request",
                                                                     "administration_agreement",
                                                                     "medication_dispense",
                                                                     "medication_use",
                                                                     "medication_administration"};

/** The overview of everything about medicines in the vault, as of now. */
Result<record::MedicationOverview> medicationOf(store::Records& records, const Wiring& wiring);
/** The five lists as members of the object that is open. */
void writeMedication(JsonWriter& json,
                     const record::MedicationOverview& overview,
                     Language language);
enum class MedicationLists { WithoutStopped, All };
void writeMedication(TextPage& page,
                     const Context& context,
                     const record::MedicationOverview& overview,
                     MedicationLists lists);
} // namespace regie::app
