// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: numbers and bytes that stand for texts.
#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace regie::store
{

/** 64 hex digits as 32 bytes; nullopt when the text is something else. */
std::optional<Sha256> hashBytes(std::string_view hex);

/**
 * 64 bits of a text to look it up by (FNV-1a with a final mix). Not for proving anything: whoever
 * finds by it compares the text itself.
 */
std::int64_t lookupNumber(std::string_view text);
} // namespace regie::store
