// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measure/entry.h"
#include "core/measure/series.h"
#include "core/time/partial_date.h"

#include <fmt/format.h>

#include <algorithm>

namespace regie::measure
{
namespace
{
Words daysWords(int days)
{
    constexpr int kYear = 365;
    if (days > 2 * kYear) {
        return {fmt::format("ruim {} jaar", days / (kYear + 1)),
                fmt::format("over {} years", days / (kYear + 1))};
    }
    return days == 1 ? Words{"1 dag", "1 day"}
                     : Words{fmt::format("{} dagen", days), fmt::format("{} days", days)};
}

Words beforeWords(int days)
{
    switch (days) {
    case 1: return {"de dag ervoor", "the day before"};
    case 7: return {"de week ervoor", "the week before"};
    case 365: return {"het jaar ervoor", "the year before"};
    default:
        return {fmt::format("de {} dagen ervoor", days), fmt::format("the {} days before", days)};
    }
}

/** "gemiddeld 132 over 81" */
Words averageWords(const Kinds& kinds, const Kind& kind, const Figures& figures)
{
    std::vector<Value> averages;
    for (const PartFigures& part : figures.parts) {
        averages.push_back({*part.average, {}});
    }
    const Words value =
        kind.parts.empty() ? valueWords(kinds, kind, averages) : numberWords(kinds, kind, averages);
    if (kind.sumOfDay) {
        return {fmt::format("gemiddeld {} per dag", value.nl),
                fmt::format("{} a day on average", value.en)};
    }
    return figures.count == 1 ? value : Words{"gemiddeld " + value.nl, "average " + value.en};
}

/** How many there are to go by. */
Words countWords(const Kind& kind, const Figures& figures)
{
    if (kind.sumOfDay) {
        return {fmt::format(" Gemeten op {}.", daysWords(static_cast<int>(figures.days)).nl),
                fmt::format(" Measured on {}.", daysWords(static_cast<int>(figures.days)).en)};
    }
    const std::size_t count = figures.count;
    return {fmt::format(" {} meting{}.", count, count == 1 ? "" : "en"),
            fmt::format(" {} measurement{}.", count, count == 1 ? "" : "s")};
}

/** ", 4 lager dan de week ervoor" */
Words comparedWords(const Kinds& kinds,
                    const Kind& kind,
                    const Figures& now,
                    const Figures& before,
                    int days)
{
    const auto parts = kinds.partsOf(kind);
    const Words earlier = beforeWords(days);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Decimal change = *now.parts[i].average - *before.parts[i].average;
        if (change == Decimal()) {
            continue;
        }
        const bool lower = change < Decimal();
        const Decimal size = lower ? -change : change;
        return {fmt::format(", {}{} {} dan {}",
                            i == 0 ? "" : "onderdruk ",
                            size.spoken(Language::Dutch, parts[i]->decimals),
                            lower ? "lager" : "hoger",
                            earlier.nl),
                fmt::format(", {}{} {} than {}",
                            i == 0 ? "" : "lower pressure ",
                            size.spoken(Language::English, parts[i]->decimals),
                            lower ? "lower" : "higher",
                            earlier.en)};
    }
    return {", gelijk aan " + earlier.nl, ", the same as " + earlier.en};
}

bool hasAverages(const Figures& figures)
{
    for (const PartFigures& part : figures.parts) {
        if (!part.average) {
            return false;
        }
    }
    return figures.count > 0;
}

/** That there is no average, and of which days the first and the last are. */
Words farApartWords(std::span<const Point> points,
                    std::chrono::year_month_day first,
                    std::chrono::year_month_day last,
                    const time::Zone& zone)
{
    const std::vector<Point> chosen = pointsOfDays(points, first, last, zone);
    const auto [from, to] =
        std::minmax_element(chosen.begin(), chosen.end(), [](const Point& a, const Point& b) {
            return a.measurement.at < b.measurement.at;
        });
    const auto dayWords = [&zone](const Point& point) {
        const auto date = time::PartialDate::parse(time::dayText(zone.dayOf(point.measurement.at)));
        return date ? date->words() : Words();
    };
    const Words early = dayWords(*from);
    const Words late = dayWords(*to);
    return {fmt::format("geen gemiddelde, want er zit meer dan een jaar tussen. De eerste is van "
                        "{}, de laatste van {}.",
                        early.nl,
                        late.nl),
            fmt::format("no average, because there is more than a year between them. The first is "
                        "of {}, the last of {}.",
                        early.en,
                        late.en)};
}

Words inexactWords(const Figures& figures)
{
    if (figures.inexact == 0) {
        return {};
    }
    return {fmt::format(" {} keer gaf de meter geen getal maar een grens; {} niet mee.",
                        figures.inexact,
                        figures.inexact == 1 ? "die telt" : "die tellen"),
            fmt::format(" The meter gave a limit and no number {} time{}; {} left out.",
                        figures.inexact,
                        figures.inexact == 1 ? "" : "s",
                        figures.inexact == 1 ? "it is" : "they are")};
}
} // namespace

Words sentenceOf(const Kinds& kinds,
                 const Kind& kind,
                 std::span<const Point> points,
                 int days,
                 std::chrono::year_month_day last,
                 const time::Zone& zone)
{
    const auto first = time::addDays(last, 1 - days);
    const Figures now = figuresOf(kinds, kind, pointsOfDays(points, first, last, zone), zone);
    const Figures before =
        figuresOf(kinds,
                  kind,
                  pointsOfDays(points, time::addDays(first, -days), time::addDays(first, -1), zone),
                  zone);
    Words sentence = {fmt::format("{}, {}: ", kind.label.nl, daysWords(days).nl),
                      fmt::format("{}, {}: ", kind.label.en, daysWords(days).en)};
    if (now.count == 0) {
        sentence.nl += "er staan geen metingen in.";
        sentence.en += "there are no measurements in it.";
        return sentence;
    }
    if (now.farApart) {
        const Words apart = farApartWords(points, first, last, zone);
        const Words counted = countWords(kind, now);
        sentence.nl += apart.nl + counted.nl;
        sentence.en += apart.en + counted.en;
        return sentence;
    }
    if (!hasAverages(now)) {
        sentence.nl += fmt::format(
            "{} meting{} zonder getal, alleen een grens.", now.count, now.count == 1 ? "" : "en");
        sentence.en += fmt::format("{} measurement{} without a number, only a limit.",
                                   now.count,
                                   now.count == 1 ? "" : "s");
        return sentence;
    }
    const Words average = averageWords(kinds, kind, now);
    const Words compared =
        hasAverages(before) ? comparedWords(kinds, kind, now, before, days) : Words();
    const Words inexact = inexactWords(now);
    const Words counted = countWords(kind, now);
    sentence.nl += average.nl + compared.nl + "." + counted.nl + inexact.nl;
    sentence.en += average.en + compared.en + "." + counted.en + inexact.en;
    return sentence;
}
} // namespace regie::measure
