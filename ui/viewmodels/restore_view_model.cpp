// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/restore_view_model.h"

#include "core/exchange/dav_backup.h"
#include "core/store/profiles.h"
#include "ui/viewmodels/fetch_work.h"

#include <algorithm>
#include <memory>

namespace regie::ui
{
namespace
{
constexpr double kLeastStep = 0.01; ///< more often nobody sees it
} // namespace

RestoreViewModel::RestoreViewModel(QObject* parent) : QObject(parent)
{
    connect(&m_folder, &FolderBackupsViewModel::changed, this, &RestoreViewModel::changed);
}

RestoreViewModel::~RestoreViewModel()
{
    m_thread.request_stop();
}

void RestoreViewModel::setApp(AppViewModel* app)
{
    m_app = app;
    m_folder.setApp(app);
    Q_EMIT changed();
}

void RestoreViewModel::setFromFolder(bool fromFolder)
{
    m_fromFolder = fromFolder;
    m_failure.clear();
    m_wrongSecret = false;
    Q_EMIT changed();
}

bool RestoreViewModel::picked() const
{
    return m_fromFolder ? m_folder.picked() != nullptr : m_file.isLocalFile();
}

RestoreViewModel::Restoring RestoreViewModel::ofFile() const
{
    return [&random = m_app->services().random,
            file = std::filesystem::path(m_file.toLocalFile().toStdString())](
               const auto& folder, const Secret& typed, auto kind, const auto& told, auto& stop)
               -> Result<Outcome> {
        auto report = share::restoreBackup(file, folder, typed, kind, random, told, stop);
        return report ? Result<Outcome>(Outcome{std::move(*report)}) : fail(report.error());
    };
}

RestoreViewModel::Restoring RestoreViewModel::ofFolder() const
{
    return
        [&services = m_app->services(), backup = *m_folder.picked(), account = m_folder.account()](
            const auto& folder, const Secret& typed, auto kind, const auto& told, auto& stop)
            -> Result<Outcome> {
            const auto http = makeHttpClient(services);
            auto there = exchange::DavFolder::at(*http, *account, stop);
            if (!there) {
                return fail(there.error());
            }
            auto report = exchange::restoreFromDav(
                *there, backup, folder, typed, kind, services.random, told, stop);
            if (!report) {
                return fail(report.error());
            }
            const auto kept = exchange::keepAccountIn(folder, typed, kind, *account);
            return Outcome{std::move(*report), !kept};
        };
}

void RestoreViewModel::setFile(const QUrl& file)
{
    m_file = file;
    m_failure.clear();
    m_wrongSecret = false;
    Q_EMIT changed();
}

void RestoreViewModel::setByCode(bool byCode)
{
    m_byCode = byCode;
    m_failure.clear();
    m_wrongSecret = false;
    Q_EMIT changed();
}

void RestoreViewModel::start(Secret typed)
{
    if (m_state != State::Choosing || !picked() || typed.empty()) {
        return;
    }
    const Services& services = m_app->services();
    if (services.dataRoot.empty()) {
        finish(fail(ErrorCode::FileUnwritable, "no place for data"), {});
        return;
    }
    m_state = State::Restoring;
    m_failure.clear();
    m_wrongSecret = false;
    m_progress = -1;
    Q_EMIT changed();
    Q_EMIT progressChanged();
    m_thread = std::jthread(
        [this,
         &services,
         restoring = m_fromFolder ? ofFolder() : ofFile(),
         kind = m_byCode ? store::SecretKind::RecoveryCode : store::SecretKind::Passphrase,
         typed = std::move(typed)](const std::stop_token& stop) {
            // Always a folder of its own: what is there already is never written to.
            const std::filesystem::path folder =
                store::newProfileFolder(services.dataRoot, services.random);
            double told = -1;
            auto answer = std::make_shared<Result<Outcome>>(restoring(
                folder,
                typed,
                kind,
                [this, &told](std::size_t done, std::size_t total) {
                    const double now =
                        total == 0 ? 0 : static_cast<double>(done) / static_cast<double>(total);
                    if (now - told >= kLeastStep || done == total) {
                        told = now;
                        QMetaObject::invokeMethod(
                            this, [this, now] { tell(now); }, Qt::QueuedConnection);
                    }
                },
                stop));
            QMetaObject::invokeMethod(
                this, [this, answer, folder] { finish(*answer, folder); }, Qt::QueuedConnection);
        });
}

void RestoreViewModel::tell(double progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void RestoreViewModel::finish(const Result<Outcome>& answer, const std::filesystem::path& folder)
{
    m_state = answer ? State::Restored : State::Choosing;
    if (answer) {
        const auto counted = answer->report.counts.find("resource");
        m_pieces = counted == answer->report.counts.end() ? 0 : static_cast<int>(counted->second);
        m_attachments = static_cast<int>(answer->report.attachments);
        m_made = m_app->dayText(answer->report.madeAt);
        m_folderForgotten = answer->folderForgotten;
        giveLabel(folder);
        m_profileId = QString::fromStdString(folder.filename().string());
        m_app->session()->refreshProfiles();
    } else {
        m_wrongSecret = answer.error().code == ErrorCode::WrongPassphrase;
        m_failure = words(answer.error());
    }
    Q_EMIT changed();
}

void RestoreViewModel::giveLabel(const std::filesystem::path& folder) const
{
    const auto others = store::listProfiles(m_app->services().dataRoot);
    if (!others) {
        return;
    }
    //: Name of a record that was put back, before it is unlocked; %1 is the day of the backup
    const QString name = tr("Put back, of %1").arg(m_made);
    const auto taken = [&others](const QString& label) {
        return std::any_of(others->begin(), others->end(), [&label](const auto& entry) {
            return entry.label == label.toStdString();
        });
    };
    QString label = name;
    for (int number = 2; taken(label); ++number) {
        label = name + QStringLiteral(" (%1)").arg(number);
    }
    // Without a label it is still there, by its number.
    (void)store::setProfileLabel(folder, label.toStdString());
}

QString RestoreViewModel::words(const Error& error) const
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        //: The person stopped putting back a backup
        return tr("You stopped. Nothing was put back and nothing was changed.");
    case ErrorCode::UnknownFormat:
        //: The file that was chosen to put back is something else
        return tr(
            "This file is not a backup of Regie. Choose a file whose name ends in .regiebackup.");
    case ErrorCode::WrongPassphrase:
        return m_byCode ?
                        //: The recovery code does not open the backup
                   tr("This code does not open the backup. Look on your paper and type all seven "
                      "groups again.")
                        :
                        //: The passphrase does not open the backup
                   tr("This passphrase does not open the backup. Did you change it later? Then you "
                      "need the one of the day of the backup.");
    default: return m_fromFolder ? m_folder.words(error) : m_app->errorText(error);
    }
}

void RestoreViewModel::cancel()
{
    if (m_state == State::Restoring) {
        m_state = State::Stopping;
        m_thread.request_stop();
        Q_EMIT changed();
    }
}

void RestoreViewModel::goToRecord()
{
    // Locking takes the page away, and this with it.
    Session* const session = m_app->session();
    const QString id = m_profileId;
    session->lock();
    session->refreshProfiles();
    session->chooseProfile(id);
}
} // namespace regie::ui
