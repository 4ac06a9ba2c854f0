// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dav_folder.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace regie::exchange
{
/** What became of the files of one other device. */
struct DeviceNews {
    std::string device;           ///< 12 letters that tell it from others
    std::size_t files = 0;        ///< taken in
    std::optional<Error> problem; ///< why the rest was not; what was taken in stays
};

struct ExchangeReport {
    std::vector<DeviceNews> devices; ///< those with something new, or something wrong
    std::size_t resources = 0;       ///< versions of records that came in
    std::size_t rows = 0;            ///< remarks, drafts and the like that came in
    std::size_t conflicts = 0;       ///< new ones
    std::size_t sentFiles = 0;
    std::size_t sentItems = 0;
};

/**
 * Brings this copy of the record and the person's other devices together over a folder: first what the
 * others put there since the last time is taken in, then what is new here is put there. A device is
 * another copy of the vault: made by restoring a backup, so it has the same master key and an id of its
 * own. What came in makes a set with what was here, so the order does not matter; facts and groups are
 * worked out again. Tokens, portals and the outbox stay with their device.
 *
 * A file that is missing, damaged or in the place of another stops what that device says there, with its
 * name (BatchMissing, BatchDamaged, BatchOutOfOrder) in the report; each file comes in whole or not at
 * all. Call on the writer's thread, outside transactions. A kill at any moment is made good by the next
 * call. Errors: those of DavFolder, CopyChanged, AlreadyExists (another copy of the vault writes as this
 * device: restartExchange()), DiskFull, FileUnwritable, DataDamaged.
 */
Result<ExchangeReport> exchange(store::Store& store,
                                DavFolder& folder,
                                const store::ProgressCallback& progress = {});

/**
 * Goes on as a new device: takes the files of this one out of the folder and tells everything again at the
 * next exchange(). For when the others find a file of this device missing or damaged.
 */
Result<void> restartExchange(store::Store& store, DavFolder& folder);

/** What a conflict is about. Settings are those of core/measure that the person made. */
enum class About { Note, Plans, Targets, OwnKinds, KnownTables };
/** "note", "plans", "targets", "own_kinds", "known_tables". */
std::string_view aboutName(About about);

/** What two devices changed at the same time. */
struct Conflict {
    std::string id; ///< 12 letters
    About about = About::Note;
    std::string kept;      ///< what holds now; text of the note, or value of the setting
    std::string other;     ///< what the other device had
    std::string foundAt;   ///< instant
    std::string settledAt; ///< instant; empty: the person did not choose yet
};
/** The person's choice. */
enum class Settle { Keep, TakeOther };

/** Those not settled first, then by when they were found. */
Result<std::vector<Conflict>> conflicts(store::Store& store);
/** NotFound: no such conflict. InvalidArgument: it was settled already. The one not taken stays kept. */
Result<void> settleConflict(store::Store& store, std::string_view id, Settle how);
} // namespace regie::exchange
