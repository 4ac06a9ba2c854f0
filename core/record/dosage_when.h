// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dosage_words.h"

#include <optional>
#include <vector>

namespace regie::record
{
/** When to take it, in words. */
struct DosageMoments {
    Words phrase;                 ///< inside the sentence: "2 keer per dag", "elke avond"
    std::vector<Words> sentences; ///< of their own: "Doe dat om 8:00 en 20:00 uur."
    bool eachTime = false;        ///< several clock times: the amount needs a sentence of its own
    bool said = false;            ///< the source says when or how often
};

/** How a sentence will use the moments. */
enum class MomentUse {
    WithAmount, ///< "elke dag" 1 tablet
    Alone,      ///< smeer dit "1 keer per dag"
    AsNeeded,   ///< als u pijn heeft: "'s avonds", never "elke avond"
};

/** Marks `words` as not complete when parts of the timing contradict each other or have no words. */
DosageMoments momentsOf(const DosageTiming& timing, MomentUse use, DosageWords& words);

/** Once in so much time: "om de 3 uur". For these, as needed, one waits before the next. */
bool isInterval(const DosageTiming& timing);

/** Length in seconds, months as 30 days; nullopt when it is none. */
std::optional<double> secondsOf(const DosageSpan& span);
} // namespace regie::record
