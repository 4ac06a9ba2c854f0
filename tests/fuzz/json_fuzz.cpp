// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as JSON: nothing may crash, and what is read once is read again to the same bytes.
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
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
    std::string text(reinterpret_cast<const char*>(data), size);
    // The other target has XML: a first '<' would lead there.
    if (!text.empty() && text.front() == '<') {
        text.front() = '{';
    }
    for (const auto& resource : reader().read(text).resources) {
        const auto again = reader().reread(resource.body, resource.version);
        if (!again || again->body != resource.body || again->hash != resource.hash) {
            std::abort();
        }
    }
    return 0;
}
