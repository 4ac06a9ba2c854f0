// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/original.h"

#include <zstd.h>

namespace regie::store
{
namespace
{
/** Higher levels cost a multiple of the time for a few per cent on texts of this kind. */
constexpr int kLevel = 3;
} // namespace

Result<Original> makeOriginal(std::string_view text)
{
    Original original;
    original.hash = sha256(text);
    original.size = text.size();
    original.compressed.resize(ZSTD_compressBound(text.size()));
    const std::size_t size = ZSTD_compress(
        original.compressed.data(), original.compressed.size(), text.data(), text.size(), kLevel);
    if (ZSTD_isError(size) != 0) {
        return fail(ErrorCode::Internal, "compressing an original");
    }
    original.compressed.resize(size);
    original.compressed.shrink_to_fit();
    return original;
}

Result<std::string> originalText(std::string_view compressed, std::size_t size)
{
    std::string text(size, '\0');
    const std::size_t written =
        ZSTD_decompress(text.data(), text.size(), compressed.data(), compressed.size());
    if (ZSTD_isError(written) != 0 || written != size) {
        return fail(ErrorCode::DataDamaged, "an original does not decompress");
    }
    return text;
}
} // namespace regie::store
