// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <algorithm>
#include <unistd.h>

namespace regie::crypto
{
namespace
{
constexpr KdfCost kLargestCost = {1024 * 1024, 20};
constexpr std::chrono::milliseconds kAim{1000};
constexpr std::uint64_t kSmallMachine = 4ULL << 30;

std::chrono::milliseconds timeOf(const KdfCost& cost)
{
    const Secret passphrase = Secret::of("measuring only");
    const auto start = std::chrono::steady_clock::now();
    const Result<Secret> key = deriveKey(passphrase, Salt{}, cost);
    const auto took = std::chrono::steady_clock::now() - start;
    // A machine that cannot give the memory must not be asked for more of it.
    return key ? std::chrono::duration_cast<std::chrono::milliseconds>(took) : kAim;
}
} // namespace

Result<void> checkCost(const KdfCost& cost)
{
    if (cost.memoryKib < kSmallestCost.memoryKib || cost.memoryKib > kLargestCost.memoryKib
        || cost.passes < kSmallestCost.passes || cost.passes > kLargestCost.passes) {
        return fail(ErrorCode::LimitExceeded, "cost of key derivation out of bounds");
    }
    return {};
}

Result<Secret> deriveKey(const Secret& passphrase, const Salt& salt, const KdfCost& cost)
{
    static_assert(sizeof(Salt) == crypto_pwhash_SALTBYTES);
    if (Result<void> sound = checkCost(cost); !sound) {
        return fail(sound.error());
    }
    REGIE_ASSERT(sodium_init() >= 0);
    Secret key(32);
    const int rc = crypto_pwhash(key.data(),
                                 key.size(),
                                 passphrase.view().data(),
                                 passphrase.size(),
                                 reinterpret_cast<const unsigned char*>(salt.data()),
                                 cost.passes,
                                 std::size_t{cost.memoryKib} * 1024,
                                 crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0) {
        return fail(ErrorCode::Internal, "no memory for key derivation");
    }
    return key;
}

KdfCost calibrate(std::uint64_t machineMemoryBytes, const CostTimer& timer)
{
    KdfCost cost;
    if (machineMemoryBytes < kSmallMachine) {
        cost.memoryKib = 64 * 1024;
    }
    auto took = timer(cost);
    while (took < kAim && cost.passes < kLargestCost.passes) {
        // Time grows with the passes, so aim at once and correct by one where that falls short.
        const auto aimed = cost.passes * kAim.count() / std::max<std::int64_t>(took.count(), 1);
        cost.passes = static_cast<std::uint32_t>(
            std::clamp<std::int64_t>(aimed, cost.passes + 1, kLargestCost.passes));
        took = timer(cost);
    }
    return cost;
}

KdfCost calibrate()
{
    const auto pages = static_cast<std::uint64_t>(std::max(0L, ::sysconf(_SC_PHYS_PAGES)));
    const auto pageBytes = static_cast<std::uint64_t>(std::max(0L, ::sysconf(_SC_PAGESIZE)));
    return calibrate(pages * pageBytes, timeOf);
}
} // namespace regie::crypto
