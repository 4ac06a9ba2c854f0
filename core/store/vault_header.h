// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/crypto/keys.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
enum class SlotKind { Passphrase, Recovery };

/** One way to the master key. */
struct HeaderSlot {
    std::string id; ///< UUID
    SlotKind kind = SlotKind::Passphrase;
    std::uint64_t epoch = 1;
    crypto::KdfCost cost; ///< zeros for a recovery code, which needs no slow derivation
    crypto::Salt salt = {};
    crypto::Wrapped wrapped; ///< the 32 bytes of the master key, locked up

    bool operator==(const HeaderSlot&) const = default;
};

/** The key file of a vault (PROTOCOL-SECURITY 5.4). Nothing in it is about the person. */
struct VaultHeader {
    std::string vault; ///< UUID
    std::uint64_t epoch = 1;
    std::string app; ///< release that wrote it, "0.1.0"
    std::vector<HeaderSlot> slots;

    bool operator==(const VaultHeader&) const = default;
};

/** The bytes of the key file. */
std::string encodeHeader(const VaultHeader& header);

/**
 * Reads the bytes of a key file; any byte changed by accident is found. Only exactly what
 * encodeHeader writes is read, so that there is one meaning to every file. Errors: HeaderDamaged
 * (also for a cost out of bounds), VaultTooNew.
 */
Result<VaultHeader> decodeHeader(std::string_view bytes);

/**
 * What a slot's wrapped key is bound to: change its cost or move it to another vault, and the key
 * does not come out any more.
 */
std::string slotContext(const VaultHeader& header, const HeaderSlot& slot);

/** Larger than this no key file is read. */
inline constexpr std::size_t kHeaderLimit = 16 * 1024;
} // namespace regie::store
