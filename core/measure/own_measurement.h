// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/entry.h"
#include "core/measure/kinds.h"
#include "core/measure/measurement.h"
#include "core/store/store.h"

#include <span>
#include <string_view>

namespace regie::store
{
class Records;
}

namespace regie::measure
{
/**
 * Our kinds with those the person made. Loads the files of the program: keep it, and load again
 * after addOwnKind().
 */
Result<Kinds> kindsOf(store::Store& store, const ResourceFiles& files);
Result<std::vector<OwnKind>> ownKinds(store::Store& store);
/** The same in the value of the setting that keeps them. DataDamaged: it is none. */
Result<std::vector<OwnKind>> ownKindsIn(std::string_view setting);
/**
 * Keeps a kind of the person's own and gives it its id. InvalidArgument: no name, limits that are
 * none or the wrong way round, decimals outside 0 … 3; AlreadyExists: one of that name.
 */
Result<OwnKind> addOwnKind(store::Store& store, OwnKind kind);
/** Its measurements stay where they are. NotFound. */
Result<void> removeOwnKind(store::Store& store, std::string_view id);
/** Undoes that: its measurements are in its series again. AlreadyExists: its id or name is there. */
Result<void> putBackOwnKind(store::Store& store, const OwnKind& kind);

/**
 * What check() needs to know: the person's age, the last ten of the kind before `at`, the total of
 * the day. `without`: a fact that is being corrected.
 */
Result<CheckContext> checkContext(store::Records& records,
                                  const Kinds& kinds,
                                  const store::Profile& profile,
                                  std::string_view kind,
                                  const ReadMoment& at,
                                  Clock::Instant now,
                                  std::string_view without = {});

/**
 * Stores a measurement of the person as an Observation (R4) of the source "self". InvalidArgument
 * when check() finds it impossible by itself; questions are for the caller to ask before.
 */
Result<store::StoredFact> addMeasurement(store::Store& store,
                                         const Kinds& kinds,
                                         const Measurement& measurement);
/**
 * Gives a measurement other values. The fact keeps its id; the earlier version stays in its history
 * (FactDetail::versions). NotFound; InvalidArgument: not of the person, another kind, impossible.
 */
Result<store::StoredFact> correctMeasurement(store::Store& store,
                                             const Kinds& kinds,
                                             std::string_view factId,
                                             const Measurement& measurement);
/** Takes a measurement back; the history keeps it. Errors as store::withdrawStatement(). */
Result<store::StoredFact> undoMeasurement(store::Store& store, std::string_view factId);
/** Undoes that. */
Result<store::StoredFact> redoMeasurement(store::Store& store, std::string_view factId);

/** What a fact measured, for a form that corrects it; NotFound: it is no measurement of our kinds. */
Result<Measurement> measurementOf(store::Records& records,
                                  const Kinds& kinds,
                                  const store::StoredFact& fact,
                                  const time::Zone& zone);
} // namespace regie::measure
