// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a table, as JSON of apps and as packed samples.
#include "core/measure/samples.h"
#include "tests/fuzz/import_sink.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace regie::measure;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto zone = regie::time::Zone::fixed(60);
    CheckingSink sink(fuzzKinds());
    if (const auto match = guessCsv(text)) {
        static_cast<void>(readCsv(text, *match, fuzzKinds(), zone, sink).has_value());
    }
    static_cast<void>(readFitnessJson(text, fuzzKinds(), zone, sink).has_value());
    if (const auto samples = unpackSamples(text); samples && samples->size() > size) {
        std::abort();
    }
    return 0;
}
