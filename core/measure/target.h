// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measure/kinds.h"
#include "core/store/store.h"

namespace regie::measure
{
/** What the person, or a care provider with them, wants a kind to be. */
struct Target {
    std::string kind;  ///< Kind::id of one part: bp_sys, bp_dia, weight …
    std::string low;   ///< decimal in the unit of the kind, empty: no lower end
    std::string high;  ///< empty: no upper end
    std::string setBy; ///< name of the care provider; empty: the person
    std::string date;  ///< FHIR date it was agreed
    std::string note;
    std::string until; ///< instant it was replaced or removed; empty: in force
    bool operator==(const Target&) const = default;
};

/** All there ever were, oldest first: an earlier one explains an earlier chart. */
Result<std::vector<Target>> targets(store::Store& store);
/** The same in the value of the setting that keeps them. DataDamaged: it is none. */
Result<std::vector<Target>> targetsIn(std::string_view setting);
/** That in force; nullptr: none. */
const Target* targetOf(const std::vector<Target>& targets, std::string_view kind);
/**
 * Keeps a target in place of the one before. InvalidArgument: no kind of one number, no end at all,
 * ends that are none or the wrong way round, outside the hard limits, or a date that is none.
 */
Result<Target> setTarget(store::Store& store, const Kinds& kinds, Target target);
/** NotFound: none in force. */
Result<void> removeTarget(store::Store& store, std::string_view kind);
} // namespace regie::measure
