// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/visit/choice.h"

#include <string_view>
#include <vector>

namespace regie::visit
{
/** Options side by side with what their draft says about them. */
struct KeptChoice {
    Choice choice;
    std::string savedAt; ///< instant
    bool removed = false;
    bool canUndo = false;
    bool canRedo = false;
};

/**
 * Keeps options as far as they are; without an id they get one. Half-made ones are kept as well.
 * LimitExceeded: more than Choice has room for, or a text of more than 240 characters;
 * EncodingInvalid.
 */
Result<KeptChoice> saveChoice(store::Store& store, Choice choice);
/** The version before, and back again. NotFound. */
Result<KeptChoice> undoChoice(store::Store& store, std::string_view id);
Result<KeptChoice> redoChoice(store::Store& store, std::string_view id);
/** Takes them away; undoChoice() brings them back. */
Result<KeptChoice> removeChoice(store::Store& store, std::string_view id);

/** NotFound. */
Result<KeptChoice> choiceById(store::Records& records, std::string_view id);
/** All that were not taken away, saved last first; `visit`: of that visit alone. */
Result<std::vector<KeptChoice>> choices(store::Records& records, std::string_view visit = {});
} // namespace regie::visit
