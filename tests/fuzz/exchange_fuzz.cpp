// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from a folder on a server: the listing, names, and what is inside the encryption of a batch.
#include "core/base/assert.h"
#include "core/exchange/batch.h"
#include "core/exchange/dav_listing.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace regie;
using namespace regie::exchange;

namespace
{
Result<Batch> decode(std::string_view bytes)
{
    return decodeBatch([&](std::uint64_t size, const auto& out) -> Result<void> {
        if (size > bytes.size()) {
            return fail(ErrorCode::BatchDamaged, "too short");
        }
        const std::string_view part = bytes.substr(0, size);
        bytes.remove_prefix(size);
        return out(part);
    });
}

std::string encode(const Batch& batch)
{
    std::string bytes;
    REGIE_ASSERT(encodeBatch(batch, [&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    }));
    return bytes;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto batch = decode(bytes)) {
        REGIE_ASSERT(decode(encode(*batch)).value() == *batch);
    }
    if (const auto files = readDavListing(bytes)) {
        for (const DavFile& file : *files) {
            REGIE_ASSERT(!file.name.empty() && file.name.find('/') == std::string::npos
                         && file.name.front() != '.');
        }
    }
    if (const auto name = readBatchName(bytes)) {
        REGIE_ASSERT(name->text() == bytes);
    }
    return 0;
}
