// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/trend_scale.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>

namespace regie::ui
{
namespace
{
constexpr double kDaysOfYear = 365.25;
constexpr double kDaysOfMonth = 30.44;
constexpr double kEdge = 0.08;       ///< of the height, above and below
constexpr double kLeastSpread = 0.1; ///< of the value: less is not drawn larger
constexpr double kLongGapDays = 180; ///< a gap shorter than this is never long
constexpr double kLongGapTimes = 3;  ///< so many times the usual gap is long

QDate dateOf(double day)
{
    return QDate(1970, 1, 1).addDays(static_cast<qint64>(std::floor(day)));
}

double dayOf(const QDate& date)
{
    return static_cast<double>(QDate(1970, 1, 1).daysTo(date));
}

/** 1, 2 or 5 times a power of ten, not smaller than `least`. */
double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (power * times >= least * (1 - 1e-9)) {
            return power * times;
        }
    }
    return power * 10;
}

/** The smallest of the steps that gives no more than `most` marks. */
int stepOf(double count, int most, std::initializer_list<int> steps)
{
    for (const int step : steps) {
        if (count / step <= most) {
            return step;
        }
    }
    return static_cast<int>(std::ceil(count / most));
}
} // namespace

TrendScale::TrendScale(const TrendSeries& series)
{
    const auto& points = series.points();
    if (points.empty()) {
        return;
    }
    m_firstDay = points.front().day;
    m_lastDay = points.back().day;
    if (m_lastDay - m_firstDay < 1) {
        m_firstDay -= 1;
        m_lastDay += 1;
    }
    m_bottom = std::numeric_limits<double>::max();
    m_top = std::numeric_limits<double>::lowest();
    const auto include = [this](double value) {
        m_bottom = std::min(m_bottom, value);
        m_top = std::max(m_top, value);
    };
    for (const TrendPoint& point : points) {
        include(point.value);
        for (const auto& limit : {point.low, point.high}) {
            if (limit) {
                include(*limit);
            }
        }
    }
    const bool positive = m_bottom >= 0;
    const double middle = (m_top + m_bottom) / 2;
    const double least = std::max(std::abs(middle) * kLeastSpread, 1e-6);
    if (m_top - m_bottom < least) {
        m_bottom = middle - least / 2;
        m_top = middle + least / 2;
    }
    const double edge = (m_top - m_bottom) * kEdge;
    m_bottom -= edge;
    m_top += edge;
    if (positive) {
        m_bottom = std::max(m_bottom, 0.0); // there is nothing below none
    }
}

double TrendScale::x(double day, const QRectF& plot) const
{
    return plot.left() + (day - m_firstDay) / (m_lastDay - m_firstDay) * plot.width();
}

double TrendScale::y(double value, const QRectF& plot) const
{
    return plot.bottom() - (value - m_bottom) / (m_top - m_bottom) * plot.height();
}

QPointF TrendScale::place(const TrendPoint& point, const QRectF& plot) const
{
    return {x(point.day, plot), y(point.value, plot)};
}

std::vector<TrendTick> TrendScale::valueTicks(int most, const QLocale& locale) const
{
    const double step = roundStep((m_top - m_bottom) / std::max(1, most));
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    std::vector<TrendTick> ticks;
    for (double at = std::ceil(m_bottom / step) * step; at <= m_top; at += step) {
        const double value = std::abs(at) < step / 2 ? 0 : at;
        ticks.push_back({value, locale.toString(value, 'f', decimals)});
    }
    return ticks;
}

std::vector<TrendTick> TrendScale::dayTicks(int most, const QLocale& locale) const
{
    most = std::max(1, most);
    std::vector<TrendTick> ticks;
    const double span = m_lastDay - m_firstDay;
    const QDate first = dateOf(m_firstDay);
    if (span > 2 * kDaysOfYear) {
        const int step = stepOf(span / kDaysOfYear, most, {1, 2, 5, 10, 20, 50});
        const int begin = (first.year() / step) * step;
        for (int year = begin; dayOf(QDate(year, 1, 1)) <= m_lastDay; year += step) {
            ticks.push_back({dayOf(QDate(year, 1, 1)), QString::number(year)});
        }
    } else if (span > 2 * kDaysOfMonth) {
        const int step = stepOf(span / kDaysOfMonth, most, {1, 2, 3, 6, 12});
        QDate month(first.year(), (first.month() - 1) / step * step + 1, 1);
        for (; dayOf(month) <= m_lastDay; month = month.addMonths(step)) {
            ticks.push_back({dayOf(month), locale.toString(month, QStringLiteral("MMM yyyy"))});
        }
    } else {
        const int step = stepOf(span, most, {1, 2, 7, 14, 28});
        for (QDate day = first; dayOf(day) <= m_lastDay; day = day.addDays(step)) {
            ticks.push_back({dayOf(day), locale.toString(day, QStringLiteral("d MMM"))});
        }
    }
    ticks.erase(std::remove_if(ticks.begin(),
                               ticks.end(),
                               [this](const TrendTick& tick) { return tick.at < m_firstDay; }),
                ticks.end());
    return ticks;
}

std::vector<TrendBand> TrendScale::bands(const TrendSeries& series)
{
    const auto& points = series.points();
    std::vector<TrendBand> bands;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const TrendPoint& point = points[i];
        if (!point.low && !point.high) {
            continue;
        }
        const double from = i == 0 ? point.day : (points[i - 1].day + point.day) / 2;
        const double until =
            i + 1 == points.size() ? point.day : (point.day + points[i + 1].day) / 2;
        const bool goesOn = !bands.empty() && bands.back().until == from
                            && bands.back().low == point.low && bands.back().high == point.high;
        if (goesOn) {
            bands.back().until = until;
        } else {
            bands.push_back({from, until, point.low, point.high});
        }
    }
    return bands;
}

std::vector<bool> TrendScale::longGaps(const TrendSeries& series)
{
    const auto& points = series.points();
    std::vector<double> gaps;
    for (std::size_t i = 1; i < points.size(); ++i) {
        gaps.push_back(points[i].day - points[i - 1].day);
    }
    std::vector<double> sorted = gaps;
    std::sort(sorted.begin(), sorted.end());
    const double usual = sorted.empty() ? 0 : sorted[(sorted.size() - 1) / 2];
    std::vector<bool> longs;
    for (const double gap : gaps) {
        longs.push_back(sorted.size() > 1 && gap > kLongGapDays && gap > kLongGapTimes * usual);
    }
    return longs;
}
} // namespace regie::ui
