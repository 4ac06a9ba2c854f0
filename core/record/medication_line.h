// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication_decide.h"

namespace regie::record
{
/** The line of one treatment: what is agreed on decides, what others say stands beside it. */
MedicationLine medicationLine(const MedicationGroup& group,
                              const terms::Terms& terms,
                              const MedicationNow& now);

/** That a medicine may be on the list more than once. */
Words twiceWords(const terms::Terms& terms);
} // namespace regie::record
