// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to ui/print: the second sheet.
#pragma once

#include "core/visit/page.h"
#include "ui/print/sheet.h"

namespace regie::ui
{
/**
 * One chart without its title: the lines and dots, the highest and lowest at the left, the first and the
 * last day below. The upper of two values is a whole line, the lower one dashed. Returns its end.
 */
double drawCurve(Sheet& sheet, double top, const visit::PageChart& chart, Language language);

/** One chart below the other, each with its highest and lowest value and its days in words. */
void drawCharts(Sheet& sheet, const visit::Page& page, const visit::Content& content);
} // namespace regie::ui
