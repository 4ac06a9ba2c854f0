// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace regie
{
/** A text of a test that must not be found in memory, so it is never there itself: each byte changed. */
template<std::size_t Size>
struct Masked {
    static constexpr unsigned char kMask = 0x5a;
    std::array<unsigned char, Size> bytes{};

    consteval Masked(const char (&text)[Size + 1]) // NOLINT(google-explicit-constructor)
    {
        for (std::size_t i = 0; i < Size; ++i) {
            bytes[i] = static_cast<unsigned char>(static_cast<unsigned char>(text[i]) ^ kMask);
        }
    }
    char at(std::size_t i) const { return static_cast<char>(bytes[i] ^ kMask); }
    static constexpr std::size_t size() { return Size; }
};
template<std::size_t Size>
Masked(const char (&)[Size]) -> Masked<Size - 1>;

enum class Encoding { Utf8, Utf16 };

/** Where in this process the text stands: the names of the mappings, one for each place. */
std::vector<std::string> placesInMemory(std::span<const unsigned char> masked, Encoding encoding);
} // namespace regie
