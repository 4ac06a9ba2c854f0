// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: content that changed while its source said that it had not.
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace regie::store
{
/**
 * When a version of a record came in last that its source did not tell apart from one before, with
 * other content (PROTOCOL-SECURITY part 6, "server rewrites history"): with the same meta.versionId, or
 * without one and with the same meta.lastUpdated, and with something else outside of meta. Empty: never.
 */
std::string lastSilentChange(const StoredResource& current,
                             const std::vector<StoredResource>& earlier);
} // namespace regie::store
