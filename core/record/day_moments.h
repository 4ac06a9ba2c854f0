// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/dosage_model.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace regie::record
{
/** A part of the day a medicine is taken in. */
enum class DayMoment : std::uint8_t {
    Morning, ///< from 6:00
    Noon,    ///< from 12:00, the afternoon with it
    Evening, ///< from 18:00
    Night,   ///< from 0:00; also just before going to sleep
};
/** "morning", "noon", "evening", "night": as the pictures are named. */
std::string_view dayMomentName(DayMoment moment);

/**
 * The parts of the day a plan names for every one of its instructions, each once and in order of
 * the day: by part of the day, by a meal that belongs to one, or by the clock. Empty when the source
 * leaves it open anywhere ("2 keer per dag", at a meal, on waking), or when instructions follow each
 * other so that today's is not known. Never worked out from how often (PATIENT-CONTENT 4.7).
 */
std::vector<DayMoment> dayMomentsOf(const DosagePlan& plan);
} // namespace regie::record
