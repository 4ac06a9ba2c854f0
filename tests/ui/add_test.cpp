// SPDX-License-Identifier: GPL-3.0-or-later
// Writing down what one knows oneself. All data is synthetic.
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/add_view_model.h"
#include "ui/viewmodels/fact_list_model.h"

#include <QAbstractItemModelTester>

#include <fstream>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::AddFieldModel;
using ui::AddViewModel;

namespace
{
std::string oneResult()
{
    return test::bundleOf({observation("een", "2024-01-01")});
}

int rowOf(AddViewModel& add, const char* key)
{
    AddFieldModel& fields = *add.fields();
    for (int row = 0; row < fields.rowCount(); ++row) {
        if (fields.data(fields.index(row), AddFieldModel::KeyRole).toString()
            == QLatin1String(key)) {
            return row;
        }
    }
    FAIL(key);
    return -1;
}

QString errorOf(AddViewModel& add, const char* key)
{
    AddFieldModel& fields = *add.fields();
    return fields.data(fields.index(rowOf(add, key)), AddFieldModel::ErrorRole).toString();
}

void type(AddViewModel& add, const char* key, const char* text)
{
    add.setText(rowOf(add, key), QString::fromUtf8(text));
}

void date(AddViewModel& add, const char* key, const char* part, const char* text)
{
    add.setDatePart(rowOf(add, key), QString::fromUtf8(part), QString::fromUtf8(text));
}

void finish(AddViewModel& add)
{
    waitFor([&add] { return !add.saving(); });
}

/** The only fact of a kind. */
store::FactDetail theFact(OpenRecord& record, const std::string& kind)
{
    std::optional<store::FactDetail> found;
    record.app().record().read(
        &record.app(),
        [kind](store::Records& records) -> Result<store::FactDetail> {
            store::ListQuery query;
            query.kind = kind;
            const auto page = records.list(query);
            if (!page || page->facts.size() != 1) {
                return fail(page ? Error{ErrorCode::NotFound, "not one"} : page.error());
            }
            return records.detail(page->facts.front().id);
        },
        [&found](Result<store::FactDetail> detail) { found = need(std::move(detail)); });
    waitFor([&found] { return found.has_value(); });
    return std::move(*found);
}
} // namespace

