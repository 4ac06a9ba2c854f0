// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <cstdint>
#include <ostream>

namespace regie::store
{
enum class Versions { Current, All };

/**
 * Writes resources as NDJSON: one compact resource a line, exactly the bodies of the vault, in the
 * order they came in, those that were replaced before those that count. Gives how many. FileUnwritable when
 * the stream fails.
 */
Result<std::size_t> exportNdjson(Store& store, std::ostream& out, Versions versions);

/**
 * How many documents stand in such an export by their description alone: their content is in files
 * of the vault, and the bodies stay as they are.
 */
Result<std::int64_t> documentsLeftOut(Store& store, Versions versions);

/**
 * How many documents the vault has a description of but no content, which is so after taking in an
 * export of another vault. Nothing is damaged by it. A content kept for another source counts.
 */
Result<std::int64_t> documentsWithoutContent(Store& store);
} // namespace regie::store
