// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication_group.h"

#include <set>
#include <string>

namespace regie::record
{
/** What a line is compared by, to find a medicine that may be listed twice. */
struct DoubleClue {
    std::set<std::string> codes;   ///< "system|code" of its product, without "other"
    std::string substance;         ///< the name without form and strength, folded; empty: no name
    std::string form;              ///< "tablet": the first word of a form in the name; may be empty
    std::string name;              ///< folded, as a whole
    std::string strength;          ///< "50mg", from the name; empty: it says none
    std::set<std::string> dosages; ///< how much and how often, as understood or as written
};

/** How two lines in use may be one medicine. Only ever asked about, never merged by it. */
enum class Double {
    No,
    Product, ///< the same product code
    Doses,   ///< the same product, substance (ATC) or name, in another strength or dosage
};

DoubleClue doubleClue(const MedicationGroup& group, const MedicationLine& line);
Double doubleOf(const DoubleClue& a, const DoubleClue& b);
} // namespace regie::record
