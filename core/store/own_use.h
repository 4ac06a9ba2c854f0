// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/own_use.h"
#include "core/store/store.h"

#include <string_view>

namespace regie::store
{
/**
 * Stores what the person answers to "Klopt dit?" about a medicine: a MedicationStatement of theirs
 * that points at the fact. Another answer is a newer version of the same; withdrawStatement() takes
 * it back. NotFound: no such fact; InvalidArgument: it is about no medicine, or is itself what the
 * person said; EncodingInvalid.
 */
Result<StoredFact> answerUse(Store& store,
                             std::string_view factId,
                             record::UseAnswer answer,
                             std::string_view text = {});
/** Takes that answer back. InvalidArgument: there is none; else as answerUse(). */
Result<StoredFact> takeBackUse(Store& store, std::string_view factId);
} // namespace regie::store