TEST_CASE("a medicine one takes without a prescription is kept as the person said it")
{
    OpenRecord record(oneResult());
    AddViewModel add;
    add.setKind(QStringLiteral("medicine"));
    record.load(add);
    const QAbstractItemModelTester tester(add.fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    type(add, "name", "  Paracetamol  ");
    type(add, "dosage", "1 tablet als ik hoofdpijn heb");
    date(add, "since", "month", "mei");
    date(add, "since", "year", "2019");
    add.save();
    finish(add);
    INFO(add.failure().toStdString());
    REQUIRE(add.saved());
    CHECK_FALSE(add.savedId().isEmpty());
    CHECK(add.savedTitle().contains(QStringLiteral("Paracetamol")));
    const auto fact = theFact(record, "medication_use");
    CHECK(fact.stored.id == add.savedId().toStdString());
    CHECK(fact.stored.fact.date.start == "2019-05");
    CHECK(fact.stored.sourceKind == store::SourceKind::Self);
}

TEST_CASE("what is not right is said next to its field and nothing typed is lost")
{
    OpenRecord record(oneResult());
    AddViewModel add;
    add.setKind(QStringLiteral("problem"));
    record.load(add);
    int refused = 0;
    QObject::connect(&add, &AddViewModel::refused, &add, [&refused] { ++refused; });
    date(add, "since", "day", "31");
    date(add, "since", "month", "4");
    date(add, "since", "year", "2020");
    type(add, "note", "Begon langzaam");
    add.save();
    finish(add);
    CHECK_FALSE(add.saved());
    CHECK(refused == 1);
    CHECK(add.firstProblem() == rowOf(add, "name"));
    CHECK_FALSE(errorOf(add, "name").isEmpty());
    CHECK(errorOf(add, "since").contains(QStringLiteral("does not have that day")));
    CHECK(errorOf(add, "note").isEmpty());

    type(add, "name", "Zere knie");
    CHECK(errorOf(add, "name").isEmpty());
    date(add, "since", "day", "30");
    date(add, "until", "year", "2019");
    add.save();
    CHECK(errorOf(add, "until").contains(QStringLiteral("before the beginning")));
    AddFieldModel& fields = *add.fields();
    CHECK(fields.data(fields.index(rowOf(add, "note")), AddFieldModel::TextRole).toString()
          == QStringLiteral("Begon langzaam"));

    date(add, "until", "year", "2021");
    add.save();
    finish(add);
    CHECK(add.saved());
    CHECK(theFact(record, "problem").stored.fact.date.start == "2020-04-30");
}

TEST_CASE("what was typed is there again when one comes back, until the record is locked")
{
    OpenRecord record(oneResult());
    {
        AddViewModel left;
        left.setKind(QStringLiteral("allergy"));
        record.load(left);
        type(left, "name", "Noten");
        date(left, "since", "year", "2001");
    }
    AddViewModel add;
    add.setKind(QStringLiteral("allergy"));
    record.load(add);
    AddFieldModel& fields = *add.fields();
    CHECK(fields.data(fields.index(rowOf(add, "name")), AddFieldModel::TextRole).toString()
          == QStringLiteral("Noten"));
    CHECK(fields.data(fields.index(rowOf(add, "since")), AddFieldModel::AnswerRole).toString()
          == QStringLiteral("2001"));
    record.app().session()->lock();
    CHECK(fields.data(fields.index(rowOf(add, "name")), AddFieldModel::TextRole)
              .toString()
              .isEmpty());
    CHECK(ui::AddDrafts::of(record.app()).drafts.empty());
}

TEST_CASE("an appointment with a time is kept as an instant")
{
    OpenRecord record(oneResult());
    AddViewModel add;
    add.setKind(QStringLiteral("appointment"));
    record.load(add);
    type(add, "name", "Controle ogen");
    add.save();
    CHECK_FALSE(errorOf(add, "at").isEmpty());
    date(add, "at", "day", "3-12-2026");
    date(add, "at", "time", "14,30");
    add.save();
    finish(add);
    INFO(add.failure().toStdString());
    REQUIRE(add.saved());
    const auto fact = theFact(record, "appointment");
    CHECK(fact.stored.fact.date.start.starts_with("2026-12-03T14:30:00"));
}

TEST_CASE("a document one adds is kept with what one says about it, and once")
{
    OpenRecord record(oneResult());
    TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "scan.txt";
    std::ofstream(file) << "Uw knie is goed genezen.";
    AddViewModel add;
    add.setKind(QStringLiteral("document"));
    record.load(add);
    add.save();
    CHECK_FALSE(errorOf(add, "file").isEmpty());
    const auto fill = [&add, &file] {
        add.setFile(rowOf(add, "file"), QUrl::fromLocalFile(QString::fromStdString(file.string())));
        type(add, "title", "Brief over mijn knie");
        date(add, "date", "year", "2024");
        add.save();
        finish(add);
    };
    fill();
    INFO(add.failure().toStdString() << errorOf(add, "file").toStdString());
    REQUIRE(add.saved());
    const auto fact = theFact(record, "document");
    CHECK(fact.stored.id == add.savedId().toStdString());
    CHECK(fact.stored.fact.title.nl == "Brief over mijn knie");
    CHECK(fact.stored.fact.date.start == "2024");

    add.startAgain();
    CHECK_FALSE(add.saved());
    fill();
    CHECK(add.saved());
    CHECK(add.alreadyThere());
}

TEST_CASE("what was kept just now can be taken back, and what was typed stands there again")
{
    OpenRecord record(oneResult());
    AddViewModel add;
    add.setKind(QStringLiteral("allergy"));
    record.load(add);
    type(add, "name", "Noten");
    CHECK_FALSE(add.canUndo());
    add.save();
    finish(add);
    REQUIRE(add.canUndo());
    CHECK(theFact(record, "allergy").stored.fact.current);
    add.undo();
    finish(add);
    CHECK_FALSE(add.saved());
    CHECK(add.takenBack());
    CHECK_FALSE(theFact(record, "allergy").stored.fact.current);
    AddFieldModel& fields = *add.fields();
    CHECK(fields.data(fields.index(rowOf(add, "name")), AddFieldModel::TextRole).toString()
          == QStringLiteral("Noten"));
}
