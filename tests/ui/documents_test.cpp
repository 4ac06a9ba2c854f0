// SPDX-License-Identifier: GPL-3.0-or-later
// Documents in the window. The letters are those of the invented person in resources/demo.
#include "core/store/file_import.h"
#include "core/text/extract.h"
#include "tests/ui/open_record.h"
#include "tests/ui/wait_for.h"
#include "ui/viewmodels/document_list_model.h"
#include "ui/viewmodels/document_view_model.h"

#include <QUrl>

using namespace regie;
using test::OpenRecord;
using test::waitFor;
using ui::BlockModel;
using ui::DocumentListViewModel;
using ui::DocumentViewModel;

namespace
{
const std::filesystem::path kDemo = std::filesystem::path(REGIE_SOURCE_DIR) / "resources" / "demo";

/** Reads words in this process, where the program starts another for it. */
class ReadsHere final : public text::TextExtractor
{
public:
    Result<text::ExtractedText> extract(std::string_view mime,
                                        std::string_view bytes) const override
    {
        return text::extractHere(mime, bytes);
    }
};

std::string report()
{
    return test::bundleOf(
        {R"({"resourceType":"Composition","id":"verslag","status":"final","date":"2025-03-01",)"
         R"("title":"Verslag","type":{"text":"Verslag"},"section":[{"title":"Klacht","text":)"
         R"({"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Moe.</p>)"
         R"(<script>alert(1)</script><img src=\"http://example.org/x.png\"/></div>"}}]})",
         R"({"resourceType":"DocumentReference","id":"brief","status":"current",)"
         R"("description":"Brief in de gegevens","content":[{"attachment":)"
         R"({"contentType":"text/plain","data":"RWVuIHJlZ2VsLgoKTm9nIGVlbi4="}}]})"});
}

/** The id of the document whose title has this in it. */
QString idOf(OpenRecord& record, const QString& title, DocumentListViewModel::Form form = {})
{
    DocumentListViewModel list;
    list.setForm(form);
    record.load(list);
    const QAbstractItemModel& facts = *list.facts();
    for (int row = 0; row < facts.rowCount(); ++row) {
        const QModelIndex at = facts.index(row, 0);
        if (facts.data(at, ui::FactItemModel::TitleRole).toString().contains(title)) {
            return facts.data(at, ui::FactItemModel::FactIdRole).toString();
        }
    }
    return {};
}

/** A record with two letters of the demo, a picture, a report, and a PDF that is damaged. */
class Documents : public OpenRecord
{
public:
    Documents() : OpenRecord(report())
    {
        const std::filesystem::path damaged = m_folder.path() / "kapot.pdf";
        need(writeFileAtomically(damaged, "%PDF-1.4\nnot really"));
        bool done = false;
        app().record().write(
            &app(),
            [this, damaged](store::Store& store, const std::stop_token&) -> Result<void> {
                store::ImportOptions options;
                options.extractor = &m_reads;
                for (const auto& file : {kDemo / "ontslagbrief-2021.pdf",
                                         kDemo / "polibrief-hart-2026.txt",
                                         kDemo / "pillendoos-2026.png",
                                         damaged}) {
                    if (auto got = store::importFiles(store, {file}, options); !got) {
                        return fail(got.error());
                    }
                }
                return {};
            },
            [&done](const Result<void>& answer) {
                need(answer);
                done = true;
            });
        test::waitFor([&done] { return done; });
    }

    QString idOf(const QString& title, DocumentListViewModel::Form form = {})
    {
        return ::idOf(*this, title, form);
    }
    std::filesystem::path folder() const { return m_folder.path(); }

private:
    ReadsHere m_reads;
    TemporaryFolder m_folder;
};

QString wordsOf(DocumentViewModel& document)
{
    QString words;
    for (int row = 0; row < document.words()->rowCount(); ++row) {
        words +=
            document.words()->data(document.words()->index(row), BlockModel::WordsRole).toString()
            + QLatin1Char('\n');
    }
    return words;
}

bool hasInk(const QImage& image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                return true;
            }
        }
    }
    return false;
}
} // namespace

TEST_CASE("a PDF of the record opens with its pages and its words")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("ntslagbrief")));
    record.load(document);
    REQUIRE(document.ready());
    CHECK(document.pageCount() == 1);
    CHECK(document.proportion(0) > 1.3);
    CHECK(document.problem() == DocumentViewModel::Problem::None);
    CHECK(wordsOf(document).contains(QStringLiteral("Zomerland")));

    QImage image;
    document.draw(&document, 0, QSize(420, 594), [&image](const QImage& drawn) { image = drawn; });
    waitFor([&image] { return !image.isNull(); });
    CHECK(image.size() == QSize(420, 594));
    CHECK(hasInk(image));
    CHECK(image.pixel(0, 0) == qRgb(255, 255, 255));
}

