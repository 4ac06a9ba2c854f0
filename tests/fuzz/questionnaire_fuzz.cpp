// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a Questionnaire: what is accepted is filled in, and its response is JSON.
#include "core/fhir/json.h"
#include "core/visit/filling.h"
#include "core/visit/own_questionnaires.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace
{
void fill(regie::visit::Questionnaire questionnaire)
{
    regie::visit::Filling filling(std::move(questionnaire));
    for (int round = 0; round < 3; ++round) {
        for (const regie::visit::Place& place : filling.places()) {
            if (!place.item->isQuestion()) {
                continue;
            }
            const regie::visit::Answer answer =
                place.item->options.empty() ? regie::visit::Answer{"Boolean", "true", {}, {}, {}}
                                            : place.item->options.back().value;
            if (!filling.answer(place.path, {answer})) {
                std::abort(); // a place that was told is there
            }
        }
    }
    // Answers that are right give JSON that is right; a wrong one is refused before it goes out.
    if (filling.isComplete() && !regie::fhir::parseJson(filling.response({"i", "n", "2026"}))) {
        std::abort();
    }
    regie::visit::Filling again(filling.questionnaire());
    if (!again.restore(filling.saved()) || again.saved() != filling.saved()) {
        std::abort();
    }
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (size > 20'000) {
        return 0;
    }
    for (const auto version : {regie::fhir::FhirVersion::Stu3, regie::fhir::FhirVersion::R4}) {
        if (auto read = regie::visit::questionnaireFromJson(text, version)) {
            fill(std::move(*read));
        }
    }
    return 0;
}
