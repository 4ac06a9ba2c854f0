// SPDX-License-Identifier: GPL-3.0-or-later
// Preparing a visit and filling in a questionnaire in the window. All data is synthetic.
#include "core/store/connection.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/questionnaire_view_model.h"
#include "ui/viewmodels/visit_view_model.h"
#include "ui/viewmodels/visits_view_model.h"

#include <QAbstractItemModelTester>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::QuestionnaireViewModel;
using ui::VisitsViewModel;
using ui::VisitViewModel;

namespace
{
std::string appointment(const std::string& start)
{
    return R"({"resourceType":"Appointment","id":"a","status":"booked","description":"Controle",)"
           R"("start":")"
           + start
           + R"(","participant":[{"actor":{"display":"Dokter Proef"},"status":"accepted"}]})";
}

QString key(const ui::VisitLineModel& model, int row)
{
    return model.lines().at(static_cast<std::size_t>(row)).key;
}

/** Lets no draft be kept, as a full disk would; or again. */
void refuseDrafts(OpenRecord& record, bool refuse)
{
    std::optional<bool> done;
    record.app().record().write(
        &record.app(),
        [refuse](store::Store& store, const std::stop_token&) {
            return store.connection().execute(
                refuse ? "CREATE TEMP TRIGGER refuse BEFORE INSERT ON draft "
                         "BEGIN SELECT RAISE(ABORT, 'refused'); END"
                       : "DROP TRIGGER refuse");
        },
        [&done](const auto& answer) { done = answer.has_value(); });
    waitFor([&done] { return done.has_value(); });
    REQUIRE(*done);
}

void waitIdle(ui::PageViewModel& model)
{
    waitFor([&model] { return !model.busy(); });
}

void answerAll(QuestionnaireViewModel& filling, int choice)
{
    for (int row = 0; row < filling.questions()->count(); ++row) {
        const auto& line = filling.questions()->lines().at(static_cast<std::size_t>(row));
        if (line.form == QLatin1String("choice") && !line.answered) {
            filling.choose(row, choice);
        }
    }
}
} // namespace

TEST_CASE("an appointment to come can be prepared, and what is typed is there again")
{
    OpenRecord record(test::bundleOf({appointment("2031-12-08T11:00:00+01:00")}));
    VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.coming()->count() == 1);
    CHECK(visits.coming()->lines().front().state.isEmpty());
    const QString of = key(*visits.coming(), 0);
    {
        VisitViewModel plan;
        plan.setAppointmentId(of);
        record.load(plan);
        CHECK(plan.ofAppointment());
        plan.setPoint(1, QStringLiteral("Mag ik vliegen?"));
        plan.setPoint(0, QStringLiteral("Ik ben moe"));
        plan.movePoint(1, 0);
        // The page goes before anything was kept.
    }
    record.finishWrites();
    VisitViewModel plan;
    plan.setAppointmentId(of);
    record.load(plan);
    CHECK(plan.points()
          == QStringList(
              {QStringLiteral("Mag ik vliegen?"), QStringLiteral("Ik ben moe"), QString()}));
    visits.reload();
    record.settle(visits);
    CHECK(visits.coming()->lines().front().state == QLatin1String("begun"));
    CHECK(visits.prepared()->count() == 0);
}

TEST_CASE("a visit without an appointment takes a day as people write it")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    VisitViewModel plan;
    record.load(plan);
    CHECK_FALSE(plan.ofAppointment());
    plan.setText(QStringLiteral("why"), QStringLiteral("Mijn knie"));
    plan.setDate(QStringLiteral("morgen"));
    CHECK_FALSE(plan.dateErrorText().isEmpty());
    plan.setDate(QStringLiteral("8-12-2031"));
    CHECK(plan.dateErrorText().isEmpty());
    CHECK(plan.dateTyped() == QLatin1String("08-12-2031"));
    plan.keep();
    record.settle(plan);
    VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.prepared()->count() == 1);
    CHECK(visits.prepared()->lines().front().title == QLatin1String("Mijn knie"));
    CHECK(key(*visits.prepared(), 0) == plan.visitId());
}

