// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource_files.h"
#include "core/base/result.h"
#include "core/store/store.h"

namespace regie::text
{
class TextExtractor;
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
} // namespace regie::app
