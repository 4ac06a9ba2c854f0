// SPDX-License-Identifier: GPL-3.0-or-later
// Measurements on one page of paper: what MeasureGiveViewModel chose, for a care provider to read.
#include "core/measure/entry.h"
#include "core/time/partial_date.h"
#include "ui/viewmodels/measure/measure_give_view_model.h"
#include "ui/viewmodels/measure/measure_plan_view_model.h"
#include "ui/viewmodels/measure/measure_series_view_model.h"

#include <QTime>

#include <algorithm>
#include <map>

namespace regie::ui
{
namespace
{
constexpr int kHour = 60;

/** As a FHIR date by the clock of the person: where it lies in a chart. */
std::string momentText(const measure::Measurement& measured, const time::Zone& zone)
{
    const time::LocalTime local = zone.at(measured.at);
    const std::string day = time::dayText(local.day);
    const QTime clock(local.minuteOfDay / kHour, local.minuteOfDay % kHour);
    return measured.dayOnly ? day
                            : day + clock.toString(QStringLiteral("'T'HH:mm:ss'Z'")).toStdString();
}
} // namespace

QString MeasureGiveViewModel::paperProblem() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        count += m_chosen.count(m_series[i].kind) != 0 && !m_points[i].empty() ? 1U : 0U;
    }
    if (count == 0) {
        //: In place of the buttons to print measurements
        return tr("Choose what goes on the page first.");
    }
    if (count > kMostKindsOnPaper) {
        //: In place of the buttons to print measurements; %n is a number
        return tr("One page has room for %n kinds. Choose fewer.",
                  "",
                  static_cast<int>(kMostKindsOnPaper));
    }
    return {};
}

QString MeasureGiveViewModel::reportName() const
{
    //: Name of the file with measurements to print; says nothing of what is in it
    return tr("measurements") + QStringLiteral(".pdf");
}

Result<std::vector<MeasureGiveViewModel::Week>> MeasureGiveViewModel::readWeeks(
    store::Store& store,
    const measure::Kinds& kinds,
    Clock::Instant now,
    const time::Zone& zone)
{
    const auto plans = measure::plans(store);
    if (!plans) {
        return fail(plans.error());
    }
    std::vector<Week> weeks;
    for (const measure::Plan& plan : *plans) {
        if (plan.days == 0) {
            continue; // without an end there is no average of all of it
        }
        const auto points = measure::pointsOfPlan(store.records(), kinds, plan, zone);
        if (!points) {
            return fail(points.error());
        }
        weeks.push_back({plan, measure::progressOf(kinds, plan, *points, now, zone)});
    }
    return weeks;
}

QStringList MeasureGiveViewModel::weekLines(const measure::Kind& kind) const
{
    const auto today = zone().dayOf(now());
    QStringList lines;
    for (const Week& week : m_weeks) {
        if (week.plan.kind != kind.id || week.progress.readings == 0
            || time::daysBetween(week.plan.start, today) >= m_days) {
            continue;
        }
        //: On paper: a series by a plan; %1 is the day it began
        QString line = tr("Series from %1.").arg(app()->dayText(time::dayText(week.plan.start)))
                       + QLatin1Char(' ');
        if (!week.progress.enough) {
            //: On paper: a series by a plan that is not far enough
            line += tr("Still too few measurements for an average.");
        } else {
            //: On paper: of a series by a plan; %1 is a value
            line += tr("Average of all: %1.")
                        .arg(MeasurePlanViewModel::averageWords(
                            *app(), *kinds(), kind, week.progress.all));
            const QString without = MeasurePlanViewModel::averageWords(
                *app(), *kinds(), kind, week.progress.withoutFirstDay);
            if (!without.isEmpty()) {
                //: On paper: of a series by a plan; %1 is a value
                line += QLatin1Char(' ') + tr("Without the first day: %1.").arg(without);
            }
        }
        lines.append(line);
    }
    return lines;
}

QStringList MeasureGiveViewModel::targetLines(const measure::Kind& kind) const
{
    QStringList lines;
    for (const measure::Kind* part : kinds()->partsOf(kind)) {
        const measure::Target* target = measure::targetOf(m_targets, part->id);
        if (target != nullptr) {
            //: On paper; %1 is a kind of measurement, %2 what it should be
            QString line =
                tr("Target for %1: %2.")
                    .arg(words(part->label).toLower(),
                         MeasureSeriesViewModel::targetWords(*app(), *kinds(), *part, *target))
                + QLatin1Char(' ');
            line += target->setBy.empty()
                        //: On paper, beside a target
                        ? tr("Chosen by the patient.")
                        //: On paper, beside a target; %1 is the name of a care provider
                        : tr("Agreed with %1.").arg(QString::fromStdString(target->setBy));
            if (!target->date.empty()) {
                line += QLatin1Char(' ') + app()->dayText(target->date) + QLatin1Char('.');
            }
            lines.append(line);
        }
    }
    return lines;
}

