// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fhir/base64.h"

#include <sodium.h>

#include <algorithm>

namespace regie::fhir
{
std::string toBase64(std::string_view bytes)
{
    constexpr int kVariant = sodium_base64_VARIANT_ORIGINAL;
    std::string text(sodium_base64_encoded_len(bytes.size(), kVariant), '\0');
    sodium_bin2base64(text.data(),
                      text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()),
                      bytes.size(),
                      kVariant);
    text.pop_back(); // sodium ends it with a zero
    return text;
}

std::optional<std::string> fromBase64(std::string_view text)
{
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    const int wrong = sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()),
                                        bytes.size(),
                                        text.data(),
                                        text.size(),
                                        " \t\r\n",
                                        &size,
                                        &end,
                                        sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    if (wrong != 0) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    const auto padding = std::ranges::count(text, '=');
    const bool onlyPadding = text.find_first_not_of("= \t\r\n") == std::string_view::npos;
    if (!onlyPadding || (padding > 0 && (size + static_cast<std::size_t>(padding)) % 3 != 0)) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}
} // namespace regie::fhir
