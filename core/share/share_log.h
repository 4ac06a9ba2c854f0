// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::share
{
/**
 * What left the record, to whom, why and how: an append-only log, one chain of hashes per device
 * (PROTOCOL-SECURITY 3; who, what, when and why as in NEN 7513). Nothing in it can be changed or
 * removed; it goes with the profile alone.
 *
 *     hash = SHA-256(previous hash | device | number | at | entry)   previous of the first: 32 zeros
 */
struct LogEntry {
    std::string device;      ///< UUID of the vault's copy on this device
    std::int64_t number = 0; ///< from 1, without gaps
    std::string at;          ///< instant
    std::string entry;       ///< JSON, see README of this folder
    std::string previous;    ///< 64 hex digits
    std::string hash;        ///< 64 hex digits
    bool operator==(const LogEntry&) const = default;
};

/** UUID of this copy of the record, as in LogEntry::device; made when there is none yet. */
Result<std::string> deviceOf(store::Store& store);
/** Adds one entry to the chain of this device, in the caller's transaction where there is one. */
Result<LogEntry> appendToLog(store::Store& store, const std::string& entryJson);
/** All entries, device by device, each chain in order. */
Result<std::vector<LogEntry>> readLog(store::Store& store);
/** How many entries do not follow from the one before; 0: nothing was changed. */
std::size_t countBrokenLinks(const std::vector<LogEntry>& log);
/** One line of JSON per entry, to keep and to import elsewhere. */
std::string logLines(const std::vector<LogEntry>& log);
/** Takes in lines of logLines(); entries that are there stay. SyntaxInvalid; DataDamaged: no chain. */
Result<std::size_t> importLog(store::Store& store, std::string_view lines);
/** Called after a restore: what this copy of the vault does next is a chain of its own. */
Result<void> renewDevice(store::Store& store);
} // namespace regie::share
