// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/fhir/node.h"

#include <cstdint>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/** What one must know before anything else is said of a resource. */
struct Caution {
    Words words;           ///< whole sentences; empty: nothing to say
    bool replaces = false; ///< the usual line would say the opposite, so it gives way
    bool denies = false;   ///< it is not so, or not done: never current
    bool after = false;    ///< said behind the usual line, which says that it is over
    Words status = {};     ///< the status `words` tells of, as a line would say it; often empty
};

/** How certain a source is of a diagnosis or allergy; the more doubtful the later. */
enum class Certainty : std::uint8_t {
    Unsaid, ///< it does not say, or in a code we do not know
    Confirmed,
    Unconfirmed,
    Unsure,    ///< provisional, one of several that it may be, suspected
    Refuted,   ///< looked into and not so
    Withdrawn, ///< entered in error
};
/**
 * verificationStatus of a Condition or AllergyIntolerance: a code in STU3, codings in R4 (also those
 * of zib Problem). Of several codings the most doubtful one.
 */
Certainty certaintyOf(const fhir::Node& root);

/**
 * Reads what turns the meaning of a whole resource: a status such as not-done, cancelled or
 * preliminary, a "not" flag (doNotPerform; STU3 notDone, notGiven), and how certain a diagnosis or
 * allergy is. Elements with "isModifier" in FHIR R4 and STU3; entered-in-error and
 * modifierExtension are read elsewhere.
 */
Caution cautionOf(const fhir::Node& root, const terms::Terms& terms);
} // namespace regie::record
