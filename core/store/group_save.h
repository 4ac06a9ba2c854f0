// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: writes what was decided about groups.
#pragma once

#include "core/store/group_walk.h"

namespace regie::store
{
/** Decides the groups of all that was walked and writes what changed. */
Result<void> saveGroups(Store& store, const GroupWalk& walk, std::string_view now);

/** Why two facts are linked or kept apart, and by whom. */
struct LinkToWrite {
    std::int64_t fact = 0; ///< fact.id, either first
    std::int64_t other = 0;
    std::string_view reason; ///< "apart" for two that were never linked
    bool byPerson = false;
    bool undone = false;
};
inline constexpr std::string_view kApart = "apart";
/** Writes the row of that pair, over the one it has. */
Result<void> writeLink(Connection& connection, const LinkToWrite& link, std::string_view now);
} // namespace regie::store
