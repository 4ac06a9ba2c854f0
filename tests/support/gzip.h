// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/assert.h"

#include <zlib.h>

#include <string>
#include <string_view>

namespace regie::test
{
/** One gzip member. */
inline std::string gzip(std::string_view text)
{
    z_stream stream{};
    REGIE_ASSERT(deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY) == Z_OK);
    std::string packed(deflateBound(&stream, text.size()), '\0');
    std::string source(text); // zlib's own interface wants it writable
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    REGIE_ASSERT(deflate(&stream, Z_FINISH) == Z_STREAM_END);
    packed.resize(stream.total_out);
    packed.shrink_to_fit();
    deflateEnd(&stream);
    return packed;
}
} // namespace regie::test
