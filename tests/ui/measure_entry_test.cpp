// SPDX-License-Identifier: GPL-3.0-or-later
// Filling in a measurement, correcting it and taking it back. All data is synthetic.
#include "core/measure/own_measurement.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/measure/measure_entry_view_model.h"
#include "ui/viewmodels/measure/measure_home_view_model.h"
#include "ui/viewmodels/measure/measure_plan_view_model.h"
#include "ui/viewmodels/measure/measure_series_view_model.h"

#include <QAbstractItemModelTester>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::MeasureEntryViewModel;
using State = ui::MeasureEntryViewModel::State;

namespace
{
std::string oneResult()
{
    return test::bundleOf({observation("een", "2024-01-01")});
}

/** A page to fill in a kind, loaded. */
struct Entry {
    OpenRecord& record;
    MeasureEntryViewModel model;

    Entry(OpenRecord& opened, const char* kind, const QString& factId = {}) : record(opened)
    {
        model.setKind(QString::fromLatin1(kind));
        model.setFactId(factId);
        record.load(model);
        waitFor([this] { return model.ready() && !model.busy(); });
    }
    void type(const std::vector<const char*>& numbers)
    {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            model.setPart(static_cast<int>(i), QString::fromUtf8(numbers[i]));
        }
    }
    void save()
    {
        model.save();
        settle();
    }
    void settle()
    {
        waitFor([this] { return !model.working() && !model.busy(); });
        INFO(model.failure().toStdString());
    }
    QString errorOf(int row)
    {
        auto& parts = *model.parts();
        return parts.data(parts.index(row), ui::MeasurePartModel::ErrorRole).toString();
    }
    QString typed(int row)
    {
        auto& parts = *model.parts();
        return parts.data(parts.index(row), ui::MeasurePartModel::TypedRole).toString();
    }
};

/** The list of a kind, newest first. */
struct Series {
    ui::MeasureSeriesViewModel model;

    Series(OpenRecord& record, const char* kind)
    {
        model.setKind(QString::fromLatin1(kind));
        model.setDays(0);
        record.load(model);
        waitFor([this] { return model.ready() && !model.busy(); });
    }
    QString at(int row, int role)
    {
        auto& rows = *model.rows();
        return rows.data(rows.index(row), role).toString();
    }
    QString value(int row) { return at(row, ui::MeasureRowModel::ValueRole); }
    QString factId(int row) { return at(row, ui::MeasureRowModel::FactIdRole); }
};
} // namespace

