// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/record/fact.h"
#include "ui/text/messages.h"

#include <string>

namespace regie::ui
{
/** A date or period in words, as exact as it was given; empty when not known. */
std::string dateWords(const Messages& messages, Language language, const record::FactDate& date);
/** The start in short for a list: "1 mrt 2020"; empty when not known. */
std::string shortDate(Language language, const record::FactDate& date);
/** An instant of our own ("2026-11-22T10:00:00.000Z") as its day in words; empty when empty. */
std::string dayWords(Language language, const std::string& instant);
} // namespace regie::ui
