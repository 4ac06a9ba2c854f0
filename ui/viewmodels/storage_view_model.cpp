// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/storage_view_model.h"

#include "core/exchange/dav_account.h"
#include "core/exchange/dav_backup.h"
#include "core/measure/own_measurement.h"
#include "core/sync/token_file.h"
#include "ui/text/conflict_words.h"
#include "ui/text/storage_words.h"
#include "ui/viewmodels/backup_view_model.h"
#include "ui/viewmodels/fetch_work.h"

#include <functional>
#include <memory>

namespace regie::ui
{
namespace
{
/** The folder that was set for this record, for one piece of work. */
template<class T>
Result<T> inFolder(store::Store& store,
                   const Services& services,
                   const std::stop_token& stop,
                   const std::function<Result<T>(exchange::DavFolder&)>& work)
{
    const auto tokens = sync::TokenFile::open(store.vault());
    if (!tokens) {
        return fail(tokens.error());
    }
    const auto account = exchange::loadDavAccount(**tokens);
    if (!account) {
        return fail(account.error());
    }
    if (!*account) {
        return fail(ErrorCode::NotFound, "folder of the person");
    }
    const auto http = makeHttpClient(services);
    auto folder = exchange::DavFolder::at(*http, **account, stop);
    return folder ? work(*folder) : Result<T>(fail(folder.error()));
}

Result<void> tryAndKeep(store::Store& store,
                        const Services& services,
                        const std::stop_token& stop,
                        const exchange::DavAccount& account)
{
    const auto http = makeHttpClient(services);
    auto folder = exchange::DavFolder::at(*http, account, stop);
    if (!folder) {
        return fail(folder.error());
    }
    if (const auto files = folder->files(); !files) {
        return fail(files.error());
    }
    const auto tokens = sync::TokenFile::open(store.vault());
    return tokens ? exchange::saveDavAccount(**tokens, account) : fail(tokens.error());
}
} // namespace

struct StorageViewModel::Loaded {
    std::string where;
    std::vector<exchange::Conflict> conflicts;
    std::optional<measure::Kinds> kinds; ///< to tell the conflicts with; absent when there are none
};

void StorageViewModel::load()
{
    write(
        [&files = app()->services().files](store::Store& store,
                                           const std::stop_token&) -> Result<Loaded> {
            const auto tokens = sync::TokenFile::open(store.vault());
            if (!tokens) {
                return fail(tokens.error());
            }
            const auto account = exchange::loadDavAccount(**tokens);
            auto conflicts = exchange::conflicts(store);
            if (!account || !conflicts) {
                return fail(account ? conflicts.error() : account.error());
            }
            Loaded loaded{
                *account ? (*account)->url : std::string(), std::move(*conflicts), std::nullopt};
            if (!loaded.conflicts.empty()) {
                auto kinds = measure::kindsOf(store, files);
                if (!kinds) {
                    return fail(kinds.error());
                }
                loaded.kinds = std::move(*kinds);
            }
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

QString StorageViewModel::contentOf(const measure::Kinds& kinds,
                                    exchange::About about,
                                    const std::string& content) const
{
    QStringList lines;
    for (const std::string& line :
         conflictWords(app()->services().messages, app()->language(), kinds, about, content)) {
        lines << QString::fromStdString(line);
    }
    return lines.join(QStringLiteral("; "));
}

void StorageViewModel::show(const Loaded& loaded)
{
    std::vector<LabelledRow> rows;
    m_ids.clear();
    const auto nameOf = [this](exchange::About about) {
        switch (about) {
        //: What two devices changed at the same time
        case exchange::About::Note: return tr("A remark");
        //: What two devices changed at the same time
        case exchange::About::Plans: return tr("Your measuring plans");
        //: What two devices changed at the same time
        case exchange::About::Targets: return tr("Your targets");
        //: What two devices changed at the same time
        case exchange::About::OwnKinds: return tr("Your own measurements");
        //: What two devices changed at the same time
        case exchange::About::KnownTables: return tr("Known files of devices");
        }
        return QString();
    };
    for (const exchange::Conflict& each : loaded.conflicts) {
        if (!each.settledAt.empty()) {
            continue;
        }
        LabelledRow row;
        row.label = nameOf(each.about);
        row.value = contentOf(*loaded.kinds, each.about, each.kept);
        row.more = contentOf(*loaded.kinds, each.about, each.other);
        rows.push_back(std::move(row));
        m_ids.push_back(each.id);
    }
    m_conflicts.replace(std::move(rows));
    m_where = QString::fromStdString(loaded.where);
    m_ready = true;
    Q_EMIT changed();
}

void StorageViewModel::begin(State state)
{
    m_state = state;
    m_failure.clear();
    m_trouble.clear();
    Q_EMIT changed();
}

void StorageViewModel::failed(const Error& error)
{
    m_state = State::Failed;
    m_failure =
        QString::fromStdString(storageError(app()->services().messages, app()->language(), error));
    Q_EMIT changed();
}

/** On the writing thread; `show` gets the value, here. */
template<class Work, class Show>
void StorageViewModel::work(State state, Work work, Show show)
{
    begin(state);
    app()->record().write(this, std::move(work), [this, show = std::move(show)](auto done) {
        if (!done) {
            failed(done.error());
            return;
        }
        if constexpr (std::is_void_v<typename decltype(done)::value_type>) {
            show();
        } else {
            show(*done);
        }
        load();
        Q_EMIT changed();
    });
}

bool StorageViewModel::checkAddress()
{
    const bool good = isStorageAddress(m_address.trimmed().toStdString());
    //: Setting a folder on the internet: what was typed is no address
    m_addressError = good ? QString() : tr("Type the whole address. It starts with https://");
    Q_EMIT changed();
    return good;
}

void StorageViewModel::keep(PassphraseField* password)
{
    if (!checkAddress()) {
        return;
    }
    const auto account = std::make_shared<exchange::DavAccount>();
    account->url = m_address.trimmed().toStdString();
    account->user = Secret::of(std::string_view(m_user.trimmed().toStdString()));
    account->password = password->take();
    work(
        State::Trying,
        [account, &services = app()->services()](store::Store& store, const std::stop_token& stop) {
            return tryAndKeep(store, services, stop, *account);
        },
        [this] {
            m_state = State::Set;
            m_user.clear();
            Q_EMIT kept();
        });
}

void StorageViewModel::forget()
{
    work(
        State::Trying,
        [](store::Store& store, const std::stop_token&) -> Result<void> {
            const auto tokens = sync::TokenFile::open(store.vault());
            return tokens ? exchange::forgetDavAccount(**tokens) : fail(tokens.error());
        },
        [this] { m_state = State::Forgotten; });
}

void StorageViewModel::backup()
{
    work(
        State::BackingUp,
        [&services = app()->services()](store::Store& store, const std::stop_token& stop) {
            return inFolder<std::int64_t>(
                store, services, stop, [&](exchange::DavFolder& folder) -> Result<std::int64_t> {
                    const auto report = exchange::backupToDav(store, folder);
                    if (!report) {
                        return fail(report.error());
                    }
                    // The backup is there, whether or not its day can be remembered.
                    (void)store.setSetting(share::kLastBackupSetting, report->backup.madeAt);
                    const auto found = report->backup.counts.find("resource");
                    return found == report->backup.counts.end() ? 0 : found->second;
                });
        },
        [this](std::int64_t pieces) {
            m_state = State::BackedUp;
            m_pieces = static_cast<int>(pieces);
        });
}

void StorageViewModel::meet()
{
    work(
        State::Meeting,
        [&services = app()->services()](store::Store& store, const std::stop_token& stop) {
            return inFolder<exchange::ExchangeReport>(
                store, services, stop, [&](exchange::DavFolder& folder) {
                    return exchange::exchange(store, folder);
                });
        },
        [this](const exchange::ExchangeReport& report) {
            m_state = State::Met;
            m_came = static_cast<int>(report.resources + report.rows);
            m_told = static_cast<int>(report.sentItems);
            for (const exchange::DeviceNews& each : report.devices) {
                if (each.problem) {
                    m_trouble = QString::fromStdString(
                        storageError(app()->services().messages, app()->language(), *each.problem));
                }
            }
        });
}

void StorageViewModel::settle(int row, bool other)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_ids.size()) {
        return;
    }
    const auto how = other ? exchange::Settle::TakeOther : exchange::Settle::Keep;
    write([id = m_ids[static_cast<std::size_t>(row)],
           how](store::Store& store,
                const std::stop_token&) { return exchange::settleConflict(store, id, how); },
          [this] { load(); });
}
} // namespace regie::ui
