// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/page.h"

#include <string>

namespace regie::ui
{
/** What came of drawing a page. */
struct PagePdf {
    std::string bytes; ///< PDF 1.4, A4, with real text, a title and a language
    visit::Page page;  ///< as it was drawn: shortened where that was needed to fit
    int sheets = 0;    ///< 1, or 2 with charts
};

/**
 * The page on one A4: black on white, letters of 10 points, as many of its lines as fit; what does not
 * fit is counted on it. Charts come on a second sheet. Needs a QGuiApplication for its fonts. Errors:
 * LimitExceeded (the person's own words alone are too long), Internal (the PDF could not be made).
 */
Result<PagePdf> drawPagePdf(visit::Page page, const visit::Content& content);
} // namespace regie::ui
