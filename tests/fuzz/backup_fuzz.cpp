// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"
#include "core/share/backup_format.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

using namespace regie;
using namespace regie::share;

namespace
{
Secret key()
{
    return Secret::of(std::string_view("0123456789abcdef0123456789abcdef"));
}

/** Bytes as a stream: whatever they are, reading ends in an error or gives what was sealed. */
Result<std::string> open(std::string_view sealed, std::uint64_t size)
{
    const auto in = [&](char* buffer, std::size_t room) -> Result<std::size_t> {
        const std::size_t part = std::min(room, sealed.size());
        std::memcpy(buffer, sealed.data(), part);
        sealed.remove_prefix(part);
        return part;
    };
    auto reader = SealedReader::begin(key(), "context", in);
    if (!reader) {
        return fail(reader.error());
    }
    std::string out;
    const Result<void> taken = reader->take(size, [&](std::string_view piece) -> Result<void> {
        out += piece;
        return {};
    });
    if (!taken) {
        return fail(taken.error());
    }
    const Result<void> done = reader->finish();
    return done ? Result<std::string>(std::move(out)) : Result<std::string>(fail(done.error()));
}

std::string seal(std::string_view bytes)
{
    std::string out;
    auto writer =
        SealedWriter::begin(key(), "context", [&](std::string_view piece) -> Result<void> {
            out += piece;
            return {};
        });
    REGIE_ASSERT(writer && writer->put(bytes) && writer->finish());
    return out;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto length = keyFileLength(bytes.substr(0, kPrefixBytes))) {
        REGIE_ASSERT(*length <= 16 * 1024);
    }
    if (const auto manifest = decodeManifest(bytes)) {
        REGIE_ASSERT(decodeManifest(encodeManifest(*manifest)).value() == *manifest);
        for (const BackupFile& file : manifest->files) {
            REGIE_ASSERT(file.name.find("..") == std::string::npos);
        }
    }
    REGIE_ASSERT(!open(bytes, size));
    std::string sealed = seal(bytes);
    REGIE_ASSERT(open(sealed, size).value() == bytes);
    REGIE_ASSERT(!open(std::string_view(sealed).substr(0, sealed.size() - 1), size));
    sealed[size % sealed.size()] = static_cast<char>(sealed[size % sealed.size()] ^ 1);
    REGIE_ASSERT(!open(sealed, size));
    return 0;
}
