// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

namespace regie::app
{
/** `regie questionnaire asked` and `send`: those that care providers ask for. */
void addQuestionnaireAsked(const Verb& parent);
} // namespace regie::app
