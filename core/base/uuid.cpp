// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/hash.h"
#include "core/base/hex.h"

#include <array>
#include <cstdint>

namespace regie
{
namespace
{
constexpr bool isDashAt(std::size_t index)
{
    return index == 8 || index == 13 || index == 18 || index == 23;
}

std::string formatted(std::span<std::byte, 16> bytes, unsigned version)
{
    bytes[6] = (bytes[6] & std::byte{0x0f}) | static_cast<std::byte>(version << 4);
    bytes[8] = (bytes[8] & std::byte{0x3f}) | std::byte{0x80};
    std::string text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}
} // namespace

std::string newUuid(RandomSource& random)
{
    std::array<std::byte, 16> bytes = {};
    random.fill(bytes);
    return formatted(bytes, 4);
}

std::string uuidOfName(std::string_view name)
{
    Sha256 hash = sha256(name);
    return formatted(std::span(hash).first<16>(), 8);
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (isDashAt(i) ? c != '-' : !hex) {
            return false;
        }
    }
    return true;
}
} // namespace regie
