// SPDX-License-Identifier: GPL-3.0-or-later
// Options side by side, a question in writing, and questionnaires of care providers. All data is synthetic.
#include "core/store/ingest.h"
#include "core/sync/portals.h"
#include "core/visit/asked_questionnaires.h"
#include "tests/ui/open_record.h"
#include "tests/ui/speech/page_fixture.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/econsult_view_model.h"
#include "ui/viewmodels/options_view_model.h"
#include "ui/viewmodels/questionnaire_view_model.h"
#include "ui/viewmodels/visit_view_model.h"
#include "ui/viewmodels/visits_view_model.h"

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::EConsultViewModel;
using ui::OptionsViewModel;
using ui::QuestionnaireViewModel;

namespace
{
constexpr const char* kAsked =
    R"({"resourceType":"Task","id":"t1","status":"requested","intent":"order",)"
    R"("code":{"coding":[{"system":"http://loinc.org","code":"74468-0"}]},)"
    R"("input":[{"type":{"text":"Questionnaire"},)"
    R"("valueReference":{"reference":"Questionnaire/q","display":"Intake"}}]})";
constexpr const char* kQuestionnaire =
    R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"Intake",)"
    R"("item":[{"linkId":"1","text":"Rookt u?","type":"boolean","required":true}]})";

/** A care provider that asks for the questionnaire and takes what is said to that. */
Result<void> askByPortal(store::Store& store)
{
    sync::NewPortal wanted;
    wanted.name = "Huisarts";
    wanted.url = "https://zorg.example/fhir";
    wanted.services = {"questionnaires-2-0"};
    const auto portal = sync::addPortal(store, wanted);
    const auto read = store.tools().reader.read(test::bundleOf({kAsked, kQuestionnaire}),
                                                fhir::FhirVersion::Stu3);
    const auto done = portal ? store::ingest(store, portal->source, read.resources)
                             : Result<store::IngestCounts>(fail(portal.error()));
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

/** An item on a page by the name of its QML type. */
QQuickItem* itemOfType(test::Page& page, const char* type)
{
    for (QQuickItem* item : page.root().findChildren<QQuickItem*>()) {
        if (QLatin1String(item->metaObject()->className()).startsWith(QLatin1String(type))) {
            return item;
        }
    }
    return nullptr;
}

/** Opens the first questionnaire that a care provider asks for. */
void openAsked(OpenRecord& record, QuestionnaireViewModel& filling)
{
    ui::VisitsViewModel visits;
    record.load(visits);
    filling.setQuestionnaireId(visits.asked()->lines().front().key);
    record.load(filling);
    waitFor([&filling] { return !filling.busy(); });
}
} // namespace

TEST_CASE("options are put side by side, kept, and there again for the same visit")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    ui::VisitViewModel plan;
    record.load(plan);
    plan.setPoint(0, QStringLiteral("Mijn heup"));
    plan.keep();
    record.settle(plan);
    {
        OptionsViewModel aid;
        aid.setVisitId(plan.key());
        record.load(aid);
        REQUIRE(aid.options().size() == 3);
        aid.setAbout(QStringLiteral("Heup"));
        aid.setOption(0, QStringLiteral("Operatie"));
        aid.setOption(1, QStringLiteral("Oefenen"));
        aid.toggleMatter(aid.cards().first());
        aid.toggleMatter(QStringLiteral("  "));
        aid.toggleMatter(QStringLiteral("traplopen"));
        CHECK(aid.matters().size() == 2);
        CHECK(aid.questions().size() == 6);
        aid.setLeaning(0, 1, 1);
        aid.setNote(0, 1, QStringLiteral("meestal"));
        aid.setWeight(1, 3);
        CHECK(aid.questions().size() == 5);
        CHECK(aid.cell(0, 1).contains(QLatin1String("meestal")));
        aid.moveOption(2, 0);
        CHECK(aid.leaning(1, 1) == 1);
        aid.addOption();
        CHECK(aid.options().size() == 4);
        // The page goes before anything was kept: the option without words is left out.
    }
    record.finishWrites();
    OptionsViewModel again;
    again.setVisitId(plan.key());
    record.load(again);
    waitFor([&again] { return again.ready(); });
    CHECK(again.about() == QLatin1String("Heup"));
    REQUIRE(again.options().size() == 3);
    CHECK(again.options().at(1) == QLatin1String("Operatie"));
    CHECK(again.note(1, 1) == QLatin1String("meestal"));
    CHECK(again.weights().at(1) == 3);
    CHECK(again.linkAddresses().first().startsWith(QLatin1String("https://")));

    plan.makePreview();
    record.settle(plan);
    bool seen = false;
    for (const auto& line : plan.preview()->lines()) {
        seen = seen || (line.title + line.text).contains(QLatin1String("Operatie"));
    }
    CHECK(seen);
}

