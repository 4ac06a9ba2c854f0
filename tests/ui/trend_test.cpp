// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/open_record.h"
#include "ui/viewmodels/result_model.h"
#include "ui/viewmodels/trend_chart.h"
#include "ui/viewmodels/trend_scale.h"
#include "ui/viewmodels/trend_view_model.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QImage>
#include <QPainter>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace regie;
using Catch::Approx;
using ui::ResultItemModel;
using ui::TrendPoint;
using ui::TrendRowModel;
using ui::TrendScale;
using ui::TrendSeries;

namespace
{
const QRectF kPlot(100, 0, 1000, 200);

TrendPoint at(double day, double value)
{
    TrendPoint point;
    point.day = day;
    point.value = value;
    return point;
}

TrendPoint within(double day, double value, double low, double high)
{
    TrendPoint point = at(day, value);
    point.low = low;
    point.high = high;
    return point;
}

/** A made-up potassium result as a laboratory sends it. */
std::string potassium(const std::string& id,
                      const std::string& date,
                      const std::string& value,
                      const std::string& more = {},
                      const std::string& unit = "mmol/l")
{
    return R"({"resourceType":"Observation","id":")" + id
           + R"(","status":"final","category":[{"coding":[{"system":)"
             R"("http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],)"
             R"("code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}],"text":"Kalium"},)"
             R"("effectiveDateTime":")"
           + date + R"(","valueQuantity":{)" + value + R"(,"unit":")" + unit
           + R"(","system":"http://unitsofmeasure.org","code":")" + unit.substr(0, unit.size() - 1)
           + R"(L"})" + more + "}";
}

const std::string kUsual =
    R"(,"referenceRange":[{"low":{"value":3.5,"unit":"mmol/l"},"high":{"value":5.0,"unit":"mmol/l"}}])";
const std::string kHigh =
    R"(,"interpretation":[{"coding":[{"system":)"
    R"("http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"H"}]}])";

std::string fiveResults()
{
    return test::bundleOf({potassium("k1", "2021-03-01", R"("value":4.1)", kUsual),
                           potassium("k2", "2022-03-01", R"("value":4.3)", kUsual),
                           potassium("k3", "2024-03-01", R"("value":4.2)", kUsual),
                           potassium("k4", "2025-03-01", R"("value":5.0)", kUsual),
                           potassium("k5", "2026-03-01", R"("value":5.4)", kUsual + kHigh)});
}

QString first(ui::ResultsViewModel& model, int role)
{
    return model.results()->index(0, 0).data(role).toString();
}
} // namespace

TEST_CASE("time is drawn to scale, so a long time without results is wide")
{
    const TrendSeries series({at(0, 1), at(10, 2), at(100, 3)});
    const TrendScale scale(series);
    CHECK(scale.x(0, kPlot) == Approx(100));
    CHECK(scale.x(10, kPlot) == Approx(200));
    CHECK(scale.x(100, kPlot) == Approx(1100));
    CHECK(scale.y(3, kPlot) < scale.y(2, kPlot));
}

TEST_CASE("the usual values are within the chart, and nothing is below none")
{
    const TrendScale scale(TrendSeries({within(0, 4, 3.5, 5), within(10, 4.1, 3.5, 5)}));
    CHECK(scale.bottom() < 3.5);
    CHECK(scale.top() > 5);
    CHECK(TrendScale(TrendSeries({at(0, 0), at(10, 3)})).bottom() == Approx(0));
    CHECK(TrendScale(TrendSeries({at(0, -2), at(10, 3)})).bottom() < -2);
}

TEST_CASE("values that hardly differ are not blown up to fill the chart")
{
    const TrendScale scale(TrendSeries({at(0, 100), at(10, 100.1)}));
    CHECK(scale.top() - scale.bottom() >= 10);
}

TEST_CASE("a chart of one moment, or of nothing, can be drawn")
{
    const TrendScale one(TrendSeries({at(5, 1), at(5, 2)}));
    CHECK(one.lastDay() > one.firstDay());
    CHECK(TrendScale(TrendSeries()).top() > TrendScale(TrendSeries()).bottom());
}

TEST_CASE("marks on the axes are round, in the words of the language")
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const TrendScale scale(TrendSeries({at(18628, 3.4), at(20454, 5.4)})); // 2021 - 2026
    std::vector<std::string> labels;
    for (const auto& tick : scale.valueTicks(5, dutch)) {
        labels.push_back(tick.label.toStdString());
        CHECK(tick.at >= scale.bottom());
        CHECK(tick.at <= scale.top());
    }
    CHECK(labels == std::vector<std::string>{"3,5", "4,0", "4,5", "5,0", "5,5"});
    labels.clear();
    for (const auto& tick : scale.dayTicks(3, dutch)) {
        labels.push_back(tick.label.toStdString());
    }
    CHECK(labels == std::vector<std::string>{"2022", "2024", "2026"});
}

