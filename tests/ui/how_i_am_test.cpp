// SPDX-License-Identifier: GPL-3.0-or-later
// "This is how I am": numbers along a line, over time, and what the person wants to talk about. And the
// diary. All data is synthetic.
#include "core/measure/own_measurement.h"
#include "core/store/own_statement.h"
#include "core/store/records.h"
#include "core/time/partial_date.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/measure/diary_view_model.h"
#include "ui/viewmodels/questionnaire_times_view_model.h"
#include "ui/viewmodels/questionnaire_view_model.h"
#include "ui/viewmodels/visit_view_model.h"

#include <QAbstractItemModelTester>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::DiaryViewModel;
using ui::QuestionnaireTimesViewModel;
using ui::QuestionnaireViewModel;
using ui::VisitViewModel;

namespace
{
const QString kHowIAm = QStringLiteral("how-i-am");

std::string anyResult()
{
    return test::bundleOf({observation("een", "2024-01-01")});
}

void fillIn(OpenRecord& record, double body, bool talk)
{
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(kHowIAm);
    record.load(filling);
    filling.setNumber(0, body);
    filling.setMarked(1, talk);
    filling.finish();
    waitFor([&filling] { return filling.finished(); });
}

const ui::QuestionLine& lineAt(QuestionnaireViewModel& model, std::size_t row)
{
    return model.questions()->lines().at(row);
}

void settle(OpenRecord& record, DiaryViewModel& diary)
{
    waitFor([&diary] { return !diary.working(); });
    record.settle(diary);
}

OpenRecord::Fill withNote(store::OwnNote note)
{
    return [note = std::move(note)](store::Store& store) -> Result<void> {
        const auto kept = store::addStatement(store, note);
        return kept ? Result<void>() : Result<void>(fail(kept.error()));
    };
}

/** `hours` before now, `count` times a weight, a minute apart. */
OpenRecord::Fill withWeights(int count, int hours)
{
    return [count, hours](store::Store& store) -> Result<void> {
        const auto kinds = measure::kindsOf(store, *Meaning::get().files);
        if (!kinds) {
            return fail(kinds.error());
        }
        for (int i = 0; i < count; ++i) {
            measure::Measurement weight;
            weight.kind = "weight";
            weight.values = {{measure::Decimal(805, 1), {}}};
            weight.at = FakeClock().now() - std::chrono::hours(hours) + std::chrono::minutes(i);
            if (const auto kept = measure::addMeasurement(store, *kinds, weight); !kept) {
                return fail(kept.error());
            }
        }
        return {};
    };
}

/** The first note of a diary, as it is kept. */
store::OwnNote keptNote(OpenRecord& record, DiaryViewModel& diary)
{
    REQUIRE(diary.entries()->count() > 0);
    std::optional<store::OwnNote> note;
    record.app().record().read(
        &record.app(),
        [id = diary.entries()->lines().front().factId.toStdString()](store::Records& records) {
            return store::noteOf(records, id);
        },
        [&note](const Result<store::OwnNote>& read) { note = need(read); });
    waitFor([&note] { return note.has_value(); });
    return *note;
}
} // namespace

