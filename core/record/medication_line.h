// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication_decide.h"

namespace regie::record
{
/** A line, and why it is in the list it is in. */
struct WrittenLine {
    MedicationLine line;
    MedicationCause cause = MedicationCause::NoPeriod;
};

/** The line of one treatment: what is agreed on decides, what others say stands beside it. */
WrittenLine medicationLine(const MedicationGroup& group,
                           const terms::Terms& terms,
                           const MedicationNow& now);

/** That a medicine may be on the list more than once. */
Words twiceWords(const terms::Terms& terms);
/** Whether two doses of one substance are listed, as a question. */
Words twoDosesWords(const terms::Terms& terms);
/** That another record says not to use it. */
Words alsoForbiddenWords(const terms::Terms& terms);
} // namespace regie::record
