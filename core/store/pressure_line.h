// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the two halves of a blood pressure as one line of a list.
#pragma once

#include "core/store/records.h"

#include <optional>
#include <string_view>

namespace regie::store
{
/** The kinds of facts that are one half of a pressure. */
inline constexpr std::string_view kUpperHalf = "bp_sys";
inline constexpr std::string_view kLowerHalf = "bp_dia";

inline bool isHalf(const StoredFact& fact)
{
    return fact.fact.kind == kUpperHalf || fact.fact.kind == kLowerHalf;
}

/**
 * The upper half, made to read as both ("132 over 81 mmHg"), with the id of the lower one. nullopt:
 * what they say is more, or other, than a number with the same unit, and it stays apart.
 */
std::optional<StoredFact> wholePressure(const StoredFact& upper, const StoredFact& lower);
} // namespace regie::store
