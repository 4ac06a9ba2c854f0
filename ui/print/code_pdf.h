// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/words.h"

#include <QString>
#include <QStringList>

#include <string>

namespace regie::ui
{
/** The words of the sheet with a recovery code, in the language of the reader. */
struct CodeSheet {
    QString title;
    QString about; ///< for whom and from which day; empty: not on the paper
    QString purpose;
    QString useHeading;
    QStringList use;
    QString keepHeading;
    QStringList keep;
    QString lost; ///< what holds when the code and the passphrase are both gone
    Language language = Language::Dutch;
};

/**
 * A recovery code on one A4: its groups in large letters, each with its number. The bytes hold the code:
 * whoever has them can open the record. Needs a QGuiApplication for its fonts. Error: Internal.
 */
Result<std::string> drawCodePdf(const CodeSheet& sheet, const Secret& code);
} // namespace regie::ui