TEST_CASE("a blood pressure with its heart rate is kept and can be taken back at once")
{
    OpenRecord record(oneResult());
    Entry entry(record, "bp");
    const QAbstractItemModelTester tester(entry.model.parts(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(entry.model.parts()->count() == 3);
    entry.type({"132", "81", "70"});
    entry.save();
    REQUIRE(entry.model.state() == State::Saved);
    CHECK(entry.model.valueText().startsWith(QStringLiteral("132 over 81 mmHg")));
    CHECK(Series(record, "bp").value(0) == QStringLiteral("132 over 81 mmHg"));
    CHECK(Series(record, "heart_rate").model.total() == 1);
    entry.model.undo();
    entry.settle();
    CHECK(entry.model.takenBack());
    CHECK(entry.typed(0) == QStringLiteral("132"));
    CHECK(Series(record, "bp").model.total() == 0);
    CHECK(Series(record, "heart_rate").model.total() == 0);
}

TEST_CASE("a week of blood pressure asks for five minutes of rest, then one, then for nothing")
{
    OpenRecord record(oneResult());
    ui::MeasurePlanViewModel plans;
    record.load(plans);
    waitFor([&plans] { return plans.ready() && !plans.busy(); });
    plans.begin(QStringLiteral("blood_pressure_week"));
    waitFor([&plans] { return plans.plans()->count() == 1; });
    record.clock().forward(std::chrono::hours(21)); // eight o'clock the next morning in Amsterdam
    Entry first(record, "bp");
    CHECK(first.model.restSeconds() == 300);
    CHECK(first.model.planLeft() == 2);
    first.type({"132", "81"});
    first.save();
    REQUIRE(first.model.state() == State::Saved);
    waitFor([&first] { return first.model.planLeft() == 1; });
    CHECK(first.model.restSeconds() == 0);
    CHECK(first.model.betweenSeconds() == 60);
    record.clock().forward(std::chrono::minutes(1));
    first.model.again();
    first.type({"130", "80"});
    first.save();
    waitFor([&first] { return first.model.planLeft() == 0; });
    CHECK(Entry(record, "bp").model.restSeconds() == 0);
}

TEST_CASE("both pressures in one field are understood, and the heart rate may stay empty")
{
    OpenRecord record(oneResult());
    Entry entry(record, "bp");
    entry.type({"132/81"});
    entry.save();
    REQUIRE(entry.model.state() == State::Saved);
    CHECK(Series(record, "bp").value(0) == QStringLiteral("132 over 81 mmHg"));
    CHECK(Series(record, "heart_rate").model.total() == 0);
}

TEST_CASE("what is missing or no number is said next to its field and nothing is kept")
{
    OpenRecord record(oneResult());
    Entry entry(record, "bp");
    entry.type({"honderd"});
    entry.save();
    CHECK(entry.model.state() == State::Filling);
    CHECK_FALSE(entry.errorOf(0).isEmpty());
    CHECK_FALSE(entry.errorOf(1).isEmpty());
    CHECK(entry.errorOf(2).isEmpty());
    CHECK(entry.model.firstProblem() == 0);
    CHECK(entry.typed(0) == QStringLiteral("honderd"));
    CHECK(Series(record, "bp").model.total() == 0);
}

TEST_CASE("an unlikely number is asked back as it was typed and kept after a yes")
{
    OpenRecord record(oneResult());
    Entry entry(record, "weight");
    entry.type({"230"});
    entry.save();
    REQUIRE(entry.model.state() == State::Checked);
    CHECK(entry.model.valueText().startsWith(QStringLiteral("230")));
    CHECK_FALSE(entry.model.reasons().isEmpty());
    CHECK(Series(record, "weight").model.total() == 0);
    SECTION("yes")
    {
        entry.save();
        CHECK(entry.model.state() == State::Saved);
        CHECK(Series(record, "weight").model.total() == 1);
    }
    SECTION("another moment is asked about anew")
    {
        SECTION("a day")
        {
            entry.model.setWhen(QStringLiteral("yesterday"));
        }
        SECTION("a time")
        {
            entry.model.setDatePart(QStringLiteral("time"), QStringLiteral("8:10"));
        }
        SECTION("a choice")
        {
            entry.model.choose(0, 0);
        }
        CHECK(entry.model.state() == State::Filling);
        CHECK(entry.model.reasons().isEmpty());
        entry.save();
        CHECK(entry.model.state() == State::Checked);
        CHECK(Series(record, "weight").model.total() == 0);
    }
    SECTION("another number is asked about anew")
    {
        entry.type({"240"});
        CHECK(entry.model.state() == State::Filling);
        entry.save();
        CHECK(entry.model.state() == State::Checked);
        CHECK(Series(record, "weight").model.total() == 0);
    }
}

TEST_CASE("metres typed for a height are refused with what was meant, which can be taken over")
{
    OpenRecord record(oneResult());
    Entry entry(record, "height");
    entry.type({"1,82"});
    entry.save();
    CHECK(entry.model.state() == State::Filling);
    REQUIRE(entry.model.offer().contains(QStringLiteral("182")));
    entry.model.acceptOffer();
    entry.settle();
    CHECK(entry.typed(0) == QStringLiteral("182"));
    REQUIRE(entry.model.state() == State::Checked);
    CHECK(entry.model.reasons().isEmpty());
    entry.save();
    CHECK(entry.model.state() == State::Saved);
}

TEST_CASE("a measurement is corrected, the correction undone, and it is removed and put back")
{
    OpenRecord record(oneResult());
    Entry first(record, "weight");
    first.type({"81.5"});
    first.save();
    REQUIRE(first.model.state() == State::Saved);
    const QString id = Series(record, "weight").factId(0);
    Entry entry(record, "", id);
    REQUIRE(entry.model.correcting());
    CHECK(entry.model.kind() == QStringLiteral("weight"));
    CHECK(entry.typed(0) == QStringLiteral("81.5"));
    entry.type({"80.5"});
    entry.save();
    REQUIRE(entry.model.state() == State::Saved);
    Series corrected(record, "weight");
    CHECK(corrected.model.total() == 1);
    CHECK(corrected.value(0) == QStringLiteral("80.5 kg"));
    CHECK(corrected.factId(0) == id);
    entry.model.undo();
    entry.settle();
    CHECK(Series(record, "weight").value(0) == QStringLiteral("81.5 kg"));
    entry.model.remove();
    entry.settle();
    REQUIRE(entry.model.state() == State::Removed);
    CHECK(Series(record, "weight").model.total() == 0);
    entry.model.undo();
    entry.settle();
    CHECK(Series(record, "weight").model.total() == 1);
}

TEST_CASE("the day and time of a measurement can be told, and a day to come is refused")
{
    OpenRecord record(oneResult());
    Entry entry(record, "temperature");
    entry.type({"37,2"});
    entry.model.setWhen(QStringLiteral("yesterday"));
    entry.model.setDatePart(QStringLiteral("time"), QStringLiteral("8.10"));
    entry.save();
    REQUIRE(entry.model.state() == State::Saved);
    CHECK(Series(record, "temperature").at(0, ui::MeasureRowModel::WhenRole)
          == QStringLiteral("yesterday at 8:10"));
    entry.model.again();
    entry.settle();
    CHECK(entry.typed(0).isEmpty());
    entry.type({"37.4"});
    entry.model.setWhen(QStringLiteral("other"));
    entry.save();
    CHECK_FALSE(entry.model.whenError().isEmpty());
    for (const auto& [part, text] :
         {std::pair{"day", "1"}, std::pair{"month", "1"}, std::pair{"year", "2099"}}) {
        entry.model.setDatePart(QString::fromLatin1(part), QString::fromLatin1(text));
    }
    entry.save();
    CHECK(entry.model.state() == State::Filling);
    CHECK((!entry.model.failure().isEmpty() || !entry.model.whenError().isEmpty()));
    CHECK(Series(record, "temperature").model.total() == 1);
}

TEST_CASE("which arm stays the same the next time, and stands beside the measurement")
{
    OpenRecord record(oneResult());
    Entry entry(record, "bp");
    auto& choices = *entry.model.choices();
    REQUIRE(choices.data(choices.index(0), ui::MeasureChoiceModel::LabelRole).toString()
            == QStringLiteral("Where measured"));
    entry.model.choose(0, 0);
    entry.model.setNote(QStringLiteral("after the stairs"));
    entry.type({"140", "85"});
    entry.save();
    REQUIRE(entry.model.state() == State::Saved);
    const QString how = Series(record, "bp").at(0, ui::MeasureRowModel::HowRole);
    CHECK(how.contains(QStringLiteral("left upper arm")));
    CHECK(how.contains(QStringLiteral("after the stairs")));
    Entry next(record, "bp");
    auto& again = *next.model.choices();
    CHECK(again.data(again.index(0), ui::MeasureChoiceModel::AnswerRole).toString()
          == QStringLiteral("left upper arm"));
    CHECK(next.model.note().isEmpty());
    CHECK(next.model.lastWords().startsWith(QStringLiteral("140 over 85")));
}

TEST_CASE("a step goes from the time before, then by the step of the kind")
{
    OpenRecord record(oneResult());
    Entry first(record, "weight");
    first.type({"81.5"});
    first.save();
    Entry entry(record, "weight");
    entry.model.step(0, 1);
    CHECK(entry.typed(0) == QStringLiteral("81.5"));
    entry.model.step(0, 1);
    CHECK(entry.typed(0) == QStringLiteral("81.6"));
    entry.model.step(0, -1);
    entry.model.step(0, -1);
    CHECK(entry.typed(0) == QStringLiteral("81.4"));
}
