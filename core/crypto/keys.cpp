// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keys.h"

#include "core/base/assert.h"

#include <sodium.h>

namespace regie::crypto
{
namespace
{
const char* contextOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Database: return "regiedb_";
    case Purpose::Tokens: return "regietok";
    case Purpose::Attachments: return "regiefil";
    case Purpose::Backup: return "regiebck";
    case Purpose::Exchange: return "regiexch";
    }
    return nullptr;
}

const unsigned char* raw(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
} // namespace

Secret subkey(const Secret& masterKey, Purpose purpose, std::uint64_t epoch)
{
    static_assert(kKeyBytes == crypto_kdf_KEYBYTES);
    REGIE_ASSERT(masterKey.size() == kKeyBytes);
    Secret key(kKeyBytes);
    const int rc = crypto_kdf_derive_from_key(
        key.data(), key.size(), epoch, contextOf(purpose), masterKey.data());
    REGIE_ASSERT(rc == 0);
    return key;
}

Secret newKey(RandomSource& random)
{
    Secret key(kKeyBytes);
    random.fill(std::as_writable_bytes(std::span(key.data(), key.size())));
    return key;
}

Wrapped wrap(const Secret& content,
             const Secret& key,
             std::string_view context,
             RandomSource& random)
{
    static_assert(sizeof(Nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    REGIE_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Wrapped wrapped;
    random.fill(wrapped.nonce);
    wrapped.ciphertext.resize(content.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(wrapped.ciphertext.data()),
        nullptr,
        content.data(),
        content.size(),
        raw(context),
        context.size(),
        nullptr,
        raw(wrapped.nonce.data()),
        key.data());
    return wrapped;
}

std::optional<Secret> unwrap(const Wrapped& wrapped, const Secret& key, std::string_view context)
{
    REGIE_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (wrapped.ciphertext.size() < crypto_aead_xchacha20poly1305_ietf_ABYTES) {
        return std::nullopt;
    }
    Secret content(wrapped.ciphertext.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const int rc = crypto_aead_xchacha20poly1305_ietf_decrypt(content.data(),
                                                              nullptr,
                                                              nullptr,
                                                              raw(wrapped.ciphertext.data()),
                                                              wrapped.ciphertext.size(),
                                                              raw(context),
                                                              context.size(),
                                                              raw(wrapped.nonce.data()),
                                                              key.data());
    if (rc != 0) {
        return std::nullopt;
    }
    return content;
}

Blake2b blake2b(std::string_view bytes)
{
    Blake2b hash = {};
    const int rc = crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()),
                                      hash.size(),
                                      raw(bytes),
                                      bytes.size(),
                                      nullptr,
                                      0);
    REGIE_ASSERT(rc == 0);
    return hash;
}

Secret keyedBlake2b(const Secret& key, std::string_view bytes)
{
    REGIE_ASSERT(key.size() >= crypto_generichash_KEYBYTES_MIN
                 && key.size() <= crypto_generichash_KEYBYTES_MAX);
    Secret hash(kKeyBytes);
    const int rc = crypto_generichash(
        hash.data(), hash.size(), raw(bytes), bytes.size(), key.data(), key.size());
    REGIE_ASSERT(rc == 0);
    return hash;
}
} // namespace regie::crypto