TEST_CASE("pictures and letters are told apart")
{
    Documents record;
    using Form = DocumentListViewModel::Form;
    CHECK_FALSE(record.idOf(QStringLiteral("illendoos"), Form::Pictures).isEmpty());
    CHECK(record.idOf(QStringLiteral("illendoos"), Form::Letters).isEmpty());
    CHECK(record.idOf(QStringLiteral("ntslagbrief"), Form::Pictures).isEmpty());
    CHECK_FALSE(record.idOf(QStringLiteral("ntslagbrief"), Form::Letters).isEmpty());

    DocumentViewModel picture;
    picture.setFactId(record.idOf(QStringLiteral("illendoos")));
    record.load(picture);
    CHECK(picture.pageCount() == 1);
    CHECK(picture.proportion(0) < 1);
}

TEST_CASE("a report is its narrative in safe blocks")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("Verslag")));
    record.load(document);
    CHECK(document.pageCount() == 0);
    CHECK_FALSE(document.canSave());
    CHECK(wordsOf(document) == QStringLiteral("Klacht\nMoe.\n"));
    CHECK(document.words()->data(document.words()->index(0), BlockModel::HeadingRole).toBool());
}

TEST_CASE("a document that a source put in its data is shown by paragraph")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("Brief in de gegevens")));
    record.load(document);
    CHECK(document.canSave());
    CHECK(wordsOf(document) == QStringLiteral("Een regel.\nNog een.\n"));
}

TEST_CASE("a damaged PDF says so and can still be saved")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("apot")));
    record.load(document);
    CHECK(document.problem() == DocumentViewModel::Problem::Unreadable);
    CHECK_FALSE(document.hasPicture());
    CHECK(document.canSave());
}

TEST_CASE("a copy has the bytes that came in and a name that says nothing about a person")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("ntslagbrief")));
    record.load(document);
    CHECK(document.suggestedName().startsWith(QStringLiteral("document")));
    CHECK(document.suggestedName().endsWith(QStringLiteral(".pdf")));
    const std::filesystem::path target = record.folder() / "kopie.pdf";
    document.saveCopy(QUrl::fromLocalFile(QString::fromStdString(target.string())));
    waitFor([&document] { return document.saving() != DocumentViewModel::Saving::Busy; });
    CHECK(document.saving() == DocumentViewModel::Saving::Saved);
    CHECK(bytesOf(target) == bytesOf(kDemo / "ontslagbrief-2021.pdf"));

    const QUrl nowhere = QUrl::fromLocalFile(
        QString::fromStdString((record.folder() / "no such folder" / "kopie.pdf").string()));
    document.saveCopy(nowhere);
    waitFor([&document] { return document.saving() != DocumentViewModel::Saving::Busy; });
    CHECK(document.saving() == DocumentViewModel::Saving::Failed);
    CHECK_FALSE(document.saveErrorText().isEmpty());
}

TEST_CASE("a copy of what a computer may run gets a name under which it does not run")
{
    const std::string program = "TVqQAAMAAAA="; // how a program for Windows begins
    const std::string script = "QGVjaG8gb2ZmDQpkZWwgeA0K";
    const auto document = [](const char* id, const char* type, const std::string& data) {
        return std::string(R"({"resourceType":"DocumentReference","status":"current","id":"d-)")
               + id + R"(","description":"Stuk )" + id
               + R"(","content":[{"attachment":{"contentType":")" + type
               + R"(","title":"uitslag.exe","data":")" + data + R"("}}]})";
    };
    OpenRecord record(test::bundleOf({document("programma", "application/pdf", program),
                                      document("opdrachten", "text/plain", script)}));
    TemporaryFolder folder;
    const auto saved = [&](const char* title, const char* name) {
        DocumentViewModel opened;
        opened.setFactId(idOf(record, QLatin1String(title)));
        record.load(opened);
        opened.saveCopy(
            QUrl::fromLocalFile(QString::fromStdString((folder.path() / name).string())));
        waitFor([&opened] { return opened.saving() != DocumentViewModel::Saving::Busy; });
        INFO(opened.saveErrorText().toStdString());
        CHECK(opened.saving() == DocumentViewModel::Saving::Saved);
        return std::pair(opened.mayRun(), opened.savedName());
    };
    CHECK(saved("Stuk programma", "a.pdf") == std::pair(true, QStringLiteral("a.pdf.download")));
    CHECK(saved("Stuk programma", "a.pdf") == std::pair(true, QStringLiteral("a.pdf-2.download")));
    CHECK(saved("Stuk opdrachten", "b.bat") == std::pair(false, QStringLiteral("b.bat.txt")));
    CHECK(saved("Stuk opdrachten", "b.txt") == std::pair(false, QString()));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "a.pdf"));
}

TEST_CASE("locking the record lets go of a document that is open")
{
    Documents record;
    DocumentViewModel document;
    document.setFactId(record.idOf(QStringLiteral("ntslagbrief")));
    record.load(document);
    bool drawn = false;
    document.draw(&document, 0, QSize(420, 594), [&drawn](const QImage&) { drawn = true; });
    record.app().session()->lock();
    CHECK_FALSE(document.ready());
    CHECK(document.title().isEmpty());
    CHECK(document.pageCount() == 0);
    CHECK(document.words()->rowCount() == 0);
    QCoreApplication::processEvents();
    CHECK_FALSE(drawn);
}
