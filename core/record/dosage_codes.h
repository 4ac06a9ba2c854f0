// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dosage_model.h"

#include <string>
#include <string_view>

namespace regie::record
{
/**
 * The unit behind a code, as the name the words are found by: "piece", "ml". Knows the G-Standaard
 * (thesaurus 2, 900.2), UCUM and SNOMED CT. Empty when not known.
 */
std::string_view unitOfCode(std::string_view system, std::string_view code);
/** The same by the unit's own text ("stuk", "tabletten"); empty when not known. */
std::string_view unitOfText(std::string_view text);

/** Ways to take a medicine, as the name the words are found by. Empty when not known. */
std::string_view routeOf(const DosageConcept& route);

/** What an additional instruction changes in the sentence itself, rather than adding one. */
enum class ExtraEffect {
    Sentence,  ///< a sentence of its own
    Apply,     ///< "aanbrengen": says no more than smearing does
    ApplyThin, ///< "dun aanbrengen"
    BothEyes,
    RightEye,
    LeftEye,
};
ExtraEffect extraEffect(const DosageConcept& extra);
/** The names under which the words for a concept may stand, best first: codes, then its text. */
std::vector<std::string> namesOf(const DosageConcept& what);

/** Lower case, single spaces, no full stop at the end: texts that read the same are the same. */
std::string foldedText(std::string_view text);

/**
 * The unit "stuk" stands for when the product's form says so ("Filmomhulde tablet" -> "tablet"),
 * and a dose of an inhaler; else `unit` itself.
 */
std::string_view unitForForm(std::string_view unit, std::string_view form);
/** Whether a form may be swallowed whole: a tablet or capsule not to be sucked, chewed, dissolved. */
bool swallowed(std::string_view form);

/** Fills a timing from `timing.code` (BID, Q8H, SNOMED parts of the day). False: not understood. */
bool addTimingCode(DosageTiming& timing, const DosageConcept& code);
} // namespace regie::record
