// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_charts.h"

#include "core/time/partial_date.h"
#include "ui/qt_text.h"

#include <QDate>

#include <algorithm>

namespace regie::ui
{
namespace
{
constexpr double kLeft = Sheet::kMargin;
constexpr double kRight = Sheet::kWidth - Sheet::kMargin;
constexpr double kScale = 60; ///< width of the numbers beside a chart
constexpr double kChart = 72; ///< height of the lines
constexpr double kWhole = 118;

/** Days since some day; of a month or year its first. */
double dayOf(const std::string& text)
{
    const auto date = time::PartialDate::parse(text);
    if (!date) {
        return 0;
    }
    const QDate day(date->year,
                    static_cast<int>(std::max(1U, date->month)),
                    static_cast<int>(std::max(1U, date->day)));
    return static_cast<double>(day.toJulianDay())
           + (date->hour < 0 ? 0.0 : date->hour / 24.0 + std::max(0, date->minute) / 1440.0);
}

QString dateText(const std::string& text, Language language)
{
    const auto date = time::PartialDate::parse(text);
    return date ? qt(date->shortWords().in(language)) : QString();
}

/** Where days and values lie on the paper. */
struct Frame {
    double top;
    double firstDay, lastDay;
    double low, high;

    double x(double day) const
    {
        const double width = kRight - kLeft - kScale;
        return lastDay > firstDay ? kLeft + kScale + (day - firstDay) / (lastDay - firstDay) * width
                                  : kLeft + kScale + width / 2;
    }
    double y(double value) const
    {
        return high > low ? top + kChart * (1 - (value - low) / (high - low)) : top + kChart / 2;
    }
};

Frame frameOf(const visit::PageChart& chart, double top)
{
    Frame frame{top,
                dayOf(chart.points.front().day),
                dayOf(chart.points.back().day),
                chart.points.front().value,
                chart.points.front().value};
    for (const visit::PagePoint& point : chart.points) {
        frame.low = std::min({frame.low, point.value, point.second.value_or(point.value)});
        frame.high = std::max(frame.high, point.value);
    }
    // A small change must not look large: what is drawn spans a tenth of the value at least.
    const double missing = frame.high * 0.1 - (frame.high - frame.low);
    if (missing > 0) {
        frame.low -= missing / 2;
        frame.high += missing / 2;
    }
    return frame;
}

void drawSeries(Sheet& sheet, const Frame& frame, const visit::PageChart& chart, bool second)
{
    const visit::PagePoint* before = nullptr;
    const auto valueOf = [second](const visit::PagePoint& point) {
        return second ? point.second.value_or(point.value) : point.value;
    };
    for (const visit::PagePoint& point : chart.points) {
        const double x = frame.x(dayOf(point.day));
        if (before != nullptr) {
            sheet.line(frame.x(dayOf(before->day)),
                       frame.y(valueOf(*before)),
                       x,
                       frame.y(valueOf(point)),
                       0.8,
                       second);
        }
        before = &point;
    }
    for (const visit::PagePoint& point : chart.points) {
        sheet.dot(frame.x(dayOf(point.day)), frame.y(valueOf(point)), 1.8, point.self);
    }
}

void drawChart(Sheet& sheet,
               double top,
               const visit::PageChart& chart,
               Language language,
               const visit::Content& content)
{
    const std::string title =
        chart.unit.empty()
            ? chart.title
            : content.say(language, "page.chart", {{"title", chart.title}, {"unit", chart.unit}});
    sheet.text(kLeft, top, kRight - kLeft, {{qt(title), true}});
    drawCurve(sheet, top + 18, chart, language);
}
} // namespace

double drawCurve(Sheet& sheet, double top, const visit::PageChart& chart, Language language)
{
    const Frame frame = frameOf(chart, top);
    for (const double y : {frame.top, frame.top + kChart}) {
        sheet.line(kLeft + kScale, y, kRight, y, 0.3);
    }
    const auto number = [language](double value) {
        QString text = QString::number(value, 'f', value == static_cast<int>(value) ? 0 : 1);
        return language == Language::Dutch ? text.replace(u'.', u',') : text;
    };
    sheet.text(kLeft,
               frame.top - 6,
               kScale - 8,
               {{number(frame.high), false}},
               Sheet::kLetter,
               Qt::AlignRight);
    sheet.text(kLeft,
               frame.top + kChart - 6,
               kScale - 8,
               {{number(frame.low), false}},
               Sheet::kLetter,
               Qt::AlignRight);
    const bool two = std::any_of(chart.points.begin(), chart.points.end(), [](const auto& point) {
        return point.second.has_value();
    });
    drawSeries(sheet, frame, chart, false);
    if (two) {
        drawSeries(sheet, frame, chart, true);
    }
    const double below = frame.top + kChart + 4;
    sheet.text(kLeft + kScale, below, 200, {{dateText(chart.points.front().day, language), false}});
    sheet.text(kRight - 200,
               below,
               200,
               {{dateText(chart.points.back().day, language) + QStringLiteral(": ")
                     + qt(chart.points.back().text),
                 false}},
               Sheet::kLetter,
               Qt::AlignRight);
    return below + 14;
}

void drawCharts(Sheet& sheet, const visit::Page& page, const visit::Content& content)
{
    double y = Sheet::kMargin - 6;
    y += sheet.text(kLeft,
                    y,
                    kRight - kLeft,
                    {{qt(content.say(page.language, "page.charts")), true},
                     {QStringLiteral(" · ") + qt(page.person), false}},
                    12)
         + 4;
    y += sheet.text(
             kLeft, y, kRight - kLeft, {{qt(content.say(page.language, "page.chart_key")), false}})
         + 10;
    for (const visit::PageChart& chart : page.charts) {
        if (y + kWhole > Sheet::kHeight - Sheet::kMargin) {
            break; // limits of the page: six at most
        }
        drawChart(sheet, y, chart, page.language, content);
        y += kWhole + 8;
    }
}
} // namespace regie::ui
