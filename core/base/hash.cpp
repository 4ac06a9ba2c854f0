// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include "core/base/assert.h"
#include "core/base/hex.h"

#include <openssl/evp.h>

namespace regie
{
Sha256 sha256(std::string_view bytes)
{
    // Looking the algorithm up takes longer than hashing a small resource; it never changes.
    static const EVP_MD* const kAlgorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    Sha256 hash = {};
    unsigned size = 0;
    const int done = EVP_Digest(bytes.data(),
                                bytes.size(),
                                reinterpret_cast<unsigned char*>(hash.data()),
                                &size,
                                kAlgorithm,
                                nullptr);
    REGIE_ASSERT(done == 1 && size == hash.size());
    return hash;
}

std::string sha256Hex(std::string_view bytes)
{
    return toHex(sha256(bytes));
}

std::array<std::byte, 20> sha1(std::string_view bytes)
{
    std::array<std::byte, 20> hash = {};
    unsigned size = 0;
    const int done = EVP_Digest(bytes.data(),
                                bytes.size(),
                                reinterpret_cast<unsigned char*>(hash.data()),
                                &size,
                                EVP_sha1(),
                                nullptr);
    REGIE_ASSERT(done == 1 && size == hash.size());
    return hash;
}
} // namespace regie