TEST_CASE("a talk by video opens a safe address alone")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    ui::VisitViewModel plan;
    record.load(plan);
    plan.setText(QStringLiteral("video"), QStringLiteral("javascript:alert(1)"));
    CHECK_FALSE(plan.canOpenVideo());
    plan.setText(QStringLiteral("video"), QStringLiteral(" https://video.example/1 "));
    CHECK(plan.canOpenVideo());
    CHECK(plan.videoChecks().size() == 5);
}

TEST_CASE("a question in writing is kept, listed, and its reply stays with it")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    QString id;
    {
        EConsultViewModel asking;
        record.load(asking);
        CHECK_FALSE(asking.hasQuestion());
        asking.setTo(QStringLiteral("Huisarts"));
        asking.setSubject(QStringLiteral("Mijn rug"));
        asking.setQuestion(QStringLiteral("Mag ik zwemmen?"));
        CHECK(asking.wholeQuestion() == QLatin1String("Mijn rug. Mag ik zwemmen?"));
        asking.sent(QStringLiteral("f47ac10b-58cc-4372-a567-0e02b2c3d479"));
        record.settle(asking);
        CHECK_FALSE(asking.sentText().isEmpty());
        id = asking.consultId();
    }
    EConsultViewModel again;
    again.setConsultId(id);
    record.load(again);
    CHECK(again.question() == QLatin1String("Mag ik zwemmen?"));
    again.setReply(QStringLiteral("Ja."));
    CHECK_FALSE(again.repliedText().isEmpty());
    again.keep();
    record.settle(again);
    ui::VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.questions()->count() == 1);
    CHECK(visits.questions()->lines().front().state == QLatin1String("done"));
    again.remove();
    record.settle(again);
    CHECK(again.removed());
    again.bringBack();
    record.settle(again);
    CHECK(again.question() == QLatin1String("Mag ik zwemmen?"));
}

TEST_CASE("a care provider is told whether a questionnaire is filled in, after a press, and it can "
          "be taken back")
{
    OpenRecord record(test::bundleOf({}), askByPortal);
    ui::VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.asked()->count() == 1);
    QuestionnaireViewModel filling;
    filling.setQuestionnaireId(visits.asked()->lines().front().key);
    record.load(filling);
    waitFor([&filling] { return !filling.busy(); });
    CHECK(filling.canReply());
    CHECK(filling.saidText().isEmpty());
    filling.reply(false);
    record.settle(filling);
    CHECK(filling.declined());
    CHECK_FALSE(filling.canReply());
    CHECK_FALSE(filling.saidText().isEmpty());
    REQUIRE(filling.canTakeBack());
    filling.takeBack();
    record.settle(filling);
    CHECK_FALSE(filling.declined());
    CHECK(filling.saidText().isEmpty());
    CHECK(filling.canReply());
    filling.reply(true);
    record.settle(filling);
    CHECK_FALSE(filling.declined());
    CHECK(filling.canTakeBack());
    CHECK(filling.ready());
}

TEST_CASE("the page of a questionnaire that is asked for shows where to say whether one does it")
{
    OpenRecord record(test::bundleOf({}), askByPortal);
    ui::VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.asked()->count() == 1);
    test::Page page(R"(import Regie
        Item {
            id: root
            required property AppViewModel app
            required property string asked
            Navigator { id: navigator; app: root.app }
            QuestionnairePage {
                anchors.fill: parent
                app: root.app; navigator: navigator; questionnaireId: root.asked
            }
        })",
                    {{QStringLiteral("app"), QVariant::fromValue(&record.app())},
                     {QStringLiteral("asked"), visits.asked()->lines().front().key}});
    QQuickItem* const reply = itemOfType(page, "TaskReply");
    REQUIRE(reply != nullptr);
    waitFor([reply] { return reply->isVisible(); });
}

