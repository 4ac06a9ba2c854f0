// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/trend_series.h"

#include <utility>

namespace regie::ui
{
TrendSeries::TrendSeries(std::vector<TrendPoint> points)
    : m_points(std::make_shared<const std::vector<TrendPoint>>(std::move(points)))
{
}

const std::vector<TrendPoint>& TrendSeries::points() const
{
    static const std::vector<TrendPoint> kNone;
    return m_points ? *m_points : kNone;
}

QString TrendSeries::words(int index) const
{
    return index >= 0 && index < count() ? points()[static_cast<std::size_t>(index)].words
                                         : QString();
}

QString TrendSeries::factId(int index) const
{
    return index >= 0 && index < count() ? points()[static_cast<std::size_t>(index)].factId
                                         : QString();
}
} // namespace regie::ui
