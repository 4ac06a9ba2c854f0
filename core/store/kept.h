// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace regie::store
{
class Store;

/**
 * Something worked out from all facts, put by so that it need not be worked out again. It counts as
 * long as no fact was written since (Records::factChanges()); the rest is for who made it to judge.
 */
struct Kept {
    std::string recipe; ///< by what it was made; another program may say it otherwise
    std::string since;  ///< the moment it holds from, in the spelling of who made it
    std::string until;  ///< the first moment it may be another; empty: never
    std::string body;
};

/**
 * Puts `kept` by under a name; Records::kept() gives it back. `changes` is Records::factChanges() from
 * before it was made: when facts were written since then nothing is put by.
 */
Result<void> keep(Store& store, std::string_view name, std::int64_t changes, const Kept& kept);
} // namespace regie::store