TEST_CASE(
    "what could not be kept stays on the page, is kept at the next try, and when the page goes")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    QString id;
    {
        VisitViewModel plan;
        record.load(plan);
        plan.setText(QStringLiteral("goal"), QStringLiteral("Lopen"));
        plan.keep();
        record.settle(plan);
        id = plan.visitId();
        refuseDrafts(record, true);
        plan.setText(QStringLiteral("goal"), QStringLiteral("Fietsen"));
        plan.keep();
        waitIdle(plan);
        CHECK_FALSE(plan.errorText().isEmpty());
        // Again, while it still cannot be; and going back does not throw it away.
        plan.reload();
        waitIdle(plan);
        CHECK_FALSE(plan.errorText().isEmpty());
        plan.undo();
        waitIdle(plan);
        CHECK(plan.text(QStringLiteral("goal")) == QLatin1String("Fietsen"));
        refuseDrafts(record, false);
        plan.reload();
        record.settle(plan);
        CHECK(plan.text(QStringLiteral("goal")) == QLatin1String("Fietsen"));
        VisitViewModel other;
        other.setVisitId(id);
        record.load(other);
        CHECK(other.text(QStringLiteral("goal")) == QLatin1String("Fietsen"));

        refuseDrafts(record, true);
        plan.setText(QStringLiteral("goal"), QStringLiteral("Zwemmen"));
        plan.keep();
        waitIdle(plan);
        CHECK_FALSE(plan.errorText().isEmpty());
        refuseDrafts(record, false);
    }
    record.finishWrites();
    VisitViewModel plan;
    plan.setVisitId(id);
    record.load(plan);
    CHECK(plan.text(QStringLiteral("goal")) == QLatin1String("Zwemmen"));
    // Too long: it stays there to be made shorter.
    plan.setText(QStringLiteral("goal"), QString(2001, u'x'));
    plan.keep();
    waitIdle(plan);
    plan.reload();
    waitIdle(plan);
    CHECK_FALSE(plan.errorText().isEmpty());
    CHECK(plan.text(QStringLiteral("goal")).size() == 2001);
}

TEST_CASE("a new visit that is not kept yet can be read anew")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    VisitViewModel plan;
    record.load(plan);
    CHECK(plan.visitId().isEmpty());
    plan.reload();
    record.settle(plan);
    plan.setText(QStringLiteral("why"), QStringLiteral("Mijn knie"));
    plan.reload(); // with something typed: kept first
    record.settle(plan);
    CHECK_FALSE(plan.visitId().isEmpty());
    CHECK(plan.text(QStringLiteral("why")) == QLatin1String("Mijn knie"));
    plan.setText(QStringLiteral("why"), QStringLiteral("Mijn heup"));
    plan.undo();
    record.settle(plan);
    CHECK(plan.text(QStringLiteral("why")) == QLatin1String("Mijn knie"));
    VisitsViewModel visits;
    record.load(visits);
    CHECK(visits.prepared()->count() == 1);
}

