// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/page.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace regie::ui
{
/** One kind of measurement on paper. */
struct MeasureSheetPart {
    QString title;
    QStringList lines; ///< average, lowest and highest, how many, how it was measured
    visit::PageChart chart;
};

/** What was measured in some days, for a care provider: in the language of the reader. */
struct MeasureSheet {
    QString title;
    QString person; ///< name and birth date
    QString about;  ///< of which days
    std::vector<MeasureSheetPart> parts;
    QString key;  ///< what the signs in the charts mean
    QString foot; ///< who made it and when
    Language language = Language::Dutch;
};

/** On one A4, with a chart of each. Errors: LimitExceeded (more than fits), Internal. */
Result<std::string> drawMeasurePdf(const MeasureSheet& sheet);
} // namespace regie::ui