TEST_CASE("the band is that of each result, with a step where the laboratory changed it")
{
    const auto bands = TrendScale::bands(TrendSeries(
        {within(0, 4, 3, 5), within(10, 4, 3, 5), within(20, 4, 3, 6), at(30, 4), at(40, 4)}));
    REQUIRE(bands.size() == 2);
    CHECK(bands[0].from == Approx(0));
    CHECK(bands[0].until == Approx(15));
    CHECK(bands[1].high == 6);
    CHECK(bands[1].until == Approx(25)); // a result without usual values leaves a gap
}

TEST_CASE("a long time between is known from how often there are results")
{
    const auto gaps =
        TrendScale::longGaps(TrendSeries({at(0, 1), at(100, 1), at(200, 1), at(1200, 1)}));
    CHECK(gaps == std::vector<bool>{false, false, true});
    // Once a year is not long when it is always so.
    const auto yearly =
        TrendScale::longGaps(TrendSeries({at(0, 1), at(365, 1), at(730, 1), at(1095, 1)}));
    CHECK(yearly == std::vector<bool>{false, false, false});
    CHECK(TrendScale::longGaps(TrendSeries({at(0, 1), at(3000, 1)})) == std::vector<bool>{false});
}

TEST_CASE("a chart knows where each value is, and draws itself")
{
    ui::TrendChart chart;
    chart.setSize({400, 200});
    TrendPoint below = at(50, 5);
    below.bound = TrendPoint::Bound::Below;
    chart.setSeries(TrendSeries({within(0, 4, 3, 5), at(10, 5), below, at(100, 4.5)}));
    REQUIRE(chart.positions().size() == 4);
    CHECK(chart.positions()[0].x() < chart.positions()[1].x());
    CHECK(chart.positions()[3].x() <= 400);
    CHECK(chart.positions()[1].y() < chart.positions()[0].y());
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage empty = image;
    QPainter painter(&image);
    chart.paint(&painter);
    painter.end();
    CHECK(image != empty);
}

