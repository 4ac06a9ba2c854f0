// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/assert.h"

#include <sodium.h>

namespace regie
{
void SystemRandom::fill(std::span<std::byte> bytes)
{
    REGIE_ASSERT(sodium_init() >= 0);
    randombytes_buf(bytes.data(), bytes.size());
}
} // namespace regie
