// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/medication_group.h"

#include <string>
#include <vector>

namespace regie::record
{
/** An agreement (or other record) with what later records did to it. */
struct MedicationState {
    const MedicationRecord* record = nullptr;
    const MedicationRecord* stoppedBy = nullptr; ///< may be the record itself
    MedicationStop stop = MedicationStop::None;
    std::string end; ///< last moment of use; empty: open or not known
};

/** Why a state is what it is. */
enum class MedicationCause {
    Covered,     ///< the period holds now
    SaysActive,  ///< no period, but the status says so
    Ended,       ///< the period is over
    EndedActive, ///< the period is over, but the status says active
    Stopped,     ///< stopped in so many words
    Paused,
    PausedLongAgo, ///< paused so long ago that it says nothing about now
    PausedEnded,   ///< paused, and the agreed time is over since
    Cancelled,
    NotTaken,
    Forbidden,     ///< an order not to use it
    ForbiddenOver, ///< an order not to use it, that no longer holds
    NotBegun,      ///< starts later
    NoPeriod,      ///< nothing says when
    Unclear,       ///< a modifier we do not know
    FromDispense,  ///< only the hand-out is known
    ScheduleOnly,  ///< a varying schedule without the agreement it belongs to
};

struct MedicationVerdict {
    MedicationStatus status = MedicationStatus::Unknown;
    MedicationCause cause = MedicationCause::NoPeriod;
};

/** A moment to compare with, as time::PartialDate::sortKey() spells it. */
struct MedicationNow {
    std::string key;
    /** When given: becomes the first moment after now at which an answer below would be another. */
    std::string* next = nullptr;

    bool isBefore(const std::string& start) const; ///< now is before that start
    bool isAfter(const std::string& end) const;    ///< now is after all of that end

private:
    void noteNext(const std::string& moment) const;
};

/**
 * The records of some blocks that stand: cancelled ones and what they cancel are gone, a stop is
 * put on what it stops. A stop whose target is not here stands for it. Oldest registration first.
 */
std::vector<MedicationState> standing(const MedicationGroup& group,
                                      std::initializer_list<MedicationBlock> blocks);

/** The latest one that has begun; when none has, the latest one; nullptr of none. */
const MedicationState* deciding(const std::vector<MedicationState>& states,
                                const MedicationNow& now);

/** What one state says by itself. */
MedicationVerdict verdictOf(const MedicationState& state, const MedicationNow& now);
} // namespace regie::record
