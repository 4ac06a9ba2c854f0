// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/code_pdf.h"

#include "ui/print/pdf_finish.h"
#include "ui/print/sheet.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <string_view>

namespace regie::ui
{
namespace
{
constexpr double kLeft = 62;
constexpr double kRight = Sheet::kWidth - kLeft;
constexpr double kWidth = kRight - kLeft;
constexpr double kTop = 62;
constexpr double kBody = 13;
constexpr double kCode = 27;
constexpr int kAcross = 4; ///< groups beside each other
constexpr double kBoxHeight = 68;
constexpr double kBullet = 14;

/** One group in its box, its number above it; the letters stand apart so that none is skipped. */
void drawGroup(Sheet& sheet, double x, double y, int number, std::string_view group)
{
    constexpr double kBox = kWidth / kAcross - 8;
    for (const double edge : {y, y + kBoxHeight}) {
        sheet.line(x, edge, x + kBox, edge, 1);
    }
    for (const double edge : {x, x + kBox}) {
        sheet.line(edge, y, edge, y + kBoxHeight, 1);
    }
    sheet.text(x + 6, y + 4, kBox - 12, {{QString::number(number), false}}, Sheet::kLetter);
    const QString letters = QString::fromLatin1(group.data(), static_cast<qsizetype>(group.size()));
    sheet.text(x, y + 22, kBox, {{letters, true}}, kCode, Qt::AlignHCenter);
}

double drawCode(Sheet& sheet, double top, std::string_view code)
{
    double y = top;
    for (int number = 1; !code.empty(); ++number) {
        const std::size_t end = std::min(code.find('-'), code.size());
        const int column = (number - 1) % kAcross;
        if (number > 1 && column == 0) {
            y += kBoxHeight + 10;
        }
        drawGroup(sheet, kLeft + column * (kWidth / kAcross), y, number, code.substr(0, end));
        code.remove_prefix(std::min(end + 1, code.size()));
    }
    return y + kBoxHeight;
}

double drawList(Sheet& sheet, double y, const QString& heading, const QStringList& lines)
{
    y += sheet.text(kLeft, y, kWidth, {{heading, true}}, kBody + 1) + 4;
    for (const QString& line : lines) {
        sheet.text(kLeft, y, kBullet, {{QStringLiteral("•"), false}}, kBody);
        y += sheet.text(kLeft + kBullet, y, kWidth - kBullet, {{line, false}}, kBody) + 3;
    }
    return y + 14;
}

void drawAll(Sheet& sheet, const CodeSheet& words, std::string_view code)
{
    double y = kTop;
    y += sheet.text(kLeft, y, kWidth, {{words.title, true}}, 24) + 4;
    if (!words.about.isEmpty()) {
        y += sheet.text(kLeft, y, kWidth, {{words.about, false}}, kBody) + 4;
    }
    y += 8;
    y += sheet.text(kLeft, y, kWidth, {{words.purpose, false}}, kBody) + 18;
    y = drawCode(sheet, y, code) + 26;
    y = drawList(sheet, y, words.useHeading, words.use);
    y = drawList(sheet, y, words.keepHeading, words.keep);
    sheet.text(kLeft, y, kWidth, {{words.lost, true}}, kBody);
}
} // namespace

Result<std::string> drawCodePdf(const CodeSheet& sheet, const Secret& code)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, sheet.title);
        QPainter painter;
        if (!painter.begin(&writer)) {
            return fail(ErrorCode::Internal, "painter for a PDF");
        }
        Sheet paper(writer, &painter);
        drawAll(paper, sheet, code.view());
        painter.end();
    }
    auto finished =
        finishPdf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, sheet.language);
    bytes.fill('\0');
    return finished;
}
} // namespace regie::ui
