// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace regie::ui
{
/** The programs that print on this computer: those of CUPS, unless a test says otherwise. */
struct PrintPrograms {
    QString print = QStringLiteral("lp");
    QString list = QStringLiteral("lpstat");
};

/** The printers of this computer by name; none when nothing can print here. Waits 3 seconds at most. */
QStringList printersHere(const PrintPrograms& programs);

/**
 * Hands a PDF to a printer, through a pipe: it stands in no file and in no argument. Success means that the
 * printer's queue has it, not that it is on paper. Waits 30 seconds at most. On any thread. Errors:
 * NotFound (no such program), TimedOut, RequestRefused (the queue did not take it).
 */
Result<void> printPdf(const PrintPrograms& programs,
                      const QString& printer,
                      std::string_view bytes);
} // namespace regie::ui
