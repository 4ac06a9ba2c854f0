// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/sync.
#pragma once

#include "core/fhir/resource.h"
#include "core/store/ingest.h"
#include "core/sync/follow.h"
#include "core/text/extract.h"

#include <optional>

namespace regie::sync
{
/** The content of a Binary resource (STU3 `content`, R4 `data`) for the record that names it. */
std::optional<store::DocumentContent> contentOfBinary(const fhir::Resource& binary,
                                                      const Follow& follow,
                                                      const text::TextExtractor& extractor);
/** The same of bytes that came as they are. */
store::DocumentContent contentOf(std::string_view bytes,
                                 std::string_view contentType,
                                 const Follow& follow,
                                 const text::TextExtractor& extractor);
} // namespace regie::sync
