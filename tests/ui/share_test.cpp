// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing, as the pages of the window do it. All data is synthetic.
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/backup_view_model.h"
#include "ui/viewmodels/fact_view_model.h"
#include "ui/viewmodels/reminder_view_model.h"
#include "ui/viewmodels/share_log_view_model.h"
#include "ui/viewmodels/share_view_model.h"

#include <QAbstractItemModelTester>
#include <QPdfDocument>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::ShareItemModel;
using ui::ShareViewModel;

namespace
{
std::string condition(const char* id, const char* code, const char* name)
{
    return std::string(R"({"resourceType":"Condition","id":")") + id
           + R"(","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"code":{"coding":[{"system":"http://hl7.org/fhir/sid/icpc-1-nl","code":")"
           + code + R"("}],"text":")" + name + R"("}})";
}

std::string someone()
{
    return test::bundleOf(
        {condition("p", "P76", "Sombere stemming"),
         condition("k", "K86", "Hoge bloeddruk"),
         R"({"resourceType":"MedicationStatement","status":"active","id":"m","medicationCodeableConcept":{"text":"Citalopram 20 mg","coding":[{"system":"http://www.whocc.no/atc","code":"N06AB04"}]}})",
         R"({"resourceType":"AllergyIntolerance","id":"a","code":{"text":"Noten"}})"});
}

void choose(OpenRecord& record, ShareViewModel& share, const char* preset)
{
    record.load(share);
    share.setRecipient(QStringLiteral("huisarts"));
    share.setPreset(QString::fromLatin1(preset));
    share.choose();
    record.settle(share);
    REQUIRE(share.ready());
}

int rowOf(ShareItemModel& model, const char* title)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.data(model.index(row), ShareItemModel::TitleRole)
                .toString()
                .contains(QLatin1String(title))) {
            return row;
        }
    }
    return -1;
}

QStringList labels(const ui::RowModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.push_back(model.data(model.index(row), ui::RowModel::LabelRole).toString());
    }
    return all;
}

void draft(OpenRecord& record, ShareViewModel& share)
{
    share.makeDraft();
    record.settle(share);
    REQUIRE(share.drafted());
}

QUrl make(ShareViewModel& share, const TemporaryFolder& place, const char* form, const char* name)
{
    const QUrl file = QUrl::fromLocalFile(QString::fromStdString((place.path() / name).string()));
    share.make(QString::fromLatin1(form), file);
    waitFor([&share] { return share.making() != ShareViewModel::Making::Busy; });
    INFO(share.makeErrorText().toStdString());
    REQUIRE(share.making() == ShareViewModel::Making::Made);
    return file;
}
} // namespace

