// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"

#include <sodium.h>

namespace regie::crypto
{
std::string toBase64Url(std::span<const std::byte> bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(),
                      text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(),
                      kVariant);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::vector<std::byte>> fromBase64Url(std::string_view text)
{
    std::vector<std::byte> bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const char* end = nullptr;
    const int rc = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()),
                                     bytes.size(),
                                     text.data(),
                                     text.size(),
                                     nullptr,
                                     &size,
                                     &end,
                                     sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (rc != 0 || end != text.data() + text.size()) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}
} // namespace regie::crypto
