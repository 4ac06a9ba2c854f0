// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace regie
{
using Sha256 = std::array<std::byte, 32>;

/** SHA-256 (FIPS 180-4) by OpenSSL: twice as fast as libsodium's here, and every resource needs it. */
Sha256 sha256(std::string_view bytes);

/** The same as 64 lower-case hex digits. */
std::string sha256Hex(std::string_view bytes);

/** SHA-1 of bytes, 20 of them: only because FHIR's Attachment.hash asks for it. */
std::array<std::byte, 20> sha1(std::string_view bytes);
} // namespace regie
