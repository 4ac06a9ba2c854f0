// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/paper_output.h"

#include "core/base/files.h"
#include "ui/print/printers.h"

#include <QDesktopServices>

namespace regie::ui
{
void PaperOutput::begin(AppViewModel& app, Draw draw)
{
    m_app = &app;
    m_draw = std::move(draw);
    app.record().background(
        this,
        [programs = app.services().printing] { return printersHere(programs); },
        [this](const QStringList& names) {
            m_printers = names;
            m_printer = names.value(0);
            Q_EMIT changed();
        });
}

void PaperOutput::setPrinter(const QString& name)
{
    m_printer = name;
    Q_EMIT changed();
}

void PaperOutput::set(State state, const QString& failure)
{
    m_state = state;
    m_failure = failure;
    Q_EMIT changed();
}

void PaperOutput::reset()
{
    if (m_state != State::Busy) {
        set(State::Idle);
    }
}

void PaperOutput::print()
{
    if (!m_draw || m_state == State::Busy) {
        return;
    }
    auto bytes = m_draw();
    if (!bytes) {
        set(State::Failed, m_app->errorText(bytes.error()));
        return;
    }
    set(State::Busy);
    m_app->record().background(
        this,
        [programs = m_app->services().printing, printer = m_printer, bytes = std::move(*bytes)] {
            return printPdf(programs, printer, bytes);
        },
        [this](const Result<void>& done) {
            done ? set(State::Printed) :
                 //: A printer did not take a page
                set(State::Failed,
                    tr("The printer did not take it. Look whether it is on and try again."));
        });
}

void PaperOutput::save(const QUrl& file)
{
    if (!m_draw || m_state == State::Busy || !file.isLocalFile()) {
        return;
    }
    const auto bytes = m_draw();
    const Result<void> done = bytes ? writeFileAtomically(file.toLocalFile().toStdString(), *bytes)
                                    : Result<void>(fail(bytes.error()));
    m_file = file;
    done ? set(State::Saved) : set(State::Failed, m_app->errorText(done.error()));
}

void PaperOutput::open()
{
    const auto& given = m_app->services().openBrowser;
    const bool opened =
        given ? given(m_file.toString().toStdString()) : QDesktopServices::openUrl(m_file);
    if (!opened) {
        //: A page that was saved cannot be shown
        set(State::Failed, tr("No program to show it was found. The file is where you saved it."));
    }
}
} // namespace regie::ui
