// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/trend_series.h"

#include <QColor>
#include <QList>
#include <QLocale>
#include <QPointF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace regie::ui
{
/**
 * Draws the values of one test as a line through time. Our own: Qt Charts needs QApplication and with
 * it all of Qt Widgets, and knows neither open ends nor hatched bands. Time is to scale, the usual
 * values are a hatched band with edges, a value called unusual is a diamond, "less than" and "more
 * than" are open triangles pointing that way and on no line, and a long time without values is dashed.
 * It draws only: TrendView puts something to focus on each of `positions`.
 */
class TrendChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::TrendSeries series READ series WRITE setSeries NOTIFY changed)
    Q_PROPERTY(bool compact MEMBER m_compact NOTIFY changed)
    Q_PROPERTY(int textSize MEMBER m_textSize NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor grid MEMBER m_grid NOTIFY changed)
    Q_PROPERTY(QColor band MEMBER m_band NOTIFY changed)
    Q_PROPERTY(QColor bandEdge MEMBER m_bandEdge NOTIFY changed)
    Q_PROPERTY(QColor attention MEMBER m_attention NOTIFY changed)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY changed)
    Q_PROPERTY(QList<QPointF> positions READ positions NOTIFY positionsChanged)

public:
    explicit TrendChart(QQuickItem* parent = nullptr);

    TrendSeries series() const { return m_series; }
    void setSeries(const TrendSeries& series);
    /** Where the values are drawn, in the order of the series. */
    QList<QPointF> positions() const { return m_positions; }
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();
    void positionsChanged();

protected:
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QRectF plot() const;
    static QLocale locale();
    QFont font() const;
    double radius() const;
    void place();
    void paintBands(QPainter& painter, const QRectF& plot) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintLines(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;

    TrendSeries m_series;
    bool m_compact = false;
    int m_textSize = 15;
    QColor m_line = Qt::black;
    QColor m_ink = Qt::black;
    QColor m_grid = Qt::lightGray;
    QColor m_band = Qt::lightGray;
    QColor m_bandEdge = Qt::gray;
    QColor m_attention = Qt::black;
    QColor m_ground = Qt::white;
    QList<QPointF> m_positions;
};
} // namespace regie::ui
