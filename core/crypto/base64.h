// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace regie::crypto
{
/** base64url without padding (RFC 4648, section 5). */
std::string toBase64Url(std::span<const std::byte> bytes);

/** nullopt for anything that toBase64Url would not have written. */
std::optional<std::vector<std::byte>> fromBase64Url(std::string_view text);
} // namespace regie::crypto
