// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to ui/print: how every PDF begins, and what Qt's PDF writer leaves out.
#pragma once

#include "core/base/result.h"
#include "core/base/words.h"

#include <QString>

#include <string>
#include <string_view>

class QPdfWriter;

namespace regie::ui
{
/** One A4 to the edge of the paper, in dots of which 10 points are a whole number: Qt rounds letters. */
void preparePdf(QPdfWriter& writer, const QString& title);
/** The same as PDF/A-1b: fonts inside, colours told, nothing that needs anything from outside. */
void prepareArchive(QPdfWriter& writer, const QString& title);
/** The same PDF with its language, and its title shown where a reader would show the file name. */
Result<std::string> finishPdf(std::string_view bytes, Language language);
} // namespace regie::ui
