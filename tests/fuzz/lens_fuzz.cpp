// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a lens file: it is refused with its name, or it reads a resource without a crash
// and without hiding anything of it.
#include "core/base/resource_files.h"
#include "core/fhir/reader.h"
#include "core/record/lens.h"
#include "core/terms/terms.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace
{
// Synthetic: written for this target.
constexpr const char* kResource = R"json({
  "resourceType": "Observation", "id": "marker-id", "status": "final",
  "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9", "display": "marker display"}]},
  "effectiveDateTime": "2021-03", "performer": [{"display": "marker performer"}],
  "component": [{"code": {"text": "marker part"}, "valueQuantity": {"value": 1.50, "unit": "marker unit"}}],
  "note": [{"text": "marker note"}], "extension": [{"url": "http://example.org/x", "valueString": "marker extra"}]
})json";

/** Only the lens that is tried. */
class OneFile final : public regie::ResourceFiles
{
public:
    explicit OneFile(std::string_view text) : m_text(text) { }
    std::optional<std::string_view> read(std::string_view path) const override
    {
        return path == "lenses/tried.json" ? std::optional(m_text) : std::nullopt;
    }
    std::vector<std::string> list(std::string_view prefix) const override
    {
        return prefix == "lenses/" ? std::vector<std::string>{"lenses/tried.json"}
                                   : std::vector<std::string>{};
    }

private:
    std::string_view m_text;
};

struct Program {
    std::unique_ptr<regie::ResourceFiles> files = regie::embeddedResourceFiles();
    regie::terms::Terms terms = regie::terms::Terms::load(*files).value();
    regie::fhir::Reader reader = regie::fhir::Reader::create(*files).value();
    regie::fhir::ReadResult read = reader.read(kResource);
};

bool shows(const regie::record::Detail& detail, std::string_view marker)
{
    // What is the title, which begins with a capital, need not be a row as well.
    if (detail.fact.title.nl.find(marker.substr(1)) != std::string::npos) {
        return true;
    }
    return std::any_of(detail.rows.begin(), detail.rows.end(), [&](const regie::record::Row& row) {
        return (row.label.nl + " " + row.value.nl).find(marker) != std::string::npos;
    });
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Program program;
    const OneFile file(std::string_view(reinterpret_cast<const char*>(data), size));
    const auto lenses = regie::record::LensSet::load(file, program.terms);
    if (!lenses) {
        return lenses.error().detail.empty() ? (std::abort(), 1) : 0;
    }
    regie::fhir::ContainedResolver resolver;
    const auto detail = lenses->describe(program.read.resources.front(), resolver);
    for (const char* marker : {"marker-id",
                               "marker display",
                               "marker performer",
                               "marker unit",
                               "marker note",
                               "marker extra",
                               "1.50"}) {
        const bool number = std::string_view(marker) == "1.50";
        if (!shows(detail, marker) && !(number && shows(detail, "1,50"))) {
            std::abort();
        }
    }
    return 0;
}
