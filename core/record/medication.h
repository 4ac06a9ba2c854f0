// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/fhir/resource.h"
#include "core/record/day_moments.h"
#include "core/record/fact.h"
#include "core/record/own_use.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::terms
{
class Terms;
}

namespace regie::record
{
/** One medication resource of the vault, and what the line it ends up in says about it. */
struct MedicationInput {
    const fhir::Resource* resource = nullptr; ///< other types than the medication ones are skipped
    std::string factId;                       ///< comes back in MedicationLine::facts
    std::string provider;                     ///< who recorded it, in words; may be empty
    fhir::Resolver* resolver = nullptr; ///< of the source it came from; nullptr: contained only
};

/**
 * Where a line belongs. Unknown: the data does not say whether it is still taken. Forbidden: a doctor
 * says not to use it, and that still holds.
 */
enum class MedicationStatus { Current, Stopped, Paused, Future, Unknown, Forbidden };
/** "current", "stopped", "paused", "future", "unknown", "forbidden". */
std::string_view medicationStatusName(MedicationStatus status);

/** One medicine as a person reads it. */
struct MedicationLine {
    Words name;   ///< product in words; else that the data has none, or that it is still to come
    Words dosage; ///< the sentence of core/record/dosage.h, or what it says when there is none
    std::vector<DayMoment> moments; ///< when in the day, only as coded; empty when that is not said
    FactDate since;                 ///< start of use; start empty when not known
    FactDate until;                 ///< last day of use, in `start`; empty: goes on, or not known
    std::string agreedBy; ///< who agreed on it (MA, else TA); empty when nobody did or not said
    FactDate dispensed;   ///< last time it was handed out; empty when never
    MedicationStatus status = MedicationStatus::Unknown;
    Words reason;                   ///< why it is in this list, or why it was stopped
    std::vector<std::string> facts; ///< fact ids, the deciding one first
    std::vector<Words> conflicts;   ///< where sources differ; never resolved by us
    std::optional<OwnUse> own;      ///< what the person says of it; it does not change the rest
};

/** All lines, each list by name. */
struct MedicationOverview {
    std::vector<MedicationLine> current;
    std::vector<MedicationLine> stopped;
    std::vector<MedicationLine> paused;
    std::vector<MedicationLine> future;
    std::vector<MedicationLine> unknown;
    std::vector<MedicationLine> forbidden;
    /** When `now` reaches this, some line may be another; compared as text with medicationMoment(). */
    std::string until; ///< empty: it stays as it is
};

/** A moment as `until` spells it. */
std::string medicationMoment(Clock::Instant now);

/**
 * Current medication as far as the data says it plainly, at `now`. Per treatment (MBH): the latest
 * medication agreement that is not in the future decides, an administration agreement refines it,
 * use and dispenses stand beside it (PROTOCOL-SECURITY part 4, MP9 building blocks). Base FHIR and
 * 6.12 by status and period. An order not to use something (doNotPerform) is `forbidden`, and
 * `stopped` when it is over, without a dosage. Of one substance in use twice both lines say so as a
 * question (medication_double.h). Only dispensed, no period at all, or a modifier we do not know:
 * `unknown`. The order of `inputs` does not change the result.
 */
MedicationOverview medicationOverview(std::span<const MedicationInput> inputs,
                                      const terms::Terms& terms,
                                      Clock::Instant now);
} // namespace regie::record
