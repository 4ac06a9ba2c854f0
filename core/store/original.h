// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: the bytes a resource was read from, where its body does not say them.
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace regie::store
{
/**
 * One XML text, kept once however many resources were in it. Compressed: XML of FHIR shrinks to a
 * tenth, and is only read again to show or hand on what came in.
 */
struct Original {
    Sha256 hash = {};       ///< of the text
    std::size_t size = 0;   ///< of the text
    std::string compressed; ///< zstd
};

/** `text` without BSNs: see fhir::maskUnread. Error: Internal (zstd refuses). */
Result<Original> makeOriginal(std::string_view text);

/** The text again. DataDamaged when the bytes are not what makeOriginal() made. */
Result<std::string> originalText(std::string_view compressed, std::size_t size);
} // namespace regie::store
