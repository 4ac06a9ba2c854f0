// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/questionnaire.h"

#include <optional>
#include <string_view>
#include <vector>

namespace regie::visit
{
/** A question answered by choosing: of its options, or yes and no. */
bool isChosen(const Item& item);
/** What may be chosen, in order; of a yes-or-no question both. */
std::vector<Answer> choicesOf(const Item& item);
/** The name FHIR has for what is typed ("Integer"); nullptr: this cannot be typed. */
const char* typedAnswerName(ItemType type);
/**
 * The number by which each choice is chosen, in the order of choicesOf(). It is the score that is printed
 * beside it where every choice has one of its own and they are whole ("0" to "3" of the PHQ-9), so that
 * whoever copies a form on paper is not wrong by one. Else it counts from 1.
 */
std::vector<int> choiceNumbers(const Item& item);
/**
 * The answer a person typed: the number of a choice (choiceNumbers) or its text, a number with a point or
 * a comma, a day, words. nullopt: it cannot be an answer to this question.
 */
std::optional<Answer> typedAnswer(const Item& item, std::string_view typed);
} // namespace regie::visit
