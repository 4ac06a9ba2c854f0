// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"
#include "core/store/vault_header.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace regie;
using namespace regie::store;

namespace
{
/** What is read must mean one thing only: written again it is the same bytes. */
void check(std::string_view bytes)
{
    const Result<VaultHeader> header = decodeHeader(bytes);
    if (!header) {
        return;
    }
    REGIE_ASSERT(encodeHeader(*header) == bytes);
    for (const HeaderSlot& slot : header->slots) {
        REGIE_ASSERT(slot.kind == SlotKind::Recovery || crypto::checkCost(slot.cost).has_value());
        REGIE_ASSERT(!slotContext(*header, slot).empty());
    }
}

/** A checksum stops nearly every input at once; this one gets past it. */
std::string withFrame(std::string_view body)
{
    std::string bytes("REGIEV\x01\0", 8);
    for (unsigned i = 0; i < 4; ++i) {
        bytes += static_cast<char>(body.size() >> (8 * i) & 0xff);
    }
    bytes += body;
    const crypto::Blake2b hash = crypto::blake2b(bytes);
    return bytes.append(reinterpret_cast<const char*>(hash.data()), hash.size());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    check(withFrame(bytes));
    return 0;
}
