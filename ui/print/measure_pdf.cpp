// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/measure_pdf.h"

#include "ui/print/page_charts.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/sheet.h"

#include <QBuffer>
#include <QPdfWriter>

namespace regie::ui
{
namespace
{
constexpr double kLeft = Sheet::kMargin;
constexpr double kRight = Sheet::kWidth - Sheet::kMargin;
constexpr double kWidth = kRight - kLeft;
constexpr double kBottom = Sheet::kHeight - Sheet::kMargin;

/** Draws it, or measures it where the sheet has no painter; returns its end. */
double draw(Sheet& sheet, const MeasureSheet& words)
{
    double y = Sheet::kMargin;
    y += sheet.text(kLeft, y, kWidth, {{words.title, true}}, 16) + 2;
    y += sheet.text(kLeft, y, kWidth, {{words.person, true}}, 11);
    y += sheet.text(kLeft, y, kWidth, {{words.about, false}}, 11) + 8;
    for (const MeasureSheetPart& part : words.parts) {
        sheet.line(kLeft, y, kRight, y);
        y += 5;
        y += sheet.text(kLeft, y, kWidth, {{part.title, true}}, 12) + 2;
        for (const QString& line : part.lines) {
            y += sheet.text(kLeft, y, kWidth, {{line, false}}) + 1;
        }
        if (part.chart.points.size() > 1) {
            y = drawCurve(sheet, y + 8, part.chart, words.language);
        }
        y += 10;
    }
    sheet.line(kLeft, y, kRight, y);
    y += 4;
    for (const QString* text : {&words.key, &words.foot}) {
        y += sheet.text(kLeft, y, kWidth, {{*text, false}}) + 2;
    }
    return y;
}
} // namespace

Result<std::string> drawMeasurePdf(const MeasureSheet& words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, words.title);
        Sheet measuring(writer, nullptr);
        if (draw(measuring, words) > kBottom) {
            return fail(ErrorCode::LimitExceeded, "more measurements than one page holds");
        }
        QPainter painter;
        if (!painter.begin(&writer)) {
            return fail(ErrorCode::Internal, "painter for a PDF");
        }
        Sheet sheet(writer, &painter);
        draw(sheet, words);
        painter.end();
    }
    return finishPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, words.language);
}
} // namespace regie::ui