TEST_CASE("one of a group that repeats comes and goes, and comes back")
{
    OpenRecord record(test::bundleOf(
        {kAsked,
         R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"Intake","item":[
             {"linkId":"g","type":"group","repeats":true,"text":"Medicijn","item":[
                 {"linkId":"n","type":"string","text":"Naam"}]},
             {"linkId":"l","type":"string","text":"Verder nog iets?"}]})"}));
    QuestionnaireViewModel filling;
    openAsked(record, filling);
    // It came from a file: there is nobody to tell anything.
    CHECK_FALSE(filling.canReply());
    const auto& lines = filling.questions()->lines();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].ones.isEmpty());
    REQUIRE(lines[0].mores.size() == 1);
    CHECK(lines[1].mores.isEmpty());
    filling.type(0, QStringLiteral("een"));
    int removed = 0;
    QObject::connect(filling.questions(),
                     &QAbstractItemModel::rowsRemoved,
                     filling.questions(),
                     [&removed] { ++removed; });
    CHECK(filling.addOne(0, 0) == 1);
    CHECK(removed == 0); // what stands there keeps the keyboard
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].mores.isEmpty());
    CHECK(lines[1].mores.size() == 1);
    filling.type(1, QStringLiteral("twee"));
    REQUIRE(lines[0].ones.size() == 1);
    filling.removeOne(0, 0);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].typed == QLatin1String("twee"));
    CHECK_FALSE(filling.removedText().isEmpty());
    filling.bringBackOne();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].typed == QLatin1String("een"));
    CHECK(lines[1].typed == QLatin1String("twee"));
    CHECK(filling.removedText().isEmpty());
    filling.removeOne(1, 0);
    filling.type(1, QStringLiteral("nee"));
    CHECK(filling.removedText().isEmpty()); // bringing it back now would lose an answer
    filling.keep();
    record.settle(filling);
}

TEST_CASE("characters that turn text do not reach the screen in the questions of a care provider")
{
    OpenRecord record(test::bundleOf(
        {kAsked,
         R"({"resourceType":"Questionnaire","id":"q","status":"active","title":"In\u202Etake","item":[
             {"linkId":"l","type":"string","text":"Wat \u202Egebruikt\u202C u?"}]})"}));
    QuestionnaireViewModel filling;
    openAsked(record, filling);
    CHECK(filling.title() == QLatin1String("Intake"));
    REQUIRE(filling.questions()->lines().size() == 1);
    CHECK(filling.questions()->lines().front().text == QLatin1String("Wat gebruikt u?"));
}

TEST_CASE("a questionnaire of a care provider is filled in and waits for a press to be sent")
{
    OpenRecord record(test::bundleOf({kAsked, kQuestionnaire}));
    ui::VisitsViewModel visits;
    record.load(visits);
    REQUIRE(visits.asked()->count() == 1);
    const QString task = visits.asked()->lines().front().key;
    {
        QuestionnaireViewModel filling;
        filling.setQuestionnaireId(task);
        record.load(filling);
        waitFor([&filling] { return !filling.busy(); });
        CHECK(filling.title() == QLatin1String("Intake"));
        CHECK_FALSE(filling.from().isEmpty());
        filling.choose(0, 1);
        filling.finish();
        waitFor([&filling] { return filling.finished() && !filling.busy(); });
        CHECK(filling.canSend());
        // It came from a file: there is nobody to send it to, and that is said.
        filling.send();
        waitFor([&filling] { return !filling.busy(); });
        CHECK_FALSE(filling.errorText().isEmpty());
    }
    QuestionnaireViewModel again;
    again.setQuestionnaireId(task);
    record.load(again);
    waitFor([&again] { return !again.busy(); });
    CHECK(again.finished());
    CHECK(again.questions()->lines().front().chosen.at(1));
    CHECK(again.canSend());
}
