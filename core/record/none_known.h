// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fact.h"

namespace regie::record
{
/** That there is none, as a source states it where else a problem or allergy would stand. */
enum class NoneKnown {
    No,      ///< it states something that is there
    OfSome,  ///< none of one sort: "no known food allergy"
    OfAny,   ///< none at all: "no known allergy"
    NotSaid, ///< the IPS code for having no information
};
/**
 * By the code (SNOMED CT, IPS absent and unknown data), and of allergies without one that is known by
 * the words sources use. It is what one source says, never that there is none.
 */
NoneKnown noneKnown(const Fact& fact);
} // namespace regie::record