TEST_CASE("the page is shown and saved as a PDF, and a place that cannot be written is told")
{
    OpenRecord record(test::bundleOf({appointment("2031-12-08T11:00:00+01:00")}));
    VisitViewModel plan;
    record.load(plan);
    plan.setPoint(0, QStringLiteral("Ik ben moe"));
    plan.makePreview();
    record.settle(plan);
    const auto& lines = plan.preview()->lines();
    CHECK(std::any_of(lines.begin(), lines.end(), [](const ui::VisitLine& line) {
        return line.text.contains(QStringLiteral("Ik ben moe"));
    }));
    const TemporaryFolder folder;
    const auto file = folder.path() / "blad.pdf";
    plan.savePdf(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    waitFor([&plan] { return plan.saving() != VisitViewModel::Saving::Busy; });
    CHECK(plan.saving() == VisitViewModel::Saving::Saved);
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    CHECK(bytes.starts_with("%PDF-"));
    plan.savePdf(
        QUrl::fromLocalFile(QString::fromStdString((folder.path() / "geen" / "b.pdf").string())));
    waitFor([&plan] { return plan.saving() != VisitViewModel::Saving::Busy; });
    CHECK(plan.saving() == VisitViewModel::Saving::Failed);
    CHECK_FALSE(plan.saveErrorText().isEmpty());
}

TEST_CASE("the page goes to the printer by its input, and a printer that refuses is told")
{
    const TemporaryFolder folder;
    const std::string program = (folder.path() / "lp").string();
    const auto printer = [&program](const std::string& script) {
        std::ofstream(program) << "#!/bin/sh\n" << script << "\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
    };
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", QByteArray::fromStdString(folder.path().string()) + ":" + before);
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    VisitViewModel plan;
    record.load(plan);
    plan.setPoint(0, QStringLiteral("Ik ben moe"));
    printer("cat > '" + (folder.path() / "paper").string() + "'; echo \"$@\" > '"
            + (folder.path() / "said").string() + "'");
    REQUIRE(plan.canPrint());
    plan.print();
    waitFor([&plan] { return plan.printing() != VisitViewModel::Saving::Busy; });
    CHECK(plan.printing() == VisitViewModel::Saving::Saved);
    std::ifstream paper(folder.path() / "paper", std::ios::binary);
    CHECK(std::string{std::istreambuf_iterator<char>(paper), {}}.starts_with("%PDF-"));
    std::ifstream said(folder.path() / "said");
    CHECK(std::string{std::istreambuf_iterator<char>(said), {}} == "-t Regie\n");
    printer("cat > /dev/null; exit 1");
    plan.print();
    waitFor([&plan] { return plan.printing() != VisitViewModel::Saving::Busy; });
    CHECK(plan.printing() == VisitViewModel::Saving::Failed);
    qputenv("PATH", before);
}

TEST_CASE("a questionnaire left half way goes on, tells what is missing, and gives a score alone")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    {
        QuestionnaireViewModel half;
        half.setQuestionnaireId(QStringLiteral("phq-9"));
        record.load(half);
        const QAbstractItemModelTester tester(
            half.questions(), QAbstractItemModelTester::FailureReportingMode::Warning);
        CHECK_FALSE(half.resumed());
        half.choose(0, 1);
        half.choose(1, 2);
        half.choose(1, 0);
    }
    record.finishWrites();
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(QStringLiteral("phq-9"));
    record.load(filling);
    CHECK(filling.resumed());
    CHECK(filling.questions()->lines().at(0).chosen.at(1));
    CHECK(filling.questions()->lines().at(1).chosen.at(0));
    CHECK_FALSE(filling.questions()->lines().at(1).chosen.at(2));
    CHECK(filling.questions()->lines().at(2).error.isEmpty());
    filling.finish();
    record.settle(filling);
    CHECK_FALSE(filling.finished());
    CHECK(filling.firstProblem() == 2);
    CHECK_FALSE(filling.questions()->lines().at(2).error.isEmpty());
    answerAll(filling, 0);
    CHECK(filling.open() == 0);
    CHECK_FALSE(filling.helps());
    filling.finish();
    filling.finish();
    waitFor([&filling] { return filling.finished(); });
    CHECK(filling.scoreText() == QLatin1String("1 of 27"));
    filling.reload();
    record.settle(filling);
    CHECK(filling.earlier().isEmpty()); // this time is no time before
    QuestionnaireViewModel next;
    next.setQuestionnaireId(QStringLiteral("phq-9"));
    record.load(next);
    CHECK(next.earlier().size() == 1);
    VisitsViewModel visits;
    record.load(visits);
    const auto& lists = visits.questionnaires()->lines();
    const auto phq = std::find_if(lists.begin(), lists.end(), [](const ui::VisitLine& line) {
        return line.key == QLatin1String("phq-9");
    });
    REQUIRE(phq != lists.end());
    CHECK(phq->state.isEmpty());
    CHECK(phq->text.contains(QStringLiteral("1 of 27")));
}

