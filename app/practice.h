// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace regie::text
{
class TextExtractor;
}

namespace regie::sync
{
class DemoPortals;
}

namespace regie::app
{
/**
 * Puts everything about the invented person of resources/demo in an empty store: the profile, what
 * providers sent, documents. `extractor` may be absent: documents then come in without their words.
 */
Result<void> fillWithPractice(store::Store& store,
                              const ResourceFiles& files,
                              const text::TextExtractor* extractor);
/** Adds the demo portals to that store, as if the person had done so. Nothing is fetched yet. */
Result<void> addPracticePortals(store::Store& store, const sync::DemoPortals& portals);
} // namespace regie::app
