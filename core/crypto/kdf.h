// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace regie::crypto
{
/** What Argon2id (RFC 9106, version 1.3, one lane) is made to cost. */
struct KdfCost {
    std::uint32_t memoryKib = 256 * 1024;
    std::uint32_t passes = 3;

    bool operator==(const KdfCost&) const = default;
};

/** The least the program accepts, also from a file: for tests and the demo. */
inline constexpr KdfCost kSmallestCost = {8 * 1024, 1};

using Salt = std::array<std::byte, 16>;

/**
 * 8 MiB ≤ memory ≤ 1 GiB and 1 ≤ passes ≤ 20. More in a header would be an attack on the machine,
 * less would be an attack on the passphrase. Error: LimitExceeded.
 */
Result<void> checkCost(const KdfCost& cost);

/** 32 bytes from a passphrase. Errors: LimitExceeded (cost), Internal (no memory for it). */
Result<Secret> deriveKey(const Secret& passphrase, const Salt& salt, const KdfCost& cost);

/** How long one derivation takes; a test gives a table. */
using CostTimer = std::function<std::chrono::milliseconds(const KdfCost&)>;

/**
 * The cost for a new vault on this machine: 256 MiB (64 MiB below 4 GiB of memory) and as many
 * passes, from 3 to 20, as make one derivation last a second.
 */
KdfCost calibrate(std::uint64_t machineMemoryBytes, const CostTimer& timer);

/** The same with this machine's memory and a real derivation as timer; takes a second or two. */
KdfCost calibrate();
} // namespace regie::crypto
