// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of measuring show: kinds, series, plans, reminders, files. All data is synthetic.
#include "core/measure/own_measurement.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/measure/measure_call_view_model.h"
#include "ui/viewmodels/measure/measure_home_view_model.h"
#include "ui/viewmodels/measure/measure_import_view_model.h"
#include "ui/viewmodels/measure/measure_plan_view_model.h"
#include "ui/viewmodels/measure/measure_reminder.h"
#include "ui/viewmodels/measure/measure_series_view_model.h"

#include <QAbstractItemModelTester>
#include <QUrl>

#include <fstream>

using namespace regie;
using test::OpenRecord;
using test::waitFor;

namespace
{
/** What is asked at its time is asked by this clock, wherever the test runs. */
const bool kZoneIsSet = qputenv("TZ", "Europe/Amsterdam");

std::string oneReading()
{
    return test::bundleOf({observation("een", "2024-01-01")});
}

/** A blood pressure of a care provider. */
std::string pressureOfProvider(const char* day)
{
    return R"({"resourceType":"Observation","id":"bp","status":"final",
        "category":[{"coding":[{"system":"http://hl7.org/fhir/observation-category","code":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},
        "effectiveDateTime":")"
           + std::string(day) + R"(",
        "component":[
        {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},
         "valueQuantity":{"value":150,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
        {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},
         "valueQuantity":{"value":90,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]})";
}

measure::Measurement measured(const char* kind,
                              std::vector<std::int64_t> numbers,
                              std::chrono::minutes ago)
{
    measure::Measurement one;
    one.kind = kind;
    for (const std::int64_t number : numbers) {
        one.values.push_back({measure::Decimal(number, 0), {}});
    }
    one.at = FakeClock().now() - ago;
    return one;
}

void add(OpenRecord& record, const measure::Measurement& one)
{
    bool done = false;
    record.app().record().write(
        &record.app(),
        [one](store::Store& store, const std::stop_token&) -> Result<void> {
            const auto kinds = measure::kindsOf(store, *Meaning::get().files);
            const auto fact = measure::addMeasurement(store, need(kinds), one);
            return fact ? Result<void>() : fail(fact.error());
        },
        [&done](const Result<void>& answer) {
            need(answer);
            done = true;
        });
    waitFor([&done] { return done; });
}

template<class Model>
void load(OpenRecord& record, Model& model)
{
    record.load(model);
    waitFor([&model] { return model.ready() && !model.busy(); });
}

QString cell(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}
} // namespace

TEST_CASE("what one measures oneself comes first, and every kind can be found")
{
    OpenRecord record(test::bundleOf({pressureOfProvider("2024-03-01T10:00:00+01:00")}));
    add(record, measured("weight", {81}, std::chrono::minutes(5)));
    ui::MeasureHomeViewModel home;
    load(record, home);
    const QAbstractItemModelTester tester(home.used(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    using Role = ui::MeasureKindModel;
    REQUIRE(home.used()->count() == 2);
    CHECK(cell(*home.used(), 0, Role::KindRole) == QStringLiteral("weight"));
    CHECK(cell(*home.used(), 0, Role::ByRole) == QStringLiteral("measured by yourself"));
    CHECK(cell(*home.used(), 1, Role::KindRole) == QStringLiteral("bp"));
    CHECK_FALSE(home.used()->data(home.used()->index(1), Role::OwnRole).toBool());
    // 21 kinds; the two pressures are one choice, BMI is worked out.
    CHECK(home.all()->count() == 19);
    CHECK(home.others()->count() == 17);
    CHECK(home.usual() == QStringLiteral("weight"));
}

TEST_CASE("a series tells own values and those of care providers apart and judges none")
{
    OpenRecord record(test::bundleOf({pressureOfProvider("2024-03-01T10:00:00+01:00")}));
    add(record, measured("bp", {132, 81}, std::chrono::minutes(5)));
    add(record, measured("bp", {128, 79}, std::chrono::minutes(60 * 24)));
    ui::MeasureSeriesViewModel series;
    series.setKind(QStringLiteral("bp"));
    series.setDays(0);
    load(record, series);
    REQUIRE(series.total() == 3);
    CHECK(series.series().count() == 3);
    CHECK(series.second().count() == 3);
    CHECK(series.hasSquares());
    CHECK(cell(*series.rows(), 0, ui::MeasureRowModel::ValueRole)
          == QStringLiteral("132 over 81 mmHg"));
    CHECK(
        series.rows()->data(series.rows()->index(0), ui::MeasureRowModel::CanCorrectRole).toBool());
    CHECK_FALSE(
        series.rows()->data(series.rows()->index(2), ui::MeasureRowModel::CanCorrectRole).toBool());
    for (const auto& dot : series.series().points()) {
        CHECK_FALSE(dot.flagged);
    }
}

TEST_CASE("a target is kept with who set it, drawn beside every value, and can be removed")
{
    OpenRecord record(oneReading());
    add(record, measured("bp", {132, 81}, std::chrono::minutes(5)));
    ui::MeasureSeriesViewModel series;
    series.setKind(QStringLiteral("bp"));
    load(record, series);
    REQUIRE(series.targets()->count() == 2);
    const auto settle = [&] { waitFor([&series] { return !series.busy(); }); };
    int kept = 0;
    QObject::connect(
        &series, &ui::MeasureSeriesViewModel::targetKept, &series, [&kept] { ++kept; });
    series.setTarget(QStringLiteral("bp_sys"), {}, QStringLiteral("veel"), {});
    waitFor([&series] { return !series.targetError().isEmpty(); });
    series.setTarget(
        QStringLiteral("bp_sys"), {}, QStringLiteral("135"), QStringLiteral("dr. Bos"));
    waitFor([&kept] { return kept == 1; });
    settle();
    CHECK(series.targetError().isEmpty());
    CHECK(series.hasTarget());
    CHECK(cell(*series.targets(), 0, ui::RowModel::ValueRole)
          == QStringLiteral("not above 135 mmHg. You agreed this with dr. Bos."));
    CHECK(series.series().points().front().high == 135.0);
    series.removeTarget(QStringLiteral("bp_sys"));
    waitFor([&series] { return !series.hasTarget(); });
    CHECK_FALSE(series.series().points().front().high.has_value());
}

TEST_CASE("a series by plan begins, is on the first page, asks once, and can be stopped and undone")
{
    OpenRecord record(oneReading());
    ui::MeasurePlanViewModel plans;
    load(record, plans);
    ui::MeasureHomeViewModel home;
    load(record, home);
    CHECK(home.todo()->count() == 0);
    plans.begin(QStringLiteral("fluid_day"));
    waitFor([&plans] { return plans.plans()->count() == 1; });
    CHECK(plans.begun());
    waitFor([&home] { return home.todo()->count() == 1; });
    CHECK(home.due());
    CHECK(home.usual() == QStringLiteral("fluid_in"));
    const QString id = cell(*plans.plans(), 0, ui::MeasurePlanModel::PlanRole);
    plans.stop(id);
    waitFor([&plans] { return plans.plans()->count() == 0; });
    CHECK(plans.stopped());
    waitFor([&home] { return home.todo()->count() == 0; });
    plans.undoStop();
    waitFor([&plans] { return plans.plans()->count() == 1; });
    plans.setRemind(id, false);
    waitFor([&] {
        return plans.plans()->count() == 1
               && !plans.plans()
                       ->data(plans.plans()->index(0), ui::MeasurePlanModel::RemindRole)
                       .toBool();
    });
    CHECK(cell(*plans.plans(), 0, ui::MeasurePlanModel::NextRole).isEmpty());
}

TEST_CASE("a day curve that is begun after breakfast starts the day after")
{
    OpenRecord record(oneReading());
    ui::MeasurePlanViewModel plans;
    load(record, plans);
    plans.begin(QStringLiteral("glucose_day_curve"));
    waitFor([&plans] { return plans.plans()->count() == 1; });
    const auto days =
        plans.plans()->data(plans.plans()->index(0), ui::MeasurePlanModel::DaysRole).toStringList();
    REQUIRE(days.size() == 1);
    for (const QString& day : days) {
        CHECK_FALSE(day.contains(QStringLiteral("not done")));
    }
}

TEST_CASE("a series asks at its time, and not again for what was put off")
{
    REQUIRE(kZoneIsSet);
    OpenRecord record(oneReading());
    ui::MeasureReminder reminder;
    record.load(reminder);
    CHECK(reminder.kind().isEmpty());
    ui::MeasurePlanViewModel plans;
    load(record, plans);
    // In the evening only, and in the morning: it is 11 o'clock in Amsterdam.
    plans.begin(QStringLiteral("fluid_day"));
    waitFor([&plans] { return plans.plans()->count() == 1; });
    record.settle(reminder);
    CHECK(reminder.kind().isEmpty());
    plans.begin(QStringLiteral("heart_failure_weight"));
    waitFor([&reminder] { return !reminder.kind().isEmpty(); });
    CHECK(reminder.kind() == QStringLiteral("weight"));
    reminder.putOff();
    CHECK(reminder.kind().isEmpty());
    record.settle(reminder);
    CHECK(reminder.kind().isEmpty());
}

TEST_CASE("when to call is the same text whatever was measured")
{
    OpenRecord record(oneReading());
    ui::MeasureCallViewModel before;
    before.setKind(QStringLiteral("bp"));
    load(record, before);
    CHECK(before.emergency().contains(QStringLiteral("112")));
    add(record, measured("bp", {210, 120}, std::chrono::minutes(5)));
    ui::MeasureCallViewModel after;
    after.setKind(QStringLiteral("bp"));
    load(record, after);
    CHECK(after.emergency() == before.emergency());
    CHECK(after.today() == before.today());
    CHECK(after.appointment() == before.appointment());
    CHECK(after.nothing() == before.nothing());
}

TEST_CASE("a table of a device comes in once it is told what its columns hold, and goes out again")
{
    OpenRecord record(oneReading());
    TemporaryFolder folder;
    const auto file = folder.path() / "meter.csv";
    std::ofstream(file) << "Wanneer;Getal;Rest\n2026-01-05 08:10;81,5;x\n2026-01-06 08:05;81,2;y\n";
    ui::MeasureImportViewModel intake;
    record.load(intake);
    using Intake = ui::MeasureImportViewModel::State;
    const auto done = [&intake] {
        waitFor([&intake] { return intake.state() != Intake::Running && !intake.busy(); });
    };
    intake.start(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    done();
    REQUIRE(intake.state() == Intake::Matching);
    REQUIRE(intake.columns()->count() == 3);
    const auto roles = intake.roleNames();
    intake.match(0, static_cast<int>(roles.indexOf(QStringLiteral("day"))));
    intake.match(1, static_cast<int>(roles.indexOf(QStringLiteral("Body weight (kg)"))));
    intake.match(2, static_cast<int>(roles.indexOf(QStringLiteral("leave out"))));
    intake.confirm();
    done();
    INFO(intake.failure().toStdString());
    REQUIRE(intake.state() == Intake::Done);
    CHECK(intake.added() == 2);
    CHECK(intake.canUndo());
    waitFor([&intake] { return intake.imports()->count() == 1; });
    intake.undo();
    waitFor([&intake] { return intake.state() == Intake::Undone; });
    waitFor([&intake] { return intake.imports()->count() == 0; });
}

TEST_CASE("a weight without a unit is left out until the person says which unit it is in")
{
    OpenRecord record(oneReading());
    TemporaryFolder folder;
    const auto file = folder.path() / "meter.csv";
    std::ofstream(file) << "Date;Weight\n2026-01-05;180\n";
    ui::MeasureImportViewModel intake;
    record.load(intake);
    using Intake = ui::MeasureImportViewModel::State;
    const auto done = [&intake] {
        waitFor([&intake] { return intake.state() != Intake::Running && !intake.busy(); });
    };
    intake.start(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    done();
    REQUIRE(intake.state() == Intake::Matching);
    const auto& columns = *intake.columns();
    const auto roles = intake.roleNames();
    CHECK(intake.roleNames().contains(QStringLiteral("Body weight (lb)")));
    CHECK_FALSE(roles.contains(QStringLiteral("Body weight")));
    CHECK(roles.contains(QStringLiteral("Steps")));
    intake.confirm();
    done();
    CHECK(intake.state() == Intake::Matching); // still nothing to take in
    CHECK(columns.count() == 2);
    intake.match(1, static_cast<int>(roles.indexOf(QStringLiteral("Body weight (lb)"))));
    intake.confirm();
    done();
    INFO(intake.failure().toStdString());
    REQUIRE(intake.state() == Intake::Done);
    CHECK(intake.added() == 1);
    ui::MeasureSeriesViewModel series;
    series.setKind(QStringLiteral("weight"));
    series.setDays(0);
    record.load(series);
    waitFor([&series] { return series.ready() && !series.busy(); });
    auto& rows = *series.rows();
    CHECK(rows.data(rows.index(0), ui::MeasureRowModel::ValueRole)
              .toString()
              .startsWith(QStringLiteral("81.6")));
}
