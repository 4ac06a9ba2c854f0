// SPDX-License-Identifier: GPL-3.0-or-later
// The one page of a visit: made, shown, saved and printed.
#include "core/base/files.h"
#include "ui/print/page_pdf.h"
#include "ui/qt_text.h"
#include "ui/viewmodels/visit_view_model.h"

#include <QProcess>
#include <QStandardPaths>

#include <filesystem>

namespace regie::ui
{
namespace
{
constexpr int kLongestPrint = 30'000; ///< ms until a printer that says nothing is given up

/** The program of CUPS that takes a file from its input; empty: not on this computer. */
QString printProgram()
{
    return QStandardPaths::findExecutable(QStringLiteral("lp"));
}
} // namespace

template<class Then>
void VisitViewModel::withPage(Then then)
{
    keep();
    const auto work = [visit = tidy(),
                       contentOf = app()->services().content,
                       &files = app()->services().files,
                       now = app()->services().clock.now(),
                       language = app()->language()](
                          store::Store& store, const std::stop_token&) -> Result<visit::Page> {
        const auto program = contentOf();
        const auto words = visit::Content::load(files);
        const auto profile = store.profile();
        if (!program || !words || !profile) {
            return fail(!program ? program.error() : !words ? words.error() : profile.error());
        }
        return visit::makePage(
            store.records(), (*program)->terms, *words, {visit, *profile, language, now});
    };
    write(work, std::move(then));
}

void VisitViewModel::makePreview()
{
    withPage([this](visit::Page page) {
        if (content() == nullptr) {
            return;
        }
        // Drawn, so that what is shown is what fits on the paper.
        auto drawn = drawPagePdf(std::move(page), *content());
        if (drawn) {
            showPreview(drawn->page);
        } else {
            m_saving = Saving::Busy;
            saved(app()->errorText(drawn.error()));
        }
    });
}

void VisitViewModel::showPreview(const visit::Page& page)
{
    std::vector<VisitLine> lines;
    for (const visit::PageBlock& block : page.blocks) {
        QString heading = qt(block.heading);
        const auto add = [&](const QString& text, const QString& origin) {
            lines.push_back({{}, heading, text, origin, {}, {}});
            heading.clear();
        };
        for (const visit::PageLine& line : block.lines) {
            QString text = qt(line.text);
            for (const std::string& part : {line.detail}) {
                text += part.empty() ? QString() : QStringLiteral(" · ") + qt(part);
            }
            for (const auto* list : {&line.marks, &line.conflicts}) {
                for (const std::string& part : *list) {
                    text += QStringLiteral(" · ") + qt(part);
                }
            }
            add(text, (qt(line.letters) + u' ' + qt(line.date)).trimmed());
        }
        for (const std::string& text :
             {block.remark, visit::moreLine(block, *content(), page.language)}) {
            if (!text.empty()) {
                add(qt(text), {});
            }
        }
    }
    m_preview.replace(std::move(lines));
    QStringList notes;
    for (const std::string& note : {page.printed, page.sourcesLine, page.hiddenLine}) {
        if (!note.empty()) {
            notes.append(qt(note));
        }
    }
    m_previewNote = notes.join(u' ');
    Q_EMIT previewed();
}

void VisitViewModel::savePdf(const QUrl& target)
{
    if (!target.isLocalFile()) {
        return;
    }
    m_saving = Saving::Busy;
    Q_EMIT savingChanged();
    withPage([this,
              file = std::filesystem::path(target.toLocalFile().toStdString())](visit::Page page) {
        auto drawn = content() == nullptr ? Result<PagePdf>(fail(ErrorCode::Internal, "content"))
                                          : drawPagePdf(std::move(page), *content());
        const Result<void> done =
            drawn ? writeFileAtomically(file, drawn->bytes) : Result<void>(fail(drawn.error()));
        saved(done ? QString() : app()->errorText(done.error()));
    });
}

void VisitViewModel::saved(const QString& error)
{
    if (m_saving == Saving::Busy) {
        m_saving = error.isEmpty() ? Saving::Saved : Saving::Failed;
        m_saveError = error;
        Q_EMIT savingChanged();
    }
}

bool VisitViewModel::canPrint() const
{
    return !printProgram().isEmpty();
}

void VisitViewModel::printed(bool well)
{
    if (m_printing == Saving::Busy) {
        m_printing = well ? Saving::Saved : Saving::Failed;
        Q_EMIT savingChanged();
    }
}

void VisitViewModel::print()
{
    if (m_printing == Saving::Busy) {
        return;
    }
    m_printing = Saving::Busy;
    Q_EMIT savingChanged();
    withPage([this](visit::Page page) {
        const auto drawn = content() == nullptr
                               ? Result<PagePdf>(fail(ErrorCode::Internal, "content"))
                               : drawPagePdf(std::move(page), *content());
        if (!drawn) {
            printed(false);
            return;
        }
        // By its input: neither a file nor the arguments say anything that others could read.
        auto* process = new QProcess(this);
        connect(process,
                &QProcess::finished,
                this,
                [this, process](int code, QProcess::ExitStatus status) {
                    printed(code == 0 && status == QProcess::NormalExit);
                    process->deleteLater();
                });
        connect(process, &QProcess::errorOccurred, this, [this, process] {
            printed(false);
            process->deleteLater();
        });
        QTimer::singleShot(kLongestPrint, process, [process] { process->kill(); });
        process->start(printProgram(), {QStringLiteral("-t"), QStringLiteral("Regie")});
        process->write(drawn->bytes.data(), static_cast<qint64>(drawn->bytes.size()));
        process->closeWriteChannel();
    });
}
} // namespace regie::ui
