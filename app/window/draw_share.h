// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/emergency_card.h"
#include "core/share/share_text.h"

#include <string>

namespace regie::app
{
// For the command line, which has no window: with what Qt needs to draw letters, and no screen.
Result<std::string> drawShare(const share::TextDocument& document, Language language);
Result<std::string> drawCard(const share::EmergencyCard& card, Language language);
} // namespace regie::app
