// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <cstdlib>

namespace regie
{
namespace
{
template<std::size_t Size>
std::array<unsigned char, Size> digest(const EVP_MD* algorithm, std::string_view bytes)
{
    std::array<unsigned char, Size> out{};
    unsigned int size = 0;
    // These digests cannot fail but for want of memory, and that ends the program.
    if (EVP_Digest(bytes.data(), bytes.size(), out.data(), &size, algorithm, nullptr) != 1
        || size != Size) {
        std::abort();
    }
    return out;
}
} // namespace

std::string sha256Hex(std::string_view bytes)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string out;
    out.reserve(64);
    for (const unsigned char byte : digest<32>(EVP_sha256(), bytes)) {
        out += kHex[byte >> 4U];
        out += kHex[byte & 0xFU];
    }
    return out;
}

std::array<unsigned char, 20> sha1(std::string_view bytes)
{
    return digest<20>(EVP_sha1(), bytes);
}
} // namespace regie
