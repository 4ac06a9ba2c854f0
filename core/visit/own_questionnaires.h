// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/visit/questionnaire.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie
{
class ResourceFiles;
}

namespace regie::visit
{
/** A questionnaire that comes with the program (resources/questionnaires), in one language. */
struct OwnQuestionnaire {
    std::string id; ///< "phq-9"
    Words title;
    Questionnaire dutch; ///< both have the same url, linkIds and codes
    Questionnaire english;

    const Questionnaire& in(Language language) const
    {
        return language == Language::Dutch ? dutch : english;
    }
};

/** LensInvalid, naming the file. */
Result<std::vector<OwnQuestionnaire>> loadOwnQuestionnaires(const ResourceFiles& files);
/** A Questionnaire from its JSON, as it lies in a draft. Errors: those of reading it. */
Result<Questionnaire> questionnaireFromJson(std::string_view json, fhir::FhirVersion version);
} // namespace regie::visit
