// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodels/share_log_view_model.h"

#include "core/store/never_share.h"
#include "ui/sending/shared_document.h"
#include "ui/text/portal_words.h"
#include "ui/viewmodels/fact_item.h"
#include "ui/viewmodels/fetch_job.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>

namespace regie::ui
{
struct ShareLogViewModel::Loaded {
    std::shared_ptr<const Sharing> sharing;
    std::vector<share::Share> shares;
    std::vector<SharePost> posts;
    std::size_t broken = 0;
    std::size_t expired = 0;
    std::vector<store::StoredFact> never;
};

void ShareLogViewModel::load()
{
    if (!m_follows) {
        m_follows = true;
        // What was on its way may have arrived.
        FetchJob& job = FetchJob::of(*app());
        connect(&job, &FetchJob::stateChanged, this, [this, &job] {
            if (job.state() != FetchJob::State::Running) {
                load();
            }
        });
    }
    write(
        [&files = app()->services().files](store::Store& store,
                                           const std::stop_token&) -> Result<Loaded> {
            Loaded loaded;
            auto sharing = loadSharing(files);
            auto shares = share::shares(store);
            auto posts = sharePosts(store.connection());
            const auto log = share::readLog(store);
            const auto expired = share::expiredShares(store);
            const auto never = store::ownBlocks(store);
            if (!sharing || !shares || !posts || !log || !expired || !never) {
                return fail(!sharing   ? sharing.error()
                            : !shares  ? shares.error()
                            : !posts   ? posts.error()
                            : !log     ? log.error()
                            : !expired ? expired.error()
                                       : never.error());
            }
            loaded.sharing = std::move(*sharing);
            loaded.shares = std::move(*shares);
            loaded.posts = std::move(*posts);
            loaded.broken = share::countBrokenLinks(*log);
            loaded.expired = expired->size();
            for (const std::string& id : *never) {
                // One that its source no longer has stays blocked; there is nothing to show of it.
                if (auto fact = store.records().fact(id)) {
                    loaded.never.push_back(std::move(*fact));
                }
            }
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void ShareLogViewModel::show(const Loaded& loaded)
{
    std::vector<LabelledRow> shares;
    for (const share::Share& each : loaded.shares) {
        LabelledRow row;
        row.label = QString::fromStdString(loaded.sharing->rules.recipientText(
            each.terms.recipient, each.terms.recipientName, app()->preferences()->language()));
        //: What was shared: %1 is a day, %n how many items
        row.value = tr("On %1, %n item(s).", "", static_cast<int>(each.facts.size()))
                        .arg(app()->dayText(each.madeAt));
        if (!each.revokedAt.empty()) {
            row.technical = true;
            //: What was shared: the person ended it; %1 is a day
            row.value += QLatin1Char(' ')
                         + tr("Since %1 this no longer holds.").arg(app()->dayText(each.revokedAt));
        } else if (!each.terms.until.empty()) {
            //: What was shared: how long it is meant to hold; %1 is a day
            row.value +=
                QLatin1Char(' ')
                + tr("Meant until %1.").arg(app()->dayText(each.terms.until + "T12:00:00Z"));
        }
        const auto post = std::ranges::find(loaded.posts, each.id, &SharePost::share);
        if (post != loaded.posts.end()) {
            QString state = QString::fromStdString(outboxWords(
                app()->services().messages, app()->language(), post->state, post->reason));
            state += state.endsWith(QLatin1Char('.')) ? QString() : QStringLiteral(".");
            row.value += QLatin1Char(' ') + state;
        }
        row.more = QString::fromStdString(each.id);
        shares.push_back(std::move(row));
    }
    m_shares.replace(std::move(shares));
    std::vector<LabelledRow> never;
    for (const store::StoredFact& fact : loaded.never) {
        const FactItem item = factItem(*app(), fact);
        never.push_back({item.date.isEmpty() ? item.kindName
                                             : item.kindName + QStringLiteral(" · ") + item.date,
                         item.title,
                         item.id,
                         false,
                         0,
                         item.sourceWords});
    }
    m_never.replace(std::move(never));
    m_whole = loaded.broken == 0;
    m_expired = static_cast<int>(loaded.expired);
    m_ready = true;
    Q_EMIT this->loaded();
}

void ShareLogViewModel::revoke(const QString& share)
{
    write([id = share.toStdString()](store::Store& store,
                                     const std::stop_token&) { return endShare(store, id); },
          [this](const share::Share&) {
              m_revoked = true;
              load();
          });
}

void ShareLogViewModel::openMitz()
{
    constexpr const char* kMitz = "https://www.mijnmitz.nl/";
    const auto& given = app()->services().openBrowser;
    given ? static_cast<void>(given(kMitz))
          : static_cast<void>(QDesktopServices::openUrl(QUrl(QString::fromLatin1(kMitz))));
}

void ShareLogViewModel::lift(const QString& factId)
{
    write(
        [id = factId.toStdString()](store::Store& store, const std::stop_token&) {
            return store::unblockSharing(store, id);
        },
        [this] { load(); });
}
} // namespace regie::ui
