// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/dav_backup.h"
#include "ui/secrets/passphrase_field.h"
#include "ui/viewmodels/app_view_model.h"
#include "ui/viewmodels/row_model.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <thread>
#include <vector>

namespace regie::ui
{
/**
 * Looks for backups in a folder on the internet of the person's own, which no record here knows yet: the
 * road to a second device. Looking runs on a thread of its own, which ends when this goes.
 */
class FolderBackupsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of RestoreViewModel")
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(QString user READ user WRITE setUser NOTIFY changed)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changed)
    Q_PROPERTY(bool looking READ looking NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(regie::ui::RowModel* found READ found CONSTANT)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed)

public:
    explicit FolderBackupsViewModel(QObject* parent = nullptr) : QObject(parent) { }
    ~FolderBackupsViewModel() override;

    void setApp(AppViewModel* app) { m_app = app; }
    QString address() const { return m_address; }
    void setAddress(const QString& address);
    QString user() const { return m_user; }
    void setUser(const QString& user);
    QString addressError() const { return m_addressError; }
    bool looking() const { return m_looking; }
    QString failure() const { return m_failure; }
    /** `label` the day and time it was made, `value` which of the records when there are several. */
    RowModel* found() { return &m_rows; }
    int chosen() const { return m_chosen; } ///< row of `found`; below 0: none
    void choose(int row);

    /** What was typed and the list of what is there; `found` has it when `looking` is over. */
    Q_INVOKABLE void look(regie::ui::PassphraseField* password);

    /** The chosen one; nullptr: none. It and the account hold until looking again. */
    const exchange::DavBackup* picked() const;
    std::shared_ptr<const exchange::DavAccount> account() const { return m_account; }
    QString words(const Error& error) const;

Q_SIGNALS:
    void changed();

private:
    QString momentOf(const exchange::DavBackup& backup) const;
    void show(Result<std::vector<exchange::DavBackup>> found);

    QPointer<AppViewModel> m_app;
    QString m_address;
    QString m_user;
    QString m_addressError;
    QString m_failure;
    bool m_looking = false;
    std::shared_ptr<exchange::DavAccount> m_account;
    std::vector<exchange::DavBackup> m_backups;
    RowModel m_rows;
    int m_chosen = -1;
    std::jthread m_thread; ///< last: it speaks to what stands above
};
} // namespace regie::ui
