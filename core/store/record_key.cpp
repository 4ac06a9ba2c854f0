// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_key.h"

#include "core/store/store.h"

#include <bit>

namespace regie::store
{
namespace
{
/** Crockford's digits: no i, l, o, u, which people take for others. */
constexpr std::string_view kDigits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t kIdLength = 12;
constexpr int kBitsPerDigit = 5;
constexpr std::uint64_t kNumberMask = (std::uint64_t{1} << (kIdLength * kBitsPerDigit)) - 1;

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return -1;
}

/** The length goes before each part, so that no two keys give the same bytes. */
void appendPart(std::string& bytes, std::string_view part)
{
    bytes += std::to_string(part.size());
    bytes += ':';
    bytes += part;
}
} // namespace

std::optional<Sha256> hashBytes(std::string_view hex)
{
    Sha256 bytes{};
    if (hex.size() != bytes.size() * 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = hexValue(hex[i * 2]);
        const int low = hexValue(hex[i * 2 + 1]);
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        bytes[i] = static_cast<std::byte>(high * 16 + low);
    }
    return bytes;
}

std::int64_t lookupNumber(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93U;
    hash ^= hash >> 32;
    return std::bit_cast<std::int64_t>(hash);
}

std::uint64_t factNumber(std::string_view vaultId,
                         std::string_view sourceId,
                         std::string_view type,
                         std::string_view key,
                         std::string_view part)
{
    std::string bytes = "regie fact ";
    for (const std::string_view each : {vaultId, sourceId, type, key, part}) {
        appendPart(bytes, each);
    }
    const std::string hash = sha256Hex(bytes);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        number = number * 16 + static_cast<std::uint64_t>(hexValue(hash[i]));
    }
    return number & kNumberMask;
}

std::string factIdText(std::uint64_t number)
{
    std::string id(kIdLength, '0');
    for (std::size_t i = kIdLength; i-- > 0;) {
        id[i] = kDigits[number & (kDigits.size() - 1)];
        number >>= kBitsPerDigit;
    }
    return id;
}

std::optional<std::uint64_t> factNumberFromText(std::string_view id)
{
    if (id.size() != kIdLength) {
        return std::nullopt;
    }
    std::uint64_t number = 0;
    for (const char c : id) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const std::size_t digit = kDigits.find(small);
        if (digit == std::string_view::npos) {
            return std::nullopt;
        }
        number = (number << kBitsPerDigit) | digit;
    }
    return number;
}
} // namespace regie::store
