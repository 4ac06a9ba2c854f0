// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/emergency_card.h"
#include "core/share/share_text.h"

#include <string>

namespace regie::ui
{
/**
 * A shared document on as many sheets of A4 as it takes: black on white, letters of 10 points or more,
 * real text, on every sheet for whom it is and which sheet of how many. Not locked yet: share::sealPdf.
 * Needs a QGuiApplication for its fonts. Error: Internal.
 */
Result<std::string> drawSharePdf(const share::TextDocument& document, Language language);
/** The same as PDF/A-1b, to send to a care provider. */
Result<std::string> drawSharePdfArchive(const share::TextDocument& document, Language language);
/** The emergency card on one sheet, to cut out: words, and the same words as a code to scan. */
Result<std::string> drawCardPdf(const share::EmergencyCard& card, Language language);
} // namespace regie::ui
