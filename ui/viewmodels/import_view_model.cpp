// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/import_view_model.h"

#include "core/fhir/documents.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace regie::ui
{
namespace
{
constexpr int kLookAtImport = 100;     ///< ms between looks at how far it is
constexpr std::size_t kEarlier = 10;   ///< of the quarantine that are shown
constexpr std::size_t kProblems = 200; ///< of one import that are shown

int counted(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}
} // namespace

ImportViewModel::ImportViewModel(QObject* parent) : PageViewModel(parent)
{
    m_look.setInterval(kLookAtImport);
    connect(&m_look, &QTimer::timeout, this, &ImportViewModel::progressChanged);
}

ImportJob* ImportViewModel::job() const
{
    return app() == nullptr ? nullptr : &ImportJob::of(*app());
}

ImportViewModel::State ImportViewModel::state() const
{
    const ImportJob* found = job();
    if (found == nullptr) {
        return State::Idle;
    }
    switch (found->state()) {
    case ImportJob::State::Idle: return State::Idle;
    case ImportJob::State::Running: return State::Running;
    case ImportJob::State::Asking: return State::Asking;
    case ImportJob::State::Done: return State::Done;
    case ImportJob::State::Stopped: return State::Stopped;
    case ImportJob::State::Failed: return State::Failed;
    }
    return State::Idle;
}

int ImportViewModel::fileCount() const
{
    return job() == nullptr ? 0 : counted(job()->progress().files);
}
int ImportViewModel::filesDone() const
{
    return job() == nullptr ? 0 : counted(job()->progress().filesDone);
}
int ImportViewModel::recordsDone() const
{
    return job() == nullptr ? 0 : counted(job()->progress().resources);
}
int ImportViewModel::filesRead() const
{
    return job() == nullptr ? 0 : counted(job()->report().files);
}
int ImportViewModel::added() const
{
    return job() == nullptr ? 0 : counted(job()->report().counts.added);
}
int ImportViewModel::updated() const
{
    return job() == nullptr ? 0 : counted(job()->report().counts.changed);
}
int ImportViewModel::unchanged() const
{
    return job() == nullptr ? 0 : counted(job()->report().counts.unchanged);
}
int ImportViewModel::numbersRemoved() const
{
    return job() == nullptr ? 0 : counted(job()->report().bsnRemoved);
}
int ImportViewModel::skipped() const
{
    return job() == nullptr ? 0
                            : counted(job()->report().hiddenSkipped + job()->report().linksSkipped);
}

QStringList ImportViewModel::remarks() const
{
    if (job() == nullptr) {
        return {};
    }
    const store::ImportReport& report = job()->report();
    QStringList said;
    const auto add = [this, &said](std::string_view one, std::string_view many, std::size_t count) {
        if (count > 0) {
            said.append(QString::fromStdString(app()->services().messages.say(
                app()->language(), count == 1 ? one : many, {{"count", std::to_string(count)}})));
        }
    };
    // The sentences of the command line, so that both say the same.
    add("import.deleted.one", "import.deleted.many", report.deleted);
    add("import.deleted_unknown.one", "import.deleted_unknown.many", report.deletedUnknown);
    add("import.others.one", "import.others.many", report.othersSkipped);
    add("import.guessed.one", "import.guessed.many", report.encodingsGuessed);
    return said;
}

void ImportViewModel::start(const QList<QUrl>& urls)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.emplace_back(url.toLocalFile().toStdString());
        }
    }
    if (paths.empty()) {
        //: After something was dropped on the window that is no file of this computer
        m_failure = tr("This is no file on this computer. Save it first, then choose it here.");
        Q_EMIT changed();
        return;
    }
    job()->start(std::move(paths));
}

void ImportViewModel::acceptPerson()
{
    job()->acceptPerson();
}

void ImportViewModel::cancel()
{
    job()->cancel();
}

void ImportViewModel::clear()
{
    m_failure.clear();
    job()->clear();
}

void ImportViewModel::load()
{
    if (!m_connected) {
        m_connected = true;
        connect(job(), &ImportJob::stateChanged, this, &ImportViewModel::follow);
    }
    follow();
}

void ImportViewModel::follow()
{
    const ImportJob& now = *job();
    if (now.state() == ImportJob::State::Running) {
        m_look.start();
    } else {
        m_look.stop();
    }
    m_failure = now.state() == ImportJob::State::Failed ? app()->errorText(now.error()) : QString();
    m_problems.replace(rowsOf(now.report().quarantined));
    if (now.state() != ImportJob::State::Running && app()->record().isOpen()) {
        read([](store::Records& records) { return records.quarantine(); },
             [this](std::vector<store::Quarantined> items) {
                 std::reverse(items.begin(), items.end());
                 items.resize(std::min(items.size(), kEarlier));
                 m_quarantine.replace(rowsOf(items));
             });
    }
    Q_EMIT progressChanged();
    Q_EMIT changed();
}

QString ImportViewModel::reason(const Error& error) const
{
    if (error.code == ErrorCode::UnknownFormat && error.detail == fhir::kEmptyFile) {
        //: Why a file was not taken in
        return tr("There is nothing in this file. Ask the sender to send it again.");
    }
    if (error.code == ErrorCode::OtherPerson) {
        //: Why one of several files was not taken in
        return tr(
            "This file is about somebody else. Take it in alone if it is about you after all.");
    }
    return app()->errorText(error);
}

std::vector<LabelledRow> ImportViewModel::rowsOf(const std::vector<store::Quarantined>& items) const
{
    std::vector<LabelledRow> rows;
    for (const store::Quarantined& item : items) {
        if (rows.size() == kProblems) {
            break;
        }
        QString place = QString::fromStdString(item.file);
        if (item.index > 0) {
            //: A place in a file that was not taken in; %1 is a file, %2 a number
            place = tr("%1, part %2").arg(place).arg(item.index + 1);
        }
        rows.push_back({place, reason(item.reason), {}, false, 0});
    }
    return rows;
}
} // namespace regie::ui
