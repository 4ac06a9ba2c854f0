// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/folder_backups_view_model.h"

#include "ui/text/storage_words.h"
#include "ui/viewmodels/fetch_work.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace regie::ui
{
FolderBackupsViewModel::~FolderBackupsViewModel()
{
    m_thread.request_stop();
}

void FolderBackupsViewModel::setAddress(const QString& address)
{
    m_address = address;
    m_addressError.clear();
    Q_EMIT changed();
}

void FolderBackupsViewModel::setUser(const QString& user)
{
    m_user = user;
    Q_EMIT changed();
}

void FolderBackupsViewModel::choose(int row)
{
    m_chosen = row >= 0 && row < m_rows.count() ? row : -1;
    Q_EMIT changed();
}

const exchange::DavBackup* FolderBackupsViewModel::picked() const
{
    return m_chosen < 0 ? nullptr : &m_backups[static_cast<std::size_t>(m_chosen)];
}

QString FolderBackupsViewModel::momentOf(const exchange::DavBackup& backup) const
{
    QDateTime made = QDateTime::fromString(QString::fromStdString(backup.madeAt),
                                           QStringLiteral("yyyyMMdd-HHmmss"));
    made.setTimeSpec(Qt::UTC);
    const QDateTime here = made.toLocalTime();
    //: When a backup was made; %1 is a day, %2 a time such as 9:05
    return tr("%1, at %2")
        .arg(m_app->dayText(here.date().toString(Qt::ISODate).toStdString()),
             here.time().toString(QStringLiteral("H:mm")));
}

QString FolderBackupsViewModel::words(const Error& error) const
{
    return QString::fromStdString(
        storageError(m_app->services().messages, m_app->language(), error));
}

void FolderBackupsViewModel::look(PassphraseField* password)
{
    if (m_looking) {
        return;
    }
    if (!isStorageAddress(m_address.trimmed().toStdString())) {
        //: Looking in a folder on the internet: what was typed is no address
        m_addressError = tr("Type the whole address. It starts with https://");
        Q_EMIT changed();
        return;
    }
    m_account = std::make_shared<exchange::DavAccount>();
    m_account->url = m_address.trimmed().toStdString();
    m_account->user = Secret::of(std::string_view(m_user.trimmed().toStdString()));
    m_account->password = password->take();
    m_looking = true;
    m_failure.clear();
    m_chosen = -1;
    m_rows.replace({});
    Q_EMIT changed();
    m_thread = std::jthread(
        [this, account = m_account, &services = m_app->services()](const std::stop_token& stop) {
            const auto http = makeHttpClient(services);
            auto folder = exchange::DavFolder::at(*http, *account, stop);
            auto answer = std::make_shared<Result<std::vector<exchange::DavBackup>>>(
                folder ? exchange::listDavBackups(*folder) : fail(folder.error()));
            QMetaObject::invokeMethod(
                this, [this, answer] { show(std::move(*answer)); }, Qt::QueuedConnection);
        });
}

void FolderBackupsViewModel::show(Result<std::vector<exchange::DavBackup>> found)
{
    m_looking = false;
    if (!found) {
        m_failure = words(found.error());
        Q_EMIT changed();
        return;
    }
    m_backups = std::move(*found);
    std::vector<std::string> records;
    std::vector<LabelledRow> rows;
    for (const exchange::DavBackup& each : m_backups) {
        auto record = std::find(records.begin(), records.end(), each.record);
        if (record == records.end()) {
            record = records.insert(records.end(), each.record);
        }
        LabelledRow row;
        row.label = momentOf(each);
        row.key = record - records.begin() + 1;
        rows.push_back(std::move(row));
    }
    if (records.size() > 1) {
        for (LabelledRow& row : rows) {
            //: A backup in a folder with those of several records; %1 is 1, 2 and so on
            row.value = tr("record %1").arg(row.key);
        }
    }
    if (rows.empty()) {
        //: Looking for backups in a folder on the internet: it works, but there is none
        m_failure = tr("The folder works, but there is no backup of Regie in it. Is it the right "
                       "folder?");
    }
    m_rows.replace(std::move(rows));
    m_chosen = m_backups.empty() || records.size() > 1 ? -1 : 0;
    Q_EMIT changed();
}
} // namespace regie::ui
