// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/trend_chart.h"

#include "ui/viewmodels/trend_scale.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr double kGap = 8;         ///< between the axis and its words
constexpr double kCompactEdge = 8; ///< round a small chart, so that points are whole
constexpr double kLineWidth = 2.5;
constexpr double kRadius = 6;
constexpr double kCompactRadius = 4;

QPolygonF diamond(const QPointF& at, double radius)
{
    const double r = radius * 1.35;
    return QPolygonF(
        {at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)});
}

/** Points the way the value may lie. */
QPolygonF triangle(const QPointF& at, double radius, bool up)
{
    const double r = up ? -radius * 1.3 : radius * 1.3;
    return QPolygonF({at + QPointF(-radius * 1.2, -r * 0.7),
                      at + QPointF(radius * 1.2, -r * 0.7),
                      at + QPointF(0, r)});
}
} // namespace

TrendChart::TrendChart(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TrendChart::changed, this, [this] {
        place();
        update();
    });
}

void TrendChart::setSeries(const TrendSeries& series)
{
    if (!(m_series == series)) {
        m_series = series;
        Q_EMIT changed();
    }
}

QLocale TrendChart::locale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // as results are written
    return locale;
}

QFont TrendChart::font() const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, m_textSize));
    return font;
}

double TrendChart::radius() const
{
    return m_compact ? kCompactRadius : kRadius;
}

QRectF TrendChart::plot() const
{
    const QRectF all(0, 0, width(), height());
    if (m_compact) {
        return all.adjusted(kCompactEdge, kCompactEdge, -kCompactEdge, -kCompactEdge);
    }
    const QFontMetricsF metrics(font());
    const QLocale words = locale();
    double widest = 0;
    for (const TrendTick& tick : TrendScale(m_series).valueTicks(5, words)) {
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    }
    const double side = 2 * kRadius;
    return all.adjusted(
        widest + kGap + side, metrics.height() / 2, -side, -(metrics.height() + kGap));
}

void TrendChart::place()
{
    const TrendScale scale(m_series);
    const QRectF area = plot();
    QList<QPointF> positions;
    for (const TrendPoint& point : m_series.points()) {
        positions.append(scale.place(point, area));
    }
    if (positions != m_positions) {
        m_positions = std::move(positions);
        Q_EMIT positionsChanged();
    }
}

void TrendChart::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        place();
        update();
    }
}

void TrendChart::paintBands(QPainter& painter, const QRectF& plot) const
{
    const TrendScale scale(m_series);
    const double side = 2 * radius();
    const auto bands = TrendScale::bands(m_series);
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const TrendBand& band = bands[i];
        double left = scale.x(band.from, plot);
        double right = scale.x(band.until, plot);
        // The first and last value stand within the band, not on its end.
        left -= band.from <= scale.firstDay() ? side : 0;
        right += band.until >= scale.lastDay() ? side : 0;
        const double top = band.high ? scale.y(*band.high, plot) : plot.top();
        const double bottom = band.low ? scale.y(*band.low, plot) : plot.bottom();
        const QRectF area(QPointF(left, top), QPointF(right, bottom));
        painter.fillRect(area, m_band);
        QColor hatch = m_bandEdge;
        hatch.setAlphaF(0.35F);
        painter.fillRect(area, QBrush(hatch, Qt::BDiagPattern));
        painter.setPen(QPen(m_bandEdge, 1.5));
        if (band.high) {
            painter.drawLine(area.topLeft(), area.topRight());
        }
        if (band.low) {
            painter.drawLine(area.bottomLeft(), area.bottomRight());
        }
    }
}

