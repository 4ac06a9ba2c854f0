// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewmodels/trend_series.h"

#include <QLocale>
#include <QRectF>
#include <QString>

#include <vector>

namespace regie::ui
{
/** A mark on an axis. */
struct TrendTick {
    double at = 0; ///< value, or day
    QString label;
};

/** The usual values over a stretch of time. Absent: open on that side. */
struct TrendBand {
    double from = 0; ///< day
    double until = 0;
    std::optional<double> low;
    std::optional<double> high;
};

/**
 * Where the values of a series come on a chart. Time is drawn to scale, so a year without values is
 * as wide as any other; the usual values are always within the chart, and the values are not blown
 * up to fill it where they hardly differ.
 */
class TrendScale
{
public:
    explicit TrendScale(const TrendSeries& series);

    /** Position within the rectangle. */
    QPointF place(const TrendPoint& point, const QRectF& plot) const;
    double x(double day, const QRectF& plot) const;
    double y(double value, const QRectF& plot) const;

    double bottom() const { return m_bottom; }
    double top() const { return m_top; }
    double firstDay() const { return m_firstDay; }
    double lastDay() const { return m_lastDay; }

    /** Round values, lowest first, at most about `most`; with the decimals they need. */
    std::vector<TrendTick> valueTicks(int most, const QLocale& locale) const;
    /** Starts of years or months, or single days when it is all within weeks; at most about `most`. */
    std::vector<TrendTick> dayTicks(int most, const QLocale& locale) const;
    /** Stretches with the same usual values; where a result has none there is a gap. */
    static std::vector<TrendBand> bands(const TrendSeries& series);
    /** Whether so long a time lies between two values that a line says little of it: drawn dashed. */
    static std::vector<bool> longGaps(const TrendSeries& series);

private:
    double m_firstDay = 0;
    double m_lastDay = 1;
    double m_bottom = 0;
    double m_top = 1;
};
} // namespace regie::ui
