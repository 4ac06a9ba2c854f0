// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to core/store: from what is typed to what the full-text index is asked.
#pragma once

#include "core/store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::store
{
/** Whether a typed word is also looked for inside other words: three letters or more, no digits. */
bool isSoughtInside(std::string_view typed);

/** The folded words of what was typed, each once; the ninth and later are left out. */
std::vector<std::string> typedWords(std::string_view text);

/** Words of the vault that have the typed word inside, not at their start. Shortest first. */
Result<std::vector<std::string>> wordsWithInside(Connection& connection, std::string_view typed);

/**
 * The FTS5 expression for all typed words: each as the start of a word, or one of its compounds.
 * Folded words are letters and digits only and stand in quotes, so nothing in them is an operator.
 */
Result<std::string> matchExpression(Connection& connection, const std::vector<std::string>& typed);
} // namespace regie::store
