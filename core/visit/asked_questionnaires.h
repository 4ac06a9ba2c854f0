// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/kept_answers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** How far the person is with a questionnaire that a care provider asks for. */
enum class AskedState {
    New,     ///< nothing was answered
    Begun,   ///< left half way: `answers` is the draft
    Answered ///< in the record, not necessarily sent: `answers` is the response
};
/** "new", "begun", "answered". */
std::string_view askedStateName(AskedState state);

/**
 * A questionnaire that came by sync (MedMij Questionnaires 2.0): a Task whose input of that name is the
 * Questionnaire. What cannot be shown is listed all the same, with why.
 */
struct AskedQuestionnaire {
    store::StoredFact task;
    std::string title;
    std::string from;   ///< who asks, in words
    std::string status; ///< of the Task, as FHIR spells it
    std::optional<Questionnaire> questionnaire;
    std::optional<Error> problem; ///< NotFound: it did not come along; else of readQuestionnaire()
    AskedState state = AskedState::New;
    std::string answers; ///< fact of the response; empty: not answered yet
};

/** The id of the draft and of the response to a Task: one Task has one answer. UUID. */
std::string answersIdOf(std::string_view taskFact);

/** All Tasks that ask for a questionnaire, newest first. */
Result<std::vector<AskedQuestionnaire>> askedQuestionnaires(store::Records& records);
/** One, by its Task. NotFound: no such fact, or it asks for no questionnaire. */
Result<AskedQuestionnaire> askedQuestionnaire(store::Records& records, std::string_view taskFact);
/** What was answered so far; nullopt: nothing. */
Result<std::optional<KeptAnswers>> answersSoFar(store::Records& records, std::string_view taskFact);
} // namespace regie::visit
