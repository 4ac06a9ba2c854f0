// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing in files from the window. All data is synthetic.
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/fact_list_model.h"
#include "ui/viewmodels/file_sources_view_model.h"
#include "ui/viewmodels/import_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <fstream>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::ImportViewModel;
using ui::RowModel;
using State = ImportViewModel::State;

namespace
{
QList<QUrl> urls(const std::filesystem::path& path)
{
    return {QUrl::fromLocalFile(QString::fromStdString(path.string()))};
}

void write(const std::filesystem::path& file, std::string_view text)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << text;
    REQUIRE(out.good());
}

void finish(ImportViewModel& intake)
{
    waitFor([&intake] { return intake.state() != State::Running && !intake.busy(); });
}

QString cell(RowModel& model, int row, int role)
{
    return model.data(model.index(row), role).toString();
}

std::string patient(const std::string& family)
{
    return R"({"resourceType":"Patient","id":"p","name":[{"family":")" + family
           + R"(","given":["Anna"]}],"birthDate":"1944-05-06"})";
}
} // namespace

TEST_CASE("a folder with one broken file tells which and why, and the others are there")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    TemporaryFolder folder;
    write(folder.path() / "in" / "goed.json", observation("twee", "2024-02-01", "Kalium"));
    write(folder.path() / "in" / "kapot.json", R"({"resourceType":"Observation",)");
    write(folder.path() / "in" / "leeg.txt", "");
    ImportViewModel intake;
    record.load(intake);
    CHECK(intake.state() == State::Idle);
    intake.start(urls(folder.path() / "in"));
    CHECK(intake.state() == State::Running);
    CHECK(record.app().session()->idleGuard()->working());
    finish(intake);
    CHECK_FALSE(record.app().session()->idleGuard()->working());

    REQUIRE(intake.state() == State::Done);
    CHECK(intake.filesRead() == 3);
    CHECK(intake.added() == 1);
    REQUIRE(intake.problems()->count() == 2);
    CHECK(cell(*intake.problems(), 0, RowModel::LabelRole) == QStringLiteral("kapot.json"));
    CHECK_FALSE(cell(*intake.problems(), 0, RowModel::ValueRole).isEmpty());
    CHECK(cell(*intake.problems(), 1, RowModel::LabelRole) == QStringLiteral("leeg.txt"));
    CHECK(cell(*intake.problems(), 1, RowModel::ValueRole).contains(QStringLiteral("nothing in")));
    CHECK(intake.quarantine()->count() == 2);

    ui::FactListViewModel facts;
    record.load(facts);
    CHECK(facts.count() == 2);

    intake.clear();
    CHECK(intake.state() == State::Idle);
    CHECK(intake.problems()->count() == 0);
    intake.start(urls(folder.path() / "in"));
    finish(intake);
    CHECK(intake.added() == 0);
    CHECK(intake.unchanged() == 1);
}

TEST_CASE("what a source deleted and letters that were guessed are told after an import")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    TemporaryFolder folder;
    write(folder.path() / "in" / "brief.txt",
          "Het gaat best na\xef"
          "ef.");
    write(folder.path() / "in" / "geschiedenis.json",
          R"({"resourceType":"Bundle","type":"history","entry":[{"request":{"method":"DELETE",)"
          R"("url":"Observation/onbekend"}}]})");
    ImportViewModel intake;
    record.load(intake);
    CHECK(intake.remarks().isEmpty());
    intake.start(urls(folder.path() / "in"));
    finish(intake);
    REQUIRE(intake.state() == State::Done);
    REQUIRE(intake.remarks().size() == 2);
    CHECK(intake.remarks().at(0).contains(QLatin1String("deleted")));
    CHECK(intake.remarks().at(1).contains(QLatin1String("guessed")));
}

TEST_CASE("an import that is stopped says so and stores nothing more")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    TemporaryFolder folder;
    for (int i = 0; i < 300; ++i) {
        write(folder.path() / "in" / (std::to_string(i) + ".json"),
              observation("n" + std::to_string(i), "2024-02-01"));
    }
    ImportViewModel intake;
    record.load(intake);
    intake.start(urls(folder.path() / "in"));
    intake.cancel();
    finish(intake);
    CHECK(intake.state() == State::Stopped);
    ui::FactListViewModel facts;
    facts.setLimit(1000);
    record.load(facts);
    CHECK(facts.count() < 301);
}

