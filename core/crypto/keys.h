// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace regie::crypto
{
inline constexpr std::size_t kKeyBytes = 32;

/** What a key made from the master key is for; none can be had from another. */
enum class Purpose { Database, Tokens, Attachments, Backup, Exchange };

/** crypto_kdf of libsodium; `epoch` goes up when the master key's use is renewed. */
Secret subkey(const Secret& masterKey, Purpose purpose, std::uint64_t epoch);

Secret newKey(RandomSource& random);

using Nonce = std::array<std::byte, 24>;

/** A key locked up under another key. */
struct Wrapped {
    Nonce nonce = {};
    std::vector<std::byte> ciphertext; ///< 16 bytes longer than what is in it

    bool operator==(const Wrapped&) const = default;
};

/** XChaCha20-Poly1305 with a random nonce. `context` is not hidden but cannot be changed. */
Wrapped wrap(const Secret& content,
             const Secret& key,
             std::string_view context,
             RandomSource& random);

/** nullopt when the key does not fit, or anything of the wrapped bytes or the context changed. */
std::optional<Secret> unwrap(const Wrapped& wrapped, const Secret& key, std::string_view context);

using Blake2b = std::array<std::byte, 32>;

/** BLAKE2b-256 (RFC 7693): finds accidental damage; it proves nothing about who wrote the bytes. */
Blake2b blake2b(std::string_view bytes);

/** BLAKE2b-256 keyed with a secret of 16 to 64 bytes. */
Secret keyedBlake2b(const Secret& key, std::string_view bytes);
} // namespace regie::crypto
