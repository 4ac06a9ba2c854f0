// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/record/medication.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace regie::terms
{
class Terms;
}

namespace regie::store
{
class Records;
class Store;

/** What was stopped is most of a long record and seldom looked at. */
enum class StoppedLines { LeftOut, Included };

/** The medication overview as pages show it. */
struct MedicationReading {
    record::MedicationOverview overview; ///< `stopped`: last stopped first
    std::size_t stoppedCount = 0;        ///< also when `stopped` was left out
    std::set<std::string> own;           ///< deciding facts that the person stated
    std::string since;                   ///< medicationMoment() it was made at
    std::int64_t changes = 0;            ///< Records::factChanges() it was made from
};

/** Works it out from all resources about medicines, all lists included. Slow for a long record. */
Result<MedicationReading> makeMedication(Records& records,
                                         const terms::Terms& terms,
                                         Clock::Instant now);

/** Puts by what makeMedication() gave, for keptMedication(). */
Result<void> keepMedication(Store& store, const MedicationReading& reading);

/**
 * What keepMedication() put by, when it is what makeMedication() would give at `now`: no fact was
 * written since, no period began or ended since, and it was made by this program with these words.
 * nullopt otherwise.
 */
Result<std::optional<MedicationReading>> keptMedication(Records& records,
                                                        Clock::Instant now,
                                                        StoppedLines stopped);
} // namespace regie::store
