// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

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
} // namespace regie::store
