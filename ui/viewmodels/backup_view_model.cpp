// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/backup_view_model.h"

#include "core/share/backup.h"
#include "core/store/portable.h"
#include "core/time/partial_date.h"

#include <filesystem>

namespace regie::ui
{
void BackupViewModel::load()
{
    write([](store::Store& store,
             const std::stop_token&) { return store.setting(share::kLastBackupSetting); },
          [this](const std::optional<std::string>& at) {
              m_last = at ? app()->dayText(*at) : QString();
              Q_EMIT stateChanged();
          });
}

QString BackupViewModel::suggestedName() const
{
    //: Name of the file of a backup
    return tr("backup") + QStringLiteral(".regiebackup");
}

void BackupViewModel::begin(State state)
{
    m_state = state;
    m_failure.clear();
    Q_EMIT stateChanged();
}

void BackupViewModel::done(State state, std::int64_t pieces)
{
    m_state = state;
    m_pieces = static_cast<int>(pieces);
    load();
    Q_EMIT stateChanged();
}

void BackupViewModel::failed(const Error& error)
{
    m_state = State::Failed;
    m_failure = app()->errorText(error);
    Q_EMIT stateChanged();
}

void BackupViewModel::backup(const QUrl& file)
{
    if (!file.isLocalFile()) {
        return;
    }
    begin(State::BackingUp);
    app()->record().write(
        this,
        [path = std::filesystem::path(file.toLocalFile().toStdString())](
            store::Store& store, const std::stop_token&) -> Result<std::int64_t> {
            const auto report = share::makeBackup(store, path);
            if (!report) {
                return fail(report.error());
            }
            // The backup is there, whether or not its day can be remembered.
            (void)store.setSetting(share::kLastBackupSetting, report->madeAt);
            const auto found = report->counts.find("resource");
            return found == report->counts.end() ? 0 : found->second;
        },
        [this](const Result<std::int64_t>& made) {
            made ? done(State::BackedUp, *made) : failed(made.error());
        });
}

void BackupViewModel::takeAlong(const QUrl& folder)
{
    if (!folder.isLocalFile()) {
        return;
    }
    begin(State::Exporting);
    const std::string day = time::instantText(app()->services().clock.now()).substr(0, 10);
    //: Name of the folder with everything of a record; a date follows
    const QString name = tr("my-record") + QLatin1Char('-') + QString::fromStdString(day);
    app()->record().write(
        this,
        [path = std::filesystem::path(folder.toLocalFile().toStdString())
                / name.toStdString()](store::Store& store, const std::stop_token&) {
            return store::exportEverything(store, path);
        },
        [this](const Result<store::PortableReport>& made) {
            made ? done(State::Exported, made->resources) : failed(made.error());
        });
}
} // namespace regie::ui