TEST_CASE("answers that could not be kept stay, are kept at the next try, and finished once")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    {
        QuestionnaireViewModel filling;
        filling.setQuestionnaireId(QStringLiteral("phq-9"));
        record.load(filling);
        refuseDrafts(record, true);
        filling.choose(0, 1);
        filling.keep();
        waitIdle(filling);
        CHECK_FALSE(filling.errorText().isEmpty());
        filling.reload();
        waitIdle(filling);
        CHECK_FALSE(filling.errorText().isEmpty());
        CHECK(filling.questions()->lines().at(0).chosen.at(1));
        refuseDrafts(record, false);
        filling.reload();
        record.settle(filling);
        CHECK(filling.questions()->lines().at(0).chosen.at(1));
        QuestionnaireViewModel other;
        other.setQuestionnaireId(QStringLiteral("phq-9"));
        record.load(other);
        CHECK(other.resumed());

        refuseDrafts(record, true);
        answerAll(filling, 0);
        filling.finish();
        waitIdle(filling);
        CHECK_FALSE(filling.errorText().isEmpty());
        CHECK_FALSE(filling.finished());
        refuseDrafts(record, false);
    }
    record.finishWrites();
    {
        QuestionnaireViewModel filling;
        filling.setQuestionnaireId(QStringLiteral("phq-9"));
        record.load(filling);
        CHECK(filling.resumed());
        CHECK(filling.open() == 0);
        filling.finish();
        waitFor([&filling] { return filling.finished(); });
    }
    record.finishWrites();
    QuestionnaireViewModel again;
    again.setQuestionnaireId(QStringLiteral("phq-9"));
    record.load(again);
    CHECK_FALSE(again.resumed());
    CHECK(again.earlier().size() == 1);
}

TEST_CASE("an answer about death shows at once where to find someone to talk to, at that question")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(QStringLiteral("phq-9"));
    record.load(filling);
    filling.choose(8, 0);
    CHECK_FALSE(filling.helps());
    filling.choose(8, 1);
    CHECK(filling.helps());
    CHECK(filling.helpText().contains(QStringLiteral("0800-0113")));
    for (int row = 0; row < filling.questions()->count(); ++row) {
        CHECK(filling.questions()->lines().at(static_cast<std::size_t>(row)).helps == (row == 8));
    }
    filling.startAgain();
    CHECK_FALSE(filling.helps());
}

TEST_CASE("a day in an answer is typed as people write it, and kept as FHIR spells it")
{
    OpenRecord record(test::bundleOf(
        {R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"Intake","item":[
            {"linkId":"1","text":"Sinds wanneer?","type":"date","required":true}]})",
         R"({"resourceType":"Task","id":"t","status":"requested","intent":"order",
            "code":{"coding":[{"system":"http://loinc.org","code":"74468-0"}]},"authoredOn":"2026-01-02",
            "input":[{"type":{"text":"Questionnaire"},
                "valueReference":{"reference":"Questionnaire/q","display":"Intake"}}]})"}));
    VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.asked()->lines().size() == 1);
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(visits.asked()->lines().front().key);
    record.load(filling);
    REQUIRE(filling.questions()->lines().size() == 1);
    const auto line = [&filling]() -> const ui::QuestionLine& {
        return filling.questions()->lines().front();
    };
    CHECK(line().hint.contains(QStringLiteral("24-3-2026")));
    filling.type(0, QStringLiteral("31-2-2025"));
    filling.finish();
    record.settle(filling);
    CHECK_FALSE(filling.finished());
    CHECK_FALSE(line().error.isEmpty());
    // What is kept shows as it is written; "03" tells that it was understood as a day.
    filling.type(0, QStringLiteral("03-12-2025"));
    CHECK(line().typed == QStringLiteral("3-12-2025"));
    CHECK(line().error.isEmpty());
    filling.finish();
    waitFor([&filling] { return filling.finished(); });
}