TEST_CASE("each of the six is a line with a tick of its own, and nothing chosen is no 0")
{
    OpenRecord record(anyResult());
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(kHowIAm);
    record.load(filling);
    const QAbstractItemModelTester tester(filling.questions(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(filling.questions()->count() == 6);
    for (const ui::QuestionLine& line : filling.questions()->lines()) {
        CHECK(line.form == QLatin1String("scale"));
        CHECK(line.mark == QLatin1String("I want to talk about this"));
        CHECK(line.scale.steps() == 10);
        CHECK_FALSE(line.scale.chosen);
        CHECK(line.typed.isEmpty());
    }
    CHECK(lineAt(filling, 0).scale.low == QLatin1String("not well at all"));
    filling.finish();
    CHECK_FALSE(filling.finished());
    CHECK(filling.emptyText() == QLatin1String("There is no answer yet. One answer is enough."));
    filling.startAgain();
    CHECK(filling.emptyText().isEmpty());
    filling.finish();

    filling.setNumber(0, 0);
    CHECK(filling.emptyText().isEmpty());
    CHECK(lineAt(filling, 0).scale.chosen);
    CHECK(lineAt(filling, 0).typed == QLatin1String("0"));
    filling.setNumber(0, 6.6);
    CHECK(lineAt(filling, 0).typed == QLatin1String("7"));
    filling.setNumber(0, 99);
    CHECK(lineAt(filling, 0).typed == QLatin1String("10"));
    filling.clearNumber(0);
    CHECK_FALSE(lineAt(filling, 0).scale.chosen);
    // A thing to talk about needs no number.
    filling.setMarked(3, true);
    filling.setMarked(0, true);
    filling.setMarked(3, false);
    CHECK(lineAt(filling, 0).marked);
    CHECK_FALSE(lineAt(filling, 3).marked);
    filling.finish();
    waitFor([&filling] { return filling.finished(); });
    filling.setNumber(1, 3);
    CHECK_FALSE(lineAt(filling, 1).scale.chosen); // it is kept: nothing changes it any more
}

TEST_CASE(
    "the numbers of earlier days stand beside each other, with the days a question was left open")
{
    OpenRecord record(anyResult());
    {
        QuestionnaireTimesViewModel none;
        none.setQuestionnaireId(kHowIAm);
        record.load(none);
        CHECK(none.ready());
        CHECK(none.days() == 0);
    }
    fillIn(record, 4, false);
    record.clock().forward(std::chrono::hours(24 * 7));
    fillIn(record, 7, true);
    QuestionnaireTimesViewModel times;
    times.setQuestionnaireId(kHowIAm);
    record.load(times);
    const QAbstractItemModelTester tester(times.scales(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(times.days() == 2);
    REQUIRE(times.scales()->count() == 6);
    const ui::ScaleLine& body = times.scales()->lines().at(0);
    CHECK(body.name == QLatin1String("My body"));
    CHECK(body.question == QLatin1String("How does your body feel?"));
    CHECK(body.ends == QLatin1String("0 = not well at all, 10 = very well"));
    CHECK(body.times.number(0) == QLatin1String("7"));
    CHECK(body.times.number(1) == QLatin1String("4"));
    CHECK(body.times.share(1) == 0.4);
    CHECK(body.times.words(0).endsWith(QStringLiteral(": 7 of 10.")));
    const ui::ScaleTimes& mind = times.scales()->lines().at(1).times;
    CHECK(mind.number(0).isEmpty());
    CHECK(mind.marked(0));
    CHECK_FALSE(mind.marked(1));
    CHECK(mind.words(0).endsWith(QStringLiteral(": not filled in. I want to talk about this.")));

    QuestionnaireViewModel next;
    next.setQuestionnaireId(kHowIAm);
    record.load(next);
    CHECK(next.hasTimes());
    CHECK(next.earlier().isEmpty()); // the page of all days shows them
    CHECK(lineAt(next, 0).scale.before.startsWith(QStringLiteral("Time before: 7, on ")));
    CHECK(lineAt(next, 1).scale.before.isEmpty());
}

TEST_CASE(
    "what the person wants to talk about is offered for a visit, and becomes a point by a press")
{
    OpenRecord record(anyResult());
    fillIn(record, 4, true);
    VisitViewModel plan;
    record.load(plan);
    REQUIRE(plan.marked() == QStringList{QStringLiteral("My mind")});
    CHECK_FALSE(plan.markedWhen().isEmpty());
    CHECK(plan.points() == QStringList{QString(), QString(), QString()});
    plan.setPoint(0, QStringLiteral("My knee"));
    CHECK(plan.addPoint(plan.marked().at(0)) == 1);
    CHECK(plan.addPoint(plan.marked().at(0)) == 1);
    CHECK(plan.points()
          == QStringList{QStringLiteral("My knee"), QStringLiteral("My mind"), QString()});
    bool roomTold = true;
    QObject::connect(
        &plan, &VisitViewModel::changed, &plan, [&plan, &roomTold] { roomTold = plan.hasRoom(); });
    plan.setPoint(2, QStringLiteral("My pills"));
    CHECK_FALSE(roomTold);
    CHECK(plan.addPoint(QStringLiteral("My day")) == -1);

    // The next time nothing is ticked: then nothing is offered any more.
    record.clock().forward(std::chrono::hours(24));
    fillIn(record, 6, false);
    VisitViewModel later;
    record.load(later);
    CHECK(later.marked().isEmpty());
}

TEST_CASE("a day of the diary stands beside what was measured on it, and keeps its first words")
{
    OpenRecord record(anyResult(), [](store::Store& store) -> Result<void> {
        measure::Measurement weight;
        weight.kind = "weight";
        weight.values = {{measure::Decimal(805, 1), {}}};
        weight.at = FakeClock().now() - std::chrono::hours(24);
        const auto kinds = measure::kindsOf(store, *Meaning::get().files);
        const auto kept = kinds ? measure::addMeasurement(store, *kinds, weight)
                                : Result<store::StoredFact>(fail(kinds.error()));
        return kept ? Result<void>() : Result<void>(fail(kept.error()));
    });
    DiaryViewModel diary;
    record.load(diary);
    const QAbstractItemModelTester tester(diary.entries(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(diary.when() == QLatin1String("today"));
    diary.save();
    CHECK_FALSE(diary.textError().isEmpty());
    diary.setText(QStringLiteral(" Slept badly "));
    diary.setWhen(QStringLiteral("yesterday"));
    diary.save();
    settle(record, diary);
    CHECK(diary.done() == DiaryViewModel::Done::Written);
    REQUIRE(diary.entries()->count() == 1);
    const ui::DiaryLine written = diary.entries()->lines().front();
    CHECK(written.text == QLatin1String("Slept badly"));
    CHECK(written.heading == QLatin1String("yesterday"));
    REQUIRE(written.measured.size() == 1);
    CHECK(written.measured.front().startsWith(QStringLiteral("Body weight: 80.5 kg")));
    CHECK(diary.text().isEmpty());

    diary.change(0);
    CHECK(diary.text() == QLatin1String("Slept badly"));
    CHECK(diary.when() == QLatin1String("other"));
    diary.setText(QStringLiteral("Slept very badly"));
    diary.save();
    settle(record, diary);
    CHECK(diary.done() == DiaryViewModel::Done::Changed);
    REQUIRE(diary.entries()->count() == 1);
    CHECK(diary.entries()->lines().front().text == QLatin1String("Slept very badly"));
    CHECK(diary.entries()->lines().front().factId == written.factId);
    std::size_t versions = 0;
    record.app().record().read(
        &record.app(),
        [id = written.factId.toStdString()](store::Records& records) { return records.detail(id); },
        [&versions](const Result<store::FactDetail>& detail) {
            versions = need(detail).versions.size();
        });
    waitFor([&versions] { return versions > 0; });
    CHECK(versions == 1);
    diary.undo();
    settle(record, diary);
    CHECK(diary.entries()->lines().front().text == QLatin1String("Slept badly"));

    diary.change(0);
    diary.remove();
    settle(record, diary);
    CHECK(diary.entries()->count() == 0);
    diary.undo();
    settle(record, diary);
    CHECK(diary.entries()->count() == 1);
}

TEST_CASE("a day to come and a day that is none are refused, and what was written stays")
{
    OpenRecord record(anyResult());
    {
        DiaryViewModel diary;
        record.load(diary);
        diary.setText(QStringLiteral("Half a sentence"));
        diary.setWhen(QStringLiteral("other"));
        diary.save();
        CHECK(diary.whenError() == QLatin1String("Fill in the day, the month and the year."));
        diary.setDatePart(QStringLiteral("day"), QStringLiteral("1"));
        diary.setDatePart(QStringLiteral("month"), QStringLiteral("1"));
        diary.setDatePart(QStringLiteral("year"), QStringLiteral("2149"));
        diary.save();
        CHECK(diary.whenError().startsWith(QStringLiteral("This day has yet to come")));
        CHECK(diary.done() == DiaryViewModel::Done::Nothing);
    }
    DiaryViewModel again;
    record.load(again);
    CHECK(again.text() == QLatin1String("Half a sentence"));
    again.save();
    settle(record, again);
    again.undo();
    settle(record, again);
    CHECK(again.entries()->count() == 0);
    CHECK(again.text() == QLatin1String("Half a sentence")); // taken back, and not lost
}

TEST_CASE("other words for a note leave its day as exact as it was")
{
    OpenRecord record(anyResult(), withNote({"Much pain", "2026-03"}));
    DiaryViewModel diary;
    record.load(diary);
    diary.change(0);
    CHECK(diary.dayName() == QLatin1String("March 2026"));
    diary.setText(QStringLiteral("Very much pain"));
    diary.save();
    CHECK(diary.whenError().isEmpty());
    settle(record, diary);
    CHECK(diary.done() == DiaryViewModel::Done::Changed);
    CHECK(keptNote(record, diary).date == "2026-03");
    CHECK(keptNote(record, diary).text == "Very much pain");

    diary.change(0);
    diary.setDatePart(QStringLiteral("month"), QStringLiteral("4"));
    diary.save();
    CHECK(diary.dayName() == QLatin1String("April 2026"));
    CHECK_FALSE(diary.whenError().isEmpty()); // another day is a whole one
    diary.setDatePart(QStringLiteral("day"), QStringLiteral("5"));
    diary.save();
    settle(record, diary);
    CHECK(keptNote(record, diary).date == "2026-04-05");
    diary.undo();
    settle(record, diary);
    CHECK(keptNote(record, diary).date == "2026-03");
}

TEST_CASE("undo of a change gives back the moment and every character")
{
    const store::OwnNote before{"Slept \u200Bbadly", "2026-03-04T10:15:00+01:00"};
    OpenRecord record(anyResult(), withNote(before));
    DiaryViewModel diary;
    record.load(diary);
    diary.change(0);
    CHECK(diary.text().toStdString() == before.text);
    diary.setText(QStringLiteral("Slept well"));
    diary.save();
    settle(record, diary);
    CHECK(keptNote(record, diary).date == before.date);
    diary.undo();
    settle(record, diary);
    CHECK(keptNote(record, diary).text == before.text);
    CHECK(keptNote(record, diary).date == before.date);
}

TEST_CASE("what is being written stays while another entry is changed")
{
    OpenRecord record(anyResult(), withNote({"Much pain", "2026-03-01"}));
    DiaryViewModel diary;
    record.load(diary);
    const auto stays = [&diary] {
        CHECK(diary.text() == QLatin1String("Half a sentence"));
        CHECK(diary.when() == QLatin1String("yesterday"));
        CHECK_FALSE(diary.correcting());
    };
    diary.setText(QStringLiteral("Half a sentence"));
    diary.setWhen(QStringLiteral("yesterday"));
    diary.startAgain(); // back to the list
    stays();
    diary.change(0);
    diary.startAgain();
    stays();
    diary.change(0);
    diary.setText(QStringLiteral("Little pain"));
    diary.save();
    settle(record, diary);
    stays();
    diary.undo();
    settle(record, diary);
    stays();
    CHECK(keptNote(record, diary).text == "Much pain");
    diary.save();
    settle(record, diary);
    CHECK(diary.text().isEmpty()); // kept, so no draft any more
    diary.startAgain();
    CHECK(diary.text().isEmpty());
}

TEST_CASE("an entry that is taken back stands in the form with its day, above what was begun since")
{
    OpenRecord record(anyResult());
    DiaryViewModel diary;
    record.load(diary);
    const auto write = [&record, &diary] {
        diary.setText(QStringLiteral("One"));
        diary.setWhen(QStringLiteral("other"));
        diary.setDatePart(QStringLiteral("day"), QStringLiteral("2"));
        diary.setDatePart(QStringLiteral("month"), QStringLiteral("mrt"));
        diary.setDatePart(QStringLiteral("year"), QStringLiteral("2026"));
        diary.save();
        settle(record, diary);
        CHECK(diary.when() == QLatin1String("today"));
    };
    write();
    diary.undo();
    settle(record, diary);
    CHECK(diary.text() == QLatin1String("One"));
    CHECK(diary.when() == QLatin1String("other"));
    CHECK(diary.month() == QLatin1String("mrt"));
    write();
    diary.setText(QStringLiteral("Two"));
    diary.undo();
    settle(record, diary);
    CHECK(diary.text() == QLatin1String("One\n\nTwo"));
    CHECK(diary.when() == QLatin1String("other"));
}

TEST_CASE("a day with many measurements says how many more there are")
{
    const OpenRecord::Fill before = withWeights(5, 24);
    // More of the day after it than one page of the record holds.
    const OpenRecord::Fill after = withWeights(205, 4);
    OpenRecord record(anyResult(), [&before, &after](store::Store& store) {
        const Result<void> first = before(store);
        return first ? after(store) : first;
    });
    DiaryViewModel diary;
    record.load(diary);
    diary.setText(QStringLiteral("Weighed often"));
    diary.setWhen(QStringLiteral("yesterday"));
    diary.save();
    settle(record, diary);
    REQUIRE(diary.entries()->count() == 1);
    const QStringList measured = diary.entries()->lines().front().measured;
    REQUIRE(measured.size() == 4);
    CHECK(measured.at(2).startsWith(QStringLiteral("Body weight: 80.5 kg")));
    CHECK(measured.at(3) == QLatin1String("Body weight: and 2 more"));
}

TEST_CASE("a note that another program wrote in its own way hides no other note")
{
    OpenRecord record(anyResult(), [](store::Store& store) -> Result<void> {
        const auto other = store::takeOwnResource(
            store,
            R"({"resourceType":"Observation","id":"other","status":"final","code":{"coding":[)"
            R"({"system":"urn:other","code":"1"},{"system":"http://loinc.org","code":"51855-5"}]},)"
            R"("effectiveDateTime":"2026-05-06","valueString":"Written elsewhere"})");
        return other ? withNote({"Much pain", "2026-03-01"})(store)
                     : Result<void>(fail(other.error()));
    });
    DiaryViewModel diary;
    record.load(diary);
    REQUIRE(diary.entries()->count() == 2);
    const ui::DiaryLine& other = diary.entries()->lines().front();
    CHECK(other.text == QLatin1String("Written elsewhere"));
    CHECK(other.whole == QLatin1String("2026-05-06"));
    diary.change(0);
    CHECK_FALSE(diary.correcting()); // it cannot be given other words here
    diary.change(1);
    CHECK(diary.text() == QLatin1String("Much pain"));
}
