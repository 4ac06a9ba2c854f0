// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a resource, read with all lenses of the program: no crash, a title and a line for
// each, and no row without a label or a value.
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/terms/terms.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace
{
struct Program {
    std::unique_ptr<regie::ResourceFiles> files = regie::embeddedResourceFiles();
    regie::terms::Terms terms = regie::terms::Terms::load(*files).value();
    regie::record::LensSet lenses = regie::record::LensSet::load(*files, terms).value();
    regie::fhir::Reader reader = regie::fhir::Reader::create(*files).value();
};
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Program program;
    regie::fhir::ContainedResolver resolver;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const auto& resource : program.reader.read(text).resources) {
        const auto detail = program.lenses.describe(resource, resolver);
        if (detail.fact.title.nl.empty() || detail.fact.title.en.empty()
            || detail.fact.shortText.nl.empty() || detail.fact.kind.empty()) {
            std::abort();
        }
        for (const auto& row : detail.rows) {
            if (row.label.nl.empty() || row.value.nl.empty()) {
                std::abort();
            }
        }
    }
    return 0;
}