TEST_CASE("one sentence says what the chart shows, and judges nothing")
{
    test::OpenRecord record(fiveResults());
    ui::TrendViewModel model;
    const QAbstractItemModelTester tester(model.rows(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setKind(QStringLiteral("lab_result"));
    record.load(model);
    CHECK(
        model.sentence().endsWith(QStringLiteral(": 5 results from 2021 to 2026. The last is 5.4. "
                                                 "That is 0.4 higher than the one before.")));
    CHECK(model.count() == 5);
    CHECK(model.number() == QStringLiteral("5.4"));
    CHECK(model.low() == QStringLiteral("3.5"));
    CHECK(model.high() == QStringLiteral("5.0"));
    CHECK(model.limitsText().contains(QStringLiteral("3.5 to 5.0")));
    CHECK(model.hasFlags());
    CHECK_FALSE(model.hasBounds());
    REQUIRE(model.rows()->rowCount() == 5);
    const QModelIndex newest = model.rows()->index(0, 0);
    CHECK(newest.data(TrendRowModel::DateRole).toString() == QStringLiteral("1 March 2026"));
    CHECK(newest.data(TrendRowModel::FlagRole).toString()
          == QStringLiteral("higher than the lab's limit"));
    // Read aloud in Dutch within a page that is read in English.
    CHECK(newest.data(TrendRowModel::SourceWordsRole).toStringList()
          == QStringList{newest.data(TrendRowModel::ProviderRole).toString()});
    CHECK(model.series().words(4).startsWith(QStringLiteral("1 March 2026: 5.4 mmol/l")));
    CHECK(model.series().words(5).isEmpty());
}

TEST_CASE("a result that is only known to be below something is said so and compared with nothing")
{
    test::OpenRecord record(
        test::bundleOf({potassium("k1", "2025-03-01", R"("value":5)"),
                        potassium("k2", "2026-03-01", R"("value":4,"comparator":"<")")}));
    ui::TrendViewModel model;
    model.setKind(QStringLiteral("lab_result"));
    record.load(model);
    CHECK(model.sentence().endsWith(QStringLiteral("The last is less than 4.")));
    CHECK(model.hasBounds());
    CHECK(model.series().points().back().bound == TrendPoint::Bound::Below);
}

TEST_CASE("results in another unit are another test: never on one line")
{
    test::OpenRecord record(
        test::bundleOf({potassium("k1", "2024-03-01", R"("value":4.1)"),
                        potassium("k2", "2025-03-01", R"("value":4.3)"),
                        potassium("k3", "2026-03-01", R"("value":160)", {}, "mg/l")}));
    ui::TrendViewModel model;
    model.setKind(QStringLiteral("lab_result"));
    record.load(model);
    CHECK(model.count() == 1);
    ui::ResultsViewModel list;
    record.load(list);
    REQUIRE(list.count() == 2);
    CHECK(list.results()->index(1, 0).data(ResultItemModel::CountRole).toInt() == 2);
}

TEST_CASE("the list has a line for each test, with the result before and a small line")
{
    test::OpenRecord record(fiveResults());
    ui::ResultsViewModel model;
    const QAbstractItemModelTester tester(model.results(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    record.load(model);
    REQUIRE(model.count() == 1);
    CHECK(model.complete());
    CHECK(first(model, ResultItemModel::ValueRole) == QStringLiteral("5.4 mmol/l"));
    CHECK(first(model, ResultItemModel::PreviousValueRole) == QStringLiteral("5.0 mmol/l"));
    CHECK(first(model, ResultItemModel::PreviousDateRole) == QStringLiteral("1 March 2025"));
    CHECK(first(model, ResultItemModel::FlagRole) == QStringLiteral("higher than the lab's limit"));
    CHECK(first(model, ResultItemModel::LimitsRole) == QStringLiteral("3.5 to 5.0"));
    const auto series =
        model.results()->index(0, 0).data(ResultItemModel::SeriesRole).value<TrendSeries>();
    CHECK(series.count() == 5);
}

TEST_CASE("without a word of the laboratory nothing is said of a result, whatever its limits")
{
    test::OpenRecord record(
        test::bundleOf({potassium("k1", "2026-03-01", R"("value":6.4)", kUsual)}));
    ui::ResultsViewModel model;
    record.load(model);
    REQUIRE(model.count() == 1);
    CHECK(first(model, ResultItemModel::FlagRole).isEmpty());
    CHECK_FALSE(model.results()->index(0, 0).data(ResultItemModel::FlaggedRole).toBool());
}

TEST_CASE("many tests are shown some at a time")
{
    std::vector<std::string> resources;
    for (int test = 0; test < 35; ++test) {
        const std::string id = "o" + std::to_string(test);
        resources.push_back(R"({"resourceType":"Observation","id":")" + id
                            + R"(","status":"final","category":[{"coding":[{"system":)"
                              R"("http://terminology.hl7.org/CodeSystem/observation-category",)"
                              R"("code":"laboratory"}]}],"code":{"text":"Proef )"
                            + id + R"("},"effectiveDateTime":"2026-03-01","valueString":"goed"})");
    }
    test::OpenRecord record(test::bundleOf(resources));
    ui::ResultsViewModel model;
    record.load(model);
    CHECK(model.count() == 30);
    CHECK(model.total() == 35);
    CHECK(model.more());
    model.showMore();
    CHECK(model.count() == 35);
    CHECK_FALSE(model.more());
    CHECK(first(model, ResultItemModel::NumberRole).isEmpty());
}

TEST_CASE("a chart of the newest 500 says of how many")
{
    std::vector<std::string> results;
    for (int i = 0; i < 503; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(i);
        results.push_back(potassium(
            "k" + std::to_string(i), day.toString(Qt::ISODate).toStdString(), R"("value":4.1)"));
    }
    test::OpenRecord record(test::bundleOf(results));
    ui::TrendViewModel trend;
    trend.setKind(QStringLiteral("lab_result"));
    record.load(trend);
    CHECK(trend.count() == 500);
    CHECK(trend.total() == 503);
    CHECK_FALSE(trend.complete());
}

TEST_CASE("simplified: days with results come five at a time, newest first")
{
    std::vector<std::string> resources;
    for (int day = 1; day <= 7; ++day) {
        const std::string date = "2026-03-0" + std::to_string(day);
        resources.push_back(potassium("k" + std::to_string(day), date, R"("value":4.1)"));
    }
    resources.push_back(potassium("k8", "2026-03-07T10:30:00+01:00", R"("value":4.2)"));
    test::OpenRecord record(test::bundleOf(resources));
    ui::ResultDaysViewModel model;
    record.load(model);
    CHECK(model.count() == 7);
    REQUIRE(model.days()->rowCount() == 5);
    CHECK(model.days()->index(0, 0).data().toString() == QStringLiteral("7 March 2026"));
    CHECK(model.more());
    model.setPage(1);
    CHECK(model.days()->rowCount() == 2);
    CHECK_FALSE(model.more());
    model.setPage(2);
    CHECK(model.page() == 1);

    ui::ResultsViewModel results;
    results.setDay(QStringLiteral("2026-03-07"));
    record.load(results);
    CHECK(results.count() == 2);
    CHECK(results.dayWords() == QStringLiteral("7 March 2026"));
}
