// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/backup.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/folder_backups_view_model.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <thread>

namespace regie::ui
{
/**
 * Makes a record of a backup, in a new folder beside the records there are; one that is open stays so.
 * The work runs on a thread of its own, which ends when this goes.
 */
class RestoreViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(regie::ui::AppViewModel* app READ app WRITE setApp NOTIFY changed REQUIRED)
    Q_PROPERTY(QUrl file READ file WRITE setFile NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(bool fromFolder READ fromFolder WRITE setFromFolder NOTIFY changed)
    Q_PROPERTY(regie::ui::FolderBackupsViewModel* folder READ folder CONSTANT)
    Q_PROPERTY(bool picked READ picked NOTIFY changed)
    Q_PROPERTY(bool byCode READ byCode WRITE setByCode NOTIFY changed)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(bool wrongSecret READ wrongSecret NOTIFY changed)
    Q_PROPERTY(QString madeText READ madeText NOTIFY changed)
    Q_PROPERTY(int pieces READ pieces NOTIFY changed)
    Q_PROPERTY(int attachments READ attachments NOTIFY changed)
    Q_PROPERTY(bool folderForgotten READ folderForgotten NOTIFY changed)
    Q_PROPERTY(QString profileId READ profileId NOTIFY changed)

public:
    enum class State { Choosing, Restoring, Stopping, Restored };
    Q_ENUM(State)

    explicit RestoreViewModel(QObject* parent = nullptr);
    ~RestoreViewModel() override;

    AppViewModel* app() const { return m_app; }
    void setApp(AppViewModel* app);
    QUrl file() const { return m_file; }
    void setFile(const QUrl& file);
    QString fileName() const { return m_file.fileName(); }
    bool fromFolder() const { return m_fromFolder; } ///< of the person's own on the internet
    void setFromFolder(bool fromFolder);
    FolderBackupsViewModel* folder() { return &m_folder; }
    bool picked() const;                     ///< it is known which backup
    bool byCode() const { return m_byCode; } ///< the recovery code opens it, not the passphrase
    void setByCode(bool byCode);
    State state() const { return m_state; }
    /** Of the file, 0 … 1; below 0 while the passphrase is tried, 1 while everything is counted. */
    double progress() const { return m_progress; }
    QString failure() const { return m_failure; }
    bool wrongSecret() const { return m_wrongSecret; } ///< what failed was the passphrase or code
    QString madeText() const { return m_made; }        ///< the day of the backup
    int pieces() const { return m_pieces; }            ///< in the record, counted in file and vault
    int attachments() const { return m_attachments; }
    bool folderForgotten() const { return m_folderForgotten; } ///< the new record does not know it
    QString profileId() const
    {
        return m_profileId;
    } ///< of the new record; empty until it is there

    Q_INVOKABLE void start(regie::ui::PassphraseField* typed) { start(typed->take()); }
    void start(Secret typed);
    Q_INVOKABLE void cancel();
    /** Locks what is open and makes the new record the one to unlock. */
    Q_INVOKABLE void goToRecord();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    struct Outcome {
        share::BackupReport report;
        bool folderForgotten = false;
    };
    using Restoring = std::function<Result<Outcome>(const std::filesystem::path& folder,
                                                    const Secret& typed,
                                                    store::SecretKind kind,
                                                    const store::ProgressCallback& progress,
                                                    const std::stop_token& stop)>;
    Restoring ofFile() const;
    Restoring ofFolder() const;
    void tell(double progress);
    void finish(const Result<Outcome>& answer, const std::filesystem::path& folder);
    /** Tells it from the records there are. Anybody can read it, so the name of the person is not in it. */
    void giveLabel(const std::filesystem::path& folder) const;
    QString words(const Error& error) const;

    QPointer<AppViewModel> m_app;
    QUrl m_file;
    bool m_fromFolder = false;
    FolderBackupsViewModel m_folder;
    bool m_byCode = false;
    State m_state = State::Choosing;
    double m_progress = -1;
    QString m_failure;
    bool m_wrongSecret = false;
    QString m_made;
    int m_pieces = 0;
    int m_attachments = 0;
    bool m_folderForgotten = false;
    QString m_profileId;
    std::jthread m_thread; ///< last: it speaks to what stands above
};
} // namespace regie::ui
