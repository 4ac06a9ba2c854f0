// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <string_view>

namespace regie::store
{
/*
 * What the person chooses about groups (record/group_decide.h). A choice hangs on record keys: it
 * holds whatever comes in later and however often facts are made anew. Nothing is ever removed.
 */

/**
 * "This is not the same": takes a fact out of its group; the others stay together. NotFound: no
 * such fact; InvalidArgument: it is in no group.
 */
Result<void> separateFact(Store& store, std::string_view factId);
/**
 * Undoes all the person said of that kind about a fact, joins that were undone included. NotFound:
 * no such fact; InvalidArgument: there is nothing to undo.
 */
Result<void> rejoinFact(Store& store, std::string_view factId);
/**
 * "This is the same as": one group of the two and of what they were in. separateFact() undoes it.
 * NotFound: no such fact; InvalidArgument: the two are one fact, are about two persons, or stand in
 * no list.
 */
Result<void> joinFacts(Store& store, std::string_view factId, std::string_view otherId);
} // namespace regie::store