void TrendChart::paintAxes(QPainter& painter, const QRectF& plot) const
{
    const TrendScale scale(m_series);
    const QLocale words = locale();
    const QFontMetricsF metrics(painter.font());
    const int rows = std::max(2, static_cast<int>(plot.height() / (metrics.height() * 2.2)));
    for (const TrendTick& tick : scale.valueTicks(std::min(5, rows), words)) {
        const double y = scale.y(tick.at, plot);
        painter.setPen(QPen(m_grid, 1));
        painter.drawLine(QPointF(plot.left() - 2 * kRadius, y), QPointF(width(), y));
        painter.setPen(m_ink);
        const double across = metrics.horizontalAdvance(tick.label);
        painter.drawText(QPointF(plot.left() - 2 * kRadius - kGap - across,
                                 y + (metrics.ascent() - metrics.descent()) / 2),
                         tick.label);
    }
    const double word = metrics.horizontalAdvance(QStringLiteral("MMM 2026")) + 2 * kGap;
    const int columns = std::max(1, static_cast<int>(plot.width() / word));
    double free = 0; // words so far end here
    for (const TrendTick& tick : scale.dayTicks(columns, words)) {
        const double x = scale.x(tick.at, plot);
        const double across = metrics.horizontalAdvance(tick.label);
        const double left = std::min(x - across / 2, width() - across);
        painter.setPen(QPen(m_ink, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + kGap / 2));
        if (left >= free) {
            painter.drawText(QPointF(left, height() - metrics.descent()), tick.label);
            free = left + across + kGap;
        }
    }
    painter.setPen(QPen(m_ink, 1));
    painter.drawLine(QPointF(plot.left() - 2 * kRadius, plot.bottom()),
                     QPointF(width(), plot.bottom()));
}

void TrendChart::paintLines(QPainter& painter) const
{
    const auto& points = m_series.points();
    const auto longs = TrendScale::longGaps(m_series);
    for (std::size_t i = 1; i < points.size(); ++i) {
        // What is only known to be below or above something lies on no line.
        const bool exact = points[i].bound == TrendPoint::Bound::Exact
                           && points[i - 1].bound == TrendPoint::Bound::Exact;
        if (!exact) {
            continue;
        }
        QPen pen(m_line, m_compact ? kLineWidth * 0.8 : kLineWidth);
        pen.setCapStyle(Qt::RoundCap);
        if (longs[i - 1]) {
            pen.setStyle(Qt::DashLine);
        }
        painter.setPen(pen);
        const auto at = static_cast<qsizetype>(i);
        painter.drawLine(m_positions[at - 1], m_positions[at]);
    }
}

void TrendChart::paintPoints(QPainter& painter) const
{
    const auto& points = m_series.points();
    constexpr std::size_t kManyPoints = 60; // then they would hide their own line
    const double size = points.size() > kManyPoints ? radius() * 0.6 : radius();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF& at = m_positions[static_cast<qsizetype>(i)];
        const TrendPoint& point = points[i];
        const QColor colour = point.flagged ? m_attention : m_line;
        if (point.bound != TrendPoint::Bound::Exact) {
            painter.setPen(QPen(colour, 2));
            painter.setBrush(m_ground);
            painter.drawPolygon(triangle(at, size, point.bound == TrendPoint::Bound::Above));
            continue;
        }
        painter.setPen(QPen(m_ground, 1.5));
        painter.setBrush(colour);
        if (point.flagged) {
            painter.drawPolygon(diamond(at, size));
        } else if (point.mark == TrendPoint::Mark::Square) {
            painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size));
        } else if (point.mark == TrendPoint::Mark::Ring) {
            painter.setPen(QPen(colour, 2.5));
            painter.setBrush(m_ground);
            painter.drawEllipse(at, size, size);
        } else {
            painter.drawEllipse(at, size, size);
        }
    }
}

void TrendChart::paint(QPainter* painter)
{
    if (m_series.count() == 0 || m_positions.size() != m_series.count()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    const QRectF area = plot();
    paintBands(*painter, area);
    if (!m_compact) {
        paintAxes(*painter, area);
    }
    paintLines(*painter);
    paintPoints(*painter);
}
} // namespace regie::ui
