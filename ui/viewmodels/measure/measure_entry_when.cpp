// SPDX-License-Identifier: GPL-3.0-or-later
// When a measurement was done, and the series that asks for it now.
#include "core/measure/series.h"
#include "core/store/records.h"
#include "ui/viewmodels/measure/measure_entry_view_model.h"

#include <optional>
#include <string>

namespace regie::ui
{
// --- The series that asks for it -----------------------------------------------------------------

void MeasureEntryViewModel::readPlan()
{
    if (m_before) {
        return;
    }
    struct Asking {
        measure::Plan plan;
        measure::Progress progress;
    };
    using Found = std::optional<Asking>;
    write(
        [kinds = kinds(), zone = zone(), now = now(), kind = m_kindId.toStdString()](
            store::Store& store, const std::stop_token&) -> Result<Found> {
            const auto plans = measure::plans(store);
            if (!plans) {
                return fail(plans.error());
            }
            for (const measure::Plan& plan : *plans) {
                const auto points = measure::pointsOfPlan(store.records(), *kinds, plan, zone);
                if (!points) {
                    return fail(points.error());
                }
                auto progress = measure::progressOf(*kinds, plan, *points, now, zone);
                if (!progress.due || progress.finished) {
                    continue;
                }
                const auto& moment = plan.moments[progress.moments[*progress.due].moment];
                if ((moment.kind.empty() ? plan.kind : moment.kind) == kind) {
                    return Found(Asking{plan, std::move(progress)});
                }
            }
            return Found();
        },
        [this](const Found& found) {
            m_planWords.clear();
            m_planLeft = 0;
            m_rest = 0;
            m_between = 0;
            if (found) {
                showPlan(found->plan, found->progress);
            }
            Q_EMIT planChanged();
        });
}

void MeasureEntryViewModel::showPlan(const measure::Plan& plan, const measure::Progress& progress)
{
    const measure::MomentProgress& now = progress.moments[*progress.due];
    const measure::PlanMoment& moment = plan.moments[now.moment];
    m_planLeft = plan.readings - now.done;
    m_rest = now.done == 0 ? plan.restSeconds : 0;
    m_between = plan.betweenSeconds;
    m_planWords =
        plan.readings > 1
            ?
            //: Above a measurement of a series; %1 is a part of the day, %2 and %3 numbers
            tr("Your series: %1, measurement %2 of %3.")
                .arg(words(moment.words))
                .arg(now.done + 1)
                .arg(plan.readings)
            :
            //: Above a measurement of a series; %1 is a part of the day
            tr("Your series: %1.").arg(words(moment.words));
    if (!moment.meal.empty()) {
        fillChoice(QString::fromLatin1(kMoment), moment.meal);
    }
}

// --- When --------------------------------------------------------------------------------------

void MeasureEntryViewModel::setWhen(const QString& when)
{
    if (m_when != when) {
        m_when = when;
        m_whenError.clear();
        Q_EMIT whenChanged();
        changeIfChecked();
    }
}

void MeasureEntryViewModel::setDatePart(const QString& part, const QString& text)
{
    std::string& place = part == QLatin1String("day")     ? m_date.day
                         : part == QLatin1String("month") ? m_date.month
                         : part == QLatin1String("year")  ? m_date.year
                                                          : m_date.time;
    if (place != text.toStdString()) {
        place = text.toStdString();
        m_whenError.clear();
        Q_EMIT whenChanged();
        changeIfChecked();
    }
}

std::optional<measure::ReadMoment> MeasureEntryViewModel::readWhen()
{
    m_whenError.clear();
    if (m_when == QLatin1String("kept") && m_before) {
        return measure::ReadMoment{m_before->at, m_before->offsetMinutes, m_before->dayOnly};
    }
    std::string typed;
    if (m_when != QLatin1String("now")) {
        DateEntry date = m_date;
        if (m_when != QLatin1String("other")) {
            const int ago = m_when == QLatin1String("yesterday") ? 1 : 0;
            const auto on = time::addDays(zone().dayOf(now()), -ago);
            date.day = std::to_string(static_cast<unsigned>(on.day()));
            date.month = std::to_string(static_cast<unsigned>(on.month()));
            date.year = std::to_string(static_cast<int>(on.year()));
        }
        const ReadDate read = readDate(date);
        constexpr std::size_t kWholeDate = 10;
        if (read.problem == DateProblem::TimeUnclear) {
            //: Next to the time of a measurement
            m_whenError = tr("Type the time like 8:10, or leave it empty.");
            return std::nullopt;
        }
        if (read.problem != DateProblem::None || read.date.size() != kWholeDate) {
            //: Next to the day of a measurement
            m_whenError = tr("Fill in the day, the month and the year.");
            return std::nullopt;
        }
        typed = read.time.empty() ? read.date : read.date + " " + read.time;
    }
    const auto moment = measure::readMoment(typed, now(), zone());
    if (const Words* problem = std::get_if<Words>(&moment)) {
        m_whenError = words(*problem);
        return std::nullopt;
    }
    return std::get<measure::ReadMoment>(moment);
}

bool MeasureEntryViewModel::checkWhen()
{
    const bool fine = readWhen().has_value();
    Q_EMIT whenChanged();
    return fine;
}

QString MeasureEntryViewModel::whenText() const
{
    if (m_when == QLatin1String("now")) {
        //: When it was measured: at this moment
        return tr("now");
    }
    if (m_when == QLatin1String("kept") && m_before) {
        return whenWords(*m_before);
    }
    const QString at = QString::fromStdString(m_date.time).trimmed();
    QString day;
    if (m_when == QLatin1String("today")) {
        day = dayWords(zone().dayOf(now()));
    } else if (m_when == QLatin1String("yesterday")) {
        day = dayWords(time::addDays(zone().dayOf(now()), -1));
    } else {
        day = QStringLiteral("%1 %2 %3").arg(this->day(), month(), year()).simplified();
    }
    return at.isEmpty() ? day : day + QStringLiteral(", ") + at;
}
} // namespace regie::ui
