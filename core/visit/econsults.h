// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/econsult.h"

#include <string_view>
#include <vector>

namespace regie::visit
{
/** A question in writing with what its draft says about it. */
struct KeptEConsult {
    EConsult consult;
    std::string savedAt; ///< instant
    bool removed = false;
    bool canUndo = false;
};

/**
 * Keeps a question as far as it is; without an id it gets one. InvalidArgument: a date that is none;
 * LimitExceeded: a text of more than 4000 bytes, or more than 200 facts; EncodingInvalid.
 */
Result<KeptEConsult> saveEConsult(store::Store& store, EConsult consult);
/** The version before. NotFound. */
Result<KeptEConsult> undoEConsult(store::Store& store, std::string_view id);
/** Takes it away; undoEConsult() brings it back. */
Result<KeptEConsult> removeEConsult(store::Store& store, std::string_view id);

/** NotFound. */
Result<KeptEConsult> econsultById(store::Records& records, std::string_view id);
/** All that were not taken away, saved last first. */
Result<std::vector<KeptEConsult>> econsults(store::Records& records);
} // namespace regie::visit
