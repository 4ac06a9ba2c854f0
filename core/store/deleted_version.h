// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: what becomes of a resource that its source deleted. It stays, with a version
// on top that has all it had and says that it was deleted.
#pragma once

#include "core/fhir/reader.h"

namespace regie::store
{
/** Whether a version says already that its source deleted the resource. */
bool saysDeleted(const fhir::Node& resource);

/**
 * The version that says so, made of the one that counts: `meta.tag` (fhir::kDeletedSystem) and, when
 * it is known, the time of deleting as `meta.lastUpdated`.
 */
fhir::Resource deletedVersion(const fhir::Resource& current, const fhir::Deleted& deleted);
} // namespace regie::store
