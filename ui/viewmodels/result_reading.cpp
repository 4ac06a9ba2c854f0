// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/result_reading.h"

#include "core/time/partial_date.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/result_words.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace regie::ui
{
namespace
{
/** Days since 1970; of a year or month alone its middle, so that it is not taken for its first day. */
std::optional<double> dayOf(const record::FactDate& date)
{
    const auto parsed = time::PartialDate::parse(date.start);
    if (!parsed) {
        return std::nullopt;
    }
    constexpr int kMiddleMonth = 7;
    constexpr int kMiddleDay = 15;
    constexpr double kHours = 24;
    const bool ofYear = parsed->month == 0;
    const int month = ofYear ? kMiddleMonth : static_cast<int>(parsed->month);
    const int day = parsed->day != 0 ? static_cast<int>(parsed->day) : ofYear ? 1 : kMiddleDay;
    const double hour = parsed->hour > 0 ? parsed->hour : 0;
    return static_cast<double>(QDate(1970, 1, 1).daysTo(QDate(parsed->year, month, day)))
           + hour / kHours;
}

TrendPoint::Bound boundOf(const std::string& comparator)
{
    if (comparator.empty()) {
        return TrendPoint::Bound::Exact;
    }
    return comparator.front() == '<' ? TrendPoint::Bound::Below : TrendPoint::Bound::Above;
}

QString wordsOf(const AppViewModel& app, const ReadResult& result)
{
    QStringList parts{app.dateText(result.stored.fact.date) + QStringLiteral(": ")
                      + app.text(result.stored.fact.value)};
    const QString flag = ResultWords::flag(result.measured->flag);
    if (!flag.isEmpty()) {
        parts.append(flag);
    }
    return parts.join(QStringLiteral(", "));
}
} // namespace

Result<ReadResult> readResult(store::Records& records, store::StoredFact stored)
{
    const auto resource = records.resourceOf(stored);
    if (!resource) {
        return fail(resource.error());
    }
    auto measured = record::measuredValue(*resource->root);
    return ReadResult{std::move(stored), std::move(measured)};
}

Result<std::vector<ReadResult>> readSeries(store::Records& records,
                                           const store::StoredFact& stored,
                                           std::size_t most)
{
    const auto series = records.series(stored, most);
    if (!series) {
        return fail(series.error());
    }
    std::vector<ReadResult> results;
    for (const store::SeriesPoint& point : series->points) {
        auto fact = records.fact(point.factId);
        if (!fact) {
            return fail(fact.error());
        }
        auto result = readResult(records, std::move(*fact));
        if (!result) {
            return fail(result.error());
        }
        results.push_back(std::move(*result));
    }
    if (results.empty()) {
        auto result = readResult(records, stored);
        if (!result) {
            return fail(result.error());
        }
        results.push_back(std::move(*result));
    }
    return results;
}

TrendSeries trendOf(const AppViewModel& app, const std::vector<ReadResult>& results)
{
    std::vector<TrendPoint> points;
    for (const ReadResult& result : results) {
        const auto day = dayOf(result.stored.fact.date);
        const auto value =
            result.measured ? record::decimalOf(result.measured->number) : std::nullopt;
        if (!day || !value) {
            continue;
        }
        TrendPoint point;
        point.day = *day;
        point.value = *value;
        point.bound = boundOf(result.measured->comparator);
        if (const auto& limits = result.measured->limits) {
            point.low = record::decimalOf(limits->low);
            point.high = record::decimalOf(limits->high);
        }
        point.flagged = ResultWords::isFlagged(result.measured->flag);
        point.factId = QString::fromStdString(result.stored.id);
        point.words = wordsOf(app, result);
        points.push_back(std::move(point));
    }
    std::stable_sort(points.begin(), points.end(), [](const TrendPoint& a, const TrendPoint& b) {
        return a.day < b.day;
    });
    return TrendSeries(std::move(points));
}
} // namespace regie::ui
