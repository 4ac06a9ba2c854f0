// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an export of Apple Health, in small pieces.
#include "tests/fuzz/import_sink.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace regie::measure;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const auto pull = [&rest](std::span<char> buffer) -> regie::Result<std::size_t> {
        const std::size_t count = std::min({buffer.size(), rest.size(), std::size_t{7}});
        std::copy_n(rest.begin(), count, buffer.begin());
        rest.remove_prefix(count);
        return count;
    };
    CheckingSink sink(fuzzKinds());
    if (!readAppleHealth(pull, fuzzKinds(), sink)) {
        return 0;
    }
    return 0;
}
