// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchange.h"
#include "core/measure/kinds.h"
#include "ui/text/messages.h"

#include <string>
#include <string_view>
#include <vector>

namespace regie::ui
{
/**
 * What one of two devices had of what both changed (Conflict::kept or other), in words to choose by:
 * one text for each thing in it, never none. `kinds`: those of this device; what is of a kind that it
 * does not have says so.
 */
std::vector<std::string> conflictWords(const Messages& messages,
                                       Language language,
                                       const measure::Kinds& kinds,
                                       exchange::About about,
                                       std::string_view content);
} // namespace regie::ui
