// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a path expression: what compiles is walked over a resource without a crash, and its
// ways to be asked agree with each other.
#include "core/fhir/path.h"
#include "tests/support/tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace
{
// Synthetic: written for this target.
constexpr const char* kResource = R"json({
  "resourceType": "Observation", "id": "o", "status": "final", "active": true,
  "contained": [{"resourceType": "Device", "id": "d", "owner": {"reference": "#"}}],
  "device": {"reference": "#d"}, "birthDate": "1954",
  "_birthDate": {"extension": [{"url": "u", "valueCode": "x"}]},
  "code": {"coding": [{"system": "s", "code": "a"}, {"system": "t", "code": "b"}], "text": "a"},
  "component": [{"code": {"coding": [{"system": "s", "code": "c"}]}, "valueQuantity": {"value": 1.50}},
                {"code": {"text": "b"}, "valueString": "b"}],
  "extension": [{"url": "u", "extension": [{"url": "a", "valueBoolean": true}]}]
})json";

const regie::fhir::Document& resource()
{
    static const regie::fhir::Document document = regie::test::tree(kResource);
    return document;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto path = regie::fhir::Path::parse(text);
    if (!path) {
        if (path.error().code != regie::ErrorCode::PathInvalid || path.error().detail.empty()) {
            std::abort();
        }
        return 0;
    }
    // A condition inside a condition inside a condition takes long without being wrong.
    if (std::count(text.begin(), text.end(), '(') > 12) {
        return 0;
    }
    regie::fhir::ContainedResolver resolver;
    const regie::fhir::Node& root = *resource().root();
    const auto found = path->select(root, resolver);
    const regie::fhir::Node* first = path->first(root, resolver);
    if (found.empty() ? first != nullptr : first != found.front()) {
        std::abort();
    }
    path->holds(root, resolver);
    return 0;
}
