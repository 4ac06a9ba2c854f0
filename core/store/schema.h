// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store.
#pragma once

#include "core/store/migrations.h"

#include <span>

namespace regie::store
{
/** The schema of data.db, for migrate(). */
std::span<const Migration> schemaSteps();
} // namespace regie::store
