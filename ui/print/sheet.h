// SPDX-License-Identifier: GPL-3.0-or-later
// Internal to ui/print: text on paper, measured in points.
#pragma once

#include <QFont>
#include <QList>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QString>
#include <QTextLayout>

namespace regie::ui
{
/** A piece of a text in one weight. */
struct Run {
    QString text;
    bool bold = false;
};

/** Lays text out for a device; draws nothing while it has no painter. Lengths are points. */
class Sheet
{
public:
    static constexpr double kWidth = 595.0;
    static constexpr double kHeight = 842.0;
    static constexpr double kMargin = 34.0;
    static constexpr double kLetter = 10.0; ///< the smallest letter there is

    Sheet(QPaintDevice& device, QPainter* painter) : m_device(device), m_painter(painter) { }

    /** Text within a width, from the top left corner; returns its height. */
    double text(double x,
                double y,
                double width,
                const QList<Run>& runs,
                double size = kLetter,
                Qt::Alignment alignment = Qt::AlignLeft);
    void line(double x1, double y1, double x2, double y2, double thick = 0.5, bool dashed = false);
    void dot(double x, double y, double radius, bool filled);

private:
    double scale() const { return m_device.logicalDpiY() / 72.0; }

    QPaintDevice& m_device;
    QPainter* m_painter;
};
} // namespace regie::ui
