// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace regie
{
/** SHA-256 (FIPS 180-4) of bytes as 64 small hex digits. */
std::string sha256Hex(std::string_view bytes);

/** SHA-1 of bytes, 20 of them: only because FHIR's Attachment.hash asks for it. */
std::array<unsigned char, 20> sha1(std::string_view bytes);
} // namespace regie
