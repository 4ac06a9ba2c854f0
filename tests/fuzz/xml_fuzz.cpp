// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as XML: FHIR, CDA and narrative. Nothing may crash, and the JSON made is read again.
#include "core/base/resource_files.h"
#include "core/fhir/cda.h"
#include "core/fhir/reader.h"
#include "core/text/narrative.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace
{
const regie::fhir::Reader& reader()
{
    static const auto files = regie::embeddedResourceFiles();
    static const auto made = regie::fhir::Reader::create(*files);
    if (!made) {
        std::abort();
    }
    return *made;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const auto& resource : reader().read(text).resources) {
        const auto again = reader().reread(resource.body, resource.version);
        if (!again || again->body != resource.body) {
            std::abort();
        }
    }
    if (const auto cda = regie::fhir::readCda(text); cda && cda->date.size() > 100) {
        std::abort();
    }
    for (const auto& block : regie::text::narrativeBlocks(text)) {
        if (block.cells.empty()) {
            std::abort();
        }
    }
    return 0;
}
