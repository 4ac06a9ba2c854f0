// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hex.h"

namespace regie
{
std::string toHex(std::span<const std::byte> bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte each : bytes) {
        text += kDigits[std::to_integer<unsigned>(each) >> 4];
        text += kDigits[std::to_integer<unsigned>(each) & 0x0f];
    }
    return text;
}
} // namespace regie
