// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/exchange: the tables whose rows go along one by one.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace regie::exchange
{
/** What a row hangs on, besides what its columns say. */
enum class Hangs {
    Nowhere,
    OnFact, ///< the first four of the key are the record key of a fact
    OnPair, ///< the first eight are those of two facts
};

/** How two devices that changed the same row come together. */
enum class Merge {
    Later,      ///< the later one holds
    LaterShown, ///< the same, and the other is kept for the person to choose
    Fixed,      ///< such a row never changes: another content is damage
};

struct RowTable {
    std::string_view name;
    std::string_view select; ///< key, then content, all as text
    int keys = 0;
    int values = 0;
    std::string_view update; ///< takes key and content; empty: deletes and inserts
    std::string_view insert; ///< takes key, content, and the numbers of the facts it hangs on
    Hangs hangs = Hangs::Nowhere;
    Merge merge = Merge::Later;
    /** Columns that are ids of sources. */
    std::span<const int> sources = {};
};

/** In this order: what a row points at goes before it. */
std::span<const RowTable> rowTables();
/** The table of that name; null when there is none. */
const RowTable* findRowTable(std::string_view name);
inline constexpr std::string_view kGroupTable = "group";
inline constexpr std::string_view kDraftTable = "draft";
inline constexpr std::string_view kBlockTable = "never_share";
inline constexpr std::string_view kConflictTable = "conflict";
} // namespace regie::exchange
