// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace regie::ui
{
/** One value on the line of time, in words of the chosen language. */
struct TrendPoint {
    /** Whether the value is the number itself, or only known to be below or above it. */
    enum class Bound { Exact, Below, Above };

    double day = 0; ///< days since 1970-01-01; of a month or year alone its middle
    double value = 0;
    Bound bound = Bound::Exact;
    std::optional<double> low; ///< usual values it was reported with
    std::optional<double> high;
    bool flagged = false; ///< the laboratory called it anything but usual
    /** The shape of an exact value: of measurements at home, after noon and of a care provider. */
    enum class Mark { Dot, Ring, Square };
    Mark mark = Mark::Dot;
    QString factId;
    QString words; ///< "20 november 2026: 5,4 mmol/l, hoger dan de grens van het lab"
};

/** The values of one test in one unit, oldest first; all with a date. Cheap to copy, never changed. */
class TrendSeries
{
    Q_GADGET
    QML_VALUE_TYPE(trendSeries)
    Q_PROPERTY(int count READ count)

public:
    TrendSeries() = default;
    explicit TrendSeries(std::vector<TrendPoint> points);

    int count() const { return static_cast<int>(points().size()); }
    const std::vector<TrendPoint>& points() const;
    Q_INVOKABLE QString words(int index) const; ///< empty outside the series
    Q_INVOKABLE QString factId(int index) const;
    bool operator==(const TrendSeries& other) const { return m_points == other.m_points; }

private:
    std::shared_ptr<const std::vector<TrendPoint>> m_points;
};
} // namespace regie::ui