QStringList MeasureGiveViewModel::circumstances(const measure::Kind& kind,
                                                const std::vector<measure::Point>& points) const
{
    std::map<QString, int> counted;
    std::map<QString, int> meters;
    for (const measure::Point& point : points) {
        const measure::Measurement& measured = point.measurement;
        if (const auto* moment = kind.moment(measured.moment)) {
            ++counted[words(moment->words)];
        }
        for (const auto& [id, option] : measured.how) {
            const measure::Circumstance* how = kinds()->circumstance(id);
            if (const auto* picked = how == nullptr ? nullptr : how->find(option)) {
                ++counted[words(picked->words)];
            }
        }
        if (!measured.device.empty()) {
            ++meters[QString::fromStdString(measured.device)];
        }
    }
    QStringList lines;
    QStringList how;
    for (const auto& [name, count] : counted) {
        how.append(QStringLiteral("%1 %2×").arg(name).arg(count));
    }
    if (!how.isEmpty()) {
        //: On paper: how was measured; %1 is a list such as "left arm 12×, sitting 14×"
        lines.append(tr("How it was measured: %1").arg(how.join(QStringLiteral(", "))));
    }
    QStringList names;
    for (const auto& [name, count] : meters) {
        names.append(QStringLiteral("%1 %2×").arg(name).arg(count));
    }
    if (!names.isEmpty()) {
        //: On paper: with which devices was measured
        lines.append(tr("Meter: %1").arg(names.join(QStringLiteral(", "))));
    }
    return lines;
}

MeasureSheetPart MeasureGiveViewModel::partOf(const measure::Kind& kind,
                                              const std::vector<measure::Point>& points) const
{
    MeasureSheetPart part;
    part.title = words(kind.label);
    const QString unit = words(kind.unit);
    if (!unit.isEmpty()) {
        part.title += QStringLiteral(" (") + unit + QLatin1Char(')');
    }
    for (const LabelledRow& row :
         MeasureSeriesViewModel::figureRows(*app(), *kinds(), kind, points, zone())) {
        part.lines.append(row.label + QStringLiteral(": ") + row.value);
    }
    const auto inexact =
        static_cast<int>(measure::figuresOf(*kinds(), kind, points, zone()).inexact);
    if (inexact > 0) {
        //: On paper: values such as "LO" of a meter
        part.lines.append(tr("%n value(s) is/are outside what the meter can measure. That does not "
                             "count in the average.",
                             "",
                             inexact));
    }
    part.lines.append(weekLines(kind));
    part.lines.append(targetLines(kind));
    part.lines.append(circumstances(kind, points));
    for (const measure::Point& point : points) {
        const measure::Measurement& measured = point.measurement;
        visit::PagePoint dot;
        dot.day = momentText(measured, zone());
        dot.value = measured.values.front().number.toDouble();
        if (measured.values.size() > 1) {
            dot.second = measured.values[1].number.toDouble();
        }
        dot.text = measure::valueWords(*kinds(), kind, measured.values).in(app()->language());
        dot.self = point.origin == measure::Origin::Self;
        part.chart.points.push_back(std::move(dot));
    }
    return part;
}

MeasureSheet MeasureGiveViewModel::sheet() const
{
    MeasureSheet sheet;
    const auto today = zone().dayOf(now());
    const auto dayOf = [this](std::chrono::year_month_day day) {
        return app()->dayText(time::dayText(day));
    };
    //: Title of the page with measurements to print
    sheet.title = tr("My measurements");
    sheet.person = QString::fromStdString(m_person);
    if (!m_birthDate.empty()) {
        //: On the page with measurements; %1 is a birth date
        sheet.person += QStringLiteral(" · ") + tr("born %1").arg(app()->dayText(m_birthDate));
    }
    //: On the page with measurements; %1 and %2 are days
    sheet.about = tr("From %1 up to and including %2")
                      .arg(dayOf(time::addDays(today, 1 - m_days)), dayOf(today));
    bool two = false;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const measure::Kind* kind = kinds()->find(m_series[i].kind);
        if (kind != nullptr && m_chosen.count(kind->id) != 0 && !m_points[i].empty()) {
            sheet.parts.push_back(partOf(*kind, m_points[i]));
            two = two || kinds()->partsOf(*kind).size() > 1;
        }
    }
    //: Below the charts on paper
    sheet.key = tr("Filled dot: measured by the patient. Open dot: measured by a care provider.");
    if (two) {
        //: Below the charts on paper, of a blood pressure
        sheet.key +=
            QLatin1Char(' ') + tr("Whole line: upper pressure. Dashed line: lower pressure.");
    }
    //: Last line on the page with measurements; %1 is a day
    sheet.foot = tr("Made by the patient with Regie on %1. Regie does not judge the values.")
                     .arg(dayOf(today));
    sheet.language = app()->language();
    return sheet;
}
} // namespace regie::ui