TEST_CASE("data of somebody else is asked about before anything is stored")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    bool ready = false;
    record.app().record().write(
        &record.app(),
        [](store::Store& store, const std::stop_token&) {
            return store.setProfile({"Anna de Vries", "1970-01-02", "2026-01-01T00:00:00.000Z"});
        },
        [&ready](const Result<void>& done) {
            need(done);
            ready = true;
        });
    waitFor([&ready] { return ready; });
    TemporaryFolder folder;
    write(folder.path() / "ander.json",
          test::bundleOf({patient("Bakker"), observation("vreemd", "2024-03-01", "Natrium")}));
    ImportViewModel intake;
    record.load(intake);
    intake.start(urls(folder.path() / "ander.json"));
    finish(intake);
    REQUIRE(intake.state() == State::Asking);
    {
        ui::FactListViewModel facts;
        record.load(facts);
        CHECK(facts.count() == 1);
    }
    intake.acceptPerson();
    finish(intake);
    CHECK(intake.state() == State::Done);
    CHECK(intake.added() == 2);
}

TEST_CASE("an import goes on when its page is left, and is found again")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    TemporaryFolder folder;
    write(folder.path() / "goed.json", observation("twee", "2024-02-01", "Kalium"));
    {
        ImportViewModel left;
        record.load(left);
        left.start(urls(folder.path() / "goed.json"));
    }
    ImportViewModel intake;
    record.load(intake);
    finish(intake);
    CHECK(intake.state() == State::Done);
    CHECK(intake.added() == 1);
    record.app().session()->lock();
    CHECK(intake.state() == State::Idle);
    CHECK(intake.added() == 0);
}

TEST_CASE("what is no file of this computer is refused in words")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    ImportViewModel intake;
    record.load(intake);
    intake.start({QUrl(QStringLiteral("https://example.org/brief.pdf"))});
    CHECK(intake.state() == State::Idle);
    CHECK_FALSE(intake.failure().isEmpty());
}

TEST_CASE("what came from a wrong file is taken out after two questions, and nothing else is")
{
    OpenRecord record(test::bundleOf({observation("een", "2024-01-01")}));
    TemporaryFolder folder;
    write(folder.path() / "fout.json", observation("twee", "2024-02-01", "Kalium"));
    ImportViewModel intake;
    record.load(intake);
    intake.start(urls(folder.path() / "fout.json"));
    finish(intake);
    REQUIRE(intake.state() == State::Done);

    using Step = ui::FileSourcesViewModel::Step;
    ui::FileSourcesViewModel files;
    record.load(files);
    REQUIRE(files.files()->count() == 2);
    CHECK(cell(*files.files(), 0, RowModel::LabelRole) == QStringLiteral("fout"));
    files.goOn(); // nothing is chosen yet
    CHECK(files.step() == Step::Choosing);
    files.choose(0);
    waitFor([&files] { return files.step() == Step::Looking; });
    CHECK(files.name() == QStringLiteral("fout"));
    CHECK(files.summary().contains(QStringLiteral("1 item")));
    CHECK(files.kinds()->count() == 1);
    CHECK_FALSE(files.stays().isEmpty());
    files.goOn();
    CHECK(files.step() == Step::Sure);
    CHECK(files.back());
    CHECK(files.back());
    CHECK(files.step() == Step::Choosing);
    CHECK_FALSE(files.back());
    files.choose(0);
    waitFor([&files] { return files.step() == Step::Looking; });
    files.goOn();
    files.goOn();
    waitFor([&files] { return files.step() == Step::Done; });
    CHECK_FALSE(files.back());

    ui::FactListViewModel facts;
    record.load(facts);
    CHECK(facts.count() == 1);
    ui::FileSourcesViewModel left;
    record.load(left);
    CHECK(left.files()->count() == 1);
}
