// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet.h"

#include <QGuiApplication>

namespace regie::ui
{
double Sheet::text(double x,
                   double y,
                   double width,
                   const QList<Run>& runs,
                   double size,
                   Qt::Alignment alignment)
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
        formats.append(range);
        whole += run.text;
    }
    QFont font = QGuiApplication::font();
    font.setPointSizeF(size);
    font.setHintingPreference(QFont::PreferNoHinting);
    QTextLayout layout(whole, font, &m_device);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * scale());
        line.setPosition(QPointF(0, height));
        height += line.height() * 0.94; // what Noto Sans leaves between lines is made for screens
    }
    layout.endLayout();
    if (m_painter != nullptr) {
        layout.draw(m_painter, QPointF(x * scale(), y * scale()));
    }
    return height / scale();
}

void Sheet::line(double x1, double y1, double x2, double y2, double thick, bool dashed)
{
    if (m_painter != nullptr) {
        m_painter->setPen(QPen(Qt::black, thick * scale(), dashed ? Qt::DashLine : Qt::SolidLine));
        m_painter->drawLine(QPointF(x1, y1) * scale(), QPointF(x2, y2) * scale());
    }
}

void Sheet::dot(double x, double y, double radius, bool filled)
{
    if (m_painter != nullptr) {
        m_painter->setPen(QPen(Qt::black, 0.7 * scale()));
        m_painter->setBrush(filled ? QBrush(Qt::black) : QBrush(Qt::white));
        m_painter->drawEllipse(QPointF(x, y) * scale(), radius * scale(), radius * scale());
    }
}
} // namespace regie::ui
