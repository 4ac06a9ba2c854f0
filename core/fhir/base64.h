// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regie::fhir
{
/** Base64 with padding (RFC 4648, section 4), as FHIR's base64Binary. */
std::string toBase64(std::string_view bytes);

/** nullopt when it is no base64. White space in it is passed over, and its padding may be absent. */
std::optional<std::string> fromBase64(std::string_view text);
} // namespace regie::fhir
