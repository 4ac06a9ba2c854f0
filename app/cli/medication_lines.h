// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/record/medication.h"

namespace regie::app
{
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
