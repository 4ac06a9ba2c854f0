// SPDX-License-Identifier: GPL-3.0-or-later
// PDFs for the command line. Fonts need a Qt application: without one an offscreen one is made for as
// long as this takes.
#pragma once

#include "core/share/emergency_card.h"
#include "core/share/share_text.h"
#include "core/visit/page.h"

#include <string>

namespace regie::app
{
/** The page is shortened to what is on paper. */
Result<std::string> drawPage(visit::Page& page, const visit::Content& content);
Result<std::string> drawShare(const share::TextDocument& document, Language language);
Result<std::string> drawShareArchive(const share::TextDocument& document, Language language);
Result<std::string> drawCard(const share::EmergencyCard& card, Language language);
} // namespace regie::app
