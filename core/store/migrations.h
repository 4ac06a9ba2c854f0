// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace regie::store
{
/** One step of the schema. Numbers go up by one from 1; a step once released is never changed. */
struct Migration {
    int number = 0;
    std::string_view sql;
};

/**
 * Brings a database to the newest schema, each step in a transaction of its own with its number
 * (PRAGMA user_version). Before an existing database is changed, an encrypted copy is put beside
 * it (`data.db.before-N`, same key); the copy goes when a later call finds nothing to do. A kill in
 * between leaves a whole database at some step; the next call goes on.
 *
 * Errors: VaultTooNew (a later release was here: its steps are not known), DiskFull, DataDamaged,
 * Internal (a step's SQL is wrong).
 */
Result<void> migrate(Connection& connection,
                     const std::filesystem::path& dataFile,
                     std::span<const Migration> steps);
} // namespace regie::store
