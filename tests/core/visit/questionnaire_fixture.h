// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/filling.h"
#include "tests/core/visit/page_fixture.h"

#include <string>

namespace regie::test
{
using fhir::FhirVersion;
using visit::Answer;
using visit::Filling;

/** A questionnaire of these items. */
inline visit::Questionnaire questionnaire(const std::string& items,
                                          FhirVersion version = FhirVersion::R4)
{
    return need(visit::questionnaireFromJson(
        R"({"resourceType":"Questionnaire","id":"q","url":"http://example.org/q","version":"2",)"
        R"("status":"active","title":"Proef","item":[)"
            + items + "]}",
        version));
}

inline Answer boolean(bool value)
{
    return {"Boolean", value ? "true" : "false", {}, {}, {}};
}
inline Answer words(const std::string& value)
{
    return {"String", value, {}, {}, {}};
}
inline Answer whole(int value)
{
    return {"Integer", std::to_string(value), {}, {}, {}};
}
inline Answer coding(const std::string& code, const std::string& system = {})
{
    return {"Coding", code, system, code, {}};
}

/** The paths that apply, as one text. */
inline std::string open(const Filling& filling)
{
    std::string all;
    for (const visit::Place& place : filling.places()) {
        all += (all.empty() ? "" : " ") + place.path;
    }
    return all;
}
} // namespace regie::test