TEST_CASE("what is chosen is shown piece by piece, with what stays behind and why")
{
    OpenRecord record(someone());
    ShareViewModel share;
    const QAbstractItemModelTester tester(share.items(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    choose(record, share, "consultation");
    CHECK(rowOf(*share.items(), "High blood pressure") >= 0);
    CHECK(rowOf(*share.items(), "Noten") >= 0);
    const int sad = rowOf(*share.leftOut(), "Depression");
    REQUIRE(sad >= 0);
    CHECK(share.leftOut()
              ->data(share.leftOut()->index(sad), ShareItemModel::ReasonRole)
              .toString()
              .startsWith(QLatin1String("Sensitive")));
    CHECK(share.warnings()->count() == 0);

    // The medicine alone tells of what stays behind: said before there is a file.
    const int pill = rowOf(*share.leftOut(), "Citalopram");
    REQUIRE(pill >= 0);
    share.setLeftGoing(pill, true);
    record.settle(share);
    const QString warned = labels(*share.warnings()).join(QLatin1Char('|'));
    CHECK(warned.contains(QLatin1String("Citalopram")));
    CHECK(warned.contains(QLatin1String("a doctor can tell")));
    share.setLeftGoing(pill, false);
    record.settle(share);
    CHECK(share.warnings()->count() == 0);
}

TEST_CASE("the file holds what the preview shows and nothing that was taken out")
{
    OpenRecord record(someone());
    const TemporaryFolder place;
    ShareViewModel share;
    choose(record, share, "consultation");
    share.setGoing(rowOf(*share.items(), "Noten"), false);
    record.settle(share);
    CHECK(share.going() == 1);
    draft(record, share);
    const QString shown = labels(*share.preview()).join(QLatin1Char('\n'));
    CHECK(shown.contains(QLatin1String("High blood pressure")));
    CHECK_FALSE(shown.contains(QLatin1String("Noten")));
    CHECK_FALSE(shown.contains(QLatin1String("Depression")));

    // A text is the preview; a PDF opens with its code alone.
    const std::string text =
        bytesOf(make(share, place, "text", "a.txt").toLocalFile().toStdString());
    CHECK(text.find("High blood pressure") != std::string::npos);
    CHECK(text.find("Noten") == std::string::npos);
    CHECK(share.code().isEmpty());
    draft(record, share);
    const QUrl pdf = make(share, place, "pdf", "a.pdf");
    REQUIRE(share.code().size() == 14);
    QPdfDocument document;
    CHECK(document.load(pdf.toLocalFile()) != QPdfDocument::Error::None);
    document.setPassword(share.code());
    REQUIRE(document.load(pdf.toLocalFile()) == QPdfDocument::Error::None);
    const QString page = document.getAllText(0).text().normalized(QString::NormalizationForm_KC);
    CHECK(page.contains(QLatin1String("High blood pressure")));
    CHECK_FALSE(page.contains(QLatin1String("Noten")));

    // Changing the choice afterwards makes the preview go: the file would be another.
    share.setGoing(rowOf(*share.items(), "Noten"), true);
    CHECK_FALSE(share.drafted());
    record.settle(share);

    // Both are in the list, and can be ended.
    ui::ShareLogViewModel log;
    record.load(log);
    CHECK(log.shares()->count() == 2);
    CHECK(log.whole());
    const auto first = log.shares()->index(0);
    log.revoke(log.shares()->data(first, ui::RowModel::MoreRole).toString());
    record.settle(log);
    CHECK(log.shares()->data(log.shares()->index(0), ui::RowModel::TechnicalRole).toBool());
    CHECK_FALSE(log.shares()->data(log.shares()->index(1), ui::RowModel::TechnicalRole).toBool());
}

TEST_CASE("another language changes the words, not the choice, and the code stays")
{
    OpenRecord record(someone());
    const TemporaryFolder place;
    ShareViewModel share;
    choose(record, share, "consultation");
    share.setGoing(rowOf(*share.items(), "Noten"), false);
    record.settle(share);
    share.setLeftGoing(rowOf(*share.leftOut(), "Citalopram"), true);
    record.settle(share);
    const int going = share.going();
    const QStringList warned = labels(*share.warnings());
    draft(record, share);
    record.app().preferences()->setLanguageCode(QStringLiteral("nl"));
    record.settle(share);
    CHECK(rowOf(*share.items(), "Hoge bloeddruk") >= 0);
    CHECK(share.going() == going);
    const int nuts = rowOf(*share.items(), "Noten");
    REQUIRE(nuts >= 0);
    CHECK_FALSE(
        share.items()->data(share.items()->index(nuts), ShareItemModel::GoingRole).toBool());
    CHECK(labels(*share.warnings()).size() == warned.size());
    // What they will read is in the other language too, and the file is that.
    REQUIRE(share.drafted());
    CHECK(labels(*share.preview()).join(QLatin1Char('|')).contains(QLatin1String("Hoge bloed")));

    make(share, place, "pdf", "a.pdf");
    const QString code = share.code();
    REQUIRE(code.size() == 14);
    record.app().preferences()->setLanguageCode(QStringLiteral("en"));
    record.settle(share);
    CHECK(share.code() == code);
    CHECK(share.making() == ShareViewModel::Making::Made);
    CHECK(share.drafted());
    CHECK(rowOf(*share.items(), "High blood pressure") >= 0);
    CHECK(share.going() == going);
}

TEST_CASE("what was being made of an older choice is not taken")
{
    OpenRecord record(someone());
    ShareViewModel share;
    choose(record, share, "consultation");
    share.makeDraft();
    share.setGoing(rowOf(*share.items(), "Noten"), false);
    record.settle(share);
    CHECK_FALSE(share.drafted());
    for (const char* field : {"recipientName", "question"}) {
        share.makeDraft();
        share.setProperty(field, QStringLiteral("dr. De Vries"));
        record.settle(share);
        CHECK_FALSE(share.drafted());
        draft(record, share);
        share.setProperty(field, QString());
        CHECK_FALSE(share.drafted());
    }
    // Nor is what a preset chose that is not the one any more.
    share.choose();
    share.setPreset(QStringLiteral("emergency"));
    record.settle(share);
    CHECK_FALSE(share.ready());
}

TEST_CASE("never share is said on the fact, and nothing switches it on")
{
    OpenRecord record(someone());
    ShareViewModel share;
    choose(record, share, "consultation");
    const int row = rowOf(*share.items(), "High blood pressure");
    const QString id =
        share.items()->data(share.items()->index(row), ShareItemModel::FactIdRole).toString();
    ui::FactViewModel fact;
    fact.setFactId(id);
    record.load(fact);
    CHECK_FALSE(fact.neverShare());
    fact.setNeverShare(true);
    record.settle(fact);
    CHECK(fact.neverShare());
    CHECK(fact.neverShareHere());

    share.choose();
    record.settle(share);
    CHECK(rowOf(*share.items(), "High blood pressure") < 0);
    const int left = rowOf(*share.leftOut(), "High blood pressure");
    REQUIRE(left >= 0);
    share.setLeftGoing(left, true);
    CHECK(share.leftOut()->going() == 0);
    share.add(id);
    record.settle(share);
    CHECK(share.leftOut()->going() == 0);
    CHECK(rowOf(*share.items(), "High blood pressure") < 0);

    ui::ShareLogViewModel log;
    record.load(log);
    REQUIRE(log.never()->count() == 1);
    log.lift(log.never()->data(log.never()->index(0), ui::RowModel::MoreRole).toString());
    record.settle(log);
    CHECK(log.never()->count() == 0);
}

TEST_CASE("everything goes along only when it was said twice, own choice starts with nothing")
{
    OpenRecord record(someone());
    ShareViewModel share;
    choose(record, share, "everything");
    CHECK(share.going() == 0);
    share.setConfirmed(true);
    share.choose();
    record.settle(share);
    CHECK(share.going() >= 2);
    const QString id =
        share.items()->data(share.items()->index(0), ShareItemModel::FactIdRole).toString();
    share.setPreset(QStringLiteral("own"));
    share.choose();
    record.settle(share);
    CHECK(share.going() == 0);
    share.add(id);
    record.settle(share);
    CHECK(share.going() == 1);
    share.add(id);
    record.settle(share);
    CHECK(share.going() == 1);
}

TEST_CASE("a backup and all data to take along are made where the person says")
{
    OpenRecord record(someone());
    const TemporaryFolder place;
    ui::BackupViewModel copy;
    record.load(copy);
    CHECK(copy.lastText().isEmpty());
    const auto file = place.path() / "kopie.regiebackup";
    copy.backup(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    waitFor([&copy] { return copy.state() != ui::BackupViewModel::State::BackingUp; });
    INFO(copy.failure().toStdString());
    CHECK(copy.state() == ui::BackupViewModel::State::BackedUp);
    CHECK(copy.pieces() == 4);
    CHECK(std::filesystem::file_size(file) > 0);
    record.settle(copy);
    CHECK_FALSE(copy.lastText().isEmpty());
    copy.takeAlong(QUrl::fromLocalFile(QString::fromStdString(place.path().string())));
    waitFor([&copy] { return copy.state() != ui::BackupViewModel::State::Exporting; });
    CHECK(copy.state() == ui::BackupViewModel::State::Exported);
    copy.takeAlong(QUrl::fromLocalFile(QStringLiteral("/proc")));
    waitFor([&copy] { return copy.state() != ui::BackupViewModel::State::Exporting; });
    CHECK(copy.state() == ui::BackupViewModel::State::Failed);
    CHECK_FALSE(copy.failure().isEmpty());
}

TEST_CASE("the first page reminds of a share past its last day until that is settled")
{
    OpenRecord record(someone());
    ShareViewModel share;
    choose(record, share, "medication");
    share.setMonths(1);
    draft(record, share);
    const TemporaryFolder place;
    make(share, place, "text", "gedeeld.txt");
    ui::ReminderViewModel reminder;
    record.load(reminder);
    CHECK(reminder.sharesText().isEmpty());
    record.clock().forward(std::chrono::hours(24 * 40));
    reminder.reload();
    record.settle(reminder);
    CHECK(reminder.sharesText().contains(QLatin1String("Does it still hold")));
    CHECK(reminder.backupText().isEmpty()); // this is practice data

    ui::ShareLogViewModel log;
    record.load(log);
    log.revoke(log.shares()->data(log.shares()->index(0), ui::RowModel::MoreRole).toString());
    record.settle(log);
    reminder.reload();
    record.settle(reminder);
    CHECK(reminder.sharesText().isEmpty());
}
