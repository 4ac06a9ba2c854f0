// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_pdf.h"

#include "ui/print/page_charts.h"
#include "ui/print/pdf_finish.h"
#include "ui/print/sheet.h"
#include "ui/qt_text.h"

#include <QBuffer>
#include <QPdfWriter>

namespace regie::ui
{
namespace
{
constexpr double kLeft = Sheet::kMargin;
constexpr double kRight = Sheet::kWidth - Sheet::kMargin;
constexpr double kHeadings = 96; ///< width of the headings at the left
constexpr double kOrigins = 90;  ///< width of letters and dates at the right
constexpr double kGap = 6;

QList<Run> runsOf(const visit::PageLine& line)
{
    QList<Run> runs{{qt(line.text), line.bold}};
    if (!line.detail.empty()) {
        runs.append({QStringLiteral(" · ") + qt(line.detail), false});
    }
    for (const std::string& mark : line.marks) {
        runs.append({QStringLiteral(" · "), false});
        runs.append({qt(mark), true});
    }
    for (const std::string& conflict : line.conflicts) {
        runs.append({QStringLiteral(" · ") + qt(conflict), false});
    }
    return runs;
}

double drawLine(Sheet& sheet, double y, const visit::PageLine& line, bool plain)
{
    const double x = kLeft + kHeadings + kGap;
    const double end = plain ? kRight : kRight - kOrigins - kGap;
    const double height = sheet.text(x, y, end - x, runsOf(line));
    if (plain) {
        return height;
    }
    const QString origin =
        qt(line.letters) + (line.date.empty() ? QString() : QStringLiteral(" ") + qt(line.date));
    return std::max(height, sheet.text(kRight - kOrigins, y, kOrigins, {{origin, false}}));
}

double drawBlock(Sheet& sheet,
                 double top,
                 const visit::PageBlock& block,
                 const visit::Content& content,
                 Language language)
{
    sheet.line(kLeft, top, kRight, top);
    double y = top + 2;
    const double headingHeight = sheet.text(kLeft, y, kHeadings, {{qt(block.heading), true}});
    for (const visit::PageLine& line : block.lines) {
        y += drawLine(sheet, y, line, block.isPlain);
    }
    std::string below = block.remark;
    const std::string more = visit::moreLine(block, content, language);
    below += (below.empty() || more.empty() ? "" : " · ") + more;
    if (!below.empty()) {
        const double x = kLeft + kHeadings + kGap;
        y += sheet.text(x, y, kRight - x, {{qt(below), false}});
    }
    return std::max(y, top + 2 + headingHeight) + 2;
}

double drawHead(Sheet& sheet, const visit::Page& page)
{
    double y = Sheet::kMargin - 6;
    y += sheet.text(kLeft, y, kRight - kLeft, {{qt(page.title), true}}, 13);
    const QString about = page.about.empty() ? QString() : QStringLiteral(" · ") + qt(page.about);
    y += sheet.text(kLeft, y, kRight - kLeft, {{qt(page.person), true}, {about, false}});
    return y + 3;
}

double drawFoot(Sheet& sheet, double top, const visit::Page& page)
{
    sheet.line(kLeft, top, kRight, top);
    QString text = qt(page.printed);
    for (const std::string& part : {page.sourcesLine, page.hiddenLine}) {
        text += part.empty() ? QString() : QStringLiteral(" ") + qt(part);
    }
    return top + 2 + sheet.text(kLeft, top + 2, kRight - kLeft, {{text, false}});
}

/** Draws the first sheet, or measures it where the sheet has no painter; returns its end. */
double drawFirst(Sheet& sheet, const visit::Page& page, const visit::Content& content)
{
    double y = drawHead(sheet, page);
    for (const visit::PageBlock& block : page.blocks) {
        y = drawBlock(sheet, y, block, content, page.language);
    }
    return drawFoot(sheet, y, page);
}
} // namespace

Result<PagePdf> drawPagePdf(visit::Page page, const visit::Content& content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PagePdf made;
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, qt(page.title));
        Sheet measuring(writer, nullptr);
        while (drawFirst(measuring, page, content) > Sheet::kHeight - Sheet::kMargin + 6) {
            if (!visit::shorten(page)) {
                return fail(ErrorCode::LimitExceeded, "own words on the page");
            }
        }
        QPainter painter;
        if (!painter.begin(&writer)) {
            return fail(ErrorCode::Internal, "painter for a PDF");
        }
        Sheet sheet(writer, &painter);
        drawFirst(sheet, page, content);
        made.sheets = 1;
        if (!page.charts.empty()) {
            writer.newPage();
            drawCharts(sheet, page, content);
            made.sheets = 2;
        }
        painter.end();
    }
    auto finished =
        finishPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, page.language);
    if (!finished) {
        return fail(finished.error());
    }
    made.bytes = std::move(*finished);
    made.page = std::move(page);
    return made;
}
} // namespace regie::ui
