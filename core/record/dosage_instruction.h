// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dosage_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::record
{
/** The sentences of one instruction. */
struct InstructionText {
    std::vector<Words> front; ///< what to do and when
    std::vector<Words> tail;  ///< what else holds: at the meal, never more than
    Words bounds;             ///< "Ga 30 dagen door."; empty when not said
};

/** What surrounds an instruction and changes how it is said. */
enum class Setting {
    Whole,  ///< by itself
    Head,   ///< amounts follow per phase: "Smeer dit 1 keer per dag op uw huid."
    Phase,  ///< after "Eerst 2 weken:", so without its bounds
    Cycled, ///< bounds inside the sentence: "Slik 21 dagen lang elke dag 1 tablet."
};

/** Marks `words` as not complete for every coded part it has no place for. */
InstructionText writeInstruction(const DosageInstruction& instruction,
                                 Setting setting,
                                 std::string_view form,
                                 DosageWords& words);

/** The amount with the unit the product's form gives it ("2 tabletten"). */
Words amountWords(DosageAmount amount, std::string_view form, DosageWords& words);

/** "Slik ze daarna niet tot er 28 dagen om zijn." */
Words restSentence(const DosageInstruction& instruction,
                   const DosageSpan& cycle,
                   std::string_view form,
                   DosageWords& words);
} // namespace regie::record
