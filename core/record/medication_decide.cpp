// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/medication_decide.h"

#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace regie::record
{
namespace
{
std::string keyOf(const std::string& date)
{
    const std::optional<time::PartialDate> parsed = time::PartialDate::parse(date);
    return parsed ? parsed->sortKey() : std::string();
}

bool isOne(const MedicationRecord& record, std::initializer_list<MedicationBlock> blocks)
{
    return std::find(blocks.begin(), blocks.end(), record.block) != blocks.end();
}

bool names(const std::string& link, const MedicationRecord& target)
{
    return link == selfLink(*target.input)
           || std::find(target.identifiers.begin(), target.identifiers.end(), link)
                  != target.identifiers.end();
}

/** The records of the group a record replaces, stops or cancels. */
MedicationGroup targetsOf(const MedicationRecord& record, const MedicationGroup& group)
{
    MedicationGroup targets;
    for (const MedicationRecord* other : group) {
        const bool named = std::any_of(record.replaces.begin(),
                                       record.replaces.end(),
                                       [&](const auto& link) { return names(link, *other); });
        if (named && other != &record && other->block == record.block) {
            targets.push_back(other);
        }
    }
    return targets;
}

/** A dispense that was declined is an agreement of the pharmacy that was not made. */
bool isCancelled(const MedicationRecord& record)
{
    return record.status == "cancelled" || record.status == "declined";
}

/** Both the cancellations and what they cancel. */
std::set<const MedicationRecord*> cancelled(const MedicationGroup& group)
{
    std::set<const MedicationRecord*> gone;
    for (const MedicationRecord* record : group) {
        if (record->stop == MedicationStop::Cancelled || isCancelled(*record)) {
            gone.insert(record);
            for (const MedicationRecord* target : targetsOf(*record, group)) {
                gone.insert(target);
            }
        }
    }
    return gone;
}

void putStop(std::vector<MedicationState>& states, const MedicationRecord& stop)
{
    const MedicationGroup targets = [&] {
        MedicationGroup all;
        for (const MedicationState& state : states) {
            all.push_back(state.record);
        }
        return targetsOf(stop, all);
    }();
    bool put = false;
    for (MedicationState& state : states) {
        if (std::find(targets.begin(), targets.end(), state.record) != targets.end()) {
            state.stop = stop.stop;
            state.stoppedBy = &stop;
            state.end = stop.end.empty() ? stop.start : stop.end;
            put = true;
        }
    }
    if (!put) {
        states.push_back({&stop, &stop, stop.stop, stop.end.empty() ? stop.start : stop.end});
    }
}

/** The same day a year on, in the spelling of the date; empty of no date. */
std::string yearAfter(const std::string& date)
{
    const std::optional<time::PartialDate> parsed = time::PartialDate::parse(date);
    return parsed ? fmt::format("{:04}", parsed->year + 1) + date.substr(4) : std::string();
}

/**
 * A pause has no end of its own: its date is the last day of use, and that it was taken up again is
 * another agreement. Without that one, what was paused for a while does not stay so for ever.
 */
MedicationVerdict verdictOfPause(const MedicationState& state, const MedicationNow& now)
{
    const bool byOther = state.stoppedBy != nullptr && state.stoppedBy != state.record;
    if (byOther && now.isAfter(state.record->end)) {
        return {MedicationStatus::Stopped, MedicationCause::PausedEnded};
    }
    if (now.isAfter(yearAfter(state.end))) {
        return {MedicationStatus::Unknown, MedicationCause::PausedLongAgo};
    }
    return {MedicationStatus::Paused, MedicationCause::Paused};
}

MedicationVerdict verdictOfStop(const MedicationState& state, const MedicationNow& now)
{
    // A stop can be agreed on beforehand: until then it is still taken.
    if (!state.end.empty() && !now.isAfter(state.end)) {
        return {MedicationStatus::Current, MedicationCause::Covered};
    }
    switch (state.stop) {
    case MedicationStop::Paused: return verdictOfPause(state, now);
    case MedicationStop::Cancelled: return {MedicationStatus::Stopped, MedicationCause::Cancelled};
    case MedicationStop::Stopped:
    case MedicationStop::None: break;
    }
    return {MedicationStatus::Stopped, MedicationCause::Stopped};
}

/** An order not to use something is no use, now or later; it can only be over. */
MedicationVerdict verdictOfForbidding(const MedicationState& state, const MedicationNow& now)
{
    const std::string& status = state.record->status;
    const bool lifted = state.stop != MedicationStop::None && state.end.empty();
    const bool over = lifted || now.isAfter(state.end) || status == "stopped"
                      || status == "completed" || status == "cancelled";
    return over ? MedicationVerdict{MedicationStatus::Stopped, MedicationCause::ForbiddenOver}
                : MedicationVerdict{MedicationStatus::Forbidden, MedicationCause::Forbidden};
}

std::optional<MedicationVerdict> verdictOfStatus(const MedicationRecord& record)
{
    if (isCancelled(record)) {
        return MedicationVerdict{MedicationStatus::Stopped, MedicationCause::Cancelled};
    }
    if (record.status == "on-hold") {
        return MedicationVerdict{MedicationStatus::Paused, MedicationCause::Paused};
    }
    // Of an administration agreement "completed" is about making it, not about taking the medicine.
    const bool making = record.ofZib && record.block == MedicationBlock::Administration;
    if (record.status == "stopped" || (record.status == "completed" && !making)) {
        return MedicationVerdict{MedicationStatus::Stopped, MedicationCause::Stopped};
    }
    if (record.status == "draft" || record.taken == "unk" || record.taken == "na") {
        return MedicationVerdict{MedicationStatus::Unknown, MedicationCause::NoPeriod};
    }
    if (record.status == "intended") {
        return MedicationVerdict{MedicationStatus::Future, MedicationCause::NotBegun};
    }
    return std::nullopt;
}
} // namespace

bool MedicationNow::isBefore(const std::string& start) const
{
    const std::string startKey = keyOf(start);
    const bool before = !startKey.empty() && key.substr(0, startKey.size()) < startKey;
    if (before) {
        noteNext(startKey);
    }
    return before;
}

bool MedicationNow::isAfter(const std::string& end) const
{
    // "2026-06-09" holds until that day is over, so only as many figures are compared.
    const std::string endKey = keyOf(end);
    const bool after = !endKey.empty() && key.substr(0, endKey.size()) > endKey;
    if (!endKey.empty() && !after) {
        noteNext(endKey + '~'); // behind every moment that begins with it
    }
    return after;
}

void MedicationNow::noteNext(const std::string& moment) const
{
    if (next != nullptr && (next->empty() || moment < *next)) {
        *next = moment;
    }
}

std::vector<MedicationState> standing(const MedicationGroup& group,
                                      std::initializer_list<MedicationBlock> blocks)
{
    const std::set<const MedicationRecord*> gone = cancelled(group);
    std::vector<MedicationState> states;
    for (const MedicationRecord* record : group) {
        const bool stands = isOne(*record, blocks) && !gone.contains(record);
        if (stands && record->stop == MedicationStop::None) {
            states.push_back({record, nullptr, MedicationStop::None, record->end});
        }
    }
    for (const MedicationRecord* record : group) {
        const bool stands = isOne(*record, blocks) && !gone.contains(record);
        if (stands && record->stop != MedicationStop::None) {
            putStop(states, *record);
        }
    }
    std::stable_sort(states.begin(), states.end(), [](const auto& a, const auto& b) {
        return a.record->registered < b.record->registered;
    });
    return states;
}

const MedicationState* deciding(const std::vector<MedicationState>& states,
                                const MedicationNow& now)
{
    const MedicationState* latest = nullptr;
    for (const MedicationState& state : states) {
        if (!now.isBefore(state.record->start)) {
            latest = &state;
        }
    }
    return latest == nullptr && !states.empty() ? &states.back() : latest;
}

MedicationVerdict verdictOf(const MedicationState& state, const MedicationNow& now)
{
    const MedicationRecord& record = *state.record;
    if (record.doNotUse) {
        return verdictOfForbidding(state, now);
    }
    // Not taken is not taken, also with a stop agreed on for later or something we do not know.
    if (record.status == "not-taken" || record.taken == "n") {
        return {MedicationStatus::Stopped, MedicationCause::NotTaken};
    }
    if (record.unclear || (state.stoppedBy != nullptr && state.stoppedBy->unclear)) {
        return {MedicationStatus::Unknown, MedicationCause::Unclear};
    }
    if (state.stop != MedicationStop::None) {
        return verdictOfStop(state, now);
    }
    if (const std::optional<MedicationVerdict> verdict = verdictOfStatus(record)) {
        return verdict->cause == MedicationCause::Paused ? verdictOfPause(state, now) : *verdict;
    }
    if (now.isBefore(record.start)) {
        return {MedicationStatus::Future, MedicationCause::NotBegun};
    }
    if (now.isAfter(state.end)) {
        const bool contradicts = record.status == "active" && !record.ofZib;
        return contradicts
                   ? MedicationVerdict{MedicationStatus::Unknown, MedicationCause::EndedActive}
                   : MedicationVerdict{MedicationStatus::Stopped, MedicationCause::Ended};
    }
    if (record.fromDispense && state.end.empty()) {
        return {MedicationStatus::Unknown, MedicationCause::FromDispense};
    }
    if (!record.start.empty() || !state.end.empty()) {
        return {MedicationStatus::Current, MedicationCause::Covered};
    }
    return record.status == "active"
               ? MedicationVerdict{MedicationStatus::Current, MedicationCause::SaysActive}
               : MedicationVerdict{MedicationStatus::Unknown, MedicationCause::NoPeriod};
}
} // namespace regie::record
